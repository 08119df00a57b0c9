"""The audit log: what is in it, that the database refuses changes, and that a tampered log is found."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.choices import AuditKind
from cases.models import AuditEntry
from cases.querysets import audit_triggers
from cases.services import audit
from cases.services.roles import sync_roles
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def guarded(five: list[AuditEntry]) -> None:
    """With the triggers, as a migrated database has them; gone with the test's transaction."""
    for statement in audit_triggers.making(connection.vendor):
        execute(statement)


@pytest.fixture
def five() -> list[AuditEntry]:
    user = make.make_user("nadia")
    return [audit.record(AuditKind.EXPORTED, user=user, details={"rows": n, "of": "спис. é"}) for n in range(5)]


def execute(statement: str) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_entries_follow_each_other(five: list[AuditEntry]) -> None:
    assert [entry.number for entry in five] == [1, 2, 3, 4, 5]
    assert [entry.previous_hash for entry in five] == ["", *(entry.own_hash for entry in five[:-1])]
    assert audit.verify() == audit.Verdict(5, audit.Head(5, five[-1].own_hash))


CHANGES = [
    "UPDATE cases_auditentry SET user_name = 'other' WHERE number = 2",
    "UPDATE cases_auditentry SET number = 9 WHERE number = 5",
    "DELETE FROM cases_auditentry WHERE number = 5",
    "DELETE FROM cases_auditentry",
]


@pytest.mark.parametrize("statement", CHANGES)
def test_the_database_refuses_changes(statement: str, five: list[AuditEntry], guarded: None) -> None:
    with pytest.raises(DatabaseError, match="cannot be changed"):
        execute(statement)
    audit.record(AuditKind.SIGNED_OUT, user=User.objects.get())
    assert audit.verify().entries == 6


def test_the_database_refuses_to_empty_or_replace(five: list[AuditEntry], guarded: None) -> None:
    columns = "number, at, kind, user_name, model, record, details, address, previous_hash, own_hash"
    statement = {
        "postgresql": "TRUNCATE cases_auditentry",
        "sqlite": f"INSERT OR REPLACE INTO cases_auditentry ({columns}) SELECT {columns} FROM cases_auditentry",
    }[connection.vendor]
    with pytest.raises(DatabaseError, match="cannot be changed"):
        execute(statement)
    assert AuditEntry.objects.count() == 5


TAMPERED: list[tuple[str, int]] = [
    ("UPDATE cases_auditentry SET user_name = 'other' WHERE number = 2", 2),
    ("UPDATE cases_auditentry SET user_key = NULL WHERE number = 3", 3),
    ("UPDATE cases_auditentry SET kind = 'signed in' WHERE number = 1", 1),
    ("UPDATE cases_auditentry SET at = '2020-01-01 00:00:00' WHERE number = 4", 4),
    ("UPDATE cases_auditentry SET details = '{}' WHERE number = 5", 5),
    ("UPDATE cases_auditentry SET model = 'x' WHERE number = 2", 2),
    ("UPDATE cases_auditentry SET record = '7' WHERE number = 2", 2),
    ("UPDATE cases_auditentry SET address = '192.0.2.1' WHERE number = 2", 2),
    ("UPDATE cases_auditentry SET previous_hash = 'x' WHERE number = 2", 2),
    ("UPDATE cases_auditentry SET own_hash = 'x' WHERE number = 2", 2),
    ("DELETE FROM cases_auditentry WHERE number = 1", 1),
    ("DELETE FROM cases_auditentry WHERE number = 3", 3),
    ("UPDATE cases_auditentry SET number = 9 WHERE number = 5", 5),
    ("DELETE FROM cases_auditentry WHERE number = 5", 5),
    ("DELETE FROM cases_auditentry WHERE number > 2", 3),
    ("DELETE FROM cases_auditentry", 1),
]


@pytest.mark.parametrize(("statement", "first"), TAMPERED)
def test_a_tampered_log_is_found(statement: str, first: int, five: list[AuditEntry]) -> None:
    audit.keep_anchor(audit.newest())
    execute(statement)
    with pytest.raises(CommandError, match=rf"entry {first}: "):
        call_command("verify_audit")


def test_a_log_that_was_written_anew_is_found_by_its_anchor(five: list[AuditEntry]) -> None:
    anchor = f"5:{five[-1].own_hash}"
    AuditEntry.objects.all()._raw_delete(using="default")
    for _ in range(6):
        audit.record(AuditKind.SIGNED_IN)
    call_command("verify_audit", stdout=io.StringIO())  # whole in itself
    with pytest.raises(CommandError, match="entry 5: it is another"):
        call_command("verify_audit", anchor=anchor)


def test_the_anchor_is_written_with_each_entry(
    five: list[AuditEntry], django_capture_on_commit_callbacks: Callable[..., Any]
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        entry = audit.record(AuditKind.SIGNED_OUT)
    assert audit.kept_anchor() == audit.Head(6, entry.own_hash)


def test_a_whole_log_is_told_so_with_its_end(five: list[AuditEntry]) -> None:
    out = io.StringIO()
    call_command("verify_audit", stdout=out)
    assert out.getvalue().splitlines() == [
        "The audit log is as it was written: 5 entries.", f"5:{five[-1].own_hash}",
    ]  # fmt: skip
    call_command("verify_audit", anchor=out.getvalue().splitlines()[1], stdout=out)
    with pytest.raises(CommandError, match="number, a colon"):
        call_command("verify_audit", anchor="nonsense")


@pytest.mark.skipif("connection.vendor != 'postgresql'")
def test_the_sites_own_role_reads_and_adds_only(five: list[AuditEntry]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("CREATE ROLE casetracker_site_test")  # gone with the test's transaction
    call_command("grant_site_role", "casetracker_site_test", stdout=io.StringIO())
    execute("SET LOCAL ROLE casetracker_site_test")
    for statement in (*CHANGES, "TRUNCATE cases_auditentry", "DROP TRIGGER x ON cases_auditentry"):
        with pytest.raises(DatabaseError, match=r"permission denied|must be owner|does not exist"):
            execute(statement)
    assert audit.record(AuditKind.SIGNED_OUT).number == 6
    execute("RESET ROLE")


def administrator() -> Client:
    sync_roles()
    user = make.make_user("the-administrator")
    user.groups.add(Group.objects.get(name="administrator"))
    client = Client()
    client.force_login(user)
    return client


def entries() -> list[tuple[str, str, str]]:
    return list(AuditEntry.objects.order_by("number").values_list("kind", "model", "record"))


def test_changes_of_accounts_and_roles_are_kept() -> None:
    client = administrator()
    viewer, reviewer = (Group.objects.get(name=name) for name in ("viewer", "reviewer"))
    fields = {"username": "nadia", "password1": "a long password", "password2": "a long password"}
    client.post("/admin/auth/user/add/", {**fields, "usable_password": "true", "groups": [viewer.pk]})
    made = User.objects.get(username="nadia")
    page = f"/admin/auth/user/{made.pk}/"
    client.post(f"{page}change/", {"username": "nadia", "groups": [reviewer.pk], "is_active": "on"})
    client.post(f"{page}password/", {**fields, "usable_password": "true"})
    client.post(f"{page}delete/", {"post": "yes"})
    kinds = ["account made", "account changed", "password changed", "account deleted"]
    assert entries() == [(kind, "auth.user", str(made.pk)) for kind in kinds]
    changed = AuditEntry.objects.get(number=2).details
    assert (changed["roles before"], changed["roles after"]) == (["viewer"], ["reviewer"])
    assert "a long password" not in str(list(AuditEntry.objects.values()))


def test_looking_at_restricted_records_is_kept_and_at_others_not() -> None:
    client = administrator()
    open_person, person = make.make_person(), make.make_person("Timur Bekarov", visibility="restricted")
    document = make.make_document(visibility="restricted")
    for address in (f"/admin/cases/person/{open_person.pk}/change/", f"/persons/{open_person.pk}/"):
        assert client.get(address).status_code == 200
    assert entries() == []
    for address in (f"/admin/cases/person/{person.pk}/change/", f"/persons/{person.pk}/", document.get_absolute_url()):
        assert client.get(address).status_code == 200
    assert entries() == [
        ("restricted seen", "cases.person", str(person.pk)), ("restricted seen", "cases.person", str(person.pk)),
        ("restricted seen", "documents.sourcedocument", str(document.pk)),
    ]  # fmt: skip
    assert "Bekarov" not in str(list(AuditEntry.objects.values()))


def test_exports_are_kept() -> None:
    client = administrator()
    make.make_prosecution(person=make.make_person("Timur Bekarov"))
    b"".join(client.get("/prisoners/export/?format=csv&stage=unknown&name=Bekarov").streaming_content)
    client.post("/admin/cases/person/export/", {"format": "2", "resource": "0"})
    assert [kind for kind, *_ in entries()] == ["exported"] * 3
    first, end, second = AuditEntry.objects.order_by("number")
    assert end.details == {"rows": 1}
    assert {"profile": "internal", "format": "csv"}.items() <= first.details.items()
    assert "stage" in first.details["filters"]
    assert "Bekarov" not in str(first.details)
    assert second.details["rows"] == 1


def test_the_page_is_for_administrators_and_filters() -> None:
    client = administrator()
    for name in ("nadia", "aliye"):
        audit.record(AuditKind.SIGNED_IN, user=make.make_user(name))
    assert len(client.get("/audit/").context["page"]) == 2
    assert [e.user_name for e in client.get("/audit/?who=Nadia").context["page"]] == ["nadia"]
    assert len(client.get("/audit/?kind=exported").context["page"]) == 0
    assert len(client.get("/audit/?since=2020-01-01&until=2020-12-31").context["page"]) == 0
    assert "A day is written as" in client.get("/audit/?since=yesterday").content.decode()
    sheet = client.get("/audit/?who=nadia&format=csv").content.decode()
    assert len(sheet.splitlines()) == 2
    assert AuditEntry.objects.first().details == {"of": "audit log", "rows": 1}
    other = Client()
    other.force_login(make.make_user("reader", permissions=("cases.view_person",)))
    assert other.get("/audit/").status_code == 403


def test_the_page_asks_as_often_for_many_entries() -> None:
    client = administrator()
    counts = []
    for number in (2, 18):
        for _ in range(number):
            audit.record(AuditKind.SIGNED_OUT)
        with CaptureQueriesContext(connection) as queries:
            client.get("/audit/")
        counts.append(len(queries))
    assert counts[0] == counts[1]

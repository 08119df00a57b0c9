"""The roles: what each allows, how they are kept right, and what entering without confirming means."""

from __future__ import annotations

from io import StringIO

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.core.management import call_command
from django.test import Client

from cases.models import Case, Involvement, Person, Prosecution
from cases.querysets.access import OWNERS
from cases.roles import MODELS, ROLES
from cases.services.roles import Synced, sync_roles
from tests import factories as make
from tests.cases.admin_pages import MODELS as ALL_MODELS
from tests.cases.admin_pages import errors, submit, url
from tests.cases.sheets import export, load, table, told

pytestmark = pytest.mark.django_db

# Rows that the database derives from others, and the audit log: nobody writes them, and they have no admin pages.
DERIVED = {"cases.auditentry", "cases.prisonerrow", "cases.prisonertag", "cases.prisonercount", "cases.nameblock"}


def client_of(role: str) -> Client:
    sync_roles()
    user = make.make_user(f"the-{role}")
    user.groups.add(Group.objects.get(name=role))
    client = Client()
    client.force_login(user)
    return client


def test_every_model_is_in_the_table() -> None:
    assert {model._meta.label_lower for model in ALL_MODELS} - DERIVED - set(OWNERS) <= set(MODELS)


def test_writing_the_roles_again_changes_nothing() -> None:
    sync_roles()  # a test that empties the database takes them away
    assert sync_roles() == [Synced(name, made=False, added=0, removed=0) for name in ROLES]


def test_the_command_repairs_permissions_and_keeps_members() -> None:
    client_of("viewer")
    viewer, team = Group.objects.get(name="viewer"), Group.objects.create(name="A team")
    everything = Permission.objects.get(codename="view_restricted")
    team.permissions.add(everything)
    viewer.permissions.set([everything])
    Group.objects.get(name="publisher").delete()
    out = StringIO()
    call_command("sync_roles", stdout=out)
    assert "viewer: " in out.getvalue()
    assert "1 removed" in out.getvalue()
    assert "publisher: made" in out.getvalue()
    assert viewer.user_set.count() == 1
    held = {f"{p.content_type.app_label}.{p.codename}" for p in viewer.permissions.select_related("content_type")}
    assert held == ROLES["viewer"].permissions
    assert list(team.permissions.all()) == [everything]


@pytest.mark.parametrize(
    ("role", "may", "may_not"),
    [
        ("viewer", "cases.view_person", "cases.change_person"),
        ("viewer", "documents.view_sourcedocument", "cases.view_relationship"),
        ("contributor", "cases.add_charge", "cases.confirm_records"),
        ("contributor", "documents.add_importbatch", "cases.view_sensitive"),
        ("contributor", "cases.change_case", "cases.delete_case"),
        ("reviewer", "cases.merge_persons", "cases.view_restricted"),
        ("reviewer", "cases.view_relationship", "cases.export_public"),
        ("reviewer", "documents.change_claim", "cases.change_region"),
        ("publisher", "cases.export_public", "cases.add_person"),
        ("administrator", "auth.change_user", ""),
        ("administrator", "cases.view_restricted", ""),
        ("administrator", "cases.delete_person", ""),
    ],
)
def test_what_a_role_allows(role: str, may: str, may_not: str) -> None:
    client_of(role)
    user = User.objects.get(username=f"the-{role}")
    assert user.has_perm(may)
    assert not may_not or not user.has_perm(may_not)


def test_what_a_contributor_enters_is_proposed() -> None:
    client = client_of("contributor")
    submit(client, url(Person, "add"), {"name": "Timur Bekarov"})
    person = Person.objects.get()
    assert (person.name, person.review) == ("Timur Bekarov", "proposed")


def test_what_a_contributor_changes_is_proposed_again_and_nothing_else() -> None:
    client = client_of("contributor")
    case = make.make_case()
    kept, changed = (make.make_prosecution(case=case) for _ in range(2))
    rows = {key: str(number) for number, key in enumerate(Prosecution.objects.values_list("pk", flat=True))}
    page = submit(client, url(Case, "change", case.pk), {f"prosecutions-{rows[changed.pk]}-stage": "trial"})
    assert page.status_code == 302, errors(page)
    for record in (case, kept, changed):
        record.refresh_from_db()
    assert (case.review, kept.review, changed.review) == ("confirmed", "confirmed", "proposed")


def test_a_contributor_cannot_confirm_by_any_way() -> None:
    client = client_of("contributor")
    person = make.make_person(review="proposed")
    page = url(Person, "change", person.pk)
    assert 'name="review"' not in client.get(page).content.decode()
    submit(client, page, {"review": "confirmed", "occupation": "baker"})
    client.post(url(Person, "changelist"), {"action": "mark_confirmed", "_selected_action": [person.pk]})
    person.refresh_from_db()
    assert (person.occupation, person.review) == ("baker", "proposed")


def test_a_reviewer_confirms() -> None:
    client = client_of("reviewer")
    person = make.make_person(review="proposed")
    client.post(url(Person, "changelist"), {"action": "mark_confirmed", "_selected_action": [person.pk]})
    person.refresh_from_db()
    assert person.review == "confirmed"
    submit(client, url(Person, "change", person.pk), {"occupation": "baker"})
    person.refresh_from_db()
    assert (person.occupation, person.review) == ("baker", "confirmed")


def test_a_sheet_of_a_contributor_proposes() -> None:
    client = client_of("contributor")
    person, same = make.make_person("Timur Bekarov"), make.make_person("Aliye Osmanova")
    load(client, Person, [["id", "name", "occupation", "review"], [person.pk, person.name, "baker", "confirmed"],
                          [same.pk, same.name, "", "confirmed"], ["", "Nadia Sefer", "", ""]])  # fmt: skip
    states = dict(Person.objects.values_list("name", "review"))
    assert states == {"Timur Bekarov": "proposed", "Aliye Osmanova": "confirmed", "Nadia Sefer": "proposed"}
    page = load(client, Person, [["id", "name", "review"], ["", "Bek Karimov", "confirmed"]])
    assert "you may not confirm" in told(page)
    assert not Person.objects.filter(name="Bek Karimov").exists()


def test_a_sheet_of_a_contributor_has_no_sensitive_columns_and_publishes_nothing() -> None:
    client = client_of("contributor")
    person = make.make_person("Timur Bekarov", notes="of hers", citizenship=make.make_region("KZ"))
    sheet = table(export(client, Person))
    assert not {"notes", "citizenship"} & set(sheet.headers)
    page = load(client, Person, [["id", "name", "notes"], [person.pk, person.name, "mine"]])
    assert "The column “notes” is unknown" in told(page)
    page = load(client, Person, [["id", "name", "visibility"], [person.pk, person.name, "public"]])
    assert "you may not turn “internal” into “public”" in told(page)
    person.refresh_from_db()
    assert (person.notes, person.visibility) == ("of hers", "internal")


def test_sensitive_fields_are_in_no_form_of_a_contributor() -> None:
    client = client_of("contributor")
    person = make.make_person(notes="of hers")
    page = url(Person, "change", person.pk)
    content = client.get(page).content.decode()
    assert not [name for name in ("notes", "citizenship", "relationships-TOTAL_FORMS") if f'name="{name}"' in content]
    submit(client, page, {"notes": "mine", "occupation": "baker"})
    person.refresh_from_db()
    assert (person.notes, person.occupation) == ("of hers", "baker")
    reviewed = client_of("reviewer").get(page).content.decode()
    assert all(f'name="{name}"' in reviewed for name in ("notes", "citizenship", "relationships-TOTAL_FORMS"))
    assert 'name="protected"' not in client.get(url(Involvement, "add")).content.decode()


def test_nobody_restricts_a_record_so_that_it_is_gone() -> None:
    client = client_of("contributor")
    person = make.make_person()
    page = url(Person, "change", person.pk)
    assert "You would not see it any more" in errors(submit(client, page, {"visibility": "restricted"}))
    user = User.objects.get(username="the-contributor")
    assert submit(client, page, {"visibility": "restricted", "seen_by": [user.pk]}).status_code == 302
    person.refresh_from_db()
    assert person.visibility == "restricted"
    assert client.get(page).status_code == 200
    # Once restricted, those who may not confirm neither open it nor let others in.
    other = make.make_user()
    submit(client, page, {"visibility": "internal", "seen_by": [user.pk, other.pk]})
    person.refresh_from_db()
    assert (person.visibility, list(person.seen_by.all())) == ("restricted", [user])
    assert client_of("viewer").get(page).status_code == 404


@pytest.mark.parametrize("role", ["viewer", "contributor", "reviewer", "publisher"])
def test_accounts_are_for_administrators(role: str) -> None:
    client = client_of(role)
    for model in (User, Group):
        assert client.get(url(model, "changelist")).status_code == 403
        assert client.get(url(model, "add")).status_code == 403


def test_an_administrator_makes_an_account_with_a_role() -> None:
    client = client_of("administrator")
    fields = {"username": "nadia", "password1": "a long password", "password2": "a long password"}
    team, viewer = Group.objects.create(name="A team"), Group.objects.get(name="viewer")
    assert "This field is required" in errors(submit(client, url(User, "add"), fields))
    assert "Choose a role" in errors(submit(client, url(User, "add"), {**fields, "groups": [team.pk]}))
    page = submit(client, url(User, "add"), {**fields, "groups": [viewer.pk, team.pk]})
    assert page.status_code == 302, errors(page)
    made = User.objects.get(username="nadia")
    assert {group.name for group in made.groups.all()} == {"viewer", "A team"}
    assert (made.is_staff, made.is_superuser) == (True, False)
    assert client.get(url(User, "change", made.pk)).status_code == 200


def test_an_administrator_changes_neither_roles_nor_superusers() -> None:
    client = client_of("administrator")
    viewer, superuser = Group.objects.get(name="viewer"), make.make_user("root", superuser=True)
    client.post(url(Group, "change", viewer.pk), {"name": "other"})
    client.post(url(Group, "delete", viewer.pk), {"post": "yes"})
    client.post(url(User, "change", superuser.pk), {"username": "other"})
    client.post(f"/admin/auth/user/{superuser.pk}/password/", {"password1": "x", "password2": "x"})
    assert Group.objects.filter(name="viewer").exists()
    assert User.objects.get(pk=superuser.pk).check_password("a long password")
    content = client.get(url(User, "change", User.objects.get(username="the-administrator").pk)).content.decode()
    assert "is_superuser" not in content

"""What is deleted can be brought back exactly for 30 days; then nothing is left of it but that it happened."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from cases.models import Affiliation, Case, Charge, Deletion, Event, Involvement, Person, PersonName, Prosecution
from cases.services import bin
from cases.services.backup import kept_models
from cases.services.bin import RestoreRefused
from cases.services.row_values import columns_of
from documents.models import Claim, PossibleDuplicate, SourceDocument
from tests import factories as make
from tests.cases.lists import assert_lists_in_step
from tests.walk import role_user

pytestmark = pytest.mark.django_db

LEFT_OUT = {"cases.deletion"}


def all_rows() -> dict[str, list[Any]]:
    """Every row of our records, without histories."""
    models = [model for model in kept_models() if model._meta.app_label in {"cases", "documents"}]
    models = [m for m in models if "historical" not in m._meta.model_name and m._meta.label_lower not in LEFT_OUT]
    return {m._meta.label_lower: [columns_of(row) for row in m._base_manager.order_by("pk")] for m in models}


def make_case_of_two() -> Case:
    """A case of two persons with rows of many kinds, linked in both directions."""
    person, other = make.make_person("Timur Bekarov", "Тимур Бекаров"), make.make_person("Aliye Osmanova")
    case = make.make_case("Reading circle")
    prosecution = make.make_prosecution(person=person, case=case)
    first = make.make_charge(prosecution=prosecution)
    make.make_charge(prosecution=prosecution, replaces=first)
    make.make_sentence(prosecution=prosecution)
    make.make_detention(prosecution=prosecution)
    make.make_event(person, other)
    Affiliation.objects.create(person=person, organisation=make.make_organisation(), kind="member")
    make.make_claim(None, "Timur", prosecution=prosecution, field="stage")
    make.make_claim(None, "Timur", person=person)
    PossibleDuplicate.objects.create(first=person, second=other, score=0.7)
    return case


@pytest.mark.parametrize(
    "chosen",
    [
        lambda: Prosecution.objects.get(),
        lambda: Event.objects.get(),
        lambda: Charge.objects.get(replaces=None),
        lambda: Affiliation.objects.get(),
        lambda: PersonName.objects.get(name="Тимур Бекаров"),
    ],
)
def test_the_exact_rows_come_back(chosen: Any, admin_user: Any) -> None:
    make_case_of_two()
    before = all_rows()
    record = chosen()
    model, key = type(record), record.pk
    deletion = bin.delete(record, admin_user, "entered by mistake")
    assert not model._base_manager.filter(pk=key).exists()
    assert_lists_in_step()
    bin.restore(deletion, admin_user)
    assert all_rows() == before
    assert_lists_in_step()
    versions = model.history.filter(id=key).order_by("-history_id")
    assert versions[0].history_user == admin_user
    assert "-" in {version.history_type for version in versions}


def test_a_person_with_all_that_hangs_on_it(admin_user: Any) -> None:
    make_case_of_two()
    before = all_rows()
    person = Person.objects.get(name="Timur Bekarov")
    key = person.pk
    deletions = [bin.delete(Prosecution.objects.get(), admin_user), bin.delete(person, admin_user)]
    assert not Person.objects.named("Бекаров").exists()
    with pytest.raises(RestoreRefused, match=r"The person that a prosecution belonged to was deleted too. Restore"):
        bin.restore(deletions[0], admin_user)
    for deletion in reversed(deletions):
        bin.restore(deletion, admin_user)
    assert all_rows() == before
    assert Person.objects.named("Бекаров").get().pk == key


def test_what_takes_its_place_keeps_it_from_coming_back(admin_user: Any) -> None:
    prosecution = make.make_prosecution()
    deletion = bin.delete(prosecution, admin_user)
    make.make_prosecution(person=prosecution.person, case=prosecution.case)
    with pytest.raises(RestoreRefused, match="something entered since then takes its place"):
        bin.restore(deletion, admin_user)
    deletion.refresh_from_db()
    assert deletion.restored_at is None
    assert Prosecution.objects.count() == 1


def test_restored_once_and_by_those_who_may(admin_user: Any) -> None:
    deletion = bin.delete(make.make_person(), admin_user)
    with pytest.raises(RestoreRefused, match="You may not restore"):
        bin.restore(deletion, role_user("reviewer"))
    bin.restore(deletion, role_user("administrator"))
    with pytest.raises(RestoreRefused, match="restored already"):
        bin.restore(deletion, admin_user)


def test_deleting_in_the_admin_and_restoring_on_the_page(staff_client: Client) -> None:
    person = make.make_person("Timur Bekarov")
    staff_client.post(reverse("admin:cases_person_delete", args=[person.pk]), {"post": "yes", "reason": "twice there"})
    assert not Person.objects.exists()
    page = staff_client.get(reverse("cases:deleted")).content.decode()
    assert "Timur Bekarov" in page
    assert "twice there" in page
    assert "1 person name" in page
    staff_client.post(reverse("cases:restore_deleted", args=[Deletion.objects.get().pk]))
    assert Person.objects.get() == person
    assert "restored" in staff_client.get(reverse("cases:deleted")).content.decode()


def test_the_action_deletes_each_into_the_bin(staff_client: Client) -> None:
    keys = [make.make_person().pk, make.make_person().pk]
    sent = {"action": "delete_selected", "_selected_action": keys, "post": "yes"}
    staff_client.post(reverse("admin:cases_person_changelist"), sent)
    assert set(Deletion.objects.restorable().values_list("record", flat=True)) == {str(key) for key in keys}


@pytest.mark.parametrize(
    ("role", "status"), [("viewer", 403), ("contributor", 403), ("reviewer", 403), ("administrator", 200)]
)
def test_the_page_is_for_administrators(role: str, status: int) -> None:
    deletion = bin.delete(make.make_person("Timur Bekarov"), None)
    client = Client()
    client.force_login(role_user(role))
    assert client.get(reverse("cases:deleted")).status_code == status
    assert client.post(reverse("cases:restore_deleted", args=[deletion.pk])).status_code in {status, 302}
    assert Person.objects.exists() == (status == 200)


def test_the_page_asks_as_often_for_two_as_for_twenty(staff_client: Client) -> None:
    counts = []
    for count in (2, 18):
        for _ in range(count):
            bin.delete(make.make_person(), None)
        with CaptureQueriesContext(connection) as queries:
            staff_client.get(reverse("cases:deleted"))
        counts.append(len(queries))
    assert counts[0] == counts[1]


def old(deletion: Deletion, days: int) -> None:
    Deletion.objects.filter(pk=deletion.pk).update(deleted_at=timezone.now() - timedelta(days=days))


def test_final_after_thirty_days_without_a_name(staff_client: Client, admin_user: Any, settings: Any) -> None:
    document = make.make_document("Zarqa was here.", title="Of Zarqa")
    document.original.save("zarqa.txt", ContentFile(b"Zarqa"), save=True)
    stored = Path(settings.MEDIA_ROOT, document.original.name)
    person = make.make_person("Zarqa Zarqavi")
    event = make.make_event(person)
    event.description = "Zarqa"
    event.save()
    for record in (event, person, document):
        label = f"admin:{record._meta.app_label}_{record._meta.model_name}_delete"
        staff_client.post(reverse(label, args=[record.pk]), {"post": "yes", "reason": "Zarqa"})
    young, *others = Deletion.objects.order_by("pk")
    assert (young.model, len(others)) == ("cases.event", 2)
    for deletion in others:
        old(deletion, 31)
    old(young, 29)
    call_command("purge")
    assert not stored.exists()
    young.refresh_from_db()
    assert young.purged_at is None
    old(young, 31)
    call_command("purge")
    assert Deletion.objects.filter(purged_at=None).count() == 0
    assert traces_of("Zarqa") == []
    assert [deletion.deleted_by for deletion in Deletion.objects.all()] == [admin_user] * 3


def traces_of(word: str) -> list[str]:
    """The tables in which some row has ``word``."""
    found = []
    for model in apps.get_models(include_auto_created=True):
        if model._meta.app_label in {"sessions", "django_tasks_database"}:
            continue
        if any(word in str(columns_of(row)) for row in model._base_manager.all()):
            found.append(model._meta.label)
    return found


def test_a_restored_record_keeps_its_history(admin_user: Any) -> None:
    key = make.make_person().pk
    deletion = bin.delete(Person.objects.get(), admin_user)
    bin.restore(deletion, admin_user)
    call_command("purge", days=0)
    assert Person.history.filter(id=key).count() == 3
    assert Person.objects.get().pk == key


def test_files_without_an_owner_are_swept_and_others_stay(settings: Any) -> None:
    document = make.make_document()
    document.original.save("x", ContentFile(b"kept"), save=True)
    binned = make.make_document()
    binned.original.save("x", ContentFile(b"in the bin"), save=True)
    bin.delete(binned, None)
    orphan, young = (default_storage.save(name, ContentFile(b"?")) for name in ("ab/orphan", "ab/young"))
    yesterday = (timezone.now() - timedelta(days=2)).timestamp()
    for name in (document.original.name, binned.original.name, orphan):
        os.utime(Path(settings.MEDIA_ROOT, name), (yesterday, yesterday))
    call_command("purge")
    there = {
        path.relative_to(settings.MEDIA_ROOT).as_posix()
        for path in Path(settings.MEDIA_ROOT).rglob("*")
        if path.is_file()
    }
    assert there == {document.original.name, binned.original.name, young}
    assert SourceDocument.objects.count() == 1


@pytest.mark.parametrize("values", [{"purged_at": timezone.now()}, {"restored_at": timezone.now()}])
def test_the_database_keeps_nothing_of_what_is_over(values: Any) -> None:
    deletion = bin.delete(make.make_person(), None)
    with pytest.raises(IntegrityError), transaction.atomic():
        Deletion.objects.filter(pk=deletion.pk).update(**values)


def test_claims_go_and_come_back_with_their_record(admin_user: Any) -> None:
    claim = make.make_claim(None, "Timur", person=make.make_person())
    deletion = bin.delete(claim.person, admin_user)
    assert not Claim.objects.exists()
    bin.restore(deletion, admin_user)
    assert Claim.objects.get() == claim


def test_a_person_goes_in_one_step_with_all_that_is_shown_before(staff_client: Client) -> None:
    make_case_of_two()
    person = Person.objects.get(name="Timur Bekarov")
    Involvement.objects.create(person=person, case=Case.objects.get(), role="witness")
    before = all_rows()
    address = reverse("admin:cases_person_delete", args=[person.pk])
    page = staff_client.get(address).content.decode()
    for shown in ("RU 205.5", "witness", "Charges: 2", "Prosecutions: 1", "Detentions: 1", "Claims: 2",
                  "Parts in events, which stay: 1", "Its part in the event: arrest 14 Mar 2022"):  # fmt: skip
        assert shown in page
    assert all_rows() == before
    staff_client.post(address, {"post": "yes", "reason": "entered by mistake"})
    assert not Person.objects.filter(pk=person.pk).exists()
    assert (Prosecution.objects.count(), Charge.objects.count(), Case.objects.count()) == (0, 0, 1)
    assert Event.objects.get().persons.count() == 1
    assert_lists_in_step()
    listed = staff_client.get(reverse("cases:deleted")).content.decode()
    assert "1 prosecution" in listed
    assert "2 charges" in listed
    staff_client.post(reverse("cases:restore_deleted", args=[Deletion.objects.get().pk]))
    assert all_rows() == before
    assert_lists_in_step()


def test_several_persons_of_one_case_go_at_once(staff_client: Client) -> None:
    persons = [make.make_prosecution(case=Case.objects.first() or make.make_case()).person for _ in range(2)]
    before = all_rows()
    sent = {"action": "delete_selected", "_selected_action": [person.pk for person in persons]}
    page = staff_client.post(reverse("admin:cases_person_changelist"), sent).content.decode()
    assert "Prosecutions: 2" in page
    staff_client.post(reverse("admin:cases_person_changelist"), {**sent, "post": "yes"})
    assert Deletion.objects.restorable().count() == 2
    for deletion in Deletion.objects.all():
        staff_client.post(reverse("cases:restore_deleted", args=[deletion.pk]))
    assert all_rows() == before


def test_a_person_with_a_hidden_case_is_not_deleted_and_the_case_not_named() -> None:
    hidden = make.make_case("Hidden case", visibility="restricted")
    person = make.make_prosecution(case=hidden).person
    user = make.make_user(permissions=(
        "cases.delete_person", "cases.view_person", "cases.delete_prosecution", "cases.delete_personname"
    ))  # fmt: skip
    client = Client()
    client.force_login(user)
    address = reverse("admin:cases_person_delete", args=[person.pk])
    page = client.get(address).content.decode()
    assert "Records that you may not see belong to it" in page
    assert "Hidden case" not in page
    client.post(address, {"post": "yes"})
    assert Person.objects.filter(pk=person.pk).exists()
    taking_part = make.make_person()
    make.make_event(taking_part, case=hidden, kind="search")
    page = client.get(reverse("admin:cases_person_delete", args=[taking_part.pk])).content.decode()
    assert "Records that you may not see belong to it" in page
    assert "search 14 Mar" not in page

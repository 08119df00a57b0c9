"""A record, or all of a person, is put back as it was; nothing is lost by it, and it can be undone."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cases.models import Charge, Deletion, Event, Person, PersonName, Prosecution
from cases.services.moments import moment_of
from cases.services.names import keep_preferred_name
from cases.services.put_back_steps import of_person
from cases.services.putting_back import put_back
from tests import factories as make
from tests.cases.test_bin import all_rows, make_case_of_two
from tests.walk import role_user

pytestmark = pytest.mark.django_db

STAMPS = {"updated_at", "updated", "changed"}


def rows_without_stamps() -> dict[str, list[str]]:
    return {
        label: sorted(repr({name: value for name, value in row.items() if name not in unsaid(label)}) for row in rows)
        for label, rows in all_rows().items()
        if label != "cases.auditentry"
    }


def unsaid(label: str) -> set[str]:
    """The columns that say nothing: times of change, and the numbers of rows of a many-to-many table."""
    return {*STAMPS, "id"} if label == "cases.event_persons" else STAMPS


def page(record: Any, version: Any) -> str:
    return reverse("cases:put_back_record", args=[record._meta.label_lower.replace(".", "-"), record.pk, version.pk])


def test_one_record_goes_back_to_a_version(staff_client: Client) -> None:
    person = make.make_person("Timur Bekarov", occupation="teacher", born="1990", visibility="public")
    version = person.history.latest()
    Person.objects.get(pk=person.pk)
    person.occupation, person.born, person.visibility = "lawyer", "1991-05", "internal"
    person.save()
    shown = staff_client.get(page(person, version)).content.decode()
    assert "<del>lawyer</del>" in shown
    assert "<ins>teacher</ins>" in shown
    person.refresh_from_db()
    assert person.occupation == "lawyer"  # to look changes nothing
    staff_client.post(page(person, version))
    person.refresh_from_db()
    assert (person.occupation, person.born, person.born_latest) == ("teacher", "1990", datetime.date(1990, 12, 31))
    assert person.visibility == "internal"  # who may see it stays as it is
    assert person.history.latest().history_change_reason.startswith("Put back")


def test_the_versions_before_are_still_there_to_go_back_to(staff_client: Client) -> None:
    person = make.make_person(occupation="teacher")
    first = person.history.latest()
    person.occupation = "lawyer"
    person.save()
    second = person.history.latest()
    for version, occupation in ((first, "teacher"), (second, "lawyer")):
        staff_client.post(page(person, version))
        person.refresh_from_db()
        assert person.occupation == occupation


def test_a_whole_person_goes_back_and_forth(admin_user: Any) -> None:
    make_case_of_two()
    person = Person.objects.get(name="Timur Bekarov")
    before, then = rows_without_stamps(), timezone.now()
    # Somebody changes, adds and deletes.
    person.name = "Timur B."
    person.save()
    keep_preferred_name(person)
    PersonName.objects.get(name="Тимур Бекаров").delete()
    PersonName.objects.create(person=person, name="T. Bekaroff")
    prosecution = Prosecution.objects.get()
    prosecution.stage = "appeal"
    prosecution.save()
    for charge in Charge.objects.all():
        charge.status = "dropped"
        charge.save()
    make.make_sentence(prosecution=prosecution, months=1)
    event = Event.objects.get()
    event.persons.remove(person)
    event.description = "another"
    event.save()
    after, changed = rows_without_stamps(), timezone.now()
    put_back(of_person(Person.objects.get(pk=person.pk), then, admin_user), admin_user, "back")
    assert rows_without_stamps() == before
    put_back(of_person(Person.objects.get(pk=person.pk), changed, admin_user), admin_user, "and forth")
    now = rows_without_stamps()
    assert {label for label in now if now[label] != after[label]} == set()


def test_what_was_deleted_since_comes_back_with_its_claims(admin_user: Any, staff_client: Client) -> None:
    make_case_of_two()
    before, then = rows_without_stamps(), timezone.now()
    prosecution = Prosecution.objects.get()
    staff_client.post(reverse("admin:cases_prosecution_delete", args=[prosecution.pk]), {"post": "yes"})
    put_back(of_person(prosecution.person, then, admin_user), admin_user, "back")
    assert rows_without_stamps() == before


def test_what_goes_is_in_the_bin(admin_user: Any) -> None:
    person = make.make_person()
    then = timezone.now()
    prosecution = make.make_prosecution(person=person)
    put_back(of_person(person, then, admin_user), admin_user, "back")
    assert Deletion.objects.restorable().get().record == str(prosecution.pk)


def test_the_page_of_a_person(staff_client: Client) -> None:
    person = make.make_person("Timur Bekarov", occupation="teacher")
    address = reverse("cases:put_back_person", args=[person.pk])
    then = timezone.now()
    person.occupation = "lawyer"
    person.save()
    asked = {"moment": then.isoformat()}
    assert "teacher" in staff_client.get(address, asked).content.decode()
    sent = staff_client.post(f"{address}?moment={then:%Y-%m-%dT%H:%M:%S.%fZ}", follow=True)
    person.refresh_from_db()
    assert person.occupation == "teacher"
    undo = sent.content.decode().partition('<a href="/put-back/person/')[2].partition('"')[0]
    staff_client.post(f"/put-back/person/{undo}")
    person.refresh_from_db()
    assert person.occupation == "lawyer"
    assert "Nothing is recorded" in staff_client.get(address, {"moment": "1990-01-01"}).content.decode()


@pytest.mark.parametrize("text", ["yesterday", "2026-13-01", "2026-02-30", "0001-01-01 00:00", "\x00", "9999-99"])
def test_a_wrong_moment_is_told_what_is_accepted(text: str, staff_client: Client) -> None:
    address = reverse("cases:put_back_person", args=[make.make_person().pk])
    answer = staff_client.get(address, {"moment": text})
    assert answer.status_code == 200
    assert "2026-03-01" in answer.content.decode()


def test_a_day_means_its_end() -> None:
    assert moment_of("2026-03-01").hour == 23


@pytest.mark.parametrize(("role", "status"), [("viewer", 403), ("contributor", 403), ("reviewer", 200)])
def test_who_puts_back(role: str, status: int) -> None:
    person = make.make_person()
    client = Client()
    client.force_login(role_user(role))
    assert client.get(page(person, person.history.latest())).status_code == status
    assert client.get(reverse("cases:put_back_person", args=[person.pk])).status_code == status


def test_fields_that_one_may_not_see_stay_as_they_are() -> None:
    user = role_user("reviewer")
    hidden = make.make_person("Timur Bekarov", visibility="restricted")
    client = Client()
    client.force_login(user)
    assert client.get(page(hidden, hidden.history.latest())).status_code == 404
    assert client.get(reverse("cases:put_back_person", args=[hidden.pk])).status_code == 404


def test_the_version_page_leads_there(staff_client: Client) -> None:
    person = make.make_person()
    version = person.history.latest()
    shown = staff_client.get(reverse("admin:cases_person_simple_history", args=[person.pk, version.pk]))
    assert page(person, version) in shown.content.decode()

"""``put_back`` does from the command line what the pages do, says what it would do, and names nobody."""

from __future__ import annotations

from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.utils import timezone

from cases.models import Charge, Deletion, Person
from cases.services import bin
from tests import factories as make
from tests.cases.test_bin import make_case_of_two
from tests.cases.test_putting_back import rows_without_stamps
from tests.walk import role_user

pytestmark = pytest.mark.django_db


def run(*arguments: str, user: User | None = None) -> str:
    printed = StringIO()
    call_command("put_back", *arguments, "--user", user or "administrator", stdout=printed)
    return printed.getvalue()


@pytest.mark.usefixtures("admin_user")
def test_it_says_what_it_would_do_without_names() -> None:
    make_case_of_two()
    then, before = str(timezone.now()), rows_without_stamps()
    person = Person.objects.get(name="Timur Bekarov")
    person.occupation = "lawyer"
    person.save()
    charge = Charge.objects.exclude(replaces=None).get()
    charge.delete()
    printed = run(f"person-{person.pk}", then, "--dry-run")
    assert f"Person {person.pk} changes: Occupation" in printed
    assert "Charge" in printed
    assert "comes back" in printed
    assert "2 records would change. Nothing was changed." in printed
    assert "Bekarov" not in printed
    assert "lawyer" not in printed
    assert rows_without_stamps() != before
    assert "2 records were put back." in run(f"person-{person.pk}", then)
    assert rows_without_stamps() == before
    assert "0 records would change" in run(f"person-{person.pk}", then, "--dry-run")


def test_a_person_that_was_deleted_comes_back_whole(admin_user: User) -> None:
    make_case_of_two()
    then, before = str(timezone.now()), rows_without_stamps()
    person = Person.objects.get(name="Timur Bekarov")
    key = person.pk
    bin.delete(person, admin_user)
    assert "Person" in run(f"person-{key}", then, "--dry-run")
    run(f"person-{key}", then)
    now = rows_without_stamps()
    assert {label for label in now if now[label] != before[label]} - {"cases.deletion"} == set()
    assert Deletion.objects.get().restored_by == admin_user


def test_one_record_alone(admin_user: User) -> None:
    court = make.make_court("Old Name")
    then = str(timezone.now())
    court.name = "New Name"
    court.save()
    assert "1 records were put back." in run(f"court-{court.pk}", then)
    court.refresh_from_db()
    assert court.name == "Old Name"
    version = court.history.latest()
    assert (version.history_user, version.history_origin) == (admin_user, "put back")


@pytest.mark.usefixtures("admin_user")
def test_of_a_person_its_own_row_alone() -> None:
    make_case_of_two()
    then = str(timezone.now())
    person = Person.objects.get(name="Timur Bekarov")
    person.occupation = "lawyer"
    person.save()
    make.make_sentence(prosecution=person.prosecutions.get())
    assert "1 records would change" in run(f"person-{person.pk}", then, "--only", "--dry-run")


@pytest.mark.usefixtures("admin_user")
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("person-1", "yesterday"), "Give a day, such as 2026-03-01"),
        (("person-999999", "2026-03-01"), "Nothing is recorded of this person at that time"),
        (("court-999999", "2026-03-01"), "Nothing is recorded of it at that time"),
        (("court-x", "2026-03-01"), "There is no such record"),
        (("person-x", "2026-03-01"), "There is no such record"),
        (("ghost-1", "2026-03-01"), "such as person-12"),
        (("job-1", "2026-03-01"), "such as person-12"),
        (("5", "2026-03-01"), "such as person-12"),
        (("region-RU", "1990-01-01"), "Nothing is recorded of it at that time"),
    ],
)
def test_errors_say_what_is_accepted(arguments: tuple[str, ...], told: str) -> None:
    with pytest.raises(CommandError, match=told):
        run(*arguments)


def test_it_is_done_in_the_name_of_somebody_who_may() -> None:
    person: Any = make.make_person()
    with pytest.raises(CommandError, match="There is no account “nobody”"):
        run(f"person-{person.pk}", "2100-01-01", user="nobody")
    viewer = role_user("viewer")
    with pytest.raises(CommandError, match="may not put such records back"):
        run(f"person-{person.pk}", "2100-01-01", user=viewer.get_username())


@pytest.mark.usefixtures("admin_user")
def test_what_is_not_in_the_bin_comes_back_from_the_history() -> None:
    make_case_of_two()
    then, before = str(timezone.now()), rows_without_stamps()
    person = Person.objects.get(name="Timur Bekarov")
    key = person.pk
    for record in (*person.prosecutions.all(), person):
        record.delete()
    run(f"person-{key}", then)
    now = rows_without_stamps()
    differing = {label for label in now if now[label] != before[label]}
    assert differing <= {"documents.claim", "documents.possibleduplicate"}  # they are not the person's own

"""Two people at once: neither's work is lost, and both versions are shown."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from cases.models import Charge, Person, PersonName, Prosecution
from cases.services.merging import MergeRefused, merge
from cases.services.review import set_review
from tests import factories as make
from tests.cases.admin_pages import errors, form_fields

pytestmark = pytest.mark.django_db


def two_people() -> tuple[Client, Client]:
    clients = Client(), Client()
    for client, name in zip(clients, ("anna", "boris"), strict=True):
        client.force_login(make.make_user(name, superuser=True))
    return clients


def opened(client: Client, record: Any) -> tuple[str, dict[str, Any]]:
    """The address of the record's page, and what a browser would send of it."""
    address = reverse(f"admin:{record._meta.app_label}_{record._meta.model_name}_change", args=[record.pk])
    return address, form_fields(client.get(address).content.decode())


def save(client: Client, address: str, fields: dict[str, Any], **changes: Any) -> Any:
    return client.post(address, {**fields, **changes, "_save": "1"})


def test_both_versions_are_shown_and_neither_is_lost() -> None:
    anna, boris = two_people()
    person = make.make_person("Timur Bekarov", occupation="teacher", notes="")
    (address, hers), (_, his) = opened(anna, person), opened(boris, person)
    save(anna, address, hers, occupation="lawyer", born="1990")
    answer = save(boris, address, his, occupation="engineer", notes="new")
    shown = answer.content.decode()
    person.refresh_from_db()
    assert (person.occupation, person.born, person.notes) == ("lawyer", "1990", "")
    assert answer.status_code == 200
    assert "anna saved this while you had it open" in shown
    differences = {one.name: one for one in answer.context["differences"]}
    assert (differences["occupation"].theirs, differences["occupation"].mine) == ("lawyer", "engineer")
    # What he did not touch shall be as she saved it, what he wrote as he wrote it.
    assert {name: one.take_theirs for name, one in differences.items()} == {
        "occupation": False, "born": True, "notes": False,
    }  # fmt: skip
    again = form_fields(shown)
    assert (again["occupation"], again["notes"]) == ("engineer", "new")
    assert save(boris, address, {**again, "_theirs": ["born"]}).status_code == 302
    person.refresh_from_db()
    assert (person.occupation, person.born, person.notes) == ("engineer", "1990", "new")


def test_one_may_choose_what_the_other_saved() -> None:
    anna, boris = two_people()
    person = make.make_person()
    residence = make.make_region("RU-TA")
    (address, hers), (_, his) = opened(anna, person), opened(boris, person)
    save(anna, address, hers, occupation="lawyer", residence=residence.pk)
    answer = save(boris, address, his, occupation="engineer", sex="female")
    again = form_fields(answer.content.decode())
    save(boris, address, {**again, "_theirs": ["occupation", "residence"]})
    person.refresh_from_db()
    assert (person.occupation, person.residence, person.sex) == ("lawyer", residence, "female")


def test_a_third_save_meanwhile_is_seen_too() -> None:
    anna, boris = two_people()
    person = make.make_person()
    (address, hers), (_, his) = opened(anna, person), opened(boris, person)
    save(anna, address, hers, occupation="lawyer")
    again = form_fields(save(boris, address, his, occupation="engineer").content.decode())
    _, hers = opened(anna, person)
    save(anna, address, hers, occupation="judge")
    answer = save(boris, address, again)
    assert answer.status_code == 200
    assert [one.theirs for one in answer.context["differences"]] == ["judge"]


def test_the_same_change_by_both_is_no_conflict() -> None:
    anna, boris = two_people()
    person = make.make_person()
    (address, hers), (_, his) = opened(anna, person), opened(boris, person)
    save(anna, address, hers, occupation="lawyer")
    assert save(boris, address, his, occupation="lawyer").status_code == 302
    assert person.history.count() == 2


def test_rows_of_inlines_too() -> None:
    anna, boris = two_people()
    charge = make.make_charge(status="charged")
    other = make.make_charge(prosecution=charge.prosecution)
    (address, hers), (_, his) = opened(anna, charge.prosecution), opened(boris, charge.prosecution)
    prefix = next(name[:-3] for name, value in hers.items() if name.endswith("-id") and value == str(charge.pk))
    done = save(anna, address, hers, **{f"{prefix}-status": "dropped"})
    assert done.status_code == 302, errors(done)
    answer = save(boris, address, his, **{f"{prefix}-description": "of his"})
    charge.refresh_from_db()
    assert (charge.status, charge.description) == ("dropped", "")
    found = {one.name: one.take_theirs for one in answer.context["differences"]}
    assert found == {f"{prefix}-status": True, f"{prefix}-description": False}
    again = form_fields(answer.content.decode())
    assert save(boris, address, {**again, "_theirs": [f"{prefix}-status"]}).status_code == 302
    charge.refresh_from_db()
    assert (charge.status, charge.description) == ("dropped", "of his")
    assert other.history.count() == 1


def test_a_row_that_the_other_deleted_does_not_come_back_unseen() -> None:
    anna, boris = two_people()
    person = make.make_person("Timur Bekarov", "T. Bekarov")
    (address, hers), (_, his) = opened(anna, person), opened(boris, person)
    prefix = next(name[:-3] for name, value in hers.items() if name.endswith("-id") and value.isdigit())
    save(anna, address, hers, **{f"{prefix}-DELETE": "on"})
    answer = save(boris, address, his, **{f"{prefix}-name": "Of his", "occupation": "engineer"})
    assert answer.status_code == 200
    assert not PersonName.objects.filter(name="Of his").exists()
    assert "engineer" in answer.content.decode()


def test_a_value_that_one_may_not_see_is_not_shown() -> None:
    """A page tells what somebody else saved only in fields that it has."""
    anna = two_people()[0]
    viewer = Client()
    viewer.force_login(make.make_user("carl", permissions=("cases.view_person", "cases.change_person")))
    person = make.make_person()
    (address, hers), (_, his) = opened(anna, person), opened(viewer, person)
    save(anna, address, hers, notes="of relatives", occupation="lawyer")
    answer = save(viewer, address, his, occupation="engineer")
    assert [one.name for one in answer.context["differences"]] == ["occupation"]
    assert "of relatives" not in answer.content.decode()


def test_a_page_that_says_nothing_of_what_it_showed_is_saved() -> None:
    anna = two_people()[0]
    person = make.make_person()
    address, hers = opened(anna, person)
    for seen in ("", "[]", "{", '{"cases.person:0": 5}'):
        assert save(anna, address, {**hers, "_seen": seen}, occupation=f"as {seen}"[:20]).status_code == 302


# At the very same time, on PostgreSQL.


def together(*works: Any) -> list[Any]:
    """What ``works`` came to, done in threads at once: their value, or their exception."""
    results: list[Any] = [None] * len(works)
    start = threading.Barrier(len(works))

    def run(number: int, work: Any) -> None:
        try:
            start.wait()
            results[number] = work()
        except Exception as error:
            results[number] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(number, work)) for number, work in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    return results


pg_only = pytest.mark.skipif("connection.vendor == 'sqlite'", reason="SQLite lets one write at a time")


@pg_only
@pytest.mark.django_db(transaction=True)
def test_two_reviews_at_once_end_in_one_order_or_the_other() -> None:
    user = make.make_user(superuser=True)
    keys = [make.make_charge(review="proposed").pk for _ in range(5)]
    both = [list(Charge.objects.filter(pk__in=order)) for order in (keys, keys)]
    done = together(
        lambda: set_review(both[0], "confirmed", user), lambda: set_review(list(reversed(both[1])), "rejected", user)
    )
    assert done == [5, 5]
    assert len(set(Charge.objects.values_list("review", flat=True))) == 1
    last = {charge.history.latest().review for charge in Charge.objects.all()}
    assert last == set(Charge.objects.values_list("review", flat=True))


@pg_only
@pytest.mark.django_db(transaction=True)
def test_a_review_keeps_what_somebody_saved_at_the_same_time() -> None:
    user = make.make_user(superuser=True)
    charge = make.make_charge(review="proposed", status="charged")
    stale = list(Charge.objects.all())
    Charge.objects.filter(pk=charge.pk).update(status="dropped")
    set_review(stale, "confirmed", user)
    version = charge.history.latest()
    assert (version.review, version.status) == ("confirmed", "dropped")


@pg_only
@pytest.mark.django_db(transaction=True)
def test_a_merge_and_a_save_at_once_lose_nothing() -> None:
    anna, _ = two_people()
    user = make.make_user(superuser=True)
    keep, other = make.make_person("Timur Bekarov"), make.make_person("Timur Bekaroff")
    prosecution = make.make_prosecution(person=other)
    address, hers = opened(anna, keep)
    saved, merged = together(
        lambda: save(anna, address, hers, occupation="lawyer").status_code, lambda: merge(keep, other, user)
    )
    assert saved in {200, 302}  # 200: shown with what the merge changed
    assert not isinstance(merged, MergeRefused)
    assert not isinstance(merged, Exception)
    keep.refresh_from_db()
    assert keep.occupation == ("lawyer" if saved == 302 else "")
    assert Prosecution.objects.get(pk=prosecution.pk).person == keep
    assert Person.objects.count() == 1

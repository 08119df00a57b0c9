"""Two persons, organisations or courts made one, and one made two again."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.db.models import ForeignKey

from cases.models import (
    Affiliation,
    Charge,
    Court,
    Event,
    Involvement,
    Merge,
    Organisation,
    Person,
    Prosecution,
    Recognition,
    Relationship,
    Sentence,
)
from cases.services.merge_links import links_to
from cases.services.merging import MergeRefused, merge
from cases.services.unmerging import unmerge
from documents.models import Claim, PossibleDuplicate
from tests import factories as make
from tests.cases.tables import contents, versions

pytestmark = pytest.mark.django_db


def two_full_persons() -> tuple[Person, Person]:
    """Two records of one invented man, each with all that can belong to a person."""
    keep = make.make_person("Timur Bekarov", "Тимур Бекаров", born="1980", visibility="internal")
    other = make.make_person("Temur Bekarov", "Тимур Бекаров", born="1981", occupation="teacher", review="proposed")
    case, own_case = make.make_case(), make.make_case()
    organisation = make.make_organisation()
    for person in (keep, other):
        prosecution = make.make_prosecution(person=person, case=case)
        charge = make.make_charge(prosecution=prosecution, provision=make.make_provision("205.5"))
        make.make_sentence(prosecution=prosecution, months=100 if person == keep else 120)
        Affiliation.objects.create(person=person, organisation=organisation, kind="member")
        Recognition.objects.create(person=person, organisation=organisation, date="2020")
        event = make.make_event(person, case=case)
        document = make.make_document(f"{person.name} was detained in Kazan.")
        for subject in ({"person": person}, {"charge": charge}, {"event": event}, {"prosecution": prosecution}):
            make.make_claim(document, person.name, **subject)
    make.make_prosecution(person=other, case=own_case)
    Involvement.objects.create(person=other, case=own_case, role="witness")
    Relationship.objects.create(person=keep, other=other, kind="sibling")
    third = make.make_person("Daria Bekarova")
    Relationship.objects.create(person=other, other=third, kind="spouse")
    PossibleDuplicate.objects.create(first=keep, second=other, score=0.9)
    PossibleDuplicate.objects.create(first=other, second=third, score=0.6)
    return keep, other


def test_everything_moves_and_equal_rows_become_one(admin_user: Any) -> None:
    keep, other = two_full_persons()
    done = merge(keep, other, admin_user)
    assert not Person.objects.filter(pk=other.pk).exists()
    assert sorted(name.name for name in keep.names.all()) == ["Temur Bekarov", "Timur Bekarov", "Тимур Бекаров"]
    assert keep.names.get(kind="preferred").name == "Timur Bekarov"
    assert Prosecution.objects.filter(person=keep).count() == 2
    assert Charge.objects.count() == 1, "equal charges of one prosecution"
    assert Sentence.objects.count() == 2, "sentences that differ"
    assert [row.person_id for row in Affiliation.objects.all()] == [keep.pk]
    assert [row.person_id for row in Recognition.objects.all()] == [keep.pk]
    assert [[person.pk for person in event.persons.all()] for event in Event.objects.all()] == [[keep.pk]]
    assert Claim.objects.filter(person=keep).count() == 2
    assert Claim.objects.filter(charge=Charge.objects.get()).count() == 2
    assert Claim.objects.filter(event=Event.objects.get()).count() == 2
    assert [row.kind for row in Relationship.objects.all()] == ["spouse"], "nobody is their own brother"
    assert [(pair.first_id, pair.score) for pair in PossibleDuplicate.objects.all()] == [(keep.pk, 0.6)]
    keep.refresh_from_db()
    assert (keep.born, keep.occupation, keep.review) == ("1980", "teacher", "confirmed")
    assert [(value["field"], value["kept"], value["other"]) for value in done.values] == [("born", "1980", "1981")]


def test_an_undone_merge_leaves_everything_as_it_was(admin_user: Any) -> None:
    keep, other = two_full_persons()
    before, history = contents(), versions()
    done = merge(keep, other, admin_user)
    assert contents() != before
    assert unmerge(done, admin_user).pk == other.pk
    after = contents()
    for table, rows in before.items():
        assert after[table] == rows, table
    assert all(count >= history[table] for table, count in versions().items())


def test_what_was_added_since_stays_with_the_one_that_stayed(admin_user: Any) -> None:
    keep, other = two_full_persons()
    done = merge(keep, other, admin_user)
    added = make.make_prosecution(person=keep)
    keep.refresh_from_db()
    keep.occupation = "doctor"
    keep.save()
    unmerge(done, admin_user)
    keep.refresh_from_db()
    added.refresh_from_db()
    assert (added.person_id, keep.occupation) == (keep.pk, "doctor")
    assert Person.objects.get(pk=other.pk).occupation == "teacher"


def test_both_are_in_the_history(admin_user: Any) -> None:
    keep, other = two_full_persons()
    unmerge(merge(keep, other, admin_user), admin_user)
    versions_of_other = list(Person.history.filter(id=other.pk).order_by("history_id"))
    assert [version.history_type for version in versions_of_other] == ["+", "-", "+"]
    assert [version.history_user for version in versions_of_other[1:]] == [admin_user] * 2
    assert f"Merged person {other.pk} into {keep.pk}" in Person.history.filter(id=keep.pk).values_list(
        "history_change_reason", flat=True
    )
    moved = Event.history.filter(history_user=admin_user)
    assert moved.exists()


@pytest.mark.parametrize("kind", ["organisation", "court"])
def test_organisations_and_courts(kind: str, admin_user: Any) -> None:
    make.make_region("RU")
    make_one = getattr(make, f"make_{kind}")
    keep, other = make_one("Examplegrad Court"), make_one("Court of Examplegrad", country_id="RU")
    prosecution = make.make_prosecution(case=make.make_case(court=other if kind == "court" else None))
    if kind == "court":
        make.make_sentence(prosecution=prosecution, court=other)
    else:
        make.make_detention(prosecution=prosecution, facility=other)
        for organisation in (keep, other):
            Affiliation.objects.create(person=prosecution.person, organisation=organisation, kind="member")
        Organisation.objects.create(name="A branch", parent=other)
    make.make_claim(**{kind: other})
    before = contents()
    done = merge(keep, other, admin_user)
    model = {"organisation": Organisation, "court": Court}[kind]
    assert not model.objects.filter(pk=other.pk).exists()
    assert {row.name for row in keep.names.all()} == {"Examplegrad Court", "Court of Examplegrad"}
    keep.refresh_from_db()
    assert keep.country_id == "RU"
    assert Claim.objects.get().subject == keep
    unmerge(done, admin_user)
    assert contents() == before


def test_only_who_may_merge(admin_user: Any) -> None:
    keep, other = make.make_person(), make.make_person()
    reader = make.make_user(permissions=("cases.change_person",))
    with pytest.raises(MergeRefused, match="You may not merge"):
        merge(keep, other, reader)
    done = merge(keep, other, admin_user)
    with pytest.raises(MergeRefused, match="You may not merge"):
        unmerge(done, reader)


def test_a_hidden_person_is_not_there(admin_user: Any) -> None:
    keep, other = make.make_person(), make.make_person(visibility="restricted")
    reviewer = make.make_user(permissions=("cases.merge_persons",))
    with pytest.raises(MergeRefused, match="not there any more"):
        merge(keep, other, reviewer)


def test_a_record_is_not_merged_with_itself_or_another_kind(admin_user: Any) -> None:
    person = make.make_person()
    for other in (person, make.make_court()):
        with pytest.raises(MergeRefused, match="two different records"):
            merge(person, other, admin_user)


def test_a_court_is_not_merged_with_one_above_it(admin_user: Any) -> None:
    above = make.make_court("High Court")
    below = make.make_court("Low Court", parent=make.make_court("Middle Court", parent=above))
    for keep, other in ((above, below), (below, above)):
        with pytest.raises(MergeRefused, match="is above"):
            merge(keep, other, admin_user)


def test_merges_are_undone_in_order(admin_user: Any) -> None:
    first, second, third = (make.make_person() for _ in range(3))
    before = contents()
    inner = merge(first, second, admin_user)
    outer = merge(third, first, admin_user)
    inner.refresh_from_db()
    assert inner.person == third, "the first merge is of the one that is left"
    with pytest.raises(MergeRefused, match="Undo that first"):
        unmerge(inner, admin_user)
    unmerge(outer, admin_user)
    unmerge(inner, admin_user)
    assert contents() == before
    with pytest.raises(MergeRefused, match="undone already"):
        unmerge(inner, admin_user)


def test_what_cannot_come_back_is_refused_whole(admin_user: Any) -> None:
    keep, other = make.make_court("Examplegrad Court"), make.make_court("Court of Examplegrad")
    done = merge(keep, other, admin_user)
    make.make_court("Court of Examplegrad")
    before = contents()
    with pytest.raises(MergeRefused, match="take the place"):
        unmerge(done, admin_user)
    assert contents() == before


def test_a_link_to_what_was_merged_since_leads_to_what_took_it_over(admin_user: Any) -> None:
    keep, other = make.make_person(), make.make_person()
    first, second = make.make_organisation(), make.make_organisation()
    for person in (keep, other):
        Affiliation.objects.create(person=person, organisation=second, kind="member")
    done = merge(keep, other, admin_user)
    merge(first, second, admin_user)
    unmerge(done, admin_user)
    assert Affiliation.objects.get(person=other).organisation == first


VISIBILITIES = [
    ("public", "internal", "internal"),
    ("internal", "public", "internal"),
    ("internal", "restricted", "restricted"),
    ("restricted", "public", "restricted"),
]


@pytest.mark.parametrize(("one", "two", "expected"), VISIBILITIES)
def test_the_stricter_visibility_holds(one: str, two: str, expected: str, admin_user: Any) -> None:
    keep, other = make.make_person(visibility=one), make.make_person(visibility=two)
    merge(keep, other, admin_user)
    keep.refresh_from_db()
    assert keep.visibility == expected


def test_only_those_who_saw_both_see_the_one(admin_user: Any) -> None:
    both, one_only, other_only = (make.make_user() for _ in range(3))
    keep, other = make.make_person(visibility="restricted"), make.make_person(visibility="restricted")
    keep.seen_by.set([both, one_only])
    other.seen_by.set([both, other_only])
    before = contents()
    done = merge(keep, other, admin_user)
    assert list(keep.seen_by.all()) == [both]
    unmerge(done, admin_user)
    assert contents() == before


def test_one_restricted_person_keeps_those_named_there(admin_user: Any) -> None:
    named, stranger = make.make_user(), make.make_user()
    keep, other = make.make_person(), make.make_person(visibility="restricted")
    keep.seen_by.set([stranger])
    other.seen_by.set([named])
    merge(keep, other, admin_user)
    assert list(keep.seen_by.all()) == [named]


def test_what_was_told_apart_stays_apart(admin_user: Any) -> None:
    keep, other, third = (make.make_person() for _ in range(3))
    PossibleDuplicate.objects.create(first=keep, second=third, score=0.8)
    PossibleDuplicate.objects.create(first=other, second=third, score=0.8, state="different")
    merge(keep, other, admin_user)
    assert PossibleDuplicate.objects.get().state == "different"


@pytest.mark.parametrize("model", [Person, Organisation, Court, Prosecution, Event])
def test_no_foreign_key_is_forgotten(model: Any) -> None:
    """Each key with a constraint in the database is among those moved; the others are history and derived rows."""
    every = [m for config in apps.get_app_configs() for m in config.get_models(include_auto_created=True)]
    keys = {
        (m, field)
        for m in every
        for field in m._meta.get_fields()
        if isinstance(field, ForeignKey) and field.related_model is model
    }
    moved = {(m, field) for m, fields in links_to(model).items() for field in fields}
    left = {m.__name__ for m, _ in keys - moved}
    assert moved <= keys
    assert all(name.startswith("Historical") or name in {"PrisonerRow", "PrisonerTag"} for name in left)
    if model is Person:
        assert (Merge, Merge._meta.get_field("person")) in moved

"""Whatever two persons hold: merged and parted again, the database is as it was, row by row."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import transaction
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from cases.models import Affiliation, Involvement, Person, PersonName, Recognition, Relationship
from cases.services.merging import MergeRefused, merge
from cases.services.unmerging import unmerge
from documents.models import PossibleDuplicate
from tests import factories as make
from tests.cases.tables import contents, versions

NAMES = ["Timur Bekarov", "Тимур Бекаров", "T. Bekarov", "Temur Bekarov"]
DATES = ["", "1980", "1980-05", "2019~"]
REVIEWS = st.sampled_from(["proposed", "confirmed", "rejected"])
few = st.integers(0, 2)


class World:
    """A few records that persons of an example share."""

    def __init__(self) -> None:
        self.user = make.make_user(superuser=True)
        self.readers = [make.make_user() for _ in range(2)]
        self.cases = [make.make_case() for _ in range(2)]
        self.organisations = [make.make_organisation() for _ in range(2)]
        self.provision = make.make_provision()
        self.document = make.make_document()


def invented_person(draw: Any, world: World) -> Person:
    """A person with whatever may hang on one."""
    person = make.make_person(
        draw(st.sampled_from(NAMES)), born=draw(st.sampled_from(DATES)), sex=draw(st.sampled_from(["", "male"])),
        occupation=draw(st.sampled_from(["", "teacher", "driver"])), notes=draw(st.sampled_from(["", "A note."])),
        review=draw(REVIEWS), visibility=draw(st.sampled_from(["public", "internal", "restricted"])),
    )  # fmt: skip
    person.seen_by.set(draw(st.lists(st.sampled_from(world.readers), unique_by=lambda user: user.pk)))
    for name in draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=2)):
        PersonName.objects.get_or_create(person=person, name=name)
    for case in draw(st.lists(st.sampled_from(world.cases), unique_by=lambda case: case.pk)):
        prosecution = make.make_prosecution(
            person=person, case=case, stage=draw(st.sampled_from(["unknown", "trial", "appeal"])), review=draw(REVIEWS)
        )
        parts = [make.make_charge(prosecution=prosecution, provision=world.provision) for _ in range(draw(few))]
        parts += [make.make_sentence(prosecution=prosecution, months=12) for _ in range(draw(few))]
        parts += [make.make_detention(prosecution=prosecution) for _ in range(draw(few))]
        for part in parts:
            make.make_claim(world.document, **{part._meta.model_name: part})
        for role in draw(st.lists(st.sampled_from(["witness", "lawyer"]), unique=True)):
            Involvement.objects.create(person=person, case=case, role=role, protected=draw(st.booleans()))
    for organisation in draw(st.lists(st.sampled_from(world.organisations), unique_by=lambda one: one.pk)):
        Affiliation.objects.create(person=person, organisation=organisation, kind="member", review=draw(REVIEWS))
        Recognition.objects.create(person=person, organisation=organisation, date=draw(st.sampled_from(DATES)))
    for _ in range(draw(few)):
        make.make_event(person, case=draw(st.sampled_from([None, *world.cases])))
    make.make_claim(world.document, person=person)
    return person


def tied(draw: Any, persons: list[Person]) -> None:
    """Relationships, shared events and doubts between the persons."""
    pairs = [(a, b) for a in persons for b in persons if a != b]
    for one, other in draw(st.lists(st.sampled_from(pairs), unique_by=lambda pair: (pair[0].pk, pair[1].pk))):
        Relationship.objects.create(person=one, other=other, kind="sibling")
        if one.pk < other.pk:
            state = draw(st.sampled_from(["open", "different"]))
            PossibleDuplicate.objects.create(first=one, second=other, score=0.7, state=state)
    for _ in range(draw(few)):
        make.make_event(*draw(st.lists(st.sampled_from(persons), unique_by=lambda one: one.pk)))


def undo_all(user: User, *merges: Any) -> None:
    for done in reversed(merges):
        unmerge(done, user)


@pytest.mark.django_db
@settings(  # an eighth of the profile's examples: a database is slow, and slow to shrink in
    max_examples=settings().max_examples // 8, phases=(Phase.explicit, Phase.reuse, Phase.generate)
)
@given(data=st.data())
def test_merged_and_parted_again(data: st.DataObject) -> None:
    with transaction.atomic():
        world = World()
        persons = [invented_person(data.draw, world) for _ in range(3)]
        tied(data.draw, persons)
        order = data.draw(st.permutations(persons))
        before, history = contents(), versions()
        done = [merge(order[0], order[1], world.user)]
        if data.draw(st.booleans()):
            done.append(merge(order[2], order[0], world.user))
            with pytest.raises(MergeRefused):
                unmerge(done[0], world.user)
        undo_all(world.user, *done)
        after = contents()
        for table, rows in before.items():
            assert after[table] == rows, table
        assert all(count >= history[table] for table, count in versions().items())
        transaction.set_rollback(True)

"""The things found in a text that go into its frames: in order, none overlapping another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from documents.extraction.facts.frames import PERSON, PLACE, Entity, without_overlaps

SPANS = st.tuples(st.integers(0, 60), st.integers(1, 9))
ENTITIES = st.lists(SPANS.map(lambda span: Entity(PERSON, span[0], span[0] + span[1], None)), max_size=30)


def test_what_was_given_first_stays_and_all_come_in_text_order() -> None:
    person, place, other = Entity(PERSON, 10, 20, "p1"), Entity(PLACE, 15, 25, None), Entity(PERSON, 0, 10, "p2")
    assert without_overlaps([person, place, other]) == [other, person]
    assert without_overlaps([]) == []


@given(ENTITIES)
def test_each_entity_is_kept_unless_it_overlaps_an_earlier_one(entities: list[Entity]) -> None:
    kept: list[Entity] = []
    for entity in entities:
        if not any(other.start < entity.end and entity.start < other.end for other in kept):
            kept.append(entity)
    assert without_overlaps(entities) == sorted(kept, key=lambda entity: entity.start)

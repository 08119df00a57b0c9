"""Which of the accused of a document stand in one case, and where each is prosecuted."""

from __future__ import annotations

from typing import Any

import pytest

from documents.extraction.types import Charge, Event, Extraction, Person, Sentence, SourceFacts, Span
from documents.importers.grouping import group_cases, region_of

SOURCE = SourceFacts("a.txt", "0" * 64, None, None, None, None, None, "en", "news")
NAMES = {"p1": "Timur Bekarov", "p2": "Aliye Osmanova", "p3": "Daniyar Seitov", "p4": "Marina Vetrova"}


def person(key: str, *regions: str, role: str = "prisoner") -> Person:
    start = 10 * int(key[1:])
    return Person(key, NAMES[key], (), (role,), regions, (Span(start, start + 5),))


PEOPLE = (person("p1"), person("p2"), person("p3"), person("p4", role="lawyer"))


def charge(key: str, at: int) -> Charge:
    return Charge(key, "RU", "criminal", "205.5", "2", None, "charged", Span(at, at + 9))


def sentence(key: str, at: int) -> Sentence:
    return Sentence(key, "imprisonment", 72, None, None, None, Span(at, at + 9))


def event(
    *keys: str, kind: str = "conviction", date: str | None = None, place: str | None = None, region: str | None = None
) -> Event:
    return Event(kind, keys, date, place, region, Span(300, 310))


def groups(**facts: Any) -> list[list[str]]:
    extraction = Extraction(SOURCE, "x" * 400, persons=PEOPLE, **facts)
    return [[accused.id for accused in group.accused] for group in group_cases(extraction)]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, [["p1"], ["p2"], ["p3"]]),
        ({"charges": (charge("p1", 200), charge("p2", 200))}, [["p1", "p2"], ["p3"]]),
        ({"charges": (charge("p1", 200), charge("p2", 250))}, [["p1"], ["p2"], ["p3"]]),
        ({"sentences": (sentence("p2", 200), sentence("p3", 200))}, [["p1"], ["p2", "p3"]]),
        # A charge and a sentence in one passage say two things.
        ({"charges": (charge("p1", 200),), "sentences": (sentence("p2", 200),)}, [["p1"], ["p2"], ["p3"]]),
        ({"events": (event("p3", "p1", kind="arrest"),)}, [["p1", "p3"], ["p2"]]),
        ({"events": (event("p1", "p2", kind="death"),)}, [["p1"], ["p2"], ["p3"]]),
        # One judgment, told in two places.
        (
            {
                "events": (
                    event("p1", date="2023-01-31", place="Bukhara"),
                    event("p2", date="2023-01-31", place="Bukhara"),
                )
            },
            [["p1", "p2"], ["p3"]],
        ),
        ({"events": (event("p1", date="2023-01-31"), event("p2", date="2023-01-31"))}, [["p1"], ["p2"], ["p3"]]),
        (
            {"events": (event("p1", date="2023-01", place="Bukhara"), event("p2", date="2023-01", place="Bukhara"))},
            [["p1"], ["p2"], ["p3"]],
        ),
        # A lawyer is nobody's co-defendant.
        ({"events": (event("p1", "p4"),)}, [["p1"], ["p2"], ["p3"]]),
    ],
)
def test_the_accused_of_one_case(facts: dict[str, Any], expected: list[list[str]]) -> None:
    assert groups(**facts) == expected


@pytest.mark.parametrize(
    ("count", "title"),
    [
        (1, "Case of Timur Bekarov"),
        (2, "Case of Timur Bekarov and Aliye Osmanova"),
        (3, "Case of Timur Bekarov and 2 others"),
    ],
)
def test_a_case_is_named_after_its_accused(count: int, title: str) -> None:
    together = (event(*list(NAMES)[:count]),)
    assert group_cases(Extraction(SOURCE, "x" * 400, persons=PEOPLE, events=together))[0].title == title


@pytest.mark.parametrize(
    ("regions", "events", "expected"),
    [
        ((), (), None),
        (("RU-TA",), (), "RU-TA"),
        (("RU-TA", "RU-MOW"), (), None),
        (("RU-TA", "RU-MOW"), (event("p1", kind="arrest", region="RU-TA"),), "RU-TA"),
        (("RU-TA", "RU-MOW"), (event("p1", kind="arrest", region="RU-TA"), event("p1", region="RU-MOW")), "RU-MOW"),
        (("RU-TA", "RU-MOW"), (event("p1", region="RU-TA"), event("p1", region="RU-MOW")), None),
        (("RU-TA", "RU-MOW"), (event("p2", region="RU-TA"),), None),
    ],
)
def test_the_region_of_a_prosecution_is_told_or_left_open(
    regions: tuple[str, ...], events: tuple[Event, ...], expected: str | None
) -> None:
    told = region_of(person("p1", *regions), events)
    assert (told and told[0]) == expected

"""Which of the accused in one document stand in one case. Pure; nothing is stored here.

Two people are put in one case when the document says one thing of both at once (one passage that accuses, sentences,
arrests or convicts the two), or tells of both that they were convicted on one day in one place. Nothing else joins
cases; people merge what belongs together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from documents.extraction.types import Event, Extraction, Person, Span

ACCUSED = {"prisoner"}
WHOLE_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
JOINING_EVENTS = {"arrest", "charge", "conviction", "fine"}


@dataclass(frozen=True, slots=True)
class CaseGroup:
    """The accused of one case, in the order of the text."""

    accused: tuple[Person, ...]

    @property
    def title(self) -> str:
        """ "Case of Timur Bekarov", "Case of A and B", "Case of A and 3 others"."""
        first, *others = (person.name for person in self.accused)
        if not others:
            return f"Case of {first}"
        return f"Case of {first} and {others[0] if len(others) == 1 else f'{len(others)} others'}"


def group_cases(extraction: Extraction) -> list[CaseGroup]:
    """The accused of ``extraction`` in groups, one a case, in the order of the text."""
    accused = [person for person in extraction.persons if ACCUSED & set(person.roles)]
    leader = {person.id: person.id for person in accused}

    def find(person: str) -> str:
        while leader[person] != person:
            person = leader[person]
        return person

    for together in _said_together(extraction):
        known = [person for person in together if person in leader]
        for other in known[1:]:
            leader[find(other)] = find(known[0])
    groups: dict[str, list[Person]] = {}
    for person in sorted(accused, key=_first_mention):
        groups.setdefault(find(person.id), []).append(person)
    return [CaseGroup(tuple(members)) for members in groups.values()]


def _first_mention(person: Person) -> Span:
    return min(person.mentions)


def _said_together(extraction: Extraction) -> list[list[str]]:
    by_passage: dict[tuple[str, Span], list[str]] = {}
    for kind, facts in (("charge", extraction.charges), ("sentence", extraction.sentences)):
        for fact in facts:
            by_passage.setdefault((kind, fact.evidence), []).append(fact.person)
    events = [list(event.persons) for event in extraction.events if event.kind in JOINING_EVENTS]
    return [*by_passage.values(), *events, *_judgments(extraction.events)]


def _judgments(events: tuple[Event, ...]) -> list[list[str]]:
    """The people whom the text says to have been convicted on one day in one place."""
    judged: dict[tuple[str, str], list[str]] = {}
    for event in events:
        if event.kind == "conviction" and event.place and event.date and WHOLE_DAY.fullmatch(event.date):
            judged.setdefault((event.date, event.place), []).extend(event.persons)
    return list(judged.values())


def group_near(person: Person, groups: list[CaseGroup], text: str) -> CaseGroup | None:
    """The only case of the document, or of the paragraphs that name ``person``; None where that is open."""
    if len(groups) > 1:
        paragraphs = [_paragraph(text, mention) for mention in person.mentions]
        groups = [
            group
            for group in groups
            if any(
                paragraph.covers(mention)
                for paragraph in paragraphs
                for accused in group.accused
                for mention in accused.mentions
            )
        ]
    return groups[0] if len(groups) == 1 else None


def _paragraph(text: str, mention: Span) -> Span:
    start = text.rfind("\n\n", 0, mention.start) + 1
    end = text.find("\n\n", mention.end)
    return Span(start, end if end >= 0 else len(text))


def region_of(person: Person, events: tuple[Event, ...]) -> tuple[str, Span] | None:
    """The region of a person's prosecution and the passage that tells it; None where the text leaves it open.

    The one region that the text gives; of several, that of the conviction, else of the charge, else of the arrest,
    where that is one.
    """
    own = [event for event in events if person.id in event.persons and event.region]
    if len(person.regions) == 1:
        region = person.regions[0]
        return region, next((event.evidence for event in own if event.region == region), min(person.mentions))
    for kind in ("conviction", "charge", "arrest"):
        told = {event.region: event.evidence for event in own if event.kind == kind and event.region in person.regions}
        if len(told) == 1:
            return next((region, passage) for region, passage in told.items() if region)
    return None

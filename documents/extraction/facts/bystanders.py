"""Who is named near a fact and is not the one it befell: officers, the dead, and names that nobody recognised."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from documents.extraction.facts.frame_patterns import frame_pattern
from documents.extraction.facts.frames import PERSON, Frame
from documents.extraction.facts.happening import Happening
from documents.extraction.types import Span

_OF_THE_COURT = frozenset({"judge", "prosecutor", "investigator"})


def without_the_court(
    found: Sequence[Happening], frames: Sequence[Frame], roles: Mapping[str, frozenset[str]]
) -> list[Happening]:
    """``found`` without what befell somebody else: the only event of a judge, a prosecutor or an investigator who is
    named after its verb ("accused Judge P"), and the only accusation of an official, unless named before it.

    Those stay who are prisoners by other words, and every death.
    """
    told = Counter(person for happening in found for person in happening.persons)
    kept = []
    for happening in found:
        persons = tuple(
            person
            for person in happening.persons
            if told[person] > 1
            or happening.kind == "death"
            or not _is_bystander(person, happening, frames[happening.frame], roles.get(person, frozenset()))
        )
        if persons:
            kept.append(happening if persons == happening.persons else replace(happening, persons=persons))
    return kept


def _is_bystander(person: str, happening: Happening, frame: Frame, roles: frozenset[str]) -> bool:
    if "prisoner" in roles:
        return False
    is_before = any(entity.value == person for _, entity in frame.of(PERSON, 0, happening.start))
    is_after = any(entity.value == person for _, entity in frame.of(PERSON, happening.start))
    if roles & _OF_THE_COURT:
        return is_after and not is_before
    return happening.kind == "accuse" and "official" in roles and not is_before


def officers(frames: Sequence[Frame], ranks: str) -> frozenset[str]:
    """Everybody who is named with a rank or an office of those who arrest, by id; ``ranks`` is a pattern."""
    pattern = frame_pattern(rf"\b(?:{ranks}),? (?={PERSON})")
    told = (frame for frame in frames if PERSON in frame.text)
    return frozenset(str(frame.at(m.end()).value) for frame in told for m in pattern.finditer(frame))


def last_stranger(text: str, frame: Frame, end: int, stranger: re.Pattern[str]) -> int | None:
    """Where in ``frame`` before position ``end`` an unrecognised name is the subject of a verb; None if nowhere.

    ``stranger`` matches a capitalised word with a verb in ``text``.
    """
    found = None
    start = frame.span.start
    for match in stranger.finditer(text[start : frame.offset(end) if end < len(frame.text) else frame.span.end]):
        here = Span(start + match.start(), start + match.end())
        if not any(here.overlaps(Span(e.start, e.end)) for e in frame.entities):
            found = frame.position(here.start)
    return found

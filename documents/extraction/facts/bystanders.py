"""Who is named near a fact and is not the one it befell: officers, the dead, and names that nobody recognised."""

from __future__ import annotations

import re
from collections.abc import Sequence

from documents.extraction.facts.frames import PERSON, Frame
from documents.extraction.types import Span


def officers(frames: Sequence[Frame], ranks: str) -> frozenset[str]:
    """Everybody who is named with a rank or an office of those who arrest, by id; ``ranks`` is a pattern."""
    pattern = re.compile(rf"\b(?:{ranks}),? (?={PERSON})")
    told = (frame for frame in frames if PERSON in frame.text)
    return frozenset(str(frame.at(m.end()).value) for frame in told for m in pattern.finditer(frame.text))


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

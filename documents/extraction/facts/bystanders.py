"""Who is named near a fact and is not the one it befell: officers, the dead, and names that nobody recognised."""

from __future__ import annotations

import re
from collections.abc import Sequence

from documents.extraction.facts.frames import PERSON, Frame
from documents.extraction.types import Span

# A capitalised word with a verb, which would be the subject: "young Taras turned", "Choekyi disappeared".
_VERB = (
    r"(?:was|had|has|is|got|went|did|(?!(?:report|stat|announc|not|confirm|publish|learn|demand|call|add|condemn|"
    r"claim|declar|recogni[sz]|document|mention|describ|warn|urg|criticis|criticiz)ed)[a-z]{3,12}ed)\b"
)
_NAME = r"[^\W\d_a-z][^\W\d_A-Z]{2,20}"
_STRANGER = re.compile(
    rf"(?:(?<![.!?:])(?<!\bthe)(?<!\bThe)(?<!\bof)(?<!\bin)(?<!\bfrom)(?<!\bto)(?<!\bfor)(?<!\band) {_NAME}"
    rf"|^{_NAME}(?: {_NAME}){{1,3}})"
    rf"(?=(?:, (?:also|aged|an?|the|\d\d)\b[^.;,]{{0,40}},)? {_VERB})"
)


def officers(frames: Sequence[Frame], ranks: str) -> frozenset[str]:
    """Everybody who is named with a rank or an office of those who arrest, by id; ``ranks`` is a pattern."""
    pattern = re.compile(rf"\b(?:{ranks}),? (?={PERSON})")
    return frozenset(str(frame.at(m.end()).value) for frame in frames for m in pattern.finditer(frame.text))


def last_stranger(text: str, frame: Frame, end: int) -> int | None:
    """Where in ``frame`` before position ``end`` an unrecognised name is the subject of a verb; None if nowhere."""
    found = None
    start = frame.span.start
    for match in _STRANGER.finditer(text[start : frame.offset(end) if end < len(frame.text) else frame.span.end]):
        here = Span(start + match.start(), start + match.end())
        if not any(here.overlaps(Span(e.start, e.end)) for e in frame.entities):
            found = frame.position(here.start)
    return found

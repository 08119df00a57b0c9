"""The regions that headings name: "B. TVER REGION" and "2. Tver: two students tried" over what happened there."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Sequence

from documents.extraction.facts.frames import PERSON, PLACE, Frame, with_signs
from documents.extraction.languages.event_words import PlaceWords

_LONGEST = 90  # characters of a heading
_TWO = re.compile(rf"{PLACE}[a-z ]{{0,20}}(?:,| and| &|/) ?{PLACE}")
_LABEL = re.compile(r"\W{0,3}[A-Z]{4,}(?: [A-Z]{2,}){0,4}[.:]\s")
_NUMBER = re.compile(r"\W*\w{1,4}[.)]\s*")  # of a heading, a sentence of its own to who cuts at full stops
_NUMBERED = re.compile(r"\W*(?:\d{1,2}|[A-Z])[.)]\s")


@functools.lru_cache(maxsize=8)
def _named(words: PlaceWords) -> re.Pattern[str]:
    return re.compile(with_signs(words.heading))


def section_regions(frames: Sequence[Frame], text: str, words: PlaceWords) -> dict[int, str]:
    """The code of the region for each paragraph that stands under a heading which names but one."""
    found: dict[int, str] = {}
    region, style = "", ""
    for paragraph, group in itertools.groupby(frames, key=lambda frame: frame.paragraph):
        inside = list(itertools.islice(group, 3))
        line = text[inside[0].span.start : inside[-1].span.end]
        told = inside[1:] if len(inside) > 1 and _NUMBER.fullmatch(inside[0].text) else inside
        is_alone = len(told) == 1 and len(line) <= _LONGEST
        named = _region(told[0], line, _named(words)) if is_alone else ""
        if named:
            region, style = named, _style(line)
        elif _closes(line, style, is_alone):
            region = ""
        if region:
            found[paragraph] = region
    return found


def _region(frame: Frame, line: str, named: re.Pattern[str]) -> str:
    """The code of the one region that a heading is about, or ""."""
    heading = named.match(frame.text)
    if heading is None or PERSON in frame.text or line.endswith((",", ";")) or _TWO.search(frame.text):
        return ""
    if line.endswith(".") and heading.end() < len(frame.text):  # a sentence
        return ""
    places = [entity.value for _, entity in frame.of(PLACE, 0, heading.end())]
    regions = {str(place.region) for place in places if len(place.region) > 2}
    is_told = len(regions) == 1 and not any(place.kind == "adjective" for place in places)
    return regions.pop() if is_told else ""


def _style(line: str) -> str:
    if line.isupper():
        return "capitals"
    return "number" if _NUMBERED.match(line) else "plain"


def _closes(line: str, style: str, is_alone: bool) -> bool:
    """Whether a paragraph ends the section before it: another heading of its kind, or a label in capitals."""
    if (line.isupper() and len(line) > 3) or _LABEL.match(line):
        return True
    if not is_alone or line.endswith((".", ",", ";", "!", "?", ":")):
        return False
    return _style(line) == style or (style != "capitals" and not line[:1].islower() and _style(line) == "plain")

"""Time in custody of which both ends are told: "was held from 2 February to 1 July" is an arrest and a release."""

from __future__ import annotations

from collections.abc import Iterator

from documents.extraction.facts.event_patterns import EventPatterns
from documents.extraction.facts.frames import DATE, Frame
from documents.extraction.facts.happening import Happening
from documents.extraction.facts.scene import Scene

_REACH = 120  # characters from the words for a custody to its time
_YEAR = 4  # characters of the date of a year
_FROM = 5  # characters of "from "


def custody_spells(scene: Scene, index: int, frame: Frame, patterns: EventPatterns) -> Iterator[Happening]:
    """The arrest that each such time began with, and the release that it ended with, unless it went on elsewhere."""
    for mark, entity in frame.of(DATE):
        first, _, last = str(entity.value).partition("/")
        if min(len(first), len(last)) < _YEAR or "from " not in scene.text[entity.start - _FROM : entity.end].lower():
            continue
        said = patterns.held_for.search(frame.text, max(0, mark - _REACH), mark)
        persons = _held(scene, index, said.start()) if said else ()
        if said is None or not persons:
            continue
        span = frame.evidence(said.start(), mark + 1)
        yield Happening("arrest", persons, index, said.start(), mark + 1, first, span, "spell:arrest")
        if not patterns.held_on.search(frame.text):
            yield Happening("release", persons, index, mark, mark + 1, last, span, "spell:release")


def _held(scene: Scene, index: int, start: int) -> tuple[str, ...]:
    """Who was held: the subject, or whom a sentence without one is about."""
    return scene.subject_before(index, start) or (scene.topic(index) if scene.is_opening(index, start) else ())

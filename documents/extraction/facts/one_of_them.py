"""What befell people without names befell those who are named among them: "Ten were killed. Among them was P"."""

from __future__ import annotations

import functools
import re

from documents.extraction.facts.frames import PERSON, Frame, with_signs
from documents.extraction.facts.happening import Happening
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.sentence_dates import event_dates, only_date

_KINDS = frozenset({"death", "arrest", "conviction", "fine", "release"})


@functools.lru_cache(maxsize=8)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(with_signs(pattern))


def of_those_told(
    scene: Scene, index: int, frame: Frame, verbs: tuple[re.Pattern[str], ...], unreal: re.Pattern[str]
) -> list[Happening]:
    """What the sentence before ``index`` tells of several without names, for those whom this one names of them."""
    match = _compiled(scene.words.one_of_them).match(frame.text)
    earlier = scene.frames[index - 1] if index else None
    if match is None or earlier is None or earlier.paragraph != frame.paragraph or scene.subjects.get(index - 1):
        return []
    told = [found for pattern in verbs if (found := pattern.search(earlier.text)) and found.lastgroup in _KINDS]
    first = min(told, key=lambda found: found.start(), default=None)
    if first is None or unreal.search(earlier.text[max(0, first.start() - 60) : first.start()]):
        return []
    persons = scene.group_at(frame, match.end()) or (str(frame.at(match.end()).value),)
    start, end = match.start(), match.end() + len(PERSON)
    evidence = frame.evidence(start, end)
    kind = str(first.lastgroup)
    date = None if event_dates(scene, index) else only_date(scene, index - 1)
    return [Happening(kind, persons, index, start, end, date, evidence, f"among:{kind}")]

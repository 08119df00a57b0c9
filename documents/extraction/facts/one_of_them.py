"""What befell people without names befell those who are named among them: "Ten were killed. Among them was P"."""

from __future__ import annotations

import re

from documents.extraction.facts.frame_patterns import FramePattern, WordPattern
from documents.extraction.facts.frames import PERSON, Frame, with_signs
from documents.extraction.facts.happening import Happening
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.sentence_dates import event_dates, only_date
from documents.extraction.patterns import pattern_of

AMONG = "among:"  # before the kind, the rule of what befell a group
_KINDS = frozenset({"death", "arrest", "conviction", "fine", "release"})

_ITEM = re.compile(rf"; (?:and )?(?:[a-z-]+ ){{0,4}}(?={PERSON})")  # of a list in one sentence

Verbs = tuple[WordPattern, ...]


def of_those_told(scene: Scene, index: int, frame: Frame, verbs: Verbs, unreal: FramePattern) -> list[Happening]:
    """What befell several without names, for those whom sentence ``index`` names of them: what it tells itself ("was
    among those detained"), else what the sentence before tells of nobody by name."""
    match = pattern_of(with_signs(scene.words.one_of_them)).match(frame.text) if PERSON in frame.text else None
    if match is None:
        return []
    earlier = _before(scene, index)
    kind = _of_group(scene, frame, match.start("who"), verbs, unreal) if match["who"] else ""
    is_list = ":" in match.group() and ";" in frame.text  # each of it has facts of its own
    kind = kind or ("" if is_list and earlier else _first(frame, match.end(), verbs, unreal))
    if earlier and kind in ("", "custody"):  # "the detainees" tells less than that they were arrested
        told = _first(earlier, 0, verbs, unreal)
        kind = kind if kind and told == "death" else told or kind  # "Two were killed. Others on death row are"
    if not kind and match["who"] and earlier:
        kind = _of_group(scene, earlier, len(earlier.text), verbs, unreal)
    if not kind:
        return []
    who = max(match.start("who"), match.start("first"))
    persons = scene.group_at(frame, who) or (str(frame.at(who).value),)
    for item in _ITEM.finditer(frame.text, match.end()) if is_list else ():
        persons = tuple(dict.fromkeys([*persons, *scene.group_at(frame, item.end())]))
    date = only_date(scene, index)
    if (is_list or not event_dates(scene, index)) and earlier and _first(earlier, 0, verbs, unreal) == kind:
        date = only_date(scene, index - 1)
    evidence = frame.evidence(match.start(), match.end())
    return [Happening(kind, persons, index, match.start(), match.end(), date, evidence, f"{AMONG}{kind}")]


def listed_after(scene: Scene, frame: Frame, position: int) -> tuple[str, ...]:
    """Who is named after ``position`` as one of a group of whom a sentence speaks there: "those held for X are P"."""
    match = pattern_of(with_signs(scene.words.one_of_them)).match(frame.text) if PERSON in frame.text else None
    return scene.group_at(frame, match.start("who")) if match and match.start("who") > position else ()


def _of_group(scene: Scene, frame: Frame, end: int, verbs: Verbs, unreal: FramePattern) -> str:
    """The kind of event that a sentence up to ``end`` tells of a group: "those convicted", "others on death row"."""
    kind = _first(frame, 0, verbs, unreal, end)
    return kind or ("custody" if pattern_of(scene.words.of_the_held).search(frame.text, 0, end) else "")


def _before(scene: Scene, index: int) -> Frame | None:
    """The sentence before, where it is of the same paragraph and tells of nobody by name."""
    earlier = scene.frames[index - 1] if index else None
    if earlier is None or earlier.paragraph != scene.frames[index].paragraph or scene.subjects.get(index - 1):
        return None
    return earlier


def _first(frame: Frame, start: int, verbs: Verbs, unreal: FramePattern, end: int | None = None) -> str:
    """The kind of the first event that a sentence tells between two positions, or ""."""
    matches = [pattern.search(frame, start, end) for pattern in verbs]
    found = [match for match in matches if match and match.lastgroup in _KINDS]
    first = min(found, key=lambda match: match.start(), default=None)
    if first is None or unreal.search_in(frame.text[max(0, first.start() - 60) : first.start()], frame):
        return ""
    return str(first.lastgroup)

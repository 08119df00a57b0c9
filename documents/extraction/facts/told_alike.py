"""What befell somebody as it befell those before: "So was P", "The same fate befell P"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from documents.extraction.facts.frames import PERSON, with_signs
from documents.extraction.facts.happening import Happening
from documents.extraction.facts.scene import Scene
from documents.extraction.patterns import pattern_of

_KINDS = frozenset({"arrest", "search", "charge", "conviction", "fine", "release", "death", "punish"})


def told_alike(scene: Scene, index: int, found: Sequence[Happening]) -> list[Happening]:
    """The event of sentence ``index`` that is told as the last one ``found`` there or in the sentence before."""
    frame = scene.frames[index]
    if PERSON not in frame.text or scene.words.alike.isdisjoint(frame.words):
        return []
    match = pattern_of(with_signs(scene.words.told_alike)).search(frame.text)
    if match is None:
        return []
    told = [h for h in found if h.frame == index and h.kind in _KINDS and h.end <= match.start()]
    told = told or [
        h for h in found[-3:]
        if h.kind in _KINDS and h.frame == index - 1 and scene.frames[h.frame].paragraph == frame.paragraph
    ]  # fmt: skip
    persons = scene.group_at(frame, match.start(match.lastgroup or 0))
    persons = tuple(person for person in persons if told and person not in told[-1].persons)
    if not persons:
        return []
    evidence = frame.evidence(match.start(), match.end())
    return [
        replace(told[-1], persons=persons, frame=index, start=match.start(), end=match.end(), date=None,
                evidence=evidence, rule=f"alike:{told[-1].kind}")
    ]  # fmt: skip

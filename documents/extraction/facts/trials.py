"""Dates of trials that stand before a list of those who were tried: "On 5 May the court convicted all ten"."""

from __future__ import annotations

import re

from documents.extraction.facts.frames import DATE, PERSON, Frame
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.vocabulary import EventWords

_REACH = 4  # paragraphs between such a sentence and the list
_FAR_REACH = 40  # the same where the text speaks of one such date only


def trial_date(scene: Scene, index: int) -> str | None:
    """The date of the trial that the list item of sentence ``index`` speaks of, or None.

    An item that says "second trial" takes the second of the dates before the list; any other takes the only one.
    """
    paragraph = scene.frames[index].paragraph
    if paragraph not in scene.heads:
        return None
    first = paragraph
    while first - 1 in scene.heads:
        first -= 1
    dates = _dates_before(scene, first, _REACH) or sorted(set(_dates_before(scene, first, _FAR_REACH)))
    said = " ".join(frame.text for frame in scene.frames if frame.paragraph == paragraph)
    number = _ordinal(said, scene.words)
    if number is None:
        return dates[0] if len(dates) == 1 else None
    return dates[number] if number < len(dates) else None


def _dates_before(scene: Scene, first: int, reach: int) -> list[str]:
    """The dates of the verdicts on people without names in the paragraphs before ``first``."""
    passed = re.compile(scene.words.verdict)
    found = [
        _only_date(frame)
        for frame in scene.frames
        if first - reach <= frame.paragraph < first and passed.search(frame.text) and not frame.of(PERSON)
    ]
    return [date for date in found if date]


def _only_date(frame: Frame) -> str | None:
    """The only day that a sentence names, or its only date."""
    dates = [str(entity.value) for _, entity in frame.of(DATE) if "X" not in entity.value]
    days = [date for date in dates if len(date) == 10]
    only = days if len(days) == 1 else dates
    return only[0] if len(only) == 1 else None


def _ordinal(said: str, words: EventWords) -> int | None:
    match = re.search(words.which_trial, said)
    return words.ordinals.index(match.group("ordinal")) if match else None

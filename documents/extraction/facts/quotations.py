"""Who says "I" in a quotation: to whom the words beside it give it, or those beside another one of its paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from documents.extraction.facts.frames import Frame


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between quotation marks in one sentence; ``said`` is where the speaker's sign or pronoun stands, as
    the number of a sentence and a position in it, and ``word`` that sign or pronoun."""

    start: int
    end: int
    said: tuple[int, int]
    word: str


def quotations(frames: Sequence[Frame], said_by: re.Pattern[str]) -> dict[int, list[Quotation]]:
    """By the number of the sentence, its quotations whose speaker the text tells.

    ``said_by`` matches the words beside a quotation, with the speaker as its last group.
    """
    found: dict[int, list[Quotation]] = {}
    paragraph, is_open = -1, False
    speaker: tuple[tuple[int, int], str] | None = None
    waiting: list[tuple[int, int, int]] = []  # quotations of the paragraph before its speaker is told
    for index, frame in enumerate(frames):
        if frame.paragraph != paragraph:
            paragraph, is_open, speaker, waiting = frame.paragraph, False, None, []
        if '"' not in frame.text and not is_open:
            continue
        spans, outside, is_open = _parted(frame.text, is_open)
        waiting += [(index, start, end) for start, end in spans]
        if match := said_by.search(outside):
            group = match.lastgroup or 0
            speaker = (index, match.start(group)), match[group]
        if speaker:
            for number, start, end in waiting:
                found.setdefault(number, []).append(Quotation(start, end, *speaker))
            waiting = []
    return found


def _parted(text: str, is_open: bool) -> tuple[list[tuple[int, int]], str, bool]:
    """Where quotations stand in ``text``, what is left of it without them, and whether the last one goes on.

    ``is_open`` tells whether ``text`` begins inside of one.
    """
    marks = [mark.start() for mark in re.finditer('"', text)]
    edges = [0, *marks] if is_open else marks
    spans = [(edges[n], edges[n + 1] if n + 1 < len(edges) else len(text)) for n in range(0, len(edges), 2)]
    outside = list(text)
    for start, end in spans:
        outside[start + 1 : end] = " " * (end - start - 1)
    return spans, "".join(outside), len(edges) % 2 == 1

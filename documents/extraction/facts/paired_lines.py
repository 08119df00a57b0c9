"""Profile boxes that were flattened: a label alone in a line, and its value in the line below."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from documents.extraction.types import Span

LABEL_MARKS = " \t:*_|#-•"  # around a label
_FEWEST = 3  # labels
_LONGEST_LABEL, _LONGEST_VALUE = 50, 120
_FAR = 3  # lines that no label opens, after which the box is over


class Pair(NamedTuple):
    """The label in lower case and the line of its value."""

    label: str
    value: Span


def pairs_at(lines: Sequence[Span], low: str, known: Collection[str]) -> list[Pair]:
    """The labels and values from the first of ``lines`` on, which is a label; [] where they are no such box.

    ``low`` is the text in lower case, ``known`` all labels. Of a value of several lines only the first is told; a label
    right above another one has none.
    """
    labels = [_label(low, line, known) for line in lines]
    pairs: list[Pair] = []
    seen: set[str] = set()
    last = 0
    for number, label in enumerate(labels[:-1]):
        if number - last > _FAR:
            break
        if label:
            last = number
            seen.add(label)
        if label and not labels[number + 1]:
            pairs.append(Pair(label, lines[number + 1]))
    is_prose = any(pair.value.end - pair.value.start > _LONGEST_VALUE for pair in pairs)
    return pairs if len(seen) >= _FEWEST and not is_prose else []


def _label(low: str, line: Span, known: Collection[str]) -> str:
    """The label that is all of a line, or ""."""
    if line.end - line.start > _LONGEST_LABEL:
        return ""
    said = low[line.start : line.end].strip(LABEL_MARKS)
    return said if said in known else ""

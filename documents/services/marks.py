"""Cutting a text at the borders of its marked passages, so that passages may overlap. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

_EMPTY_LINES = re.compile(r"\n(?:[ \t]*\n){2,}")


@dataclass(frozen=True, slots=True)
class Passage:
    """``text[start:end]`` (code points, end exclusive), the kind of what it states, and how that is called.

    ``anchor`` is its name within the page, ``card`` that of the record's. A passage without a kind is only pointed at.
    """

    start: int
    end: int
    kind: str
    name: str
    anchor: str
    card: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same passages; ``begin`` are those of them that begin with it.

    ``start`` is where it begins in the whole text.
    """

    text: str
    passages: Sequence[Passage] = ()
    begin: Sequence[Passage] = ()
    start: int = 0

    @property
    def shown(self) -> str:
        """The text without the runs of empty lines that pages leave behind."""
        return _EMPTY_LINES.sub("\n\n", self.text)

    @property
    def runs(self) -> list[tuple[int, str]]:
        """What is shown, in stretches that stand so in the whole text, each with where it begins there."""
        found, at = [], 0
        for gap in _EMPTY_LINES.finditer(self.text):
            # Of a run of empty lines, its first two line ends are shown.
            found.append((self.start + at, self.text[at : gap.start()] + "\n\n"))
            at = gap.end()
        return [*found, (self.start + at, self.text[at:])] if at < len(self.text) else found

    @property
    def cards(self) -> list[str]:
        """The records of all passages here, each once."""
        return list(dict.fromkeys(passage.card for passage in self.passages if passage.card))

    @property
    def kind(self) -> str:
        """The kind of the shortest passage, which is the one on top; "" where nothing is stated."""
        return next((passage.kind for passage in reversed(self.passages) if passage.kind), "")

    @property
    def names(self) -> list[str]:
        """What is stated here, each once."""
        return list(dict.fromkeys(passage.name for passage in self.passages if passage.name))

    @property
    def beginning(self) -> list[str]:
        """Of what is stated here, that which begins here."""
        return list(dict.fromkeys(passage.name for passage in self.begin if passage.name))

    @property
    def pointed(self) -> bool:
        return any(not passage.kind for passage in self.passages)

    @property
    def card(self) -> str:
        """The record of the passage on top."""
        return next((passage.card for passage in reversed(self.passages) if passage.card), "")


def cut(text: str, passages: Iterable[Passage]) -> list[Piece]:
    """``text`` in pieces, in order and whole; passages that do not lie in it are left out.

    Of the passages of a piece the longest comes first, equal ones in the order in which they were given.
    """
    inside = [passage for passage in passages if 0 <= passage.start < passage.end <= len(text)]
    borders = sorted({0, len(text), *(p.start for p in inside), *(p.end for p in inside)})
    starting: dict[int, list[Passage]] = {}
    for passage in inside:
        starting.setdefault(passage.start, []).append(passage)
    pieces: list[Piece] = []
    current: list[Passage] = []
    for start, end in pairwise(borders):
        begin = starting.get(start, [])
        current = sorted([p for p in current if p.end > start] + begin, key=lambda p: p.start - p.end)
        pieces.append(Piece(text[start:end], tuple(current), tuple(begin), start))
    return pieces

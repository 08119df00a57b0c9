"""A sentence as the fact rules read it: in lower case, each name, date, place, court, citation or term one sign.

So a rule is a short pattern over words and signs ("found P guilty"), whatever the names are. A frame knows where each
of its characters stands in the text.
"""

from __future__ import annotations

import bisect
import functools
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from documents.extraction.passages import lowered
from documents.extraction.types import Span

# Characters of the private use area, which no text means anything by.
PERSON, DATE, PLACE, COURT, ORGANISATION, CITATION, TERM = (chr(0xE001 + i) for i in range(7))
SIGNS = PERSON + DATE + PLACE + COURT + ORGANISATION + CITATION + TERM
_NAMED_SIGNS = {"P": PERSON, "D": DATE, "L": PLACE, "C": COURT, "O": ORGANISATION, "A": CITATION, "T": TERM}
_QUOTED_LINE = re.compile(r"\n>[> ]{0,4}")  # of an e-mail
_STRAY_SIGNS = re.compile(f"[{SIGNS}]")


@dataclass(frozen=True, slots=True)
class Entity:
    """Something found in the text; ``sign`` tells what ``value`` is (a person's id, a DateMention ...)."""

    sign: str
    start: int
    end: int
    value: Any


@dataclass(frozen=True, slots=True)
class Frame:
    """One sentence. ``marks`` are the positions of the signs in ``text``, in order; ``entities`` what they stand for.

    ``is_told`` is False for captions and the like, of which no fact is taken.
    """

    span: Span
    text: str
    marks: tuple[int, ...]
    entities: tuple[Entity, ...]
    paragraph: int
    is_told: bool = True
    _breaks: tuple[tuple[int, int], ...] = field(repr=False, default=())

    def at(self, position: int) -> Entity:
        """The entity whose sign stands at ``position``."""
        return self.entities[bisect.bisect_left(self.marks, position)]

    def of(self, sign: str, start: int = 0, end: int | None = None) -> list[tuple[int, Entity]]:
        """The entities of one kind between two positions, each with its position."""
        if sign not in self.text:
            return []
        first = bisect.bisect_left(self.marks, start)
        last = len(self.marks) if end is None else bisect.bisect_left(self.marks, end)
        return [(self.marks[i], self.entities[i]) for i in range(first, last) if self.entities[i].sign == sign]

    def offset(self, position: int) -> int:
        """Where the character at ``position`` stands in the document's text."""
        index = bisect.bisect_right(self._breaks, (position, 1 << 60)) - 1
        here, there = self._breaks[index]
        return there + position - here

    def position(self, offset: int) -> int:
        """Where the character at ``offset`` of the document stands in ``text``; the sign, for one inside a name."""
        index = bisect.bisect_right(self._breaks, offset, key=lambda pair: pair[1]) - 1
        here, there = self._breaks[max(index, 0)]
        is_name = index % 2 == 1  # the first break is the beginning; each name adds one for itself and one after it
        return here if is_name else min(max(here + offset - there, 0), len(self.text))

    def evidence(self, start: int, end: int) -> Span:
        """The passage of the document between two positions; a sign counts with all of its name."""
        first, last = self.offset(start), self.offset(end - 1) + 1
        for mark, entity in zip(self.marks, self.entities, strict=True):
            if mark == end - 1:
                last = entity.end
        return Span(first, last)


def build_frame(text: str, span: Span, entities: Sequence[Entity], paragraph: int, is_told: bool = True) -> Frame:
    """The frame of the sentence ``text[span]``; ``entities`` are those inside it, in order, not overlapping."""
    pieces: list[str] = []
    marks: list[int] = []
    breaks: list[tuple[int, int]] = [(0, span.start)]
    here, there = 0, span.start
    for entity in entities:
        plain = _plain(text[there : entity.start])
        pieces += [plain, entity.sign]
        here += len(plain)
        marks.append(here)
        breaks.append((here, entity.start))
        here, there = here + 1, entity.end
        breaks.append((here, there))
    pieces.append(_plain(text[there : span.end]))
    return Frame(span, "".join(pieces), tuple(marks), tuple(entities), paragraph, is_told, tuple(breaks))


def _plain(piece: str) -> str:
    """``piece`` in lower case and of the same length, with one kind of space, quotation mark and apostrophe."""
    return _STRAY_SIGNS.sub(" ", _QUOTED_LINE.sub(_spaces, lowered(piece))).translate(_EQUAL)


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _plain_letters() -> dict[str, str]:
    """Each accented Latin letter to the plain one, for patterns spell words with "a" to "z"; those that English words
    keep ("fiancée") stay."""
    plain = {"ı": "i", "ə": "a", "ø": "o", "ł": "l", "đ": "d"}
    for code in (*range(0xDF, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base.isascii() and base.islower() and chr(code) not in "éè":
            plain[chr(code)] = base
    return plain


_EQUAL = str.maketrans(
    {
        "\n": " ",
        "\t": " ",
        "\u00a0": " ",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "“": '"',
        "”": '"',
        "«": '"',
        "»": '"',
        "„": '"',
        "–": "-",
        "—": "-",
    }
    | _plain_letters()
)


@functools.lru_cache(maxsize=4096)  # every text asks for the same ones
def with_signs(pattern: str) -> str:
    """``pattern`` of a language with "{P}", "{D}" ... replaced by the signs."""
    for name, sign in _NAMED_SIGNS.items():
        pattern = pattern.replace("{" + name + "}", sign)
    return pattern


def without_overlaps(entities: Iterable[Entity]) -> list[Entity]:
    """``entities`` in text order; of two that overlap, the one given first stays."""
    kept: list[Entity] = []
    starts: list[int] = []
    for entity in entities:
        index = bisect.bisect_left(starts, entity.start)
        if index and kept[index - 1].end > entity.start:
            continue
        if index < len(kept) and kept[index].start < entity.end:
            continue
        kept.insert(index, entity)
        starts.insert(index, entity.start)
    return kept

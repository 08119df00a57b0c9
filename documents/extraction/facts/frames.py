"""A sentence as the fact rules read it: in lower case, each name, date, place, court, citation or term one sign.

So a rule is a short pattern over words and signs ("found P guilty"), whatever the names are. A frame knows where each
of its characters stands in the text.
"""

from __future__ import annotations

import bisect
import functools
import re
import unicodedata
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from documents.extraction.first_words import words_of
from documents.extraction.passages import lowered_whole
from documents.extraction.types import Citation, Span

# Characters of the private use area, which no text means anything by.
PERSON, DATE, PLACE, COURT, ORGANISATION, CITATION, TERM = (chr(0xE001 + i) for i in range(7))
SIGNS = PERSON + DATE + PLACE + COURT + ORGANISATION + CITATION + TERM
_NAMED_SIGNS = {"P": PERSON, "D": DATE, "L": PLACE, "C": COURT, "O": ORGANISATION, "A": CITATION, "T": TERM}
# Where a line of print ends inside a sentence: its hyphen, spaces around it, the mark of a quoted e-mail.
_WRAPPED = re.compile(
    r"(?<![^\S\n])(?:(?<=[a-zа-яё])-(?=[^\S\n]{0,9}\n[^\S\n]{0,99}[a-zа-яё]))?"
    r"[^\S\n]{0,99}\n(?:>[> ]{0,4}|[^\S\n])*"
)


class Entity(NamedTuple):
    """Something found in the text; ``sign`` tells what ``value`` is (a person's id, a DateMention ...)."""

    sign: str
    start: int
    end: int
    value: Any


@dataclass(slots=True, eq=False)  # not frozen: a text has thousands, and each takes a third of the time
class Frame:
    """One sentence, which nobody changes. ``marks`` are the positions of the signs in ``text``, in order; ``entities``
    what they stand for; ``people`` are those of people, each with its position; ``words`` all its words, by which rules
    tell whether they need to search it.

    ``is_told`` is False for captions and the like, of which no fact is taken.
    """

    span: Span
    text: str
    words: frozenset[str]
    marks: tuple[int, ...]
    entities: tuple[Entity, ...]
    people: tuple[tuple[int, Entity], ...]
    paragraph: int
    is_told: bool
    # Where what follows stands elsewhere than what was before: positions in ``text``, and those in the document.
    _here: array[int] = field(repr=False)
    _there: array[int] = field(repr=False)

    def at(self, position: int) -> Entity:
        """The entity whose sign stands at ``position``."""
        return self.entities[bisect.bisect_left(self.marks, position)]

    def of(self, sign: str, start: int = 0, end: int | None = None) -> list[tuple[int, Entity]]:
        """The entities of one kind between two positions, each with its position."""
        if sign not in self.text:
            return []
        if not start and end is None:
            if sign == PERSON:
                return list(self.people)
            return [pair for pair in zip(self.marks, self.entities, strict=True) if pair[1].sign == sign]
        first = bisect.bisect_left(self.marks, start)
        last = len(self.marks) if end is None else bisect.bisect_left(self.marks, end)
        return [(self.marks[i], self.entities[i]) for i in range(first, last) if self.entities[i].sign == sign]

    def cited(self, start: int = 0, end: int | None = None) -> list[Citation]:
        """The citations between two positions, each part of an article by itself."""
        return [citation for _, entity in self.of(CITATION, start, end) for citation in entity.value]

    def offset(self, position: int) -> int:
        """Where the character at ``position`` stands in the document's text."""
        index = bisect.bisect_right(self._here, position) - 1
        return self._there[index] + position - self._here[index]

    def position(self, offset: int) -> int:
        """Where the character at ``offset`` of the document stands in ``text``; the sign, for one inside a name."""
        index = bisect.bisect_right(self._there, offset) - 1
        here = self._here[max(index, 0)]
        is_name = index % 2 == 1  # the first break is the beginning; a name or end of line adds one and one after it
        return here if is_name else min(max(here + offset - self._there[max(index, 0)], 0), len(self.text))

    def evidence(self, start: int, end: int) -> Span:
        """The passage of the document between two positions; a sign counts with all of its name."""
        first, last = self.offset(start), self.offset(end - 1) + 1
        for mark, entity in zip(self.marks, self.entities, strict=True):
            if mark == end - 1:
                last = entity.end
        return Span(first, last)


def build_frame(
    text: str, plain: str, span: Span, entities: Sequence[Entity], paragraph: int, is_told: bool = True
) -> Frame:
    """The frame of the sentence ``text[span]``; ``plain`` is ``plain_text(text)``, ``entities`` are those inside the
    sentence, in order, not overlapping."""
    pieces: list[str] = []
    marks: list[int] = []
    breaks = array("l", [0]), array("l", [span.start])
    here, there = 0, span.start
    for entity in entities:
        here = _add_plain(text, plain, there, entity.start, here, pieces, breaks)
        pieces.append(entity.sign)
        marks.append(here)
        breaks[0].extend((here, here + 1))
        breaks[1].extend((entity.start, entity.end))
        here, there = here + 1, entity.end
    _add_plain(text, plain, there, span.end, here, pieces, breaks)
    said = "".join(pieces)
    people = tuple(pair for pair in zip(marks, entities, strict=True) if pair[1].sign == PERSON)
    words = words_of(said)
    return Frame(span, said, words, tuple(marks), tuple(entities), people, paragraph, is_told, *breaks)


def _add_plain(
    text: str, plain: str, start: int, end: int, here: int, pieces: list[str], breaks: tuple[array[int], array[int]]
) -> int:
    """Add ``plain[start:end]`` at position ``here`` of a frame, lines that were wrapped joined; returns its end there.

    Like a name, the end of a line adds one break for itself and one after it.
    """
    if text.find("\n", start, end) >= 0:
        for match in _WRAPPED.finditer(text, start, end):
            if len(match[0]) > 1:
                joint = "" if match[0].startswith("-") else " "
                pieces += [plain[start : match.start()], joint]
                here += match.start() - start
                breaks[0].extend((here, here + len(joint)))
                breaks[1].extend(match.span())
                here, start = here + len(joint), match.end()
    pieces.append(plain[start:end])
    return here + end - start


def plain_text(text: str) -> str:
    """``text`` in lower case and of the same length, with one kind of space, quotation mark and apostrophe."""
    plain = lowered_whole(text)
    for letter in _EQUAL.keys() & set(plain):  # few of them: in half the time of ``translate``
        plain = plain.replace(letter, _EQUAL[letter])
    return plain


def _plain_letters() -> dict[str, str]:
    """Each accented Latin letter to the plain one, for patterns spell words with "a" to "z"; those that English words
    keep ("fiancée") stay."""
    plain = {"ı": "i", "ə": "a", "ø": "o", "ł": "l", "đ": "d"}
    for code in (*range(0xDF, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base.isascii() and base.islower() and chr(code) not in "éè":
            plain[chr(code)] = base
    return plain


_EQUAL = (
    dict.fromkeys(SIGNS, " ")
    | {
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
    given = list(entities)
    taken = bytearray(max((entity.end for entity in given), default=0))  # a byte for each character of the text
    kept: list[Entity] = []
    for entity in given:
        if taken.find(1, entity.start, entity.end) < 0:
            taken[entity.start : entity.end] = b"\1" * (entity.end - entity.start)
            kept.append(entity)
    return sorted(kept, key=lambda entity: entity.start)

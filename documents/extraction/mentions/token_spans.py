"""Which tokens lie in which spans and lines: answers by the index of the token."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Sequence

from documents.extraction.mentions.mention import PlaceMention
from documents.extraction.tokens import Token, Tokens
from documents.extraction.types import Span

_LINE_END = re.compile(r"\s*\n\s*")


def covered(tokens: Tokens, spans: Iterable[Span]) -> bytearray:
    """For each token, whether one of ``spans`` overlaps it."""
    result = bytearray(len(tokens))
    starts = tokens.starts
    for start, end in sorted(spans):
        index = bisect.bisect_right(starts, start)
        if index and tokens.end(index - 1) > start:
            index -= 1
        last = bisect.bisect_left(starts, end, index)
        result[index:last] = b"\1" * (last - index)
    return result


def places_at(tokens: Tokens, places: Iterable[PlaceMention]) -> dict[int, PlaceMention]:
    """The place that each token is a part of, by the token's index."""
    starts = tokens.starts
    return {
        index: place
        for place in places
        for index in range(bisect.bisect_left(starts, place.start), bisect.bisect_left(starts, place.end))
    }


def line_breaks(text: str, paragraphs: Iterable[Span]) -> set[int]:
    """Where lines end inside a paragraph: the end of the last word of each such line."""
    ends = set()
    for span in paragraphs:
        if text.find("\n", span.start, span.end) >= 0:
            ends |= {match.start() for match in _LINE_END.finditer(text, span.start, span.end)}
    return ends


def headings(tokens: Tokens, capitals: Sequence[int], forms: Iterable[str]) -> tuple[bytearray, bytearray]:
    """For each token, whether its line is in capitals, and whether it is a headline in title case.

    ``capitals`` are the indexes of the words with a capital, in order; ``forms`` are the words.
    """
    if any(not form[0].isupper() for form in filter(str.isupper, forms)):  # "2ND"
        capitals = range(len(tokens))
    shouted, titled = bytearray(len(tokens)), bytearray(len(tokens))
    first = known = 0
    while first < len(tokens):
        line_end = tokens.text.find("\n", tokens.end(first))
        last = len(tokens) if line_end < 0 else bisect.bisect_left(tokens.starts, line_end, first)
        before, known = known, bisect.bisect_left(capitals, last, known)
        line = tokens[first:last]
        if _may_be_heading(line, known - before):
            words = [t.text for t in line if t.kind == "word"]
            shouted[first:last] = bytes([_is_shouted(words)]) * len(line)
            titled[first:last] = bytes([_is_title_case(words)]) * len(line)
        first = last
    return shouted, titled


def _may_be_heading(line: Sequence[Token], capitals: int) -> bool:
    """Whether more than four of five long words may be among the ``capitals`` words of ``line`` that have one.

    Most lines are prose, whose first words tell it.
    """
    if capitals < 2:
        return False
    for token in line:
        if len(token.text) > 3 and token.text.islower():
            capitals -= 4
            if capitals <= 0:
                return False
    return True


def _is_shouted(words: list[str]) -> bool:
    """A line in capitals. A surname in capitals beside a given name makes none."""
    if sum(map(str.isupper, words)) < 2:
        return False
    long = [w for w in words if len(w) > 1]
    return len(long) > 1 and sum(map(str.isupper, long)) > 0.8 * len(long)


def _is_title_case(words: list[str]) -> bool:
    """A headline In Title Case: many words, nearly all long ones capitalised."""
    long = [w for w in words if len(w) > 3]
    return len(long) > 3 and sum([w[0].isupper() for w in long]) > 0.8 * len(long)

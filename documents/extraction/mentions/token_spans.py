"""Which tokens lie in which spans and lines: answers by the index of the token."""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Iterable, Sequence

from documents.extraction.mentions.mention import PlaceMention
from documents.extraction.tokens import Token
from documents.extraction.types import Span


def covered(tokens: Sequence[Token], spans: Iterable[Span]) -> list[bool]:
    """For each token, whether one of ``spans`` overlaps it."""
    result = [False] * len(tokens)
    index = 0
    for start, end in sorted(spans):
        while index > 0 and tokens[index - 1].end > start:
            index -= 1
        while index < len(tokens) and tokens[index].end <= start:
            index += 1
        while index < len(tokens) and tokens[index].start < end:
            result[index] = True
            index += 1
    return result


def places_at(tokens: Sequence[Token], places: Iterable[PlaceMention]) -> dict[int, PlaceMention]:
    """The place that each token is a part of, by the token's index."""
    starts = [token.start for token in tokens]
    return {
        index: place
        for place in places
        for index in range(bisect.bisect_left(starts, place.start), bisect.bisect_left(starts, place.end))
    }


def line_breaks(text: str, paragraphs: Iterable[Span]) -> set[int]:
    """Where lines end inside a paragraph: the end of the last word of each such line."""
    ends = set()
    for span in paragraphs:
        for match in re.finditer(r"\s*\n\s*", text[span.start : span.end]):
            ends.add(span.start + match.start())
    return ends


def in_lines(text: str, tokens: Sequence[Token], wanted: Callable[[list[str]], bool]) -> list[bool]:
    """For each token, whether ``wanted`` holds for the words of its line."""
    result = [False] * len(tokens)
    first = 0
    for index in range(1, len(tokens) + 1):
        if index == len(tokens) or "\n" in text[tokens[index - 1].end : tokens[index].start]:
            words = [t.text for t in tokens[first:index] if t.kind == "word"]
            if wanted(words):
                result[first:index] = [True] * (index - first)
            first = index
    return result


def is_shouted(words: list[str]) -> bool:
    """A line in capitals. A surname in capitals beside a given name makes none."""
    long = [w for w in words if len(w) > 1]
    return len(long) > 1 and sum(w.isupper() for w in long) > 0.8 * len(long)


def is_title_case(words: list[str]) -> bool:
    """A headline In Title Case: many words, nearly all long ones capitalised."""
    long = [w for w in words if len(w) > 3]
    return len(long) > 3 and sum(w[0].isupper() for w in long) > 0.8 * len(long)

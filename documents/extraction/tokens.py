"""Words and signs of a text, with where they stand."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from documents.extraction.passages import whole_lines

# Letters with inner apostrophes and hyphens, or an ordinal such as "2nd"; then numbers; then any other sign on its own;
# a run of signs as long as no text has them is one token, so that a megabyte of brackets is not a million.
# First a plain word, which nothing goes on with: most are, and it is read in half the time. The white space after a
# token is read with it: no character is left over, so lengths tell where each token stands.
_TOKEN = re.compile(
    r"([A-Za-z]++(?=[ ,.\n])|"
    r"[^\W\d_]+(?:['’ʼ`‘ʻ´‐‑-][^\W\d_]+)*(?:(?<=s)['’](?=\s))?|\d+(?i:st|nd|rd|th)\b|\d+(?:[.,]\d+)*|"
    r"[^\w\s]{8,}|[^\w\s]|_)(\s*)"
)
_POSSESSIVE = re.compile(r"['’ʼ]s?$", re.IGNORECASE)
_new = tuple.__new__  # what the constructor of a named tuple calls, at a third of the time


class Token(NamedTuple):
    """``end`` is where a word ends without its "'s", and ``full_end`` with it; ``lower`` is ``text`` in lower case, of
    which words are asked many times; ``kind`` is "word", "number" or "sign"; ``is_capitalised`` is set for words only.
    """

    text: str
    lower: str
    start: int
    end: int
    full_end: int
    kind: str
    is_capitalised: bool

    @property
    def possessive(self) -> bool:
        return self.full_end > self.end


def tokenise(text: str) -> list[Token]:
    """The tokens of ``text`` in order; white space is none, and "Orlov's" is "Orlov"."""
    tokens: list[Token] = []
    start = 0
    for lines in whole_lines(text):
        begin = len(lines) - len(lines.lstrip())
        start += begin
        for piece, space in _TOKEN.findall(lines, begin):
            word, lower, tail, kind, is_capitalised = _shape(piece)
            end = start + len(piece)
            tokens.append(_new(Token, (word, lower, start, end - tail if tail else end, end, kind, is_capitalised)))
            start = end + len(space)
    return tokens


@functools.lru_cache(maxsize=20_000)  # texts have the same words in common, and a long one has a million of them
def _shape(piece: str) -> tuple[str, str, int, str, bool]:
    """The word of a token without its "'s", in lower case too, the length of that tail, the token's kind, and whether
    it has a capital."""
    if piece.isalpha():
        return piece, piece.lower(), 0, "word", piece[0].isupper()
    if not piece[0].isalnum():
        return piece, piece.lower(), 0, "sign", False
    if piece[-1].isdecimal():
        return piece, piece, 0, "number", False
    cut = _POSSESSIVE.search(piece)
    tail = len(cut.group()) if cut and cut.start() > 0 else 0
    word = piece[: len(piece) - tail]
    return word, word.lower(), tail, "word", piece[0].isupper()

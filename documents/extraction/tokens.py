"""Words and signs of a text, with where they stand."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

# Letters with inner apostrophes and hyphens, or an ordinal such as "2nd"; then numbers; then any other sign on its own;
# a run of signs as long as no text has them is one token, so that a megabyte of brackets is not a million.
# First a plain word, which nothing goes on with: most are, and it is read in half the time.
_TOKEN = re.compile(
    r"[A-Za-z]++(?![\w'’ʼ`‘ʻ´‐‑-])|"
    r"[^\W\d_]+(?:['’ʼ`‘ʻ´‐‑-][^\W\d_]+)*(?:(?<=s)['’](?=\s))?|\d+(?i:st|nd|rd|th)\b|\d+(?:[.,]\d+)*|"
    r"[^\w\s]{8,}|[^\w\s]|_"
)
_POSSESSIVE = re.compile(r"['’ʼ]s?$", re.IGNORECASE)
_new = tuple.__new__  # what the constructor of a named tuple calls, at a third of the time


class Token(NamedTuple):
    """``kind`` is "word", "number" or "sign"; ``tail`` is the length of the "'s" or "'" that was cut off a word;
    ``is_capitalised`` is set for words only."""

    text: str
    start: int
    kind: str
    tail: int = 0
    is_capitalised: bool = False

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def possessive(self) -> bool:
        return self.tail > 0

    @property
    def full_end(self) -> int:
        """Where the word ends with its "'s"."""
        return self.start + len(self.text) + self.tail


def tokenise(text: str) -> list[Token]:
    """The tokens of ``text`` in order; white space is none, and "Orlov's" is "Orlov"."""
    tokens = []
    for match in _TOKEN.finditer(text):
        word, kind, tail, is_capitalised = _shape(match[0])
        tokens.append(_new(Token, (word, match.start(), kind, tail, is_capitalised)))
    return tokens


@functools.lru_cache(maxsize=20_000)  # texts have the same words in common, and a long one has a million of them
def _shape(piece: str) -> tuple[str, str, int, bool]:
    """The word of a token without its "'s", its kind, the length of that tail, and whether it has a capital."""
    if piece.isalpha():
        return piece, "word", 0, piece[0].isupper()
    if not piece[0].isalnum():
        return piece, "sign", 0, False
    if piece[-1].isdecimal():
        return piece, "number", 0, False
    cut = _POSSESSIVE.search(piece)
    tail = len(cut.group()) if cut and cut.start() > 0 else 0
    return piece[: len(piece) - tail], "word", tail, piece[0].isupper()

"""Words and signs of a text, with where they stand."""

from __future__ import annotations

import re
from typing import NamedTuple

# Letters with inner apostrophes and hyphens, or an ordinal such as "2nd"; then numbers; then any other sign on its own;
# a run of signs as long as no text has them is one token, so that a megabyte of brackets is not a million.
_TOKEN = re.compile(
    r"(?P<word>\d+(?i:st|nd|rd|th)\b|[^\W\d_]+(?:['’ʼ`‘ʻ´‐‑-][^\W\d_]+)*(?:(?<=s)['’](?=\s))?)|"
    r"(?P<number>\d+(?:[.,]\d+)*)|(?P<sign>[^\w\s]{8,}|[^\w\s]|_)"
)
_POSSESSIVE = re.compile(r"['’ʼ]s?$", re.IGNORECASE)


class Token(NamedTuple):
    """``kind`` is "word", "number" or "sign"; ``tail`` is the length of the "'s" or "'" that was cut off a word;
    ``is_capitalised`` is set for words only."""

    text: str
    start: int
    end: int
    kind: str
    tail: int = 0
    is_capitalised: bool = False

    @property
    def possessive(self) -> bool:
        return self.tail > 0

    @property
    def full_end(self) -> int:
        """Where the word ends with its "'s"."""
        return self.end + self.tail


def tokenise(text: str) -> list[Token]:
    """The tokens of ``text`` in order; white space is none, and "Orlov's" is "Orlov"."""
    tokens = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "sign"
        word = match.group()
        start, end = match.span()
        if kind != "word":
            tokens.append(Token(word, start, end, kind))
            continue
        cut = None if word.isalpha() else _POSSESSIVE.search(word)
        tail = len(cut.group()) if cut and cut.start() > 0 else 0
        tokens.append(Token(word[: len(word) - tail], start, end - tail, kind, tail, word[0].isupper()))
    return tokens

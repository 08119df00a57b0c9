"""Words and signs of a text, with where they stand."""

from __future__ import annotations

import re
from typing import NamedTuple

# Letters with inner apostrophes and hyphens, or an ordinal such as "2nd"; then numbers; then any other sign on its own;
# a run of signs as long as no text has them is one token, so that a megabyte of brackets is not a million.
_TOKEN = re.compile(
    r"[^\W\d_]+(?:['’ʼ`‘ʻ´‐‑-][^\W\d_]+)*(?:(?<=s)['’](?=\s))?|\d+(?i:st|nd|rd|th)\b|\d+(?:[.,]\d+)*|"
    r"[^\w\s]{8,}|[^\w\s]|_"
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
    shared: dict[str, str] = {}  # one string for each word: a long text has a million of them
    for match in _TOKEN.finditer(text):
        word = match.group()
        word = shared.setdefault(word, word)
        start, end = match.span()
        if word.isalpha():
            tokens.append(Token(word, start, end, "word", 0, word[0].isupper()))
        elif not word[0].isalnum():
            tokens.append(Token(word, start, end, "sign"))
        elif word[-1].isdecimal():
            tokens.append(Token(word, start, end, "number"))
        else:
            cut = _POSSESSIVE.search(word)
            tail = len(cut.group()) if cut and cut.start() > 0 else 0
            tokens.append(Token(word[: len(word) - tail], start, end - tail, "word", tail, word[0].isupper()))
    return tokens

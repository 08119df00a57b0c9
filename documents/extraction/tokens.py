"""Words and signs of a text, with where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Letters with inner apostrophes and hyphens, or an ordinal such as "2nd"; then numbers; then any other sign on its own.
_TOKEN = re.compile(
    r"(?P<word>\d+(?:st|nd|rd|th)\b|[^\W\d_]+(?:['’ʼ`‘ʻ´‐‑-][^\W\d_]+)*)|(?P<number>\d+(?:[.,]\d+)*)|(?P<sign>[^\w\s]|_)"
)
_POSSESSIVE = re.compile(r"['’ʼ]s$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    """``kind`` is "word", "number" or "sign"; ``possessive`` where an "'s" or "s'" was cut short."""

    text: str
    start: int
    end: int
    kind: str
    possessive: bool = False

    @property
    def full_end(self) -> int:
        """Where the word ends with its "'s", or its "'" after an s."""
        return self.end + (1 if self.text.endswith("s") else 2) * self.possessive

    @property
    def is_capitalised(self) -> bool:
        return self.kind == "word" and self.text[0].isupper()


def tokenise(text: str) -> list[Token]:
    """The tokens of ``text`` in order; white space is none, and "Orlov's" is "Orlov"."""
    tokens = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "sign"
        word, start, end = match.group(), match.start(), match.end()
        if (
            kind == "word"
            and word.endswith("s")
            and text[end : end + 1] in ("'", "’")
            and text[end + 1 : end + 2] == " "
        ):
            tokens.append(Token(word, start, end, kind, True))
            continue
        cut = _POSSESSIVE.search(word) if kind == "word" else None
        if cut and cut.start() > 0:
            tokens.append(Token(word[: cut.start()], start, end - 2, kind, True))
        else:
            tokens.append(Token(word, start, end, kind))
    return tokens

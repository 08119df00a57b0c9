"""Words and signs of a text, with where they stand."""

from __future__ import annotations

import functools
import re
from array import array
from typing import NamedTuple

from documents.extraction.passages import whole_lines

# Letters with inner apostrophes and hyphens, or an ordinal such as "2nd"; then numbers; then any other sign on its own;
# a run of signs as long as no text has them is one token, so that a megabyte of brackets is not a million.
# First a plain word, which nothing goes on with: most are, and it is read in half the time. The white space after a
# token is read with it: no character is left over, so lengths tell where each token stands.
_TOKEN = re.compile(
    r"(?:[A-Za-z]++(?=[ ,.\n])|"
    r"[^\W\d_]+(?:['’ʼ`‘ʻ´‐‑-][^\W\d_]+)*(?:(?<=s)['’](?=\s))?|\d+(?i:st|nd|rd|th)\b|\d+(?:[.,]\d+)*|"
    r"[^\w\s]{8,}|[^\w\s]|_)\s*"
)
_POSSESSIVE = re.compile(r"['’ʼ]s?$", re.IGNORECASE)


class Token(NamedTuple):
    """A word or sign; that of a word which stands in several places is one object.

    ``text`` is without the "'s" of a word, which has ``tail`` characters; ``lower`` is it in lower case, of which words
    are asked many times; ``kind`` is "word", "number" or "sign"; ``is_capitalised`` is set for words only.
    """

    text: str
    lower: str
    tail: int
    kind: str
    is_capitalised: bool

    @property
    def possessive(self) -> bool:
        return self.tail > 0


class Tokens(list[Token]):
    """The tokens of ``text`` in order, and in ``starts`` where each of them begins.

    So a long text takes a fifth of the memory that tokens with positions of their own would take.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.starts = array("l")

    def end(self, index: int) -> int:
        """Where the token at ``index`` ends, without its "'s"."""
        return self.starts[index] + len(self[index].text)

    def gap(self, index: int) -> str:
        """What stands between the token at ``index``, above 0, and the one before it, whose "'s" belongs to it."""
        return self.text[self.end(index - 1) : self.starts[index]]

    def space(self, index: int) -> str:
        """The same without that "'s"."""
        return self.text[self.end(index - 1) + self[index - 1].tail : self.starts[index]]


def tokenise(text: str) -> Tokens:
    """The tokens of ``text`` in order; white space is none, and "Orlov's" is "Orlov"."""
    tokens = Tokens(text)
    add, add_start = tokens.append, tokens.starts.append
    start = 0
    for lines in whole_lines(text):
        begin = len(lines) - len(lines.lstrip())
        start += begin
        for piece in _TOKEN.findall(lines, begin):
            add(_token(piece))
            add_start(start)
            start += len(piece)
    return tokens


@functools.lru_cache(maxsize=20_000)  # texts have the same words in common, and a long one has a million of them
def _token(piece: str) -> Token:
    """The token of a piece of text, whatever white space it ends with."""
    if piece[-1].isspace():
        return _token(piece.rstrip())
    if piece.isalpha():
        return Token(piece, piece.lower(), 0, "word", piece[0].isupper())
    if not piece[0].isalnum():
        return Token(piece, piece.lower(), 0, "sign", False)
    if piece[-1].isdecimal():
        return Token(piece, piece, 0, "number", False)
    cut = _POSSESSIVE.search(piece)
    tail = len(cut.group()) if cut and cut.start() > 0 else 0
    word = piece[: len(piece) - tail]
    return Token(word, word.lower(), tail, "word", piece[0].isupper())

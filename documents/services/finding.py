"""Finding in a text the words that a person quotes. Pure."""

from __future__ import annotations

import re

from documents.extraction.types import Span

# Typewriter and printers' signs for one thing; people type the former and copy the latter.
_ALIKE = ("'’‘ʼ`´", '"“”„«»', "-‐‑–—")


class NotFound(Exception):
    """Why a quote leads to no one passage, in words for the person who gave it."""


def find_passage(text: str, quote: str, near: int | None = None) -> Span:
    """Where ``quote`` stands in ``text`` (code points, end exclusive); of several places that nearest to ``near``.

    White space and the kind of quotation marks and dashes do not matter. Raises NotFound where the words are not
    there, or stand in several places and ``near`` is None.
    """
    words = quote.split()
    if not words:
        raise NotFound("Quote the words of the document that say so.")
    pattern = re.compile(r"\s+".join("".join(map(_sign, word)) for word in words), re.IGNORECASE)
    found = [Span(*match.span()) for match in pattern.finditer(text)]
    if not found:
        raise NotFound("These words do not stand in the document. Copy them from its text.")
    if len(found) > 1 and near is None:
        raise NotFound(f"These words stand in {len(found)} places. Quote some more of the sentence.")
    return min(found, key=lambda span: abs(span.start - (near or 0)))


def _sign(character: str) -> str:
    same = next((signs for signs in _ALIKE if character in signs), "")
    return f"[{re.escape(same)}]" if same else re.escape(character)

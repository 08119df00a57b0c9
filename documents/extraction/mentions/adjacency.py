"""Whether two words of a text belong to one name: a space stands between them, or the end of a line that goes on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from documents.extraction.tokens import Token

_WRAPPED_LINE = 45  # characters of a line that is surely broken for its length
_NARROWEST, _MOST_LINES = 30, 200  # characters of the narrowest column; lines of a paragraph that are looked at
_LABEL_AFTER = re.compile(r" ?:|\sby\s")  # "Posted: 3 May", "Translated by"


def is_adjacent(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether nothing but a space, or the end of a long line, parts the token at ``index`` (above 0) from the last."""
    before, token = tokens[index - 1], tokens[index]
    gap = text[before.full_end : token.start]
    if gap == " ":
        return True
    if "\n" not in gap:
        return gap.isspace()
    return gap.isspace() and gap.count("\n") == 1 and _goes_on_below(text, before.end, token)


def _goes_on_below(text: str, end: int, following: Token) -> bool:
    """Whether the line that ends at ``end`` was broken inside a sentence: it is long or stands in a column of lines of
    which each had no room for the first word of the next one."""
    if _LABEL_AFTER.match(text, following.end):
        return False
    if end - text.rfind("\n", 0, end) > _WRAPPED_LINE:
        return True
    above, below = text.rfind("\n\n", 0, end) + 1, text.find("\n\n", end)
    lines = text[above : below if below >= 0 else len(text)].strip().split("\n")
    if not 2 < len(lines) < _MOST_LINES:
        return False
    width = max(map(len, lines))
    full = sum(len(line) + 1 + len(after.partition(" ")[0]) >= width for line, after in pairwise(lines))
    return width > _NARROWEST and full * 5 >= (len(lines) - 1) * 4

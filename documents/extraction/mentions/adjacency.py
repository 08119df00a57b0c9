"""Whether two words of a text belong to one name: a space stands between them, or the end of a line that goes on."""

from __future__ import annotations

import re
from itertools import pairwise

from documents.extraction.tokens import Tokens

_WRAPPED_LINE = 45  # characters of a line that is surely broken for its length
_NARROWEST, _MOST_LINES = 30, 200  # characters of the narrowest column; lines of a paragraph that are looked at
_LABEL_AFTER = re.compile(r" ?:|\sby\s")  # "Posted: 3 May", "Translated by"


def is_adjacent(tokens: Tokens, index: int) -> bool:
    """Whether nothing but a space, or the end of a long line, parts the token at ``index`` (above 0) from the last."""
    gap = tokens.space(index)
    if gap == " ":
        return True
    if "\n" not in gap:
        return gap.isspace()
    return gap.isspace() and gap.count("\n") == 1 and _goes_on_below(tokens, index)


def _goes_on_below(tokens: Tokens, index: int) -> bool:
    """Whether the line before the token at ``index`` was broken inside a sentence: it is long or stands in a column of
    lines of which each had no room for the first word of the next one."""
    text, end = tokens.text, tokens.end(index - 1)
    if _LABEL_AFTER.match(text, tokens.end(index)):
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

"""What the patterns of several readers are built from."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable


@functools.cache
def pattern_of(words: str) -> re.Pattern[str]:
    """A pattern of a word list, compiled once for all texts: the module ``re`` remembers too few for all of them."""
    return re.compile(words)


def whole(phrase: str) -> str:
    """A pattern for ``phrase`` as it is, not inside a word; it begins with letters, so that a search is fast."""
    letters = re.escape(phrase)
    return rf"{letters}(?<!\w{letters})(?!\w)"


def one_of(words: Iterable[str], space: str = r"[\s-]", apostrophe: str = "['’]") -> str:
    """An alternation of plain words, the longest first; ``space`` and ``apostrophe`` stand for those in a word.

    Words with one first letter stand together: a word of the text is compared with those only.
    """
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        rest = re.escape(word[1:]).replace(r"\ ", space).replace("'", apostrophe)
        by_letter.setdefault(re.escape(word[0]), []).append(rest)
    return "(?:" + "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in by_letter.items()) + ")"

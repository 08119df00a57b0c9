"""What the patterns of several readers are built from."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from documents.extraction.beginnings import looked_ahead


@functools.cache
def pattern_of(words: str) -> re.Pattern[str]:
    """A pattern of a word list, compiled once for all texts: the module ``re`` remembers too few for all of them."""
    return re.compile(words)


@functools.cache
def search_of(words: str) -> re.Pattern[str]:
    """The same, for one that is searched for: most of a text is passed over by a look at what it begins with."""
    return re.compile(looked_ahead(words))


def whole(phrase: str) -> str:
    """A pattern for ``phrase`` as it is, not inside a word; it begins with letters, so that a search is fast."""
    letters = re.escape(phrase)
    return rf"{letters}(?<!\w{letters})(?!\w)"


def one_of(words: Iterable[str], space: str = r"[\s-]", apostrophe: str = "['’]") -> str:
    """An alternation of plain words, the longest first; ``space`` and ``apostrophe`` stand for those in a word.

    It is a tree of letters, so that a word of the text is compared with those that begin like it only.
    """
    by_letter: dict[str, list[str]] = {}
    for word in words:
        by_letter.setdefault(word[:1], []).append(word[1:])
    last = [""] if by_letter.pop("", None) else []  # where a word ends that others go on from
    signs = {" ": space, "'": apostrophe}
    branches = [
        signs.get(letter, re.escape(letter)) + (one_of(rests, space, apostrophe) if any(rests) else "")
        for letter, rests in by_letter.items()
    ]
    if len(branches) == 1 and not last:  # the same letters in all: a group for each would take long to parse
        return branches[0]
    return f"(?:{'|'.join(branches + last)})"

"""Where a text spells the names of known entries: regions, places, courts and organisations alike.

Searching is one pass over the text's capitals and figures per kind, whatever the number of entries.
"""

from __future__ import annotations

import bisect
import functools
import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from documents.extraction.passages import lowered

# One character for one character, so that offsets into the folded text are offsets into the text. Hyphens are spaces:
# "Hizb ut-Tahrir" and "Rostov on Don" are found in either spelling.
_SAME_LENGTH = dict.fromkeys("\u2019\u2018\u02bc`\u02b9", "'") | dict.fromkeys("-\u2010\u2011\u2013\u00a0\n\t", " ")

_MAY_BEGIN = re.compile(r"[^\x00-/:-@\[-\x7f](?<=[^\W_])(?<![^\W_][^\W_])[A-Za-z0-9]*[^\W_]*")  # no small Latin letter
_FOLLOWING = 3  # characters after that word, which most words of a text have otherwise
_LEAD = re.compile(r"[^\W_]+")  # the first word of a spelling, by which the index finds how long its spellings are

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """``text[start:end]`` is a spelling of each of ``entries``."""

    start: int
    end: int
    entries: tuple[T, ...]


def fold_spelling(text: str) -> str:
    """Lower case with one kind of apostrophe and of space; as long as ``text``, so offsets stay true."""
    low = lowered(text)
    for mark, plain in () if low.isascii() and low.isalnum() else _SAME_LENGTH.items():
        low = low.replace(mark, plain)  # in a tenth of the time of ``translate``
    return low


@functools.lru_cache(maxsize=1)  # a text is searched for each kind of entry, one after the other
def _leads_of(text: str) -> tuple[str, dict[str, list[int]]]:
    """``text`` folded, and where each of the words in it stands with which a spelling may begin."""
    folded = fold_spelling(text)
    starts: dict[str, list[int]] = defaultdict(list)
    for match in _MAY_BEGIN.finditer(text):
        start, end = match.span()
        lead = folded[start:end]
        if "'" in lead:  # letters such as "ʼ" are folded to an apostrophe
            lead = lead.partition("'")[0]
        if lead:
            starts[lead].append(start)
    return folded, starts


def forget_text() -> None:
    """Let go of the text that was searched last: where its words stand takes more memory than the text itself."""
    _leads_of.cache_clear()


@functools.lru_cache(maxsize=20_000)  # the same words are looked up again and again
def _key(spelling: str) -> str:
    return fold_spelling(spelling.strip())


class SpellingIndex(Generic[T]):
    """Spellings of entries, looked up one by one or all at once in a text."""

    def __init__(self, entries: Iterable[T], spellings: Callable[[T], Iterable[str]]) -> None:
        self._by_key: dict[str, tuple[T, ...]] = {}
        self._acronyms: dict[str, str] = {}
        self._text = ""  # the last text that was searched, its hits, where they begin and where they end
        self._hits: list[Hit[T]] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        for entry in entries:
            for spelling in spellings(entry):
                self._add(spelling, entry)
        lengths: dict[str, dict[str, set[int]]] = {}
        for key in self._by_key:
            if lead := _LEAD.match(key):
                following = key[lead.end() : lead.end() + _FOLLOWING]
                is_short = len(following) < _FOLLOWING
                lengths.setdefault(lead[0], {}).setdefault("" if is_short else following, set()).add(len(key))
        # By the first word, and by the characters that follow it or "" for fewer; the longest first.
        self._lengths = {
            lead: {following: sorted(known, reverse=True) for following, known in by_following.items()}
            for lead, by_following in lengths.items()
        }

    def _add(self, spelling: str, entry: T) -> None:
        key = fold_spelling(spelling.strip())
        if len(key) < 2:
            return
        if spelling.isupper() and len(spelling) <= 6:
            self._acronyms.setdefault(key, spelling)
        else:
            self._acronyms[key] = ""
        known = self._by_key.get(key, ())
        if entry not in known:
            self._by_key[key] = (*known, entry)

    def get(self, spelling: str) -> tuple[T, ...]:
        """The entries that are spelled so, letter case aside."""
        return self._by_key.get(_key(spelling), ())

    def find(self, text: str, begin: int = 0, end: int | None = None) -> list[Hit[T]]:
        """Where ``text[begin:end]`` names an entry: whole words, longest first, never overlapping, in text order.

        A hit begins with a capital letter or a digit; an acronym ("FSB") must be written in capitals. Offsets are
        those of ``text``.
        """
        if not self._by_key:
            return []
        if self._text is not text:  # of a text with many citations the countries of each sentence are asked
            self._text, self._hits = text, self._find(text)
            self._starts = [hit.start for hit in self._hits]
            self._ends = [hit.end for hit in self._hits]
        first = bisect.bisect_left(self._starts, begin)
        last = bisect.bisect_right(self._ends, len(text) if end is None else end)
        return self._hits[first:last]

    def _find(self, text: str) -> list[Hit[T]]:
        folded, starts = _leads_of(text)
        known = self._lengths
        hits: list[Hit[T]] = []
        found = [(start, lead) for lead in known.keys() & starts.keys() for start in starts[lead]]
        for start, lead in sorted(found):
            if hits and start < hits[-1].end:
                continue
            by_following, after = known[lead], start + len(lead)
            following = folded[after : after + _FOLLOWING]
            for length in (*by_following.get(following, ()), *by_following.get("", ())):
                key = folded[start : start + length]
                if key in self._by_key and self._is_name_here(text, start, start + len(key), key):
                    hits.append(Hit(start, start + len(key), self._by_key[key]))
                    break
        return hits

    def _is_name_here(self, text: str, start: int, end: int, key: str) -> bool:
        acronym = self._acronyms[key]
        if end < len(text) and text[end].isalnum():
            return False
        if acronym:
            return text[start:end] == acronym
        return text[start].isupper() or text[start].isdigit()

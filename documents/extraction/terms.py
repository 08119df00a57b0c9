"""Punishments that a text tells: terms of imprisonment, fines, work.

``find_terms`` finds each of them with what governs it: passed by a court, asked for by a prosecutor, allowed by law,
or already served. Durations that are no punishment (ages, "two years ago") are left out.

Months are those of years and months only: a term of days or weeks is of kind "other" with ``months`` None, as is
administrative arrest, and life imprisonment is "imprisonment" with ``months`` None.
"""

from __future__ import annotations

import bisect
import re
import sys
from collections.abc import Sequence
from dataclasses import replace

from documents.extraction.durations import durations_that_punish, fixed_punishments
from documents.extraction.fines import fines_of
from documents.extraction.passages import lowered_whole, paragraphs
from documents.extraction.term_reading import TERM_LANGUAGES, Term

_LINE_END = re.compile(r"(?<![^\S\n])[^\S\n]{0,99}\n[^\S\n]{0,99}")
# Between an amount and the same in another currency.
_CONVERTED = re.compile(r"\s?\((?:\w{2,15}\.?\s){0,2}|,?\s(?:or|i\.e\.)\s(?:about\s|some\s|approximately\s)?")

__all__ = ["Term", "find_terms"]


def find_terms(text: str, country: str | None = None) -> list[Term]:
    """Every punishment of ``text`` in text order.

    ``country`` (ISO 3166-1) tells whose roubles, soms or dollars are meant where the text does not.
    """
    low, breaks = _unwrapped(text)
    terms: list[Term] = []
    for patterns in TERM_LANGUAGES:
        if not patterns.letters.search(low):
            continue
        terms += durations_that_punish(low, patterns)
        terms += fixed_punishments(low, patterns)
        terms += fines_of(low, patterns, country)
    kept = _without_conversions(low, sorted(set(terms), key=lambda term: (term.start, term.end)))
    if len(breaks) == 1:
        return kept
    return [replace(term, start=_offset(breaks, term.start), end=_offset(breaks, term.end - 1) + 1) for term in kept]


def _unwrapped(text: str) -> tuple[str, list[tuple[int, int]]]:
    """``text`` in lower case with one space for each line end inside a paragraph and the spaces around it; and where
    its pieces begin, each with the offset in ``text``."""
    low = lowered_whole(text)
    pieces: list[str] = []
    breaks: list[tuple[int, int]] = [(0, 0)]
    here = end = 0
    for paragraph in paragraphs(text):
        if low.find("\n", paragraph.start, paragraph.end) < 0:
            continue
        for line_end in _LINE_END.finditer(low, paragraph.start, paragraph.end):
            pieces += [low[end : line_end.start()], " "]
            here += line_end.start() - end + 1
            end = line_end.end()
            breaks.append((here, end))
    return "".join([*pieces, low[end:]]), breaks


def _offset(breaks: Sequence[tuple[int, int]], position: int) -> int:
    """The offset in the text of a position in what ``_unwrapped`` made of it."""
    here, there = breaks[bisect.bisect_right(breaks, (position, sys.maxsize)) - 1]
    return there + position - here


def _without_conversions(low: str, terms: list[Term]) -> list[Term]:
    """Of "50,000 soms ($560)" the first amount; of "100 basic units (3,700 rubles)" the one that has a currency."""
    kept: list[Term] = []
    for term in terms:
        before = kept[-1] if kept else None
        is_fine = before is not None and before.kind == term.kind == "fine"
        between = low[before.end : term.start] if before and is_fine else ""
        if before and (_CONVERTED.fullmatch(between) or (between == ", " and before.amount is None)):
            if before.amount is None:
                kept[-1] = term
        else:
            kept.append(term)
    return kept

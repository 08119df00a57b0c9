"""Regular expressions for dates, composed from the word lists of a language.

A *shape* is one way of writing a date ("5 May 2021", "last spring"). Each language gets one expression that tells where
a shape may begin, and one for each shape. All of them read lower-case text, and every repetition is bounded, so that
time grows with the length of the text only.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from documents.extraction.date_shapes import NUMBER, YEAR, YEAR_DIGITS, Pieces, Shape, shapes_of
from documents.extraction.first_words import first_words
from documents.extraction.languages.words import DateWords
from documents.extraction.patterns import one_of, pattern_of

_WORD = re.compile(r"\w+")


class DateMatch:
    """What matched the parts of a shape, read as one match is; a group of a part that is not there is None."""

    def __init__(self, found: Sequence[tuple[str, re.Match[str]]]) -> None:
        self._groups = {name + number: (match, name) for number, match in found for name in match.re.groupindex}
        self._last = found[-1][1]

    def __getitem__(self, name: str) -> str | Any:
        match, group = self._groups.get(name, (None, ""))
        return match[group] if match else None

    def groupdict(self) -> dict[str, str | Any]:
        return {name: match[group] for name, (match, group) in self._groups.items()}

    def start(self, name: str) -> int:
        match, group = self._groups[name]
        return match.start(group)

    def end(self, name: str | None = None) -> int:
        match, group = self._groups[name] if name else (self._last, 0)
        return match.end(group)


@dataclass(frozen=True)
class LanguagePatterns:
    """The patterns of one language. Those of the shapes are long, and compiled when a text first needs them."""

    words: DateWords
    letters: re.Pattern[str]  # the letters of the language: a text without them has no such dates
    trigger: re.Pattern[str]  # a word or number without which there is no date
    day: re.Pattern[str]
    until: re.Pattern[str]
    scheduled: re.Pattern[str]
    not_event_before: re.Pattern[str]
    not_event_after: re.Pattern[str]

    @functools.cached_property
    def opening(self) -> re.Pattern[str]:
        """Where a shape may begin: at the beginning of a word, so that nothing is tried at the end of one."""
        return re.compile(rf"\b(?=\w)(?={_openings(self.words)})(?<!\d[.,:/])(?<![№#$€£])")

    def shape_at(self, low: str, begin: int) -> tuple[str, DateMatch] | None:
        """The date that begins at ``begin`` of a text in lower case, with the name of its shape."""
        word = _WORD.match(low, begin)
        first = "" if word is None else word[0]
        if first[:1].isdecimal():
            first = YEAR if first[:4].isdecimal() and len(first) >= len(YEAR) else NUMBER
        for name in self._by_first.get(first, self._shapes):
            if match := self._matched(self._shapes[name], low, begin):
                return name, match
        return None

    def _matched(self, shape: Shape, low: str, position: int) -> DateMatch | None:
        found: list[tuple[str, re.Match[str]]] = []
        for pattern, number, is_optional in shape.parts:
            if match := pattern_of(pattern).match(low, position):
                found.append((number, match))
                position = match.end()
            elif not is_optional:
                return None
        return DateMatch(found)

    @functools.cached_property
    def _shapes(self) -> dict[str, Shape]:
        return shapes_of(self.words)

    @functools.cached_property
    def _by_first(self) -> dict[str, list[str]]:
        """The shapes that a date which begins with a word may have, in order."""
        told = [shape.first for shape in self._shapes.values() if shape.first is not None]
        return {
            word: [name for name, shape in self._shapes.items() if shape.first is None or word in shape.first]
            for word in frozenset().union(*told)
        }


def compile_language(words: DateWords) -> LanguagePatterns:
    return LanguagePatterns(
        words=words,
        letters=re.compile(f"[{''.join(sorted(set(''.join(words.months))))}]"),
        trigger=re.compile(_trigger(words)),
        day=re.compile(rf"(?<!\w){Pieces(words).day}"),
        until=re.compile(rf"(?<!\w)(?:{words.until_pattern})\s(?:the\s)?$"),
        scheduled=re.compile(words.scheduled_pattern),
        not_event_before=re.compile(f"(?:{words.not_event_before_pattern})$"),
        not_event_after=re.compile(words.not_event_after_pattern),
    )


def _trigger(words: DateWords) -> str:
    """The last word of some phrase, or a number like a year, a decade or a day: each date has one of them."""
    phrases = [
        *words.months,
        *words.month_abbreviations,
        *words.weekdays,
        *words.seasons,
        *words.periods,
        *words.relative_days,
        *words.holidays,
        *words.decades,
        *words.ago_words,
        *words.later_words,
        *words.days_from_context,
        *words.months_from_context,
        *words.years_from_context,
    ]
    of_month = re.findall(r"(?<!\\)\b[^\W\d_]{5,}", words.that_month_pattern)  # "month"
    last = {re.findall(r"\w+", phrase)[-1] for phrase in phrases}
    number = r"(?:(?:1[89]|20)\d\d|[1-9]\d(?!\d)|[1-9](?:st|nd|rd|th)\b)\w*"
    return rf"\b(?=\w)(?:{one_of(sorted(last.union(of_month)))}(?!\w)|{number})"


def _openings(words: DateWords) -> str:
    """What every shape begins with: to look for this first spares most words of a text all the shapes."""
    phrases = [
        *words.months,
        *words.month_abbreviations,
        *words.weekdays,
        *words.seasons,
        *words.days,
        *words.numbers,
        *words.units,
        *words.decades,
        *words.holidays,
        *words.periods,
        *words.relative_days,
        *words.days_from_context,
        *words.months_from_context,
        *words.years_from_context,
    ]
    leads = [
        words.from_pattern,
        words.between_pattern,
        words.about_pattern,
        words.in_pattern,
        words.on_pattern,
        words.until_pattern,
        words.last_pattern,
        words.this_pattern,
        words.next_pattern,
        words.that_pattern,
        words.year_lead_pattern,
    ]
    phrase = rf"{one_of(set(phrases))}(?!\w)"
    lead = "|".join(leads)
    first = first_words(rf"\b(?:{lead})\s")
    looked = rf"(?={one_of(first)}(?!\w))" if first else ""  # spares the other words all the leads
    return "|".join(
        [
            r"\d{1,2}(?!\d)",
            rf"{YEAR_DIGITS}(?![.,;)])",  # such a year is no beginning of a longer date
            phrase,
            rf"{looked}(?:{lead})[\s-]{{1,8}}(?:['’‘]?\d|{phrase})",
            rf"(?:{words.decade_lead_pattern})['’]?\d",
        ]
    )

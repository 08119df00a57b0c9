"""Regular expressions for dates, composed from the word lists of a language.

A *shape* is one way of writing a date ("5 May 2021", "last spring"). Each language gets one scanner that tells in one
pass where a shape begins, and one expression for each shape whose named groups hold the pieces. All of them read
lower-case text, and every repetition is bounded, so that time grows with the length of the text only.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field

from documents.extraction.first_words import first_words
from documents.extraction.languages.words import DateWords
from documents.extraction.patterns import one_of

SPACE = r"(?:[^\S\n]{1,3}\n?[^\S\n]{0,3}|\n[^\S\n]{0,3})"  # never a blank line
DASH = r"[^\S\n]?[-‐‑–—−][^\S\n]?"
_YEAR_DIGITS = r"(?:1[89]\d\d|20\d\d)"
_YEAR = rf"{_YEAR_DIGITS}(?![\d]|[.,:/]\d|-\d)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"


@dataclass(frozen=True)
class LanguagePatterns:
    """The patterns of one language. Those of the shapes are long, and compiled when a text first needs them."""

    words: DateWords
    letters: re.Pattern[str]  # the letters of the language: a text without them has no such dates
    triggers: frozenset[str]  # words without which, or without a number, there is no date
    day: re.Pattern[str]
    until: re.Pattern[str]
    scheduled: re.Pattern[str]
    not_event_before: re.Pattern[str]
    not_event_after: re.Pattern[str]
    _compiled: dict[str, re.Pattern[str]] = field(default_factory=dict)

    @functools.cached_property
    def opening(self) -> re.Pattern[str]:
        """Where a shape may begin."""
        return re.compile(rf"\b(?={_openings(self.words)})(?<!\d[.,:/])(?<![№#$€£])")

    @functools.cached_property
    def scanner(self) -> re.Pattern[str]:
        """Any shape; ``lastgroup`` of its match is the shape's name."""
        return re.compile("|".join(f"(?P<{name}>{_without_names(p)})" for name, p in self._shapes.items()))

    def shape(self, name: str) -> re.Pattern[str]:
        """One shape, with its pieces as groups."""
        if name not in self._compiled:
            self._compiled[name] = re.compile(self._shapes[name])
        return self._compiled[name]

    @functools.cached_property
    def _shapes(self) -> dict[str, str]:
        return _shapes(self.words)


def compile_language(words: DateWords) -> LanguagePatterns:
    return LanguagePatterns(
        words=words,
        letters=re.compile(f"[{''.join(sorted(set(''.join(words.months))))}]"),
        triggers=_triggers(words),
        day=re.compile(rf"(?<!\w){_Pieces(words).day}"),
        until=re.compile(rf"(?<!\w)(?:{words.until_pattern})\s(?:the\s)?$"),
        scheduled=re.compile(words.scheduled_pattern),
        not_event_before=re.compile(f"(?:{words.not_event_before_pattern})$"),
        not_event_after=re.compile(words.not_event_after_pattern),
    )


def _triggers(words: DateWords) -> frozenset[str]:
    """The last words of all phrases: each date has one of them, or a year or decade in digits."""
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
        *words.years_from_context,
    ]
    of_month = re.findall(r"(?<!\\)\b[^\W\d_]{5,}", words.that_month_pattern)  # "month"
    return frozenset([*(re.findall(r"\w+", phrase)[-1] for phrase in phrases), *of_month])


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
    first = first_words(re.compile(rf"\b(?:{lead})\s"))
    looked = rf"(?={one_of(first)}(?!\w))" if first else ""  # spares the other words all the leads
    return "|".join(
        [
            r"\d{1,2}(?!\d)",
            rf"{_YEAR_DIGITS}(?![.,;)])",  # such a year is no beginning of a longer date
            phrase,
            rf"{looked}(?:{lead})[\s-]{{1,8}}(?:['’‘]?\d|{phrase})",
            rf"(?:{words.decade_lead_pattern})['’]?\d",
        ]
    )


def _without_names(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


class _Pieces:
    """The recurring pieces of the shapes of one language."""

    def __init__(self, words: DateWords) -> None:
        self.words = words
        abbreviations = rf"{one_of(words.month_abbreviations)}\b\.?"
        self.full_months = rf"{one_of(words.months)}\b"
        self.any_month = f"(?:{self.full_months}|{abbreviations})"
        self.weekday = rf"{one_of(words.weekdays)}\b"
        self.season = rf"{one_of(words.seasons)}\b"
        self.day = f"(?:{_DAY}{words.day_suffix_pattern}|{one_of(words.days)}\\b)"
        self.year_alone = f"(?:{_YEAR}(?!{SPACE}(?:{words.not_year_pattern})){words.year_suffix_pattern})"
        self.to = f"(?:{DASH}|{SPACE}(?:{words.to_pattern}){SPACE})"
        self.and_ = f"{SPACE}(?:{words.and_pattern}){SPACE}"

    def year(self, number: str = "") -> str:
        """What follows a month or season and tells its year: groups y, r (from written) and s (from context)."""
        from_written, from_context = one_of(self.words.years_from_written), one_of(self.words.years_from_context)
        short = f"{self.words.short_year_pattern}{self.words.year_suffix_pattern}"
        return (
            f"(?:{self.words.month_to_year_pattern}"
            f"(?:(?P<y{number}>{self.year_alone}|{short})|(?P<r{number}>{from_written}\\b)|(?P<s{number}>{from_context}\\b)))"
        )

    def date(self, number: str = "") -> str:
        """Day and month in either order: groups d and m, or e and n."""
        day_first = f"(?P<d{number}>{self.day}){self.words.day_to_month_pattern}(?P<m{number}>{self.any_month})"
        if not self.words.month_before_day:
            return f"(?:{day_first})"
        month_first = (
            f"(?P<n{number}>{self.any_month}){self.words.month_to_day_pattern}(?P<e{number}>{self.day})"
            rf"(?!{SPACE}(?:{self.words.not_year_pattern}))(?![.:,]?\d)"
        )
        return f"(?:{day_first}|{month_first})"


def _shapes(words: DateWords) -> dict[str, str]:
    """Name to pattern, in the order in which they are tried: the longer reading first."""
    pieces = _Pieces(words)
    return {
        **_day_shapes(pieces),
        **_month_shapes(pieces),
        **_year_shapes(pieces),
        **_relative_shapes(pieces),
    }


def _day_shapes(p: _Pieces) -> dict[str, str]:
    w = p.words
    from_ = f"(?:(?:{w.from_pattern}){SPACE})?"
    between = f"(?:{w.between_pattern}){SPACE}"
    weekday = f"(?:(?P<weekday>{p.weekday}),?{SPACE}(?:the{SPACE})?)?"
    shapes = {
        "date_to_date": f"{from_}{p.date('1')}{p.year('1')}?{p.to}{p.date('2')}{p.year('2')}?",
        "between_dates": f"{between}{p.date('1')}{p.year('1')}?{p.and_}{p.date('2')}{p.year('2')}?",
        "day_to_day": (
            f"{from_}(?P<d1>{p.day}){p.to}(?P<d2>{p.day}){w.day_to_month_pattern}(?P<m>{p.any_month}){p.year()}?"
        ),
        "between_days": (
            f"{between}(?P<d1>{p.day}){p.and_}(?P<d2>{p.day}){w.day_to_month_pattern}(?P<m>{p.any_month}){p.year()}?"
        ),
        "days": (
            f"(?P<days>{p.day}(?:,{SPACE}{p.day}){{0,6}},?{p.and_}{p.day})"
            f"{w.day_to_month_pattern}(?P<m>{p.any_month}){p.year()}?"
        ),
    }
    if w.month_before_day:
        month = f"(?P<m>{p.any_month}){w.month_to_day_pattern}"
        shapes["month_day_to_day"] = f"{month}(?P<d1>{p.day}){p.to}(?P<d2>{p.day})(?![.:]?\\d){p.year()}?"
        shapes["month_days"] = (
            f"{month}(?P<days>{p.day}(?:,{SPACE}{p.day}){{0,6}},?{p.and_}{p.day})"
            f"(?!{SPACE}(?:{p.any_month}|{w.not_year_pattern}))(?![.:]?\\d){p.year()}?"
        )
    about = f"(?:(?P<about>{w.about_pattern}){SPACE})?"
    shapes["date"] = f"{about}{weekday}{p.date()}{p.year()}?"
    return shapes


def _month_shapes(p: _Pieces) -> dict[str, str]:
    w = p.words
    lead = _lead(w)
    other_date = _without_names(f"{SPACE}{_DAY}|{SPACE}(?:{w.and_pattern}){SPACE}{p.any_month}|{p.year()}")
    more = f"{other_date}|[-–—]|{SPACE}[–—]{SPACE}{p.any_month}"  # the month stands not alone
    to_or_and = f"(?:{p.to}|{p.and_})"
    return {
        "between_months": (
            f"(?:{w.between_pattern}|{w.from_pattern}){SPACE}(?P<m1>{p.any_month}){p.year('1')}?"
            f"{to_or_and}(?P<m2>{p.any_month})(?!{SPACE}{_DAY}){p.year('2')}?"
        ),
        "month_to_month": f"(?P<m1>{p.any_month}){p.year('1')}?(?:{DASH}|/)(?P<m2>{p.any_month}){p.year('2')}",
        "months": f"(?P<m1>{p.any_month}){p.and_}(?P<m2>{p.any_month})(?!{SPACE}{_DAY}){p.year()}?",
        "months_alone": f"{lead}(?P<m1>{p.full_months}){p.and_}(?P<m2>{p.full_months})(?!{more})",
        "month": f"(?:(?P<about>{w.about_pattern}){SPACE})?(?P<m>{p.any_month}){p.year()}",
        "month_alone": f"{lead}(?P<m>{p.full_months})(?!{more})",
        "season_years": f"(?P<season>{p.season}){w.month_to_year_pattern}(?P<y>{_YEAR_DIGITS})[/–-]\\d{{2,4}}\\b",
        "season": f"(?P<season>{p.season}){p.year()}",
        "season_alone": (
            f"(?:(?P<last>{w.last_pattern})|(?P<this>{w.this_pattern})|(?P<next>{w.next_pattern})){SPACE}(?P<season>{p.season})"
        ),
    }


def _lead(w: DateWords) -> str:
    """The words before a month that stands alone."""
    return (
        f"(?:(?P<next>{w.next_pattern})|(?P<last>{w.last_pattern})|(?P<this>{w.this_pattern})|(?P<until>{w.until_pattern})"
        f"|(?P<that>{w.that_pattern})|(?P<in>{w.in_pattern}))(?:{SPACE}|-)"
    )


def _year_shapes(p: _Pieces) -> dict[str, str]:
    w = p.words
    return {
        "between_years": f"(?:{w.between_pattern}){SPACE}(?P<y1>{_YEAR}){p.and_}(?P<y2>{p.year_alone})",
        "year_to_year": (
            f"(?:(?:{w.from_pattern}){SPACE})?(?P<y1>{_YEAR_DIGITS}){w.year_suffix_pattern}{p.to}(?P<y2>{p.year_alone})"
        ),
        "year_to_short_year": f"(?P<y1>{_YEAR_DIGITS})[–-](?P<y2>\\d\\d)(?![\\w/.–-])",
        "school_year": f"(?:{w.year_lead_pattern}){SPACE}(?P<y1>{_YEAR_DIGITS})/(?P<y2>\\d\\d)(?![\\w/.–-])",
        "short_year": f"(?:{w.year_lead_pattern}){SPACE}(?P<y>{w.lone_short_year_pattern})",
        "decades": f"(?P<c1>1[89]\\d0|20\\d0|[3-9]0){DASH}(?P<c2>[3-9]0){w.decade_suffix_pattern}",
        "decade": f"(?P<c>1[89]\\d0|20\\d0){w.decade_suffix_pattern}",
        "short_decade": f"(?:{w.decade_lead_pattern})['’]?(?P<c>[3-9]0){w.decade_suffix_pattern}",
        "named_decade": f"(?P<c>{one_of(w.decades)}\\b)",
    }


def _relative_shapes(p: _Pieces) -> dict[str, str]:
    w = p.words
    weekday_lead = (
        f"(?:(?:(?P<next>{w.next_pattern})|(?P<last>{w.last_pattern})|(?P<this>{w.this_pattern})"
        f"|(?P<until>{w.until_pattern})|(?P<on>{w.on_pattern})){SPACE})"
    )
    # Where words for weekdays need no capital letter they need a word before them.
    optional = "?" if w.months_are_capitalised else ""
    ago = f"(?:{one_of(w.ago_words)})\\b"
    exact = f"(?P<exact>{SPACE}(?:{w.to_the_day_pattern}))?"
    number = rf"(?P<count>\d{{1,2}}|{one_of(w.numbers)})"
    return {
        "later": (
            f"{number}(?:{SPACE}(?:{w.half_pattern}))?{SPACE}(?P<unit>{one_of(w.units)}){SPACE}"
            f"(?P<later>{one_of(w.later_words)}\\b)"
        ),
        "day_from_context": f"(?P<word>{one_of(w.days_from_context)}\\b)",
        "lone_day": f"{w.lone_day_before_pattern}(?P<d>{p.day}){w.lone_day_after_pattern}",
        "day_of_that_month": f"(?P<d>{p.day}){w.that_month_pattern}",
        "holiday": f"(?P<holiday>{one_of(w.holidays)}\\b){p.year()}?",
        "relative_day": f"(?P<word>{one_of(w.relative_days)}\\b)",
        "period": f"(?<!the )(?P<word>{one_of(w.periods)}\\b)",
        "ago": f"(?:{number}(?:{SPACE}(?:{w.half_pattern}))?{SPACE})?(?P<unit>{one_of(w.units)}){SPACE}{ago}{exact}",
        "ago_inverted": f"(?P<unit>{one_of(w.units)}){SPACE}{number}{SPACE}{ago}{exact}",
        "weekday": f"{weekday_lead}{optional}{w.not_weekday_before_pattern}(?P<weekday>{p.weekday})"
        f"(?!{w.not_weekday_pattern}|-|,?{SPACE}(?:the{SPACE})?(?:{p.day}|{p.any_month}))",
        "year_from_context": f"(?P<s>{one_of(w.years_from_context)}\\b)",
    }

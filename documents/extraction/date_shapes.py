"""The shapes of dates: the ways in which a language writes them, each a pattern whose named groups hold the pieces."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from documents.extraction.first_words import Words, first_words
from documents.extraction.languages.words import DateWords
from documents.extraction.patterns import one_of

SPACE = r"(?:[^\S\n]{1,3}\n?[^\S\n]{0,3}|\n[^\S\n]{0,3})"  # never a blank line
YEAR_DIGITS = r"(?:1[89]\d\d|20\d\d)"
NUMBER, YEAR = "0", "0000"  # stand for any number, or one of four digits, among the words that a shape begins with
_DASH = r"[^\S\n]?[-‐‑–—−][^\S\n]?"
_YEAR = rf"{YEAR_DIGITS}(?![\d]|[.,:/]\d|-\d)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"


class Part(NamedTuple):
    """A piece of a date. Shapes share them, so that each is compiled but once; ``number`` is added to the names of the
    groups, to tell the two dates of a range apart."""

    pattern: str
    number: str = ""
    is_optional: bool = False


class Shape(NamedTuple):
    """One way of writing a date: its parts, one right after the other.

    ``first`` are the words that such a date begins with, ``NUMBER`` or ``YEAR`` for one in digits; None if untold. A
    part that could end in several places looks ahead to the next one: nothing is tried again when that fails.
    """

    first: Words | None
    parts: tuple[Part, ...]


class Pieces:
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
        self.to = f"(?:{_DASH}|{SPACE}(?:{words.to_pattern}){SPACE})"
        self.and_ = f"{SPACE}(?:{words.and_pattern}){SPACE}"
        self.days = _words_of(words.days) | {NUMBER}
        self.months = _words_of(words.months, words.month_abbreviations)
        self.seasons = _words_of(words.seasons)
        from_written, from_context = one_of(words.years_from_written), one_of(words.years_from_context)
        short = f"{words.short_year_pattern}{words.year_suffix_pattern}"
        # What follows a month or season and tells its year: groups y, r (from written) and s (from context).
        self.year = (
            f"(?:{words.month_to_year_pattern}"
            f"(?:(?P<y>{self.year_alone}|{short})|(?P<r>{from_written}\\b)|(?P<s>{from_context}\\b)))"
        )
        self.date = f"(?:{self._day_first()}|{self._month_first()})" if words.month_before_day else self._day_first()

    def _day_first(self) -> str:
        return f"(?P<d>{self.day}){self.words.day_to_month_pattern}(?P<m>{self.any_month})"

    def _month_first(self) -> str:
        return (
            f"(?P<n>{self.any_month}){self.words.month_to_day_pattern}(?P<e>{self.day})"
            rf"(?!{SPACE}(?:{self.words.not_year_pattern}))(?![.:,]?\d)"
        )


def shapes_of(words: DateWords) -> dict[str, Shape]:
    """The shapes of one language by name, in the order in which they are tried: the longer reading first."""
    pieces = Pieces(words)
    return {
        **_day_shapes(pieces),
        **_month_shapes(pieces),
        **_year_shapes(pieces),
        **_relative_shapes(pieces),
    }


def _words_of(*phrases: Iterable[str]) -> Words:
    """The words that phrases begin with."""
    return frozenset(re.split(r"\W", phrase)[0] for some in phrases for phrase in some)


def _after(*leads: str, or_at: Words = frozenset()) -> Words | None:
    """The words that one of some patterns begins with, and those of what may stand without them."""
    words = first_words(rf"\b(?:{'|'.join(leads)})\s")
    return None if words is None else words | or_at


def _optional(pattern: str, number: str = "") -> Part:
    return Part(pattern, number, is_optional=True)


def _day_shapes(p: Pieces) -> dict[str, Shape]:
    w = p.words
    from_, between = _optional(f"(?:{w.from_pattern}){SPACE}"), Part(f"(?:{w.between_pattern}){SPACE}")
    about = _optional(f"(?P<about>{w.about_pattern}){SPACE}")
    weekday = _optional(f"(?P<weekday>{p.weekday}),?{SPACE}(?:the{SPACE})?")
    day, month = f"(?P<d>{p.day})", f"(?P<m>{p.any_month}){w.month_to_day_pattern}"
    several = f"(?P<days>{p.day}(?:,{SPACE}{p.day}){{0,6}},?{p.and_}{p.day})"
    to, and_ = Part(p.to), Part(p.and_)
    of_month = (Part(f"{w.day_to_month_pattern}(?P<m>{p.any_month})"), _optional(p.year))
    first, second = (Part(p.date, "1"), _optional(p.year, "1")), (Part(p.date, "2"), _optional(p.year, "2"))
    after_from = _after(w.from_pattern, or_at=p.days | p.months)
    after_between = _after(w.between_pattern)
    after_about = _after(w.about_pattern, or_at=p.days | p.months | _words_of(w.weekdays))
    shapes = {
        "date_to_date": Shape(after_from, (from_, *first, to, *second)),
        "between_dates": Shape(after_between, (between, *first, and_, *second)),
        "day_to_day": Shape(after_from, (from_, Part(day, "1"), to, Part(day, "2"), *of_month)),
        "between_days": Shape(after_between, (between, Part(day, "1"), and_, Part(day, "2"), *of_month)),
        "days": Shape(p.days, (Part(several), *of_month)),
    }
    if w.month_before_day:
        last, alone = Part(rf"{day}(?![.:]?\d)", "2"), rf"(?!{SPACE}(?:{p.any_month}|{w.not_year_pattern}))(?![.:]?\d)"
        shapes["month_day_to_day"] = Shape(p.months, (Part(f"{month}(?P<d1>{p.day})"), to, last, _optional(p.year)))
        shapes["month_days"] = Shape(p.months, (Part(month + several + alone), _optional(p.year)))
    shapes["date"] = Shape(after_about, (about, weekday, Part(p.date), _optional(p.year)))
    return shapes


def _month_shapes(p: Pieces) -> dict[str, Shape]:
    w = p.words
    leads = (w.next_pattern, w.last_pattern, w.this_pattern, w.until_pattern, w.that_pattern, w.in_pattern)
    lead = Part(f"{_named(('next', 'last', 'this', 'until', 'that', 'in'), leads)}(?:{SPACE}|-)(?={p.full_months})")
    next_date = f"{SPACE}{_DAY}|{SPACE}(?:{w.and_pattern}){SPACE}{p.any_month}|{_without_names(p.year)}"
    alone = rf"(?P<m>{p.full_months})(?!{next_date}|[-–—]|{SPACE}[–—]{SPACE}{p.any_month})"
    month, before_no_day = f"(?P<m>{p.any_month})", f"(?P<m>{p.any_month})(?!{SPACE}{_DAY})"
    season, and_ = f"(?P<season>{p.season})", Part(p.and_)
    first, year_of_second = (Part(month, "1"), _optional(p.year, "1")), _optional(p.year, "2")
    between = Part(f"(?:{w.between_pattern}|{w.from_pattern}){SPACE}")
    about = _optional(f"(?P<about>{w.about_pattern}){SPACE}")
    last_this_next_that = _named(
        ("last", "this", "next", "that"), (w.last_pattern, w.this_pattern, w.next_pattern, w.that_pattern)
    )
    return {
        "between_months": Shape(
            _after(w.between_pattern, w.from_pattern),
            (between, *first, Part(f"(?:{p.to}|{p.and_})"), Part(before_no_day, "2"), year_of_second),
        ),
        "month_to_month": Shape(p.months, (*first, Part(f"(?:{_DASH}|/)"), Part(month, "2"), Part(p.year, "2"))),
        "months": Shape(p.months, (Part(month, "1"), and_, Part(before_no_day, "2"), _optional(p.year))),
        "months_alone": Shape(_after(*leads), (lead, Part(f"(?P<m>{p.full_months})", "1"), and_, Part(alone, "2"))),
        "month": Shape(_after(w.about_pattern, or_at=p.months), (about, Part(month), Part(p.year))),
        "month_alone": Shape(_after(*leads), (lead, Part(alone))),
        "season_years": Shape(
            p.seasons, (Part(rf"{season}{w.month_to_year_pattern}(?P<y>{YEAR_DIGITS})[/–-]\d{{2,4}}\b"),)
        ),
        "season": Shape(p.seasons, (Part(season), Part(p.year))),
        "season_alone": Shape(
            _after(w.last_pattern, w.this_pattern, w.next_pattern, w.that_pattern),
            (Part(f"{last_this_next_that}{SPACE}{season}(?!{_without_names(p.year)})"),),
        ),
    }


def _named(names: Iterable[str], patterns: Iterable[str]) -> str:
    """One of some patterns, each as a group."""
    return f"(?:{'|'.join(f'(?P<{name}>{pattern})' for name, pattern in zip(names, patterns, strict=True))})"


def _year_shapes(p: Pieces) -> dict[str, Shape]:
    w = p.words
    year = frozenset([YEAR])
    lead, after_lead = f"(?:{w.year_lead_pattern}){SPACE}", _after(w.year_lead_pattern)
    from_, between = _optional(f"(?:{w.from_pattern}){SPACE}"), Part(f"(?:{w.between_pattern}){SPACE}")
    first, last = Part(f"(?P<y>{YEAR_DIGITS}){w.year_suffix_pattern}", "1"), Part(f"(?P<y>{p.year_alone})", "2")
    short_range = r"(?P<y2>\d\d)(?![\w/.–-])"
    return {
        "between_years": Shape(_after(w.between_pattern), (between, Part(f"(?P<y>{_YEAR})", "1"), Part(p.and_), last)),
        "year_to_year": Shape(_after(w.from_pattern, or_at=year), (from_, first, Part(p.to), last)),
        "year_to_short_year": Shape(year, (Part(f"(?P<y1>{YEAR_DIGITS})[–-]{short_range}"),)),
        "school_year": Shape(after_lead, (Part(f"{lead}(?P<y1>{YEAR_DIGITS})/{short_range}"),)),
        "short_year": Shape(after_lead, (Part(f"{lead}(?P<y>{w.lone_short_year_pattern})"),)),
        "decades": Shape(
            year | {NUMBER}, (Part(rf"(?P<c1>1[89]\d0|20\d0|[3-9]0){_DASH}(?P<c2>[3-9]0){w.decade_suffix_pattern}"),)
        ),
        "decade": Shape(year, (Part(rf"(?P<c>1[89]\d0|20\d0){w.decade_suffix_pattern}"),)),
        "short_decade": Shape(
            _after(w.decade_lead_pattern),
            (Part(f"(?:{w.decade_lead_pattern})['’]?(?P<c>[3-9]0){w.decade_suffix_pattern}"),),
        ),
        "named_decade": _one_of("c", w.decades),
    }


def _one_of(group: str, phrases: Iterable[str], before: str = "") -> Shape:
    """A date in words of its own."""
    return Shape(_words_of(phrases), (Part(rf"{before}(?P<{group}>{one_of(phrases)}\b)"),))


def _relative_shapes(p: Pieces) -> dict[str, Shape]:
    w = p.words
    number = rf"(?P<count>\d{{1,2}}|{one_of(w.numbers)})"
    of_units = f"{number}(?:{SPACE}(?:{w.half_pattern}))?{SPACE}(?={one_of(w.units)})"
    unit, ago_words = Part(f"(?P<unit>{one_of(w.units)}){SPACE}"), rf"(?:{one_of(w.ago_words)})\b"
    ago = Part(f"{ago_words}(?P<exact>{SPACE}(?:{w.to_the_day_pattern}))?")
    numbers, units = _words_of(w.numbers) | {NUMBER}, _words_of(w.units)
    return {
        "later": Shape(
            numbers, (Part(of_units), unit, Part(rf"(?P<later>{one_of(w.later_words)}\b){w.after_told_pattern}"))
        ),
        "day_from_context": Shape(
            _words_of(w.days_from_context), (Part(rf"(?P<word>{one_of(w.days_from_context)}\b){w.after_told_pattern}"),)
        ),
        "month_from_context": Shape(
            _words_of(w.months_from_context),
            (Part(rf"(?P<word>{one_of(w.months_from_context)}\b){w.after_told_pattern}"),),
        ),
        "weekday_from_context": Shape(
            _after(w.weekday_lead_pattern), (Part(f"(?:{w.weekday_lead_pattern}){SPACE}(?P<weekday>{p.weekday})"),)
        ),
        "lone_day": Shape(p.days, (Part(f"{w.lone_day_before_pattern}(?P<d>{p.day}){w.lone_day_after_pattern}"),)),
        "day_of_that_month": Shape(p.days, (Part(f"(?P<d>{p.day}){w.that_month_pattern}"),)),
        "holiday": Shape(_words_of(w.holidays), (*_one_of("holiday", w.holidays).parts, _optional(p.year))),
        "relative_day": _one_of("word", w.relative_days),
        "period": _one_of("word", w.periods, "(?<!the )"),
        "ago": Shape(numbers | units, (_optional(of_units), unit, ago)),
        "ago_inverted": Shape(units, (unit, Part(f"{number}{SPACE}(?={ago_words})"), ago)),
        "weekday": _weekday(p),
        "year_from_context": _one_of("s", w.years_from_context),
    }


def _weekday(p: Pieces) -> Shape:
    w = p.words
    leads = (w.next_pattern, w.last_pattern, w.this_pattern, w.until_pattern, w.on_pattern)
    # Where words for weekdays need no capital letter they need a word before them.
    optional = "?" if w.months_are_capitalised else ""
    pattern = (
        f"(?:{_named(('next', 'last', 'this', 'until', 'on'), leads)}{SPACE}){optional}"
        f"{w.not_weekday_before_pattern}(?P<weekday>{p.weekday})"
        f"(?!{w.not_weekday_pattern}|-|,?{SPACE}(?:the{SPACE})?(?:{p.day}|{p.any_month}))"
    )
    return Shape(_after(*leads, or_at=_words_of(w.weekdays)), (Part(pattern),))


def _without_names(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)

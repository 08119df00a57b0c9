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
NUMBER = "0"  # stands for any number among the words that a shape begins with
_DASH = r"[^\S\n]?[-‐‑–—−][^\S\n]?"
_YEAR = rf"{YEAR_DIGITS}(?![\d]|[.,:/]\d|-\d)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"


class Shape(NamedTuple):
    """``first`` are the words that a date of this shape begins with, ``NUMBER`` for one in digits; None if untold."""

    pattern: str
    first: Words | None


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


def _day_shapes(p: Pieces) -> dict[str, Shape]:
    w = p.words
    from_ = f"(?:(?:{w.from_pattern}){SPACE})?"
    between = f"(?:{w.between_pattern}){SPACE}"
    weekday = f"(?:(?P<weekday>{p.weekday}),?{SPACE}(?:the{SPACE})?)?"
    to_month = f"{w.day_to_month_pattern}(?P<m>{p.any_month}){p.year()}?"
    month = f"(?P<m>{p.any_month}){w.month_to_day_pattern}"
    several = f"(?P<days>{p.day}(?:,{SPACE}{p.day}){{0,6}},?{p.and_}{p.day})"
    about = f"(?:(?P<about>{w.about_pattern}){SPACE})?"
    after_from = _after(w.from_pattern, or_at=p.days | p.months)
    after_between = _after(w.between_pattern)
    after_about = _after(w.about_pattern, or_at=p.days | p.months | _words_of(w.weekdays))
    day_first = {
        "date_to_date": Shape(f"{from_}{p.date('1')}{p.year('1')}?{p.to}{p.date('2')}{p.year('2')}?", after_from),
        "between_dates": Shape(
            f"{between}{p.date('1')}{p.year('1')}?{p.and_}{p.date('2')}{p.year('2')}?", after_between
        ),
        "day_to_day": Shape(f"{from_}(?P<d1>{p.day}){p.to}(?P<d2>{p.day}){to_month}", after_from),
        "between_days": Shape(f"{between}(?P<d1>{p.day}){p.and_}(?P<d2>{p.day}){to_month}", after_between),
        "days": Shape(f"{several}{to_month}", p.days),
    }
    month_first = {
        "month_day_to_day": Shape(f"{month}(?P<d1>{p.day}){p.to}(?P<d2>{p.day})(?![.:]?\\d){p.year()}?", p.months),
        "month_days": Shape(
            f"{month}{several}(?!{SPACE}(?:{p.any_month}|{w.not_year_pattern}))(?![.:]?\\d){p.year()}?", p.months
        ),
    }
    date = {"date": Shape(f"{about}{weekday}{p.date()}{p.year()}?", after_about)}
    return {**day_first, **(month_first if w.month_before_day else {}), **date}


def _month_shapes(p: Pieces) -> dict[str, Shape]:
    w = p.words
    lead = _lead(w)
    after_lead = _after(w.next_pattern, w.last_pattern, w.this_pattern, w.until_pattern, w.that_pattern, w.in_pattern)
    next_date = f"{SPACE}{_DAY}|{SPACE}(?:{w.and_pattern}){SPACE}{p.any_month}|{_without_names(p.year())}"
    more = f"{next_date}|[-–—]|{SPACE}[–—]{SPACE}{p.any_month}"  # the month stands not alone
    to_or_and = f"(?:{p.to}|{p.and_})"
    return {
        "between_months": Shape(
            f"(?:{w.between_pattern}|{w.from_pattern}){SPACE}(?P<m1>{p.any_month}){p.year('1')}?"
            f"{to_or_and}(?P<m2>{p.any_month})(?!{SPACE}{_DAY}){p.year('2')}?",
            _after(w.between_pattern, w.from_pattern),
        ),
        "month_to_month": Shape(
            f"(?P<m1>{p.any_month}){p.year('1')}?(?:{_DASH}|/)(?P<m2>{p.any_month}){p.year('2')}", p.months
        ),
        "months": Shape(f"(?P<m1>{p.any_month}){p.and_}(?P<m2>{p.any_month})(?!{SPACE}{_DAY}){p.year()}?", p.months),
        "months_alone": Shape(f"{lead}(?P<m1>{p.full_months}){p.and_}(?P<m2>{p.full_months})(?!{more})", after_lead),
        "month": Shape(
            f"(?:(?P<about>{w.about_pattern}){SPACE})?(?P<m>{p.any_month}){p.year()}",
            _after(w.about_pattern, or_at=p.months),
        ),
        "month_alone": Shape(f"{lead}(?P<m>{p.full_months})(?!{more})", after_lead),
        "season_years": Shape(
            f"(?P<season>{p.season}){w.month_to_year_pattern}(?P<y>{YEAR_DIGITS})[/–-]\\d{{2,4}}\\b", p.seasons
        ),
        "season": Shape(f"(?P<season>{p.season}){p.year()}", p.seasons),
        "season_alone": Shape(
            f"(?:(?P<last>{w.last_pattern})|(?P<this>{w.this_pattern})|(?P<next>{w.next_pattern})){SPACE}"
            f"(?P<season>{p.season})",
            _after(w.last_pattern, w.this_pattern, w.next_pattern),
        ),
    }


def _lead(w: DateWords) -> str:
    """The words before a month that stands alone."""
    return (
        f"(?:(?P<next>{w.next_pattern})|(?P<last>{w.last_pattern})|(?P<this>{w.this_pattern})|(?P<until>{w.until_pattern})"
        f"|(?P<that>{w.that_pattern})|(?P<in>{w.in_pattern}))(?:{SPACE}|-)"
    )


def _year_shapes(p: Pieces) -> dict[str, Shape]:
    w = p.words
    number = frozenset([NUMBER])
    lead, after_lead = f"(?:{w.year_lead_pattern}){SPACE}", _after(w.year_lead_pattern)
    return {
        "between_years": Shape(
            f"(?:{w.between_pattern}){SPACE}(?P<y1>{_YEAR}){p.and_}(?P<y2>{p.year_alone})", _after(w.between_pattern)
        ),
        "year_to_year": Shape(
            f"(?:(?:{w.from_pattern}){SPACE})?(?P<y1>{YEAR_DIGITS}){w.year_suffix_pattern}{p.to}(?P<y2>{p.year_alone})",
            _after(w.from_pattern, or_at=number),
        ),
        "year_to_short_year": Shape(f"(?P<y1>{YEAR_DIGITS})[–-](?P<y2>\\d\\d)(?![\\w/.–-])", number),
        "school_year": Shape(f"{lead}(?P<y1>{YEAR_DIGITS})/(?P<y2>\\d\\d)(?![\\w/.–-])", after_lead),
        "short_year": Shape(f"{lead}(?P<y>{w.lone_short_year_pattern})", after_lead),
        "decades": Shape(f"(?P<c1>1[89]\\d0|20\\d0|[3-9]0){_DASH}(?P<c2>[3-9]0){w.decade_suffix_pattern}", number),
        "decade": Shape(f"(?P<c>1[89]\\d0|20\\d0){w.decade_suffix_pattern}", number),
        "short_decade": Shape(
            f"(?:{w.decade_lead_pattern})['’]?(?P<c>[3-9]0){w.decade_suffix_pattern}", _after(w.decade_lead_pattern)
        ),
        "named_decade": Shape(f"(?P<c>{one_of(w.decades)}\\b)", _words_of(w.decades)),
    }


def _relative_shapes(p: Pieces) -> dict[str, Shape]:
    w = p.words
    number = rf"(?P<count>\d{{1,2}}|{one_of(w.numbers)})"
    number_and_half = f"{number}(?:{SPACE}(?:{w.half_pattern}))?{SPACE}"
    unit = f"(?P<unit>{one_of(w.units)}){SPACE}"
    ago = f"(?:{one_of(w.ago_words)})\\b(?P<exact>{SPACE}(?:{w.to_the_day_pattern}))?"
    numbers, units = _words_of(w.numbers) | {NUMBER}, _words_of(w.units)
    return {
        "later": Shape(f"{number_and_half}{unit}(?P<later>{one_of(w.later_words)}\\b)", numbers),
        "day_from_context": Shape(f"(?P<word>{one_of(w.days_from_context)}\\b)", _words_of(w.days_from_context)),
        "lone_day": Shape(f"{w.lone_day_before_pattern}(?P<d>{p.day}){w.lone_day_after_pattern}", p.days),
        "day_of_that_month": Shape(f"(?P<d>{p.day}){w.that_month_pattern}", p.days),
        "holiday": Shape(f"(?P<holiday>{one_of(w.holidays)}\\b){p.year()}?", _words_of(w.holidays)),
        "relative_day": Shape(f"(?P<word>{one_of(w.relative_days)}\\b)", _words_of(w.relative_days)),
        "period": Shape(f"(?<!the )(?P<word>{one_of(w.periods)}\\b)", _words_of(w.periods)),
        "ago": Shape(f"(?:{number_and_half})?{unit}{ago}", numbers | units),
        "ago_inverted": Shape(f"{unit}{number}{SPACE}{ago}", units),
        "weekday": _weekday(p),
        "year_from_context": Shape(f"(?P<s>{one_of(w.years_from_context)}\\b)", _words_of(w.years_from_context)),
    }


def _weekday(p: Pieces) -> Shape:
    w = p.words
    leads = (w.next_pattern, w.last_pattern, w.this_pattern, w.until_pattern, w.on_pattern)
    named = zip(("next", "last", "this", "until", "on"), leads, strict=True)
    lead = "|".join(f"(?P<{name}>{lead})" for name, lead in named)
    # Where words for weekdays need no capital letter they need a word before them.
    optional = "?" if w.months_are_capitalised else ""
    return Shape(
        f"(?:(?:{lead}){SPACE}){optional}{w.not_weekday_before_pattern}(?P<weekday>{p.weekday})"
        f"(?!{w.not_weekday_pattern}|-|,?{SPACE}(?:the{SPACE})?(?:{p.day}|{p.any_month}))",
        _after(*leads, or_at=_words_of(w.weekdays)),
    )


def _without_names(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)

"""Reading a place that looks like a date: which day, month or years it means."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from documents.extraction import date_years as years
from documents.extraction.date_patterns import LanguagePatterns
from documents.extraction.languages.words import DateWords
from documents.extraction.types import DateMention

_BLANK = re.compile(r"\n[^\S\n]*\n|[.!?…»”\")]\s*\n")  # the end of a paragraph


class Candidate(NamedTuple):
    """A place that reads like a date; ``shape`` names the way of writing that ``match`` is one of.

    Bare years and dates in digits belong to no language; ``patterns`` is then any.
    """

    start: int
    end: int
    match: re.Match[str]
    shape: str
    patterns: LanguagePatterns

    @property
    def words(self) -> DateWords:
        return self.patterns.words


class _Anchor(NamedTuple):
    """The last date of the text that has a year of its own."""

    year: int
    month: int
    day: int
    end: int


class DateReader:
    """Resolves candidates from left to right, remembering the year that the text named last."""

    def __init__(self, low: str, written: years.Written | None, year: int | None) -> None:
        self.low = low
        self.written = written
        self.year = year
        self.anchor: _Anchor | None = None

    def read(self, c: Candidate) -> list[DateMention]:
        """The dates that a candidate means: none, one, or each of a list."""
        return _READERS[c.shape](self, c)

    # The pieces of a date.

    def number_of_day(self, c: Candidate, value: str) -> int:
        digits = re.match(r"\d{1,2}", value)
        if digits:
            return int(digits[0])
        return c.words.days[_plain(value)]

    def number_of_month(self, c: Candidate, value: str) -> int:
        words, plain = c.words, _plain(value).rstrip(".")
        return words.months.get(plain) or words.month_abbreviations[plain]

    def stated_year(self, c: Candidate, number: str = "") -> int | None:
        """The year that stands with the date, in digits or as "last year"; None where none does."""
        groups = c.match.groupdict()
        if groups.get(f"y{number}"):
            return _year_number(groups[f"y{number}"])
        if groups.get(f"r{number}") and self.written:
            return self.written.year + c.words.years_from_written[_plain(groups[f"r{number}"])]
        if groups.get(f"s{number}") and self.anchor:
            return self.anchor.year + c.words.years_from_context[_plain(groups[f"s{number}"])]
        return None

    def is_unresolved_year(self, c: Candidate, number: str = "") -> bool:
        """Whether the text says "last year" or "that year" and nothing tells which."""
        groups = c.match.groupdict()
        return bool(groups.get(f"r{number}") or groups.get(f"s{number}")) and self.stated_year(c, number) is None

    def likely_year(self, c: Candidate, month: int, day: int | None, direction: str = "") -> int | None:
        """The year of a date that states none."""
        direction = direction or self.direction(c)
        if self.written is None:
            return self.anchor.year if self.anchor else self.year
        if direction == "future":
            return years.future_year(self.written, month, day)
        weekday = c.match.groupdict().get("weekday")
        if weekday and day:
            known = years.year_by_weekday(self.written, month, day, c.words.weekdays[weekday])
            if known:
                return known
        year = years.past_year(self.written, month, day)
        return self.year_of_story(c, month, day, year)

    def year_of_story(self, c: Candidate, month: int, day: int | None, year: int) -> int:
        """``year``, or that of an older date told just before, where the story goes on from it."""
        anchor = self.anchor
        if anchor is None or self.written is None or anchor.year >= year:
            return year
        if years.is_recent(self.written, year, month, day) or _BLANK.search(self.low, anchor.end, c.start):
            return year
        goes_on = (month, day or 31) >= (anchor.month, anchor.day)
        return anchor.year if goes_on else year

    def direction(self, c: Candidate) -> str:
        """ "future" after words such as "until" or "scheduled for", else "past"."""
        before = self.low[max(0, c.start - 80) : c.start]
        if c.patterns.until.search(before):
            return "future"
        sentence = re.split(r"[.!?;\n]\s", before)[-1]
        return "future" if c.patterns.scheduled.search(sentence) else "past"

    def remember(self, c: Candidate, year: int, month: int, day: int, number: str = "") -> None:
        groups = c.match.groupdict()
        if c.shape == "numeric" or groups.get(f"y{number}") or groups.get(f"s{number}"):
            self.anchor = _Anchor(year, month, day, c.end)
        elif self.written is not None:
            self.anchor = None

    def one(self, edtf: str | None, start: int, end: int) -> list[DateMention]:
        return [DateMention(edtf, start, end)] if edtf else []

    # Dates with a day.

    def read_numeric(self, c: Candidate) -> list[DateMention]:
        g = c.match.groupdict()
        if g["iso_year"]:
            short = int(g["iso_month"])
            if short == int(g["iso_year"]) % 100 + 1:
                return []
            return self.one(f"{g['iso_year']}-{g['iso_month']}", c.start, c.end)
        if g["year"]:
            year, month, day = int(g["year"]), int(g["month"]), int(g["day"])
        else:
            year = int(g["y"]) if g["y"] else _year_number(g["yy"])
            day, month = int(g["a"] or g["c"]), int(g["b"] or g["d"])
            if month > 12 >= day:
                day, month = month, day
        edtf = years.edtf_day(year, month, day)
        if edtf:
            self.remember(c, year, month, day)
        return self.one(edtf, c.start, c.end)

    def read_date(self, c: Candidate) -> list[DateMention]:
        groups = {"e": None, "n": None, **c.match.groupdict()}
        day = self.number_of_day(c, groups["d"] or groups["e"] or "")
        month = self.number_of_month(c, groups["m"] or groups["n"] or "")
        if self.is_unresolved_year(c):
            return []
        year = self.stated_year(c) or self.likely_year(c, month, day)
        edtf = years.edtf_day(year, month, day) if year else None
        if year and edtf:
            self.remember(c, year, month, day)
        return self.one(_approximate(c, edtf), c.start, c.end)

    def read_dates(self, c: Candidate) -> list[DateMention]:
        """From one day to another, each with its month."""
        ends: list[tuple[int, int]] = []
        for number in "12":
            groups = {f"e{number}": None, f"n{number}": None, **c.match.groupdict()}
            day = groups[f"d{number}"] or groups[f"e{number}"] or ""
            month = groups[f"m{number}"] or groups[f"n{number}"] or ""
            ends.append((self.number_of_day(c, day), self.number_of_month(c, month)))
        (day1, month1), (day2, month2) = ends
        year2 = self.stated_year(c, "2") or self.likely_year(c, month2, day2)
        if year2 is None:
            return []
        year1 = self.stated_year(c, "1") or (year2 if (month1, day1) <= (month2, day2) else year2 - 1)
        first, last = years.edtf_day(year1, month1, day1), years.edtf_day(year2, month2, day2)
        if not (first and last and first <= last):
            return []
        self.remember(c, year2, month2, day2, "2")
        return self.one(f"{first}/{last}", c.start, c.end)

    def read_days(self, c: Candidate) -> list[DateMention]:
        """From one day to another of the same month."""
        month = self.number_of_month(c, c.match["m"])
        first, last = self.number_of_day(c, c.match["d1"]), self.number_of_day(c, c.match["d2"])
        year = None if self.is_unresolved_year(c) else self.stated_year(c) or self.likely_year(c, month, last)
        if year is None or first >= last:
            return []
        start, end = years.edtf_day(year, month, first), years.edtf_day(year, month, last)
        if start and end:
            self.remember(c, year, month, last)
        return self.one(f"{start}/{end}" if start and end else None, c.start, c.end)

    def read_list_of_days(self, c: Candidate) -> list[DateMention]:
        """ "1, 2 and 5 July": one mention a day; the first or the last of them also covers the month."""
        month = self.number_of_month(c, c.match["m"])
        offset = c.match.start("days")
        pieces = [(m.start() + offset, m.end() + offset, m[0]) for m in c.patterns.day.finditer(c.match["days"])]
        year = None if self.is_unresolved_year(c) else self.stated_year(c)
        mentions: list[DateMention] = []
        for index, (start, end, value) in enumerate(pieces):
            day = self.number_of_day(c, value)
            year = year or self.likely_year(c, month, day)
            edtf = years.edtf_day(year, month, day) if year else None
            first = c.start if index == 0 else start
            mentions += self.one(edtf, first, c.end if index == len(pieces) - 1 else end)
        if year and mentions:
            self.remember(c, year, month, self.number_of_day(c, pieces[-1][2]))
        return mentions

    def read_holiday(self, c: Candidate) -> list[DateMention]:
        month, day = c.words.holidays[_plain(c.match["holiday"])]
        if self.is_unresolved_year(c):
            return []
        year = self.stated_year(c) or self.likely_year(c, month, day)
        return self.one(years.edtf_day(year, month, day) if year else None, c.start, c.end)

    # Months and seasons.

    def read_month(self, c: Candidate) -> list[DateMention]:
        month = self.number_of_month(c, c.match["m"])
        year = self.stated_year(c)
        if year is None:
            return []
        self.remember(c, year, month, 1)
        return self.one(_approximate(c, years.edtf_month(year, month)), c.start, c.end)

    def read_month_alone(self, c: Candidate) -> list[DateMention]:
        month = self.number_of_month(c, c.match["m"])
        groups = c.match.groupdict()
        if self.written and groups["this"]:
            year: int | None = self.written.year
        elif self.written and groups["last"]:
            year = years.past_year(self.written, month)
            if month == self.written.month:
                year -= 1
        elif groups["next"] or groups["until"]:
            year = self.likely_year(c, month, None, "future")
        else:
            year = self.likely_year(c, month, None)
        return self.one(years.edtf_month(year, month) if year else None, c.start, c.end)

    def read_months(self, c: Candidate) -> list[DateMention]:
        """ "May and June 2021": one mention a month."""
        first, second = (self.number_of_month(c, c.match[name]) for name in ("m1", "m2"))
        year = None if self.is_unresolved_year(c) else self.stated_year(c) or self.likely_year(c, second, None)
        if year is None:
            return []
        self.remember(c, year, second, 1)
        split = c.match.end("m1")
        return [
            DateMention(years.edtf_month(year, first), c.start, split),
            DateMention(years.edtf_month(year, second), c.match.start("m2"), c.end),
        ]

    def read_month_range(self, c: Candidate) -> list[DateMention]:
        first, second = (self.number_of_month(c, c.match[name]) for name in ("m1", "m2"))
        year2 = self.stated_year(c, "2") if "y2" in c.match.groupdict() else self.stated_year(c)
        year2 = year2 or self.likely_year(c, second, None)
        if year2 is None:
            return []
        year1 = self.stated_year(c, "1") or (year2 if first <= second else year2 - 1)
        start, end = years.edtf_month(year1, first), years.edtf_month(year2, second)
        return self.one(f"{start}/{end}" if start < end else None, c.start, c.end)

    def read_season(self, c: Candidate) -> list[DateMention]:
        season = c.words.seasons[c.match["season"]]
        year = self.stated_year(c)
        return self.one(f"{year}-{season}" if year else None, c.start, c.end)

    def read_season_alone(self, c: Candidate) -> list[DateMention]:
        if self.written is None:
            return []
        season = c.words.seasons[c.match["season"]]
        direction = next(name for name in ("last", "this", "next") if c.match[name])
        year = years.season_year(self.written, season, direction)
        return self.one(f"{year}-{season}" if year else None, c.start, c.end)

    # Years and decades.

    def read_year(self, c: Candidate) -> list[DateMention]:
        approximate = "~" if c.match["about"] else ""
        return self.one(c.match["y"] + approximate, c.start, c.end)

    def read_short_year(self, c: Candidate) -> list[DateMention]:
        return self.one(str(_year_number(c.match["y"])), c.start, c.end)

    def read_years(self, c: Candidate) -> list[DateMention]:
        first, last = c.match["y1"][:4], c.match["y2"][:4]
        return self.one(f"{first}/{last}" if first < last else None, c.start, c.end)

    def read_short_range(self, c: Candidate) -> list[DateMention]:
        """ "2021-22"; not "2004-05", which may be a month, nor numbers that go down."""
        first, last = int(c.match["y1"]), int(c.match["y2"])
        is_range = last > max(12, first % 100)
        return self.one(f"{first}/{first // 100 * 100 + last}" if is_range else None, c.start, c.end)

    def read_decade(self, c: Candidate) -> list[DateMention]:
        return self.one(_decade(c.match["c"]), c.start, c.end)

    def read_decades(self, c: Candidate) -> list[DateMention]:
        first, last = _decade(c.match["c1"])[:3], _decade(c.match["c2"])[:3]
        return self.one(f"{first}0/{last}9" if first < last else None, c.start, c.end)

    def read_named_decade(self, c: Candidate) -> list[DateMention]:
        return self.one(c.words.decades[_plain(c.match["c"])], c.start, c.end)

    # Dates told from the document's own.

    def read_relative_day(self, c: Candidate) -> list[DateMention]:
        if self.written is None:
            return []
        days = c.words.relative_days[_plain(c.match["word"])]
        return self.one(years.shift_day(self.written, days), c.start, c.end)

    def read_period(self, c: Candidate) -> list[DateMention]:
        if self.written is None:
            return []
        unit, offset = c.words.periods[_plain(c.match["word"])]
        edtf = str(self.written.year + offset) if unit == "year" else years.shift_month(self.written, offset)
        return self.one(edtf, c.start, c.end)

    def read_ago(self, c: Candidate) -> list[DateMention]:
        words, value, unit = c.words, c.match["count"], _plain(c.match["unit"])
        if self.written is None or (value is None and unit not in words.single_units):
            return []
        number = 1.0 if value is None else float(value) if value.isdigit() else words.numbers[_plain(value)]
        return self.one(years.shift_back(self.written, number, words.units[unit]), c.start, c.end)

    def read_weekday(self, c: Candidate) -> list[DateMention]:
        if self.written is None:
            return []
        groups = c.match.groupdict()
        direction = self.direction(c)
        if groups["next"]:
            direction = "next"
        elif groups["last"]:
            direction = "last"
        elif groups["this"]:
            direction = "this"
        elif groups["until"]:
            direction = "future"
        weekday = c.words.weekdays[_plain(groups["weekday"])]
        return self.one(years.shift_weekday(self.written, weekday, direction), c.start, c.end)


def _plain(value: str) -> str:
    """A matched word as the word lists spell it."""
    return re.sub(r"[\s\u2010\u2011-]+", " ", value).replace("’", "'")


def _approximate(c: Candidate, edtf: str | None) -> str | None:
    return f"{edtf}~" if edtf and c.match["about"] else edtf


def _year_number(value: str) -> int:
    """A year from its digits; two digits mean 1950 to 2049."""
    digits = re.sub(r"\D", "", value)
    if len(digits) >= 4:
        return int(digits[:4])
    short = int(digits[:2])
    return 2000 + short if short < 50 else 1900 + short


def _decade(value: str) -> str:
    """EDTF of a decade from "1990" or "90"."""
    return f"{value[:3]}X" if len(value) == 4 else f"19{value[0]}X"


_READERS: dict[str, Callable[[DateReader, Candidate], list[DateMention]]] = {
    "numeric": DateReader.read_numeric,
    "date": DateReader.read_date,
    "date_to_date": DateReader.read_dates,
    "between_dates": DateReader.read_dates,
    "day_to_day": DateReader.read_days,
    "between_days": DateReader.read_days,
    "month_day_to_day": DateReader.read_days,
    "days": DateReader.read_list_of_days,
    "month_days": DateReader.read_list_of_days,
    "holiday": DateReader.read_holiday,
    "month": DateReader.read_month,
    "month_alone": DateReader.read_month_alone,
    "months_alone": DateReader.read_months,
    "months": DateReader.read_months,
    "month_to_month": DateReader.read_month_range,
    "between_months": DateReader.read_month_range,
    "season": DateReader.read_season,
    "season_years": DateReader.read_season,
    "season_alone": DateReader.read_season_alone,
    "year": DateReader.read_year,
    "short_year": DateReader.read_short_year,
    "year_to_year": DateReader.read_years,
    "school_year": DateReader.read_short_range,
    "year_to_short_year": DateReader.read_short_range,
    "between_years": DateReader.read_years,
    "decade": DateReader.read_decade,
    "short_decade": DateReader.read_decade,
    "decades": DateReader.read_decades,
    "named_decade": DateReader.read_named_decade,
    "relative_day": DateReader.read_relative_day,
    "period": DateReader.read_period,
    "ago_inverted": DateReader.read_ago,
    "ago": DateReader.read_ago,
    "weekday": DateReader.read_weekday,
}

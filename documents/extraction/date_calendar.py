"""Dates that the calendar tells: days, months, seasons, years, decades and ranges of them."""

from __future__ import annotations

from documents.extraction import date_years as years
from documents.extraction.date_context import Candidate, DateContext, plain, year_number
from documents.extraction.types import DateMention

_FIRST_MONTHS = {21: 3, 22: 6, 23: 9, 24: 1}  # of spring, summer, autumn and the winter of a year
_LAST_MONTHS = {21: 5, 22: 8, 23: 11, 24: 12}


class CalendarReader(DateContext):
    """Reads candidates that name a day, a month or a year."""

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
            year = int(g["y"]) if g["y"] else year_number(g["yy"])
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
        year = self.stated_year(c) or self.year_of_next(c, month) or self.likely_year(c, month, day)
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
        month, day = c.words.holidays[plain(c.match["holiday"])]
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
        elif groups["that"]:
            year = self.year_of_last(month)
            if year:
                self.remember(c, year, month, 1)
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
        if year:
            self.remember(c, year, _FIRST_MONTHS[season], 1)
        return self.one(f"{year}-{season}" if year else None, c.start, c.end)

    def read_season_alone(self, c: Candidate) -> list[DateMention]:
        season = c.words.seasons[c.match["season"]]
        if c.match["that"]:
            year = self.year_of_last(_LAST_MONTHS[season])
            return self.one(f"{year}-{season}" if year else None, c.start, c.end)
        if self.written is None:
            return []
        direction = next(name for name in ("last", "this", "next") if c.match[name])
        year = years.season_year(self.written, season, direction)
        return self.one(f"{year}-{season}" if year else None, c.start, c.end)

    # Years and decades.

    def read_year(self, c: Candidate) -> list[DateMention]:
        approximate = "~" if c.match["about"] else ""
        return self.one(c.match["y"] + approximate, c.start, c.end)

    def read_short_year(self, c: Candidate) -> list[DateMention]:
        return self.one(str(year_number(c.match["y"])), c.start, c.end)

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
        return self.one(c.words.decades[plain(c.match["c"])], c.start, c.end)


def _approximate(c: Candidate, edtf: str | None) -> str | None:
    return f"{edtf}~" if edtf and c.match["about"] else edtf


def _decade(value: str) -> str:
    """EDTF of a decade from "1990" or "90"."""
    return f"{value[:3]}X" if len(value) == 4 else f"19{value[0]}X"

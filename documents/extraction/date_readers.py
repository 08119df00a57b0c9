"""Reading a place that looks like a date: which day, month or years it means."""

from __future__ import annotations

from collections.abc import Callable

from documents.extraction import date_years as years
from documents.extraction.date_calendar import CalendarReader
from documents.extraction.date_context import Candidate, plain
from documents.extraction.types import DateMention

_REACH = 700  # characters between a date and the one that is told from it


class DateReader(CalendarReader):
    """Resolves candidates from left to right."""

    def read(self, c: Candidate) -> list[DateMention]:
        """The dates that a candidate means: none, one, or each of a list."""
        anchor = self.anchor
        found = _READERS[c.shape](self, c)
        if found and found[-1].edtf[:4].isdigit():
            self.year_told = int(found[-1].edtf[:4])
        if (found or self.anchor is not anchor) and self.is_of_no_event(c):
            self.anchor = anchor
        elif found:
            self.last = found[-1]
        return found

    # Dates told from the document's own.

    def read_relative_day(self, c: Candidate) -> list[DateMention]:
        if self.written is None:
            return []
        days = c.words.relative_days[plain(c.match["word"])]
        return self.one(years.shift_day(self.written, days), c.start, c.end)

    def read_period(self, c: Candidate) -> list[DateMention]:
        if self.written is None:
            return []
        unit, offset = c.words.periods[plain(c.match["word"])]
        edtf = str(self.written.year + offset) if unit == "year" else years.shift_month(self.written, offset)
        return self.one(edtf, c.start, c.end)

    def read_ago(self, c: Candidate) -> list[DateMention]:
        words, value, unit = c.words, c.match["count"], plain(c.match["unit"])
        if self.written is None or (value is None and unit not in words.single_units):
            return []
        number = 1.0 if value is None else float(value) if value.isdigit() else words.numbers[plain(value)]
        if c.match["exact"] and self.written.day and words.units[unit] in ("month", "year"):
            return self.one(years.same_day_before(self.written, round(number), words.units[unit]), c.start, c.end)
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
        weekday = c.words.weekdays[plain(groups["weekday"])]
        return self.one(years.shift_weekday(self.written, weekday, direction), c.start, c.end)

    # Dates told from the one before them.

    def told_before(self, c: Candidate) -> years.Written | None:
        """The date that the paragraph told last, where it is a day, a month or a year."""
        last = self.last
        if last is None or c.start - last.end > _REACH or not self.goes_on_from(last.end, c.start):
            return None
        return years.parse_written(last.edtf) if "/" not in last.edtf and "X" not in last.edtf else None

    def read_later(self, c: Candidate) -> list[DateMention]:
        before = self.told_before(c)
        if before is None:
            return []
        words, value = c.words, c.match["count"]
        number = float(value) if value.isdigit() else words.numbers[plain(value)]
        number *= words.later_words[plain(c.match["later"])]
        return self.past(years.shift_from(before, number, words.units[plain(c.match["unit"])]), c)

    def read_day_from_context(self, c: Candidate) -> list[DateMention]:
        before = self.told_before(c)
        days = c.words.days_from_context[plain(c.match["word"])]
        return self.past(years.shift_day(before, days) if before else None, c)

    def read_month_from_context(self, c: Candidate) -> list[DateMention]:
        """ "The following month" after "on 2 March"."""
        before = self.told_before(c)
        months = c.words.months_from_context[plain(c.match["word"])]
        return self.past(years.shift_month(before, months) if before else None, c)

    def read_weekday_from_context(self, c: Candidate) -> list[DateMention]:
        """ "The following Tuesday" after "on 2 March"."""
        before = self.told_before(c)
        weekday = c.words.weekdays[plain(c.match["weekday"])]
        return self.past(years.shift_weekday(before, weekday, "next") if before else None, c)

    def past(self, edtf: str | None, c: Candidate) -> list[DateMention]:
        """The date that a story goes on to, or nothing where that is after the document was written: told of another
        date, then."""
        last = self.written.last_day.isoformat() if self.written else ""
        return [] if edtf and last and edtf.rstrip("~") > last else self.one(edtf, c.start, c.end)

    def read_year_from_context(self, c: Candidate) -> list[DateMention]:
        before = self.told_before(c)
        years_on = c.words.years_from_context[plain(c.match["s"])]
        return self.one(str(before.year + years_on) if before else None, c.start, c.end)

    def read_day_of_that_month(self, c: Candidate) -> list[DateMention]:
        before = self.told_before(c)
        if before is None or before.month is None:
            return []
        day = self.number_of_day(c, c.match["d"])
        return self.one(years.edtf_day(before.year, before.month, day), c.start, c.end)

    def read_lone_day(self, c: Candidate) -> list[DateMention]:
        """ "On the 21st" after "on 2 March", never going back; else the last such day before the document."""
        before = self.told_before(c)
        day = self.number_of_day(c, c.match["d"])
        if before and before.month and day > (before.day or 0):
            return self.one(years.edtf_day(before.year, before.month, day), c.start, c.end)
        written = self.written if before is None or before == self.written else None
        if written is None or written.month is None or not c.match["d"][0].isdecimal() or self.direction(c) == "future":
            return []
        month = years.shift_month(written, 0 if day <= (written.day or 0) else -1)
        return self.one(years.edtf_day(int(month[:4]), int(month[5:]), day) if month else None, c.start, c.end)


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
    "later": DateReader.read_later,
    "day_from_context": DateReader.read_day_from_context,
    "month_from_context": DateReader.read_month_from_context,
    "weekday_from_context": DateReader.read_weekday_from_context,
    "year_from_context": DateReader.read_year_from_context,
    "lone_day": DateReader.read_lone_day,
    "day_of_that_month": DateReader.read_day_of_that_month,
}

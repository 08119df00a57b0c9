"""Which year, month or day a partial or relative date means."""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass

_EDTF_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_EDTF_SEASON = re.compile(r"(?P<year>\d{4})-(?P<season>2[1-4])")
_LAST_MONTHS = {"21": "05", "22": "08", "23": "11", "24": "12"}

_DAYS = {"week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "half-year": 6, "year": 12, "decade": 120}
# A document may be stamped the evening before the day it speaks of.
_SLACK = datetime.timedelta(days=1)
# News of the last weeks is told by day and month alone, whatever older dates stand beside it.
_RECENT = datetime.timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Written:
    """When the document was written: a day, a month or a year; ``month`` and ``day`` are None where not known."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def last_day(self) -> datetime.date:
        """The latest day on which it can have been written."""
        month = self.month or 12
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


def parse_written(edtf: str | None) -> Written | None:
    """The document's date from EDTF text; None for None, for decades and for anything that is no date."""
    if edtf and (season := _EDTF_SEASON.fullmatch(edtf)):  # its last month, a winter's in its own year
        edtf = f"{season['year']}-{_LAST_MONTHS[season['season']]}"
    match = _EDTF_DAY.match(edtf) if edtf else None
    if match is None or edtf_day(int(match[1]), int(match[2] or 1), int(match[3] or 1)) is None:
        return None
    if not 1 <= int(match[1]) <= 9000:
        return None
    return Written(int(match[1]), int(match[2]) if match[2] else None, int(match[3]) if match[3] else None)


def edtf_day(year: int, month: int, day: int) -> str | None:
    """EDTF of a day, or None where the calendar has no such day."""
    if not (1 <= month <= 12 and 1 <= day <= calendar.monthrange(max(year, 1), month)[1]):
        return None
    return f"{year:04d}-{month:02d}-{day:02d}"


def edtf_month(year: int, month: int) -> str:
    return f"{year:04d}-{month:02d}"


def _safe_date(year: int, month: int, day: int) -> datetime.date:
    """The day, or the month's last one where it has fewer days."""
    return datetime.date(year, month, min(day, calendar.monthrange(year, month)[1]))


def past_year(written: Written, month: int, day: int | None = None) -> int:
    """The year of the last such day or month that is not after the document."""
    if written.month is None:
        return written.year
    limit = written.last_day + _SLACK
    start = _safe_date(written.year, month, day or 1)
    return written.year if start <= limit else written.year - 1


def future_year(written: Written, month: int, day: int | None = None) -> int:
    """The year of the first such day or month that is not before the document."""
    if written.month is None:
        return written.year
    last = calendar.monthrange(written.year, month)[1]
    end = _safe_date(written.year, month, day or last)
    first = datetime.date(written.year, written.month, written.day or 1)
    return written.year if end >= first else written.year + 1


def is_recent(written: Written, year: int, month: int, day: int | None) -> bool:
    """Whether a past date is so near to the document that it needs no year."""
    return written.last_day - _safe_date(year, month, day or calendar.monthrange(year, month)[1]) <= _RECENT


def year_by_weekday(written: Written, month: int, day: int, weekday: int) -> int | None:
    """The year next to the document in which the day falls on ``weekday`` (Monday is 0); None where none does."""
    for year in (written.year, written.year - 1, written.year + 1):
        if edtf_day(year, month, day) and datetime.date(year, month, day).weekday() == weekday:
            return year
    return None


def shift_day(written: Written, days: int) -> str | None:
    if written.day is None:
        return None
    return (written.last_day + datetime.timedelta(days=days)).isoformat()


def shift_month(written: Written, months: int) -> str | None:
    if written.month is None:
        return None
    index = written.year * 12 + written.month - 1 + months
    return edtf_month(index // 12, index % 12 + 1)


def shift_weekday(written: Written, weekday: int, direction: str) -> str | None:
    """The nearest such weekday: "past" (the day itself counts), "last" (it does not), "next", or "this" week's."""
    if written.day is None:
        return None
    ahead = (weekday - written.last_day.weekday()) % 7
    if direction == "next":
        return shift_day(written, ahead or 7)
    if direction == "future":
        return shift_day(written, ahead)
    if direction == "last":
        return shift_day(written, ahead - 7)
    if direction == "this":
        return shift_day(written, weekday - written.last_day.weekday())
    return shift_day(written, ahead - 7 if ahead else 0)


def season_year(written: Written, season: int, direction: str) -> int | None:
    """The year of "last", "this" or "next" spring (21), summer, autumn or winter (24, named by its first month)."""
    if written.month is None:
        return None
    if season == 24 and direction == "this":
        return written.year - 1 if written.month <= 6 else written.year
    if direction == "this":
        return written.year
    last_month = {21: 5, 22: 8, 23: 11, 24: 14}[season]
    if direction == "next":
        return written.year if written.month < last_month - 2 else written.year + 1
    over = written.month > last_month
    return written.year if over else written.year - 1 - (season == 24 and written.month <= 2)


def shift_back(written: Written, number: float, unit: str) -> str | None:
    """The date ``number`` units before the document: exact for days, approximate for longer units."""
    if unit == "day":
        return shift_day(written, -round(number))
    if unit in _DAYS:
        day = shift_day(written, -round(number * _DAYS[unit]))
        return f"{day}~" if day else None
    months = round(number * _MONTHS[unit])
    if unit in ("month", "half-year") or number < 1:
        month = shift_month(written, -months)
        return f"{month}~" if month else None
    if number == int(number) or written.month is None:
        return f"{written.year - months // 12}~"
    month = shift_month(written, -months)
    return f"{month[:4]}~" if month else None


def same_day_before(written: Written, number: int, unit: str) -> str | None:
    """The same day ``number`` months or years before the document; None where its day is not known."""
    index = written.year * 12 + (written.month or 1) - 1 - number * (12 if unit == "year" else 1)
    return edtf_day(index // 12, index % 12 + 1, written.day) if written.day and written.month else None


def shift_from(told: Written, number: float, unit: str) -> str | None:
    """The date ``number`` units after a date that was told (before it, below zero), as exact as its unit and it are."""
    if unit == "day":
        return shift_day(told, round(number))
    if unit in _DAYS:
        day = shift_day(told, round(number * _DAYS[unit]))
        return f"{day}~" if day else None
    months = round(number * _MONTHS[unit])
    month = shift_month(told, months)
    if unit in ("month", "half-year"):
        return month
    return month[:4] if month else str(told.year + months // 12) if number == int(number) else None

"""What the dates of a text are read with: the document's date, and the date that the text named last."""

from __future__ import annotations

import bisect
import re
from typing import NamedTuple

from documents.extraction import date_years as years
from documents.extraction.date_patterns import DateMatch, LanguagePatterns
from documents.extraction.languages.words import DateWords
from documents.extraction.types import DateMention

_STORY = 400  # characters from a date with its year to one that goes on from it, though a recent day fits as well
_MONTHS_OF_STORY = 2
_HALF_YEAR = 6  # months
_LONGEST_UNTIL = 40  # characters of "by the end of the"
_JOINED_DATE = re.compile(
    r"(?:,? (?:and|&|or)|,) (?:(?:on|in|at) )?(?:\d{1,2}(?:st|nd|rd|th)? (?P<after>[a-z]{3,9})|(?P<before>[a-z]{3,9}) "
    r"\d{1,2}(?:st|nd|rd|th)?),? (?P<year>(?:19|20)\d\d)\b"
)
_OPENING = 160  # characters of a paragraph in which a date may go on from the one before
_LAST_DAY = 31
_STOP = re.compile(r"[.!?;:]\s")
_YEAR_HEADING = re.compile(r"\n[\s#*_-]{0,8}(?P<year>(?:19|20)\d\d)[\s*_:.-]{0,6}(?=\n)")
_BLANK = re.compile(r"\n[^\S\n]*\n|[.!?…»”\")]\s*\n")  # the end of a paragraph


class Candidate(NamedTuple):
    """A place that reads like a date; ``shape`` names the way of writing that ``match`` is one of.

    Bare years and dates in digits belong to no language; ``patterns`` is then any.
    """

    start: int
    end: int
    match: re.Match[str] | DateMatch
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


class DateContext:
    """What is known while a text is read from left to right: when it was written, and the date that it named last.

    ``last`` is the last date of an event that was read, of whatever precision; ``year_told`` the year of the last date
    of all, which "that year" means.
    """

    def __init__(self, low: str, written: years.Written | None, year: int | None) -> None:
        self.low = low
        self.written = written
        self.year = year
        self.anchor: _Anchor | None = None
        self.last: DateMention | None = None
        self.year_told: int | None = None
        self._headings = [(m.start() - 1, int(m["year"])) for m in _YEAR_HEADING.finditer("\n" + low)]

    # The pieces of a date.

    def number_of_day(self, c: Candidate, value: str) -> int:
        digits = re.match(r"\d{1,2}", value)
        if digits:
            return int(digits[0])
        return c.words.days[plain(value)]

    def number_of_month(self, c: Candidate, value: str) -> int:
        words, name = c.words, plain(value).rstrip(".")
        return words.months.get(name) or words.month_abbreviations[name]

    def stated_year(self, c: Candidate, number: str = "") -> int | None:
        """The year that stands with the date, in digits or as "last year"; None where none does."""
        groups = c.match.groupdict()
        if groups.get(f"y{number}"):
            return year_number(groups[f"y{number}"])
        if groups.get(f"r{number}") and self.written:
            return self.written.year + c.words.years_from_written[plain(groups[f"r{number}"])]
        if groups.get(f"s{number}") and self.year_told:
            return self.year_told + c.words.years_from_context[plain(groups[f"s{number}"])]
        return None

    def is_unresolved_year(self, c: Candidate, number: str = "") -> bool:
        """Whether the text says "last year" or "that year" and nothing tells which."""
        groups = c.match.groupdict()
        return bool(groups.get(f"r{number}") or groups.get(f"s{number}")) and self.stated_year(c, number) is None

    def likely_year(self, c: Candidate, month: int, day: int | None, direction: str = "") -> int | None:
        """The year of a date that states none."""
        if year := self.year_above(c.start):
            return year
        direction = direction or self.direction(c)
        if self.written is None:
            return self.year_of_chain(c, month, day) if self.anchor else self.year
        if direction == "future":
            return years.future_year(self.written, month, day)
        weekday = c.match.groupdict().get("weekday")
        if weekday and day:
            known = years.year_by_weekday(self.written, month, day, c.words.weekdays[weekday])
            if known:
                return known
        year = years.past_year(self.written, month, day)
        return self.year_of_story(c, month, day, year)

    def year_above(self, position: int) -> int | None:
        """The year that stands as a heading over ``position``, in a chronology with several such headings."""
        index = bisect.bisect_left(self._headings, (position, 0)) - 1
        return self._headings[index][1] if index >= 0 and len(self._headings) > 1 else None

    def year_of_chain(self, c: Candidate, month: int, day: int | None) -> int | None:
        """The year of the date told last, in a document without a date, where the story goes on from it: a month around
        a day wherever that was told; else later in the year, near by or in the same paragraph; else None."""
        anchor = self.anchor
        if anchor is None:
            return None
        is_beside = anchor.day > 1 and abs(month - anchor.month) <= 1  # the first stands for a whole month
        is_near = c.start - anchor.end <= _STORY or not self.is_parted(anchor.end, c.start)
        goes_on = is_near and (month, day or _LAST_DAY) >= (anchor.month, anchor.day)
        if goes_on:
            self.anchor = _Anchor(anchor.year, month, day or 1, c.end)
        is_same_sentence = not _STOP.search(self.low, anchor.end, c.start)
        return anchor.year if is_beside or goes_on or is_same_sentence else None

    def year_of_story(self, c: Candidate, month: int, day: int | None, year: int) -> int:
        """``year``, or that of an older date told just before, where the story goes on from it."""
        anchor = self.anchor
        if anchor is None or self.written is None or anchor.year >= year:
            return year
        if self.is_parted(anchor.end, c.start):
            return year
        if day and month == anchor.month and not _STOP.search(self.low, anchor.end, c.start):
            return anchor.year  # "announced on 20 June 1983 that on 16 June"
        goes_on = (month, day or _LAST_DAY) >= (anchor.month, anchor.day)
        is_near = c.start - anchor.end <= _STORY and month - anchor.month <= _MONTHS_OF_STORY
        if years.is_recent(self.written, year, month, day) and not is_near:
            return year
        return anchor.year if goes_on else year

    def year_of_next(self, c: Candidate, month: int) -> int | None:
        """The year that stands with the next date only: of "3 May and 7 June 2021" the first."""
        following = _JOINED_DATE.match(self.low, c.end) if c.start else None
        name = (following["after"] or following["before"]) if following else None
        there = c.words.months.get(name) if name else None
        if following is None or there is None:
            return None
        year = int(following["year"])
        return year - 1 if month - there > _HALF_YEAR else year

    def year_of_last(self, month: int) -> int | None:
        """The year of "that December": the one of the date told last, or the next where the month is over."""
        match = re.match(r"(\d{4})(?:-(\d\d))?", self.last.edtf) if self.last else None
        if match is None:
            return None
        return int(match[1]) + (1 if match[2] and int(match[2]) <= 12 and month < int(match[2]) else 0)

    def direction(self, c: Candidate) -> str:
        """ "future" after words such as "until" or "scheduled for", else "past"."""
        before = self.low[max(0, c.start - 80) : c.start]
        if c.patterns.until.search(before, max(0, len(before) - _LONGEST_UNTIL)):
            return "future"
        sentence = re.split(r"[.!?;\n]\s", before)[-1]
        return "future" if c.patterns.scheduled.search(sentence) else "past"

    def is_parted(self, start: int, end: int) -> bool:
        """Whether a paragraph ends between two places of the text."""
        return _BLANK.search(self.low, start, end) is not None

    def goes_on_from(self, start: int, end: int) -> bool:
        """Whether no paragraph ends between two places of the text, or but one, right before the second."""
        parts = [match.end() for match in _BLANK.finditer(self.low, start, end)]
        return not parts or (len(parts) == 1 and end - parts[0] <= _OPENING)

    def is_of_no_event(self, c: Candidate) -> bool:
        """Whether a candidate is the date of a birth or a law, from which no story goes on."""
        before = self.low[max(0, c.start - 40) : c.start]
        return bool(c.patterns.not_event_before.search(before) or c.patterns.not_event_after.match(self.low, c.end))

    def remember(self, c: Candidate, year: int, month: int, day: int, number: str = "") -> None:
        groups = c.match.groupdict()
        if c.shape == "numeric" or any(groups.get(name) for name in (f"y{number}", f"s{number}", "that")):
            self.anchor = _Anchor(year, month, day, c.end)
        elif self.written is not None:
            is_same_story = self.anchor is not None and self.anchor.year == year
            self.anchor = _Anchor(year, month, day, c.end) if is_same_story else None

    def one(self, edtf: str | None, start: int, end: int) -> list[DateMention]:
        return [DateMention(edtf, start, end)] if edtf else []


def plain(value: str) -> str:
    """A matched word as the word lists spell it."""
    return re.sub(r"[\s\u2010\u2011-]+", " ", value).replace("’", "'")


def year_number(value: str) -> int:
    """A year from its digits; two digits mean 1950 to 2049."""
    digits = re.sub(r"\D", "", value)
    if len(digits) >= 4:
        return int(digits[:4])
    short = int(digits[:2])
    return 2000 + short if short < 50 else 1900 + short

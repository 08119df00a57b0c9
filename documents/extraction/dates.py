"""Dates in a text, as EDTF.

``find_dates`` finds every date expression of the languages it knows and resolves it: by its own year, by the
document's date ("on Monday", "3 July of last year"), or by the date that the text named before ("on 4 November" after
"on 7 December 2019"). What cannot be resolved is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from documents.extraction import date_years as years
from documents.extraction.date_patterns import SPACE, LanguagePatterns, compile_language
from documents.extraction.languages.parts import DATE_WORDS
from documents.extraction.passages import lowered
from documents.extraction.types import DateMention

_LANGUAGES = tuple(compile_language(words) for words in DATE_WORDS.values())

# "2023-05-23", "2023/05/23", "23.05.2023", "23/05/23": day first, unless that makes no sense.
_NUMERIC = re.compile(
    r"(?<![\w.,/:№#=+-])(?:"
    r"(?P<year>1[89]\d\d|20\d\d)(?P<s>[-./])(?P<month>\d\d?)(?P=s)(?P<day>\d\d?)(?=t\d\d:|(?![\w]|[-/.,:]\d))"
    r"|(?P<a>\d\d?)(?P<t>[-./])(?P<b>\d\d?)(?P=t)(?P<y>(?:1[89]|20)\d\d)(?=г|(?![\w]|[-/.,:]\d))"
    r"|(?P<c>\d\d)(?P<u>[./])(?P<d>\d\d)(?P=u)(?P<yy>\d\d)(?![\w]|[-/.,:]\d)"
    r"|(?P<iso_year>1[89]\d\d|20\d\d)-(?P<iso_month>0[1-9]|1[0-2])(?![\w]|[-/.,:–]\d)"
    r")"
)


def _any(field: str) -> str:
    return "|".join(f"(?:{getattr(language.words, field)})" for language in _LANGUAGES)


_YEAR = re.compile(
    rf"(?:(?<=mid-)|(?<![\w.,/№#$€£₽:_=&+@-]))(?P<about>(?:{_any('about_pattern')}){SPACE})?(?P<y>1[89]\d\d|20[0-4]\d)"
    rf"(?!\d|[.,:]\d|[-–/]\w*\d|[/_=%])(?P<suffix>{'|'.join(p.words.year_suffix_pattern for p in _LANGUAGES if p.words.year_suffix_pattern)})"
    rf"(?![\w])"
)
_YEAR_LEAD = re.compile(rf"(?<!\w)(?:{_any('year_lead_pattern')}){SPACE}(?:the{SPACE}year{SPACE})?$")
_QUANTITY = re.compile(rf"{SPACE}(?:{_any('not_year_pattern')})")
# "No 2011", "resolution 2000", "Terrorism Act 2000": numbers and titles.
_NUMBERED = re.compile(
    r"(?:\b(?:no|nos|nr|room|article|section|rule|resolution|act|code|ordinance|directive|form|flat|order|flight|page)\.?"
    r"|№|\b(?:статьи|статья|ст\.|квартира|кв\.|приказ|стр\.|форма))\s{1,2}$"
)
_PLURAL_NOUN = re.compile(rf"{SPACE}[a-z]{{2,20}}s\b")
_DETERMINER = re.compile(r"\b(?:the|a|its|his|her|their|this|our)\s{1,2}$|['’]s\s{1,2}$")
_WORD = re.compile(r"\w+")
_YEARLIKE = re.compile(r"(?:1[89]|20)\d\d|[1-9]\d(?!\d)")
_REACH = 48  # characters around a trigger word that a date may fill
_BLANK = re.compile(r"\n[^\S\n]*\n|[.!?…»”\")]\s*\n")


class _Candidate(NamedTuple):
    """A place that reads like a date; ``shape`` is None for a bare year and for dates in digits."""

    start: int
    end: int
    match: re.Match[str]
    shape: str
    patterns: LanguagePatterns | None


class _Anchor(NamedTuple):
    """The last date of the text that has a year of its own."""

    year: int
    month: int
    day: int
    end: int


def find_dates(text: str, written: str | None, year: int | None = None) -> list[DateMention]:
    """Every date expression of ``text`` in text order, never overlapping.

    ``written`` is the document's date as EDTF, or None. ``year`` serves dates without a year where the document has
    no date and has named no year before them. Offsets count code points of ``text``.
    """
    low = lowered(text)
    reader = _Reader(text, low, years.parse_written(written), year)
    return [mention for candidate in _candidates(text, low) for mention in reader.read(candidate)]


def _candidates(text: str, low: str) -> list[_Candidate]:
    found = [_Candidate(m.start(), m.end(), m, "numeric", None) for m in _NUMERIC.finditer(low)]
    for patterns in _LANGUAGES:
        found += _in_language(text, low, patterns)
    for match in _YEAR.finditer(low):
        if _is_year(low, match):
            found.append(_Candidate(match.start(), match.end(), match, "year", None))
    return _longest(found)


def _in_language(text: str, low: str, patterns: LanguagePatterns) -> list[_Candidate]:
    """Candidates near the words and numbers of which dates are made; the rest of the text is not looked at."""
    found: list[_Candidate] = []
    if not patterns.letters.search(low):
        return found
    position = 0
    for start, end in _windows(low, patterns.triggers):
        position = max(position, start)
        while outer := patterns.scanner.search(low, position, end):
            shape = outer.lastgroup or ""
            match = patterns.shapes[shape].match(low, outer.start())
            if match and _is_capitalised(text, match, patterns):
                found.append(_Candidate(match.start(), match.end(), match, shape, patterns))
            position = match.end() if match else outer.end()
    return found


def _windows(low: str, triggers: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Passages around trigger words and years, joined where they overlap."""
    start = end = 0
    for word in _WORD.finditer(low):
        value = word[0]
        if value in triggers or (value[0] in "123456789" and _YEARLIKE.match(value)):
            if word.start() - _REACH > end:
                if end:
                    yield start, end
                start = max(0, word.start() - _REACH)
            end = min(len(low), word.end() + _REACH)
    if end:
        yield start, end


def _longest(found: list[_Candidate]) -> list[_Candidate]:
    """Of candidates that overlap, the longest."""
    kept: list[_Candidate] = []
    for candidate in sorted(found, key=lambda c: (c.start, c.start - c.end)):
        if not kept or candidate.start >= kept[-1].end:
            kept.append(candidate)
        elif candidate.end - candidate.start > kept[-1].end - kept[-1].start:
            kept[-1] = candidate
    return kept


def _is_capitalised(text: str, match: re.Match[str], patterns: LanguagePatterns) -> bool:
    """Whether the words for months and weekdays begin with a capital, in languages where they must."""
    if not patterns.words.months_are_capitalised:
        return True
    groups = match.groupdict()
    if any(value for name, value in groups.items() if name[0] == "y"):
        return True
    named = [name for name, value in groups.items() if value and (name[0] in "mn" or name == "weekday") and name != "next"]
    return all(text[match.start(name)].isupper() for name in named)


def _is_year(low: str, match: re.Match[str]) -> bool:
    """Whether a bare number of four digits is a year."""
    if match["suffix"] or match["about"]:
        return not _QUANTITY.match(low, match.end())
    before = low[max(0, match.start() - 24) : match.start()]
    if _NUMBERED.search(before) or _QUANTITY.match(low, match.end()):
        return False
    if _YEAR_LEAD.search(before) or _DETERMINER.search(before):
        return True
    return not _PLURAL_NOUN.match(low, match.end())


class _Reader:
    """Resolves candidates from left to right, remembering the year that the text named last."""

    def __init__(self, text: str, low: str, written: years.Written | None, year: int | None) -> None:
        self.text = text
        self.low = low
        self.written = written
        self.year = year
        self.anchor: _Anchor | None = None

    def read(self, c: _Candidate) -> list[DateMention]:
        return _READERS[c.shape](self, c)

    # The pieces of a date.

    def number_of_day(self, c: _Candidate, value: str) -> int:
        digits = re.match(r"\d{1,2}", value)
        if digits:
            return int(digits[0])
        return _words(c).days[_plain(value)]

    def number_of_month(self, c: _Candidate, value: str) -> int:
        words, plain = _words(c), _plain(value).rstrip(".")
        return words.months.get(plain) or words.month_abbreviations[plain]

    def stated_year(self, c: _Candidate, number: str = "") -> int | None:
        """The year that stands with the date, in digits or as "last year"; None where none does."""
        groups = c.match.groupdict()
        if groups.get(f"y{number}"):
            return _year_number(groups[f"y{number}"])
        if groups.get(f"r{number}") and self.written:
            return self.written.year + _words(c).years_from_written[_plain(groups[f"r{number}"])]
        if groups.get(f"s{number}") and self.anchor:
            return self.anchor.year + _words(c).years_from_context[_plain(groups[f"s{number}"])]
        return None

    def is_unresolved_year(self, c: _Candidate, number: str = "") -> bool:
        """Whether the text says "last year" or "that year" and nothing tells which."""
        groups = c.match.groupdict()
        return bool(groups.get(f"r{number}") or groups.get(f"s{number}")) and self.stated_year(c, number) is None

    def likely_year(self, c: _Candidate, month: int, day: int | None, direction: str = "") -> int | None:
        """The year of a date that states none."""
        direction = direction or self.direction(c)
        if self.written is None:
            return self.anchor.year if self.anchor else self.year
        if direction == "future":
            return years.future_year(self.written, month, day)
        weekday = c.match.groupdict().get("weekday")
        if weekday and day:
            known = years.year_by_weekday(self.written, month, day, _words(c).weekdays[weekday])
            if known:
                return known
        year = years.past_year(self.written, month, day)
        return self.year_of_story(c, month, day, year)

    def year_of_story(self, c: _Candidate, month: int, day: int | None, year: int) -> int:
        """``year``, or that of an older date told just before, where the story goes on from it."""
        anchor = self.anchor
        if anchor is None or self.written is None or anchor.year >= year:
            return year
        if years.is_recent(self.written, year, month, day) or _BLANK.search(self.low, anchor.end, c.start):
            return year
        goes_on = (month, day or 31) >= (anchor.month, anchor.day)
        return anchor.year if goes_on else year

    def direction(self, c: _Candidate) -> str:
        """"future" after words such as "until" or "scheduled for", else "past"."""
        if c.patterns is None:
            return "past"
        before = self.low[max(0, c.start - 80) : c.start]
        if c.patterns.until.search(before):
            return "future"
        sentence = re.split(r"[.!?;\n]\s", before)[-1]
        return "future" if c.patterns.scheduled.search(sentence) else "past"

    def remember(self, c: _Candidate, year: int, month: int, day: int, number: str = "") -> None:
        groups = c.match.groupdict()
        if c.patterns is None or groups.get(f"y{number}") or groups.get(f"s{number}"):
            self.anchor = _Anchor(year, month, day, c.end)
        elif self.written is not None:
            self.anchor = None

    def one(self, edtf: str | None, start: int, end: int) -> list[DateMention]:
        return [DateMention(edtf, start, end)] if edtf else []

    # Dates with a day.

    def read_numeric(self, c: _Candidate) -> list[DateMention]:
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

    def day_and_month(self, c: _Candidate, number: str = "") -> tuple[int, int]:
        groups = c.match.groupdict()
        day = groups[f"d{number}"] or groups[f"e{number}"]
        month = groups[f"m{number}"] or groups[f"n{number}"]
        return self.number_of_day(c, day), self.number_of_month(c, month)

    def read_date(self, c: _Candidate) -> list[DateMention]:
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

    def read_dates(self, c: _Candidate) -> list[DateMention]:
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

    def read_days(self, c: _Candidate) -> list[DateMention]:
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

    def read_list_of_days(self, c: _Candidate) -> list[DateMention]:
        """"1, 2 and 5 July": one mention a day; the first or the last of them also covers the month."""
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

    def read_holiday(self, c: _Candidate) -> list[DateMention]:
        month, day = _words(c).holidays[_plain(c.match["holiday"])]
        if self.is_unresolved_year(c):
            return []
        year = self.stated_year(c) or self.likely_year(c, month, day)
        return self.one(years.edtf_day(year, month, day) if year else None, c.start, c.end)

    # Months and seasons.

    def read_month(self, c: _Candidate) -> list[DateMention]:
        month = self.number_of_month(c, c.match["m"])
        year = self.stated_year(c)
        if year is None:
            return []
        self.remember(c, year, month, 1)
        return self.one(_approximate(c, years.edtf_month(year, month)), c.start, c.end)

    def read_month_alone(self, c: _Candidate) -> list[DateMention]:
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

    def read_months(self, c: _Candidate) -> list[DateMention]:
        """"May and June 2021": one mention a month."""
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

    def read_month_range(self, c: _Candidate) -> list[DateMention]:
        first, second = (self.number_of_month(c, c.match[name]) for name in ("m1", "m2"))
        year2 = self.stated_year(c, "2") if "y2" in c.match.groupdict() else self.stated_year(c)
        year2 = year2 or self.likely_year(c, second, None)
        if year2 is None:
            return []
        year1 = self.stated_year(c, "1") or (year2 if first <= second else year2 - 1)
        start, end = years.edtf_month(year1, first), years.edtf_month(year2, second)
        return self.one(f"{start}/{end}" if start < end else None, c.start, c.end)

    def read_season(self, c: _Candidate) -> list[DateMention]:
        season = _words(c).seasons[c.match["season"]]
        year = self.stated_year(c)
        return self.one(f"{year}-{season}" if year else None, c.start, c.end)

    def read_season_alone(self, c: _Candidate) -> list[DateMention]:
        if self.written is None:
            return []
        season = _words(c).seasons[c.match["season"]]
        direction = next(name for name in ("last", "this", "next") if c.match[name])
        year = years.season_year(self.written, season, direction)
        return self.one(f"{year}-{season}" if year else None, c.start, c.end)

    # Years and decades.

    def read_year(self, c: _Candidate) -> list[DateMention]:
        approximate = "~" if c.match["about"] else ""
        return self.one(c.match["y"] + approximate, c.start, c.end)

    def read_short_year(self, c: _Candidate) -> list[DateMention]:
        return self.one(str(_year_number(c.match["y"])), c.start, c.end)

    def read_years(self, c: _Candidate) -> list[DateMention]:
        first, last = c.match["y1"][:4], c.match["y2"][:4]
        return self.one(f"{first}/{last}" if first < last else None, c.start, c.end)

    def read_short_range(self, c: _Candidate) -> list[DateMention]:
        """"2021-22"; not "2004-05", which may be a month, nor numbers that go down."""
        first, last = int(c.match["y1"]), int(c.match["y2"])
        is_range = last > max(12, first % 100)
        return self.one(f"{first}/{first // 100 * 100 + last}" if is_range else None, c.start, c.end)

    def read_decade(self, c: _Candidate) -> list[DateMention]:
        return self.one(_decade(c.match["c"]), c.start, c.end)

    def read_decades(self, c: _Candidate) -> list[DateMention]:
        first, last = _decade(c.match["c1"])[:3], _decade(c.match["c2"])[:3]
        return self.one(f"{first}0/{last}9" if first < last else None, c.start, c.end)

    def read_named_decade(self, c: _Candidate) -> list[DateMention]:
        return self.one(_words(c).decades[_plain(c.match["c"])], c.start, c.end)

    # Dates told from the document's own.

    def read_relative_day(self, c: _Candidate) -> list[DateMention]:
        if self.written is None:
            return []
        days = _words(c).relative_days[_plain(c.match["word"])]
        return self.one(years.shift_day(self.written, days), c.start, c.end)

    def read_period(self, c: _Candidate) -> list[DateMention]:
        if self.written is None:
            return []
        unit, offset = _words(c).periods[_plain(c.match["word"])]
        edtf = str(self.written.year + offset) if unit == "year" else years.shift_month(self.written, offset)
        return self.one(edtf, c.start, c.end)

    def read_ago(self, c: _Candidate) -> list[DateMention]:
        words, value, unit = _words(c), c.match["count"], _plain(c.match["unit"])
        if self.written is None or (value is None and unit not in words.single_units):
            return []
        number = 1.0 if value is None else float(value) if value.isdigit() else words.numbers[_plain(value)]
        return self.one(years.shift_back(self.written, number, words.units[unit]), c.start, c.end)

    def read_weekday(self, c: _Candidate) -> list[DateMention]:
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
        weekday = _words(c).weekdays[_plain(groups["weekday"])]
        return self.one(years.shift_weekday(self.written, weekday, direction), c.start, c.end)


def _words(c: _Candidate):  # type: ignore[no-untyped-def]
    assert c.patterns is not None
    return c.patterns.words


def _plain(value: str) -> str:
    """A matched word as the word lists spell it."""
    return re.sub(r"[\s\u2010\u2011-]+", " ", value).replace("’", "'")


def _approximate(c: _Candidate, edtf: str | None) -> str | None:
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


_READERS: dict[str, Callable[[_Reader, _Candidate], list[DateMention]]] = {
    "numeric": _Reader.read_numeric,
    "date": _Reader.read_date,
    "date_to_date": _Reader.read_dates,
    "between_dates": _Reader.read_dates,
    "day_to_day": _Reader.read_days,
    "between_days": _Reader.read_days,
    "month_day_to_day": _Reader.read_days,
    "days": _Reader.read_list_of_days,
    "month_days": _Reader.read_list_of_days,
    "holiday": _Reader.read_holiday,
    "month": _Reader.read_month,
    "month_alone": _Reader.read_month_alone,
    "months_alone": _Reader.read_months,
    "months": _Reader.read_months,
    "month_to_month": _Reader.read_month_range,
    "between_months": _Reader.read_month_range,
    "season": _Reader.read_season,
    "season_years": _Reader.read_season,
    "season_alone": _Reader.read_season_alone,
    "year": _Reader.read_year,
    "short_year": _Reader.read_short_year,
    "year_to_year": _Reader.read_years,
    "year_to_short_year": _Reader.read_short_range,
    "between_years": _Reader.read_years,
    "decade": _Reader.read_decade,
    "short_decade": _Reader.read_decade,
    "decades": _Reader.read_decades,
    "named_decade": _Reader.read_named_decade,
    "relative_day": _Reader.read_relative_day,
    "period": _Reader.read_period,
    "ago": _Reader.read_ago,
    "weekday": _Reader.read_weekday,
}

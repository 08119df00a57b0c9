"""Dates as sources give them: a day, a month, a year, a season, a decade, a range, about or perhaps.

The stored form is EDTF (ISO 8601-2:2019), levels 0 and 1 as far as case files need them::

    2022-02-24   2022-10   2014   2019-23 (autumn)   200X   20XX   2019~ (about)   2019? (perhaps)   2019% (both)
    2015/2017 (between)   2015/.. (or later)   ../2017 (or earlier)

``normalise`` reads what people type, ``bounds`` gives the first and last day that are meant, ``display`` the one way
in which a date is shown. All three raise ValueError with a sentence that says what is accepted.
"""

from __future__ import annotations

import calendar
import datetime
import re

ACCEPTED = "Use a date such as 12.05.2021, 12 May 2021, May 2021, 2021, ~2019, autumn 2020, 1990s or 2015–2017."

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11)}

# How people write the months, one line a month.
_MONTH_WORDS = """
jan january янв январь января январе
feb february фев февраль февраля феврале
mar march мар март марта марте
apr april апр апрель апреля апреле
may май мая мае
jun june июн июнь июня июне
jul july июл июль июля июле
aug august авг август августа августе
sep sept september сен сент сентябрь сентября сентябре
oct october окт октябрь октября октябре
nov november ноя нояб ноябрь ноября ноябре
dec december дек декабрь декабря декабре
"""
MONTH_NUMBERS = {
    word: number for number, words in enumerate(_MONTH_WORDS.strip().splitlines(), 1) for word in words.split()
}
SEASON_WORDS = {
    "spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24,
    "весна": 21, "весной": 21, "лето": 22, "летом": 22, "осень": 23, "осенью": 23, "зима": 24, "зимой": 24,
}  # fmt: skip

_EDTF = re.compile(r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?(?P<mark>[~?%]?)")
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[ ./-]+(\d{1,2}|[^\W\d_]{3,}\.?)[ ./,-]+(\d{4})")
_MONTH_DAY_YEAR = re.compile(r"([^\W\d_]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_MONTH_YEAR = re.compile(r"(\d{1,2}|[^\W\d_]{3,}\.?)[ ./,-]+(\d{4})")
_ABOUT = re.compile(r"(?:~|≈|c\.|ca\.?|circa|about|around|approx\.?|около|примерно)\s*", re.IGNORECASE)
_DECADE = re.compile(r"(\d{3})0(?:-?(?:s|е|х|ых))")
_RANGE = re.compile(r"\s*(?:/|–|—| - | to | до )\s*")


def bounds(edtf: str) -> tuple[datetime.date | None, datetime.date | None]:
    """The first and the last day that ``edtf`` can mean; None for an open end.

    A qualifier (about, perhaps) does not widen the days. A winter is read widely, from January of its year
    to the end of the February after it, since writers mean either. Raises ValueError where it is no such date.
    """
    if "/" in edtf:
        left, _, right = edtf.partition("/")
        first = None if left == ".." else bounds(left)[0]
        last = None if right == ".." else bounds(right)[1]
        if (left, right) == ("..", "..") or (first and last and first > last):
            raise ValueError(f"“{edtf}” ends before it begins. {ACCEPTED}")
        return first, last
    match = _EDTF.fullmatch(edtf)
    if not match:
        raise ValueError(f"“{edtf}” is not a date. {ACCEPTED}")
    low, high = int(match["year"].replace("X", "0")), int(match["year"].replace("X", "9"))
    if low == 0 or (match["month"] and "X" in match["year"]):
        raise ValueError(f"“{edtf}” is not a date. {ACCEPTED}")
    return _within(low, high, match["month"], match["day"], edtf)


def _within(low: int, high: int, month: str | None, day: str | None, edtf: str) -> tuple[datetime.date, datetime.date]:
    try:
        if not month:
            return datetime.date(low, 1, 1), datetime.date(high, 12, 31)
        number = int(month)
        if day:
            exact = datetime.date(low, number, int(day))
            return exact, exact
        if number == 24:
            return datetime.date(low, 1, 1), _month_end(low + 1, 2)
        begin, end = SEASON_MONTHS.get(number, (number, number))
        return datetime.date(low, begin, 1), _month_end(low, end)
    except (ValueError, IndexError) as error:
        raise ValueError(f"“{edtf}” is no day of the calendar. {ACCEPTED}") from error


def _month_end(year: int, month: int) -> datetime.date:
    return datetime.date(year, month, calendar.monthrange(year, month)[1])


def normalise(typed: str) -> str:
    """The EDTF text of what a person typed; "" for nothing. Numbers are read day first: 05.04.2021 is 5 April.

    Raises ValueError with what is accepted.
    """
    text = " ".join(typed.split())
    if not text:
        return ""
    edtf = _single(text) or _range(text)
    if edtf is None:
        raise ValueError(f"“{text}” is not a date. {ACCEPTED}")
    bounds(edtf)
    return edtf


def _range(text: str) -> str | None:
    """A range such as ``2015–2017``, ``2015 or later``; None where it is none."""
    for words, form in ((" or later", "{}/.."), (" or earlier", "../{}")):
        if text.endswith(words):
            single = _single(text.removesuffix(words))
            return form.format(single) if single else None
    short = re.fullmatch(r"(\d{4})-(\d{4})", text)
    ends = short.groups() if short else _RANGE.split(text)
    if len(ends) != 2:
        return None
    left, right = (".." if end == ".." else _single(end) for end in ends)
    return f"{left}/{right}" if left and right else None


def _single(text: str) -> str | None:
    """One date without a range, or None."""
    if _EDTF.fullmatch(text.upper()):
        return text.upper()
    plain, mark = text, ""
    if about := _ABOUT.match(plain):
        plain, mark = plain[about.end() :], "~"
    if plain.endswith("?"):
        plain, mark = plain[:-1].strip(), "%" if mark else "?"
    plain = re.sub(r" ?(года|году|год|г\.?)$", "", plain)
    base = _EDTF.fullmatch(plain.upper()) and plain.upper()
    found = base or _decade(plain) or _worded(plain)
    return f"{found}{mark}" if found else None


def _decade(text: str) -> str | None:
    match = _DECADE.fullmatch(text)
    return f"{match[1]}X" if match else None


def _worded(text: str) -> str | None:
    """A day, month or season with its year, in numbers or words, day first."""
    if match := _DAY_MONTH_YEAR.fullmatch(text):
        day, month, year = match.groups()
    elif match := _MONTH_DAY_YEAR.fullmatch(text):
        month, day, year = match.groups()
    elif match := _MONTH_YEAR.fullmatch(text):
        month, year = match.groups()
        season = SEASON_WORDS.get(month.lower())
        if season:
            return f"{year}-{season}"
        day = None
    else:
        return None
    number = _month_number(month)
    if not number:
        return None
    return f"{year}-{number:02}" + (f"-{int(day):02}" if day else "")


def _month_number(text: str) -> int | None:
    word = text.lower().rstrip(".")
    if word.isdigit():
        return int(word) if 1 <= int(word) <= 12 else None
    return MONTH_NUMBERS.get(word)


def display(edtf: str) -> str:
    """``edtf`` as it is shown everywhere: "24 Feb 2022", "Oct 2022", "~2019", "2000s", "2015–2017"; "" for ""."""
    if not edtf:
        return ""
    if "/" in edtf:
        left, _, right = edtf.partition("/")
        if right == "..":
            return f"{display(left)} or later"
        return f"{display(right)} or earlier" if left == ".." else f"{display(left)}–{display(right)}"
    match = _EDTF.fullmatch(edtf)
    if not match:
        raise ValueError(f"“{edtf}” is not a date. {ACCEPTED}")
    year, month, day, mark = match.group("year", "month", "day", "mark")
    if month and int(month) not in SEASONS and not 1 <= int(month) <= len(MONTHS):
        raise ValueError(f"“{edtf}” is not a date. {ACCEPTED}")
    if re.fullmatch(r"\d{3}X", year):
        year = f"{year[:3]}0s"
    words = [str(int(day))] if day else []
    if month:
        words.append(SEASONS.get(int(month)) or MONTHS[int(month) - 1])
    shown = " ".join([*words, year])
    about = "~" if mark in {"~", "%"} else ""
    perhaps = "?" if mark in {"?", "%"} else ""
    return f"{about}{shown}{perhaps}"

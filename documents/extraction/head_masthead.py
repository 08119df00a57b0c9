"""Lines such as "The Tver Courier, 9 June 2025. Interview: X": who published, when, and who wrote, in one line."""

from __future__ import annotations

import functools
import re

from documents.extraction.head_lines import Line, any_of, dates_in
from documents.extraction.head_names import is_organisation, is_publisher_name, named_in_byline, person_in
from documents.extraction.languages.parts import DATE_WORDS

_LONGEST = 130
_PARTS = re.compile(r"\s?[|•·]\s?|\s[–—-]\s|,\s|\.\s|;\s|\s{3,}")
_STRONG_PARTS = re.compile(r"\s?[|•·]\s?|\s[–—-]\s|\s{3,}")
_LABEL = rf"(?<!\w)(?:{any_of('date_label_pattern')}|{any_of('dated_pattern')})"
_BEFORE_DATE = re.compile(rf"(?:^|[,|•·(–—-]\s?|\s{{3,}}|{_LABEL})$")
_PUBLISHED = re.compile(rf"{_LABEL}$")
_AFTER_DATE = re.compile(r"\s*(?:\.?$|[|•·()\[\]–—]|\.\s|,\s\d{1,2}[:.]\d\d|\s{3,})|:?\sby:?$")
_DAY_OR_WEEK = re.compile(r"(\d{4}-\d\d-)\d\d(?:/\1\d\d)?")
_WEEKDAY = re.compile(rf"(?<!\w)(?:{'|'.join(d for words in DATE_WORDS.values() for d in words.weekdays)}),?\s$")
_IN_BRACKETS = re.compile(r"\s\([^()]{2,40}\)$")  # the town: "Civic Gazette (Tbilisi)"
_LIST_ITEM = re.compile(r"\(?\d{1,3}[.)]\s")
_CONTACT = re.compile(any_of("contact_pattern"))
_ABOUT = re.compile(r"\s(?:on|regarding|concerning|about|in\sconnection)\s", re.IGNORECASE)
_REPORT_BY = re.compile(rf"(?:{any_of('report_by_pattern')})(?P<name>.{{3,70}})")


@functools.lru_cache(maxsize=64)  # of one line several rules ask
def masthead_date(line: Line) -> str | None:
    """The day of a short line in which a date stands apart: "Court chronicle, 11 December 2020"; the last day of a week
    that a bulletin covers."""
    if len(line.text) > _LONGEST or _LIST_ITEM.match(line.text):
        return None
    dates = [date for date in dates_in(line.text) if _DAY_OR_WEEK.fullmatch(date.edtf)]
    if len(dates) != 1 or not _AFTER_DATE.match(line.low, dates[0].end):
        return None
    before = line.low[: dates[0].start]
    is_apart = _BEFORE_DATE.search(before) or _BEFORE_DATE.search(_WEEKDAY.sub("", before))
    return dates[0].edtf.rpartition("/")[2] if is_apart else None


def published_in_note(line: Line) -> str | None:
    """The day in a note such as "[First published on 5 January 2024 in the bulletin]"."""
    if len(line.text) > _LONGEST and line.text[0] not in "[(":
        return None
    dates = [date for date in dates_in(line.text) if re.fullmatch(r"\d{4}-\d\d-\d\d", date.edtf)]
    return next((d.edtf for d in dates if _PUBLISHED.search(line.low, 0, d.start)), None)


def is_masthead(line: Line) -> bool:
    """Whether a line with a date is no title: it has parts, or begins with the name of a publisher."""
    if masthead_date(line) is None:
        return False
    return bool(_STRONG_PARTS.search(line.text)) or is_publisher_name(_PARTS.split(line.text)[0])


def publisher_in_masthead(line: Line) -> str | None:
    """The publisher beside the date of a masthead or beside the author of a byline."""
    if masthead_date(line) is None:
        return None
    parts = [_IN_BRACKETS.sub("", part).strip() for part in _PARTS.split(line.text)]
    names = [part for part in parts if is_publisher_name(part)]
    names = [name for name in names if name.split()[-1][0].isupper()]
    return names[0] if len(names) == 1 else None


def author_in_masthead(line: Line) -> str | None:
    """The author named in a later part of a masthead: "Interview: X"."""
    if masthead_date(line) is None:
        return None
    parts = _PARTS.split(line.text)
    beside = person_in(parts[1]) if len(parts) == 2 else None  # "13.12.2021    Anna Petrova"
    return beside or next((name for part in parts[1:] if (name := named_in_byline(part))), None)


def publisher_of_report(line: Line) -> str | None:
    """The publisher of "Trial report by X"."""
    match = _REPORT_BY.fullmatch(line.low) if len(line.text) <= _LONGEST else None
    name = _ABOUT.split(line.text[match.start("name") :])[0].strip(" .") if match else ""
    return name if is_publisher_name(name) or is_organisation(name) else None


def publisher_in_contacts(tail: list[Line]) -> str | None:
    """The one organisation of the lines that say whom to write to or call."""
    names: list[str] = []
    for line in tail:
        if len(line.text) <= _LONGEST and _CONTACT.search(line.low):
            parts = re.split(r"[,:;|]\s", line.text)
            names += [part.strip(" .") for part in parts if is_publisher_name(part.strip(" ."))]
    return names[0] if len(set(names)) == 1 else None

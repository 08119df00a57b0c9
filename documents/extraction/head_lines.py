"""The lines at the beginning and the end of a document: keys and values, dates that stand alone, who posted it."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from documents.extraction.dates import find_dates
from documents.extraction.languages.parts import HEAD_WORDS
from documents.extraction.passages import lowered
from documents.extraction.types import DateMention
from documents.extraction.zones import Zone


def any_of(field: str) -> str:
    return "|".join(getattr(words, field) for words in HEAD_WORDS.values())


_MARKUP_START = re.compile(r"^[\s#*_>|]{1,8}")
_MARKUP_END, _MARKS = re.compile(r"[\s*_#|]{1,8}$"), ("*", "_", "#", "|")
# The "Â" is a space that cannot break, misread.
KEY = re.compile(r"(?P<key>[^\W\d_][^\W\d_ ]{1,12}(?:\s[^\W\d_]{2,12}){0,2})\s?:Â?\s{1,16}(?P<value>\S.{0,300})")
_AGENCY_DATELINE = re.compile(
    r"(?P<place>[^\W\d_][\w.’'/ -]{1,40})(?:,\s(?P<date>[^()\n]{3,30}?))?\s\((?P<agency>[^()\n]{2,60})\)\s?[-–—]{1,2}\s"
)
# A value that goes on in an indented line, as in the headers of mail.
_FOLD = re.compile(r"(?P<key>(?:^|\n)[^\W\d_][\w-]{1,15}: [^\n]{20,200})\n {1,8}(?=\S)")
_DIGIT = re.compile(r"\d")
_DAY = 10  # characters of the date of a day
LIST_ITEM = re.compile(r"\(?\d{1,3}[.)]\s")
# The dates of pages whose text was translated and whose frame was not.
_FOREIGN_MONTHS = {
    month: number
    for months in (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    )
    for number, month in enumerate(months.split(), 1)
}
_FOREIGN_DATE = re.compile(
    rf"(?P<day>0?[1-9]|[12]\d|3[01])\s(?:de\s)?(?P<month>{'|'.join(_FOREIGN_MONTHS)}),?\s(?:del?\s)?(?P<year>(?:19|20)\d\d)"
)
_STAMP = re.compile(r"(?:19|20)\d\d-\d\d-\d\d(?=-\d\d-\d\d)")  # "2020-05-04-13-30-00"
_TIME = re.compile(
    r"\([^()]{2,20} time\)|\b\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?|\b(?:utc|gmt|msk|est|cet)\b|\bat\b|\bthe\b|\bв\b",
    re.IGNORECASE,
)
KEYS = {key: field for words in HEAD_WORDS.values() for key, field in words.keys.items()}
POSTED = re.compile(rf"(?:{any_of('posted_pattern')})")
_DATE_LABEL = re.compile(rf"(?:{any_of('date_label_pattern')})")


class Line(NamedTuple):
    """A line of the head or the tail without its markup; ``kind`` is that of its zone."""

    text: str
    low: str
    kind: str


def lines_of(text: str, zones: list[Zone], from_end: bool = False) -> Iterator[Line]:
    """The lines of all zones but teasers and foreign ones, without markup; empty ones are left out.

    They come in text order, or the last first where ``from_end``.
    """
    step = -1 if from_end else 1
    for zone in zones[::step]:
        if zone.kind in ("teaser", "foreign", "menu"):
            continue
        lines = text[zone.start : zone.end]
        lines = _FOLD.sub(r"\g<key> ", lines) if "\n " in lines else lines
        for line in lines.split("\n")[::step]:
            plain = line if line[:1].isalnum() else _MARKUP_START.sub("", line)
            plain = (_MARKUP_END.sub("", plain) if plain.rstrip().endswith(_MARKS) else plain).strip()
            if plain:
                yield Line(plain, lowered(plain), zone.kind)


def keyed_lines(top: list[Line]) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in top:
        match = KEY.fullmatch(line.text) if ":" in line.text else None
        field = KEYS.get(lowered(match["key"])) if match else None
        if match and field and field not in found:
            found[field] = match["value"].strip(" \"'")
    return found


def keyed_date(keyed: dict[str, str]) -> str | None:
    value = keyed.get("published")
    dates = find_dates(value, None) if value else []
    return dates[0].edtf if dates else None


def keyed_publisher(keyed: dict[str, str]) -> str | None:
    """The publisher of "Source: X", without the date or the address beside it."""
    value = keyed.get("publisher", "")
    dates = dates_in(value)
    name = (value[: dates[0].start] if dates else value).strip(" ,.;(|–-")
    return name if name and "://" not in name else None


@functools.lru_cache(maxsize=64)  # of one line several rules ask
def dates_in(text: str) -> list[DateMention]:
    """The dates of a line, none without a figure: most lines have none, and looking for dates takes its time."""
    return find_dates(text, None) if _DIGIT.search(text) else []


@functools.lru_cache(maxsize=64)
def date_of_line(line: Line) -> str | None:
    """The day or month of a line that holds little but a date."""
    if not _DIGIT.search(line.text):
        return None
    label, key = _DATE_LABEL.match(line.low), KEY.fullmatch(line.text)
    if key and (label is None or label.end() < key.end("key")):  # "Born: 5 May 1970", "Date of arrest: 5 May 2020"
        return None
    text = line.text[label.end() :] if label else line.text
    if len(text) > 80:
        return None
    if stamp := _STAMP.match(text):
        return stamp[0]
    if foreign := _FOREIGN_DATE.fullmatch(lowered(text).strip(" .")):
        return f"{foreign['year']}-{_FOREIGN_MONTHS[foreign['month']]:02}-{int(foreign['day']):02}"
    dates = [date for date in dates_in(text) if re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", date.edtf)]
    item = LIST_ITEM.match(text)
    if not dates or (item and item.end() < dates[0].start):
        return None
    date = dates[0]
    if len(date.edtf) < _DAY and text.endswith("."):  # the last line of wrapped prose
        return None
    rest = _TIME.sub(" ", text[: date.start] + " " + text[date.end :])
    words = re.findall(r"[^\W\d_]{2,}(?:-[^\W\d_]{1,20})*", rest)
    is_place = len(words) <= 3 and not any(word[0].islower() for word in words)
    return date.edtf if is_place or label or _DATE_LABEL.fullmatch(lowered(rest).strip(" ·•|,-–—()")) else None


def is_date_line(line: Line) -> bool:
    return date_of_line(line) is not None


def agency_dateline(line: Line) -> re.Match[str] | None:
    """The dateline that a line begins with where it names an agency: "Osh, 3 May (Lampa) - "."""
    return _AGENCY_DATELINE.match(line.text) if "(" in line.text else None


def posted_by(line: Line) -> str | None:
    """Who posted it, from "Posted by X on 5 May 2023"."""
    match = POSTED.match(line.low)
    if match is None or len(line.text) > 120:
        return None
    rest = re.split(r"\s(?:on|at|in|•|\||,)\s|,\s|\s\d", line.text[match.end() :])[0].strip()
    return rest if 1 < len(rest) <= 60 and rest[0].isupper() else None


def posted_date(line: Line) -> str | None:
    if len(line.text) > 120 or not POSTED.match(line.low):
        return None
    dates = find_dates(line.text, None)
    return dates[-1].edtf if dates else None

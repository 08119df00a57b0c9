"""What a format states of a document, where it can be believed: values without junk, in settled forms."""

from __future__ import annotations

import re
from datetime import date

_LONGEST_TITLE, _LONGEST_NAME, _LONGEST_URL = 500, 200, 1000  # characters
_EARLIEST_YEAR = 1900

_SPACE = re.compile(r"\s+")
# Titles that programs make: "Microsoft Word - doc1", "letter_final.docx", "Document1", "PowerPoint Presentation".
_JUNK_TITLE = re.compile(
    r"microsoft (?:word|powerpoint|excel)\b.*|.*\.(?:docx?|dotx?|rtf|odt|pdf|indd|qxd|pages|pub|tex|txt|html?)|"
    r"(?:untitled|(?:word )?document|doc|new document|blank|template)[\s_-]*\d*|"
    r"(?:презентация|документ|без названия|безымянный)[\s_-]*\d*|"
    r"(?:powerpoint presentation|презентация powerpoint|slide|слайд|scan|скан|img|image|dsc)[\s_-]*\d*|"
    r"(?:https?://|www\.|file:|[a-z]:\\).*|[\W\d_]*",
    re.IGNORECASE,
)
# Authors that programs, offices and web sites put: they are nobody's name.
_JUNK_AUTHOR = re.compile(
    r".*(?:python-docx|openoffice|libreoffice|microsoft|windows|adobe|acrobat|canon|xerox|scanner|wkhtmltopdf|"
    r"\buser\b|\badmin|\bowner\b|пользовател|админ|\bauthor\b|unknown|неизвестн|https?:|www\.|@|\.(?:com|org|net)\b).*",
    re.IGNORECASE,
)
_DAY = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?")
_LANGUAGE = re.compile(r"(?P<code>[a-z]{2})(?:[-_][a-z0-9-_]+)?", re.IGNORECASE)
_LANGUAGE_NAMES = {
    "english": "en", "russian": "ru", "ukrainian": "uk", "french": "fr", "german": "de", "spanish": "es",
    "русский": "ru", "українська": "uk", "английский": "en",
}  # fmt: skip


def line(value: str | None, longest: int = _LONGEST_NAME) -> str | None:
    """``value`` on one line, without space around it; None where nothing is left or it is no short line."""
    value = _SPACE.sub(" ", "".join(c for c in value or "" if c.isprintable() or c.isspace())).strip()
    return value if value and len(value) <= longest else None


def title(value: str | None) -> str | None:
    """A document's title; None for what a program put there."""
    found = line(value, _LONGEST_TITLE)
    return None if found is None or _JUNK_TITLE.fullmatch(found) else found


def author(value: str | None) -> str | None:
    """A name of at least two words, as people's names have; None for what a program, an office or a site put there."""
    found = line(value)
    if found is None or _JUNK_AUTHOR.fullmatch(found) or len(found.split()) < 2:
        return None
    return found if any(c.isupper() for c in found) and not any(c.isdigit() for c in found) else None


def day(value: str | None) -> str | None:
    """The calendar date that ISO 8601 ``value`` begins with, as EDTF: a day, month or year. None where it is none."""
    match = _DAY.match((value or "").strip())
    if not match or int(match["year"]) < _EARLIEST_YEAR:
        return None
    try:
        date(int(match["year"]), int(match["month"] or 1), int(match["day"] or 1))
    except ValueError:
        return None
    return match[0]


def day_in_text(stated: date | None, text: str) -> str | None:
    """``stated`` as EDTF where the first or last lines of ``text`` give that day and year, too; None otherwise.

    The day on which a file was made is that of a template, a conversion or a scan as often as that of the document.
    """
    if stated is None:
        return None
    ends = text[:1500] + "\n" + text[-600:]
    number = rf"(?<!\d)0?{stated.day}(?!\d)"
    together = rf"{number}.{{1,20}}?{stated.year}|{stated.year}.{{1,20}}?{number}"
    return stated.isoformat() if re.search(together, ends) else None


def url(value: str | None) -> str | None:
    """A web address as it stands; None for any other."""
    found = line(value, _LONGEST_URL)
    return found if found and re.fullmatch(r"https?://[^\s/]+\S*", found) else None


def language(value: str | None) -> str | None:
    """The ISO 639-1 code of a language tag such as "ru-RU", or of a language's name; None where it is neither."""
    found = (value or "").strip().lower()
    match = _LANGUAGE.fullmatch(found)
    return match["code"] if match else _LANGUAGE_NAMES.get(found)

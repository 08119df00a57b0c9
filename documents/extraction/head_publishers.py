"""Who published a document, by datelines, bylines, signatures and calls to subscribe."""

from __future__ import annotations

import re

from anyascii import anyascii

from documents.extraction.dates import find_dates
from documents.extraction.head_lines import Line, agency_dateline, any_of, is_date_line, posted_by
from documents.extraction.head_names import (
    END_OF_PROSE,
    is_byline,
    is_capital_name,
    is_organisation,
    is_publisher_name,
    person_in,
)
from documents.extraction.languages.parts import HEAD_WORDS
from documents.extraction.passages import lowered
from documents.extraction.zones import Zone

_PROSE = 80  # characters of a line of prose
_FOR = re.compile(r"^(?:for|special to)\s(?:[Tt]he\s)?")
# A line of addresses, numbers, links or labels under a signature.
_IMPRINT = re.compile(r"@|://|\s[|•·]\s|^[^\W\d_]{1,12}[.:]\s|\bw/o\b|^\W*\d[\d\s/.-]*$")
_SUPPORTED = re.compile(rf"(?<!\w)(?:{any_of('supported_pattern')})")
_SUB_UNITS = frozenset(word for words in HEAD_WORDS.values() for word in words.sub_units)
_WRITTEN_FOR = tuple(re.compile(words.written_for_pattern) for words in HEAD_WORDS.values())


def find_publisher(text: str, zones: list[Zone], top: list[Line], tail: list[Line]) -> str | None:
    """Who published ``text``, whose first and last lines are ``top`` and ``tail``; None where no line tells it."""
    for line in top:
        dateline = agency_dateline(line)
        if dateline and not find_dates(dateline["agency"], None):
            return dateline["agency"]
    for line in top:
        posted = posted_by(line)
        if posted and not person_in(posted):
            return posted
    return _in_byline(top) or _signature(tail) or _supported(text, zones)


def _in_byline(top: list[Line]) -> str | None:
    """The publisher that stands after the author: "By Anna Petrova, Tver News Service"."""
    for line in top:
        rest = _FOR.sub("", line.text.partition(", ")[2]).strip(" .")
        is_for = rest != line.text.partition(", ")[2].strip(" .")  # "By Anna Petrova, for Tver Today"
        if rest and is_byline(line) and (is_publisher_name(rest) or (is_for and is_capital_name(rest))):
            return rest
    return None


def _signature(tail: list[Line]) -> str | None:
    """The organisation that signs a text: "Written for ... by ...", or the organisation's name as the last line."""
    written = written_for(tail)
    if written:
        return written[0]
    body = [line for line in tail if line.kind == "body" and not is_date_line(line) and not _is_imprint(line)]
    name: list[str] = []
    for line in reversed(body[-3:]):
        if END_OF_PROSE.search(line.text) or len(line.text) > 80 or _SUPPORTED.match(line.low):
            break
        parts = [part for part in line.text.split(", ") if is_publisher_name(part)]
        if len(parts) == 1 and parts[0] != line.text and not name:
            return parts[0]
        name.insert(0, line.text)
        joined = " ".join(name)
        if is_organisation(joined) and line.text[0].isupper() and len(joined.split()) > 1:
            return joined
    return None


def _is_imprint(line: Line) -> bool:
    return len(line.text) <= _PROSE and _IMPRINT.search(line.text) is not None


def written_for(tail: list[Line]) -> tuple[str, str] | None:
    """Publisher and author of "Written for X by Y" in the last lines, or None."""
    joined = " ".join(line.text for line in tail[-3:])
    for pattern in _WRITTEN_FOR[:1]:
        match = pattern.search(lowered(joined))
        if match:
            publisher, author = joined[slice(*match.span("publisher"))], joined[slice(*match.span("author"))]
            return publisher.strip(), author.strip(" *.")
    return None


def named_above(above: list[Line]) -> str | None:
    """The organisation whose name stands over the title; the last of several that are no departments."""
    names = [line.text for line in above if line.kind == "body" and is_publisher_name(line.text)]
    whole = [name for name in names if lowered(name).split()[-1] not in _SUB_UNITS] or names
    return whole[-1] if whole else None


def _supported(text: str, zones: list[Zone]) -> str | None:
    """The name in calls such as "Subscribe to X": one name only, in the script of the text where that has it."""
    names: set[str] = set()
    for zone in zones:
        if zone.kind in ("boilerplate", "foreign"):
            passage = text[zone.start : zone.end]
            for match in _SUPPORTED.finditer(lowered(passage)):
                name = re.match(
                    r"[^\W\d_][\w’'&-]*(?:\s(?:[A-ZА-ЯЁ][\w’'&-]*|\d{1,3}(?!\d))){0,4}", passage[match.end() :]
                )
                if name and name[0][0].isupper() and len(name[0]) > 2 and not name[0].lower().startswith("our "):
                    names.add(name[0])
    return names.pop() if len(names) == 1 else None


def in_script_of_text(name: str | None, text: str) -> str | None:
    """A name that the page's banners give in another script, as the text itself spells it where it does."""
    if name is None or name.isascii():
        return name
    latin = anyascii(name)
    found = re.search(rf"(?<!\w){re.escape(latin)}(?!\w)", text, re.IGNORECASE)
    return found[0] if found else name

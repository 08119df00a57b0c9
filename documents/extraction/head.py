"""The document itself: title, publisher, author, date, language and kind, from its first and last lines.

What the file's format states (the metadata of a ``SourceText``) goes before what its wording suggests.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from documents.extraction.dates import find_dates
from documents.extraction.head_imprint import (
    in_full,
    is_form_line,
    is_two_columns,
    month_of_issue,
    publisher_by_imprint,
)
from documents.extraction.head_lines import (
    AGENCY_DATELINE,
    KEY,
    KEYS,
    POSTED,
    Line,
    any_of,
    date_of_line,
    is_date_line,
    keyed_date,
    keyed_lines,
    lines_of,
    posted_date,
)
from documents.extraction.head_masthead import (
    author_in_masthead,
    is_masthead,
    masthead_date,
    published_in_note,
    publisher_in_contacts,
    publisher_in_masthead,
    publisher_of_report,
)
from documents.extraction.head_names import (
    bare_name,
    byline_date,
    find_author,
    find_publisher,
    in_script_of_text,
    is_byline,
    is_publisher_name,
    name_after,
    named_above,
    signed_over,
)
from documents.extraction.head_senders import (
    publisher_over_rubric,
    publisher_that_compiled,
    publisher_that_declares,
    sender,
)
from documents.extraction.language_of import language_of
from documents.extraction.languages.parts import HEAD_WORDS
from documents.extraction.passages import lowered
from documents.extraction.types import SourceText
from documents.extraction.zones import Zone, body_zones, is_tag_list

_HEAD_LINES, _TAIL_LINES = 16, 8
_MASTHEAD_LINES = 8
_DATELINE_PROSE = 60  # characters after a dateline: with fewer the line is no paragraph
_END, _END_LINES = 3000, 14  # characters and lines at the very end
_LONGEST_TITLE = 300
_LONGEST_SECTION = 50
_PATH = re.compile(r"\s?(?:[|»›>→/]|\s&)\s")
_END_OF_TITLE = re.compile(r"[.!?…\"”“„«]")
_PROSE = 160  # characters: a line as long as this is no title after a bare name
_LONGEST_RUBRIC = 3  # words in capitals
_ARTICLE_WORDS = 900
_DATELINE = re.compile(
    r"\(?(?P<place>[^\W\d_][\w.’' -]{1,40}(?:,\s[^\W\d_][\w.’' -]{1,30})?),?\s"
    r"(?P<date>[^()\n]{4,40})?\)?\s?(?:\((?P<agency>[^()\n]{2,60})\))?\s?[-–—]{1,2}\s"
)
_DASH = re.compile(r"[-–—]\s")  # without one a line is no dateline
_SITE_SUFFIX = re.compile(r"\s(?:[|»·•]|[–—-])\s(?P<site>[^|»·•–—]{2,40})$")
_URL = re.compile(r"https?://[^\s<>\"')\]]{4,300}")
_DOCUMENT_CODE = re.compile(
    r"[A-Z]{1,5}(?:/[A-Z0-9.-]{1,12}){2,6}|(?:No|№|Nr)\.?\s?[\w/-]{1,20}|\d{1,4}"
    r"|(?i:(?:criminal\s)?case|docket|file|decision|ref(?:erence)?)\.?\s(?i:no|№|nr|number)?\.?:?\s?[\w/().-]{1,25}\d[\w/().-]{0,9}"
)
_LIST_ITEM = re.compile(r"\(?\d{1,3}[.)]\s")
_UN_OPINION = re.compile(r"opinion\sno\.?\s\d")
_NUMBERED = r"\s(?:no|nr|№)\.?\s?[\w/-]{1,20}"  # "press release no. 17/2024"
_KINDS = tuple(
    (re.compile(rf"(?:{p})(?:{_NUMBERED})?\s?[:.!]?"), kind) for words in HEAD_WORDS.values() for p, kind in words.kinds
)
_KIND_PHRASES = tuple((re.compile(p), kind) for words in HEAD_WORDS.values() for p, kind in words.kind_phrases)
_FORM_KEYS = frozenset(key for key, field in KEYS.items() if field == "other")
_ADDRESSEE = re.compile(any_of("addressee_pattern"))


@dataclass(frozen=True, slots=True)
class Head:
    """What a document says of itself; ``published`` is EDTF, ``kind`` one of the contract's, unknown ones are None."""

    title: str | None
    publisher: str | None
    author: str | None
    published: str | None
    url: str | None
    language: str | None
    kind: str


def read_head(source: SourceText, zones: list[Zone] | None = None) -> Head:
    """What ``source`` tells of itself. Raises nothing; a field is None where there is no single clear candidate.

    ``zones`` are those of the text, where the caller has them already.
    """
    zones = body_zones(source.text) if zones is None else zones
    top = list(itertools.islice(lines_of(source.text, zones), _HEAD_LINES))
    tail = list(itertools.islice(lines_of(source.text, zones, from_end=True), _TAIL_LINES))[::-1]
    keyed = keyed_lines(top)
    title, site = _without_site(source.title)
    first = _title(top)
    title = title or keyed.get("title") or (first.text if first else None)
    above = top[: top.index(first)] if first else []
    dated_above = _published_above(top)
    published = source.published or keyed_date(keyed) or dated_above or _published_below(tail)
    published = published or month_of_issue(top[:_MASTHEAD_LINES])
    publisher = (
        source.publisher or keyed.get("publisher") or sender(keyed) or find_publisher(source.text, zones, top, tail)
    )
    publisher = (
        publisher or named_above(above) or site or _in_masthead(top, tail) or publisher_that_compiled(top + tail)
    )
    publisher = publisher or publisher_by_imprint(top[:_MASTHEAD_LINES], _last_lines(source.text), title or "")
    publisher = in_full(publisher, source.text)
    author = source.author or name_after(keyed.get("author", "")) or find_author(top, tail, above)
    author = author or _author_in_masthead(top, tail)
    kind = _kind(top, source.text, dated_above)
    if publisher is None and kind in ("press_release", "appeal"):
        publisher = publisher_that_declares(top)
    return Head(
        title=_without_publisher(title, publisher),
        publisher=in_script_of_text(publisher, source.text),
        author=author if author != publisher else None,
        published=published,
        url=source.url or keyed.get("url") or _url(top, tail),
        language=source.language or language_of(_body_text(source.text, zones)),
        kind=kind,
    )


def _last_lines(text: str) -> list[Line]:
    """The lines at the very end, where pages describe themselves under the links to other texts."""
    last = [line.strip() for line in text[-_END:].split("\n")[1:]]
    return [Line(line, lowered(line), "boilerplate") for line in last if line][-_END_LINES:]


def _in_masthead(top: list[Line], tail: list[Line]) -> str | None:
    """The publisher named beside the date, in "Report by X" or in the contacts at the end."""
    lines = (*top[:_MASTHEAD_LINES], *tail[-2:])
    beside = (publisher_in_masthead(line) or publisher_of_report(line) or publisher_over_rubric(line) for line in lines)
    return next((name for name in beside if name), None) or publisher_in_contacts(tail)


def _author_in_masthead(top: list[Line], tail: list[Line]) -> str | None:
    named = next((name for line in top[:_MASTHEAD_LINES] if (name := author_in_masthead(line))), None)
    if named or len(tail) < 2 or not is_masthead(tail[-1]):
        return named
    return signed_over(tail[-2])


def _body_text(text: str, zones: list[Zone]) -> str:
    return "\n".join(text[zone.start : zone.end] for zone in zones if zone.kind in ("body", "caption")) or text


def _title(top: list[Line]) -> Line | None:
    """The first line that is neither a rubric nor a date, byline, addressee, caption or call to the reader.

    A bare name of a person or an organisation is the title only where no other line before the prose can be.
    """
    for line in top:
        if _UN_OPINION.match(line.low):
            return line
    spare: Line | None = None
    for line in top:
        if line.kind != "body" or not _may_be_title(line):
            continue
        if _is_rubric(line) or _is_bare_name(line) or _is_section(line):
            spare = spare or line
            continue
        if len(line.text) > _LONGEST_TITLE or _is_dateline(line) or (spare and len(line.text) > _PROSE):
            break
        return line
    return spare


def _is_dateline(line: Line) -> bool:
    match = _DATELINE.match(line.text)
    return bool(match) and len(line.text) - (match.end() if match else 0) >= _DATELINE_PROSE


def _is_section(line: Line) -> bool:
    """Whether a line is the way to the page ("Alerts | Georgia") or one or two bare words ("Georgia")."""
    if len(line.text) > _LONGEST_SECTION or _END_OF_TITLE.search(line.text):
        return False
    return bool(_PATH.search(line.text)) or (len(line.text.split()) <= 2 and line.text.replace(" ", "").isalpha())


def _is_bare_name(line: Line) -> bool:
    return len(line.text) <= 60 and (is_publisher_name(line.text) or bare_name(line) is not None)


def _without_publisher(title: str | None, publisher: str | None) -> str | None:
    """The title without " - Publisher" at its end."""
    bare, site = _without_site(title)
    return bare if site and publisher and lowered(site) == lowered(publisher) else title


def _may_be_title(line: Line) -> bool:
    return not (
        _DOCUMENT_CODE.fullmatch(line.text)
        or _LIST_ITEM.match(line.text)
        or _ADDRESSEE.match(line.low)
        or is_date_line(line)
        or is_masthead(line)
        or is_two_columns(line)
        or publisher_over_rubric(line)
        or is_byline(line)
        or POSTED.match(line.low)
        or is_tag_list(line.text)
        or _is_keyed(line)
    )


def _is_keyed(line: Line) -> bool:
    match = KEY.fullmatch(line.text) if ":" in line.text else None
    return bool(match) and KEYS.get(lowered(match["key"]) if match else "") not in (None, "title")


def _is_rubric(line: Line) -> bool:
    if any(pattern.fullmatch(line.low) for pattern, _ in _KINDS):
        return True
    words = line.text.split()
    return len(words) <= _LONGEST_RUBRIC and (line.text.isupper() or line.text.endswith(":"))


def _without_site(title: str | None) -> tuple[str | None, str | None]:
    """The title of a web page and the name of the site that follows it."""
    if title is None:
        return None, None
    match = _SITE_SUFFIX.search(title)
    if match and len(title) - len(match[0]) >= 12:
        return title[: match.start()].strip(), match["site"].strip()
    return title.strip() or None, None


def _published_above(top: list[Line]) -> str | None:
    for line in top:
        if line.kind != "caption":
            edtf = date_of_line(line) or posted_date(line) or byline_date(line)
            if edtf:
                return edtf
    for line in top:
        may_be = _DASH.search(line.text)
        dateline = may_be and (AGENCY_DATELINE.match(line.text) or _DATELINE.match(line.text))
        dates = find_dates(dateline["date"] or "", None) if dateline else []
        if dates:
            return dates[0].edtf
    for line in top[:_MASTHEAD_LINES]:
        edtf = masthead_date(line) if line.kind != "caption" and not is_form_line(line, _FORM_KEYS) else None
        if edtf:
            return edtf
    return None


def _published_below(tail: list[Line]) -> str | None:
    for line in reversed(tail):
        edtf = (date_of_line(line) or masthead_date(line)) if line.kind == "body" else None
        edtf = edtf or published_in_note(line)
        if edtf:
            return edtf
    return None


def _url(top: list[Line], tail: list[Line]) -> str | None:
    """The only address that stands alone on a line."""
    found = {match[0] for line in (*top, *tail) if (match := _URL.fullmatch(line.text))}
    return found.pop() if len(found) == 1 else None


def _kind(top: list[Line], text: str, dated_above: str | None) -> str:
    for line in top[:6]:
        for pattern, kind in _KINDS:
            if kind and pattern.fullmatch(line.low):
                return kind
    first = " ".join(line.low for line in top)
    for phrase, kind in _KIND_PHRASES:
        if phrase.search(first):
            return kind
    if any(AGENCY_DATELINE.match(line.text) for line in top):
        return "news"
    if len(text.split()) > _ARTICLE_WORDS:
        return "article"
    return "news" if dated_above else "other"

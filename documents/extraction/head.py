"""The document itself: title, publisher, author, date, language and kind, from its first and last lines.

What the file's format states (the metadata of a ``SourceText``) goes before what its wording suggests.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from documents.extraction.head_authors import find_author, signed_over
from documents.extraction.head_dates import MASTHEAD_LINES, above_entries, published_above, published_below
from documents.extraction.head_imprint import (
    in_full,
    month_of_issue,
    publisher_by_imprint,
)
from documents.extraction.head_letterhead import (
    publisher_in_letterhead,
    publisher_of_issue,
    publisher_of_mail,
)
from documents.extraction.head_lines import (
    KEY,
    KEYS,
    Line,
    agency_dateline,
    is_date_line,
    keyed_date,
    keyed_lines,
    keyed_publisher,
    lines_of,
)
from documents.extraction.head_masthead import (
    author_in_masthead,
    is_masthead,
    publisher_in_contacts,
    publisher_in_masthead,
    publisher_of_report,
)
from documents.extraction.head_names import (
    END_OF_PROSE,
    bare_name,
    name_after,
    person_in,
)
from documents.extraction.head_publishers import find_publisher, in_script_of_text, named_above
from documents.extraction.head_senders import (
    publisher_over_rubric,
    publisher_that_compiled,
    publisher_that_declares,
    sender,
    site_over,
)
from documents.extraction.head_signatures import (
    author_in_signature,
    publisher_beside_title,
    publisher_in_signature,
    publisher_of_site,
    whole_of_unit,
)
from documents.extraction.head_title import (
    KINDS,
    find_title,
    is_subject,
    printed_title,
    without_publisher,
    without_site,
)
from documents.extraction.language_of import language_of
from documents.extraction.languages.parts import HEAD_WORDS
from documents.extraction.passages import lowered
from documents.extraction.types import SourceText
from documents.extraction.zones import Zone, body_zones

_HEAD_LINES, _TAIL_LINES = 16, 8
_LONGEST_MENU, _PROSE = 80, 160  # lines; characters of a line
_SOURCE_LINES = 2  # at the very end, where "Source: X" stands
_UNDER_TITLE, _LONGEST_BYLINE = 3, 60  # lines and characters
_LONGEST_SITE = 50  # characters
_END, _END_LINES = 3000, 14  # characters and lines at the very end
_ARTICLE_WORDS = 900
_URL = re.compile(r"https?://[^\s<>\"')\]]{4,300}")
_KIND_PHRASES = tuple((re.compile(p), kind) for words in HEAD_WORDS.values() for p, kind in words.kind_phrases)

_ANY_KIND_PHRASE = re.compile("|".join(phrase.pattern for phrase, _ in _KIND_PHRASES))


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


@dataclass(frozen=True, slots=True)
class _Page:
    """The lines of a text among which it is looked for who published and who wrote it.

    ``top`` are the first ones, ``title`` the one of them that is the title, ``above`` those before it; ``tail`` are the
    last ones of the text, ``last`` those at the very end; ``keyed`` are the values of lines such as "Author: X".
    """

    text: str
    zones: list[Zone]
    top: list[Line]
    title: Line | None
    above: list[Line]
    tail: list[Line]
    last: list[Line]
    keyed: dict[str, str]


def read_head(source: SourceText, zones: list[Zone] | None = None) -> Head:
    """What ``source`` tells of itself. Raises nothing; a field is None where there is no single clear candidate.

    ``zones`` are those of the text, where the caller has them already.
    """
    zones = body_zones(source.text) if zones is None else zones
    site_name = _over_menu(source.text, zones)
    top = _first_lines(source.text, zones[1:] if site_name else zones)
    tail = list(itertools.islice(lines_of(source.text, zones, from_end=True), _TAIL_LINES))[::-1]
    over_entries = above_entries(top)
    keyed = keyed_lines([*over_entries, *tail[-_SOURCE_LINES:]])
    title, site = without_site(source.title)
    first = find_title(top)
    printed, printed_site = printed_title(first)
    title, site = title or keyed.get("title") or printed, site or printed_site
    above = top[: top.index(first)] if first else []
    dated_above = published_above(over_entries)
    published = source.published or keyed_date(keyed) or dated_above or published_below(tail)
    page = _Page(source.text, zones, top, first, above, tail, _last_lines(source.text), keyed)
    publisher = source.publisher or _publisher(page, title or "", site_name, site)
    publisher = in_full(whole_of_unit(publisher, top), source.text)
    author = source.author or _author(page)
    kind = _kind(top, source.text, dated_above)
    if publisher is None and kind in ("press_release", "appeal"):
        publisher = publisher_that_declares(top)
    return Head(
        title=without_publisher(title, publisher),
        publisher=in_script_of_text(publisher, source.text),
        author=author if author != publisher else None,
        published=published or month_of_issue(top[:MASTHEAD_LINES]),
        url=source.url or keyed.get("url") or _url(top, tail),
        language=source.language or language_of(_body_text(source.text, zones)),
        kind=kind,
    )


def _publisher(page: _Page, title: str, over_menu: str | None, site: str | None) -> str | None:
    """The publisher that a page tells, by the surest sign of it; ``over_menu`` and ``site`` name the website."""
    text, top, tail, first = page.text, page.top, page.tail, page.title
    is_menu = len(page.above) > MASTHEAD_LINES and not any(is_date_line(line) for line in page.above)
    signed = [line for line in tail if not (is_menu and line in page.above)]
    return (
        keyed_publisher(page.keyed)
        or publisher_of_mail(page.keyed.get("author", ""))
        or sender(page.keyed)
        or over_menu
        or publisher_in_signature(tail)
        or find_publisher(text, page.zones, top, signed)
        or (None if is_menu else named_above(page.above))
        or site
        or _in_masthead(top, tail)
        or publisher_that_compiled(top + tail)
        or publisher_by_imprint(top[:MASTHEAD_LINES], page.last, title)
        or publisher_in_letterhead(top, first)
        or publisher_beside_title(top, first)
        or publisher_of_issue(tail)
        or (site_over(top[0], text) if top and top[0] is not first else None)
        or publisher_of_site([*top[:MASTHEAD_LINES], *tail], text)
    )


def _author(page: _Page) -> str | None:
    """The author that a page tells, by the surest sign of it."""
    said = page.keyed.get("author", "")
    writers = _without_subjects(page.top)
    over = [line for line in page.above if line in writers and not line.text.isupper()]
    return (
        person_in(said)
        or find_author(writers, _without_subjects(page.tail), over)
        or name_after(said)
        or _author_in_masthead(page.top, page.tail)
        or (_author_under_title(page.top[page.top.index(page.title) + 1 :], writers) if page.title else None)
        or author_in_signature(page.top, page.tail, page.last, page.text)
    )


def _author_under_title(below: list[Line], writers: list[Line]) -> str | None:
    """The author whose bare name stands under the title, one of ``writers``, and of whom the prose does not tell."""
    for index, line in enumerate(below[:_UNDER_TITLE]):
        if len(line.text) > _LONGEST_BYLINE or (line not in writers and bare_name(line)):
            break
        is_place = re.search(r",\s[^\W\d_a-zа-я]\S*$", line.text)  # "Ha Tinh, Vietnam"
        name = bare_name(line) if line.kind == "body" and not is_place else None
        if name:
            return None if is_subject(line, below[index + 1 :]) else name
    return None


def _over_menu(text: str, zones: list[Zone]) -> str | None:
    """The name of the site, alone over its menu."""
    if len(zones) < 2 or zones[0].kind != "body" or zones[1].kind != "menu":
        return None
    name = text[zones[0].start : zones[0].end].strip(" #*_")
    return name if len(name) <= _LONGEST_SITE and name[:1].isupper() else None


def _without_subjects(lines: list[Line]) -> list[Line]:
    """``lines`` without names that only head what is told of them: values of a form ("Born: 1970"), or one profile
    after the other. Over "Editor: X" alone stands who wrote a text."""
    named = [(line, lines[number + 1 : number + 3]) for number, line in enumerate(lines) if bare_name(line)]
    over_prose = [line for line, below in named if below and END_OF_PROSE.search(below[0].text)]
    over_forms = [line for line, below in named if below and _is_value(below[0]) and KEY.fullmatch(below[-1].text)]
    heading = [*over_forms, *(over_prose if len(over_prose) > 1 else ())]
    return [line for line in lines if line not in heading]


def _is_value(line: Line) -> bool:
    match = KEY.fullmatch(line.text)
    return match is not None and KEYS.get(lowered(match["key"])) in (None, "other")


def _first_lines(text: str, zones: list[Zone]) -> list[Line]:
    """The first lines; of a page that begins with a long menu, the very first ones and those up to the prose."""
    found = lines_of(text, zones)
    lines = list(itertools.islice(found, _HEAD_LINES))
    if not any(len(line.text) > _PROSE for line in lines):  # a long menu, perhaps
        lines += itertools.islice(found, _LONGEST_MENU - _HEAD_LINES)
    prose = next((number for number, line in enumerate(lines) if len(line.text) > _PROSE), 0)
    if prose < _HEAD_LINES:
        return lines[:_HEAD_LINES]
    return [*lines[:_UNDER_TITLE], *lines[max(_UNDER_TITLE, prose - _HEAD_LINES + _UNDER_TITLE + 1) : prose + 1]]


def _last_lines(text: str) -> list[Line]:
    """The lines at the very end, where pages describe themselves under the links to other texts."""
    last = [line for piece in text[-_END:].split("\n")[1:] if (line := piece.strip())]
    return [Line(line, lowered(line), "boilerplate") for line in last[-_END_LINES:]]


def _in_masthead(top: list[Line], tail: list[Line]) -> str | None:
    """The publisher named beside the date, in "Report by X" or in the contacts at the end."""
    lines = (*top[:MASTHEAD_LINES], *tail[-2:])
    beside = (publisher_in_masthead(line) or publisher_of_report(line) or publisher_over_rubric(line) for line in lines)
    return next((name for name in beside if name), None) or publisher_in_contacts(tail)


def _author_in_masthead(top: list[Line], tail: list[Line]) -> str | None:
    named = next((name for line in top[:MASTHEAD_LINES] if (name := author_in_masthead(line))), None)
    if named or len(tail) < 2 or not is_masthead(tail[-1]):
        return named
    return signed_over(tail[-2])


def _body_text(text: str, zones: list[Zone]) -> str:
    """The text itself where all of it is told: its language is asked again, and is remembered."""
    body = [zone for zone in zones if zone.kind in ("body", "caption")]
    if len(body) == len(zones):
        return text
    return "\n".join(text[zone.start : zone.end] for zone in body) or text


def _url(top: list[Line], tail: list[Line]) -> str | None:
    """The only address that stands alone on a line."""
    found = {match[0] for line in (*top, *tail) if (match := _URL.fullmatch(line.text))}
    return found.pop() if len(found) == 1 else None


def _kind(top: list[Line], text: str, dated_above: str | None) -> str:
    for line in top[:6]:
        for pattern, kind in KINDS:
            if kind and pattern.fullmatch(line.low):
                return kind
    first = " ".join(line.low for line in top)
    for phrase, kind in _KIND_PHRASES if _ANY_KIND_PHRASE.search(first) else ():
        if phrase.search(first):
            return kind
    if any(map(agency_dateline, top)):
        return "news"
    if len(text.split()) > _ARTICLE_WORDS:
        return "article"
    return "news" if dated_above else "other"

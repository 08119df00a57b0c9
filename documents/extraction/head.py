"""The document itself: title, publisher, author, date, language and kind, from its first and last lines.

What the file's format states (the metadata of a ``SourceText``) goes before what its wording suggests.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from anyascii import anyascii

from documents.extraction.dates import find_dates
from documents.extraction.language_of import language_of
from documents.extraction.languages.parts import HEAD_WORDS
from documents.extraction.mentions.name_lists import name_lists
from documents.extraction.passages import lowered
from documents.extraction.types import SourceText
from documents.extraction.zones import Zone, body_zones, is_tag_list

_HEAD_LINES, _TAIL_LINES = 16, 8
_LONGEST_TITLE = 300
_PROSE = 160  # characters: a line as long as this is no title after a bare name
_LONGEST_RUBRIC = 3  # words in capitals
_ARTICLE_WORDS = 900

_MARKUP_START = re.compile(r"^[\s#*_>|]{1,8}")
_MARKUP_END = re.compile(r"[\s*_#|]{1,8}$")
_KEY = re.compile(r"(?P<key>[^\W\d_][^\W\d_ ]{1,12}(?:\s[^\W\d_]{2,12}){0,2})\s?:\s{1,3}(?P<value>\S.{0,300})")
_NAME = re.compile(
    r"(?:[^\W\d_][^\W\d_.’'‑-]{0,24}\.?(?:[’'‑-][^\W\d_]{1,20})?)(?:\s(?:[^\W\d_]{1,24}\.?(?:[’'‑-][^\W\d_]{1,20})?)){1,3}"
)
_DATELINE = re.compile(
    r"(?P<place>[^\W\d_][\w.’' -]{1,40}(?:,\s[^\W\d_][\w.’' -]{1,30})?),?\s(?P<date>[^()\n]{4,40})?\s?(?:\((?P<agency>[^()\n]{2,60})\))?\s?[-–—]{1,2}\s"
)
_AGENCY_DATELINE = re.compile(
    r"(?P<place>[^\W\d_][\w.’' -]{1,40})(?:,\s(?P<date>[^()\n]{3,30}?))?\s\((?P<agency>[^()\n]{2,60})\)\s?[-–—]{1,2}\s"
)
_SITE_SUFFIX = re.compile(r"\s(?:[|»·•]|[–—-])\s(?P<site>[^|»·•–—]{2,40})$")
_URL = re.compile(r"https?://[^\s<>\"')\]]{4,300}")
_DOCUMENT_CODE = re.compile(r"[A-Z]{1,5}(?:/[A-Z0-9.-]{1,12}){2,6}|(?:No|№|Nr)\.?\s?[\w/-]{1,20}|\d{1,4}")
_LIST_ITEM = re.compile(r"\(?\d{1,3}[.)]\s")
_UN_OPINION = re.compile(r"opinion\sno\.?\s\d")
_TIME = re.compile(r"\b\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?|\b(?:utc|gmt|msk|est|cet)\b|\bat\b|\bв\b", re.IGNORECASE)
_END_OF_PROSE = re.compile(r"[.!?…][\"”»’)\]]{0,3}$")
_PERSON_TAIL = re.compile(r",?\s(?:for|special\sto|in|,|\||/|–|—|-)\s.*$|\s?[|(].*$|,\s.*$")


@dataclass(frozen=True, slots=True)
class Head:
    """What a document says of itself; ``published`` is EDTF, ``kind`` one of the contract's, the rest None if unknown."""

    title: str | None
    publisher: str | None
    author: str | None
    published: str | None
    url: str | None
    language: str | None
    kind: str


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the head or the tail without its markup; ``kind`` is that of its zone."""

    text: str
    low: str
    kind: str


def _any(field: str) -> str:
    return "|".join(f"(?:{getattr(words, field)})" for words in HEAD_WORDS.values())


_KEYS = {key: field for words in HEAD_WORDS.values() for key, field in words.keys.items()}
_KINDS = tuple((re.compile(rf"(?:{p})\s?[:.!]?"), kind) for words in HEAD_WORDS.values() for p, kind in words.kinds)
_KIND_PHRASES = tuple((re.compile(p), kind) for words in HEAD_WORDS.values() for p, kind in words.kind_phrases)
_ADDRESSEE = re.compile(_any("addressee_pattern"))
_BYLINE = re.compile(rf"(?:{_any('byline_pattern')})")
_POSTED = re.compile(rf"(?:{_any('posted_pattern')})")
_POSTED_ON = re.compile(rf"(?:{_any('date_label_pattern')})[^\n]{{4,40}}?\s(?:by|автор:?)\s")
_WRITTEN_FOR = tuple(re.compile(words.written_for_pattern) for words in HEAD_WORDS.values())
_DATE_LABEL = re.compile(rf"(?:{_any('date_label_pattern')})")
_SUPPORTED = re.compile(rf"(?<!\w)(?:{_any('supported_pattern')})")
_GREETING = re.compile(rf"(?:{_any('greeting_pattern')})")
_ORGANISATION_WORDS = frozenset(word for words in HEAD_WORDS.values() for word in words.organisation_words)


def read_head(source: SourceText) -> Head:
    """What ``source`` tells of itself. Raises nothing; a field is None where there is no single clear candidate."""
    zones = body_zones(source.text)
    lines = _lines(source.text, zones)
    top, tail = lines[:_HEAD_LINES], lines[-_TAIL_LINES:]
    keyed = _keyed(top)
    title, site = _without_site(source.title)
    first = _title(top)
    title = title or keyed.get("title") or (first.text if first else None)
    above = top[: top.index(first)] if first else []
    published = source.published or _keyed_date(keyed) or _published(top, tail)
    publisher = source.publisher or keyed.get("publisher") or _publisher(source.text, zones, top, tail)
    publisher = publisher or _named_above(above) or site
    author = source.author or _person(keyed.get("author", "")) or _author(top, tail, above)
    return Head(
        title=_without_publisher(title, publisher),
        publisher=_in_script_of_text(publisher, source.text),
        author=author if author != publisher else None,
        published=published,
        url=source.url or keyed.get("url") or _url(top, tail),
        language=source.language or language_of(_body_text(source.text, zones)),
        kind=_kind(top, source.text),
    )


def _lines(text: str, zones: list[Zone]) -> list[_Line]:
    """The lines of all zones but teasers and foreign ones, without markup; empty ones are left out."""
    lines: list[_Line] = []
    for zone in zones:
        if zone.kind in ("teaser", "foreign"):
            continue
        for line in text[zone.start : zone.end].split("\n"):
            plain = _MARKUP_END.sub("", _MARKUP_START.sub("", line)).strip()
            if plain:
                lines.append(_Line(plain, lowered(plain), zone.kind))
    return lines


def _body_text(text: str, zones: list[Zone]) -> str:
    return "\n".join(text[zone.start : zone.end] for zone in zones if zone.kind in ("body", "caption")) or text


# Lines such as "Author: ...".


def _keyed(top: list[_Line]) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in top:
        match = _KEY.fullmatch(line.text)
        field = _KEYS.get(lowered(match["key"])) if match else None
        if match and field and field not in found:
            found[field] = match["value"].strip()
    return found


def _keyed_date(keyed: dict[str, str]) -> str | None:
    dates = find_dates(keyed.get("published", ""), None)
    return dates[0].edtf if dates else None


# The title.


def _title(top: list[_Line]) -> _Line | None:
    """The first line that is neither a rubric nor a date, byline, addressee, caption or call to the reader.

    A bare name of a person or an organisation is the title only where no other line before the prose can be.
    """
    for line in top:
        if _UN_OPINION.match(line.low):
            return line
    spare: _Line | None = None
    for line in top:
        if line.kind != "body" or not _may_be_title(line):
            continue
        if _is_rubric(line) or _is_bare_name(line):
            spare = spare or line
            continue
        if len(line.text) > _LONGEST_TITLE or _DATELINE.match(line.text) or (spare and len(line.text) > _PROSE):
            break
        return line
    return spare


def _is_bare_name(line: _Line) -> bool:
    return len(line.text) <= 40 and (_is_publisher_name(line.text) or _person(line.text) is not None)


def _is_publisher_name(line: str) -> bool:
    """ "Tver Courier", "Working Group on Arbitrary Detention": a title in capitals has a verb or ends otherwise."""
    words = lowered(line).split()
    capitals = line.split()
    if not 1 < len(words) <= 8 or not all(w[0].isupper() or w.islower() for w in capitals):
        return False
    ends = words[-1] in _ORGANISATION_WORDS and len(words) <= 4
    leads = any(
        word in _ORGANISATION_WORDS and after in ("of", "on", "for", "against")
        for word, after in zip(words, words[1:], strict=False)
    )
    return capitals[0][0].isupper() and (
        ends or leads or (words[0] in _ORGANISATION_WORDS and capitals[-1][0].islower())
    )


def _named_above(above: list[_Line]) -> str | None:
    """The organisation whose name stands over the title; the last of several."""
    names = [line.text for line in above if line.kind == "body" and _is_publisher_name(line.text)]
    return names[-1] if names else None


def _without_publisher(title: str | None, publisher: str | None) -> str | None:
    """The title without " - Publisher" at its end."""
    bare, site = _without_site(title)
    return bare if site and publisher and lowered(site) == lowered(publisher) else title


def _may_be_title(line: _Line) -> bool:
    return not (
        _DOCUMENT_CODE.fullmatch(line.text)
        or _LIST_ITEM.match(line.text)
        or _ADDRESSEE.match(line.low)
        or _is_date_line(line)
        or _is_byline(line)
        or _POSTED.match(line.low)
        or is_tag_list(line.text)
        or _is_keyed(line)
    )


def _is_keyed(line: _Line) -> bool:
    match = _KEY.fullmatch(line.text)
    return bool(match) and _KEYS.get(lowered(match["key"]) if match else "") not in (None, "title")


def _is_rubric(line: _Line) -> bool:
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


# The date.


def _date_of_line(line: _Line) -> str | None:
    """The day or month of a line that holds little but a date."""
    label = _DATE_LABEL.match(line.low)
    text = line.text[label.end() :] if label else line.text
    if len(text) > 80:
        return None
    dates = [date for date in find_dates(text, None) if re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", date.edtf)]
    if not dates:
        return None
    date = dates[0]
    rest = _TIME.sub(" ", text[: date.start] + " " + text[date.end :])
    words = re.findall(r"[^\W\d_]{2,}", rest)
    is_place = len(words) <= 3 and all(word[0].isupper() for word in words)
    return date.edtf if is_place or label else None


def _is_date_line(line: _Line) -> bool:
    return _date_of_line(line) is not None


def _published(top: list[_Line], tail: list[_Line]) -> str | None:
    for line in top:
        if line.kind != "caption":
            edtf = _date_of_line(line) or _posted_date(line) or _byline_date(line)
            if edtf:
                return edtf
    for line in top:
        dateline = _AGENCY_DATELINE.match(line.text) or _DATELINE.match(line.text)
        dates = find_dates(dateline["date"] or "", None) if dateline else []
        if dates:
            return dates[0].edtf
    for line in reversed(tail):
        edtf = _date_of_line(line) if line.kind == "body" else None
        if edtf:
            return edtf
    return None


def _posted_date(line: _Line) -> str | None:
    if not _POSTED.match(line.low) or len(line.text) > 120:
        return None
    dates = find_dates(line.text, None)
    return dates[-1].edtf if dates else None


def _byline_date(line: _Line) -> str | None:
    if not _is_byline(line):
        return None
    dates = find_dates(line.text, None)
    return dates[0].edtf if len(dates) == 1 else None


# Who published it.


def _publisher(text: str, zones: list[Zone], top: list[_Line], tail: list[_Line]) -> str | None:
    for line in top:
        dateline = _AGENCY_DATELINE.match(line.text)
        if dateline and not find_dates(dateline["agency"], None):
            return dateline["agency"]
    for line in top:
        posted = _posted_by(line)
        if posted and not _person(posted):
            return posted
    return _signature(tail) or _supported(text, zones)


def _posted_by(line: _Line) -> str | None:
    """Who posted it, from "Posted by X on 5 May 2023"."""
    match = _POSTED.match(line.low)
    if match is None or len(line.text) > 120:
        return None
    rest = re.split(r"\s(?:on|at|in|•|\||,)\s|,\s|\s\d", line.text[match.end() :])[0].strip()
    return rest if 1 < len(rest) <= 60 and rest[0].isupper() else None


def _signature(tail: list[_Line]) -> str | None:
    """The organisation that signs a text: "Written for ... by ...", or the organisation's name as the last line."""
    written = _written_for(tail)
    if written:
        return written[0]
    body = [line for line in tail if line.kind == "body" and not _is_date_line(line)]
    name: list[str] = []
    for line in reversed(body[-3:]):
        if _END_OF_PROSE.search(line.text) or len(line.text) > 80 or _SUPPORTED.match(line.low):
            break
        name.insert(0, line.text)
        joined = " ".join(name)
        if _is_organisation(joined) and line.text[0].isupper() and len(joined.split()) > 1:
            return joined
    return None


def _written_for(tail: list[_Line]) -> tuple[str, str] | None:
    joined = " ".join(line.text for line in tail[-3:])
    for pattern in _WRITTEN_FOR[:1]:
        match = pattern.search(lowered(joined))
        if match:
            publisher, author = joined[slice(*match.span("publisher"))], joined[slice(*match.span("author"))]
            return publisher.strip(), author.strip(" *.")
    return None


def _is_organisation(line: str) -> bool:
    """Whether a line is the name of an organisation: capitals, and a word such as "Committee"."""
    words = re.findall(r"[^\W\d_][\w’'-]*", line)
    capitals = [word for word in words if word[0].isupper()]
    leads = bool(capitals) and words[0] == capitals[0] and lowered(words[0]) in _ORGANISATION_WORDS and len(words) <= 6
    is_name = len(words) <= 12 and (leads or len(capitals) * 2 >= len(words))
    return is_name and any(lowered(word) in _ORGANISATION_WORDS for word in capitals)


def _supported(text: str, zones: list[Zone]) -> str | None:
    """The name in calls such as "Subscribe to X": one name only, in the script of the text where that has it."""
    names: set[str] = set()
    for zone in zones:
        if zone.kind in ("boilerplate", "foreign"):
            passage = text[zone.start : zone.end]
            for match in _SUPPORTED.finditer(lowered(passage)):
                name = re.match(r"[^\W\d_][\w’'&-]*(?:\s[A-ZА-ЯЁ][\w’'&-]*){0,4}", passage[match.end() :])
                if name and name[0][0].isupper() and len(name[0]) > 2:
                    names.add(name[0])
    return names.pop() if len(names) == 1 else None


def _in_script_of_text(name: str | None, text: str) -> str | None:
    """A name that the page's banners give in another script, as the text itself spells it where it does."""
    if name is None or name.isascii():
        return name
    latin = anyascii(name)
    found = re.search(rf"(?<!\w){re.escape(latin)}(?!\w)", text, re.IGNORECASE)
    return found[0] if found else name


# Who wrote it.


def _is_byline(line: _Line) -> bool:
    return len(line.text) <= 120 and bool(_byline_name(line))


def _byline_name(line: _Line) -> str | None:
    match = _BYLINE.match(line.low) or _POSTED_ON.match(line.low)
    return _person(line.text[match.end() :].strip()) if match else None


def _person(value: str) -> str | None:
    """The person's name that ``value`` begins with, or None."""
    plain = _PERSON_TAIL.sub("", value).strip(" .*_")
    dates = find_dates(plain, None)
    plain = plain[: dates[0].start].strip(" ,.") if dates else plain
    match = _NAME.fullmatch(plain)
    if match is None or _is_organisation(plain):
        return None
    words = plain.split()
    are_capital = all(word[0].isupper() or len(word) <= 3 for word in words)
    return plain if are_capital and (_is_given_name(words[0]) or _is_initial(words[0])) else None


def _is_given_name(word: str) -> bool:
    return name_lists().is_given(_latin(word))


def _latin(word: str) -> str:
    return anyascii(word)


def _is_initial(word: str) -> bool:
    return len(word) == 2 and word[1] == "."


def _author(top: list[_Line], tail: list[_Line], above: list[_Line]) -> str | None:
    for line in (*top, *tail):
        name = _byline_name(line) if len(line.text) <= 120 else None
        if name:
            return name
    for line in top:
        posted = _posted_by(line)
        if posted and _person(posted):
            return _person(posted)
    written = _written_for(tail)
    if written:
        return written[1]
    return _signed_name(tail) or next((name for line in above if (name := _person(line.text))), None)


def _signed_name(tail: list[_Line]) -> str | None:
    """A bare name right after the last paragraph of prose, or after "Yours sincerely"."""
    body = [line for line in tail if line.kind == "body" and not _is_date_line(line)]
    for before, line in zip(body, body[1:], strict=False):
        is_after_prose = len(before.text) >= 80 and _END_OF_PROSE.search(before.text)
        if (is_after_prose or _GREETING.fullmatch(before.low)) and len(line.text) <= 40:
            name = _person(line.text)
            if name:
                return name
    return None


# The rest.


def _url(top: list[_Line], tail: list[_Line]) -> str | None:
    """The only address that stands alone on a line."""
    found = {match[0] for line in (*top, *tail) if (match := _URL.fullmatch(line.text))}
    return found.pop() if len(found) == 1 else None


def _kind(top: list[_Line], text: str) -> str:
    for line in top[:6]:
        for pattern, kind in _KINDS:
            if kind and pattern.fullmatch(line.low):
                return kind
    first = " ".join(line.low for line in top)
    for phrase, kind in _KIND_PHRASES:
        if phrase.search(first):
            return kind
    if any(_AGENCY_DATELINE.match(line.text) for line in top):
        return "news"
    if len(text.split()) > _ARTICLE_WORDS:
        return "article"
    return "news" if _published(top, []) else "other"

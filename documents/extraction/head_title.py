"""Which line of a document is its title."""

from __future__ import annotations

import re
from itertools import pairwise

from documents.extraction.head_imprint import is_two_columns
from documents.extraction.head_letterhead import is_letterhead
from documents.extraction.head_lines import KEY, KEYS, POSTED, Line, any_of, dates_in, is_date_line
from documents.extraction.head_masthead import is_masthead
from documents.extraction.head_names import bare_name, is_byline, is_capital_name, is_publisher_name
from documents.extraction.head_senders import publisher_over_rubric
from documents.extraction.languages.parts import HEAD_WORDS
from documents.extraction.passages import lowered
from documents.extraction.zones import is_tag_list

_DATELINE_PROSE = 60  # characters after a dateline: with fewer the line is no paragraph
_LONGEST_TITLE = 300
_LONGEST_SECTION = 50
_PATH = re.compile(r"\s?(?:[|»›>→/]|\s&)\s")
_END_OF_TITLE = re.compile(r"[.!?…\"”“„«]")
_PROSE = 160  # characters: a line as long as this is no title after a bare name
_CAPITALISED = re.compile(r"\b[^\W\d_a-zа-яё][^\W\d_]{2,}")
_AFTER_NAME = re.compile(r",|\s(?:for|in)\s")
_PROSE_LINE = 60  # characters of a line that may be one of wrapped prose
_LONGEST_RUBRIC = 3  # words in capitals
_MASTHEAD = 5  # lines
_WORDS_OF_SITE, _LETTERHEAD = 5, 4  # words of the name of a paper or a site; lines
_IN_BRACKETS = re.compile(r"\s\([^()]{2,40}\)$")
_MENU_LINE, _FEWEST_WAYS = 40, 7  # characters of a line of a menu; lines of one
_UNDER_MENU, _FEWEST_WORDS = 10, 5  # lines between a menu and the date; words of a title
_FIRST_PROSE = 3  # lines of prose that tell of whom a text is about
_SITE_SUFFIX = re.compile(r"\s(?:[|»·•]|[–—-])\s(?P<site>[^|»·•–—]{2,40})$")
_LONGEST_PATH, _PARTS_OF_MENU, _MASTHEAD_LINES = 140, 3, 8  # characters, parts, lines
_CODE = re.compile(r"\d / \w|\w / \d")  # "004 / 0520"
_STEPS = re.compile(r"[^»›>/|.!?]{2,40}(?:\s{1,3}[»›>/]\s{1,3}[^»›>/|]{2,90}){1,8}")
_MENU_OF_PARTS = re.compile(r"[^|.!?\d]{2,30}(?: \| [^|.!?\d]{2,30}){2,9}")
_HIJRI = re.compile(r"[\w, ]{0,20}\b\d{1,2}(?:st|nd|rd|th)?\s[\w' -]{4,20}\s1[34]\d\d(?:\s?(?:AH|A\.H\.|H))?")
_NO_WORDS = re.compile(r"[\W\d_]+|https?://\S+|www\.\S+")
_MENU = re.compile(r"\S+(?: \S+){0,2}(?:\s{2,}\S+(?: \S+){0,2}){2,}")
_LIST_ITEM = re.compile(r"\(?\d{1,3}[.)]\s")
_ASIDE = re.compile(r"\([^()]*\)")  # "(extract)" under a title
_UN_OPINION = re.compile(r"opinion\sno\.?\s\d")
_ADDRESSEE = re.compile(any_of("addressee_pattern"))
_NUMBERED = r"\s(?:no|nr|№)\.?\s?[\w/-]{1,20}"  # "press release no. 17/2024"
DATELINE = re.compile(
    r"\(?(?P<place>[^\W\d_][\w.’'/ -]{1,40}(?:,\s[^\W\d_][\w.’' -]{1,30})?),?\s"
    r"(?P<date>[^()\n]{4,40})?\)?\s?(?:\((?P<agency>[^()\n]{2,60})\))?\s?[-–—]{1,2}\s"
)
_DOCUMENT_CODE = re.compile(
    r"[A-Z]{1,5}(?:/[A-Z0-9.-]{1,12}){2,6}|(?:No|№|Nr)\.?\s?[\w/-]{1,20}|\d{1,4}"
    r"|(?i:weekly |monthly |daily )?(?i:summary|bulletin|newsletter|digest|update|review)\s(?i:no|nr|"
    r"number)\.?\s?\d[^:]{0,40}|(?i:issue|press release|release|bulletin)\s(?i:no|nr|number)\.?:?\s[A-Z\d][\w/-]{0,30}"
    r"|(?i:(?:criminal\s)?case|docket|file|decision|ref(?:erence)?)\.?\s(?i:no|№|nr|"
    r"number)?\.?:?\s?[\w/().-]{1,25}\d[\w/().-]{0,9}"
)
KINDS = tuple(
    (re.compile(rf"(?:{p})(?:{_NUMBERED})?\s?[:.!]?"), kind) for words in HEAD_WORDS.values() for p, kind in words.kinds
)


def find_title(top: list[Line]) -> Line | None:
    """The first line that is neither a rubric nor a date, byline, addressee, caption or call to the reader.

    A bare name of a person or an organisation is the title only where no other line before the prose can be, or where
    the prose is about that person. What stands between the name of a site and the way to the page is a slogan.
    """
    for line in top:
        if _UN_OPINION.match(line.low):
            return line
    if under_menu := _over_date(top) or _under_path(top):
        return under_menu
    spare: Line | None = None
    for index, line in enumerate(top):
        if line.kind != "body" or not _may_be_title(line) or is_letterhead(top, index):
            continue
        if is_subject(line, top[index + 1 :]):
            return line
        if _is_rubric(line) or _is_bare_name(line) or _is_section(line):
            spare = spare or line
            continue
        is_prose = line.text.endswith(",") or (len(line.text) > _PROSE and line.text[-1] in '.”"')
        if is_prose or len(line.text) > _LONGEST_TITLE or is_dateline(line) or (spare and len(line.text) > _PROSE):
            break
        return _under_slogan(top, index) or line
    return spare


def _over_date(top: list[Line]) -> Line | None:
    """The title between a menu of many short lines and the date."""
    dated = next((number for number, line in enumerate(top) if is_date_line(line)), 0)
    short = [line for line in top[:dated] if len(line.text) <= _MENU_LINE and not _END_OF_TITLE.search(line.text)]
    if len(short) < _FEWEST_WAYS or any(len(line.text) > _PROSE for line in top[:dated]):
        return None
    for line in reversed(top[max(0, dated - _UNDER_MENU) : dated]):
        if line.kind == "body" and len(line.text.split()) >= _FEWEST_WORDS and _may_be_title(line):
            return line
    return None


def is_path(line: Line) -> bool:
    """Whether a line is the way to a page ("Home » Rights", "Reports / Iran"), or the menu of its site."""
    if len(line.text) > _LONGEST_PATH:
        return False
    parts = line.text.count(" | ") + 1
    is_way = bool(_STEPS.fullmatch(line.text) or _MENU.fullmatch(line.text)) or (
        parts >= _PARTS_OF_MENU and _MENU_OF_PARTS.fullmatch(line.text) is not None
    )
    return is_way and not (dates_in(line.text) or _CODE.search(line.text))


def _under_path(top: list[Line]) -> Line | None:
    """The title under the way to the page, over which stand no more than the name and the slogan of a site."""
    paths = [number for number, line in enumerate(top[:_MASTHEAD_LINES]) if line.kind != "caption" and is_path(line)]
    over = top[1 : paths[0]] if paths and is_letterhead(top, 0) else top[: paths[0]] if paths else []
    if not paths or any(_is_headline(line) for line in over):
        return None
    for line in top[paths[-1] + 1 : paths[-1] + _MASTHEAD_LINES]:
        if len(line.text) > _LONGEST_TITLE or is_dateline(line) or (len(line.text) > _PROSE and line.text[-1] in '.”"'):
            return None
        is_label = _is_rubric(line) or _is_section(line) or _is_bare_name(line) or is_publisher_name(line.text.title())
        if line.kind == "body" and _may_be_title(line) and not is_label:
            return line
    return None


def _is_headline(line: Line) -> bool:
    """Whether a line over the way to the page may be a title all the same: many words and no sentence."""
    is_long = len(line.text.split()) > _WORDS_OF_SITE + 1 and line.text[:1].isupper()
    return is_long and not (line.text.isupper() or line.text.endswith("."))


def _under_slogan(top: list[Line], index: int) -> Line | None:
    """The title after the slogan or the site's name at ``index``: a line under a rubric, or right over a byline after a
    date."""
    if (index == 0 and not _is_over_rubric(top)) or index > _MASTHEAD:
        return None
    if any(len(line.text) > _PROSE for line in top[: index + 1]):
        return None
    is_parted = is_dated = False
    for line, after in pairwise(top[index + 1 :]):
        if len(line.text) > _PROSE or is_byline(line) or (len(line.text) > _PROSE_LINE and line.text[-1] in '.”"'):
            break
        if line.kind != "body" or not _may_be_title(line):
            is_dated = is_dated or is_date_line(line)
        elif line.text[:1].isupper() and (_is_rubric(line) or _is_section(line)):
            is_parted = True
        elif is_parted or (is_dated and is_byline(after)):
            return line
    return None


def _is_over_rubric(top: list[Line]) -> bool:
    """Whether the first line is the name of a paper right over a rubric, or the letterhead of a press release."""
    if not is_capital_name(_IN_BRACKETS.sub("", top[0].text)):
        return False
    is_release = any(pattern.fullmatch(line.low) for line in top[1:_LETTERHEAD] for pattern, kind in KINDS if kind)
    return is_release or (len(top) > 1 and len(top[0].text.split()) <= _WORDS_OF_SITE and _is_rubric(top[1]))


def is_subject(line: Line, below: list[Line]) -> bool:
    """Whether a line is the bare name of a person whom the first prose ``below`` it is about."""
    if bare_name(line) is None:
        return False
    spelled = _CAPITALISED.findall(_AFTER_NAME.split(line.text)[0])
    names = "|".join(re.escape(word) for word in spelled[1:])
    prose = [other.text for other in below if len(other.text) >= _PROSE_LINE][:_FIRST_PROSE]
    return any(re.search(rf"\b(?:{names})\b", text) for text in prose if names)


def is_dateline(line: Line) -> bool:
    match = DATELINE.match(line.text)
    return bool(match) and len(line.text) - (match.end() if match else 0) >= _DATELINE_PROSE


def _is_section(line: Line) -> bool:
    """Whether a line is the way to the page ("Alerts | Georgia") or one or two bare words ("Georgia")."""
    if len(line.text) > _LONGEST_SECTION or _END_OF_TITLE.search(line.text):
        return False
    if _PATH.search(line.text) or _MENU.fullmatch(line.text):
        return True
    return len(line.text.split()) <= 2 and line.text.replace(" ", "").isalpha()


def _is_bare_name(line: Line) -> bool:
    return len(line.text) <= 60 and (is_publisher_name(line.text) or bare_name(line) is not None)


def without_publisher(title: str | None, publisher: str | None) -> str | None:
    """The title without " - Publisher" at its end."""
    bare, site = without_site(title)
    return bare if site and publisher and lowered(site) == lowered(publisher) else title


def _may_be_title(line: Line) -> bool:
    return not (
        line.text.startswith("@")
        or _DOCUMENT_CODE.fullmatch(line.text)
        or _HIJRI.fullmatch(line.text)
        or _NO_WORDS.fullmatch(line.text)
        or _LIST_ITEM.match(line.text)
        or _ASIDE.fullmatch(line.text)
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
    if any(pattern.fullmatch(line.low) for pattern, _ in KINDS):
        return True
    words = line.text.split()
    return len(words) <= _LONGEST_RUBRIC and (line.text.isupper() or line.text.endswith(":"))


def printed_title(line: Line | None) -> tuple[str | None, str | None]:
    """The title as a page prints it and the name of the site, where that stands beside it."""
    bare, site = without_site(line.text if line else None)
    if line and site and (f"| {site}" in line.text or is_publisher_name(site)):
        return bare, site
    return (line.text, None) if line else (None, None)


def without_site(title: str | None) -> tuple[str | None, str | None]:
    """The title of a web page and the name of the site that follows it."""
    if title is None:
        return None, None
    match = _SITE_SUFFIX.search(title)
    if match and len(title) - len(match[0]) >= 12:
        return title[: match.start()].strip(), match["site"].strip()
    return title.strip() or None, None

"""Which paragraphs of a document are its text, and which stand around it.

Pages come with captions, calls to subscribe, banners in another language and links to other articles. Facts must not
be taken from those, and from captions with care.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass

from documents.extraction.beginnings import looked_ahead
from documents.extraction.language_of import script_sizes
from documents.extraction.languages.parts import HEAD_WORDS
from documents.extraction.passages import lowered_whole, paragraphs
from documents.extraction.types import Span

_SHORT_LINE = 60  # characters of a heading such as "More to read"
_LONGEST_WAY, _FEWEST_WAYS = 30, 3  # characters of a line of a menu; lines that are surely of one
_LONGEST_EXCERPT = 350  # after links to other texts, a longer paragraph is the text again
_LONG_PARAGRAPH = 400  # a paragraph as long as this is boilerplate only if several of its words tell so
_MINORITY = 0.3  # a script that has a smaller share of the text is that of banners
_MARKUP = re.compile(r"^[\s#*_>|\-–—•]{1,8}|[\s*_#:|]{1,8}$")
_MARKS = "#*_>|-–—•:"
_LETTERS_BESIDE_DATE = 3  # "2026-07-14更新"
_DEBRIS = re.compile(r"[\W\d_]*|[\d\s.,:/|]{1,20}|.{0,24}[\"”]?/?>")
_URL_LINE = re.compile(r"(?:https?://|www\.)\S{3,300}")
_WORDS_OF_TAG = 4
_TAG_LIST = re.compile(r"[^\W\d_][\w’' -]{1,30}(?:,\s?[^\W\d_][\w’' -]{1,30}){1,8}")


@dataclass(frozen=True, slots=True)
class Zone:
    """A paragraph and what it is: "body", "caption", "boilerplate", "menu" (of the site), "teaser" (of another text)
    or "foreign"."""

    kind: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


def _any(field: str) -> str:
    return "|".join(getattr(words, field) for words in HEAD_WORDS.values())


_RELATED = re.compile(_any("related_line_pattern"))
_TEASER = re.compile(_any("teaser_pattern"))
_CREDITS = re.compile(_any("credits_pattern"))
_CAPTION = re.compile(_any("caption_pattern"))
_CAPTION_WORDS = tuple(word for words in HEAD_WORDS.values() for word in words.caption_words)
_APPEAL = re.compile(rf"(?<!\w)(?:{looked_ahead(_any('appeal_to_reader_pattern'))})")
_NAVIGATION = re.compile(_any("navigation_line_pattern"))


def body_zones(text: str) -> list[Zone]:
    """Every paragraph of ``text`` in order, with its kind."""
    return list(_zones(text))


@functools.lru_cache(maxsize=2)  # the head of a text and its body both ask
def _zones(text: str) -> tuple[Zone, ...]:
    low = lowered_whole(text)
    is_foreign = _foreign_script(low)
    spans = paragraphs(text)
    zones: list[Zone] = []
    after_related = False
    for number, span in enumerate(spans):
        line = low[span.start : span.end]
        if line[0] in _MARKS or line[-1] in _MARKS:
            line = _MARKUP.sub("", line)
        is_related = len(line) <= _SHORT_LINE and bool(_RELATED.fullmatch(line))
        kind = "boilerplate" if is_related else _kind(line, is_foreign)
        if is_related and number >= len(spans) // 3:  # it opens the list of other texts at the end of a page
            after_related = True
        elif kind == "body" and len(line) > _LONGEST_EXCERPT:
            after_related = False
        if after_related:
            kind = "boilerplate" if _CREDITS.match(line) else "teaser"
        zones.append(Zone(kind, span.start, span.end))
    return tuple(_with_menus(low, zones))


def _with_menus(low: str, zones: list[Zone]) -> list[Zone]:
    """``zones``, of which the runs of very short lines with several ways through the site are its menus."""
    first = 0
    while first < len(zones):
        last = first
        while last < len(zones) and _may_be_in_menu(low, zones[last]):
            last += 1
        ways = [n for n in range(first, last) if _NAVIGATION.fullmatch(low, zones[n].start, zones[n].end)]
        if len(ways) >= _FEWEST_WAYS:
            menu = range(ways[0], ways[-1] + 1)
            zones[menu.start : menu.stop] = [Zone("menu", zones[n].start, zones[n].end) for n in menu]
        first = max(last, first + 1)
    return zones


def _may_be_in_menu(low: str, zone: Zone) -> bool:
    return zone.end - zone.start <= _LONGEST_WAY and low[zone.end - 1] not in ".!?:;"


def _kind(line: str, is_foreign: Callable[[str], bool]) -> str:
    if _DEBRIS.fullmatch(line) or _URL_LINE.fullmatch(line):
        return "boilerplate"
    if len(line) <= _SHORT_LINE and _NAVIGATION.fullmatch(line):
        return "boilerplate"
    if _TEASER.match(line):
        return "teaser"
    if is_foreign(line):
        return "foreign"
    if len(line) <= _LONG_PARAGRAPH and _is_caption(line):
        return "caption"
    appeals = {match[0] for match in _APPEAL.finditer(line)}
    if len(appeals) > (1 if len(line) > _SHORT_LINE * 2 else 0):
        return "boilerplate"
    return "body"


def _is_caption(line: str) -> bool:
    for word in _CAPTION_WORDS:  # most lines have none: in half the time of ``any``
        if word in line:
            return _CAPTION.search(line) is not None
    return False


def is_tag_list(line: str) -> bool:
    """ "Crimea, More, Political prisoners": few words between commas, no sentence and no "The book, its maker"."""
    if not _TAG_LIST.fullmatch(line.strip()):
        return False
    lengths = [len(part.split()) for part in line.split(",")]
    return max(lengths) <= _WORDS_OF_TAG and (len(lengths) > 2 or max(lengths) <= 2 or lengths[-1] == 1)


def _foreign_script(low: str) -> Callable[[str], bool]:
    """Tells of a paragraph whether it is in a script that only a small part of the text is in."""
    sizes = script_sizes(low)
    total = sum(sizes.values()) or 1
    main = max(sizes, key=lambda name: sizes[name])
    rare = {name for name, size in sizes.items() if 0 < size < total * _MINORITY and name != main}

    def is_foreign(line: str) -> bool:
        if not rare:
            return False
        own = script_sizes(line)
        is_date = sum(own.values()) <= _LETTERS_BESIDE_DATE and any(letter.isdigit() for letter in line)
        return sum(own[name] for name in rare) > sum(own.values()) * 0.6 > 0 and not is_date

    return is_foreign

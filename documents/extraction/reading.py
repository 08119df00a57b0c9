"""The text cut into sentences, each with the names, dates, citations and terms that stand in it."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from typing import NamedTuple

from documents.extraction.facts.frames import (
    CITATION,
    COURT,
    DATE,
    ORGANISATION,
    PERSON,
    PLACE,
    TERM,
    Entity,
    Frame,
    build_frame,
    plain_text,
    without_overlaps,
)
from documents.extraction.facts.scene import Scene
from documents.extraction.languages import Language
from documents.extraction.mentions.called import called_mentions
from documents.extraction.mentions.kin import kin_mentions
from documents.extraction.mentions.told_as import told_as_mentions
from documents.extraction.named import Names
from documents.extraction.passages import sentences_of
from documents.extraction.patterns import pattern_of
from documents.extraction.terms import Term
from documents.extraction.types import Citation, DateMention, Span
from documents.extraction.zones import Zone

_VERB = re.compile(
    r"(?:re-?)?(?:sentenced|jailed|imprisoned|condemned|locked up)\s(?:\w+\s){0,3}?(?:to|for)\s", re.IGNORECASE
)
# What follows the name at the head of a row without a number: "Ivan Petrov | 5 May 2021".
_ROW = re.compile(r"\s?(?:\([^()]{0,40}\)\s?)?(?:\||\t|[-–—]\s)")
# What follows the name at the head of an item of a list without numbers or bullets: "Ivan Petrov (b. 1961), teacher;".
_AFTER = re.compile(r"\s?(?:\([^()]{0,60}\)\s?)?(?:[,;(]|:\s[a-z\d]|[-–—]\s|(?:and|&)\s|to\s\d|$)", re.MULTILINE)
# The same in lines of one form: "Ivan Petrov: two years", "Ivan Petrov, 45, baker".
_ENTRY = re.compile(r"(?:, \d\d(?:,|:)|\s?(?:\([^()]{0,60}\)\s?)?:\s[a-z\d]|\s\(\d)")
_LONGEST_ITEM = 300
_FEWEST_NAMES = 3  # lines that are nothing but names, which make a list
_TITLE = re.compile(r"(?<!\w)(?P<title>[^\W\d_]{1,5})\.\s$")
_ADDRESS = re.compile(
    r"(?:U|Daw|Ashin|Sayadaw|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sheikh|Shaikh|Imam|Mullah|Mufti|Mamosta|Pastor|Father|"
    r"Sister|Rev|Fr|Sr|Lic|Ing|Gen|Col|Maj|Capt|Lt)\.?\s"
)
_CASE_OF = re.compile(r"(?:The )?(?:case|trial|appeal) of ")
_ITEM = re.compile(r"\s*(?:\d{1,3}[.)-]|[-–—•*·]|[a-z]\))\s+")


class _Opening(NamedTuple):
    """A paragraph by its number, with the person that it begins with ("" for none) and where that name ends."""

    paragraph: int
    span: Span
    person: str
    end: int


def stage(
    text: str,
    names: Names,
    dates: Sequence[DateMention],
    citations: Sequence[Citation],
    terms: Sequence[Term],
    zones: Sequence[Zone],
    words: Language,
) -> Scene:
    """The sentences of ``text`` as frames, and who is who in them."""
    entities = _entities(text, names, dates, citations, terms, words)
    starts = [entity.start for entity in entities]
    plain = plain_text(text)
    frames: list[Frame] = []
    heads: dict[int, str] = {}
    openings: list[_Opening] = []
    for number, paragraph in enumerate(zone for zone in zones if zone.kind in ("body", "caption", "boilerplate")):
        for sentence in sentences_of(text, paragraph.span):
            first, last = bisect.bisect_left(starts, sentence.start), bisect.bisect_left(starts, sentence.end)
            inside = [entity for entity in entities[first:last] if entity.end <= sentence.end]
            frames.append(build_frame(text, plain, sentence, inside, number, paragraph.kind == "body"))
        opening = bisect.bisect_left(starts, paragraph.start)
        head = _item_head(text, paragraph.start, entities, opening)
        if head:
            heads[number] = head
        openings.append(_opening(number, paragraph.span, entities[opening : opening + 1]))
    heads |= _plain_list_heads(text, openings)
    sexes = {person.id: person.sex for person in names.people}
    return Scene(frames, sexes, {}, heads, words.events, text)


def _plain_list_heads(text: str, openings: Sequence[_Opening]) -> dict[int, str]:
    """Whom the lines of a list without numbers are about: "P, teacher;" after a colon or between semicolons."""
    heads: dict[int, str] = {}
    first = 0
    while first < len(openings):
        end = first
        while end < len(openings) and _is_plain_item(text, openings[end]):
            end += 1
        lasts = [text[opening.span.end - 1] for opening in openings[first:end]]
        is_announced = first > 0 and text[openings[first - 1].span.end - 1] == ":"
        is_bare = end - first >= _FEWEST_NAMES and all(o.end == o.span.end for o in openings[first:end])
        is_bare = is_bare or all(_ENTRY.match(text, o.end) for o in openings[first:end])
        if len(lasts) > 1 and (is_bare or is_announced or all(last in ";," for last in lasts[:-1])):
            heads |= {opening.paragraph: opening.person for opening in openings[first:end]}
        first = max(end, first + 1)
    return heads


def _is_plain_item(text: str, opening: _Opening) -> bool:
    span = opening.span
    return bool(opening.person) and span.end - span.start <= _LONGEST_ITEM and bool(_AFTER.match(text, opening.end))


def _without_verb(text: str, term: Term) -> int:
    """Where the term begins after "sentenced to", which is a verb of the sentence."""
    verb = _VERB.match(text, term.start, term.end)
    return verb.end() if verb and verb.end() < term.end else term.start


def _entities(
    text: str,
    names: Names,
    dates: Sequence[DateMention],
    citations: Sequence[Citation],
    terms: Sequence[Term],
    words: Language,
) -> list[Entity]:
    others = kin_mentions(text, names.people, words.persons)
    others += called_mentions(text, names.people, words.persons.called)
    others += told_as_mentions(text, names.people, words.persons.told_as)
    found = [Entity(TERM, _without_verb(text, t), t.end, t) for t in terms]
    cited: dict[Span, list[Citation]] = {}  # one passage may cite several parts: "parts 1 and 2 of Article 10"
    for c in citations:
        cited.setdefault(Span(c.start, c.end), []).append(c)
    found += [Entity(CITATION, span.start, span.end, tuple(cs)) for span, cs in cited.items()]
    found += [Entity(DATE, d.start, d.end, d.edtf) for d in dates]
    found += [Entity(COURT, c.start, c.end, c) for c in names.courts]
    titles = words.persons.honorifics
    found += [Entity(PERSON, _with_title(text, m.start, titles), m.end, p.id) for p in names.people for m in p.mentions]
    found += [Entity(PERSON, span.start, span.end, person) for person, span in others]
    article = pattern_of(words.organisations.leading_article)
    for o in names.organisations:  # "The Lamp reporter" is the reporter
        before = article.match(text, o.start)
        found.append(Entity(ORGANISATION, before.end() if before else o.start, o.end, o))
    found += [Entity(PLACE, p.start, p.end, p) for p in names.places]
    return without_overlaps(found)


def _with_title(text: str, start: int, titles: frozenset[str]) -> int:
    """Where the "Ms." before a name begins: its full stop ends no sentence, and no clause of a pattern."""
    is_shortened = text.find(".", max(0, start - 2), start) >= 0
    before = _TITLE.search(text, max(0, start - 8), start) if is_shortened else None
    return before.start() if before and before["title"].lower() in titles else start


def _opening(paragraph: int, span: Span, first: Sequence[Entity]) -> _Opening:
    if first and first[0].sign == PERSON and first[0].start == span.start:
        return _Opening(paragraph, span, str(first[0].value), first[0].end)
    return _Opening(paragraph, span, "", span.start)


def _item_head(text: str, start: int, entities: list[Entity], first: int) -> str | None:
    """Whom a list item is about: the person that it begins with."""
    item = _ITEM.match(text, start)
    begin = item.end() if item else start
    case_of = _CASE_OF.match(text, begin) if item else None
    begin = case_of.end() if case_of else begin
    address = _ADDRESS.match(text, begin) if item else None
    begins = (begin, address.end() if address else begin)  # a title with a full stop is a part of what is named
    if first >= len(entities) or entities[first].sign != PERSON or entities[first].start not in begins:
        return None
    if item or _ROW.match(text, entities[first].end):
        return str(entities[first].value)
    return None

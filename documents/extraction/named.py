"""Everything in a text that has a name: courts, organisations, places and people."""

from __future__ import annotations

import bisect
import functools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from documents.extraction.gazetteer import Gazetteer
from documents.extraction.labelled_names import labelled_names
from documents.extraction.languages import Language
from documents.extraction.languages.vocabulary import PersonWords
from documents.extraction.mentions.abbreviations import abbreviations_of_things
from documents.extraction.mentions.courts import find_courts
from documents.extraction.mentions.mention import CourtMention, OrganisationMention, PersonMention, PlaceMention
from documents.extraction.mentions.organisations import find_organisations
from documents.extraction.mentions.persons import PersonFinder
from documents.extraction.mentions.places import find_places
from documents.extraction.people import Individual, resolve
from documents.extraction.spellings import fold_spelling, forget_text
from documents.extraction.tokens import tokenise
from documents.extraction.types import Span
from documents.extraction.zones import Zone

Mention = TypeVar("Mention", CourtMention, OrganisationMention, PersonMention)


@dataclass(frozen=True, slots=True)
class Names:
    """What was found, each in text order; ``people`` are the persons behind the mentions.

    ``places`` are no part of another name; ``all_places`` are those in "Ministry of Justice of Kazakhstan" too.
    """

    courts: list[CourtMention]
    organisations: list[OrganisationMention]
    places: list[PlaceMention]
    all_places: list[PlaceMention]
    people: list[Individual]


def find_names(
    text: str,
    other: Sequence[Span],
    zones: Sequence[Zone],
    words: Language,
    gazetteer: Gazetteer,
    authors: Sequence[str] = (),
    publisher: str | None = None,
) -> Names:
    """The names in ``text``; nothing overlaps ``other`` (dates, citations), and people overlap nothing else.

    Who is named only around the text (in links to other texts, say) is left out. ``authors`` are people for sure
    and ``publisher`` is an organisation.
    """
    tokens = tokenise(text)
    capitals = [index for index, token in enumerate(tokens) if token.is_capitalised]
    things = abbreviations_of_things(text, words.organisations)
    courts = find_courts(text, tokens, other, words.persons.common, words.courts, gazetteer)
    courts = [court for court in courts if court.name not in things]
    taken = [*other, *(court.span for court in courts)]
    organisations = find_organisations(
        text, tokens, capitals, taken, _ordinary(words.persons), words.organisations, gazetteer, publisher
    )
    places = find_places(text, gazetteer)
    forget_text()
    taken += [organisation.span for organisation in organisations]
    finder = PersonFinder(text, tokens, capitals, taken, places, words.persons, words.roles, gazetteer)
    mentions = finder.find(authors, labelled_names(text, words.records, words.persons))
    around = [zone.span for zone in zones if zone.kind not in ("body", "caption")]
    elsewhere = [zone.span for zone in zones if zone.kind in ("teaser", "foreign", "menu")]
    people = resolve(text, _in_text(mentions, elsewhere), words.persons)
    organisations = _in_text(organisations, around)
    courts = _in_text(courts, around)
    spans = [mention.span for mention in mentions]
    return Names(courts, organisations, _elsewhere(places, [*taken, *spans]), _elsewhere(places, spans), people)


@functools.lru_cache(maxsize=8)
def _ordinary(words: PersonWords) -> frozenset[str]:
    """The words that are names of nobody and nothing."""
    return words.common | words.calendar


def _in_text(mentions: list[Mention], around: list[Span]) -> list[Mention]:
    """``mentions`` without those of names that stand only in the spans ``around`` the text."""
    if not around:
        return mentions
    starts = [span.start for span in around]
    outside = [m for m in mentions if _is_covered(m.span, around, starts)]
    if not outside:
        return mentions
    beside = {id(m) for m in outside}
    known = {fold_spelling(m.name) for m in mentions if id(m) not in beside}
    return [m for m in mentions if id(m) not in beside or fold_spelling(m.name) in known]


def _is_covered(span: Span, around: list[Span], starts: list[int]) -> bool:
    """Whether one of ``around``, in text order, covers ``span``; ``starts`` are where they begin."""
    index = bisect.bisect_right(starts, span.start) - 1
    return index >= 0 and around[index].covers(span)


def _elsewhere(places: list[PlaceMention], taken: list[Span]) -> list[PlaceMention]:
    """The places that are no part of what is ``taken``."""
    spans = sorted(taken)
    kept: list[PlaceMention] = []
    index = 0
    for place in places:
        while index < len(spans) and spans[index].end <= place.start:
            index += 1
        if index == len(spans) or spans[index].start >= place.end:
            kept.append(place)
    return kept

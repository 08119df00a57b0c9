"""Everything in a text that has a name: courts, organisations, places and people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from documents.extraction.gazetteer import Gazetteer
from documents.extraction.languages import Language
from documents.extraction.mentions.courts import find_courts
from documents.extraction.mentions.mention import CourtMention, OrganisationMention, PersonMention, PlaceMention
from documents.extraction.mentions.organisations import find_organisations
from documents.extraction.mentions.persons import PersonFinder
from documents.extraction.mentions.places import find_places
from documents.extraction.people import Individual, resolve
from documents.extraction.tokens import tokenise
from documents.extraction.types import Span


@dataclass(frozen=True, slots=True)
class Names:
    """What was found, each in text order; ``people`` are the persons behind the mentions."""

    courts: list[CourtMention]
    organisations: list[OrganisationMention]
    places: list[PlaceMention]
    people: list[Individual]


def find_names(text: str, other: Sequence[Span], words: Language, gazetteer: Gazetteer) -> Names:
    """The names in ``text``; nothing overlaps ``other`` (dates, citations), and people overlap nothing else."""
    tokens = tokenise(text)
    ordinary = words.persons.common | words.persons.calendar
    courts = find_courts(text, tokens, ordinary, words.courts, gazetteer)
    taken = [*other, *(court.span for court in courts)]
    organisations = find_organisations(text, tokens, taken, ordinary, words.organisations, gazetteer)
    places = find_places(text, gazetteer)
    taken += [organisation.span for organisation in organisations]
    mentions = PersonFinder(text, tokens, taken, places, words.persons, words.roles, gazetteer).find()
    people = resolve(mentions, words.persons)
    return Names(courts, organisations, _elsewhere(places, taken, mentions), people)


def _elsewhere(
    places: list[PlaceMention], taken: list[Span], mentions: list[PersonMention]
) -> list[PlaceMention]:
    """The places that are no part of another name."""
    spans = sorted([*taken, *(mention.span for mention in mentions)])
    kept: list[PlaceMention] = []
    index = 0
    for place in places:
        while index < len(spans) and spans[index].end <= place.start:
            index += 1
        if index == len(spans) or not spans[index].overlaps(place.span):
            kept.append(place)
    return kept

"""What the word lists of one language are, family by family. A language fills these in; it holds no logic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from documents.extraction.languages.called_words import CalledWords, ToldAsWords
from documents.extraction.languages.held_words import HeldWords


def word_list(text: str) -> list[str]:
    """The words of ``text``."""
    return text.split()


def word_set(text: str) -> frozenset[str]:
    """The words of ``text``, once each."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True, eq=False)
class PersonWords:
    honorifics: frozenset[str]
    name_honorifics: frozenset[str]
    men_titles: frozenset[str]
    women_titles: frozenset[str]
    particles: frozenset[str]
    patronymic_words: frozenset[str]
    patronymic_endings: tuple[str, ...]
    surname_endings: tuple[str, ...]
    given_endings: tuple[str, ...]
    given_prefixes: tuple[str, ...]
    befallen: str
    befell: frozenset[str]
    calendar: frozenset[str]
    occupations: frozenset[str]
    common: frozenset[str]
    common_endings: tuple[str, ...]
    opening_endings: tuple[str, ...]
    person_verbs: frozenset[str]
    kin_before: str  # "his father, ", before the name of somebody else than the one with a longer such name
    speech: frozenset[str]  # verbs before the name of who speaks: "said P,"
    place_prepositions: frozenset[str]  # right before a name that nothing else shows to be a person's
    month_names: frozenset[str]  # months that are parts of names too
    opening_adverbs: frozenset[str]  # names that are more often the first word of a sentence: "Soon"
    before_dates: frozenset[str]  # "in", "since": before a month
    own_kin: str  # "my father", of which the group "kin" is the noun, or a word of address in the group "called"
    own_kin_before_name: str
    own_kin_called: Mapping[str, str]  # by such a word of address, the noun: "papa"
    called: CalledWords
    told_as: ToldAsWords
    addresses: frozenset[str]
    trade_endings: tuple[str, ...]
    companions: frozenset[str]
    determiners: frozenset[str]
    ages_before: frozenset[str]
    regimes: frozenset[str]
    thing_ends: frozenset[str]  # last words of what only looks like a name of a person: "Victoria Park"
    place_beginnings: frozenset[str]  # first words of names of places: "Deir", "Valle"
    article: str  # a beginning that the second part of names has in one language: "al-"
    family_before: str  # before the names of a family, the group "surname" for "the Sedov brothers"
    family_joints: frozenset[str]
    siblings_after: str  # right after the first of two given names: "and P, brothers"
    holder_before: str  # right before a name: "leader of the X party"
    spoken_after: str  # right after a name: "from the X said"
    phrase_ends: frozenset[str]  # what ends an apposition's first phrase
    not_before_people: frozenset[str]
    not_before_befallen: frozenset[str]
    and_words: frozenset[str]
    with_words: frozenset[str]
    age_after: str
    apposition_after: str
    who_after: str
    pronoun_after: str  # right after a sentence that is only a name: ". She was"
    one_name_after: str
    thing_before: str
    thing_after: str
    called_before: str
    called_person_before: str
    credit_before: str
    alias_between: str


@dataclass(frozen=True, slots=True, eq=False)
class RoleWords:
    nouns: Mapping[str, str]
    phrases: Mapping[str, str]
    public_bodies: frozenset[str]
    legislators: frozenset[str]  # members of a council, where nobody is said whose deputy they are
    after_of: frozenset[str]  # nouns that are no role after "of": "captain of justice"


@dataclass(frozen=True, slots=True, eq=False)
class StandingWords:
    """Patterns over frames; ``{P}``, ``{L}``, ``{O}``, ``{T}`` stand for the signs of a person, a place, an
    organisation and a term."""

    held: HeldWords
    ill_treated: str
    vanished: str
    group_before: str
    speaker_before: str
    clerk_before: str
    court_sits: str
    of_a_body: str
    expert_bodies: str
    signed_over: str  # the end of the line over signatures
    closing: str  # the whole of it
    own_role: str


@dataclass(frozen=True, slots=True, eq=False)
class CourtWords:
    heads: frozenset[str]
    words: frozenset[str]
    court_of: str
    not_first: frozenset[str]
    ordinals: Mapping[str, str]
    adjective_endings: tuple[str, ...]
    owners: frozenset[str]
    tail: str
    seat: str


@dataclass(frozen=True, slots=True, eq=False)
class OrganisationWords:
    heads: Mapping[str, str]
    leading: frozenset[str]
    kind_nouns: Mapping[str, str]
    membership: frozenset[str]
    not_acronyms: frozenset[str]
    documents: frozenset[str]  # what has a name and an abbreviation and is no body: "covenant"
    things: frozenset[str]  # the last word of names of what is no body either: "Press Day", "Amnesty Law"
    tails: frozenset[str]
    no_names: frozenset[str]
    owners: frozenset[str]
    openers: frozenset[str]
    first_heads: Mapping[str, str]
    custody: frozenset[str]
    last_heads: Mapping[str, str]
    joiners: frozenset[str]
    no_joiners_alone: frozenset[str]
    before_on: frozenset[str]
    causes: frozenset[str]
    sentence_openers: frozenset[str]
    articles: frozenset[str]
    leading_article: str  # that a name begins with: "The Times"
    phrase_ends: frozenset[str]
    not_named: frozenset[str]  # ordinary words that no name begins with, after a word for a kind
    trades: frozenset[str]  # words for a kind that are trades of people too
    who: str  # after a person
    kind_adjectives: frozenset[str]  # between a name and a word for its kind: "political" before "party"
    state_heads: frozenset[str]  # heads of bodies of a state, where one of ``state_words`` stands in the name
    state_words: frozenset[str]
    known_as: str  # after a word for a kind, up to the group "name": "called X"
    posts: Mapping[str, str]  # before one of ``post_links`` and a name: "editor of", and the kind of who has editors
    post_links: frozenset[str]
    named_after: str  # right after such a name
    person_name_end: str  # of a name that is a person's
    channel: str  # the whole name of a station that is known by its number
    adjectival: frozenset[str]  # heads before which the adjective of a country is no name: "Kazakh Service"
    units: frozenset[str]  # heads that a bare number goes with: "Battalion 27"
    places_of: str  # a word, a hyphen and what it is there: "Tver-based"
    person_endings: tuple[str, ...]  # of words for people
    place_nouns: frozenset[str]  # after an adjective: "district"
    bodies: frozenset[str]  # heads of names that are whole before "of the Ministry of"
    first_bodies: frozenset[str]  # heads of the bodies that these belong to
    aims: frozenset[str]  # after "to": "Committee to Protect"
    adjective_endings: tuple[str, ...]  # of words for peoples: "the Kurdish party"
    ideals: frozenset[str]  # two of these belong to one name: "Law and Justice Party"
    joined_at: frozenset[str]  # what follows "at" in names
    joined_to: frozenset[str]  # what stands before "to" in names
    described_after: str
    named_kind: str
    local_body: str
    local_body_words: tuple[str, ...]  # a text that names one has some of these letters: it is searched slowly
    local_unit: str  # such a body by another name, with ``local_unit_end`` in it: it is searched slowly, and is rare
    local_unit_end: str
    before_short: str
    before_acronym: str
    not_listed_after: str
    not_listed_before: str
    post_after: str
    people_too: frozenset[str]  # words for a kind that are trades too: "the broadcaster P"

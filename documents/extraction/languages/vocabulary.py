"""What the word lists of one language are, family by family. A language fills these in; it holds no logic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


def word_list(text: str) -> list[str]:
    """The words of ``text``."""
    return text.split()


def word_set(text: str) -> frozenset[str]:
    """The words of ``text``, once each."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class PersonWords:
    honorifics: frozenset[str]
    name_honorifics: frozenset[str]
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
    own_kin: str
    own_kin_before_name: str


@dataclass(frozen=True, slots=True)
class RoleWords:
    nouns: Mapping[str, str]
    phrases: Mapping[str, str]
    public_bodies: frozenset[str]


@dataclass(frozen=True, slots=True)
class CourtWords:
    heads: frozenset[str]
    words: frozenset[str]
    court_of: str
    not_first: frozenset[str]
    ordinals: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OrganisationWords:
    heads: Mapping[str, str]
    leading: frozenset[str]
    kind_nouns: Mapping[str, str]
    membership: frozenset[str]
    not_acronyms: frozenset[str]
    tails: frozenset[str]
    no_names: frozenset[str]
    owners: frozenset[str]
    openers: frozenset[str]


@dataclass(frozen=True, slots=True)
class EventWords:
    """Patterns over frames; ``{P}``, ``{T}``, ``{D}`` in them stand for the signs of a person, a term and a date."""

    verbs: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, tuple[str, ...]]
    nouns: Mapping[str, tuple[str, ...]]
    unreal: str
    attributive: str
    same_day: str
    extended: str
    that_was: str
    wished: str
    passive: str
    plural: str
    unnamed: str
    singular: str
    among: str
    among_whom: str
    headline_next: str
    he: str
    she: str
    they: str
    verdict: str
    which_trial: str
    ordinals: tuple[str, ...]
    speaker: str
    me: str
    one: str
    homes: str
    kin: str
    denied: str
    ranks: str


@dataclass(frozen=True, slots=True)
class ChargeWords:
    """Patterns over frames for accusations; ``described`` leads up to the words that describe the offence."""

    described: Mapping[str, str]
    description_end: str
    not_described: str
    same_as: str
    status_words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """Patterns over frames that tell whose a term of punishment is."""

    beside: str
    after: str
    owned: str
    for_whom: str
    changed: str
    respectively: str
    not_a_sentence: str

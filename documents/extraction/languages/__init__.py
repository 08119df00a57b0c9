"""The languages that extraction reads. A language is a package of word lists and patterns; one line registers it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from documents.extraction.languages.charge_words import ChargeWords, SentenceWords
from documents.extraction.languages.en import charges as en_charges
from documents.extraction.languages.en import courts as en_courts
from documents.extraction.languages.en import events as en_events
from documents.extraction.languages.en import organisations as en_organisations
from documents.extraction.languages.en import persons as en_persons
from documents.extraction.languages.en import records as en_records
from documents.extraction.languages.en import roles as en_roles
from documents.extraction.languages.en import sentences as en_sentences
from documents.extraction.languages.en import standing as en_standing
from documents.extraction.languages.event_words import EventWords
from documents.extraction.languages.record_words import RecordWords
from documents.extraction.languages.vocabulary import (
    CourtWords,
    OrganisationWords,
    PersonWords,
    RoleWords,
    StandingWords,
)

_ORDINARY = re.compile(r"(?<![\w'’-])[^\W\d_A-ZА-Я]{2,}(?![\w'’-])")
_LABEL = re.compile(r"^[^\w\n]{0,4}([A-Za-z][A-Za-z ]{2,30}):\s", re.MULTILINE)
_FEWEST_LABELS = 3
_SAMPLE = 20_000  # characters


@dataclass(frozen=True, slots=True)
class Language:
    """The word lists of one language; ``code`` is ISO 639-1."""

    code: str
    persons: PersonWords
    roles: RoleWords
    standing: StandingWords
    courts: CourtWords
    organisations: OrganisationWords
    events: EventWords
    charges: ChargeWords
    sentences: SentenceWords
    records: RecordWords


LANGUAGES: dict[str, Language] = {
    "en": Language(
        code="en",
        persons=en_persons.WORDS,
        roles=en_roles.WORDS,
        standing=en_standing.WORDS,
        courts=en_courts.WORDS,
        organisations=en_organisations.WORDS,
        events=en_events.WORDS,
        charges=en_charges.WORDS,
        sentences=en_sentences.WORDS,
        records=en_records.WORDS,
    ),
}


def language(code: str | None) -> Language:
    """The word lists for ``code``, or the English ones where there are none: names are found by them in any text."""
    return LANGUAGES.get(code or "en", LANGUAGES["en"])


def tells_people(code: str | None) -> bool:
    """Whether people can be told from other words in a text of the language ``code``; None is an unknown language.

    Only with word lists of its own: by those of another language, towns and verbs with a capital would be people.
    """
    return code is None or code in LANGUAGES


def is_mostly_of(words: Language, text: str) -> bool:
    """Whether most words of ``text`` that are no names are ordinary words of the language.

    A list of names has too few words for its language to be told by the most frequent ones. Of a form the labels tell.
    """
    ordinary = _ORDINARY.findall(text[:_SAMPLE])
    if bool(ordinary) and sum(word in words.persons.common for word in ordinary) * 2 > len(ordinary):
        return True
    labels = {label.lower() for label in _LABEL.findall(text[:_SAMPLE])}
    return len(labels & words.records.labels.keys()) >= _FEWEST_LABELS

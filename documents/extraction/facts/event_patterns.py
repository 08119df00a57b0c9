"""The patterns that find events, compiled once for each language."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from documents.extraction.facts.frame_patterns import FramePattern, WordPattern, frame_pattern
from documents.extraction.facts.frames import DATE, PERSON, with_signs
from documents.extraction.languages.event_words import EventWords


@dataclass(frozen=True, slots=True)
class EventPatterns:
    """The compiled patterns of one language, by the names of its word lists."""

    verb: WordPattern
    phrase: WordPattern
    noun: WordPattern
    unreal: FramePattern
    decided: re.Pattern[str]
    attributive: re.Pattern[str]
    not_until: re.Pattern[str]
    went_on: re.Pattern[str]
    received: re.Pattern[str]
    extended: re.Pattern[str]
    extended_after: re.Pattern[str]
    wished: re.Pattern[str]
    among: FramePattern
    among_whom: re.Pattern[str]
    passive: re.Pattern[str]
    headline: re.Pattern[str]
    search_home: re.Pattern[str]
    raided: re.Pattern[str]
    noun_left: re.Pattern[str]
    noun_of: re.Pattern[str]
    held_for: re.Pattern[str]
    held_on: re.Pattern[str]
    ordered: re.Pattern[str]
    court_ordered: re.Pattern[str]
    since_noun: re.Pattern[str]
    attempted: re.Pattern[str]
    term_until: re.Pattern[str]
    in_custody: re.Pattern[str]
    imposed_on: re.Pattern[str]
    own_term: re.Pattern[str]
    cases_against: re.Pattern[str]
    pronoun: re.Pattern[str]
    shared_out: re.Pattern[str]
    not_first: re.Pattern[str]
    owned: re.Pattern[str]
    against: re.Pattern[str]
    possessive: re.Pattern[str]
    asked: FramePattern
    opened: re.Pattern[str]
    fronted: re.Pattern[str]
    impersonal: re.Pattern[str]
    colony: re.Pattern[str]
    remand: re.Pattern[str]
    off_term_of: re.Pattern[str]


def _alternatives(lists: Mapping[str, Sequence[str]]) -> WordPattern:
    return WordPattern({kind: [with_signs(pattern) for pattern in patterns] for kind, patterns in lists.items()})


@functools.lru_cache(maxsize=8)
def event_patterns(words: EventWords) -> EventPatterns:
    return EventPatterns(
        verb=_alternatives(words.verbs),
        phrase=_alternatives(words.phrases),
        noun=_alternatives(words.nouns),
        unreal=frame_pattern(words.unreal),
        decided=re.compile(with_signs(words.decided)),
        not_until=re.compile(with_signs(words.not_until)),
        went_on=re.compile(with_signs(words.went_on)),
        received=re.compile(words.received),
        attributive=re.compile(words.attributive),
        extended=re.compile(words.extended),
        extended_after=re.compile(words.extended_after),
        wished=re.compile(with_signs(words.wished)),
        among=frame_pattern(words.among),
        among_whom=re.compile(with_signs(words.among_whom)),
        passive=re.compile(with_signs(words.passive)),
        headline=re.compile(with_signs(words.headline_next)),
        search_home=re.compile(
            rf"{PERSON}'s?\s(?:[a-z-]+ ){{0,3}}?(?:{words.homes})|(?:{words.homes}) (?:of|belonging to) "
            rf"(?:[a-z-]+ ){{0,3}}(?:{PERSON}'s? (?:{words.kin}),? (?:[a-z0-9-]+,? ){{0,4}}?)?{PERSON}"
        ),
        raided=re.compile(with_signs(words.raided)),
        noun_left=re.compile(rf"(?:{PERSON}'s?|\bhis|\bher|\btheir)\s(?:[a-z-]+ ){{0,3}}$"),
        noun_of=re.compile(
            rf"(?: by [^.;{PERSON}]{{1,40}}?)?(?:,? (?:on |in )?{DATE},?)? of (?:[a-z0-9'-]+,? ){{0,6}}?(?={PERSON})"
        ),
        held_for=re.compile(with_signs(words.held_for)),
        held_on=re.compile(words.held_on),
        ordered=re.compile(with_signs(words.ordered)),
        court_ordered=re.compile(with_signs(words.court_ordered)),
        term_until=re.compile(with_signs(words.term_until)),
        attempted=re.compile(with_signs(words.attempted)),
        since_noun=re.compile(with_signs(words.since_noun)),
        in_custody=re.compile(words.in_custody),
        own_term=re.compile(with_signs(words.own_term)),
        imposed_on=re.compile(with_signs(words.imposed_on)),
        cases_against=re.compile(with_signs(words.cases_against)),
        pronoun=re.compile(words.pronoun),
        shared_out=re.compile(with_signs(words.shared_out)),
        not_first=re.compile(words.not_first),
        owned=re.compile(words.owned),
        against=re.compile(words.against),
        possessive=re.compile(words.possessive),
        asked=frame_pattern(words.asked),
        opened=re.compile(words.opened),
        fronted=re.compile(with_signs(words.fronted)),
        impersonal=re.compile(words.impersonal),
        colony=re.compile(words.colony),
        remand=re.compile(with_signs(words.remand)),
        off_term_of=re.compile(with_signs(words.off_term_of)),
    )

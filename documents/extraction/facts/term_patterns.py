"""The compiled patterns that tell whose a term of punishment is."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, fields

from documents.extraction.facts.frames import PERSON, with_signs
from documents.extraction.languages.charge_words import SentenceWords


@dataclass(frozen=True, slots=True)
class TermPatterns:
    """The compiled patterns of ``SentenceWords``."""

    beside: re.Pattern[str]
    after: re.Pattern[str]
    owned: re.Pattern[str]
    for_one: re.Pattern[str]
    for_whom: re.Pattern[str]
    paired: re.Pattern[str]
    changed: re.Pattern[str]
    told: re.Pattern[str]
    got: re.Pattern[str]
    chained: re.Pattern[str]
    earlier: re.Pattern[str]
    label: re.Pattern[str]
    opening: re.Pattern[str]
    before_subject: re.Pattern[str]
    subject_after: re.Pattern[str]
    respectively: re.Pattern[str]
    not_a_sentence: re.Pattern[str]
    after_time: re.Pattern[str]
    of_custody: re.Pattern[str]
    changed_to: re.Pattern[str]
    old_term: re.Pattern[str]
    probation: re.Pattern[str]
    added_term: re.Pattern[str]
    each: re.Pattern[str]
    apiece: re.Pattern[str]
    heading: re.Pattern[str]
    whose: re.Pattern[str]
    pronoun_beside: re.Pattern[str]
    of_whom: re.Pattern[str]
    rest: re.Pattern[str]
    given_to: re.Pattern[str]
    listed: re.Pattern[str]
    before_owner: re.Pattern[str]
    owner_after: re.Pattern[str]
    that_is: re.Pattern[str]
    next_stranger: re.Pattern[str]
    imposed: re.Pattern[str]
    imposing: re.Pattern[str]
    others: re.Pattern[str]
    aside_of_term: re.Pattern[str]
    of_pronoun: re.Pattern[str]
    indefinite: re.Pattern[str]


@functools.lru_cache(maxsize=8)
def compiled(words: SentenceWords) -> TermPatterns:
    """The patterns of ``words`` over frames."""
    patterns = {field.name: getattr(words, field.name) for field in fields(TermPatterns)}
    patterns["beside"] = PERSON + patterns["beside"]
    return TermPatterns(**{name: re.compile(with_signs(pattern)) for name, pattern in patterns.items()})

"""What a word with a capital is by itself, whatever stands around it."""

from __future__ import annotations

import functools
from typing import Literal

from documents.extraction.languages.vocabulary import PersonWords, RoleWords
from documents.extraction.mentions.name_lists import name_lists, sound_key

# "title": a title or a day of the week; "titles": several of them; "common": an ordinary word, and "listed": one that a
# list of names has; "ordinary": one by its ending, if no list has it; "opening": such a one that opens a sentence.
Kind = Literal["month", "title", "titles", "common", "listed", "name", "ordinary", "opening", "unknown"]


@functools.lru_cache(maxsize=20_000)  # the same words come again and again
def kind_of(word: str, words: PersonWords, roles: RoleWords) -> Kind:
    """The kind of ``word``, which has a capital."""
    lower, lists = word.lower(), name_lists()
    if lower in words.month_names:
        return "month"
    if lower in words.calendar or is_honorific(lower, words):
        return "title"
    singular = lower.removesuffix("s")
    if singular in words.calendar and singular != lower and len(singular) > 5:
        return "titles"
    if lower in words.common or lower in roles.nouns or not words.occupations.isdisjoint((lower, singular)):
        return "listed" if _is_listed(word) else "common"
    if len(singular) > 4 and singular in words.honorifics:
        return "titles"
    if lists.is_given(word) or lists.is_surname(word):
        return "name"
    first, _, second = lower.partition("-")
    is_compound = first in words.common and (second in words.common or word.partition("-")[2].islower())
    if is_compound or lower.endswith(words.common_endings):
        return "ordinary"
    return "opening" if lower.endswith(words.opening_endings) else "unknown"


def is_honorific(lower: str, words: PersonWords) -> bool:
    """Whether a word is a title, or ends with one: "brigadier-general"; "al-sheikh" is a name."""
    first, _, last = lower.rpartition("-")
    is_compound = min(len(first), len(last)) > 3 and last in words.honorifics
    return lower in words.honorifics or (is_compound and first not in words.particles)


@functools.lru_cache(maxsize=8)  # as many as languages
def long_surname_endings(words: PersonWords) -> tuple[str, ...]:
    """The endings of surnames that tell one by the plain letters of a word too."""
    return tuple(ending for ending in words.surname_endings if len(ending) > 2)


def _is_listed(word: str) -> bool:
    lists = name_lists()
    return lists.is_surname(word) or word.lower() in lists.spelled or sound_key(word) in lists.first_surnames

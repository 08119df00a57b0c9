"""The shape of the words that papers of courts and committees call a person by instead of the name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class CalledWords:
    """Patterns for lower-case text; the group ``word`` of each is the word for the person: "applicant"."""

    anywhere: str  # the word with its article
    after_name: str  # right after a name, where the text says that it will call the person so
    before_name: str  # up to a name: "the applicant, mr "


@dataclass(frozen=True, slots=True, eq=False)
class ToldAsWords:
    """Words and patterns for lower-case text."""

    nouns: frozenset[str]  # "driver"
    before_name: frozenset[str]  # what may stand between such a noun and a name: "named"
    after_name: str  # from a name to what describes the person: ", a "
    ends: frozenset[str]  # words that end a description
    definite: str  # up to a noun, the article and the group ``words``: "the tram "
    indefinite: str  # the same of somebody of whom the text may give no name: "a tram "
    followed: str  # what follows a noun that speaks of a person by itself
    plain: frozenset[str]  # words that tell nobody apart: "the young nurse"
    of_age: str  # "the 41-year-old", with the group ``age``
    age_after: str  # right after a name, the same group: ", 41,"
    age_before: str  # up to a name

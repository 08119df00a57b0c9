"""The shape of the words that papers of courts and committees call a person by instead of the name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class CalledWords:
    """Patterns for lower-case text; the group ``word`` of each is the word for the person: "applicant"."""

    anywhere: str  # the word with its article
    after_name: str  # right after a name, where the text says that it will call the person so
    before_name: str  # up to a name: "the applicant, mr "

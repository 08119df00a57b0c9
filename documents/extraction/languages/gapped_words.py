"""The word lists for verbs that are told once and meant for several people or days, and for days that are counted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GappedWords:
    """Patterns over frames."""

    next_person: str  # from the verb, or the last such person, to the next one and the day: "and P in L on D"
    next_term: str  # the same up to a term of punishment: "P to five years"
    again: str  # "and again on D"
    another: str  # the same for one more count of a verdict: "and of theft in March"
    twice: str  # right after a verb: "in D and again in D", the second as its group
    then_person: str  # "and in D P", a day before the next person
    respectively: str


@dataclass(frozen=True, slots=True)
class CountedWords:
    """Patterns over frames with the groups "number" and "unit"; "side" is "after" or "before"."""

    from_date: str  # from a date to an event that it is counted from: "on D, one day after his"
    after_event: str  # right after an event, what it is counted from, the group "noun": "three days after his release"
    held_for: str  # right after a release: "after 72 hours"
    held_until: str  # right before a release: "was held for 72 hours and"
    same_day: str  # right after a release on the day of the arrest: "four hours later"
    kinds: tuple[tuple[str, str], ...]  # the kind of event that such a noun means


@dataclass(frozen=True, slots=True)
class KinWords:
    """Patterns over frames for the relatives of people: "whose", "owner", "kin" and "who" are their groups."""

    named: tuple[str, ...]  # "P's mother, P"
    of_pronoun: str  # "her mother, P"
    subject: str  # the end of a clause's beginning: "her son had been"
    inverse: tuple[tuple[str, tuple[str, ...]], ...]  # of a "mother": "son" and "daughter"

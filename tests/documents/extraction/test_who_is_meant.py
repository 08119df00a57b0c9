"""Whom titles, "the others", "the 41-year-old" and pronouns mean, over sentences and clauses."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read

TOLD = [
    # (text, events without dates and terms, each of whom)
    # A title tells namesakes apart.
    ("Yusuf Karim Nasser and Noor Samir Nasser run a shop. Mr. Nasser was arrested in May. Ms. Nasser was fined 200 "
     "euros.", {"arrest Yusuf", "fine Noor", "Noor fine 200 EUR"}),
    # Those who are left of a group, and "they" of the same sentence.
    ("Anton Belousov, Oleg Sedov and Rita Halina were arrested in Omsk. Sedov was released. The other two were in "
     "prison until the trial, at which they were each sentenced to six years.",
     {"arrest Anton", "arrest Oleg", "arrest Rita", "release Oleg", "conviction Anton", "conviction Rita",
      "Anton imprisonment 72", "Rita imprisonment 72"}),
    # Told by the age, or as somebody's client.
    ("Police arrested Anton Belousov in May. In June a judge sentenced the 41-year-old to two years in prison.",
     {"arrest Anton", "conviction Anton", "Anton imprisonment 24"}),
    ("Police searched the office of Anton Belousov. His lawyer said that her client had been arrested.",
     {"search Anton", "arrest Anton"}),
    # What is denied of another one did happen to the first.
    ("Police arrested Anton Belousov and his wife, Rita Halina. She was freed. He was not.",
     {"arrest Anton", "arrest Rita", "release Rita"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_is_meant(text: str, expected: set[str]) -> None:
    found = read(text)
    given = {p.id: p.name.split()[0] for p in found.persons}
    told = {f"{event.kind} {given[person]}" for event in found.events for person in event.persons}
    for term in found.sentences:
        measure = term.months if term.amount is None else f"{term.amount:g} {term.currency}"
        told.add(f"{given[term.person]} {term.kind} {measure}")
    assert told == expected

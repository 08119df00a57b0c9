"""The stored people with a name like one that a document gives."""

from __future__ import annotations

import json
import zlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db import connection

from cases import name_blocks, names
from cases.choices import Review
from cases.models import NameBlock, Person, PersonName
from documents.extraction import types

ALIKE = 0.5  # from which on two names are proposed as one person's
SURE = 0.89  # from which on two full names are the same but for spelling, script and order
CONTRADICTIONS = {"patronymics differ", "a man and a woman"}
# The keys of a list of JSON as rows, each with its two parts.
_WANTED = {
    "sqlite": "SELECT value AS key, substr(value, 1, instr(value, ':') - 1) AS surname, "
    "substr(value, instr(value, ':') + 1) AS given FROM json_each(%s)",
    "postgresql": "SELECT key, split_part(key, ':', 1) AS surname, split_part(key, ':', 2) AS given "
    "FROM json_array_elements_text(%s::json) AS key",
}
# CROSS JOIN tells SQLite in which order to go; of PostgreSQL it is an inner join.
_AT = f"""
SELECT w.key, n.person_id, n.name, p.review
FROM ({{wanted}}) w CROSS JOIN {NameBlock._meta.db_table} b
JOIN {PersonName._meta.db_table} n ON n.id = b.name_id JOIN {Person._meta.db_table} p ON p.id = n.person_id
WHERE b.surname = w.surname AND b.given = w.given"""

Rows = dict[str, set[tuple[int, str, bool]]]  # by key: the person's number, the name, whether the person is rejected


@dataclass(frozen=True, slots=True)
class Namesake:
    """A stored person, by number, whose names are like a given one: how much at best, why, and what speaks against.

    ``same`` says that two full names are the same, ``contradicted`` that another name of the person cannot be meant.
    """

    person: int
    score: float
    reasons: tuple[str, ...]
    same: bool
    contradicted: bool
    rejected: bool


Alike = Mapping[str, list[Namesake]]  # of each person of one document, by id


def full_names(found: types.Person) -> list[str]:
    """The name and the other spellings, without those that are a surname or given name alone within the text."""
    others = sorted({aka[:250] for aka in found.aka if len(aka.split()) > 1} - {found.name[:250]})
    return [found.name[:250], *others]


def is_full(name: str) -> bool:
    """Whether ``name`` tells a given name and a surname, neither as an initial."""
    return sum(len(word.strip(".")) > 1 for word in name.split()) > 1


class Namesakes:
    """What the people of one document are called, and who of those stored is called alike. Pure."""

    def __init__(self, persons: Iterable[types.Person]) -> None:
        self._wanted = {
            found.id: {name: name_blocks.wanted_keys(name).keys for name in full_names(found)} for found in persons
        }
        self.keys = {key for wanted in self._wanted.values() for keys in wanted.values() for key in keys}

    @property
    def locks(self) -> set[int]:
        """Numbers that two documents share which may tell of one person: of the surnames, since there are fewer."""
        return {zlib.crc32(surname.encode()) for surname in {key.partition(":")[0] for key in self.keys}}

    def add_to(self, rows: Rows) -> None:
        """Add the names to ``rows``, as those of nobody who is stored."""
        for wanted in self._wanted.values():
            for name, keys in wanted.items():
                for key in keys:
                    rows.setdefault(key, set()).add((0, name, False))

    def meet(self, rows: Rows) -> bool:
        """Whether one of the people is called like somebody in ``rows``."""
        return any(_namesakes(wanted, rows) for wanted in self._wanted.values())

    def among(self, rows: Rows) -> dict[str, list[Namesake]]:
        """Of each person (by id within the document) those of ``rows`` who are called alike, by number."""
        return {person: _namesakes(wanted, rows) for person, wanted in self._wanted.items()}


def _namesakes(wanted: Mapping[str, frozenset[str]], rows: Rows) -> list[Namesake]:
    found: dict[int, list[tuple[names.Comparison, bool, bool]]] = defaultdict(list)
    for name, keys in wanted.items():
        for stored, other, rejected in {row for key in keys for row in rows.get(key, ())}:
            alike = names.compare(name, other)
            if alike.score >= ALIKE or CONTRADICTIONS & set(alike.reasons):
                found[stored].append((alike, is_full(name) and is_full(other), rejected))
    return [namesake for stored, those in sorted(found.items()) if (namesake := _namesake(stored, those))]


def stored_at(keys: Iterable[str]) -> Rows:
    """The stored names at each of ``keys`` ("surname:given"); one query, which looks for each in the index."""
    found: Rows = defaultdict(set)
    if wanted := list(keys):
        with connection.cursor() as cursor:
            cursor.execute(_AT.format(wanted=_WANTED[connection.vendor]), [json.dumps(wanted)])
            for key, person, name, review in cursor.fetchall():
                found[key].add((person, name, review == Review.REJECTED))
    return found


def _namesake(person: int, those: list[tuple[names.Comparison, bool, bool]]) -> Namesake | None:
    best = max((alike for alike, _, _ in those), key=lambda alike: (alike.score, alike.reasons))
    if best.score < ALIKE:
        return None
    same = any(alike.score >= SURE and full for alike, full, _ in those)
    contradicted = any(CONTRADICTIONS & set(alike.reasons) for alike, _, _ in those)
    return Namesake(person, best.score, best.reasons, same, contradicted, those[0][2])

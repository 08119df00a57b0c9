"""The stored people with a name like one that a document gives."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from cases import name_blocks, names
from cases.choices import Review
from cases.models import NameBlock
from documents.extraction import types

ALIKE = 0.5  # from which on two names are proposed as one person's
SURE = 0.89  # from which on two full names are the same but for spelling, script and order
CONTRADICTIONS = {"patronymics differ", "a man and a woman"}


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


def full_names(found: types.Person) -> list[str]:
    """The name and the other spellings, without those that are a surname or given name alone within the text."""
    others = sorted({aka[:250] for aka in found.aka if len(aka.split()) > 1} - {found.name[:250]})
    return [found.name[:250], *others]


def is_full(name: str) -> bool:
    """Whether ``name`` tells a given name and a surname, neither as an initial."""
    return sum(len(word.strip(".")) > 1 for word in name.split()) > 1


class Namesakes:
    """The stored namesakes of the people of one document; one query."""

    def __init__(self, persons: Iterable[types.Person]) -> None:
        self._wanted = {
            found.id: {name: name_blocks.wanted_keys(name) for name in full_names(found)} for found in persons
        }

    @property
    def locks(self) -> list[int]:
        """Numbers that two documents share which may tell of one person."""
        keys = {key for wanted in self._wanted.values() for name in wanted.values() for key in name.keys}
        return sorted({zlib.crc32(key.encode()) for key in keys})

    def of(self, person: str) -> list[Namesake]:
        """The stored persons whose names are alike to that of ``person`` (an id within the document), by number."""
        found: dict[int, list[tuple[names.Comparison, bool, bool]]] = defaultdict(list)
        for name, wanted in self._wanted[person].items():
            for stored, other, rejected in {row for key in wanted.keys for row in self._at.get(key, ())}:
                alike = names.compare(name, other)
                if alike.score >= ALIKE or CONTRADICTIONS & set(alike.reasons):
                    found[stored].append((alike, is_full(name) and is_full(other), rejected))
        return [namesake for stored, those in sorted(found.items()) if (namesake := _namesake(stored, those))]

    @cached_property
    def _at(self) -> dict[str, set[tuple[int, str, bool]]]:
        keys = {key for wanted in self._wanted.values() for name in wanted.values() for key in name.keys}
        pairs = [key.split(":", 1) for key in keys]
        # Every surname with every given name: more than was asked, but two short lists instead of many conditions.
        rows = NameBlock.objects.filter(
            surname__in={surname for surname, _ in pairs}, given__in={given for _, given in pairs}
        )
        found: dict[str, set[tuple[int, str, bool]]] = defaultdict(set)
        columns = ("surname", "given", "name__person", "name__name", "name__person__review")
        for surname, given, person, name, review in rows.values_list(*columns) if keys else ():
            if (key := f"{surname}:{given}") in keys:
                found[key].add((person, name, review == Review.REJECTED))
        return found


def _namesake(person: int, those: list[tuple[names.Comparison, bool, bool]]) -> Namesake | None:
    best = max((alike for alike, _, _ in those), key=lambda alike: (alike.score, alike.reasons))
    if best.score < ALIKE:
        return None
    same = any(alike.score >= SURE and full for alike, full, _ in those)
    contradicted = any(CONTRADICTIONS & set(alike.reasons) for alike, _, _ in those)
    return Namesake(person, best.score, best.reasons, same, contradicted, those[0][2])

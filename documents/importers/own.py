"""What stayed of a document's earlier imports, for people have worked on it: a new import finds it first.

A record is found by the passage that stated it, whatever people made of its values since; a person by a name as well.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from cases import names
from cases.models import PersonName
from documents.extraction import types
from documents.importers.namesakes import SURE, full_names
from documents.models import Claim
from documents.subjects import SUBJECTS

Key = tuple[str, int]  # a model's name, a record's number


class Own:
    """The ``stayed`` records, as keys, and the ``claims`` that earlier imports filed; ``again`` if there were any."""

    def __init__(self, stayed: Iterable[Key] = (), claims: Iterable[Claim] = (), again: bool = False) -> None:
        self.again = again
        self._numbers: dict[str, set[int]] = defaultdict(set)
        for kind, number in stayed:
            self._numbers[kind].add(number)
        self._stated: dict[tuple[str, int | None], set[int]] = defaultdict(set)
        for claim in claims:
            kind = next(kind for kind in SUBJECTS if getattr(claim, f"{kind}_id") is not None)
            number = getattr(claim, f"{kind}_id")
            if number in self._numbers[kind]:
                self._stated[kind, claim.start].add(number)

    def of(self, kind: str) -> set[int]:
        """The numbers of the records of ``kind``."""
        return self._numbers[kind]

    def stated_in(self, kind: str, passage: types.Span) -> set[int]:
        """The numbers of the records of ``kind`` that a passage with the same start stated."""
        return self._stated[kind, passage.start]

    def persons(self, told: Iterable[types.Person]) -> dict[str, int]:
        """Which of the persons each of those ``told`` is, by id: by a passage that names them, else by a name."""
        left = set(self._numbers["person"])
        found: dict[str, int] = {}
        people = list(told)
        for by in (self._by_passage, self._by_name(left) if left else _by_nothing):
            for person in people:
                if person.id not in found and (those := by(person) & left):
                    found[person.id] = min(those)
                    left.discard(found[person.id])
        return found

    def _by_passage(self, person: types.Person) -> set[int]:
        return {number for mention in person.mentions for number in self.stated_in("person", mention)}

    def _by_name(self, persons: set[int]) -> Any:
        spellings: Mapping[int, list[str]] = defaultdict(list)
        for number, name in PersonName.objects.filter(person__in=persons).values_list("person", "name"):
            spellings[number].append(name)

        def found(person: types.Person) -> set[int]:
            given = full_names(person)
            return {
                number
                for number, stored in spellings.items()
                if any(names.compare(one, other).score >= SURE for one in given for other in stored)
            }

        return found


def _by_nothing(_: types.Person) -> set[int]:
    return set()

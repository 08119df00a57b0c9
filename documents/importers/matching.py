"""Which stored person each person of a document is: the one of the same name whose context agrees, or nobody.

Two documents tell of one person where two full names are the same (``names.compare``), nothing contradicts it, and
what surrounds them agrees (``Context.agrees``). That relation asks for no order: where a document shows that people
whom earlier documents proposed apart are one, or that one is two, those documents are ``unsettled`` and are to be
imported again. What a person has worked on is never joined or divided: then the document's person is proposed anew,
with every candidate.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import combinations

from django.db.models import Q

from cases import names
from cases.choices import InvolvementRole
from cases.models import Person
from documents.choices import DuplicateState
from documents.extraction import types
from documents.importers.context import Context
from documents.importers.namesakes import SURE, Namesake
from documents.importers.stored import Account, Stored
from documents.importers.touched import untouched
from documents.models import PossibleDuplicate

# Who takes part in cases by profession, and so in many of them.
PROFESSIONS = {
    InvolvementRole.LAWYER, InvolvementRole.JUDGE, InvolvementRole.PROSECUTOR, InvolvementRole.INVESTIGATOR,
    InvolvementRole.EXPERT,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """A person as one document tells of them. ``together`` are the ids of the others in the same case."""

    found: types.Person
    accused: bool
    roles: frozenset[str]
    context: Context
    together: frozenset[str]


@dataclass(slots=True)
class Matches:
    """The stored person of each person of the document (by id), and the parts in cases that agree with the document.

    ``joined`` are stored persons (numbers) who are one with another, ``divided`` those who are two: the documents that
    tell of them have to be read anew.
    """

    persons: dict[str, Person] = field(default_factory=dict)
    accounts: dict[str, list[Account]] = field(default_factory=dict)
    joined: set[int] = field(default_factory=set)
    divided: set[int] = field(default_factory=set)


class Matcher:
    """Finds the stored people of one document.

    ``own`` gives those that the document itself spoke of before, by id, ``own_prosecutions`` their prosecutions.
    """

    def __init__(
        self, told: Iterable[Told], alike: Mapping[str, list[Namesake]], stored: Stored, own: Mapping[str, int],
        own_prosecutions: set[int],
    ) -> None:  # fmt: skip
        self.told, self.alike, self.stored, self.own = list(told), alike, stored, own
        self.own_prosecutions = own_prosecutions
        self.matches = Matches()

    def match(self) -> Matches:
        """Who is who. Nobody stored is taken for two people of the document, which tells them apart."""
        for told in self.told:
            person = self.stored.persons.get(self.own.get(told.found.id, 0))
            if person:
                self._link(told, person)
        for told in sorted(self.told, key=self._best_first):
            if told.found.id not in self.matches.persons:
                self._match(told)
        return self.matches

    def _best_first(self, told: Told) -> tuple[float, str]:
        return -max((namesake.score for namesake in self.alike[told.found.id]), default=0.0), told.found.name

    def _match(self, told: Told) -> None:
        taken = {person.pk for person in self.matches.persons.values()}
        candidates = [n for n in self.alike[told.found.id] if n.same and n.person not in taken]
        agreeing = {n.person: n for n in candidates if self._agreeing(told, n.person)}
        if standing := {pk: n for pk, n in agreeing.items() if not n.rejected}:
            agreeing = standing
        # A person of one name who is another by a second one: what was read as one are two, or this one is a third.
        divided = {pk for pk, n in agreeing.items() if n.contradicted}
        self.matches.divided |= self._open(divided)
        chosen = self._chosen(list(set(agreeing) - divided))
        if chosen and not divided:
            self._link(told, self.stored.persons[chosen])

    def _link(self, told: Told, person: Person) -> None:
        self.matches.persons[told.found.id] = person
        self.matches.accounts[told.found.id] = self._agreeing(told, person.pk)

    def _agreeing(self, told: Told, person: int) -> list[Account]:
        """The parts that the stored ``person`` has in cases with which the document's account agrees."""
        others = {n.person for other in told.together for n in self.alike[other] if n.same}
        wanted = replace(told.context, items=told.context.items | {("person", str(other)) for other in others})
        accounts = self.stored.accounts_of(person) if person in self.stored.persons else []
        return [account for account in accounts if self._is_own(account) or _one_part(told, account, wanted)]

    def _is_own(self, account: Account) -> bool:
        return bool(account.prosecution and account.prosecution.pk in self.own_prosecutions)

    def _chosen(self, agreeing: list[int]) -> int | None:
        """The one that is meant; of several that nobody has worked on, and that may be one, the first."""
        if len(agreeing) < 2:
            return agreeing[0] if agreeing else None
        loose = self._open(agreeing)
        fixed = [pk for pk in agreeing if pk not in loose]
        if len(fixed) > 1 or not self._may_be_one(agreeing):
            return None
        chosen = fixed[0] if fixed else min(agreeing)
        self.matches.joined |= loose - {chosen}
        return chosen

    def _open(self, persons: Iterable[int]) -> set[int]:
        found = [self.stored.persons[pk] for pk in persons]
        return untouched(found) if found else set()

    def _may_be_one(self, persons: list[int]) -> bool:
        """Whether no two of them have names that differ, and nobody told two of them apart."""
        apart = PossibleDuplicate.objects.filter(
            Q(first__in=persons, second__in=persons), state=DuplicateState.DIFFERENT
        )
        told = [self.stored.persons[pk].name for pk in persons]
        return all(names.compare(a, b).score >= SURE for a, b in combinations(told, 2)) and not apart.exists()


def _one_part(told: Told, account: Account, wanted: Context) -> bool:
    """Whether a document's account and a stored one are of one part in one case.

    A lawyer and an accused who share a court are two people; only one who stands among the same people is one. There is
    hardly a second lawyer or judge of one name in a region.
    """
    role = account.role in told.roles
    alike = told.accused if account.prosecution else role
    agrees = wanted.agrees(account.context, region_tells=role and account.role in PROFESSIONS)
    return agrees and (alike or wanted.shares(account.context, "person"))

"""What is stored of people whom a document may mean: their parts in cases, with all that surrounds them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import or_
from typing import Any

from cases.choices import EventKind, Visibility
from cases.models import Case, Charge, Event, Involvement, Person, Prosecution, Sentence
from documents.importers.context import Context, context
from documents.models import Claim

MOST_CASES = 40  # of one person, that are read; a lawyer or judge may stand in thousands
DATED = (EventKind.ARREST, EventKind.CONVICTION)


@dataclass(frozen=True, slots=True)
class Account:
    """One person's part in one case: as accused (``prosecution``) or as somebody else, in ``role``."""

    person: Person
    case: Case
    context: Context
    prosecution: Prosecution | None = None
    role: str = ""


class Stored:
    """The cases in which some persons have a part, read as a whole: a fixed number of queries.

    An import links to nothing restricted, and to no protected witness: whoever brought the document in would see from
    what is missing on its page that such a record exists. People who may see both settle the pair that is proposed.
    Records that ``own`` (numbers of persons) this document itself spoke of before are linked whatever they are, since
    a second row would show what somebody chose to hide.
    """

    def __init__(self, persons: Iterable[int], own: Iterable[int] = ()) -> None:
        self._own = set(own)
        self._persons = {*persons, *self._own}
        self._accounts: dict[int, list[Account]] = {}

    def cases_of(self, persons: Iterable[int]) -> set[int]:
        """The numbers of the cases in which one of ``persons`` has a part, as far as they are read."""
        return {case for person in persons for case in self._cases_by_person.get(person, ())}

    def accounts_of(self, person: int) -> list[Account]:
        """In the order they were entered, as accused first."""
        if person not in self._accounts:
            self._accounts[person] = [*self._accused(person), *self._involved_in(person)]
        return self._accounts[person]

    def _accused(self, person: int) -> Iterator[Account]:
        for row in self._prosecutions.get(person, ()):
            around = self._contexts[row.pk] | self._of_case(row.case, person)
            yield Account(row.person, row.case, around, prosecution=row)

    def _involved_in(self, person: int) -> Iterator[Account]:
        for row in self._involvements.get(person, ()):
            contexts = (self._contexts[prosecution.pk] for prosecution in self._by_case[row.case_id])
            yield Account(row.person, row.case, reduce(or_, contexts, self._of_case(row.case, person)), role=row.role)

    def prosecution(self, person: int | None, case: int | None) -> Prosecution | None:
        """That of ``person`` in ``case``, by their numbers."""
        rows = self._prosecutions.get(person, ()) if person and case else ()
        return next((row for row in rows if row.case_id == case), None)

    def involvement(self, person: int | None, case: int | None, role: str) -> Involvement | None:
        """That of ``person`` in ``case`` as ``role``, by their numbers."""
        rows = self._involvements.get(person, ()) if person and case else ()
        return next((row for row in rows if (row.case_id, row.role) == (case, role)), None)

    @cached_property
    def persons(self) -> dict[int, Person]:
        """The persons themselves who may be linked."""
        rows = Person.objects.in_bulk(self._persons) if self._persons else {}
        return {pk: person for pk, person in rows.items() if self._may_link(person, pk)}

    @cached_property
    def prosecutions(self) -> list[Prosecution]:
        rows = Prosecution.objects.filter(case__in=self._cases).select_related("person", "case").order_by("pk")
        return [row for row in rows if self._linkable(row)] if self._cases else []

    @cached_property
    def involvements(self) -> list[Involvement]:
        rows = Involvement.objects.filter(case__in=self._cases).select_related("person", "case").order_by("pk")
        found = [row for row in rows if self._linkable(row)] if self._cases else []
        return [row for row in found if not row.protected or row.person_id in self._own]

    @cached_property
    def charges(self) -> dict[int, list[Charge]]:
        """By prosecution, those that stand before those that a person rejected."""
        rows = Charge.objects.filter(prosecution__in=self.prosecutions).select_related("provision").order_by("pk")
        return self._by_prosecution(rows)

    @cached_property
    def sentences(self) -> dict[int, list[Sentence]]:
        rows = Sentence.objects.filter(prosecution__in=self.prosecutions).select_related("court")
        return self._by_prosecution(rows.order_by("date_earliest", "court__name", "pk"))

    @cached_property
    def events(self) -> dict[int, list[Event]]:
        """By person, those that stand before those that a person rejected."""
        known = self._persons | {row.person_id for row in self.prosecutions}
        rows = Event.objects.filter(persons__in=known).distinct().select_related("case").prefetch_related("persons")
        found: dict[int, list[Event]] = defaultdict(list)
        for event in sorted(rows.order_by("pk"), key=_standing_first) if known else ():
            persons = list(event.persons.all())
            governing = [*persons, *([event.case] if event.case else [])]
            own = any(person.pk in self._own for person in persons)
            if own or not any(record.visibility == Visibility.RESTRICTED for record in governing):
                for person in persons:
                    found[person.pk].append(event)
        return found

    def _by_prosecution(self, rows: Iterable[Any]) -> dict[int, list[Any]]:
        found: dict[int, list[Any]] = defaultdict(list)
        for row in sorted(rows, key=_standing_first) if self.prosecutions else ():
            found[row.prosecution_id].append(row)
        return found

    @cached_property
    def _cases(self) -> set[int]:
        return self.cases_of(self._persons)

    @cached_property
    def _cases_by_person(self) -> dict[int, set[int]]:
        """Of somebody in very many cases, as a lawyer is, first those that another of the persons shares, then the
        newest.
        """
        found: dict[int, set[int]] = defaultdict(set)
        for model in (Prosecution, Involvement) if self._persons else ():
            rows = model._default_manager.filter(person__in=self._persons).order_by()
            for person, case in rows.values_list("person", "case"):
                found[person].add(case)
        parts = Counter(case for cases in found.values() for case in cases)
        return {
            person: set(sorted(cases, key=lambda case: (parts[case] > 1, case))[-MOST_CASES:])
            for person, cases in found.items()
        }

    @cached_property
    def _prosecutions(self) -> dict[int, list[Prosecution]]:
        return _by_person(self.prosecutions)

    @cached_property
    def _involvements(self) -> dict[int, list[Involvement]]:
        return _by_person(self.involvements)

    @cached_property
    def _by_case(self) -> dict[int, list[Prosecution]]:
        found: dict[int, list[Prosecution]] = defaultdict(list)
        for prosecution in self.prosecutions:
            found[prosecution.case_id].append(prosecution)
        return found

    @cached_property
    def _contexts(self) -> dict[int, Context]:
        """What surrounds each prosecution, but for the others in its case."""
        regions: dict[int, set[str]] = defaultdict(set)
        stated = Claim.objects.standing().filter(prosecution__in=self.prosecutions, field="region").order_by()
        for prosecution, region in stated.values_list("prosecution", "value") if self.prosecutions else ():
            regions[prosecution].add(region)
        return {
            prosecution.pk: self._context(prosecution, regions[prosecution.pk]) for prosecution in self.prosecutions
        }

    def _context(self, prosecution: Prosecution, regions: set[str]) -> Context:
        events = [e for e in self.events[prosecution.person_id] if e.case_id in (prosecution.case_id, None)]
        sentences = self.sentences[prosecution.pk]
        provisions = [charge.provision for charge in self.charges[prosecution.pk] if charge.provision]
        return context(
            regions=[prosecution.region_id, *regions, *(event.region_id for event in events)],
            laws=[(p.country_id, p.code, p.article) for p in provisions],
            records=[("court", sentence.court_id) for sentence in sentences],
            dates=[*(s.date for s in sentences), *(e.date for e in events if e.kind in DATED)],
        )

    def _of_case(self, case: Case, person: int) -> Context:
        """What the case says of ``person``: its region, court and organisation, and who else is in it."""
        others = {row.person_id for row in self._by_case[case.pk]} | self._involved[case.pk]
        records = [("court", case.court_id), ("organisation", case.alleged_organisation_id)]
        return context(
            regions=[case.region_id], records=records + [("person", other) for other in others if other != person]
        )

    @cached_property
    def _involved(self) -> dict[int, set[int]]:
        found: dict[int, set[int]] = defaultdict(set)
        for row in self.involvements:
            found[row.case_id].add(row.person_id)
        return found

    def _linkable(self, row: Any) -> bool:
        return self._may_link(row.person, row.person_id) and self._may_link(row.case, row.person_id)

    def _may_link(self, record: Any, person: int) -> bool:
        return record.visibility != Visibility.RESTRICTED or person in self._own


def _by_person(rows: Iterable[Any]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.person_id].append(row)
    return found


def _standing_first(row: Any) -> bool:
    return bool(row.review == "rejected")

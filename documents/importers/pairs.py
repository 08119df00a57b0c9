"""Proposing pairs of persons who may be one: those whose names are alike and whom no document tells apart."""

from __future__ import annotations

from collections.abc import Mapping

from django.db.models import Q

from cases.models import Person
from documents.choices import DuplicateState
from documents.importers.namesakes import Namesake
from documents.importers.storing import changed, created
from documents.importers.touched import by_people
from documents.models import Claim, PossibleDuplicate

Pair = tuple[int, int]


def propose_pairs(persons: Mapping[str, Person], linked: set[int], alike: Mapping[str, list[Namesake]]) -> list[int]:
    """Pair each of the ``persons`` of one document (by id) with its namesakes; the numbers of the new pairs.

    All are stored, the ``linked`` ones (by number) since before this document.

    People whom this document or another tells apart, by naming both, are no pair, and cease to be one.
    """
    here = {person.pk for person in persons.values()}
    if len(linked) > 1:
        _tell_apart(linked)
    wanted: dict[Pair, Namesake] = {}
    for key, person in persons.items():
        for namesake in alike[key]:
            if namesake.person not in here and not namesake.rejected:
                pair = (min(person.pk, namesake.person), max(person.pk, namesake.person))
                if pair not in wanted or namesake.score > wanted[pair].score:
                    wanted[pair] = namesake
    for pair in _known(wanted) | _named_together(wanted):
        wanted.pop(pair, None)
    rows = [
        PossibleDuplicate(first_id=first, second_id=second, score=found.score, reasons=list(found.reasons))
        for (first, second), found in sorted(wanted.items())
    ]
    created(rows, PossibleDuplicate)
    return [row.pk for row in rows]


def _tell_apart(persons: set[int]) -> None:
    """Take back the pairs of ``persons``, whom one document names, that nobody has looked at."""
    pairs = PossibleDuplicate.objects.filter(first__in=persons, second__in=persons, state=DuplicateState.OPEN)
    numbers = set(pairs.values_list("pk", flat=True))
    if numbers:
        PossibleDuplicate.objects.filter(pk__in=numbers - by_people(PossibleDuplicate, numbers)).delete()


def _known(wanted: Mapping[Pair, Namesake]) -> set[Pair]:
    """Those that are filed already; an open one is as alike as the names of all documents make it."""
    if not wanted:
        return set()
    numbers = {number for pair in wanted for number in pair}
    rows = PossibleDuplicate.objects.filter(Q(first__in=numbers) & Q(second__in=numbers))
    known = {(row.first_id, row.second_id): row for row in rows.order_by()}
    closer = [pair for pair in wanted.keys() & known.keys() if wanted[pair].score > known[pair].score]
    for pair in closer:
        known[pair].score, known[pair].reasons = wanted[pair].score, list(wanted[pair].reasons)
    changed([known[pair] for pair in sorted(closer) if known[pair].state == DuplicateState.OPEN], ["score", "reasons"])
    return set(known)


def _named_together(wanted: Mapping[Pair, Namesake]) -> set[Pair]:
    """Those pairs of whom one document speaks of both."""
    if not wanted:
        return set()
    documents: dict[int, set[int]] = {}
    numbers = {number for pair in wanted for number in pair}
    stated = Claim.objects.standing().filter(person__in=numbers, field="name").order_by()
    for person, document in stated.values_list("person", "document"):
        documents.setdefault(person, set()).add(document)
    return {pair for pair in wanted if documents.get(pair[0], set()) & documents.get(pair[1], set())}

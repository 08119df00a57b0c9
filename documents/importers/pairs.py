"""Proposing pairs of persons who may be one: those whose names are alike and whom no document tells apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django.db.models import Q

from cases.models import Person
from documents.choices import DuplicateState
from documents.importers.draft import Draft
from documents.importers.namesakes import Alike, Namesake
from documents.importers.storing import changed, created
from documents.importers.touched import by_people
from documents.models import Claim, PossibleDuplicate

Pair = tuple[int, int]


def propose_pairs(drafts: Sequence[Draft], alike: Sequence[Alike]) -> list[list[int]]:
    """Pair the persons of each document, all of them stored, with their namesakes; of each the new pairs' numbers.

    People whom this document or another tells apart, by naming both, are no pair, and cease to be one.
    """
    wanted: dict[Pair, tuple[int, Namesake]] = {}  # with the position of the document
    for position, (draft, namesakes) in enumerate(zip(drafts, alike, strict=True)):
        _tell_apart({record.pk for record in draft.linked if isinstance(record, Person)})
        for pair, namesake in _pairs(draft.persons, namesakes).items():
            wanted.setdefault(pair, (position, namesake))
    found = {pair: namesake for pair, (_, namesake) in wanted.items()}
    for pair in _known(found) | _named_together(found):
        wanted.pop(pair, None)
    rows = [
        (position, PossibleDuplicate(first_id=a, second_id=b, score=one.score, reasons=list(one.reasons)))
        for (a, b), (position, one) in sorted(wanted.items(), key=lambda item: item[0])
    ]
    created([row for _, row in rows], PossibleDuplicate)
    return [[row.pk for number, row in rows if number == position] for position in range(len(drafts))]


def _pairs(persons: Mapping[str, Person], alike: Alike) -> dict[Pair, Namesake]:
    """The ``persons`` of one document (by id) with those namesakes who are not among them, the closest of each pair."""
    here = {person.pk for person in persons.values()}
    found: dict[Pair, Namesake] = {}
    for key, person in persons.items():
        for namesake in alike[key]:
            if namesake.person not in here and not namesake.rejected:
                pair = (min(person.pk, namesake.person), max(person.pk, namesake.person))
                if pair not in found or namesake.score > found[pair].score:
                    found[pair] = namesake
    return found


def _tell_apart(persons: set[int]) -> None:
    """Take back the pairs of ``persons``, whom one document names, that nobody has looked at."""
    if len(persons) < 2:
        return
    pairs = PossibleDuplicate.objects.filter(first__in=persons, second__in=persons, state=DuplicateState.OPEN)
    numbers = set(pairs.values_list("pk", flat=True))
    if numbers:
        PossibleDuplicate.objects.filter(pk__in=numbers - by_people(PossibleDuplicate, numbers)).delete()


def _known(wanted: Mapping[Pair, Namesake]) -> set[Pair]:
    """Those that are filed already; an open one is as alike as the names of all documents make it."""
    if not wanted:
        return set()
    numbers = {number for pair in wanted for number in pair}
    rows = PossibleDuplicate.objects.filter(Q(first__in=numbers) & Q(second__in=numbers)).order_by()
    known = {(first, second): score for first, second, score in rows.values_list("first", "second", "score")}
    if closer := {pair for pair in wanted.keys() & known.keys() if wanted[pair].score > known[pair]}:
        open_ones = [row for row in rows.filter(state=DuplicateState.OPEN) if (row.first_id, row.second_id) in closer]
        for row in open_ones:
            namesake = wanted[row.first_id, row.second_id]
            row.score, row.reasons = namesake.score, list(namesake.reasons)
        changed(sorted(open_ones, key=lambda row: (row.first_id, row.second_id)), ["score", "reasons"])
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

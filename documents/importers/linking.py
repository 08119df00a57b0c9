"""Which stored court, organisation or provision a document means: the one candidate, or none."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Model

from cases import names
from cases.choices import Review
from cases.models import CourtName, OrganisationName, Person, PersonName
from cases.querysets.search import folded_match

SAME = 0.5  # from which on two names are proposed as one person's
CANDIDATES = 100


def linked(spelling: type[Model], owner: str, spellings: Iterable[str], country: str | None) -> Any | None:
    """The one record with one of ``spellings``, of ``country`` where several share them; None where it stays open.

    ``spelling`` is the model of the names and ``owner`` its key to the record. Rejected records are not candidates.
    """
    keys = {key for text in spellings if (key := names.fold(text))}
    rows = spelling._default_manager.filter(folded__in=keys).exclude(**{f"{owner}__review": Review.REJECTED})
    found = {getattr(row, f"{owner}_id"): getattr(row, owner) for row in rows.select_related(owner)}
    if len(found) > 1 and country:
        found = {pk: record for pk, record in found.items() if record.country_id == country}
    return next(iter(found.values())) if len(found) == 1 else None


def court(spellings: Iterable[str], country: str | None) -> Any | None:
    return linked(CourtName, "court", spellings, country)


def organisation(spellings: Iterable[str], country: str | None) -> Any | None:
    return linked(OrganisationName, "organisation", spellings, country)


def possible_duplicates(person: Person) -> list[tuple[Person, names.Comparison]]:
    """The stored persons who may be ``person``, by name alone, and why.

    Candidates are those with a name that holds every word of the person's, in any order and script, which the index of
    names finds; of them, those whose names compare as one person's.
    """
    match = folded_match(person.name)
    if match is None:
        return []
    rows = PersonName.objects.filter(match).exclude(person=person).exclude(person__review=Review.REJECTED)
    best: dict[int, tuple[Person, names.Comparison]] = {}
    for row in rows.select_related("person")[:CANDIDATES]:
        found = names.compare(person.name, row.name)
        if found.score >= SAME and found.score > (best[row.person_id][1].score if row.person_id in best else 0):
            best[row.person_id] = (row.person, found)
    return list(best.values())

"""Which stored court, organisation or provision a document means: the one candidate, or none."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Model

from cases import names
from cases.choices import Review
from cases.models import CourtName, OrganisationName, PersonName


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


def namesakes(name: str, besides: int) -> list[Any]:
    """The stored persons, without the one with the key ``besides``, who have just this name in some spelling."""
    rows = PersonName.objects.filter(folded=names.fold(name)).exclude(person=besides).select_related("person")
    return list({row.person_id: row.person for row in rows.exclude(person__review=Review.REJECTED)}.values())

"""The organisations and courts that a document names: linked where one stored record has the name, else proposed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Model

from cases.choices import Review
from cases.models import Court, CourtName, Organisation, OrganisationName
from documents.importers.draft import Draft
from documents.importers.linking import Spelled


def write_organisations(draft: Draft) -> dict[str, Organisation]:
    """The organisations, stored or new, by their ids within the document."""
    told = draft.extraction.organisations
    stored = Spelled(OrganisationName, "organisation", _spellings(told))
    found: dict[str, Organisation] = {}
    for one in told:
        made = Organisation(name=one.name[:250], kind=one.kind)
        found[one.id] = _linked_or_new(draft, made, OrganisationName, stored, one, found.values())
    return found


def write_courts(draft: Draft) -> None:
    """Fill ``draft.courts``. One that a person rejected gets the claim, but nothing is said to have come before it."""
    told = draft.extraction.courts
    stored = Spelled(CourtName, "court", _spellings(told))
    found: dict[str, Court] = {}
    for one in told:
        made = Court(name=one.name[:250], country_id=draft.region(draft.country))
        found[one.id] = _linked_or_new(draft, made, CourtName, stored, one, found.values())
    draft.courts = {key: None if court.review == Review.REJECTED else court for key, court in found.items()}


def _spellings(told: Iterable[Any]) -> list[str]:
    return [name[:250] for one in told for name in (one.name, *one.aka)]


def _linked_or_new(
    draft: Draft, made: Any, spelling: type[Model], stored: Spelled, told: Any, others: Iterable[Any]
) -> Any:
    """The stored record that is ``told``, or ``made``, which is kept with its spellings."""
    spellings = [name[:250] for name in (told.name, *told.aka)]
    record = stored.one(spellings, draft.country) or stored.named(made.name, made.country_id)
    record = record or next((o for o in others if (o.name, o.country_id) == (made.name, made.country_id)), None)
    if record is None:
        record = draft.propose(made)
        for name in dict.fromkeys(spellings):
            draft.store.add(spelling(**{str(type(made)._meta.model_name): made, "name": name}))
    draft.claims.add(record, "name", told.name, min(told.mentions))
    return record

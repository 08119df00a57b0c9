"""The organisations and courts that a document names: linked where one stored record has the name, else proposed."""

from __future__ import annotations

from typing import Any

from django.db.models import Model

from cases.choices import Review
from cases.models import Court, CourtName, Organisation, OrganisationName
from documents.importers.draft import Draft
from documents.importers.linking import Spelled, spellings_of


def write_organisations(draft: Draft, stored: Spelled) -> dict[str, Organisation]:
    """The organisations, ``stored`` or new, by their ids within the document; ``stored`` gains the new ones."""
    made = [(one, Organisation(name=one.name[:250], kind=one.kind)) for one in draft.extraction.organisations]
    return _linked_or_new(draft, made, OrganisationName, stored)


def write_courts(draft: Draft, stored: Spelled) -> None:
    """Fill ``draft.courts``; ``stored`` gains the new ones.

    One that a person rejected gets the claim, but nothing is said to have come before it.
    """
    country = draft.region(draft.country)
    made = [(one, Court(name=one.name[:250], country_id=country)) for one in draft.extraction.courts]
    found = _linked_or_new(draft, made, CourtName, stored)
    draft.courts = {key: None if court.review == Review.REJECTED else court for key, court in found.items()}


def _linked_or_new(draft: Draft, made: list[tuple[Any, Any]], spelling: type[Model], stored: Spelled) -> dict[str, Any]:
    """By id within the document the ``stored`` record that is told, or the one ``made`` of it, kept with its spellings.

    Those after this document find its new ones by any spelling; within it, two that are told apart stay two.
    """
    found: dict[str, Any] = {}
    new: list[tuple[Any, list[str]]] = []
    for told, record in made:
        spellings = spellings_of(told)
        called = (record.name, record.country_id)
        known = stored.one(spellings, draft.country) or stored.named(*called)
        known = known or next((one for one, _ in new if (one.name, one.country_id) == called), None)
        if known is None:
            new.append((draft.propose(record), spellings))
            for name in dict.fromkeys(spellings):
                draft.store.add(spelling(**{str(record._meta.model_name): record, "name": name}))
        found[told.id] = known or record
        draft.claims.add(found[told.id], "name", told.name, min(told.mentions))
    for record, spellings in new:
        stored.add(record, spellings)
    return found

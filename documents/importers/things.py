"""The organisations and courts that a document names: linked where one stored record has the name, else proposed."""

from __future__ import annotations

from typing import Any

from cases.choices import Review
from cases.models import Court, CourtName, Organisation, OrganisationName
from documents.importers.draft import Draft
from documents.importers.linking import Spelled, spellings_of


def write_organisations(draft: Draft, stored: Spelled) -> dict[str, Organisation]:
    """The organisations, ``stored`` or new, by their ids within the document; ``stored`` gains the new ones."""
    told = [(one, {"name": one.name[:250], "kind": one.kind}) for one in draft.extraction.organisations]
    return _linked_or_new(draft, told, Organisation, OrganisationName, stored)


def write_courts(draft: Draft, stored: Spelled) -> None:
    """Fill ``draft.courts``; ``stored`` gains the new ones.

    One that a person rejected gets the claim, but nothing is said to have come before it.
    """
    country = draft.region(draft.country)
    told = [(one, {"name": one.name[:250], "country_id": country}) for one in draft.extraction.courts]
    found = _linked_or_new(draft, told, Court, CourtName, stored)
    draft.courts = {key: None if court.review == Review.REJECTED else court for key, court in found.items()}


def _linked_or_new(
    draft: Draft, told: list[tuple[Any, dict[str, Any]]], model: Any, spelling: Any, stored: Spelled
) -> dict[str, Any]:
    """By id within the document the ``stored`` record that is told, or a new one of the values, with its spellings.

    Those after this document find its new ones by any spelling; within it, two that are told apart stay two.
    """
    found: dict[str, Any] = {}
    new: list[tuple[Any, list[str]]] = []
    for one, values in told:
        spellings = spellings_of(one)
        called = (values["name"], values.get("country_id"))
        record = stored.one(spellings, draft.country) or stored.named(*called)
        record = record or next((other for other, _ in new if (other.name, other.country_id) == called), None)
        if record is None:
            record = draft.propose(model(**values))
            new.append((record, spellings))
            for name in dict.fromkeys(spellings):
                draft.store.add(spelling(**{str(model._meta.model_name): record, "name": name}))
        found[one.id] = record
        draft.claims.add(record, "name", one.name, min(one.mentions))
    for record, spellings in new:
        stored.add(record, spellings)
    return found

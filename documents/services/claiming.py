"""Claims by hand: that a document states a value of a record."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from documents.choices import ClaimState
from documents.extraction.types import Span
from documents.models import Claim, SourceDocument
from documents.services.permissions import AnyUser, may_review, require_add


@transaction.atomic
def attach(record: Any, name: str, value: str, document: SourceDocument, passage: Span | None, user: AnyUser) -> Claim:
    """File that ``document`` states ``value`` for the field ``name`` of ``record`` in ``passage``; the claim.

    It is confirmed by who may confirm, proposed by others; one that is there already is given again.
    """
    require_add(user)
    span = {"start": passage.start, "end": passage.end} if passage else {"start": None, "end": None}
    said: dict[str, Any] = {str(record._meta.model_name): record, "field": name, "value": value, **span}
    found = Claim.objects.filter(document=document, **said).first()
    state = ClaimState.CONFIRMED if may_review(user) else ClaimState.PROPOSED
    return found or Claim.objects.create(document=document, state=state, **said)

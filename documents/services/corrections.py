"""Putting right what was read from a document, in its records and in its claims alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from simple_history.utils import bulk_update_with_history

from cases.models import Court, Organisation, Person
from cases.services.names import keep_court_name, keep_organisation_name, keep_preferred_name
from documents.choices import ClaimState
from documents.extraction.types import Span
from documents.importers.claims import ClaimCollector
from documents.models import Claim, SourceDocument
from documents.services import queue
from documents.services.claimed_values import text_of
from documents.services.permissions import require_review


def keep_names(record: Any) -> None:
    """Keep the spellings of a person, court or organisation in step with its name."""
    if isinstance(record, Person):
        keep_preferred_name(record)
    elif isinstance(record, Court):
        keep_court_name(record)
    elif isinstance(record, Organisation):
        keep_organisation_name(record)


@transaction.atomic
def correct(record: Any, changed: Iterable[str], document: SourceDocument, passage: Span | None, user: User) -> None:
    """Save ``record``, of which a reviewer changed the fields ``changed`` after reading ``document``.

    What this document was taken to say of these fields was misread: its claims state the new values from now on. A
    field of which it said nothing gets a claim where a ``passage`` is given.
    """
    require_review(user)
    changed = list(changed)
    record.save()
    keep_names(record)
    claims = Claim.objects.on(record).filter(document=document, field__in=changed).standing()
    _restate(list(claims), record, user)
    if passage:
        said = {claim.field for claim in claims}
        state_values(document, record, [name for name in changed if name not in said], passage)
    queue.moved_on(document, user)


def state_values(document: SourceDocument, record: Any, fields: Iterable[str], passage: Span) -> None:
    """File that ``document`` states in ``passage`` what ``record`` holds in ``fields``."""
    claims = ClaimCollector(document)
    for name in fields:
        claims.add(record, name, text_of(record, name), passage)
    claims.store()


def _restate(claims: list[Claim], record: Any, user: User) -> None:
    """Let ``claims`` state what ``record`` holds; those on fields that are empty now are rejected."""
    for claim in claims:
        claim.updated_at = timezone.now()
        if value := text_of(record, claim.field):
            claim.value = value
        else:
            claim.state = ClaimState.REJECTED
    if claims:
        bulk_update_with_history(claims, Claim, ["value", "state", "updated_at"], batch_size=500, default_user=user)

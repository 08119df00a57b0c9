"""Collecting what a document says, to be stored at once."""

from __future__ import annotations

from typing import Any

from django.db.models import Model
from simple_history.utils import bulk_create_with_history

from documents.extraction.types import Span
from documents.models import Claim, SourceDocument
from documents.subjects import MANY_VALUED, SUBJECTS


class ClaimCollector:
    """Claims of one document, kept until ``store``."""

    def __init__(self, document: SourceDocument) -> None:
        self.document = document
        self._claims: list[tuple[Model, Claim]] = []

    def add(self, record: Model, field: str, value: Any, passage: Span) -> None:
        """That the document states ``value`` for ``field`` of ``record`` in ``passage``; nothing for no value."""
        if value in (None, ""):
            return
        subject = {str(record._meta.model_name): record}
        claim = Claim(
            document=self.document, start=passage.start, end=passage.end, field=field, value=str(value), **subject
        )
        self._claims.append((record, claim))

    def store(self) -> int:
        """Write them, with their history; returns how many there are."""
        bulk_create_with_history([claim for _, claim in self._claims], Claim, batch_size=500)
        return len(self._claims)

    def new(self, kept: list[Claim]) -> list[Claim]:
        """Those that are to be filed beside the ``kept`` ones, on which people decided: of a field of a record of which
        the document was decided to say something nothing is said anew, and nothing twice. All records are stored.
        """
        decided = {_field(*_subject(claim), claim) for claim in kept}
        found: dict[tuple[Any, ...], Claim] = {}
        for record, claim in self._claims:
            kind = str(record._meta.model_name)
            if _field(kind, record.pk, claim) not in decided:
                found.setdefault((kind, record.pk, claim.field, claim.value, claim.start, claim.end), claim)
        return list(found.values())


def _field(kind: str, number: Any, claim: Claim) -> tuple[Any, ...]:
    """The field of a record of which ``claim`` tells; with the value, where a field has many."""
    return kind, number, claim.field, claim.value if (kind, claim.field) in MANY_VALUED else ""


def _subject(claim: Claim) -> tuple[str, Any]:
    return next((kind, number) for kind in SUBJECTS if (number := getattr(claim, f"{kind}_id")) is not None)

"""Collecting what a document says, to be stored at once."""

from __future__ import annotations

from typing import Any

from django.db.models import Model
from simple_history.utils import bulk_create_with_history

from documents.extraction.types import Span
from documents.models import Claim, SourceDocument


class ClaimCollector:
    """Claims of one document, kept until ``store``."""

    def __init__(self, document: SourceDocument) -> None:
        self.document = document
        self._claims: list[Claim] = []

    def add(self, record: Model, field: str, value: Any, passage: Span) -> None:
        """That the document states ``value`` for ``field`` of ``record`` in ``passage``; nothing for no value."""
        if value in (None, ""):
            return
        subject = {str(record._meta.model_name): record}
        self._claims.append(
            Claim(
                document=self.document, start=passage.start, end=passage.end, field=field, value=str(value), **subject
            )
        )

    def store(self) -> int:
        """Write them, with their history; returns how many there are."""
        bulk_create_with_history(self._claims, Claim, batch_size=500)
        return len(self._claims)

"""Collecting what a document says, to be stored at once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from simple_history.utils import bulk_create_with_history

from documents.choices import ClaimState
from documents.extraction.types import Span
from documents.importers.rows import insert_first_versions, insert_values, moment
from documents.models import Claim, SourceDocument
from documents.subjects import MANY_VALUED, SUBJECTS


@dataclass(frozen=True, slots=True)
class Statement:
    """That a document states ``value`` for ``field`` of ``record`` in ``passage``."""

    record: Any
    field: str
    value: str
    passage: Span

    @property
    def kind(self) -> str:
        """The name of the record's model."""
        return str(self.record._meta.model_name)


class ClaimCollector:
    """What one document states, kept until it is stored: by ``store``, or by ``file`` for an import."""

    def __init__(self, document: SourceDocument) -> None:
        self.document = document
        self._statements: list[Statement] = []

    def add(self, record: Model, field: str, value: Any, passage: Span) -> None:
        """That the document states ``value`` for ``field`` of ``record`` in ``passage``; nothing for no value."""
        if value not in (None, ""):
            self._statements.append(Statement(record, field, str(value), passage))

    def store(self) -> int:
        """Write them, with their history; returns how many there are."""
        claims = [
            Claim(
                document=self.document, start=one.passage.start, end=one.passage.end, field=one.field, value=one.value,
                **{one.kind: one.record},
            )
            for one in self._statements
        ]  # fmt: skip
        bulk_create_with_history(claims, Claim, batch_size=500)
        return len(claims)

    def file(self, kept: list[Claim], reason: str) -> None:
        """Write those that are to stand beside the ``kept`` ones, on which people decided, each with its first version,
        made by nobody for ``reason``. All records are stored.

        Of a field of a record of which the document was decided to say something nothing is said anew, and nothing
        twice. Only what an import fills is written of each row, kind by kind: there are many.
        """
        decided = {_field(*_subject(claim), claim.field, claim.value) for claim in kept}
        rows: dict[str, dict[tuple[Any, ...], list[Any]]] = defaultdict(dict)
        now = moment()
        for one in self._statements:
            kind, number, passage = one.kind, one.record.pk, one.passage
            if _field(kind, number, one.field, one.value) not in decided:
                own = (number, one.field, one.value, passage.start, passage.end)
                rows[kind][own] = [now, now, self.document.pk, ClaimState.PROPOSED.value, "", *own]
        same = ("created_at", "updated_at", "document_id", "state", "reason")
        numbers: list[int] = []
        for kind, those in rows.items():
            columns = (*same, f"{kind}_id", "field", "value", "start", "end")
            numbers += insert_values(Claim, columns, those.values())
        insert_first_versions(Claim, numbers, reason)


def _field(kind: str, number: Any, field: str, value: str) -> tuple[Any, ...]:
    """The field of a record; with the value, where a field has many."""
    return kind, number, field, value if (kind, field) in MANY_VALUED else ""


def _subject(claim: Claim) -> tuple[str, Any]:
    return next((kind, number) for kind in SUBJECTS if (number := getattr(claim, f"{kind}_id")) is not None)

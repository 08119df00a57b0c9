"""Collecting what a document says, to be stored at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from simple_history.utils import bulk_create_with_history

from documents.choices import ClaimState
from documents.extraction.types import Span
from documents.importers.rows import insert_first_versions, insert_values, moment
from documents.models import Claim, SourceDocument
from documents.subjects import MANY_VALUED, SUBJECTS

Field = tuple[Any, ...]  # the number of a document, and what _field() tells
PASSAGE = ("field", "value", "start", "end")


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
    """What one document states, kept until it is stored: by ``store``, or by ``file_claims`` for an import."""

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

    def rows(self, decided: Container[Field]) -> Iterator[tuple[str, list[Any]]]:
        """What is to be filed: the kind of the record, then the document, the record and ``PASSAGE``; nothing twice."""
        seen: set[tuple[Any, ...]] = set()
        document = self.document.pk
        for one in self._statements:
            kind, number, passage = one.kind, one.record.pk, one.passage
            own = (number, one.field, one.value, passage.start, passage.end)
            known = (kind, *own) in seen or (document, _field(kind, number, one.field, one.value)) in decided
            if not known:
                seen.add((kind, *own))
                yield kind, [document, *own]


def file_claims(collectors: Iterable[ClaimCollector], kept: Iterable[Claim], reason: str) -> None:
    """Write the statements of all that are to stand beside the ``kept`` claims, on which people decided, each with its
    first version, made by nobody for ``reason``. All records are stored.

    Of a field of a record of which the document was decided to say something nothing is said anew. Only what an import
    fills is written of each row, kind by kind: there are many.
    """
    decided = {(claim.document_id, _field(*_subject(claim), claim.field, claim.value)) for claim in kept}
    now = moment()
    same = [now, now, ClaimState.PROPOSED.value, ""]
    rows: dict[str, list[list[Any]]] = defaultdict(list)
    for collector in collectors:
        for kind, values in collector.rows(decided):
            rows[kind].append([*same, *values])
    numbers: list[int] = []
    for kind, those in rows.items():
        columns = ("created_at", "updated_at", "state", "reason", "document_id", f"{kind}_id", *PASSAGE)
        numbers += insert_values(Claim, columns, those)
    insert_first_versions(Claim, numbers, reason)


def _field(kind: str, number: Any, field: str, value: str) -> tuple[Any, ...]:
    """The field of a record; with the value, where a field has many."""
    return kind, number, field, value if (kind, field) in MANY_VALUED else ""


def _subject(claim: Claim) -> tuple[str, Any]:
    return next((kind, number) for kind in SUBJECTS if (number := getattr(claim, f"{kind}_id")) is not None)

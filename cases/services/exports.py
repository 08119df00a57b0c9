"""The prisoners list as a spreadsheet: what may be in it, writing it as a stream, and keeping who took it away."""

from __future__ import annotations

import csv
import datetime
import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any, cast
from urllib.parse import parse_qs

from django.contrib.auth.models import AnonymousUser, User
from django.db import connection
from django.utils import timezone

from cases.cells import harmless
from cases.choices import AuditKind, ExportFormat, ExportProfile, ExportUnit
from cases.models import Export, Person
from cases.querysets import access
from cases.querysets.export_columns import DATE, LINK
from cases.querysets.export_rows import Exported, columns_of, csv_portions, snapshot, tuples
from cases.services import audit
from cases.services.spreadsheets import ODS_MEDIA_TYPE, Echo, write_ods
from cases.services.xlsx import Link, xlsx_blocks

AnyUser = User | AnonymousUser
Values = tuple[Any, ...]
Block = tuple[bytes, int]  # some of the file, and how many rows are in it

MEDIA_TYPES = {
    ExportFormat.CSV: "text/csv; charset=utf-8",
    ExportFormat.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ExportFormat.ODS: ODS_MEDIA_TYPE,
    ExportFormat.JSONL: "application/jsonl; charset=utf-8",
}
BLOCK = 256 * 1024  # bytes of a finished file read at a time


def profiles_for(user: AnyUser) -> list[ExportProfile]:
    """The profiles that ``user`` may export."""
    return [profile for profile in ExportProfile if access.may_export(user, profile)]


def offered_columns(user: AnyUser, unit: ExportUnit, profile: ExportProfile) -> list[str]:
    """The columns that ``user`` can have in such a spreadsheet, in their order."""
    hidden = access.hidden_fields(Person, user)
    inside = profile == ExportProfile.INTERNAL
    return [
        name
        for name, column in columns_of(unit).items()
        if (inside or column.leaves) and (not column.field or column.field not in hidden)
    ]


def stream(exported: Exported, format: ExportFormat, query: str) -> Iterator[bytes]:
    """The file, block by block; that it was taken is noted at once, that it was taken whole at its end."""
    user = cast(User, exported.scope.user)  # only who is signed in sees anything to export
    taken = Export.objects.create(
        owner=user, owner_name=user.get_username(), profile=exported.scope.profile, format=format,
        unit=exported.unit, query=query, columns=list(exported.columns),
    )  # fmt: skip
    details = {"profile": taken.profile, "format": taken.format, "unit": taken.unit, "filters": _filters(query)}
    audit.record(AuditKind.EXPORTED, user=user, subject=taken, details=details)
    return _counted(taken, exported, format)


def _counted(taken: Export, exported: Exported, format: ExportFormat) -> Iterator[bytes]:
    rows = 0
    with snapshot():
        for block, count in _WRITERS[format](exported):
            rows += count
            if block:
                yield block
    Export.objects.filter(pk=taken.pk).update(rows=rows, finished_at=timezone.now())
    audit.record(AuditKind.EXPORTED, user=taken.owner, subject=taken, details={"rows": rows})


def _filters(query: str) -> dict[str, list[str]]:
    """The filters of a search for the log: of a name that was looked for, only that there was one."""
    return {name: ["…"] if name == "name" else values for name, values in parse_qs(query).items()}


@lru_cache(maxsize=50_000)
def date_cell(edtf: str) -> datetime.date | str:
    """A real date where ``edtf`` is a whole, certain day; its text otherwise."""
    try:
        return datetime.date.fromisoformat(edtf)
    except ValueError:
        return edtf


def _csv(exported: Exported) -> Iterator[Block]:
    if connection.vendor == "postgresql":
        yield f"{','.join(exported.columns)}\n".encode(), 0  # no column's name needs quotes
        yield from csv_portions(exported)
        return
    writer = csv.writer(Echo())
    yield writer.writerow(exported.columns).encode(), 0
    for portion in tuples(exported):
        rows = [writer.writerow(list(map(harmless, row))) for row in portion]
        yield "".join(rows).encode(), len(portion)


def _jsonl(exported: Exported) -> Iterator[Block]:
    encode = json.JSONEncoder(ensure_ascii=False, separators=(", ", ": "), default=_json_number).encode
    for portion in tuples(exported):
        lines = [encode(dict(zip(exported.columns, row, strict=True))) for row in portion]
        yield "".join(f"{line}\n" for line in lines).encode(), len(portion)


def _json_number(value: Decimal) -> float | int:
    return int(value) if value == int(value) else float(value)


def _xlsx(exported: Exported) -> Iterator[Block]:
    counted = _Counter(_typed(exported))
    for block in xlsx_blocks("Prisoners", exported.columns, counted):
        yield block, 0
    yield b"", counted.rows


def _ods(exported: Exported) -> Iterator[Block]:
    """By way of a temporary file: the format wants its first part written in a way that no stream can be."""
    counted = _Counter(_typed(exported))
    with tempfile.TemporaryFile() as file:
        write_ods(file, "Prisoners", exported.columns, (row for portion in counted for row in portion))
        file.seek(0)
        while block := file.read(BLOCK):
            yield block, 0
    yield b"", counted.rows


def _typed(exported: Exported) -> Iterator[list[Sequence[Any]]]:
    """The rows with dates as dates and links as links."""
    changes: list[tuple[int, Callable[[Any], Any]]] = [
        (number, date_cell if kind == DATE else Link)
        for number, kind in enumerate(exported.kinds())
        if kind in {DATE, LINK}
    ]
    for portion in tuples(exported):
        rows: list[Sequence[Any]] = []
        for values in portion:
            row = list(values)
            for number, change in changes:
                if row[number]:
                    row[number] = change(row[number])
            rows.append(row)
        yield rows


class _Counter:
    """Portions passed on, and how many rows they had."""

    def __init__(self, portions: Iterator[list[Sequence[Any]]]) -> None:
        self._portions = portions
        self.rows = 0

    def __iter__(self) -> Iterator[list[Sequence[Any]]]:
        for portion in self._portions:
            self.rows += len(portion)
            yield portion


_WRITERS: dict[ExportFormat, Callable[[Exported], Iterator[Block]]] = {
    ExportFormat.CSV: _csv,
    ExportFormat.XLSX: _xlsx,
    ExportFormat.ODS: _ods,
    ExportFormat.JSONL: _jsonl,
}

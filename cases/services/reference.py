"""Loading the reference files: idempotent, and never over what a user changed.

What a file last said of each row is kept (``ReferenceRow``). Loading again compares three things for every value: the
file now, the file then, and the record. A value that a user changed differs from what the file said then, and stays;
a record that a user deleted stays away.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db import transaction
from django.db.models import Model
from simple_history.utils import bulk_create_with_history, bulk_update_with_history

from cases.choices import HistoryOrigin
from cases.models import Organisation, ReferenceRow
from cases.origins import coming_from
from cases.services.reference_tables import TABLES, ReferenceTable, Row

REASON = "reference data"
BATCH = 500


class ReferenceFileError(Exception):
    """A reference file that cannot be loaded; its text names the file, the row and what is wrong."""


@dataclass
class Loaded:
    """What loading one file did, in rows."""

    file: str
    new: int = 0
    updated: int = 0
    kept: int = 0
    unchanged: int = 0

    def __str__(self) -> str:
        changed = f", {self.kept} left as users changed them" if self.kept else ""
        return f"{self.file}: {self.new} new, {self.updated} updated, {self.unchanged} unchanged{changed}"


@coming_from(HistoryOrigin.REFERENCE)
@transaction.atomic
def load_reference(folder: Path) -> list[Loaded]:
    """Load every reference file in ``folder``, all or none. Raises ReferenceFileError."""
    return [_TableLoader(table, folder / f"{table.file}.csv").load() for table in TABLES]


def read_rows(path: Path) -> list[Row]:
    """The rows of a CSV file. Raises ReferenceFileError where it is missing or is no CSV."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ReferenceFileError(f"{path.name}: {error}") from error


class _TableLoader:
    def __init__(self, table: ReferenceTable, path: Path) -> None:
        self.table, self.path = table, path
        self.done = Loaded(table.file)
        self.stored = {row.key: row for row in ReferenceRow.objects.filter(file=table.file)}
        self.records: dict[str, Model] = {str(r.pk): r for r in table.model._default_manager.all()}
        self.by_key = {self._record_key(record): record for record in self.records.values()}
        self.rows: dict[str, tuple[dict[str, Any], Row]] = {}

    def load(self) -> Loaded:
        organisations = self._organisations()
        for number, row in enumerate(read_rows(self.path), 2):
            self._take(number, row, organisations)
        self._create([key for key in self.rows if key not in self.stored and key not in self.by_key])
        self._adopt([key for key in self.rows if key not in self.stored])
        self._update()
        if self.table.parent:
            self._set_parents()
        if self.table.names:
            self._add_names()
        self._remember()
        return self.done

    def _organisations(self) -> dict[tuple[str, str], int]:
        if not self.table.organisation:
            return {}
        return {(o.name, o.country_id or ""): o.pk for o in Organisation.objects.only("name", "country_id")}

    def _take(self, number: int, row: Row, organisations: dict[tuple[str, str], int]) -> None:
        """Read one row into ``self.rows``: under its key, the values of its columns."""
        try:
            if self.table.organisation:
                name, country = (row[column] for column in self.table.organisation)
                row["organisation"] = str(organisations[(name, country)])
            key = {field: row[column] or None for column, field in self.table.key.items()}
            key = {field: self._clean(field, value) for field, value in key.items()}
            values = key | self.table.values(row)
        except (KeyError, ValueError, AttributeError) as error:
            raise ReferenceFileError(f"{self.path.name}, row {number}: {type(error).__name__} {error}") from error
        text = self._key_text(key)
        if text in self.rows:
            raise ReferenceFileError(f"{self.path.name}, row {number}: the row “{text}” is there twice.")
        self.rows[text] = (values, row)

    def _clean(self, field: str, value: Any) -> Any:
        nullable = self.table.model._meta.get_field(field).null
        return value if value is not None or nullable else ""

    def _key_text(self, key: dict[str, Any]) -> str:
        return "|".join("" if value is None else str(value) for value in key.values())

    def _record_key(self, record: Model) -> str:
        return self._key_text({field: getattr(record, field) for field in self.table.key.values()})

    def _create(self, keys: list[str]) -> None:
        made = bulk_create_with_history(
            [self.table.model(**self.rows[key][0]) for key in keys],
            self.table.model,
            batch_size=BATCH,
            default_change_reason=REASON,
        )
        for key, record in zip(keys, made, strict=True):
            self.records[str(record.pk)] = self.by_key[key] = record
        self.done.new = len(made)

    def _adopt(self, keys: list[str]) -> None:
        """Remember which record each new row is; one that users had entered before stays as it is."""
        for key in keys:
            values, row = self.rows[key]
            self.stored[key] = ReferenceRow(
                file=self.table.file, key=key, record_id=str(self.by_key[key].pk), values=values, source=row["source"]
            )

    def _update(self) -> None:
        changed: list[Model] = []
        fields: set[str] = set()
        differing = 0
        for key, (values, _) in self.rows.items():
            stored = self.stored[key]
            record = self.records.get(stored.record_id)
            news = {f: v for f, v in values.items() if v != stored.values.get(f)}
            if not record or not news:
                continue
            taken = {f for f in news if self._same(f, getattr(record, f), stored.values.get(f))}
            for field in taken:
                setattr(record, field, self.table.model._meta.get_field(field).to_python(news[field]))
            differing += 1
            self.done.kept += len(taken) < len(news)
            if taken:
                changed.append(record)
                fields |= {self._field_name(f) for f in taken}
        if changed:
            bulk_update_with_history(
                changed, self.table.model, sorted(fields), batch_size=BATCH, default_change_reason=REASON
            )
        self.done.updated = len(changed)
        self.done.unchanged = len(self.rows) - self.done.new - differing

    def _field_name(self, column: str) -> str:
        return self.table.model._meta.get_field(column).name

    def _same(self, field: str, held: Any, said: Any) -> bool:
        try:
            return bool(held == self.table.model._meta.get_field(field).to_python(said))
        except FieldDoesNotExist:
            return False

    def _set_parents(self) -> None:
        """Point rows at the rows that they name as parents; a parent that a user set or took away stays so."""
        changed = []
        for key, (_, row) in self.rows.items():
            stored = self.stored[key]
            named = row[self.table.parent]
            record = self.records.get(stored.record_id)
            if not record or stored.values.get("parent", "") == named:
                continue
            parent = self._parent(row["country"], named)
            if parent is None:
                raise ReferenceFileError(
                    f"{self.path.name}: “{row['name']}” names a parent that is not there: “{named}”."
                )
            if record.parent_id is None:
                record.parent = parent
                changed.append(record)
        if changed:
            bulk_update_with_history(
                changed, self.table.model, ["parent"], batch_size=BATCH, default_change_reason=REASON
            )

    def _parent(self, country: str, name: str) -> Model | None:
        """The row of that name in the same country; else the only one of that name anywhere."""
        if same := self.by_key.get(self._key_text({"country": country, "name": name})):
            return same
        others = [record for record in self.by_key.values() if record.name == name]
        return others[0] if len(others) == 1 else None

    def _add_names(self) -> None:
        """Add the spellings that the file has not given before; one that a user deleted stays away."""
        assert self.table.names
        model, owner = self.table.names
        there: dict[int, set[str]] = defaultdict(set)
        for record_id, name in model._default_manager.values_list(owner, "name"):
            there[record_id].add(name)
        made = []
        for key, (_, row) in self.rows.items():
            stored = self.stored[key]
            record = self.records.get(stored.record_id)
            if record:
                wanted = self._spellings(row) - set(stored.values.get("names", [])) - there[record.pk]
                made += [model(**{owner: record.pk, "name": name}) for name in sorted(wanted)]
        bulk_create_with_history(made, model, batch_size=BATCH, default_change_reason=REASON)

    def _spellings(self, row: Row) -> set[str]:
        others = [row["name_local"], *row["spellings"].split("|")]
        return {row["name"], *(name.strip() for name in others if name.strip())}

    def _remember(self) -> None:
        for key, (values, row) in self.rows.items():
            stored = self.stored[key]
            extra: dict[str, Any] = {"parent": row[self.table.parent]} if self.table.parent else {}
            if self.table.names:
                extra["names"] = sorted(self._spellings(row) | set(stored.values.get("names", [])))
            stored.values = values | extra
            stored.source = row["source"]
        ReferenceRow.objects.bulk_create(
            [self.stored[key] for key in self.rows],
            batch_size=BATCH,
            update_conflicts=True,
            unique_fields=["file", "key"],
            update_fields=["values", "source"],
        )

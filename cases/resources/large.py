"""Reading sheets of very many rows: the same columns and rules as row by row, a few queries for a thousand rows.

All of a sheet is written, or nothing of it. What a sheet would do is found out by the same steps, without the writing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db.models import UniqueConstraint
from django.utils import timezone

from cases.fields import Follower
from cases.resources.base import RecordResource
from cases.resources.columns import LookedUp
from cases.services import bulk_rows
from cases.services.constraint_checks import broken

CHUNK = 1_000
SHOWN_CHANGES, SHOWN_FAULTS = 50, 200
Row = tuple[int, dict[str, str]]  # the row's number in the sheet, and its texts by column


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in one row: column and value ("" where it is the whole row), and the reason."""

    row: int
    reason: str

    def as_text(self) -> str:
        return f"Row {self.row}: {self.reason}"


@dataclass(slots=True)
class Outcome:
    """What a sheet does: how many rows of each kind, the first changes to look at, all faults."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    faults: list[Fault] = field(default_factory=list)
    shown: list[dict[str, Any]] = field(default_factory=list)

    @property
    def faulty(self) -> int:
        return len({fault.row for fault in self.faults})


@dataclass(slots=True)
class _Taken:
    """One row that was read into its record."""

    number: int
    record: Any
    changed: set[str]
    new: bool


class LargeSheet:
    """One sheet of one resource. ``empties``: whether an empty cell empties the value."""

    def __init__(self, resource: RecordResource, empties: bool = False) -> None:
        self.resource = resource
        self.empties = empties
        self.outcome = Outcome()
        self.keys_seen: dict[str, dict[Any, int]] = {}

    def check(self, rows: Iterable[Row], report: Any) -> Outcome:
        """What the sheet would do; nothing is written."""
        for portion in self._portions(rows):
            self._take(portion)
            report(portion[-1][0])
        return self.outcome

    def write(self, rows: Iterable[Row], reason: str) -> Outcome:
        """Do it. Within a transaction, which the caller takes back where there are faults."""
        for portion in self._portions(rows):
            taken = self._take(portion)
            if self.outcome.faults:
                break
            self._write(taken, reason)
        return self.outcome

    def _portions(self, rows: Iterable[Row]) -> Iterator[list[Row]]:
        rest = iter(rows)
        while portion := list(islice(rest, CHUNK)):
            yield portion

    def _take(self, portion: list[Row]) -> list[_Taken]:
        """Read the rows into their records; those with faults, and those that change nothing, are left out."""
        rows = [(number, self._without_empties(row)) for number, row in portion if any(row.values())]
        self._look_up([row for _, row in rows])
        records = self._records([row for _, row in rows])
        taken = []
        for number, row in rows:
            try:
                found = self._take_row(number, row, records)
            except ValidationError as error:
                self._note(number, error)
                continue
            if found:
                taken.append(found)
            else:
                self.outcome.unchanged += 1
        return self._unique(taken)

    def _without_empties(self, row: dict[str, str]) -> dict[str, str]:
        if self.empties:
            return row
        keys = {self.resource.fields[name].column_name for name in self.resource.get_import_id_fields()}
        return {name: text for name, text in row.items() if text or name in keys}

    def _look_up(self, rows: list[dict[str, str]]) -> None:
        for column in self.resource.shown_columns():
            if isinstance(column, LookedUp):
                column.look_up_all({row[column.column_name] for row in rows if row.get(column.column_name)})

    def _records(self, rows: list[dict[str, str]]) -> dict[str, Any]:
        """The records that the rows name by their number."""
        if self.resource.get_import_id_fields() != ["id"]:
            return {}
        numbers = {row["id"] for row in rows if row["id"].isascii() and row["id"].isdecimal() and len(row["id"]) < 19}
        found = self.resource.get_queryset().prefetch_related(*self.resource.prefetched)
        return {str(key): record for key, record in found.in_bulk([int(number) for number in numbers]).items()}

    def _take_row(self, number: int, row: dict[str, str], records: dict[str, Any]) -> _Taken | None:
        resource = self.resource
        record = records.get(row.get("id", "").lstrip("0")) or resource.get_instance(None, row)
        new = record is None
        record = record or resource.init_instance(row)
        before = [] if new or len(self.outcome.shown) >= SHOWN_CHANGES else resource.cells(record)
        resource.import_instance(record, row)
        if not new and not resource.changed:
            return None
        self._validate(record, row)
        if len(self.outcome.shown) < SHOWN_CHANGES:
            self.outcome.shown.append(_shown(number, resource, record, before))
        self.outcome.new += new
        self.outcome.changed += not new
        return _Taken(number, record, set(resource.changed), new)

    def _validate(self, record: Any, row: dict[str, str]) -> None:
        """As ``full_clean``, without its queries: links were looked up, checks are worked out here."""
        links = [one.name for one in record._meta.fields if one.is_relation]
        try:
            record.clean_fields(exclude=links)
        except ValidationError as error:
            raise ValidationError(
                {name: self.resource._told(name, found, {}) for name, found in error.error_dict.items()}
            ) from error
        for follower in record._meta.fields:
            if isinstance(follower, Follower):
                follower.pre_save(record, add=False)
        if found := broken(record):
            raise ValidationError({NON_FIELD_ERRORS: [one.get_violation_error_message() for one in found]})

    def _unique(self, taken: list[_Taken]) -> list[_Taken]:
        """Without the rows whose key another row of the sheet, or another record, has."""
        model = self.resource._meta.model
        refused: set[int] = set()
        for constraint in model._meta.constraints:
            if isinstance(constraint, UniqueConstraint) and not constraint.condition and constraint.fields:
                refused |= self._twice(constraint, taken)
        self.outcome.new -= sum(one.new for one in taken if one.number in refused)
        self.outcome.changed -= sum(not one.new for one in taken if one.number in refused)
        return [one for one in taken if one.number not in refused]

    def _twice(self, constraint: UniqueConstraint, taken: list[_Taken]) -> set[int]:
        model = self.resource._meta.model
        names = [model._meta.get_field(name).attname for name in constraint.fields]
        keyed = [(one, tuple(getattr(one.record, name) for name in names)) for one in taken]
        keyed = [(one, key) for one, key in keyed if None not in key]
        first = {key[0] for _, key in keyed}
        rows = model._base_manager.filter(**{f"{names[0]}__in": first}).values_list("pk", *names) if keyed else []
        there = {tuple(key): pk for pk, *key in rows}
        seen = self.keys_seen.setdefault(constraint.name, {})
        refused = set()
        for one, key in keyed:
            other_row, other = seen.setdefault(key, one.number), there.get(key)
            if other_row != one.number or (other is not None and other != one.record.pk):
                reason = str(constraint.get_violation_error_message())
                where = f" It is in row {other_row} as well." if other_row != one.number else ""
                self.outcome.faults.append(Fault(one.number, reason + where))
                refused.add(one.number)
        return refused

    def _note(self, number: int, error: ValidationError) -> None:
        self.outcome.faults += [Fault(number, message) for message in error.messages]

    def _write(self, taken: list[_Taken], reason: str) -> None:
        resource, user = self.resource, self.resource.user
        if not resource.in_bulk:
            for one in taken:
                resource.changed = one.changed
                resource.before_save_instance(one.record, {})
                one.record._change_reason = reason
                resource.do_instance_save(one.record, one.new)
                resource.save_elsewhere(one.record)
            return
        new = [one.record for one in taken if one.new]
        changed = [one for one in taken if not one.new]
        bulk_rows.insert(new, user, reason)
        resource.save_new_elsewhere(new, reason)
        self._update([one for one in changed if one.changed - resource.columns_elsewhere], reason)
        for one in changed:
            if one.changed & {"name", *resource.columns_elsewhere}:
                resource.save_elsewhere(one.record)

    def _update(self, changed: list[_Taken], reason: str) -> None:
        if not changed:
            return
        model, records = self.resource._meta.model, [one.record for one in changed]
        columns = {column.column_name: column for column in self.resource.shown_columns()}
        attributes = {
            columns[name].attribute for one in changed for name in one.changed - self.resource.columns_elsewhere
        }
        names = {one.name for one in model._meta.fields if one.attname in attributes or one.name in attributes}
        for record in records:
            record.updated_at = timezone.now()
        model._default_manager.bulk_update(records, [*sorted(names), "updated_at"], batch_size=CHUNK // 2)
        bulk_rows.write_versions(records, self.resource.user, reason)


def _shown(number: int, resource: RecordResource, record: Any, before: list[Any]) -> dict[str, Any]:
    """One change to look at: (column, old, new) of the cells that differ."""
    names = [column.column_name for column in resource.shown_columns()]
    after = [str(cell) for cell in resource.cells(record)]
    old = [str(cell) for cell in before] or [""] * len(names)
    cells = [(name, was, now) for name, was, now in zip(names, old, after, strict=True) if was != now and name != "id"]
    return {"row": number, "new": not before, "cells": cells}

"""Writing very many rows of records and of their histories: COPY on PostgreSQL, executemany on SQLite.

What the ORM does for each row is done here too: fields that follow others, times of entry, a version in the history.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from django.db import connection, connections
from django.utils import timezone

from cases.models.versions import origin_values

_SPECIAL = re.compile(r"[\\\t\n\r]")
_ESCAPES = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}


def insert(records: Sequence[Any], user: Any, reason: str) -> None:
    """Write new ``records`` of one model, which get their numbers, each with its first version. In a transaction."""
    if not records:
        return
    model = type(records[0])
    _number(model, records)
    fields = model._meta.concrete_fields
    rows = [_values(fields, record, add=True) for record in records]
    write(model._meta.db_table, [field.column for field in fields], rows)
    _write_versions(model, fields, rows, "+", user, reason)


def write_versions(records: Sequence[Any], user: Any, reason: str) -> None:
    """Write a version of each of the changed ``records``, which are of one model."""
    if records:
        fields = type(records[0])._meta.concrete_fields
        rows = [_values(fields, record, add=False) for record in records]
        _write_versions(type(records[0]), fields, rows, "~", user, reason)


def _values(fields: Sequence[Any], record: Any, add: bool) -> list[Any]:
    """What the columns hold; of a record that is there already, as it is."""
    here = connections[connection.alias]  # asked for once: what stands for it asks anew for each of its attributes
    if add:
        return [field.get_db_prep_save(field.pre_save(record, True), here) for field in fields]
    return [field.get_db_prep_save(getattr(record, field.attname), here) for field in fields]


def _write_versions(
    model: type[Any], fields: Sequence[Any], rows: list[list[Any]], kind: str, user: Any, reason: str
) -> None:
    history = model.history.model
    tracked = {field.attname: field.column for field in history._meta.concrete_fields}
    kept = [number for number, field in enumerate(fields) if field.attname in tracked]
    now = history._meta.get_field("history_date").get_db_prep_save(timezone.now(), connection)
    extra = {"history_date": now, "history_change_reason": reason, "history_type": kind, "history_user_id": user.pk}
    extra |= origin_values()
    columns = [tracked[fields[number].attname] for number in kept] + [tracked[name] for name in extra]
    more = list(extra.values())
    write(history._meta.db_table, columns, [[row[number] for number in kept] + more for row in rows])


def _number(model: type[Any], records: Sequence[Any]) -> None:
    """Give the records the next numbers. Nobody else gets them: the sequence goes on behind them, or SQLite is ours."""
    table, column = model._meta.db_table, model._meta.pk.column
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT max(seq) FROM sqlite_sequence WHERE name = %s", [table])
            last = cursor.fetchone()[0] or 0
            numbers = list(range(last + 1, last + 1 + len(records)))
        else:
            cursor.execute(
                "SELECT nextval(pg_get_serial_sequence(%s, %s)) FROM generate_series(1, %s)",
                [table, column, len(records)],
            )
            numbers = [row[0] for row in cursor.fetchall()]
    for record, number in zip(records, numbers, strict=True):
        record.pk = number
        record._state.adding = False


def write(table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Insert ``rows`` of values as the database takes them."""
    names = ", ".join(f'"{column}"' for column in columns)
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            marks = ", ".join(["%s"] * len(columns))
            cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)
            return
        text = "".join(["\t".join([_copied(value) for value in row]) + "\n" for row in rows])
        with cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
            copy.write(text)


def _copied(value: Any) -> str:
    """A value as COPY reads it."""
    if value is None:
        return r"\N"
    text = value if isinstance(value, str) else str(value)
    return _SPECIAL.sub(lambda match: _ESCAPES[match[0]], text) if _SPECIAL.search(text) else text

"""The database as a whole, where the two databases differ: one moment, number sequences, triggers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.models import Max, Model

from cases.querysets import block_triggers, list_triggers, search_index


@contextmanager
def one_moment() -> Iterator[None]:
    """Within, every query sees the database as it was at the first; others go on working.

    Inside a transaction that is open already, that transaction's view is what is seen.
    """
    if connection.in_atomic_block:
        yield
    elif connection.vendor == "sqlite":
        # Django's own transactions are IMMEDIATE and would keep everybody from writing.
        with connection.cursor() as cursor:
            cursor.execute("BEGIN DEFERRED")
            try:
                yield
            finally:
                cursor.execute("ROLLBACK")
    else:
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield


def last_numbers(models: Sequence[type[Model]]) -> dict[str, int]:
    """The highest number that each table has ever given a row, by table; also where that row is gone."""
    found = {}
    with connection.cursor() as cursor:
        for model in models:
            number = _last_number(cursor, model._meta.db_table, _numbered(model))
            if number:
                found[model._meta.db_table] = number
    return found


def _numbered(model: type[Model]) -> str:
    """The column that the database numbers by itself; "" where there is none."""
    field = model._meta.auto_field
    return str(field.column) if field is not None else ""


def _last_number(cursor: Any, table: str, column: str) -> int:
    if not column:
        return 0
    if connection.vendor == "sqlite":
        cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [table])
        row = cursor.fetchone()
        return row[0] if row else 0
    cursor.execute("SELECT pg_get_serial_sequence(%s, %s)", [f'"{table}"', column])
    cursor.execute(f"SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM {cursor.fetchone()[0]}")
    return cursor.fetchone()[0]


def set_last_numbers(models: Sequence[type[Model]], numbers: dict[str, int]) -> None:
    """Let each table go on counting after ``numbers``, or after its highest row where that is more."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for model in models:
                if number := numbers.get(model._meta.db_table):
                    table = model._meta.db_table
                    cursor.execute("DELETE FROM sqlite_sequence WHERE name = %s AND seq < %s", [table, number])
                    cursor.execute(
                        "INSERT INTO sqlite_sequence (name, seq) SELECT %s, %s "
                        "WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = %s)",
                        [table, number, table],
                    )
            return
        for statement in connection.ops.sequence_reset_sql(no_style(), list(models)):
            cursor.execute(statement)
        for model in models:
            if (number := numbers.get(model._meta.db_table)) and (column := _numbered(model)):
                highest = model._base_manager.aggregate(highest=Max(column))["highest"] or 0
                name = f'"{model._meta.db_table}"'
                cursor.execute(
                    "SELECT setval(pg_get_serial_sequence(%s, %s), %s)", [name, column, max(number, highest)]
                )


@contextmanager
def without_triggers() -> Iterator[None]:
    """Within, rows are written without their triggers; then what these would have kept in step is made anew.

    In a transaction.
    """
    editor = connection.schema_editor()
    list_triggers.drop_triggers(None, editor)
    block_triggers.drop_triggers(None, editor)
    search_index.drop_indexes(None, editor)
    yield
    connection.check_constraints()  # PostgreSQL makes no trigger while constraints wait to be checked
    search_index.make_indexes(None, editor)
    block_triggers.make_triggers(None, editor)
    list_triggers.make_triggers(None, editor)
    block_triggers.fill(connection)
    list_triggers.fill(connection)


def rows_at_once(model: type[Model], most: int) -> int:
    """How many rows of ``model`` one statement may write."""
    fields = list(model._meta.concrete_fields)
    rows = [None] * most
    return max(1, min(most, connection.ops.bulk_batch_size(fields, rows)))

"""Setting indexes aside while a table is filled as a whole: making them afterwards is many times quicker."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def set_aside(connection: Any, tables: Iterable[str]) -> Iterator[None]:
    """Without the indexes of ``tables`` that guard nothing, until the end of the block.

    Outside a transaction, a process that is killed within the block leaves them dropped.
    """
    with connection.cursor() as cursor:
        found = [index for table in tables for index in _indexes(connection, cursor, table)]
        for name, _ in found:
            cursor.execute(f'DROP INDEX "{name}"')
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            for _, statement in found:
                cursor.execute(statement)


def _indexes(connection: Any, cursor: Any, table: str) -> list[tuple[str, str]]:
    """(name, the SQL that makes it) of the indexes of ``table`` that are not unique."""
    if connection.vendor == "sqlite":
        query = (
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = %s "
            "AND sql IS NOT NULL AND sql NOT LIKE 'CREATE UNIQUE%%'"
        )
    else:
        query = (
            "SELECT c.relname, pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
            "WHERE i.indrelid = %s::regclass AND NOT i.indisunique"
        )
    cursor.execute(query, [table])
    return list(cursor.fetchall())

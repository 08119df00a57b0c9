"""Comparing the derived rows of the prisoners list with what the records say."""

from __future__ import annotations

from django.db import connection

from cases.querysets.list_sources import (
    COUNTS,
    NUMBERS,
    ROW_COLUMNS,
    ROWS,
    TAG_COLUMNS,
    TAGS,
    count_select,
    row_select,
    tag_select,
)


def assert_same(kept: str, made: str) -> None:
    """Raises AssertionError where two SELECTs differ in a row."""
    with connection.cursor() as cursor:
        for one, other in ((kept, made), (made, kept)):
            cursor.execute(f"SELECT * FROM ({one}) a EXCEPT SELECT * FROM ({other}) b")
            assert cursor.fetchall() == []


def assert_lists_in_step() -> None:
    """Raises AssertionError where a derived row is missing, stale or too many."""
    assert_same(f"SELECT {', '.join(ROW_COLUMNS)} FROM {ROWS}", row_select())
    assert_same(f"SELECT {', '.join(TAG_COLUMNS)} FROM {TAGS}", tag_select())
    assert_same(
        f"SELECT kind, value, {', '.join(f'sum({number})' for number in NUMBERS)} FROM {COUNTS} GROUP BY kind, value "
        "HAVING sum(prosecutions) <> 0",
        count_select(),
    )

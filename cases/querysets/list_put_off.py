"""One refresh of the prisoners list for a piece of work that writes to many tables, instead of one a statement.

The triggers of ``list_triggers`` note which prosecutions are concerned while it goes on.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

REFRESH = "cases_refresh_prisoners"
# The prosecutions that wait: rows of a table on SQLite, which has one writer at a time, and a setting of the
# transaction on PostgreSQL. The number 0 among them says that refreshes are put off.
PUT_OFF = "cases_prisoners_put_off"
PUT_OFF_SETTING = "casetracker.prisoners_put_off"
_WAITING = f"current_setting('{PUT_OFF_SETTING}', true)"

_ON_SQLITE = (
    f"INSERT OR IGNORE INTO {PUT_OFF} VALUES (0)",
    (
        f"DELETE FROM {PUT_OFF} WHERE prosecution_id = 0",
        f"INSERT INTO {REFRESH} SELECT prosecution_id FROM {PUT_OFF}",
        f"DELETE FROM {PUT_OFF}",
    ),
)
_ON_POSTGRESQL = (
    f"SELECT set_config('{PUT_OFF_SETTING}', coalesce(nullif({_WAITING}, ''), '0'), true)",
    (
        f"SELECT {REFRESH}(ARRAY(SELECT DISTINCT unnest(string_to_array(was, ',')::bigint[]))) FROM ("
        f"SELECT current_setting('{PUT_OFF_SETTING}') AS was, set_config('{PUT_OFF_SETTING}', '', true)) put_off",
    ),
)


@contextmanager
def put_off() -> Iterator[None]:
    """A transaction (or a savepoint of one) at the end of which the derived rows are made anew once, for all that it
    wrote; until then the lists do not show it."""
    begin, end = _ON_SQLITE if connection.vendor == "sqlite" else _ON_POSTGRESQL
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(begin)
        yield
        with connection.cursor() as cursor:
            for statement in end:
                cursor.execute(statement)

"""The triggers that keep the derived rows of the prisoners list in step with every write, whichever way it comes.

Migrations make them; they are no part of the models' state. A migration that changes one of the tables in ``WATCHED``
(or one that ``list_sources`` reads) begins with ``RunPython(drop_triggers, make_triggers)`` and ends with
``RunPython(make_triggers, drop_triggers)``: SQLite makes such a table anew, and a table cannot be renamed while a
trigger elsewhere speaks of it. ``rebuild_lists`` makes triggers and rows anew at any time.

On PostgreSQL one trigger for each statement takes all rows that it wrote together, so that a statement that writes a
thousand rows costs one refresh. SQLite has triggers for each row only; theirs insert into a view that stands for "make
these anew". Where one piece of work writes to many tables, ``list_put_off`` makes one refresh of all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cases.querysets.indexes import set_aside
from cases.querysets.list_put_off import PUT_OFF, PUT_OFF_SETTING, REFRESH
from cases.querysets.list_sources import (
    COUNT_COLUMNS,
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

SUM_UP_LOCK = 7_204_911  # an arbitrary number: PostgreSQL's name for the lock of who sums up the counts
SUM_UP_CHANCE = 0.01  # of a change of a count: every hundredth sums them up
EVENTS = ("insert", "update", "delete")


@dataclass(frozen=True, slots=True)
class Watched:
    """A table, the columns that matter, the keys of prosecutions that its row concerns, and the writes that do."""

    table: str
    columns: tuple[str, ...]
    concerned: str
    events: tuple[str, ...] = EVENTS
    key: str = "id"


_OF_PROSECUTION = "SELECT {row}.prosecution_id AS id"
_OF_PERSON = "SELECT p.id FROM cases_prosecution p WHERE p.person_id = {row}.%s"

WATCHED = (
    Watched(
        "cases_person",
        ("name", "visibility", "residence_id"),
        # Those arrested with somebody who becomes restricted, too.
        _OF_PERSON % "id" + " UNION SELECT p.id FROM cases_event_persons m JOIN cases_event e ON e.id = m.event_id "
        "JOIN cases_prosecution p ON p.case_id = e.case_id WHERE m.person_id = {row}.id",
        ("update",),
    ),
    Watched(
        "cases_case",
        ("region_id", "court_id", "alleged_organisation_id", "visibility"),
        "SELECT p.id FROM cases_prosecution p WHERE p.case_id = {row}.id",
        ("update",),
    ),
    Watched(
        "cases_prosecution",
        ("person_id", "case_id", "review", "stage", "outcome", "region_id", "updated_at"),
        "SELECT {row}.id AS id",
    ),
    Watched("cases_charge", ("prosecution_id", "provision_id", "review"), _OF_PROSECUTION),
    Watched(
        "cases_sentence",
        ("prosecution_id", "court_id", "court_instance", "date_latest", "kind", "months", "review"),
        _OF_PROSECUTION,
    ),
    Watched("cases_detention", ("prosecution_id", "region_id", "start_earliest", "review"), _OF_PROSECUTION),
    Watched(
        "cases_event",
        ("case_id", "kind", "date_earliest", "review"),
        "SELECT p.id FROM cases_event_persons ep JOIN cases_prosecution p ON p.person_id = ep.person_id "
        "AND p.case_id = {row}.case_id WHERE ep.event_id = {row}.id",
        ("update",),
    ),
    Watched(
        "cases_event_persons",
        ("event_id", "person_id"),
        "SELECT p.id FROM cases_event e JOIN cases_prosecution p ON p.case_id = e.case_id WHERE e.id = {row}.event_id "
        "AND (p.person_id = {row}.person_id OR EXISTS (SELECT 1 FROM cases_person x WHERE x.id = {row}.person_id "
        "AND x.visibility = 'restricted'))",
    ),
    Watched("cases_recognition", ("person_id", "organisation_id", "withdrawn", "review"), _OF_PERSON % "person_id"),
    Watched(
        "cases_provision",
        ("country_id", "code", "article", "part"),
        "SELECT c.prosecution_id AS id FROM cases_charge c WHERE c.provision_id = {row}.id",
        ("update",),
    ),
    Watched(
        "cases_region",
        ("name", "country_code"),
        f"SELECT r.prosecution_id AS id FROM {ROWS} r WHERE r.region_id = {{row}}.code",
        ("update",),
        key="code",
    ),
)


def make_triggers(apps: Any, schema_editor: Any) -> None:
    """Make all triggers, anew where there are some. For ``RunPython``."""
    drop_triggers(apps, schema_editor)
    statements = _sqlite_statements() if schema_editor.connection.vendor == "sqlite" else _postgresql_statements()
    for statement in statements:
        schema_editor.execute(statement, params=None)


def drop_triggers(apps: Any, schema_editor: Any) -> None:
    """Drop what ``make_triggers`` made."""
    on_sqlite = schema_editor.connection.vendor == "sqlite"
    for watched in WATCHED:
        for event in watched.events:
            on = "" if on_sqlite else f" ON {watched.table}"
            schema_editor.execute(f"DROP TRIGGER IF EXISTS {_trigger(watched, event)}{on}", params=None)
            if not on_sqlite:
                schema_editor.execute(f"DROP FUNCTION IF EXISTS {_trigger(watched, event)}()", params=None)
    if on_sqlite:
        schema_editor.execute(f"DROP VIEW IF EXISTS {REFRESH}", params=None)
        schema_editor.execute(f"DROP TABLE IF EXISTS {PUT_OFF}", params=None)
        schema_editor.execute(f"DROP INDEX IF EXISTS {COUNTS}_once", params=None)
    else:
        schema_editor.execute(f"DROP FUNCTION IF EXISTS {REFRESH}(bigint[])", params=None)


def fill(connection: Any) -> None:
    """Make all derived rows anew from the records; in a transaction."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # One long statement: compiling it first costs more than it saves, and sorting wants room.
            cursor.execute(
                "SET LOCAL jit = off; SET LOCAL work_mem = '256MB'; SET LOCAL maintenance_work_mem = '512MB'"
            )
        for table in (ROWS, TAGS, COUNTS):
            cursor.execute(f"DELETE FROM {table}" if connection.vendor == "sqlite" else f"TRUNCATE {table}")
        with set_aside(connection, (ROWS, TAGS)):
            cursor.execute(insert_rows())
            cursor.execute(insert_tags())
        cursor.execute(insert_counts())
        if connection.vendor == "postgresql":
            cursor.execute(f"ANALYZE {ROWS}, {TAGS}, {COUNTS}")


def insert_rows(only: str = "") -> str:
    return f"INSERT INTO {ROWS} ({', '.join(ROW_COLUMNS)}) {row_select(only)}"


def insert_tags(only: str = "") -> str:
    return f"INSERT INTO {TAGS} ({', '.join(TAG_COLUMNS)}) {tag_select(only)}"


def insert_counts(only: str = "", sign: str = "") -> str:
    numbers = ", ".join(f"{sign}{number}" for number in NUMBERS)
    select = f"SELECT kind, value, {numbers} FROM ({count_select(only)}) counted"
    return f"INSERT INTO {COUNTS} ({', '.join(COUNT_COLUMNS)}) {select}"


def _trigger(watched: Watched, event: str) -> str:
    return f"{watched.table}_lists_{event}"


# SQLite


def _sqlite_statements() -> list[str]:
    only = "= new.prosecution_id"
    later = f"EXISTS (SELECT 1 FROM {PUT_OFF} WHERE prosecution_id = 0)"
    sums = ", ".join(f"{number} = {number} + excluded.{number}" for number in NUMBERS)
    # "WHERE true" tells the parser that "ON CONFLICT" does not belong to a join.
    merge = f" WHERE true ON CONFLICT (kind, value) DO UPDATE SET {sums}"
    steps = [
        insert_counts(only, "-") + merge,
        f"DELETE FROM {TAGS} WHERE prosecution_id {only}",
        f"DELETE FROM {ROWS} WHERE prosecution_id {only}",
        insert_rows(only),
        insert_tags(only),
        insert_counts(only) + merge,
    ]
    statements = [
        f"CREATE UNIQUE INDEX {COUNTS}_once ON {COUNTS} (kind, value)",
        f"CREATE VIEW {REFRESH} AS SELECT 0 AS prosecution_id WHERE false",
        f"CREATE TABLE {PUT_OFF} (prosecution_id integer PRIMARY KEY)",
        f"CREATE TRIGGER {REFRESH}_insert INSTEAD OF INSERT ON {REFRESH} WHEN NOT {later} "
        f"BEGIN {'; '.join(steps)}; END",
        f"CREATE TRIGGER {REFRESH}_later INSTEAD OF INSERT ON {REFRESH} WHEN {later} "
        f"BEGIN INSERT OR IGNORE INTO {PUT_OFF} VALUES (new.prosecution_id); END",
    ]
    return statements + [_sqlite_trigger(watched, event) for watched in WATCHED for event in watched.events]


def _sqlite_trigger(watched: Watched, event: str) -> str:
    head = f"CREATE TRIGGER {_trigger(watched, event)} AFTER {event.upper()} ON {watched.table}"
    if event != "update":
        concerned = watched.concerned.format(row="new" if event == "insert" else "old")
        return f"{head} BEGIN INSERT INTO {REFRESH} (prosecution_id) {concerned}; END"
    changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in watched.columns)
    concerned = " UNION ".join(watched.concerned.format(row=row) for row in ("old", "new"))
    return f"{head} WHEN {changed} BEGIN INSERT INTO {REFRESH} (prosecution_id) {concerned}; END"


# PostgreSQL


def _postgresql_statements() -> list[str]:
    pieces = [(_postgresql_function(w, e), _postgresql_trigger(w, e)) for w in WATCHED for e in w.events]
    return [_postgresql_refresh(), *(statement for piece in pieces for statement in piece)]


def _postgresql_refresh() -> str:
    only = "= ANY (keys)"
    updated = ", ".join(f"{column} = excluded.{column}" for column in ROW_COLUMNS[1:])
    columns, sums = ", ".join(COUNT_COLUMNS), ", ".join(f"sum({number})" for number in NUMBERS)
    taken_off = ", ".join(f"-b.{number}" for number in NUMBERS)
    changed = " OR ".join(f"sum({number}) <> 0" for number in NUMBERS)
    return f"""
CREATE FUNCTION {REFRESH}(keys bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE before {COUNTS}[];
BEGIN
    IF current_setting('{PUT_OFF_SETTING}', true) <> '' THEN
        PERFORM set_config('{PUT_OFF_SETTING}', concat_ws(',', current_setting('{PUT_OFF_SETTING}'),
            array_to_string(keys, ',')), true);
        RETURN;
    END IF;
    -- Whoever else writes to the same prosecutions waits here, and then sees what this transaction wrote.
    PERFORM 1 FROM cases_prosecution WHERE id {only} ORDER BY id FOR NO KEY UPDATE;
    before := ARRAY(SELECT ROW(0, c.*)::{COUNTS} FROM ({count_select(only)}) c);
    DELETE FROM {TAGS} WHERE prosecution_id {only};
    DELETE FROM {ROWS} r WHERE r.prosecution_id {only}
        AND NOT EXISTS (SELECT 1 FROM cases_prosecution p WHERE p.id = r.prosecution_id);
    {insert_rows(only)} ON CONFLICT (prosecution_id) DO UPDATE SET {updated};
    {insert_tags(only)};
    INSERT INTO {COUNTS} ({columns})
    SELECT kind, value, {sums} FROM ({count_select(only)} UNION ALL
        SELECT b.kind, b.value, {taken_off} FROM unnest(before) b) x
    GROUP BY kind, value HAVING {changed};
    IF random() < {SUM_UP_CHANCE} AND pg_try_advisory_xact_lock({SUM_UP_LOCK}) THEN
        WITH gone AS (DELETE FROM {COUNTS} RETURNING {columns})
        INSERT INTO {COUNTS} ({columns}) SELECT kind, value, {sums} FROM gone
        GROUP BY kind, value HAVING sum(prosecutions) <> 0;
    END IF;
END $$"""


def _postgresql_function(watched: Watched, event: str) -> str:
    concerned = f"CROSS JOIN LATERAL ({watched.concerned.format(row='changed')}) found"
    if event == "update":
        one, other = (", ".join(f"{side}.{column}" for column in watched.columns) for side in ("was", "becomes"))
        pairs = (
            f"was JOIN becomes ON was.{watched.key} = becomes.{watched.key} WHERE ({one}) IS DISTINCT FROM ({other})"
        )
        source = f"(SELECT was.* FROM {pairs} UNION ALL SELECT becomes.* FROM {pairs})"
    else:
        source = "becomes" if event == "insert" else "was"
    return f"""
CREATE FUNCTION {_trigger(watched, event)}() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE keys bigint[];
BEGIN
    keys := ARRAY(SELECT DISTINCT found.id FROM {source} changed {concerned});
    IF cardinality(keys) > 0 THEN PERFORM {REFRESH}(keys); END IF;
    RETURN NULL;
END $$"""


def _postgresql_trigger(watched: Watched, event: str) -> str:
    tables = {"insert": "NEW TABLE AS becomes", "delete": "OLD TABLE AS was"}
    tables["update"] = f"{tables['delete']} {tables['insert']}"
    name = _trigger(watched, event)
    return (
        f"CREATE TRIGGER {name} AFTER {event.upper()} ON {watched.table} REFERENCING {tables[event]} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION {name}()"
    )

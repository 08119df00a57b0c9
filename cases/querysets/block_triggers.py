"""The triggers that keep the table of block keys in step with the column ``blocks`` of names.

Migrations make them; they are no part of the models' state. A migration that changes the table of names on SQLite
makes it anew and thereby loses its triggers: end it with ``RunPython(make_triggers, drop_triggers)``.
"""

from __future__ import annotations

from typing import Any

NAMES, BLOCKS = "cases_personname", "cases_nameblock"
EVENTS = ("insert", "update", "delete")
_COLUMNS = "(surname, given, name_id)"


def make_triggers(apps: Any, schema_editor: Any) -> None:
    """Make the triggers, anew where there are some. For ``RunPython``."""
    drop_triggers(apps, schema_editor)
    on_sqlite = schema_editor.connection.vendor == "sqlite"
    for statement in _sqlite_statements() if on_sqlite else _postgresql_statements():
        schema_editor.execute(statement, params=None)


def drop_triggers(apps: Any, schema_editor: Any) -> None:
    """Drop what ``make_triggers`` made."""
    on_sqlite = schema_editor.connection.vendor == "sqlite"
    for event in EVENTS:
        on = "" if on_sqlite else f" ON {NAMES}"
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {_trigger(event)}{on}", params=None)
        if not on_sqlite:
            schema_editor.execute(f"DROP FUNCTION IF EXISTS {_trigger(event)}()", params=None)


def fill(connection: Any) -> None:
    """Make the table anew from the names' column ``blocks``."""
    on_sqlite = connection.vendor == "sqlite"
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {BLOCKS}" if on_sqlite else f"TRUNCATE {BLOCKS}")
        cursor.execute(_sqlite_insert(f"{NAMES} n", "n") if on_sqlite else _postgresql_insert(NAMES))


def _trigger(event: str) -> str:
    return f"{BLOCKS}_{event}"


def _sqlite_insert(source: str, row: str) -> str:
    """The keys of ``row`` as rows; a list of JSON is what SQLite takes apart by itself."""
    items = f"""json_each('["' || replace({row}.blocks, ' ', '","') || '"]') k"""
    return (
        f"INSERT INTO {BLOCKS} {_COLUMNS} "
        f"SELECT substr(k.value, 1, instr(k.value, ':') - 1), substr(k.value, instr(k.value, ':') + 1), {row}.id "
        f"FROM {source + ', ' if source else ''}{items} WHERE {row}.blocks <> ''"
    )


def _sqlite_statements() -> list[str]:
    add, forget = _sqlite_insert("", "new"), f"DELETE FROM {BLOCKS} WHERE name_id = old.id"
    return [
        f"CREATE TRIGGER {_trigger('insert')} AFTER INSERT ON {NAMES} BEGIN {add}; END",
        f"CREATE TRIGGER {_trigger('update')} AFTER UPDATE ON {NAMES} "
        f"WHEN old.id <> new.id OR old.blocks <> new.blocks BEGIN {forget}; {add}; END",
        f"CREATE TRIGGER {_trigger('delete')} AFTER DELETE ON {NAMES} BEGIN {forget}; END",
    ]


def _postgresql_insert(source: str, condition: str = "n.blocks <> ''") -> str:
    return (
        f"INSERT INTO {BLOCKS} {_COLUMNS} SELECT split_part(k, ':', 1), split_part(k, ':', 2), n.id "
        f"FROM {source} n, unnest(string_to_array(n.blocks, ' ')) k WHERE {condition}"
    )


def _postgresql_statements() -> list[str]:
    """For each event a function and a trigger that takes all rows of a statement together."""
    changed = "n.blocks <> '' AND NOT EXISTS (SELECT 1 FROM old_rows o WHERE o.id = n.id AND o.blocks = n.blocks)"
    gone = "NOT EXISTS (SELECT 1 FROM new_rows n WHERE n.id = o.id AND n.blocks = o.blocks)"
    forget = f"DELETE FROM {BLOCKS} b USING old_rows o WHERE b.name_id = o.id"
    steps = {
        "insert": _postgresql_insert("new_rows"),
        "update": f"{forget} AND {gone}; {_postgresql_insert('new_rows', changed)}",
        "delete": forget,
    }
    tables = {
        "insert": "NEW TABLE AS new_rows",
        "update": "OLD TABLE AS old_rows NEW TABLE AS new_rows",
        "delete": "OLD TABLE AS old_rows",
    }
    statements = []
    for event in EVENTS:
        name = _trigger(event)
        statements.append(
            f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {steps[event]}; RETURN NULL; END $$"
        )
        statements.append(
            f"CREATE TRIGGER {name} AFTER {event.upper()} ON {NAMES} REFERENCING {tables[event]} "
            f"FOR EACH STATEMENT EXECUTE FUNCTION {name}()"
        )
    return statements

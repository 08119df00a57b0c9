"""The indexes behind the name search. Migrations make them; they are no part of the models' state.

On PostgreSQL each is a trigram index of the ``folded`` column. On SQLite each is a full-text table of trigrams that
triggers keep in step with every write, whichever way it comes. A migration that changes one of the tables on SQLite
makes the table anew and thereby loses its triggers: end it with ``RunPython(make_indexes, drop_indexes)``.
"""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.operations import TrigramExtension
from django.core.management.base import CommandError
from django.db import DatabaseError

NAME_TABLES = ("cases_personname", "cases_organisationname", "cases_courtname")
FIRST_SQLITE_WITH_TRIGRAMS = (3, 34, 0)


class TrigramExtensionOrReason(TrigramExtension):
    """As Django's; says what to do where the extension may not be made, and leaves it there when undone."""

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        try:
            super().database_forwards(app_label, schema_editor, from_state, to_state)
        except DatabaseError as error:
            raise CommandError(
                "The name search needs PostgreSQL's extension pg_trgm, which could not be made in the database "
                f"“{schema_editor.connection.settings_dict['NAME']}”: {str(error).splitlines()[0]}. "
                "Ask the server's administrator to install it (it comes with PostgreSQL's contrib package) and to run "
                "CREATE EXTENSION pg_trgm in this database, then migrate again."
            ) from error

    def database_backwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        """Something else in the database may use the extension."""


def search_table(table: str) -> str:
    """The name of what indexes ``table``: a full-text table on SQLite, an index on PostgreSQL."""
    return f"{table}_search"


def make_indexes(apps: Any, schema_editor: Any) -> None:
    """Make the indexes of all name tables, filled with the rows there are; anew where there are some already.

    For ``RunPython``. Raises CommandError where SQLite lacks what is needed.
    """
    drop_indexes(apps, schema_editor)
    on_sqlite = schema_editor.connection.vendor == "sqlite"
    if on_sqlite:
        check_sqlite(schema_editor.connection)
    for table in NAME_TABLES:
        for statement in full_text_statements(table) if on_sqlite else [trigram_statement(table)]:
            schema_editor.execute(statement, params=None)


def drop_indexes(apps: Any, schema_editor: Any) -> None:
    """Drop what ``make_indexes`` made."""
    for table in NAME_TABLES:
        if schema_editor.connection.vendor == "sqlite":
            for event in ("insert", "update", "delete"):
                schema_editor.execute(f"DROP TRIGGER IF EXISTS {search_table(table)}_{event}", params=None)
            schema_editor.execute(f"DROP TABLE IF EXISTS {search_table(table)}", params=None)
        else:
            schema_editor.execute(f"DROP INDEX IF EXISTS {search_table(table)}", params=None)


def check_sqlite(connection: Any) -> None:
    """Raises CommandError unless this SQLite has full-text tables of trigrams."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'")
        has_full_text = cursor.fetchone() is not None
    if connection.Database.sqlite_version_info < FIRST_SQLITE_WITH_TRIGRAMS or not has_full_text:
        raise CommandError(
            "The name search needs SQLite 3.34 or newer with FTS5. Python here uses SQLite "
            f"{connection.Database.sqlite_version} {'with' if has_full_text else 'without'} FTS5. "
            "Use a newer Python, or PostgreSQL through DATABASE_URL."
        )


def trigram_statement(table: str) -> str:
    """The SQL that makes PostgreSQL's index of ``table``."""
    return f"CREATE INDEX {search_table(table)} ON {table} USING gin (folded gin_trgm_ops)"


def full_text_statements(table: str) -> list[str]:
    """The SQL that makes SQLite's full-text table of ``table``, fills it, and keeps it in step."""
    search = search_table(table)

    def text(row: str) -> str:
        # Two spaces before each word, so that the first letter or two of it make three with them.
        return f"'  ' || replace({row}.folded, ' ', '  ')"

    add = f"INSERT INTO {search} (rowid, folded) VALUES (new.id, {text('new')});"
    # The table keeps no copy of the names, so what is to be forgotten must be said as it was.
    forget = f"INSERT INTO {search} ({search}, rowid, folded) VALUES ('delete', old.id, {text('old')});"
    return [
        f"CREATE VIRTUAL TABLE {search} USING fts5 (folded, tokenize = 'trigram', content = '', columnsize = 0)",
        f"INSERT INTO {search} (rowid, folded) SELECT id, {text(table)} FROM {table}",
        f"CREATE TRIGGER {search}_insert AFTER INSERT ON {table} BEGIN {add} END",
        f"CREATE TRIGGER {search}_update AFTER UPDATE ON {table} "
        f"WHEN old.id <> new.id OR old.folded <> new.folded BEGIN {forget} {add} END",
        f"CREATE TRIGGER {search}_delete AFTER DELETE ON {table} BEGIN {forget} END",
    ]

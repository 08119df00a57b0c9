"""Writing very many rows quickly: COPY on PostgreSQL, executemany on SQLite, in portions of constant memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from django.db import connection, models, transaction

from cases.fields import followers

NOTHING = r"\N"
KEPT = 200_000  # worked out values of one field that are kept in memory


class Table:
    """Rows of one model, given as tuples of ``names`` (attribute names of its fields).

    Fields that follow another one are made by the field itself, as a save does, unless they are named; fields that
    are not named hold their default.
    """

    def __init__(self, model: type[models.Model], *names: str) -> None:
        fields = {field.attname: field for field in model._meta.concrete_fields}
        self.model = model
        self.names = names
        made = [field for field in followers(model, names) if field.attname not in names]
        # The same names and dates come again and again: each is worked out once.
        self.made = [(lru_cache(KEPT)(field.made_of), names.index(field.of)) for field in made]
        given = {*names, *(field.attname for field in made)}
        rest = {name: field.get_default() for name, field in fields.items() if name not in given}
        rest = {name: value for name, value in rest.items() if value is not None}
        self.constants = tuple(rest.values())
        attributes = (*names, *(field.attname for field in made), *rest)
        self.columns = [str(fields[name].column) for name in attributes]
        self.rows: list[Sequence[Any]] = []

    def add(self, *values: Any) -> None:
        self.rows.append(values)

    def flush(self) -> None:
        """Write the rows and forget them."""
        rows = [self._row(values) for values in self.rows]
        self.rows = []
        if rows:
            write = _insert if connection.vendor == "sqlite" else _copy
            write(self.model._meta.db_table, self.columns, rows)

    def _row(self, values: Sequence[Any]) -> tuple[Any, ...]:
        made = tuple(made_of(values[of]) for made_of, of in self.made)
        return (*values, *made, *self.constants)


def _insert(table: str, columns: list[str], rows: list[tuple[Any, ...]]) -> None:
    names = ", ".join(f'"{column}"' for column in columns)
    with connection.cursor() as cursor:
        cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({', '.join(['%s'] * len(columns))})", rows)


def _copy(table: str, columns: list[str], rows: list[tuple[Any, ...]]) -> None:
    names = ", ".join(f'"{column}"' for column in columns)
    text = "".join(["\t".join([NOTHING if v is None else str(v) for v in row]) + "\n" for row in rows])
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
        copy.write(text)


@transaction.atomic
def flush(tables: Iterable[Table]) -> None:
    """Write what the tables hold, in one transaction.

    On PostgreSQL a superuser's links are not asked whether they lead somewhere, which takes longer than writing them.
    """
    if connection.vendor == "postgresql" and _is_superuser():
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL session_replication_role = replica")
    for table in tables:
        table.flush()


def _is_superuser() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
        return bool(cursor.fetchone()[0])


def set_sequences(tables: Iterable[Table]) -> None:
    """Let the next record get the number after the last written one."""
    with connection.cursor() as cursor:
        for table in tables:
            name = table.model._meta.db_table
            if connection.vendor == "postgresql":
                cursor.execute(
                    f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), max(id)) FROM {name} HAVING max(id) > 0"
                )

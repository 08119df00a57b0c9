"""The rows of an export, portion by portion, out of one snapshot of the database.

The keys come in the order of the list from a server-side cursor; for each portion of them the database makes all
columns in one query. So neither the first row nor the memory depends on how many rows there are.
What differs between the two databases: PostgreSQL needs a transaction for its snapshot, and writes CSV itself. On
SQLite the open cursor of the keys holds the snapshot of all reading beside it, and nobody who writes has to wait.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any

from django.db import connection, transaction
from django.db.models import F, QuerySet, Value, Window
from django.db.models.functions import RowNumber

from cases.choices import ExportProfile, ExportUnit, Review, Visibility
from cases.models import Charge, Prosecution
from cases.querysets.export_columns import (
    ALL,
    CHARGE_COLUMNS,
    COLUMNS,
    COUNT,
    DATE,
    FIRST,
    SOURCES,
    TEXT,
    ExportColumn,
    Scope,
    Source,
    portion_keys,
)
from cases.querysets.list_orders import CHARGE_ORDER, ListOrder
from cases.querysets.lists import PrisonerRowQuerySet
from cases.querysets.sql_text import harmless_sql

CHUNK = 5_000  # keys of a portion at most
FIRST_CHUNK = 50  # of the first one, so that the first row comes at once; each is ten times as large as the one before
FETCHED = 500  # keys, and rows, that are read at a time
_JOINED = {"sqlite": "group_concat", "postgresql": "string_agg"}
_KEPT = {"sqlite": "", "postgresql": "MATERIALIZED"}


@dataclass(frozen=True, slots=True)
class Exported:
    """What is exported: the rows of the list with their order, and the columns of the spreadsheet."""

    found: PrisonerRowQuerySet
    order: ListOrder
    descending: bool
    unit: ExportUnit
    scope: Scope
    columns: tuple[str, ...]

    def column(self, name: str) -> ExportColumn:
        return columns_of(self.unit)[name]

    def kinds(self) -> list[str]:
        return [self.column(name).kind for name in self.columns]


def columns_of(unit: ExportUnit) -> dict[str, ExportColumn]:
    """All columns that a spreadsheet with such rows can have, in their order."""
    if unit == ExportUnit.PROSECUTION:
        return COLUMNS
    found: dict[str, ExportColumn] = {}
    for name, column in COLUMNS.items():
        found |= CHARGE_COLUMNS if name == "charges" else {name: column}
    return found


def leaving(found: PrisonerRowQuerySet, profile: ExportProfile) -> PrisonerRowQuerySet:
    """Those of the rows that a spreadsheet of this profile may hold.

    What leaves the house is confirmed, with its person and its case, and none of the three is restricted; what is for
    the public is marked public as well.
    """
    if profile == ExportProfile.INTERNAL:
        return found
    for of in ("person", "case"):
        found = found.filter(**{f"{of}__review": Review.CONFIRMED}).exclude(
            **{f"{of}__visibility": Visibility.RESTRICTED}
        )
        if profile == ExportProfile.PUBLIC:
            found = found.filter(**{f"{of}__visibility": Visibility.PUBLIC})
    return found.filter(review=Review.CONFIRMED)


@contextmanager
def snapshot() -> Iterator[None]:
    """Everything that is read within sees the database as it is at the beginning."""
    if connection.vendor == "sqlite" or connection.in_atomic_block:
        yield
        return
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            cursor.execute("SET LOCAL jit = off")
        yield


def portions(exported: Exported) -> Iterator[tuple[str, list[Any]]]:
    """The query of each portion's rows, in their order, with its parameters."""
    found = leaving(exported.found, exported.scope.profile).placed(exported.order, exported.scope.user)
    ordered = found.in_order(exported.order, exported.descending)
    keys = ordered.values_list("place_pk", flat=True).iterator(chunk_size=FETCHED)
    query, params = _query(exported)
    size = FIRST_CHUNK
    given: Any
    while portion := list(islice(keys, size)):
        size = min(size * 10, CHUNK)
        if connection.vendor == "sqlite":
            in_order, given = "SELECT value AS id, key AS place FROM json_each(%s)", json.dumps(portion)
        else:
            in_order, given = "SELECT * FROM unnest(%s::bigint[]) WITH ORDINALITY AS k (id, place)", portion
        yield f"WITH portion AS {_KEPT[connection.vendor]} ({in_order}), {query}", [given, *params]


def tuples(exported: Exported) -> Iterator[list[tuple[Any, ...]]]:
    """The values of the rows, a few hundred at a time: None, text, int, float or Decimal."""
    for sql, params in portions(exported):
        with connection.cursor() as cursor:
            cursor.execute(sql, params)
            while rows := cursor.fetchmany(FETCHED):
                yield rows


def csv_portions(exported: Exported) -> Iterator[tuple[bytes, int]]:
    """CSV text of each portion, written by PostgreSQL itself, and how many rows it has."""
    columns = [
        harmless_sql(f"c{number}") if kind in {TEXT, DATE} else f"c{number}"
        for number, kind in enumerate(exported.kinds())
    ]
    # OFFSET 0 keeps each column from being worked out once for every time that it is named.
    for sql, params in portions(exported):
        with connection.cursor() as cursor:
            harmless = f"SELECT {', '.join(columns)} FROM ({sql} OFFSET 0) plain"
            # Composed first: the cursor that counts queries takes no parameters here.
            whole = connection.ops.compose_sql(f"COPY ({harmless}) TO STDOUT (FORMAT csv)", params)
            with cursor.copy(whole) as copy:
                text = b"".join(copy)
            yield text, cursor.rowcount


def _query(exported: Exported) -> tuple[str, list[Any]]:
    """The rows of a portion with all columns, joined to one query for each source; ``portion`` is in front of it."""
    columns = [exported.column(name) for name in exported.columns]
    base = [columns[n].value(exported.scope) for n in range(len(columns)) if not columns[n].source]
    of = exported.scope.of
    keys = (F(f"{of}pk"), F(f"{of}person_id"), F(f"{of}case_id"))
    rows, place = _base(exported)
    sql, params = rows.order_by().values_list(*keys, place, *base).query.sql_with_params()
    own = [f"c{n}" for n, column in enumerate(columns) if not column.source]
    listed = ", ".join(["prosecution", "person", "kase", "place", *own])
    joined, all_params = ["b"], list(params)
    for name in dict.fromkeys(column.source for column in columns if column.source):
        wanted = {f"c{n}": column.value(exported.scope) for n, column in enumerate(columns) if column.source == name}
        source, more = _source(name, SOURCES[name], wanted, exported.scope)
        joined.append(source)
        all_params += more
    selected = ", ".join(f"c{n}" for n in range(len(columns)))
    order = "ORDER BY portion.place, b.place"
    joined.append("JOIN portion ON portion.id = b.prosecution")
    return f"b ({listed}) AS ({sql}) SELECT {selected} FROM {' '.join(joined)} {order}", all_params


def _base(exported: Exported) -> tuple[QuerySet[Any], Any]:
    """The exported rows of a portion, and their place among those of the same prosecution."""
    if exported.unit == ExportUnit.PROSECUTION:
        return Prosecution.objects.filter(pk__in=portion_keys()), Value(0)
    charges = exported.scope.reviewed(Charge.objects.filter(prosecution__in=portion_keys()))
    return charges, Window(RowNumber(), order_by=list(CHARGE_ORDER))


def _source(name: str, source: Source, wanted: dict[str, Any], scope: Scope) -> tuple[str, list[Any]]:
    """The join of one source with its columns."""
    pieces, params = [], []
    for rows in source.rows(scope):
        rows = rows.order_by(*source.order) if source.take == ALL else rows.order_by()
        values = [F(column) for column in source.keys.values()] + list(wanted.values())
        if source.take == FIRST:
            values.append(Window(RowNumber(), partition_by=list(source.keys.values()), order_by=list(source.order)))
        sql, more = rows.values_list(*values).query.sql_with_params()
        pieces.append(sql)
        params += more
    keys = [f"k{n}" for n in range(len(source.keys))]
    listed = ", ".join([*keys, *wanted, *(["rank"] if source.take == FIRST else [])])
    inner = f"WITH {name}_rows ({listed}) AS ({' UNION '.join(pieces)}) SELECT"
    found = {
        FIRST: f"{inner} {_first(keys, list(wanted), f'{name}_rows')}",
        ALL: f"{inner} k0, {_JOINED[connection.vendor]}({', '.join(wanted)}, '; ') AS {', '.join(wanted)} "
        f"FROM {name}_rows GROUP BY k0",
        COUNT: f"{inner} k0, count(*) AS {', '.join(wanted)} FROM {name}_rows GROUP BY k0",
    }[source.take]
    names = {"prosecution": "prosecution", "person": "person", "case": "kase"}
    on = " AND ".join(f"{name}.k{n} = b.{names[key]}" for n, key in enumerate(source.keys))
    return f"LEFT JOIN ({found}) {name} ON {on}", params


def _first(keys: list[str], columns: list[str], rows: str) -> str:
    """What gives the first of ``rows`` for each value of ``keys``.

    Not "WHERE rank = 1": the databases then expect next to nothing, and go through all of it for every exported row.
    """
    listed, by = ", ".join([*keys, *columns]), ", ".join(keys)
    if connection.vendor == "sqlite":  # which takes the other columns from the row of the minimum
        return f"{listed}, min(rank) FROM {rows} GROUP BY {by}"
    return f"DISTINCT ON ({by}) {listed} FROM {rows} ORDER BY {by}, rank"

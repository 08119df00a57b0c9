"""New rows of one model and their first versions, written in few statements and with little work for each value.

``bulk_create`` and the history's own helper do the same, but spend more time on each value than the database does: with
them an import takes twice as long. What a field makes of its value when it is saved (day bounds, search keys, times) is
asked of the field here too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connection, connections, models
from django.utils import timezone

from cases.fields import DayBoundField, PartialDateField
from cases.models.versions import origin_values

PORTION = 500  # rows or numbers in one statement at most
# Fields (not those made of them) that store what they hold, where that is a plain value; others prepare it.
PLAIN_FIELDS = {
    models.BooleanField, models.CharField, models.DecimalField, models.ForeignKey, models.PositiveIntegerField,
    models.TextField, models.URLField,
}  # fmt: skip
SPARSE_FIELDS = {PartialDateField, DayBoundField}  # mostly empty
PLAIN_VALUES = {str, int, bool, type(None)}

Values = Callable[[list[Any]], list[Any]]


def insert(model: Any, records: list[Any]) -> None:
    """Write new ``records`` of ``model``, whose key the database gives; they have their keys afterwards."""
    columns, values = _columns_of(model)
    for field in _links_of(model):
        for record in records:
            if field.is_cached(record) and (linked := field.get_cached_value(record)) is not None:
                setattr(record, field.attname, linked.pk)
    keys = insert_values(model, columns, map(list, zip(*(of(records) for of in values), strict=True)))
    for record, key in zip(records, keys, strict=True):
        record.pk = key
        record._state.adding, record._state.db = False, DEFAULT_DB_ALIAS


def insert_values(model: Any, columns: Iterable[str], rows: Iterable[list[Any]]) -> list[int]:
    """Write new rows of ``model`` by the values of ``columns``, as the database takes them; their keys, in order."""
    return (_insert_each if connection.vendor == "sqlite" else _insert_portions)(model, list(columns), list(rows))


def _insert_each(model: Any, columns: list[str], rows: list[list[Any]]) -> list[int]:
    """One statement for all rows: SQLite takes longer to read one, with the triggers it sets off, than to do it.

    Keys follow one another, since nobody else writes meanwhile.
    """
    if not rows:
        return []
    with connection.cursor() as cursor:
        cursor.executemany(f"{_into(model, columns)} VALUES {_places(len(columns))}", rows)
        cursor.execute("SELECT last_insert_rowid()")
        (last,) = cursor.fetchone()
    return list(range(last - len(rows) + 1, last + 1))


def _insert_portions(model: Any, columns: list[str], rows: list[list[Any]]) -> list[int]:
    """A statement for many rows. What is the same in all of them, as most is, stands in it once."""
    keys: list[int] = []
    with connection.cursor() as cursor:
        for start in range(0, len(rows), PORTION):
            values = [list(held) for held in zip(*rows[start : start + PORTION], strict=True)]
            varying = {number for number, held in enumerate(values) if held.count(held[0]) < len(held)} or {0}
            cursor.execute(
                _inserting(model, tuple(columns), frozenset(varying)),
                [held[0] for number, held in enumerate(values) if number not in varying]
                + [held for number, held in enumerate(values) if number in varying],
            )
            keys += [number for (number,) in cursor.fetchall()]
    return keys


@lru_cache(maxsize=1000)
def _inserting(model: Any, columns: tuple[str, ...], varying: frozenset[int]) -> str:
    """The statement that takes one value for each column but the ``varying`` ones (by position), then their lists."""
    types = [_type(model, column) for column in columns]
    lists = [columns[number] for number in sorted(varying)]
    others = [number for number in range(len(columns)) if number not in varying]
    return (
        f"{_into(model, [*lists, *(columns[number] for number in others)])} "
        f"SELECT listed.*{''.join(f', %s::{types[number]}' for number in others)} "
        f"FROM unnest({', '.join(f'%s::{types[number]}[]' for number in sorted(varying))}) AS listed "
        f"RETURNING {_quoted(model._meta.pk.column)}"
    )


def _into(model: Any, columns: list[str]) -> str:
    return f"INSERT INTO {_table(model)} ({', '.join(map(_quoted, columns))})"


@cache
def _type(model: Any, column: str) -> str:
    """PostgreSQL's type of a column; without a length, to which a cast would cut what the column refuses."""
    field = next(field for field in model._meta.concrete_fields if field.column == column)
    return str(field.db_type(connection)).partition("(")[0]


def _places(number: int) -> str:
    return f"({', '.join(['%s'] * number)})"


def moment() -> Any:
    """Now, as the database takes it."""
    return connection.ops.adapt_datetimefield_value(timezone.now())


@cache
def _columns_of(model: Any) -> tuple[list[str], list[Values]]:
    """The columns of new rows of ``model``, and for each what gives the values of all records."""
    fields = [field for field in model._meta.concrete_fields if not field.primary_key]
    return [field.column for field in fields], [_values_of(field) for field in fields]


@cache
def _links_of(model: Any) -> list[Any]:
    return [field for field in model._meta.concrete_fields if field.is_relation]


def _values_of(field: Any) -> Values:
    """What fills the column of ``field``: of each record what it holds, or what the field makes of that."""
    wrapper = connections[DEFAULT_DB_ALIAS]  # ``connection`` looks it up anew for each value
    bound = isinstance(field, DayBoundField)
    held = attrgetter(field.of if bound else field.attname)

    def prepared(record: Any) -> Any:
        return field.get_db_prep_save(field.pre_save(record, True), wrapper)

    def plain(records: list[Any]) -> list[Any]:
        return [value if type(value := held(record)) in PLAIN_VALUES else prepared(record) for record in records]

    def sparse(records: list[Any]) -> list[Any]:
        return [prepared(record) if (value := held(record)) else None if bound else value for record in records]

    def now(records: list[Any]) -> list[Any]:
        value = prepared(records[0])
        for record in records:
            setattr(record, field.attname, held(records[0]))
        return [value] * len(records)

    if isinstance(field, models.DateTimeField) and (field.auto_now or field.auto_now_add):
        return now
    if type(field) in PLAIN_FIELDS:
        return plain
    return sparse if type(field) in SPARSE_FIELDS else lambda records: list(map(prepared, records))


def insert_first_versions(model: Any, numbers: list[int], reason: str) -> None:
    """Write the version "+" of the rows ``numbers`` of ``model``, made by nobody, for ``reason``."""
    _each_portion(_copying(model), " ORDER BY id", [moment(), reason, *origin_values().values()], numbers)


@cache
def _copying(model: Any) -> str:
    """The statement that copies rows of ``model`` into its history, up to the numbers of the rows."""
    history = model.history.model
    columns = [field.column for field in history.tracked_fields]
    own = ["history_date", "history_type", "history_change_reason", *origin_values()]
    into, copied = (", ".join(map(_quoted, names)) for names in ([*columns, *own], columns))
    return f"INSERT INTO {_table(history)} ({into}) SELECT {copied}, %s, '+', %s, %s, %s FROM {_table(model)} WHERE id "


def insert_links_of_first_versions(model: Any, link: str, numbers: list[int]) -> None:
    """Write the rows of the many-to-many field ``link`` into the first versions of the new rows ``numbers``."""
    _each_portion(*_copying_links(model, link), [], numbers)


@cache
def _copying_links(model: Any, link: str) -> tuple[str, str]:
    """The statement that copies links into the history: what stands before and after the numbers of the rows."""
    history = model.history.model
    between = getattr(model, link).through
    kept = history._meta.get_field(f"{history._meta.model_name}_{link}").related_model
    columns = [field.column for field in between._meta.fields]
    owner = _quoted(between._meta.get_field(str(model._meta.model_name)).column)
    return (
        f"INSERT INTO {_table(kept)} ({', '.join(map(_quoted, columns))}, history_id) "
        f"SELECT {', '.join(f'm.{_quoted(column)}' for column in columns)}, h.history_id FROM {_table(between)} m "
        f"JOIN {_table(history)} h ON h.id = m.{owner} AND h.history_type = '+' WHERE m.{owner} ",
        " ORDER BY m.id",
    )


def _each_portion(before: str, after: str, values: list[Any], numbers: list[int]) -> None:
    """The statement between ``before`` and ``after`` for the rows ``numbers``, which are in order."""
    if not numbers:
        return
    with connection.cursor() as cursor:
        if numbers[-1] - numbers[0] == len(numbers) - 1:  # always the same words, which the database has read before
            cursor.execute(f"{before}BETWEEN %s AND %s{after}", [*values, numbers[0], numbers[-1]])
            return
        for start in range(0, len(numbers), PORTION):
            portion = numbers[start : start + PORTION]
            cursor.execute(f"{before}IN {_places(len(portion))}{after}", [*values, *portion])


def _table(model: Any) -> str:
    return _quoted(model._meta.db_table)


@cache
def _quoted(name: str) -> str:
    return connection.ops.quote_name(name)

"""New rows of one model and their first versions, written in few statements and with little work for each value.

``bulk_create`` and the history's own helper do the same, but spend more time on each value than the database does: with
them an import takes twice as long. What a field makes of its value when it is saved (day bounds, search keys, times) is
asked of the field here too.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connection, connections
from django.utils import timezone

PORTION = 500  # rows or numbers in one statement at most


def insert(model: Any, records: list[Any]) -> None:
    """Write new ``records`` of ``model``, whose key the database gives; they have their keys afterwards."""
    fields = [field for field in model._meta.concrete_fields if not field.primary_key]
    links = [field for field in fields if field.is_relation]
    for record in records:
        for field in links:
            if field.is_cached(record) and (linked := field.get_cached_value(record)) is not None:
                setattr(record, field.attname, linked.pk)
    size = max(1, min(PORTION, connection.ops.bulk_batch_size(fields, records)))
    for start in range(0, len(records), size):
        _insert_portion(model, fields, records[start : start + size])


def _insert_portion(model: Any, fields: list[Any], records: list[Any]) -> None:
    wrapper = connections[DEFAULT_DB_ALIAS]  # ``connection`` looks it up anew for each value
    values = [field.get_db_prep_save(field.pre_save(record, True), wrapper) for record in records for field in fields]
    row = f"({', '.join(['%s'] * len(fields))})"
    with wrapper.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {_table(model)} ({', '.join(_quoted(field.column) for field in fields)}) "
            f"VALUES {', '.join([row] * len(records))} RETURNING {_quoted(model._meta.pk.column)}",
            values,
        )
        keys = cursor.fetchall()
    for record, (key,) in zip(records, keys, strict=True):
        record.pk = key
        record._state.adding, record._state.db = False, wrapper.alias


def insert_first_versions(model: Any, numbers: list[int], reason: str) -> None:
    """Write the version "+" of the rows ``numbers`` of ``model``, made by nobody, for ``reason``."""
    history = _history_of(model)
    columns = [field.column for field in history.tracked_fields]
    own = ["history_date", "history_type", "history_change_reason"]
    into = ", ".join(map(_quoted, [*columns, *own]))
    copied = ", ".join(map(_quoted, columns))
    _each_portion(
        f"INSERT INTO {_table(history)} ({into}) SELECT {copied}, %s, '+', %s FROM {_table(model)} WHERE id IN ",
        " ORDER BY id",
        [connection.ops.adapt_datetimefield_value(timezone.now()), reason],
        numbers,
    )


def insert_links_of_first_versions(model: Any, link: str, numbers: list[int]) -> None:
    """Write the rows of the many-to-many field ``link`` into the first versions of the new rows ``numbers``."""
    history = _history_of(model)
    between = getattr(model, link).through
    kept = history._meta.get_field(f"{history._meta.model_name}_{link}").related_model
    columns = [field.column for field in between._meta.fields]
    owner = _quoted(between._meta.get_field(str(model._meta.model_name)).column)
    _each_portion(
        f"INSERT INTO {_table(kept)} ({', '.join(map(_quoted, columns))}, history_id) "
        f"SELECT {', '.join(f'm.{_quoted(column)}' for column in columns)}, h.history_id FROM {_table(between)} m "
        f"JOIN {_table(history)} h ON h.id = m.{owner} AND h.history_type = '+' WHERE m.{owner} IN ",
        " ORDER BY m.id",
        [],
        numbers,
    )


@cache
def _history_of(model: Any) -> Any:
    """The model of the versions; simple_history makes a class anew each time it is asked."""
    return model.history.model


def _each_portion(before: str, after: str, values: list[Any], numbers: list[int]) -> None:
    with connection.cursor() as cursor:
        for start in range(0, len(numbers), PORTION):
            portion = numbers[start : start + PORTION]
            cursor.execute(f"{before}({', '.join(['%s'] * len(portion))}){after}", [*values, *portion])


def _table(model: Any) -> str:
    return _quoted(model._meta.db_table)


def _quoted(name: str) -> str:
    return connection.ops.quote_name(name)

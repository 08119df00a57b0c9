"""The rows of a subquery as one column, so that a list and what belongs to each of its lines are one query."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from django.db.models import DateField, DecimalField, F, JSONField, Model, QuerySet, Subquery
from django.db.models.functions import JSONObject


class JSONRows(Subquery):
    """``columns`` (they may cross links) of each row of ``queryset``, in its order, as a list of dictionaries."""

    output_field = JSONField()
    template = "(SELECT COALESCE(jsonb_agg(listed.entry), '[]'::jsonb) FROM (%(subquery)s) listed)"

    def __init__(self, queryset: QuerySet[Any], *columns: str) -> None:
        super().__init__(queryset.values(entry=JSONObject(**{column: F(column) for column in columns})))

    def as_sqlite(self, compiler: Any, connection: Any, **extra: Any) -> Any:
        template = "(SELECT json_group_array(json(listed.entry)) FROM (%(subquery)s) listed)"
        return self.as_sql(compiler, connection, template=template, **extra)


def record_of(model: type[Model], entry: dict[str, Any]) -> Any:
    """The record of ``model`` with the columns in ``entry``; a linked one, where its key is not null, with its own.

    Columns that are not in ``entry`` are read from the database when they are asked for.
    """
    plan = _plan(model, tuple(entry))
    values = [entry[column] if convert is None else convert(entry[column]) for column, convert in plan.own]
    record = model.from_db("default", plan.names, values)
    for link, related, key, columns in plan.links:
        found = None
        if entry[key] is not None:
            found = record_of(related, {name: entry[column] for column, name in columns})
        setattr(record, link, found)
    return record


class _Plan(NamedTuple):
    """How entries with the same columns become records: ``own`` columns with what turns JSON's values into theirs.

    ``links`` are the name, the model, the column of the key, and the columns with the names that they have there.
    """

    names: list[str]
    own: list[tuple[str, Callable[[Any], Any] | None]]
    links: list[tuple[str, Any, str, list[tuple[str, str]]]]


@cache
def _plan(model: type[Model], columns: tuple[str, ...]) -> _Plan:
    fields = {name: field for field in model._meta.concrete_fields for name in (field.name, field.attname)}
    order = [field.attname for field in model._meta.concrete_fields]
    own = sorted((c for c in columns if "__" not in c), key=lambda column: order.index(fields[column].attname))
    links: dict[str, list[tuple[str, str]]] = {}
    for column in columns:
        link, _, rest = column.partition("__")
        if rest:
            links.setdefault(link, []).append((column, rest))
    return _Plan(
        [fields[column].attname for column in own],
        [(column, _conversion(fields[column])) for column in own],
        [(link, *_linked(model, link), found) for link, found in links.items()],
    )


def _linked(model: type[Model], link: str) -> tuple[Any, str]:
    related: Any = model._meta.get_field(link).related_model
    return related, f"{link}__{related._meta.pk.name}"


def _conversion(field: Any) -> Callable[[Any], Any] | None:
    """What turns a value of JSON into one of ``field``; None where they are the same."""
    if isinstance(field, DecimalField):  # JSON knows floats only
        unit = Decimal(1).scaleb(-field.decimal_places)
        return lambda value: None if value is None else Decimal(str(value)).quantize(unit)
    return field.to_python if isinstance(field, DateField) else None

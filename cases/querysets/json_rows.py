"""The rows of a subquery as one column, so that a list and what belongs to each of its lines are one query."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django.db.models import DecimalField, F, JSONField, Model, QuerySet, Subquery
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
    """The record of ``model`` with the columns in ``entry``; a linked one, where its key is not null, with its own."""
    own: dict[str, Any] = {}
    links: dict[str, dict[str, Any]] = {}
    for column, value in entry.items():
        link, _, rest = column.partition("__")
        if rest:
            links.setdefault(link, {})[rest] = value
        else:
            own[column] = _value(model, column, value)
    for link, columns in links.items():
        related: Any = model._meta.get_field(link).related_model
        own[link] = None if columns[related._meta.pk.name] is None else record_of(related, columns)
    return model(**own)


def _value(model: type[Model], column: str, value: Any) -> Any:
    field = model._meta.get_field(column)
    if isinstance(field, DecimalField):  # JSON knows floats only
        return None if value is None else Decimal(str(value)).quantize(Decimal(1).scaleb(-field.decimal_places))
    return field.to_python(value) if column == field.name else value

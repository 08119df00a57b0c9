"""The columns of any row as values of JSON, and back, exactly: what a merge keeps to be undone."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.db.models import CharField, Field, ForeignKey, JSONField, Model, TextField


def columns_of(row: Model) -> dict[str, Any]:
    """All columns of ``row``, by attribute name."""
    return {field.attname: written(field, row) for field in row._meta.concrete_fields}


def written(field: Field[Any, Any], row: Model) -> Any:
    """The value of ``field`` in ``row`` as a value of JSON."""
    value = getattr(row, field.attname)
    if value is None or isinstance(value, (str, bool, int)) or isinstance(field, JSONField):
        return value
    return field.value_to_string(row)


def read(field: Field[Any, Any], value: Any) -> Any:
    """The value of ``field`` that ``written`` gave as ``value``."""
    if value is None or isinstance(field, (CharField, TextField, JSONField)):
        return value
    return field.target_field.to_python(value) if isinstance(field, ForeignKey) else field.to_python(value)


def row_of(model: str, columns: dict[str, Any]) -> Any:
    """An unsaved row of ``model`` ("cases.person") with ``columns``; columns that are no more are left out."""
    found = apps.get_model(model)
    fields = {field.attname: field for field in found._meta.concrete_fields}
    return found(**{name: read(fields[name], value) for name, value in columns.items() if name in fields})

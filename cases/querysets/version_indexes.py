"""Indexes that tables lose in a migration: Django would write a table of SQLite anew for each of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.migrations import AlterField, RunPython
from django.db.models import DO_NOTHING, ForeignKey


def without_index(model: str, name: str, to: str, **options: Any) -> AlterField:
    """The foreign key ``name`` of a model of versions, as the history keeps it, without its index."""
    field = ForeignKey(
        to, DO_NOTHING, blank=True, null=True, db_constraint=False, db_index=False, related_name="+", **options
    )
    return AlterField(model, name, field)


def drop_indexes(app: str, fields: Sequence[AlterField]) -> RunPython:
    """The step that drops the indexes of ``fields`` of models of ``app``, which lose them in the state."""

    def drop(apps: Any, editor: Any) -> None:
        for model, columns in _columns(apps, app, fields).items():
            with editor.connection.cursor() as cursor:
                indexes = editor.connection.introspection.get_constraints(cursor, model._meta.db_table)
            for name, index in indexes.items():
                if index["index"] and not index["unique"] and index["columns"] in [[column] for column in columns]:
                    editor.execute(f"DROP INDEX {editor.quote_name(name)}")

    def make(apps: Any, editor: Any) -> None:
        for model, columns in _columns(apps, app, fields).items():
            for field in model._meta.fields:
                if field.column in columns:
                    editor.execute(editor._create_index_sql(model, fields=[field]))

    return RunPython(drop, make)


def _columns(apps: Any, app: str, fields: Sequence[AlterField]) -> dict[Any, set[str]]:
    """The columns of ``fields``, by model."""
    columns: dict[Any, set[str]] = {}
    for field in fields:
        model = apps.get_model(app, field.model_name)
        columns.setdefault(model, set()).add(model._meta.get_field(field.name).column)
    return columns

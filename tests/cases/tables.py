"""All rows of all tables, to be compared."""

from __future__ import annotations

from typing import Any

from django.apps import apps

# Not what records hold: versions only ever grow, and PostgreSQL's counts are sums of rows.
LEFT_OUT = {"cases.prisonercount", "cases.merge", "cases.job", "cases.worker"}


def contents(*apps_named: str) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of each table of the apps, many-to-many tables too, without history."""
    found = {}
    for app in apps_named or ("cases", "documents"):
        for model in apps.get_app_config(app).get_models(include_auto_created=True):
            label = model._meta.label_lower
            if label not in LEFT_OUT and not model.__name__.startswith("Historical"):
                names = [field.attname for field in model._meta.concrete_fields]
                found[label] = sorted(map(repr, model._base_manager.values_list(*names)))
    return found


def versions() -> dict[str, int]:
    """How many rows each history has."""
    models = [m for app in ("cases", "documents") for m in apps.get_app_config(app).get_models()]
    return {m._meta.label_lower: m._base_manager.count() for m in models if m.__name__.startswith("Historical")}

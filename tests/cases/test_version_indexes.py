"""Of the tables of versions, which an import fills, few columns are indexed."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.db import connection
from django.db.models import ForeignKey

from cases.models.base import OWNERS
from cases.models.versions import Version

OF_VERSIONS = [model for model in apps.get_models() if issubclass(model, Version)]
OWN = {"history_user", "history"}


@pytest.mark.parametrize("model", OF_VERSIONS, ids=lambda model: model.__name__)
def test_foreign_keys_are_indexed_only_where_owners_are_asked_for(db: None, model: Any) -> None:
    with connection.cursor() as cursor:
        told = connection.introspection.get_constraints(cursor, model._meta.db_table).values()
    indexed = {index["columns"][0] for index in told if index["index"] and len(index["columns"]) == 1}
    keys = {field.column: field.name for field in model._meta.fields if isinstance(field, ForeignKey)}
    wanted = {column for column, name in keys.items() if name in OWNERS or name in OWN}
    assert indexed & keys.keys() == wanted
    assert model.instance_type._meta.pk.column in indexed

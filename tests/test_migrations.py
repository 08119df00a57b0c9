"""A database made before the migrations were put together needs nothing."""

from __future__ import annotations

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder


@pytest.mark.parametrize("app", ["cases", "documents"])
def test_migrations_that_were_replaced_count_as_applied(db: None, app: str) -> None:
    squashed = MigrationRecorder.Migration.objects.filter(app=app, name__contains="_squashed_")
    assert squashed.exists()
    squashed.delete()
    executor = MigrationExecutor(connection)
    assert executor.migration_plan(executor.loader.graph.leaf_nodes()) == []

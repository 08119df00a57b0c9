"""Databases made before the migrations were put together can go on from wherever they stopped."""

from __future__ import annotations

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder

APPS = ["cases", "documents"]


def forget(**which: str) -> None:
    deleted, _ = MigrationRecorder.Migration.objects.filter(**which).delete()
    assert deleted


@pytest.mark.parametrize("app", APPS)
def test_migrations_that_were_replaced_count_as_applied(db: None, app: str) -> None:
    forget(app=app, name__contains="_squashed_")
    executor = MigrationExecutor(connection)
    assert executor.migration_plan(executor.loader.graph.leaf_nodes()) == []


@pytest.mark.parametrize(
    ("app", "last", "first_left"), [("cases", "0012_z", "0013_lists_put_off"), ("documents", "0002_z", "0003_batches")]
)
def test_a_database_that_stopped_between_them_goes_on(db: None, app: str, last: str, first_left: str) -> None:
    forget(app=app, name__contains="_squashed_")
    forget(app=app, name__gt=last)
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    assert (plan[0][0].app_label, plan[0][0].name) == (app, first_left)
    loader = executor.loader
    applied = loader.project_state([node for node in loader.applied_migrations if node in loader.graph.nodes])
    assert applied.apps.get_models()

"""Whether the installation works: database, migrations, worker, disk."""

from __future__ import annotations

import shutil
from dataclasses import dataclass

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from cases.services import jobs

LEAST_FREE = 1_000_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at, whether it is well, and what was found."""

    name: str
    well: bool
    found: str


def checks() -> list[Check]:
    """All checks; where the database does not answer, those that need it are left out."""
    database = database_checks()
    return [*database, *([_worker()] if all(check.well for check in database) else []), _disk()]


def database_checks() -> list[Check]:
    """Whether the database answers and, if so, has the tables that the program expects."""
    database = _database()
    return [database, _migrations()] if database.well else [database]


def _database() -> Check:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
            cursor.fetchone()
    except (DatabaseError, OSError) as error:
        return Check("Database", False, f"It does not answer ({type(error).__name__}).")
    return Check("Database", True, f"{connection.display_name} answers.")


def _migrations() -> Check:
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if waiting:
        return Check("Tables", False, f"{len(waiting)} changes of the tables wait. Run “python manage.py migrate”.")
    return Check("Tables", True, "All changes of the tables are made.")


def _worker() -> Check:
    if jobs.worker_runs():
        return Check("Background work", True, "A worker runs.")
    return Check("Background work", False, "No worker runs. Start one with “python manage.py work”.")


def _disk() -> Check:
    free = shutil.disk_usage(settings.VAR_DIR).free
    found = f"{free / 1e9:,.1f} GB are free."
    if free < LEAST_FREE:
        return Check("Disk", False, f"{found} It needs {LEAST_FREE / 1e9:.0f} GB or more: make room.")
    return Check("Disk", True, found)

"""The derived rows of the prisoners list as a whole: making them, and what keeps them in step, anew."""

from __future__ import annotations

from django.db import connection, transaction

from cases.models import PrisonerRow
from cases.querysets.list_triggers import fill, make_triggers


@transaction.atomic
def rebuild_lists() -> int:
    """Make the triggers and all derived rows anew; how many prosecutions there are. Nobody writes meanwhile."""
    make_triggers(None, connection.schema_editor())
    fill(connection)
    return PrisonerRow.objects.count()


def analyse() -> None:
    """Let the database count its rows, so that it finds the short ways; after many rows were written."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")

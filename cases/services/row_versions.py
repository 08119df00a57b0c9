"""Writing versions of rows into their history, where they were written past ``save``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection
from django.db.models import QuerySet
from django.db.models.deletion import Collector
from django.utils import timezone

from cases.models.versions import origin_values

BATCH = 500


def write_versions(rows: Sequence[Any], user: Any, reason: str, *, new: bool = False) -> None:
    """Write a version of each of ``rows``, of one model, by ``user``; ``new`` for rows that were not there before.

    A row without a history is passed over. Linked persons of an event are part of its version.
    """
    if not rows or not hasattr(rows[0], "history"):
        return
    model = type(rows[0])
    if new or not getattr(model, "_history_m2m_fields", None):
        model.history.bulk_history_create(
            rows, batch_size=BATCH, update=not new, default_user=user, default_change_reason=reason
        )
        return
    for row in rows:  # only a save keeps the many-to-many fields
        row._history_user, row._change_reason = user, reason
        row.save(update_fields=["review"])


def delete_together(rows: QuerySet[Any]) -> None:
    """As the own ``delete`` of ``rows``, with all that goes along; but the last versions are written a table at a time.

    Those that Django's deletion has written are a statement for each row.
    """
    found = Collector(using=rows.db, origin=rows)
    found.collect(rows)
    for model, going in found.data.items():
        if hasattr(model, "history"):
            _write_last_versions(model.history.model, model, list(going))
    found.delete()


def _write_last_versions(versions: Any, model: Any, rows: list[Any]) -> None:
    user = versions.get_default_history_user(rows[0])
    now = connection.ops.adapt_datetimefield_value(timezone.now())
    own = {"history_date": now, "history_type": "-", "history_user_id": user and user.pk, **origin_values()}
    columns = ", ".join(connection.ops.quote_name(field.column) for field in versions.tracked_fields)
    copy = (
        f"INSERT INTO {versions._meta.db_table} ({columns}, {', '.join(own)}) "
        f"SELECT {columns}, {', '.join(['%s'] * len(own))} FROM {model._meta.db_table} WHERE id IN "
    )
    with connection.cursor() as cursor:
        for start in range(0, len(rows), BATCH):
            numbers = [row.pk for row in rows[start : start + BATCH]]
            cursor.execute(f"{copy}({', '.join(['%s'] * len(numbers))})", [*own.values(), *numbers])
    for row in rows:
        row._last_version_written = True


def write_versions_of_linked(between: Iterable[Any], user: Any, reason: str, but: Iterable[Any] = ()) -> None:
    """Write a version of each record (an event) whose links came or went with the rows ``between``.

    These may be rows of any tables; only those of many-to-many fields that versions tell of count. Records that are
    not there, and those of ``but``, are passed over.
    """
    found: dict[Any, set[Any]] = defaultdict(set)
    for row in between:
        owner = row._meta.auto_created
        for field in getattr(owner, "_history_m2m_fields", ()):
            if field.remote_field.through is type(row):
                found[owner].add(getattr(row, f"{field.m2m_field_name()}_id"))
    for row in but:
        found[type(row)].discard(row.pk)
    for owner, keys in found.items():
        write_versions(list(owner._base_manager.filter(pk__in=keys)), user, reason)

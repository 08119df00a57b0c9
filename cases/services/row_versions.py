"""Writing versions of rows into their history, where they were written past ``save``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

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

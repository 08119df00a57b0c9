"""Setting how far records are checked, each with its row of history."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.db import transaction
from django.utils import timezone
from simple_history.utils import bulk_update_with_history

from cases.choices import Review

BATCH = 500


@transaction.atomic
def set_review(records: Iterable[Any], review: Review, user: User | AnonymousUser) -> int:
    """Set the review state of those ``records`` (of any kinds) that have another; how many these were.

    The records themselves are changed along. What somebody else changes in them at the same time stays. A few queries
    for each kind, except that each event takes its own.
    """
    by_model: dict[type[Any], list[Any]] = defaultdict(list)
    for record in records:
        by_model[type(record)].append(record)
    return sum(_set(model, group, review, user) for model, group in by_model.items())


def _set(model: type[Any], records: list[Any], review: Review, user: User | AnonymousUser) -> int:
    # Read again, and held: a version of the history must tell what is stored, not what was read some time ago.
    stored = model._base_manager.select_for_update().filter(pk__in=[record.pk for record in records])
    changed = list(stored.exclude(review=review).order_by("pk"))
    for record in changed:
        record.review, record.updated_at = review, timezone.now()
    if getattr(model, "_history_m2m_fields", None):
        # The bulk helper keeps no history of many-to-many fields.
        for record in changed:
            record._history_user = user
            record.save(update_fields=["review", "updated_at"])
    else:
        bulk_update_with_history(changed, model, ["review", "updated_at"], batch_size=BATCH, default_user=user)
    times = {record.pk: record.updated_at for record in changed}
    for record in records:
        record.review, record.updated_at = review, times.get(record.pk, record.updated_at)
    return len(changed)

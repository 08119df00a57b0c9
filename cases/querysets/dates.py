"""Conditions on partial dates."""

from __future__ import annotations

import datetime

from django.db.models import Q


def may_lie(date: str, first: datetime.date | None, last: datetime.date | None) -> Q:
    """The condition that the partial date ``date`` is known and may lie between two days (inclusive; None is open)."""
    condition = Q(**{f"{date}_earliest__isnull": False})
    if first:
        condition &= Q(**{f"{date}_latest__gte": first})
    if last:
        condition &= Q(**{f"{date}_earliest__lte": last})
    return condition

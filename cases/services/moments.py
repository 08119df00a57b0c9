"""Moments as people type them."""

from __future__ import annotations

import datetime

from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime

WRONG_MOMENT = "Give a day, such as 2026-03-01, or a day and a time, such as 2026-03-01 14:30."


def moment_of(text: str) -> datetime.datetime:
    """The moment that "2026-03-01" (its end) or "2026-03-01 14:30" means. Raises ValueError with what is accepted."""
    try:
        day, moment = parse_date(text), parse_datetime(text)
    except ValueError as error:
        raise ValueError(WRONG_MOMENT) from error
    if day is not None:
        moment = datetime.datetime.combine(day, datetime.time.max)
    if moment is None:
        raise ValueError(WRONG_MOMENT)
    try:
        return moment if timezone.is_aware(moment) else timezone.make_aware(moment)
    except (OverflowError, ValueError) as error:
        raise ValueError(WRONG_MOMENT) from error

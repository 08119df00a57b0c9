"""What commands that run for long ask before they begin."""

from __future__ import annotations

from django.core.management.base import CommandError

from cases.services import health


def require_database() -> None:
    """Raises CommandError, with what to do, where the database does not answer or lacks tables."""
    for check in health.database_checks():
        if not check.well:
            raise CommandError(f"{check.name}: {check.found}")

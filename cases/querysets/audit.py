"""Questions to the audit log."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Self

from django.contrib.auth.models import AnonymousUser, User
from django.utils import timezone

from cases.choices import AuditKind
from cases.querysets.base import RecordQuerySet

# What an account is told of itself.
OF_SIGNING_IN = (
    AuditKind.SIGNED_IN, AuditKind.REFUSED, AuditKind.LOCKED_OUT, AuditKind.SIGNED_OUT, AuditKind.SESSION_ENDED,
    AuditKind.PASSWORD_CHANGED, AuditKind.FACTOR_SET_UP, AuditKind.FACTOR_ENTERED, AuditKind.FACTOR_REFUSED,
    AuditKind.RECOVERY_CODES,
)  # fmt: skip


class AuditQuerySet(RecordQuerySet):
    def sign_ins_of(self, user: User | AnonymousUser) -> Self:
        """The entries of ``user`` that are about signing in, the newest first."""
        return self.filter(user_key=user.pk, kind__in=OF_SIGNING_IN)

    def asked_for(self, kind: str = "", who: str = "", since: date | None = None, until: date | None = None) -> Self:
        """The entries of a kind, of the account of that name, from ``since`` to ``until``, both included."""
        found = self.filter(kind=kind) if kind else self.all()
        if who:
            found = found.filter(user_name__iexact=who)
        if since:
            found = found.filter(at__gte=_midnight(since))
        return found.filter(at__lt=_midnight(until + timedelta(days=1))) if until else found


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))

"""Who is signed in where, and the log of what people did that nobody can change."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.sessions.base_session import AbstractBaseSession, BaseSessionManager
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from cases.choices import AuditKind
from cases.models.base import one_of
from cases.querysets.audit import AuditQuerySet
from cases.querysets.base import RecordQuerySet


class UserSession(AbstractBaseSession):
    """One browser that is signed in; deleting the row ends it. ``cases.sessions`` writes it."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="+")
    started_at = models.DateTimeField("signed in", null=True)
    seen_at = models.DateTimeField("last seen", null=True)
    address = models.CharField("from", max_length=60, blank=True)
    browser = models.CharField(max_length=300, blank=True)

    objects = BaseSessionManager.from_queryset(RecordQuerySet)()

    class Meta:
        ordering = ["-seen_at"]

    @classmethod
    def get_session_store_class(cls) -> Any:
        from cases.sessions import SessionStore  # it needs this model

        return SessionStore


class AuditEntry(models.Model):
    """One thing that somebody did. Rows are only ever added, by ``services.audit.record``: triggers refuse the rest.

    ``number`` counts from 1 without gaps. ``own_hash`` is the SHA-256, in hexadecimal digits, of all the other
    columns, ``previous_hash`` that of the entry before ("" for the first). No foreign keys: accounts and records may
    go, what was done stays.
    """

    number = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField("when", db_index=True)
    kind = models.CharField("what", max_length=30, choices=AuditKind)
    user_key = models.BigIntegerField("number of the account", null=True, db_index=True)
    user_name = models.CharField("who", max_length=150, blank=True)
    model = models.CharField("kind of record", max_length=60, blank=True)
    record = models.CharField("number of the record", max_length=40, blank=True)
    details = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    address = models.CharField("from", max_length=60, blank=True)
    previous_hash = models.CharField(max_length=64, blank=True)
    own_hash = models.CharField(max_length=64, unique=True)

    objects = AuditQuerySet.as_manager()

    class Meta:
        ordering = ["-number"]
        verbose_name_plural = "audit entries"
        constraints = [one_of("kind", AuditKind)]

    def __str__(self) -> str:
        return f"{self.number}: {self.get_kind_display()}"

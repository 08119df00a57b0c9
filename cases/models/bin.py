"""What was deleted: exact rows for as long as it can be undone, then only that it happened."""

from __future__ import annotations

import datetime

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Index, Q

from cases.querysets.bin import DeletionQuerySet

KEPT_DAYS = 30


def _user(name: str) -> models.ForeignKey:
    return models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", verbose_name=name)


class Deletion(models.Model):
    """One record that was deleted with all that belonged to it.

    ``rows`` are [model, columns] of every row that went, ``emptied`` [model, key, column, value] of every link to one
    of them that was emptied. Both, the name, the reason and the files go when the deletion becomes final.
    """

    model = models.CharField("kind", max_length=60)
    record = models.CharField("number", max_length=20)
    name = models.CharField(max_length=300, blank=True)
    reason = models.CharField(max_length=300, blank=True)
    counts = models.JSONField("what went with it", default=dict, help_text="How many rows of each model.")
    rows = models.JSONField(default=list)
    emptied = models.JSONField(default=list)
    files = models.JSONField(default=list, help_text="The names of the stored files.")
    deleted_by = _user("deleted by")
    deleted_at = models.DateTimeField("deleted", auto_now_add=True)
    restored_by = _user("restored by")
    restored_at = models.DateTimeField("restored", null=True)
    purged_at = models.DateTimeField("final since", null=True)

    objects = DeletionQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            CheckConstraint(
                condition=Q(restored_at__isnull=True) | Q(purged_at__isnull=True), name="deletion_restored_or_final"
            ),
            CheckConstraint(
                condition=Q(restored_at__isnull=True, purged_at__isnull=True)
                | Q(name="", reason="", rows=[], emptied=[], files=[]),
                name="deletion_keeps_nothing_after",
            ),
        ]
        indexes = [
            Index(
                fields=["deleted_at"],
                condition=Q(restored_at__isnull=True, purged_at__isnull=True),
                name="deletion_restorable",
            )
        ]

    def __str__(self) -> str:
        return f"{self.model} {self.record}"

    @property
    def final_at(self) -> datetime.datetime:
        """When it cannot be undone any more."""
        return self.deleted_at + datetime.timedelta(days=KEPT_DAYS)

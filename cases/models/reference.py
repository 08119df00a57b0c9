"""What the reference files last wrote, so that loading them again never overwrites what a user changed."""

from __future__ import annotations

from django.db import models
from django.db.models import UniqueConstraint


class ReferenceRow(models.Model):
    """One row of ``fixtures/reference/*.csv`` as it was last loaded."""

    file = models.CharField(max_length=40)
    key = models.CharField(max_length=300)
    record_id = models.CharField(max_length=40)
    values = models.JSONField()
    source = models.TextField()

    class Meta:
        constraints = [UniqueConstraint(fields=["file", "key"], name="reference_row_unique")]

    def __str__(self) -> str:
        return f"{self.file}: {self.key}"

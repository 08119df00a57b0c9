"""Imports: one batch, and one item for each of its files."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import UniqueConstraint

from cases.models.base import one_of
from cases.querysets.base import RecordQuerySet
from documents.choices import ImportOrigin, ImportOutcome


class ImportBatch(models.Model):
    """One import, of one or many files."""

    origin = models.CharField(max_length=10, choices=ImportOrigin)
    started_at = models.DateTimeField("started", auto_now_add=True)
    finished_at = models.DateTimeField("finished", null=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name="by"
    )
    extractor_version = models.CharField(max_length=20)

    objects = RecordQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        verbose_name_plural = "import batches"
        constraints = [one_of("origin", ImportOrigin)]

    def __str__(self) -> str:
        return f"Batch {self.pk}"


class BatchItem(models.Model):
    """One file of a batch, what became of it and why."""

    batch = models.ForeignKey(ImportBatch, models.CASCADE, related_name="items")
    file_name = models.CharField("file", max_length=1000)
    outcome = models.CharField(max_length=10, choices=ImportOutcome)
    error = models.CharField("reason", max_length=500, blank=True)
    counts = models.JSONField("records made", default=dict)
    document = models.ForeignKey("documents.SourceDocument", models.SET_NULL, null=True, related_name="batch_items")

    objects = RecordQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            one_of("outcome", ImportOutcome),
            UniqueConstraint(fields=["batch", "file_name"], name="batch_item_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.file_name}: {self.get_outcome_display()}"

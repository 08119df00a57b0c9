"""Imports: one batch, and one item for each of its files."""

from __future__ import annotations

from uuid import uuid4

from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models import UniqueConstraint
from django.urls import reverse

from cases.models.base import one_of
from cases.querysets.base import RecordQuerySet
from documents.choices import ImportOrigin, ImportOutcome


def incoming_name(item: BatchItem, filename: str) -> str:
    """A random name among the files that wait for their import."""
    return f"incoming/{uuid4().hex}"


class ImportBatch(models.Model):
    """One import, of one or many files."""

    origin = models.CharField(max_length=10, choices=ImportOrigin)
    started_at = models.DateTimeField("started", auto_now_add=True)
    finished_at = models.DateTimeField("finished", null=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name="by"
    )
    extractor_version = models.CharField(max_length=20)
    job = models.ForeignKey("cases.Job", models.SET_NULL, null=True, related_name="+", editable=False)
    undone_at = models.DateTimeField("taken back", null=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name="taken back by"
    )

    objects = RecordQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        verbose_name_plural = "import batches"
        constraints = [one_of("origin", ImportOrigin)]

    def __str__(self) -> str:
        return f"Batch {self.pk}"

    def get_absolute_url(self) -> str:
        return reverse("documents:batch", args=[self.pk])


class BatchItem(models.Model):
    """One file of a batch, what became of it and why."""

    batch = models.ForeignKey(ImportBatch, models.CASCADE, related_name="items")
    file_name = models.CharField("file", max_length=1000)
    outcome = models.CharField(max_length=10, choices=ImportOutcome)
    error = models.CharField("reason", max_length=500, blank=True)
    made = models.JSONField("records made", default=dict, help_text="The numbers of the records, by their model.")
    incoming = models.FileField(upload_to=incoming_name, blank=True, help_text="An uploaded file until it is imported.")
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

    @property
    def made_words(self) -> str:
        """How many records of each kind were made: "2 persons, 1 case"."""
        return ", ".join(
            f"{len(numbers)} {meta.verbose_name if len(numbers) == 1 else meta.verbose_name_plural}"
            for model, numbers in self.made.items()
            if numbers
            for meta in [_model(model)._meta]
        )


def _model(name: str) -> type[models.Model]:
    """The record's model of this name, of either app."""
    app = "documents" if name in apps.get_app_config("documents").models else "cases"
    return apps.get_model(app, name)

"""Documents that came in."""

from __future__ import annotations

from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse

from cases.fields import PartialDateField
from cases.models.base import Record, one_of
from cases.models.guarded import Guarded
from documents.choices import DocumentKind, DocumentState
from documents.querysets.documents import DocumentQuerySet


def stored_name(document: SourceDocument, filename: str) -> str:
    """A random name: nothing of an upload's own name reaches the file system."""
    name = uuid4().hex
    return f"{name[:2]}/{name}"


class SourceDocument(Guarded, Record):
    """One document as it came in, told apart by its content."""

    kind = models.CharField(max_length=20, choices=DocumentKind, default=DocumentKind.OTHER, db_index=True)
    title = models.CharField(max_length=500)
    publisher = models.CharField(max_length=250, blank=True)
    author = models.CharField(max_length=250, blank=True)
    published = PartialDateField(db_index=True)
    url = models.URLField("address", max_length=1000, blank=True)
    archive_url = models.URLField("archived at", max_length=1000, blank=True)
    language = models.CharField(max_length=2, blank=True, help_text="ISO 639-1: en, ru, uk")
    file_name = models.CharField("name of the file", max_length=255, blank=True)
    media_type = models.CharField(max_length=100, blank=True)
    original = models.FileField("original file", upload_to=stored_name, blank=True)
    sha256 = models.CharField("SHA-256", max_length=64, unique=True, editable=False)
    text = models.TextField()
    state = models.CharField("review", max_length=10, choices=DocumentState, default=DocumentState.NEW, db_index=True)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="assigned to"
    )

    objects = DocumentQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        constraints = [
            one_of("kind", DocumentKind),
            *Guarded.Meta.constraints,
            one_of("state", DocumentState),
            models.CheckConstraint(condition=Q(sha256__regex=r"^[0-9a-f]{64}$"), name="source_document_sha256_valid"),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("documents:document", args=[self.pk])

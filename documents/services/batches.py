"""What all batches have in common, whether they bring documents in or import them again."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.utils import timezone
from django_tasks.base import Task

from cases.services import jobs
from documents.models import ImportBatch


def hand_over(batch: ImportBatch, task: Task[..., Any], title: str, user: User | None) -> None:
    """Have ``task`` do ``batch`` in the background, as a job called ``title``."""
    batch.job = jobs.start(task, title, user, batch=batch.pk)
    batch.save(update_fields=["job"])


def finish(batch: ImportBatch) -> None:
    """Note that nothing of ``batch`` waits any more."""
    batch.finished_at = timezone.now()
    batch.save(update_fields=["finished_at"])

"""Doing background work within a test."""

from __future__ import annotations

from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult


def run_jobs() -> int:
    """Do what waits in the queue, as a worker would, in this process; how many tasks."""
    count = 0
    while (waiting := DBTaskResult.objects.ready().first()) is not None:
        waiting.status = TaskResultStatus.RUNNING
        waiting.save(update_fields=["status"])
        waiting.task.call(*waiting.args_kwargs["args"], **waiting.args_kwargs["kwargs"])
        count += 1
    return count

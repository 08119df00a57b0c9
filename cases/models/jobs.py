"""Work in the background, as the person who started it sees it."""

from __future__ import annotations

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import CheckConstraint, F, Q

from cases.choices import JobState
from cases.models.base import not_blank, one_of
from cases.querysets.base import RecordQuerySet


class Job(models.Model):
    """One piece of background work: what it is, how far it is, what came out.

    The queue itself is django-tasks'; this row survives it, and is what pages show.
    """

    task = models.CharField(max_length=200, help_text="The dotted path of the function that does it.")
    arguments = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    title = models.CharField("what it does", max_length=200)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="+", verbose_name="started by"
    )
    state = models.CharField(max_length=10, choices=JobState, default=JobState.WAITING, db_index=True)
    done = models.PositiveIntegerField("steps done", default=0)
    total = models.PositiveIntegerField("steps in all", default=0, help_text="0 until it is known.")
    note = models.CharField("at", max_length=300, blank=True)
    result = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    result_url = models.CharField("where to look at it", max_length=500, blank=True)
    error = models.CharField("reason", max_length=500, blank=True)
    stop_asked = models.BooleanField("asked to stop", default=False)
    attempts = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField("asked for", auto_now_add=True)
    started_at = models.DateTimeField("started", null=True)
    seen_at = models.DateTimeField("last sign of life", null=True, db_index=True)
    finished_at = models.DateTimeField("finished", null=True)

    objects = RecordQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            one_of("state", JobState),
            not_blank("title"),
            CheckConstraint(condition=Q(total=0) | Q(done__lte=F("total")), name="job_done_within_total"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def is_over(self) -> bool:
        return self.state in JobState.over()


class Worker(models.Model):
    """A process that does jobs, and when it was last seen."""

    name = models.CharField(max_length=100, unique=True)
    seen_at = models.DateTimeField("last sign of life", db_index=True)

    objects = RecordQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name

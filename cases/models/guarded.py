"""What persons, cases and documents have in common: who may see them."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import models

from cases.choices import Visibility
from cases.models.base import one_of


class Guarded(models.Model):
    """A record with a visibility. ``seen_by`` and ``seen_by_groups`` count while it is restricted."""

    visibility = models.CharField(
        max_length=10,
        choices=Visibility,
        default=Visibility.INTERNAL,
        db_index=True,
        help_text="Restricted: only the people and groups named below see it, and what belongs to it.",
    )
    seen_by = models.ManyToManyField(
        settings.AUTH_USER_MODEL, blank=True, related_name="+", verbose_name="people who may see it",
        help_text="Counts while it is restricted. Administrators see it anyway.",
    )  # fmt: skip
    seen_by_groups = models.ManyToManyField(
        Group, blank=True, related_name="+", verbose_name="groups who may see it",
        help_text="Counts while it is restricted. Everybody in the group sees it.",
    )  # fmt: skip

    class Meta:
        abstract = True
        constraints = [one_of("visibility", Visibility)]

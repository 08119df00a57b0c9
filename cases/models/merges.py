"""Records that were made one, with all that is needed to make them two again."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Q

from cases.models.base import not_blank
from cases.querysets.merges import MergeQuerySet

# The kinds of records that can be merged: the keys of Merge, of which exactly one is set.
MERGED_KINDS = ("person", "organisation", "court")


def _kept(model: str) -> models.ForeignKey:
    return models.ForeignKey(f"cases.{model}", models.CASCADE, null=True, blank=True, related_name="merges")


class Merge(models.Model):
    """One record that another of its kind took over.

    ``person``, ``organisation`` or ``court`` is the one that stays; ``gone`` was the number of the other.
    """

    person = _kept("Person")
    organisation = _kept("Organisation")
    court = _kept("Court")
    gone = models.BigIntegerField("number of the one that went", db_index=True)
    gone_name = models.CharField("the one that went", max_length=250)
    # What was done, in order: rows changed (their columns before and after), removed (all columns), and made.
    steps = models.JSONField(default=list)
    # Values in which the two differed: model, pk, field, the value kept and the other; once settled, by whom and how.
    values = models.JSONField(default=list)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="by")
    made_at = models.DateTimeField("merged", auto_now_add=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name="undone by"
    )
    undone_at = models.DateTimeField("undone", null=True)

    objects = MergeQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            not_blank("gone_name"),
            CheckConstraint(
                condition=Q(person__isnull=False, organisation__isnull=True, court__isnull=True)
                | Q(person__isnull=True, organisation__isnull=False, court__isnull=True)
                | Q(person__isnull=True, organisation__isnull=True, court__isnull=False),
                name="merge_exactly_one_kind",
            ),
            CheckConstraint(
                condition=Q(undone_at__isnull=True, undone_by__isnull=True)
                | Q(undone_at__isnull=False, undone_by__isnull=False),
                name="merge_undone_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.gone_name} into {self.kept}"

    @property
    def kind(self) -> str:
        """The name of the kind of record: "person"."""
        return next(kind for kind in MERGED_KINDS if getattr(self, f"{kind}_id") is not None)

    @property
    def kept_key(self) -> int:
        """The number of the record that stays."""
        return int(getattr(self, f"{self.kind}_id"))

    @property
    def kept(self) -> Any:
        """The record that stays."""
        return getattr(self, self.kind)

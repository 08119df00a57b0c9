"""What all records have in common."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.db import models
from django.db.models import CheckConstraint, F, Q
from simple_history.models import HistoricalRecords

from cases.choices import Review
from cases.fields import DayBoundField, followers
from cases.models.versions import Version, who
from cases.querysets.base import RecordQuerySet

# Of the history it is asked whose rows there were at a moment. To what else a version refers is never asked: with an
# index for each of it, writing the versions of claims took twice as long.
OWNERS = ("person", "prosecution")


class History(HistoricalRecords):
    """As simple_history's, with few indexes; it leaves out the last versions of rows that are written already."""

    def copy_fields(self, model: type[models.Model]) -> dict[str, models.Field]:
        fields: dict[str, models.Field] = super().copy_fields(model)
        for field in fields.values():
            if isinstance(field, models.ForeignKey) and field.name not in OWNERS:
                field.db_index = False
        return fields

    def post_delete(self, instance: Any, using: str | None = None, **kwargs: Any) -> None:
        if not getattr(instance, "_last_version_written", False):
            super().post_delete(instance, using, **kwargs)


class Record(models.Model):
    """A row with a history: every version of it, who made it and when, and from where it came."""

    created_at = models.DateTimeField("entered", auto_now_add=True)
    updated_at = models.DateTimeField("last changed", auto_now=True)
    history = History(inherit=True, bases=[Version], get_user=who)

    objects = RecordQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """As Django's; with ``update_fields``, fields that follow others are written along."""
        if (fields := kwargs.get("update_fields")) is not None:
            kwargs["update_fields"] = {*fields, *(field.name for field in followers(type(self), fields))}
        super().save(*args, **kwargs)

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        """As Django's, with each partial date's day bounds and the row's number, which no form has among its fields."""
        left_out = set(exclude or ())
        if self._meta.auto_field:
            left_out.discard(self._meta.auto_field.name)
        for field in self._meta.fields:
            if isinstance(field, DayBoundField):
                if field.of in left_out:
                    left_out.add(field.name)
                else:
                    left_out.discard(field.name)
                    field.pre_save(self, add=False)
        super().validate_constraints(exclude=left_out)


class ReviewedRecord(Record):
    """A record that an importer can make: proposed until a person confirms or rejects it."""

    review = models.CharField(max_length=10, choices=Review, default=Review.CONFIRMED, db_index=True)

    class Meta:
        abstract = True
        constraints = [CheckConstraint(condition=Q(review__in=Review.values), name="%(class)s_review_valid")]


def one_of(field: str, choices: type[models.TextChoices]) -> CheckConstraint:
    """The check that ``field`` holds a value of its vocabulary."""
    return CheckConstraint(condition=Q(**{f"{field}__in": choices.values}), name=f"%(class)s_{field}_valid")


def in_order(start: str, end: str) -> CheckConstraint:
    """The check that the partial date ``end`` cannot lie wholly before ``start``."""
    return CheckConstraint(
        condition=Q(**{f"{start}_earliest__isnull": True})
        | Q(**{f"{end}_latest__isnull": True})
        | Q(**{f"{start}_earliest__lte": F(f"{end}_latest")}),
        name=f"%(class)s_{start}_before_{end}",
        violation_error_message=f"“{end.capitalize()}” lies before “{start}”.",
    )


def not_blank(field: str) -> CheckConstraint:
    """The check that the text in ``field`` is not empty."""
    return CheckConstraint(condition=~Q(**{field: ""}), name=f"%(class)s_{field}_not_blank")

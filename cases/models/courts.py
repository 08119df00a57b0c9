"""Courts and their spellings."""

from __future__ import annotations

from django.db import models
from django.db.models import Q, UniqueConstraint

from cases import names
from cases.choices import CourtLevel
from cases.fields import DerivedTextField
from cases.models.base import Record, ReviewedRecord, not_blank, one_of


class Court(ReviewedRecord):
    name = models.CharField(max_length=250, db_index=True)
    level = models.CharField(max_length=15, choices=CourtLevel, default=CourtLevel.UNKNOWN)
    country = models.ForeignKey(
        "cases.Region", models.PROTECT, null=True, blank=True, related_name="+", limit_choices_to={"kind": "country"}
    )
    region = models.ForeignKey("cases.Region", models.PROTECT, null=True, blank=True, related_name="courts")
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="children")

    class Meta(ReviewedRecord.Meta):
        ordering = ["name"]
        constraints = [
            *ReviewedRecord.Meta.constraints,
            one_of("level", CourtLevel),
            not_blank("name"),
            UniqueConstraint(
                fields=["country", "name"],
                name="court_unique",
                violation_error_message="There is a court of this name in this country.",
            ),
            UniqueConstraint(
                fields=["name"],
                condition=Q(country__isnull=True),
                name="court_unique_without_country",
                violation_error_message="There is a court of this name without a country.",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class CourtName(Record):
    """One spelling of a court's name."""

    court = models.ForeignKey(Court, models.CASCADE, related_name="names")
    name = models.CharField(max_length=250)
    folded = DerivedTextField(of="name", by=names.fold, db_index=True)

    class Meta:
        ordering = ["name"]
        constraints = [not_blank("name"), UniqueConstraint(fields=["court", "name"], name="court_name_unique")]

    def __str__(self) -> str:
        return self.name

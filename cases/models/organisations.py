"""Organisations, their spellings, and what states have declared them to be."""

from __future__ import annotations

from django.db import models
from django.db.models import Q, UniqueConstraint

from cases import names
from cases.choices import DesignationKind, OrganisationKind
from cases.fields import DerivedTextField, PartialDateField
from cases.models.base import Record, ReviewedRecord, not_blank, one_of


class Organisation(ReviewedRecord):
    """A party, movement, NGO, media house, agency, place of detention ..."""

    name = models.CharField(max_length=250, db_index=True)
    kind = models.CharField(max_length=20, choices=OrganisationKind, default=OrganisationKind.OTHER, db_index=True)
    country = models.ForeignKey(
        "cases.Region", models.PROTECT, null=True, blank=True, related_name="+", limit_choices_to={"kind": "country"}
    )
    region = models.ForeignKey("cases.Region", models.PROTECT, null=True, blank=True, related_name="organisations")
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="children")
    website = models.URLField(blank=True)
    notes = models.TextField(blank=True)

    class Meta(ReviewedRecord.Meta):
        ordering = ["name"]
        constraints = [
            *ReviewedRecord.Meta.constraints,
            one_of("kind", OrganisationKind),
            not_blank("name"),
            UniqueConstraint(
                fields=["country", "name"],
                name="organisation_unique",
                violation_error_message="There is an organisation of this name in this country.",
            ),
            UniqueConstraint(
                fields=["name"],
                condition=Q(country__isnull=True),
                name="organisation_unique_without_country",
                violation_error_message="There is an organisation of this name without a country.",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class OrganisationName(Record):
    """One spelling of an organisation's name."""

    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="names")
    name = models.CharField(max_length=250)
    folded = DerivedTextField(of="name", by=names.fold, db_index=True)

    class Meta:
        ordering = ["name"]
        constraints = [
            not_blank("name"),
            UniqueConstraint(fields=["organisation", "name"], name="organisation_name_unique"),
        ]

    def __str__(self) -> str:
        return self.name


class Designation(ReviewedRecord):
    """An organisation declared terrorist, extremist, undesirable ... by a state."""

    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="designations")
    country = models.ForeignKey("cases.Region", models.PROTECT, related_name="+", limit_choices_to={"kind": "country"})
    kind = models.CharField(max_length=20, choices=DesignationKind)
    date = PartialDateField()
    court = models.ForeignKey("cases.Court", models.PROTECT, null=True, blank=True, related_name="designations")
    agency = models.ForeignKey(Organisation, models.PROTECT, null=True, blank=True, related_name="designations_made")
    by = models.CharField(
        "declared by", max_length=250, blank=True, help_text="In words, where it is not in our lists."
    )

    class Meta(ReviewedRecord.Meta):
        ordering = ["organisation", "date_earliest"]
        constraints = [
            *ReviewedRecord.Meta.constraints,
            one_of("kind", DesignationKind),
            UniqueConstraint(fields=["organisation", "country", "kind", "date"], name="designation_unique"),
            models.CheckConstraint(
                condition=Q(court__isnull=True) | Q(agency__isnull=True),
                name="designation_court_or_agency",
                violation_error_message="Either a court or an agency declares it, not both.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.organisation}: {self.get_kind_display()} ({self.country_id})"

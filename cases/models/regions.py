"""Countries, their regions, and the towns by which texts name them."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q, UniqueConstraint, Value
from django.db.models.functions import Concat

from cases.choices import RegionKind
from cases.models.base import Record, not_blank


class Region(Record):
    """A country (ISO 3166-1) or its province, oblast or city of its own (ISO 3166-2)."""

    code = models.CharField("ISO 3166 code", max_length=6, primary_key=True)
    name = models.CharField(max_length=120)
    name_ru = models.CharField("name in Russian", max_length=120, blank=True)
    name_local = models.CharField("local name", max_length=120, blank=True)
    spellings = models.TextField(blank=True, help_text="Other spellings, one a line.")
    adjectives = models.TextField(blank=True, help_text="Of a country: “Kyrgyz”, one a line.")
    kind = models.CharField(max_length=10, choices=RegionKind)
    country_code = models.CharField("country", max_length=2, db_index=True)
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="regions")

    class Meta:
        ordering = ["code"]
        constraints = [
            not_blank("name"),
            models.CheckConstraint(
                condition=Q(kind=RegionKind.COUNTRY, code=F("country_code"), parent__isnull=True)
                | Q(
                    kind=RegionKind.REGION, code__startswith=Concat(F("country_code"), Value("-")), parent__isnull=False
                ),
                name="region_code_fits_country",  # which implies that the kind is one of the two
                violation_error_message=(
                    "A country's code has two letters and no parent; a region's begins with its country's."
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.code})"


class Place(Record):
    """A town or village, and the region it lies in."""

    name = models.CharField(max_length=120, db_index=True)
    name_ru = models.CharField("name in Russian", max_length=120, blank=True)
    spellings = models.TextField(blank=True, help_text="Other spellings, one a line.")
    region = models.ForeignKey(Region, models.PROTECT, related_name="places")
    population = models.PositiveIntegerField(null=True, blank=True)
    latitude = models.DecimalField(max_digits=8, decimal_places=5, null=True, blank=True)
    longitude = models.DecimalField(max_digits=8, decimal_places=5, null=True, blank=True)

    class Meta:
        ordering = ["name", "region"]
        constraints = [not_blank("name"), UniqueConstraint(fields=["name", "region"], name="place_unique")]

    def __str__(self) -> str:
        return f"{self.name} ({self.region_id})"

"""Provisions of law and the charges under them."""

from __future__ import annotations

import re

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q, UniqueConstraint

from cases.choices import ChargeStatus, HeaviestPenalty, PenalCode
from cases.fields import DerivedTextField, PartialDateField
from cases.models.base import ReviewedRecord, in_order, one_of


def natural_order(number: str) -> str:
    """A key that sorts numbers as people count them: 20.3 before 205, 205.2 before 205.10."""
    return ".".join(re.sub(r"\d+", lambda digits: digits[0].zfill(5), piece) for piece in number.split("."))


bare_number = RegexValidator(r"^\d+[A-Z]*(\.\d+)*$", "Give the bare number: 205.5, 282.2, 124A.")


class Provision(ReviewedRecord):
    """One article, or one part of it, of one code of one country."""

    country = models.ForeignKey("cases.Region", models.PROTECT, related_name="+", limit_choices_to={"kind": "country"})
    code = models.CharField(max_length=15, choices=PenalCode, default=PenalCode.CRIMINAL)
    article = models.CharField(max_length=20, validators=[bare_number], help_text="The bare number: 205.5")
    part = models.CharField(
        max_length=10, blank=True, validators=[bare_number], help_text="The bare number; empty for the whole article."
    )
    article_order = DerivedTextField(of="article", by=natural_order, max_length=40)
    title = models.CharField(max_length=300, blank=True)
    title_local = models.CharField("title in the law's language", max_length=400, blank=True)
    max_months = models.PositiveIntegerField("longest term, months", null=True, blank=True)
    heaviest = models.CharField("heaviest penalty", max_length=6, choices=HeaviestPenalty, blank=True, default="")

    class Meta(ReviewedRecord.Meta):
        ordering = ["country", "code", "article_order", "part"]
        constraints = [
            *ReviewedRecord.Meta.constraints,
            one_of("code", PenalCode),
            one_of("heaviest", HeaviestPenalty),
            UniqueConstraint(
                fields=["country", "code", "article", "part"],
                name="provision_unique",
                violation_error_message="This provision is there already.",
            ),
            models.CheckConstraint(condition=~Q(article=""), name="provision_article_not_blank"),
        ]

    @property
    def label(self) -> str:
        """How the provision is named in lists: "RU 205.5 p2", "RU adm. 20.3.3 p1"."""
        code = " adm." if self.code == PenalCode.ADMINISTRATIVE else ""
        return f"{self.country_id}{code} {self.article}" + (f" p{self.part}" if self.part else "")

    def __str__(self) -> str:
        return f"{self.label} {self.title}".strip()


class Charge(ReviewedRecord):
    """One accusation in a prosecution: what an authority claims, not what the database says."""

    prosecution = models.ForeignKey("cases.Prosecution", models.CASCADE, related_name="charges")
    provision = models.ForeignKey(Provision, models.PROTECT, null=True, blank=True, related_name="charges")
    description = models.CharField(max_length=500, blank=True, help_text="The accusation in the document's own words.")
    status = models.CharField(max_length=15, choices=ChargeStatus, default=ChargeStatus.CHARGED, db_index=True)
    brought = PartialDateField()
    decided = PartialDateField()
    replaces = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="replaced_by",
        help_text="The charge that this one replaced.",
    )

    class Meta(ReviewedRecord.Meta):
        ordering = ["pk"]
        constraints = [
            *ReviewedRecord.Meta.constraints,
            one_of("status", ChargeStatus),
            in_order("brought", "decided"),
            models.CheckConstraint(
                condition=Q(provision__isnull=False) | ~Q(description=""),
                name="charge_provision_or_description",
                violation_error_message="Give the provision, or describe the charge.",
            ),
            models.CheckConstraint(
                condition=Q(replaces__isnull=True) | ~Q(replaces=F("id")),
                name="charge_not_replacing_itself",
                violation_error_message="A charge cannot replace itself.",
            ),
        ]

    @property
    def label(self) -> str:
        """The provision's label, or the description."""
        return self.provision.label if self.provision else self.description

    def __str__(self) -> str:
        return f"{self.label}, {self.get_status_display()}"

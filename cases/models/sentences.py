"""Sentences and spells of custody."""

from __future__ import annotations

from decimal import Decimal

from django.core.validators import MinValueValidator, RegexValidator
from django.db import models
from django.db.models import Q

from cases.choices import DetentionKind, Instance, SentenceKind
from cases.fields import PartialDateField
from cases.models.base import ReviewedRecord, in_order, one_of
from cases.partial_dates import display

currency_code = RegexValidator(r"^[A-Z]{3}$", "Give the three capital letters of ISO 4217: RUB, KZT, EUR.")


class Sentence(ReviewedRecord):
    """One punishment, by one court, at one instance."""

    prosecution = models.ForeignKey("cases.Prosecution", models.CASCADE, related_name="sentences")
    court = models.ForeignKey("cases.Court", models.PROTECT, null=True, blank=True, related_name="sentences")
    court_instance = models.CharField("instance", max_length=10, choices=Instance, default=Instance.UNKNOWN)
    date = PartialDateField()
    kind = models.CharField(max_length=20, choices=SentenceKind, db_index=True)
    months = models.DecimalField(
        max_digits=6, decimal_places=1, null=True, blank=True, validators=[MinValueValidator(Decimal(0))], db_index=True
    )
    amount = models.DecimalField(
        max_digits=14, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(Decimal(0))]
    )
    currency = models.CharField(
        max_length=3, blank=True, validators=[currency_code], help_text="ISO 4217: RUB, KZT, EUR"
    )
    in_force = models.BooleanField(null=True, blank=True)

    class Meta(ReviewedRecord.Meta):
        ordering = ["date_earliest", "pk"]
        constraints = [
            *ReviewedRecord.Meta.constraints,
            one_of("kind", SentenceKind),
            one_of("court_instance", Instance),
            models.CheckConstraint(
                condition=(Q(months__isnull=True) | Q(months__gte=0)) & (Q(amount__isnull=True) | Q(amount__gte=0)),
                name="sentence_not_negative",
            ),
            models.CheckConstraint(
                condition=Q(amount__isnull=True) | ~Q(currency=""),
                name="sentence_amount_has_currency",
                violation_error_message="An amount needs its currency.",
            ),
            models.CheckConstraint(
                condition=~Q(kind=SentenceKind.FINE) | Q(months__isnull=True),
                name="sentence_fine_without_term",
                violation_error_message="A fine has no months; enter the term as a sentence of its own.",
            ),
        ]

    @property
    def label(self) -> str:
        """The punishment in words: "12 y 6 m", "fine 200,000 RUB", "2 y suspended term"."""
        kind = "" if self.kind == SentenceKind.IMPRISONMENT and self.months is not None else self.get_kind_display()
        if self.kind == SentenceKind.FINE and self.amount is not None:
            return f"fine {self.amount.normalize():,f} {self.currency}"
        return " ".join(part for part in (term(self.months), kind) if part)

    def __str__(self) -> str:
        return self.label


def term(months: Decimal | None) -> str:
    """A term in years and months: "12 y 6 m"; "" where it is not known."""
    if months is None:
        return ""
    years, rest = divmod(months, 12)
    parts = [f"{years:.0f} y"] if years else []
    if rest or not years:
        parts.append(f"{rest.normalize():f} m")
    return " ".join(parts)


class Detention(ReviewedRecord):
    """One spell of custody, in one kind of place."""

    prosecution = models.ForeignKey("cases.Prosecution", models.CASCADE, related_name="detentions")
    kind = models.CharField(max_length=15, choices=DetentionKind, default=DetentionKind.UNKNOWN)
    facility = models.ForeignKey("cases.Organisation", models.PROTECT, null=True, blank=True, related_name="detentions")
    region = models.ForeignKey("cases.Region", models.PROTECT, null=True, blank=True, related_name="detentions")
    start = PartialDateField(db_index=True)
    end = PartialDateField(db_index=True, help_text="Empty while it lasts.")

    class Meta(ReviewedRecord.Meta):
        ordering = ["start_earliest", "pk"]
        constraints = [
            *ReviewedRecord.Meta.constraints,
            one_of("kind", DetentionKind),
            in_order("start", "end"),
        ]

    def __str__(self) -> str:
        dates = f"{display(self.start)} – {display(self.end)}" if self.end else f"since {display(self.start)}"
        return f"{self.get_kind_display()} {dates if self.start or self.end else ''}".strip()

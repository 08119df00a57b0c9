"""Cases, who is prosecuted in them, and who else takes part."""

from __future__ import annotations

from django.db import models
from django.db.models import Index, Q, UniqueConstraint

from cases.choices import InvolvementRole, Outcome, Stage
from cases.fields import PartialDateField
from cases.models.base import ReviewedRecord, in_order, not_blank, one_of
from cases.models.guarded import Guarded
from cases.querysets.cases import ProsecutionQuerySet


class Case(Guarded, ReviewedRecord):
    """One investigation or trial, of one or many people."""

    title = models.CharField(max_length=250, db_index=True)
    number = models.CharField(max_length=100, blank=True)
    region = models.ForeignKey(
        "cases.Region",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="cases",
        verbose_name="region of investigation",
    )
    court = models.ForeignKey("cases.Court", models.PROTECT, null=True, blank=True, related_name="cases")
    opened = PartialDateField()
    closed = PartialDateField()
    alleged_organisation = models.ForeignKey(
        "cases.Organisation", models.PROTECT, null=True, blank=True, related_name="cases_alleging",
        help_text="The organisation that the accused are said to belong to.",
    )  # fmt: skip
    summary = models.TextField(blank=True)

    class Meta(ReviewedRecord.Meta):
        ordering = ["title", "pk"]
        constraints = [
            *ReviewedRecord.Meta.constraints,
            *Guarded.Meta.constraints,
            not_blank("title"),
            in_order("opened", "closed"),
        ]

    def __str__(self) -> str:
        return self.title


class Prosecution(ReviewedRecord):
    """One person in one case: the counting unit of every prisoner list."""

    person = models.ForeignKey("cases.Person", models.PROTECT, related_name="prosecutions")
    case = models.ForeignKey(Case, models.PROTECT, related_name="prosecutions")
    stage = models.CharField(max_length=15, choices=Stage, default=Stage.UNKNOWN, db_index=True)
    outcome = models.CharField(max_length=10, choices=Outcome, default=Outcome.UNKNOWN, db_index=True)
    region = models.ForeignKey("cases.Region", models.PROTECT, null=True, blank=True, related_name="prosecutions")
    notes = models.TextField(blank=True)

    objects = ProsecutionQuerySet.as_manager()

    class Meta(ReviewedRecord.Meta):
        ordering = ["person__name", "pk"]
        constraints = [
            *ReviewedRecord.Meta.constraints,
            one_of("stage", Stage),
            one_of("outcome", Outcome),
            UniqueConstraint(
                fields=["person", "case"],
                name="prosecution_unique",
                violation_error_message="This person is prosecuted in this case already.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person} in {self.case}"


class Involvement(ReviewedRecord):
    """Somebody else in a case: a lawyer, judge, witness, relative ..."""

    person = models.ForeignKey("cases.Person", models.PROTECT, related_name="involvements")
    case = models.ForeignKey(Case, models.CASCADE, related_name="involvements")
    role = models.CharField(max_length=15, choices=InvolvementRole)
    organisation = models.ForeignKey(
        "cases.Organisation", models.PROTECT, null=True, blank=True, related_name="involvements"
    )
    protected = models.BooleanField(
        "protected witness",
        default=False,
        help_text="The name is shown only to those who may see sensitive fields.",
    )

    class Meta(ReviewedRecord.Meta):
        ordering = ["role", "pk"]
        constraints = [
            *ReviewedRecord.Meta.constraints,
            one_of("role", InvolvementRole),
            UniqueConstraint(
                fields=["person", "case", "role"],
                name="involvement_unique",
                violation_error_message="This person has this role in this case already.",
            ),
        ]
        indexes = [Index(fields=["person"], condition=Q(protected=True), name="involvement_protected")]

    def __str__(self) -> str:
        return f"{self.person}, {self.get_role_display()}"

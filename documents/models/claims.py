"""What a document says of a record, with the passage that says it."""

from __future__ import annotations

from functools import reduce
from operator import add

from django.conf import settings
from django.db import models
from django.db.models import Case, F, Index, Q, When
from django.db.models.expressions import Combinable
from django.db.models.lookups import Exact

from cases.models.base import Record, one_of
from documents.choices import ClaimState
from documents.querysets.claims import ClaimQuerySet
from documents.subjects import SUBJECTS


def subject_key(model: str) -> models.ForeignKey:
    """A foreign key to one kind of record; indexed only where it is set, since each claim sets one of many."""
    return models.ForeignKey(
        f"cases.{model}", models.CASCADE, null=True, blank=True, related_name="claims", db_index=False
    )


def count_of_subjects() -> Combinable:
    return reduce(add, (Case(When(**{f"{name}__isnull": False}, then=1), default=0) for name in SUBJECTS))


class Claim(Record):
    """That ``document`` states ``value`` for ``field`` of one record, in ``text[start:end]``.

    The offsets count code points from 0, end exclusive; both are empty where no passage is given.
    """

    document = models.ForeignKey("documents.SourceDocument", models.PROTECT, related_name="claims")
    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)
    field = models.CharField(max_length=40)
    value = models.TextField(blank=True)
    state = models.CharField(max_length=10, choices=ClaimState, default=ClaimState.PROPOSED)
    # Filled where sources differed and somebody chose.
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )
    settled_at = models.DateTimeField("settled", null=True, blank=True, editable=False)
    reason = models.CharField(max_length=300, blank=True, editable=False)

    person = subject_key("Person")
    relationship = subject_key("Relationship")
    affiliation = subject_key("Affiliation")
    recognition = subject_key("Recognition")
    organisation = subject_key("Organisation")
    designation = subject_key("Designation")
    court = subject_key("Court")
    case = subject_key("Case")
    prosecution = subject_key("Prosecution")
    involvement = subject_key("Involvement")
    charge = subject_key("Charge")
    sentence = subject_key("Sentence")
    detention = subject_key("Detention")
    event = subject_key("Event")

    objects = ClaimQuerySet.as_manager()

    class Meta:
        ordering = ["document", "start", "pk"]
        constraints = [
            one_of("state", ClaimState),
            models.CheckConstraint(condition=Exact(count_of_subjects(), 1), name="claim_exactly_one_subject"),
            models.CheckConstraint(
                condition=Q(start__isnull=True, end__isnull=True) | Q(start__lt=F("end")),
                name="claim_passage_valid",
                violation_error_message="A passage needs a start and, after it, an end.",
            ),
            models.CheckConstraint(
                condition=~Q(state=ClaimState.SET_ASIDE) | (Q(settled_at__isnull=False) & ~Q(reason="")),
                name="claim_set_aside_with_reason",
                violation_error_message="A claim is set aside with a reason.",
            ),
        ]
        indexes = [
            *(
                Index(fields=[name], condition=Q(**{f"{name}__isnull": False}), name=f"claim_{name}")
                for name in SUBJECTS
            ),
            Index(fields=["document"], condition=Q(state=ClaimState.PROPOSED), name="claim_undecided"),
        ]

    def __str__(self) -> str:
        return f"{self.field}: {self.value}"

    @property
    def subject(self) -> models.Model:
        """The record of which this is said."""
        return next(record for name in SUBJECTS if (record := getattr(self, name)) is not None)

    @property
    def passage(self) -> str:
        """The words of the document that state it; "" where no passage is given."""
        return "" if self.start is None else self.document.text[self.start : self.end]

"""Persons who may be one."""

from __future__ import annotations

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Index, Q, UniqueConstraint

from cases.models.base import Record, one_of
from documents.choices import DuplicateState


class PossibleDuplicate(Record):
    """A pair of persons whose names are alike; people decide whether they are one."""

    first = models.ForeignKey("cases.Person", models.CASCADE, related_name="+")
    second = models.ForeignKey("cases.Person", models.CASCADE, related_name="+")
    score = models.FloatField(validators=[MinValueValidator(0), MaxValueValidator(1)])
    reasons = models.JSONField(default=list)
    state = models.CharField(max_length=10, choices=DuplicateState, default=DuplicateState.OPEN, db_index=True)

    class Meta:
        ordering = ["-score", "pk"]
        constraints = [
            one_of("state", DuplicateState),
            UniqueConstraint(fields=["first", "second"], name="possible_duplicate_unique"),
            models.CheckConstraint(
                condition=Q(first__lt=F("second")),
                name="possible_duplicate_in_order",
                violation_error_message="A pair names the person entered first before the other.",
            ),
            models.CheckConstraint(condition=Q(score__gte=0, score__lte=1), name="possible_duplicate_score_valid"),
        ]
        indexes = [Index(fields=["state", "-score", "id"], name="possible_duplicate_queue")]

    def __str__(self) -> str:
        return f"{self.first} ~ {self.second}"

    def fit_after_merge(self) -> None:
        """Called when a merge put another person into the pair."""
        if self.first_id > self.second_id:
            self.first_id, self.second_id = self.second_id, self.first_id

    def take_over(self, other: PossibleDuplicate) -> None:
        """Called when a merge makes ``other`` and this pair one: what somebody told apart stays apart."""
        if DuplicateState.DIFFERENT in (self.state, other.state):
            self.state = DuplicateState.DIFFERENT

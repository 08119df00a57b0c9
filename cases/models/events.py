"""Things that happened on a date."""

from __future__ import annotations

from django.db import models

from cases.choices import EventKind
from cases.fields import PartialDateField
from cases.models.base import ReviewedRecord, one_of
from cases.partial_dates import display


class Event(ReviewedRecord):
    """An arrest, a search, a hearing, a release ... of one or more persons, in a case or outside one."""

    kind = models.CharField(max_length=15, choices=EventKind, db_index=True)
    case = models.ForeignKey("cases.Case", models.PROTECT, null=True, blank=True, related_name="events")
    persons = models.ManyToManyField("cases.Person", blank=True, related_name="events")
    date = PartialDateField(db_index=True)
    place = models.CharField(max_length=200, blank=True)
    region = models.ForeignKey("cases.Region", models.PROTECT, null=True, blank=True, related_name="events")
    court = models.ForeignKey("cases.Court", models.PROTECT, null=True, blank=True, related_name="events")
    description = models.TextField(blank=True)

    _history_m2m_fields = [persons]

    class Meta(ReviewedRecord.Meta):
        ordering = ["date_earliest", "pk"]
        constraints = [*ReviewedRecord.Meta.constraints, one_of("kind", EventKind)]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {display(self.date)}".strip()

"""The prisoners list as the database keeps it: rows derived from the records, never written by hand.

Triggers keep them in step with every write, whichever way it comes (``querysets.list_triggers``); what each column is
made of is said in ``querysets.list_sources``. They hold nothing that the records do not: ``rebuild_lists`` makes them
anew, and a backup may leave them out.
"""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import Index

from cases.choices import Outcome, Review, Stage
from cases.querysets.list_tags import PrisonerTagQuerySet
from cases.querysets.lists import PrisonerCountQuerySet, PrisonerRowQuerySet


def _link(to: str, **options: Any) -> models.ForeignKey:
    """A link that the triggers write: the record's own constraints guard it."""
    return models.ForeignKey(to, models.DO_NOTHING, db_constraint=False, related_name="+", **options)


class PrisonerRow(models.Model):
    """One prosecution with what the list filters and sorts by.

    ``restricted``: whether its person or its case is.
    """

    prosecution = models.OneToOneField(
        "cases.Prosecution", models.DO_NOTHING, primary_key=True, db_constraint=False, related_name="list_row"
    )
    person = _link("cases.Person", db_index=False)
    case = _link("cases.Case", db_index=False)
    name = models.CharField(max_length=250)
    review = models.CharField(max_length=10, choices=Review)
    restricted = models.BooleanField()
    stage = models.CharField(max_length=15, choices=Stage)
    outcome = models.CharField(max_length=10, choices=Outcome)
    region = _link("cases.Region", null=True, db_index=False)
    country = models.CharField(max_length=2, null=True)  # noqa: DJ001 - null sorts last
    region_name = models.CharField(max_length=120, null=True)  # noqa: DJ001
    residence = _link("cases.Region", null=True, db_index=False)
    organisation = _link("cases.Organisation", null=True, db_index=False)
    term = models.DecimalField(max_digits=8, decimal_places=1, null=True)
    arrested = models.DateField(null=True)
    arrested_open = models.DateField(null=True)
    changed = models.DateTimeField()

    objects = PrisonerRowQuerySet.as_manager()

    class Meta:
        indexes = [
            Index(fields=["name", "prosecution"], name="prisoner_by_name"),
            Index(fields=["region", "name", "prosecution"], name="prisoner_by_region"),
            Index(fields=["country", "name", "prosecution"], name="prisoner_by_country"),
            Index(fields=["stage", "name", "prosecution"], name="prisoner_by_stage"),
            Index(fields=["organisation", "name", "prosecution"], name="prisoner_by_organisation"),
            Index(fields=["residence", "name", "prosecution"], name="prisoner_by_residence"),
            Index(fields=["-term", "name", "prosecution"], name="prisoner_by_term"),
            Index(fields=["-changed", "name", "prosecution"], name="prisoner_by_change"),
            # Holds all that a search for a name asks of the row.
            Index(fields=["person", "review", "name", "prosecution"], name="prisoner_by_person"),
        ]

    def __str__(self) -> str:
        return f"{self.prosecution_id}"


class PrisonerTag(models.Model):
    """One thing of which a prosecution may have several.

    ``kind`` and ``value`` are: "charge" with the article or the part of it as in the list's address, "court" and
    "recognised" with the key of the record, "custody" with a region or its country. The other columns are those of the
    row: a search by a tag, and what is counted of it, is answered from the one index.
    """

    pk = models.CompositePrimaryKey("prosecution", "kind", "value")
    prosecution = models.ForeignKey(
        PrisonerRow, models.DO_NOTHING, db_constraint=False, db_index=False, related_name="tags"
    )
    kind = models.CharField(max_length=10)
    value = models.CharField(max_length=60)
    name = models.CharField(max_length=250)
    review = models.CharField(max_length=10, choices=Review)
    restricted = models.BooleanField()
    person = _link("cases.Person", db_index=False)
    stage = models.CharField(max_length=15, choices=Stage)
    region = _link("cases.Region", null=True, db_index=False)
    country = models.CharField(max_length=2, null=True)  # noqa: DJ001 - as in the row
    organisation = _link("cases.Organisation", null=True, db_index=False)

    objects = PrisonerTagQuerySet.as_manager()

    class Meta:
        indexes = [
            Index(
                fields=[
                    *("kind", "value", "name", "prosecution", "review", "restricted", "person", "stage", "region"),
                    *("country", "organisation"),
                ],
                name="prisoner_tagged",
            )
        ]

    def __str__(self) -> str:
        return f"{self.prosecution_id} {self.kind} {self.value}"


class PrisonerCount(models.Model):
    """How many prosecutions, without the rejected ones, have one value of one thing: the sum over all its rows.

    ``kind`` is that of a tag, or a column of ``PrisonerRow``, or "all". PostgreSQL's triggers only ever add rows, so
    that two people who save at the same time never wait for each other, and now and then sum them up.
    ``restricted`` of the prosecutions, and ``restricted_proposed`` of the proposed ones, are of a restricted record.
    """

    kind = models.CharField(max_length=12)
    value = models.CharField(max_length=60)
    prosecutions = models.IntegerField()
    proposed = models.IntegerField()
    restricted = models.IntegerField()
    restricted_proposed = models.IntegerField()

    objects = PrisonerCountQuerySet.as_manager()

    class Meta:
        indexes = [Index(fields=["kind", "value"], name="prisoner_count")]

    def __str__(self) -> str:
        return f"{self.kind} {self.value}: {self.prosecutions}"

"""People, the spellings of their names, and what ties them to others."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q, UniqueConstraint

from cases import name_blocks, names
from cases.choices import AffiliationKind, NameKind, RelationshipKind, Script, Sex
from cases.fields import DerivedTextField, PartialDateField
from cases.models.base import Record, ReviewedRecord, in_order, not_blank, one_of
from cases.models.guarded import Guarded
from cases.querysets.persons import PersonQuerySet
from cases.roles import OWN_PERMISSIONS


class Person(Guarded, ReviewedRecord):
    """A human being. ``name`` is the preferred one; every spelling, that one too, is a ``PersonName``."""

    name = models.CharField("preferred name", max_length=250, db_index=True)
    sex = models.CharField(max_length=10, choices=Sex, blank=True, default=Sex.UNKNOWN)
    born = PartialDateField()
    died = PartialDateField()
    citizenship = models.ForeignKey(
        "cases.Region", models.PROTECT, null=True, blank=True, related_name="+", limit_choices_to={"kind": "country"}
    )
    occupation = models.CharField(max_length=250, blank=True)
    residence = models.ForeignKey(
        "cases.Region",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="residents",
        verbose_name="region of residence",
    )
    notes = models.TextField(blank=True)

    objects = PersonQuerySet.as_manager()

    class Meta(ReviewedRecord.Meta):
        ordering = ["name", "pk"]
        permissions = [*OWN_PERMISSIONS]
        constraints = [
            *ReviewedRecord.Meta.constraints,
            *Guarded.Meta.constraints,
            one_of("sex", Sex),
            not_blank("name"),
            in_order("born", "died"),
        ]

    def __str__(self) -> str:
        return self.name


class PersonName(Record):
    """One spelling of a person's name."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="names")
    name = models.CharField(max_length=250)
    kind = models.CharField(max_length=10, choices=NameKind, default=NameKind.SPELLING)
    script = DerivedTextField(of="name", by=names.script, max_length=10, choices=Script)
    folded = DerivedTextField(of="name", by=names.fold, db_index=True)
    blocks = DerivedTextField(of="name", by=name_blocks.block_keys, max_length=800)

    class Meta:
        ordering = ["kind", "name"]
        constraints = [
            one_of("kind", NameKind),
            not_blank("name"),
            UniqueConstraint(
                fields=["person", "name"],
                name="person_name_unique",
                violation_error_message="This person has this spelling already.",
            ),
            UniqueConstraint(fields=["person"], condition=Q(kind=NameKind.PREFERRED), name="person_one_preferred_name"),
        ]

    def __str__(self) -> str:
        return self.name

    def fit_after_merge(self) -> None:
        """Called when a merge gave this spelling to another person, who has a preferred one."""
        if self.kind == NameKind.PREFERRED:
            self.kind = NameKind.SPELLING


class Relationship(ReviewedRecord):
    """What ``other`` is to ``person``: "other is the person's spouse"."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="relationships")
    other = models.ForeignKey(Person, models.CASCADE, related_name="relationships_to", verbose_name="other person")
    kind = models.CharField("is their", max_length=10, choices=RelationshipKind)
    since = PartialDateField()
    until = PartialDateField()

    class Meta(ReviewedRecord.Meta):
        constraints = [
            *ReviewedRecord.Meta.constraints,
            one_of("kind", RelationshipKind),
            in_order("since", "until"),
            models.CheckConstraint(
                condition=~Q(person=F("other")),
                name="relationship_not_to_oneself",
                violation_error_message="A relationship needs two different persons.",
            ),
            UniqueConstraint(fields=["person", "other", "kind"], name="relationship_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.other} is {self.get_kind_display()} of {self.person}"


class Affiliation(ReviewedRecord):
    """A person's tie to an organisation; "alleged member" where only an authority says so."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="affiliations")
    organisation = models.ForeignKey("cases.Organisation", models.PROTECT, related_name="affiliations")
    kind = models.CharField(max_length=20, choices=AffiliationKind)
    since = PartialDateField()
    until = PartialDateField()

    class Meta(ReviewedRecord.Meta):
        constraints = [
            *ReviewedRecord.Meta.constraints,
            one_of("kind", AffiliationKind),
            in_order("since", "until"),
            UniqueConstraint(fields=["person", "organisation", "kind", "since"], name="affiliation_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.person}: {self.get_kind_display()}, {self.organisation}"


class Recognition(ReviewedRecord):
    """A body's decision that a person is a political prisoner (or a prisoner of conscience, or arbitrarily held)."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="recognitions")
    organisation = models.ForeignKey("cases.Organisation", models.PROTECT, related_name="recognitions")
    criteria = models.CharField(max_length=250, blank=True, help_text="For example: PACE Resolution 1900 (2012).")
    date = PartialDateField()
    withdrawn = PartialDateField(help_text="When the body took it back; empty while it holds.")
    reason = models.TextField(blank=True)

    class Meta(ReviewedRecord.Meta):
        ordering = ["date_earliest"]
        constraints = [
            *ReviewedRecord.Meta.constraints,
            in_order("date", "withdrawn"),
            UniqueConstraint(fields=["person", "organisation", "date"], name="recognition_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.person}, by {self.organisation}"

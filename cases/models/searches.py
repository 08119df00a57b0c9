"""What people keep of the prisoners list (searches, columns), and the traces of what they did with it as a whole."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, F, Index, Q, UniqueConstraint

from cases.choices import BulkKind, ExportFormat, ExportProfile, ExportUnit, SheetState
from cases.models.base import Record, not_blank, one_of
from cases.querysets.base import RecordQuerySet


def _owner() -> models.ForeignKey:
    return models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")


class SavedSearch(models.Model):
    """A search of the prisoners list under a name: the query string of its address."""

    owner = _owner()
    name = models.CharField(max_length=100)
    query = models.TextField(blank=True)
    shared = models.BooleanField(default=False, help_text="Everybody here can use it; only you can change it.")
    created_at = models.DateTimeField(auto_now_add=True)

    objects = RecordQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            not_blank("name"),
            UniqueConstraint(
                fields=["owner", "name"],
                name="savedsearch_unique",
                violation_error_message="You have a search of this name already.",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class ColumnChoice(models.Model):
    """The columns that somebody chose for one kind of table ("export charge"), in their order."""

    owner = _owner()
    place = models.CharField(max_length=30)
    columns = models.JSONField(default=list)

    objects = RecordQuerySet.as_manager()

    class Meta:
        constraints = [UniqueConstraint(fields=["owner", "place"], name="columnchoice_unique")]

    def __str__(self) -> str:
        return f"{self.place}: {', '.join(self.columns)}"


class Export(models.Model):
    """One spreadsheet that was taken away: by whom, when, what of. Never changed afterwards.

    ``rows`` and ``finished_at`` stay empty where the download was broken off.
    """

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    owner_name = models.CharField("who", max_length=150)
    profile = models.CharField(max_length=10, choices=ExportProfile)
    format = models.CharField(max_length=5, choices=ExportFormat)
    unit = models.CharField("one row is", max_length=15, choices=ExportUnit)
    query = models.TextField(blank=True)
    columns = models.JSONField(default=list)
    rows = models.PositiveIntegerField(null=True)
    started_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True)

    objects = RecordQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            one_of("profile", ExportProfile),
            one_of("format", ExportFormat),
            one_of("unit", ExportUnit),
            CheckConstraint(
                condition=Q(rows__isnull=True, finished_at__isnull=True)
                | Q(rows__isnull=False, finished_at__isnull=False, finished_at__gte=F("started_at")),
                name="export_rows_when_finished",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_profile_display()} export of {self.started_at:%Y-%m-%d}"


class Assignment(Record):
    """Who works on a prosecution."""

    prosecution = models.OneToOneField("cases.Prosecution", models.CASCADE, related_name="assignment")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="assignments")

    def __str__(self) -> str:
        return f"{self.prosecution_id}: {self.user_id}"


class BulkAction(models.Model):
    """One thing done to all prosecutions of a search at once."""

    owner = _owner()
    kind = models.CharField(max_length=12, choices=BulkKind)
    value = models.CharField(max_length=50, blank=True)
    query = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    undone_at = models.DateTimeField(null=True)

    objects = RecordQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [one_of("kind", BulkKind)]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.value}".strip()


class BulkChange(models.Model):
    """One record that a bulk action changes; what it held ``before``, which is NULL until its turn has come."""

    action = models.ForeignKey(BulkAction, models.CASCADE, related_name="changes")
    record = models.BigIntegerField()
    before = models.CharField(max_length=50, null=True)  # noqa: DJ001 - "" is a value that there was before

    objects = RecordQuerySet.as_manager()

    class Meta:
        constraints = [UniqueConstraint(fields=["action", "record"], name="bulkchange_unique")]

    def __str__(self) -> str:
        return f"{self.action_id}: {self.record}"


class SheetImport(models.Model):
    """A spreadsheet on its way in: uploaded, checked, and written when its owner says so."""

    owner = _owner()
    sheet = models.CharField("what a row is", max_length=30, help_text="The model, such as “person”.")
    file_name = models.CharField(max_length=200)
    stored = models.CharField(max_length=32, help_text="The name of the file among the uploaded sheets.")
    digest = models.CharField(max_length=64, help_text="SHA-256 of the file.")
    empties = models.BooleanField("an empty cell empties the value", default=False)
    state = models.CharField(max_length=10, choices=SheetState, default=SheetState.CHECKING)
    new = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    unchanged = models.PositiveIntegerField(default=0)
    faulty = models.PositiveIntegerField(default=0)
    trouble = models.CharField(max_length=1000, blank=True, help_text="Why the sheet as a whole cannot be read.")
    shown = models.JSONField(default=dict, help_text="The first rows that change, and the first faults, to look at.")
    job = models.ForeignKey("cases.Job", models.SET_NULL, null=True, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    written_at = models.DateTimeField(null=True)

    objects = RecordQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [one_of("state", SheetState)]
        indexes = [Index(fields=["owner", "-id"], name="sheetimport_own")]

    def __str__(self) -> str:
        return self.file_name

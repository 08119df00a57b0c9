"""From where a version of the history came, in words and with the page of that work, as its reader may know it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from django.apps import apps
from django.contrib.auth.models import AnonymousUser, User
from django.urls import reverse

from cases.choices import HistoryOrigin
from cases.models import BulkAction, Job, Merge, SheetImport
from cases.querysets import access

MERGES = {HistoryOrigin.MERGE.value, HistoryOrigin.MERGE_UNDONE.value}
IMPORTS = {HistoryOrigin.IMPORT.value, HistoryOrigin.IMPORT_UNDONE.value}
BULK = {HistoryOrigin.BULK.value, HistoryOrigin.BULK_UNDONE.value}
BIN = {HistoryOrigin.DELETION.value, HistoryOrigin.RESTORED.value}


class Told(NamedTuple):
    """What the history page says of an origin: "" for one that was not kept, an address where there is a page."""

    words: str = ""
    address: str = ""


class OriginWords:
    """The words for the origins of ``versions``; a few queries for all of them."""

    def __init__(self, versions: Iterable[Any], user: User | AnonymousUser) -> None:
        self.user = user
        versions = list(versions)
        numbers: dict[str, set[int]] = defaultdict(set)
        for version in versions:
            if version.history_origin_number is not None:
                numbers[version.history_origin].add(version.history_origin_number)
        merges = (
            Merge.objects.visible_to(user).select_related("person", "organisation", "court").defer("steps", "values")
        )
        self.merges = merges.in_bulk(_all(numbers, MERGES))
        self.bulk = BulkAction.objects.visible_to(user).in_bulk(_all(numbers, BULK))
        self.sheets = SheetImport.objects.visible_to(user).defer("shown").in_bulk(
            _all(numbers, {HistoryOrigin.SHEET.value})
        )  # fmt: skip
        self.jobs = Job.objects.visible_to(user).in_bulk(_all(numbers, {HistoryOrigin.JOB.value}))
        self.titles = self._titles(versions, _all(numbers, IMPORTS))

    def of(self, version: Any) -> Told:
        """What to say of one of the versions."""
        kind, number = version.history_origin, version.history_origin_number
        if kind not in HistoryOrigin.values:
            return Told()
        label = str(HistoryOrigin(kind).label)
        if number is None:
            return Told(label)
        if kind in MERGES:
            return self._merge(label, number)
        if kind in IMPORTS:
            return self._import(kind, number)
        if kind in BULK:
            return Told(f"{label} {number}" + (f": {self.bulk[number]}" if number in self.bulk else ""))
        if kind in BIN:
            page = f"{reverse('cases:deleted')}#deletion-{number}" if access.may_restore(self.user) else ""
            return Told(f"{label}, number {number}", page)
        if kind == HistoryOrigin.SHEET:
            sheet = self.sheets.get(number)
            return Told(f"Spreadsheet “{sheet}”", reverse("cases:sheet", args=[number])) if sheet else Told(label)
        job = self.jobs.get(number)
        return Told(f"{label}: {job.title}", reverse("cases:job", args=[number])) if job else Told(label)

    def _merge(self, label: str, number: int) -> Told:
        merge = self.merges.get(number)
        if merge is None:
            return Told(label)
        return Told(
            f"{label}: “{merge.gone_name}” into “{merge.kept}”", f"{reverse('documents:merges')}#merge-{number}"
        )

    def _import(self, kind: str, number: int) -> Told:
        page = reverse("documents:batch", args=[number])
        if kind == HistoryOrigin.IMPORT_UNDONE:
            return Told(f"Import taken back: batch {number}", page)
        titles = self.titles.get(number, ())
        source = f"from “{next(iter(titles))}” " if len(titles) == 1 else ""
        return Told(f"Imported {source}in batch {number}", page)

    def _titles(self, versions: list[Any], batches: set[int]) -> dict[int, set[str]]:
        """The titles of the documents of each batch that speak of the records, of those that the user may see."""
        record = str(versions[0].instance_type._meta.model_name) if versions else ""
        documents = apps.get_model("documents.sourcedocument").objects.visible_to(self.user)
        claimed = documents.model._meta.get_field("claims").related_model
        if not batches or record not in {field.name for field in claimed._meta.fields}:
            return {}
        records = {getattr(version, version.instance_type._meta.pk.attname) for version in versions}
        said = documents.filter(**{f"claims__{record}__in": records})
        rows = said.filter(batch_items__batch__in=batches).order_by()
        found: dict[int, set[str]] = defaultdict(set)
        for batch, title in rows.values_list("batch_items__batch", "title").distinct():
            found[batch].add(title)
        return found


def _all(numbers: dict[str, set[int]], kinds: set[str]) -> set[int]:
    return {number for kind in kinds for number in numbers[kind]}

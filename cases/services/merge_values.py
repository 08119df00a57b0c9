"""Values in which two merged records differed: those that wait for somebody to settle them, and settling one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.contrib.auth.models import AnonymousUser, User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from cases.models import Merge
from cases.querysets import access
from cases.services.merging import MergeRefused
from cases.services.row_values import read
from cases.services.side_by_side import shown

SIDES = ("kept", "other")
NEWEST = 500  # merges of which values are shown together


@dataclass(frozen=True, slots=True)
class OpenValue:
    """One value to settle: the ``number``-th of ``merge``. The record has what was ``kept``."""

    merge: Merge
    number: int
    record: Any
    about: str  # the record in words, where it is not the one that stayed itself
    label: str
    kept: str
    other: str


def open_values(user: User | AnonymousUser, merges: Iterable[Merge] | None = None) -> list[OpenValue]:
    """The values to settle of standing ``merges`` (the newest, where none are given) that ``user`` may see."""
    if merges is None:
        merges = Merge.objects.standing().visible_to(user).exclude(values=[])[:NEWEST]
    found = [
        (merge, number, value)
        for merge in merges
        for number, value in enumerate(merge.values)
        if not merge.undone_at and "chosen" not in value
    ]
    records = _records({(value["model"], value["pk"]) for _, _, value in found}, user)
    shown_values = (_open(merge, number, value, records, user) for merge, number, value in found)
    return [value for value in shown_values if value is not None]


def _records(keys: set[tuple[str, int]], user: User | AnonymousUser) -> dict[tuple[str, int], Any]:
    """The records of which values are, as far as ``user`` may see them; a query for each kind."""
    found = {}
    for label in {label for label, _ in keys}:
        rows = access.visible(apps.get_model(label)._default_manager.all(), user)
        for record in rows.filter(pk__in=[key for other, key in keys if other == label]):
            found[label, record.pk] = record
    return found


def _open(
    merge: Merge, number: int, value: dict[str, Any], records: dict[tuple[str, int], Any], user: User | AnonymousUser
) -> OpenValue | None:
    record = records.get((value["model"], value["pk"]))
    if record is None or value["field"] in access.hidden_fields(type(record), user):
        return None
    field = record._meta.get_field(value["field"])
    sides = {side: shown(type(record)(**{field.attname: read(field, value[side])}), field) for side in SIDES}
    own = (value["model"], value["pk"]) == (f"cases.{merge.kind}", merge.kept_key)
    label = str(field.verbose_name).capitalize()
    return OpenValue(merge, number, record, "" if own else str(record), label, sides["kept"], sides["other"])


@transaction.atomic
def settle_value(merge: Merge, number: int, side: str, user: User) -> None:
    """Choose the value that was ``kept``, or the ``other``, which the record then takes. Raises MergeRefused."""
    if not access.may_confirm(user):
        raise MergeRefused("You may not settle values. Ask a reviewer or an administrator.")
    merge = Merge.objects.select_for_update().get(pk=merge.pk)
    if side not in SIDES or not any(value.number == number for value in open_values(user, [merge])):
        raise MergeRefused("This value was settled already, or the merge was undone. Look at it as it is now.")
    value = merge.values[number]
    record = apps.get_model(value["model"])._base_manager.get(pk=value["pk"])
    field = record._meta.get_field(value["field"])
    if side == "other":
        setattr(record, field.attname, read(field, value["other"]))
        try:
            record.full_clean(exclude=[f.name for f in record._meta.fields if f.name != field.name])
        except ValidationError as error:
            raise MergeRefused(" ".join(error.messages)) from error
        record._history_user, record._change_reason = user, "Settled after a merge"
        record.save()
    value |= {"chosen": side, "by": user.pk, "at": timezone.now().isoformat()}
    merge.save(update_fields=["values"])

"""Deleting in the admin: what would go is shown first, hidden records are not named, and records go into the bin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from typing import Any

from django.contrib.admin.utils import NestedObjects
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.text import capfirst

from cases.models import Event
from cases.querysets import access
from cases.services import bin

PARTS = Event.persons.through
IN_EVENTS = "parts in events, which stay"


class DeletingPages:
    """For model admins: the page that asks before it deletes."""

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """As Django's, with what goes along into the bin; where rows that the user may not see would go too, it refuses
        without naming them.
        """
        groups: dict[type[Model], list[Model]] = {}
        for one in [*objs, *(along for record in objs for along in bin.goes_along(record))]:
            groups.setdefault(type(one), []).append(one)
        if not access.sees_everything(request.user) and any(touches_hidden(g, request.user) for g in groups.values()):
            return [], {}, set(), ["Records that you may not see belong to it. Ask somebody who may see them."]
        shown: list[Any] = []
        counts: Counter[str] = Counter()
        lacking: set[str] = set()
        protected: list[str] = []
        for group in groups.values():
            found = super().get_deleted_objects(group, request)
            shown += found[0]
            counts.update(found[1])
            lacking |= found[2]
            protected += found[3]
        counts[IN_EVENTS] = counts.pop(str(PARTS._meta.verbose_name_plural), 0)
        return _events_named(shown), +counts, lacking, protected if _kept_by_others(groups.values()) else []


class IntoTheBin:
    """For model admins of records: what is deleted can be restored."""

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        bin.delete(obj, request.user, request.POST.get("reason", "").replace("\x00", "").strip())

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        bin.delete_all(queryset, request.user)


def _events_named(shown: list[Any]) -> list[Any]:
    """The list of what goes, in which Django calls a person's part in an event by a number, with the event's name."""
    beginning = f"{capfirst(str(PARTS._meta.verbose_name))}: {PARTS._meta.object_name} object ("
    numbers = {line: line.removeprefix(beginning).rstrip(")") for line in _lines(shown) if line.startswith(beginning)}
    parts = PARTS._base_manager.select_related("event").in_bulk([int(number) for number in numbers.values()])
    names = {line: f"Its part in the event: {parts[int(number)].event}" for line, number in numbers.items()}
    return _replaced(shown, names)


def _lines(shown: list[Any]) -> Iterator[str]:
    for line in shown:
        yield from _lines(line) if isinstance(line, list) else [str(line)]


def _replaced(shown: list[Any], names: dict[str, str]) -> list[Any]:
    return [_replaced(line, names) if isinstance(line, list) else names.get(line, line) for line in shown]


def _kept_by_others(groups: Collection[list[Model]]) -> bool:
    """Whether records that are in none of the ``groups`` keep those that are in them from being deleted."""
    protecting: set[Model] = set()
    for group in groups:
        collector = NestedObjects(using="default")
        collector.collect(group)
        protecting |= collector.protected
    return not protecting <= {record for group in groups for record in group}


def touches_hidden(records: Any, user: Any) -> bool:
    """Whether deleting ``records`` takes rows along, or is stopped by rows, that ``user`` may not see."""
    collector = NestedObjects(using="default")
    collector.collect(records)
    found: dict[type[Model], set[Any]] = {}
    for record in [*(row for rows in collector.model_objs.values() for row in rows), *collector.protected]:
        if isinstance(record, PARTS):
            found.setdefault(Event, set()).add(record.event_id)
        found.setdefault(type(record), set()).add(record.pk)
    return any(
        access.visible(model._default_manager.filter(pk__in=keys), user).count() < len(keys)
        for model, keys in found.items()
        if access.has_rule(model)
    )

"""Two records of one kind side by side: what they agree in, what contradicts, what only one of them says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import ForeignKey

from cases import partial_dates
from cases.fields import PartialDateField
from cases.models import Charge, Court, Event, Involvement, Organisation, Person, Prosecution
from cases.models.base import ReviewedRecord
from cases.querysets import access
from cases.services.merge_links import links_to, says

AGREES, DIFFERS, ONE = "agrees", "differs", "only one says"
MOST_LISTED = 12
# What has a line of its own, or is told beside the name.
LEFT_OUT = {"name", "review", "visibility"}
COMPARED = {"person": Person, "organisation": Organisation, "court": Court}


@dataclass(frozen=True, slots=True)
class Line:
    """One thing, what each of the two says of it, and what comes of comparing the two ("" for nothing)."""

    label: str
    first: tuple[str, ...]
    second: tuple[str, ...]
    verdict: str


def side_by_side(first: Any, second: Any, user: User | AnonymousUser) -> list[Line]:
    """The lines of two persons, organisations or courts, with what ``user`` may see. A fixed number of queries."""
    lines = [_listed("All spellings", *(_spellings(record) for record in (first, second)))]
    lines += _columns(first, second, access.hidden_fields(type(first), user))
    if isinstance(first, Person):
        lines += _of_persons(first, second, user)
    return [line for line in lines if line.first or line.second]


def moving(record: Any, user: User | AnonymousUser) -> list[str]:
    """How many records of each kind that ``user`` sees point at ``record``, in words: "2 prosecutions"."""
    counts: dict[Any, int] = {}
    for model, links in links_to(type(record)).items():
        kind: Any = model._meta.auto_created or model
        if kind is type(record) or not issubclass(kind, ReviewedRecord):
            continue
        seen = access.visible(kind._base_manager.all(), user)
        for link in links:
            there = model._base_manager.filter(**{link.attname: record.pk})
            keys = there.values("pk" if model is kind else f"{kind._meta.model_name}_id")
            counts[kind] = counts.get(kind, 0) + seen.filter(pk__in=keys).count()
    return [
        f"{count} {kind._meta.verbose_name if count == 1 else kind._meta.verbose_name_plural}"
        for kind, count in counts.items()
        if count
    ]


def _spellings(record: Any) -> list[str]:
    return list(dict.fromkeys([record.name, *(name.name for name in record.names.all())]))


def _columns(first: Any, second: Any, hidden: frozenset[str]) -> Iterable[Line]:
    for field in first._meta.concrete_fields:
        if says(field) and field.editable and field.name not in LEFT_OUT | hidden:
            a, b = (shown(record, field) for record in (first, second))
            verdict = "" if not a and not b else ONE if not a or not b else AGREES if a == b else DIFFERS
            if isinstance(field, PartialDateField) and verdict == DIFFERS and _may_agree(first, second, field.name):
                verdict = AGREES
            yield Line(str(field.verbose_name).capitalize(), (a,) if a else (), (b,) if b else (), verdict)


def shown(record: Any, field: Any) -> str:
    """The value of ``field`` as people read it; "" where it is not stated."""
    value = getattr(record, field.name if isinstance(field, ForeignKey) else field.attname)
    if value in (None, "", "unknown"):
        return ""
    if isinstance(field, PartialDateField):
        return partial_dates.display(value)
    return str(dict(field.flatchoices).get(value, value))


def _may_agree(first: Any, second: Any, name: str) -> bool:
    """Whether two partial dates can mean one day: 1980, May 1980."""
    a, b = (partial_dates.bounds(getattr(record, name)) for record in (first, second))
    starts, ends = [day for day in (a[0], b[0]) if day], [day for day in (a[1], b[1]) if day]
    return not starts or not ends or max(starts) <= min(ends)


def _of_persons(first: Person, second: Person, user: User | AnonymousUser) -> Iterable[Line]:
    persons = (first.pk, second.pk)
    prosecutions = Prosecution.objects.visible_to(user).kept().filter(person__in=persons)
    rows = list(prosecutions.select_related("case", "region").order_by("pk"))
    charges = Charge.objects.visible_to(user).kept().filter(prosecution__person__in=persons)
    charged = list(charges.select_related("provision", "prosecution").order_by("pk"))
    events = Event.objects.visible_to(user).kept().filter(persons__in=persons).exclude(date="")
    dated = list(events.order_by("date_earliest").values_list("persons", "kind", "date"))
    roles = Involvement.objects.visible_to(user).kept().filter(person__in=persons).select_related("case")
    taken = list(roles.order_by("pk"))
    kinds = dict(Event._meta.get_field("kind").flatchoices)
    said: dict[str, list[tuple[int, str]]] = {
        "Regions of cases": [(row.person_id, str(row.region)) for row in rows if row.region],
        "Cases": [(row.person_id, row.case.title) for row in rows],
        "Charges": [(charge.prosecution.person_id, charge.label) for charge in charged],
        "Events": [(person, f"{kinds[kind]} {partial_dates.display(date)}") for person, kind, date in dated],
        "In other cases": [(role.person_id, f"{role.get_role_display()}, {role.case}") for role in taken],
    }
    for label, pairs in said.items():
        yield _listed(label, *([text for person, text in pairs if person == key] for key in persons))


def _listed(label: str, first: Iterable[str], second: Iterable[str]) -> Line:
    a, b = (tuple(dict.fromkeys(values)) for values in (first, second))
    return Line(label, a[:MOST_LISTED], b[:MOST_LISTED], AGREES if set(a) & set(b) else "")

"""What putting a record, or all that belongs to one person, back as it was at a moment would change."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db.models import ForeignKey, Model
from django.utils.text import capfirst

from cases import partial_dates
from cases.fields import PartialDateField
from cases.models import (
    Affiliation,
    Charge,
    Detention,
    Event,
    Involvement,
    Person,
    PersonName,
    Prosecution,
    Recognition,
    Relationship,
    Sentence,
)
from cases.querysets import access
from cases.services.merge_links import says

# What belongs to a person, and by which column; what belongs to it through its prosecutions.
OF_PERSON: tuple[Any, ...] = (PersonName, Affiliation, Relationship, Recognition, Prosecution, Involvement)
OF_PROSECUTION: tuple[Any, ...] = (Charge, Sentence, Detention)
CHANGES, COMES_BACK, GOES = "changes", "comes back", "goes"


class PutBackRefused(Exception):
    """Why something cannot be put back, in words for the person who asked."""


@dataclass(slots=True)
class Step:
    """What becomes of one record. ``fields`` are (label, as it is now, as it was)."""

    what: str
    kind: str
    record: Any
    version: Any
    fields: list[tuple[str, str, str]] = field(default_factory=list)


def of_record(record: Any, version: Any, user: User) -> list[Step]:
    """What putting ``record`` back to ``version``, of its own history, changes; empty where nothing does."""
    return list(_compared(record, version, user))


def of_one(model: Any, key: Any, moment: datetime.datetime, user: User) -> list[Step]:
    """What putting the record ``key`` of ``model``, which may have been deleted, back as of ``moment`` changes."""
    try:
        found = _paired(model, {model._meta.pk.to_python(key)}, moment, user)
    except ValidationError as error:
        raise PutBackRefused("There is no such record.") from error
    if not found or found[0][2] is None or found[0][2].history_type == "-":
        raise PutBackRefused("Nothing is recorded of it at that time. Choose a later one.")
    return _steps(found, moment, user)


def of_person(person: Person, moment: datetime.datetime, user: User) -> list[Step]:
    """What putting ``person``, of which only the key counts, with all that ``user`` sees of it back changes."""
    try:
        steps = of_one(Person, person.pk, moment, user)
    except PutBackRefused as refused:
        raise PutBackRefused("Nothing is recorded of this person at that time. Choose a later one.") from refused
    prosecutions: set[int] = set()
    for model in OF_PERSON:
        found = _rows(model, "person_id", {person.pk}, moment, user)
        steps += _steps(found, moment, user)
        if model is Prosecution:
            prosecutions = {key for key, *_ in found}
    for model in OF_PROSECUTION:
        steps += _steps(_rows(model, "prosecution_id", prosecutions, moment, user), moment, user)
    return steps + _steps(_events(person, moment, user), moment, user)


Found = list[tuple[Any, Any, Any]]  # the key, the row as it is now, and its version at the moment; None for none


def _versions(model: Any, user: User) -> Any:
    return access.visible(model.history.model._default_manager.all(), user)


def _rows(model: Any, owner: str, owners: set[int], moment: datetime.datetime, user: User) -> Found:
    """The rows of ``model`` that belong to ``owners`` now, or did at ``moment``."""
    once = set(_versions(model, user).filter(**{f"{owner}__in": owners}).order_by().values_list("id", flat=True))
    now = model.objects.visible_to(user).filter(**{f"{owner}__in": owners})
    found = _paired(model, once | set(now.values_list("pk", flat=True)), moment, user)
    return [
        (key, row if row and getattr(row, owner) in owners else None,
         version if version and getattr(version, owner) in owners else None)
        for key, row, version in found
    ]  # fmt: skip


def _events(person: Person, moment: datetime.datetime, user: User) -> Found:
    now = set(Event.persons.through._base_manager.filter(person=person.pk).values_list("event_id", flat=True))
    linked = _linked_versions().filter(person=person.pk).values_list("event_id", flat=True)
    found = _paired(Event, now | set(linked), moment, user)
    # An event may be of others as well: it stays, and its persons are what changes.
    return [
        (key, row, version)
        for key, row, version in found
        if key in now or (version is not None and person.pk in persons_of(version))
    ]


def _linked_versions() -> Any:
    """The rows that tell which persons each version of an event had."""
    return apps.get_model("cases.historicalevent_persons")._base_manager


def persons_of(version: Any) -> set[int]:
    return set(_linked_versions().filter(history=version.pk).values_list("person_id", flat=True))


def _paired(model: Any, keys: set[Any], moment: datetime.datetime, user: User) -> Found:
    rows = model.objects.visible_to(user).in_bulk(keys)
    hidden = set(model._base_manager.filter(pk__in=keys).values_list("pk", flat=True)) - set(rows)
    versions: dict[Any, Any] = {}
    name = model._meta.pk.attname
    told = _versions(model, user).filter(**{f"{name}__in": keys - hidden}, history_date__lte=moment)
    for version in told.order_by("history_date", "history_id"):
        versions[getattr(version, name)] = version
    return [(key, rows.get(key), versions.get(key)) for key in sorted(keys - hidden)]


def _steps(found: Found, moment: datetime.datetime, user: User) -> list[Step]:
    steps: list[Step] = []
    for _, row, version in found:
        there = version is not None and version.history_type != "-"
        if row is not None and there:
            steps += _compared(row, version, user)
        elif row is not None and (version is not None or row.created_at > moment):
            steps.append(Step(GOES, _noun(row), row, None))
        elif row is None and there:
            steps.append(Step(COMES_BACK, _noun(version.instance), version.instance, version))
    return steps


def _compared(row: Any, version: Any, user: User) -> Iterator[Step]:
    fields = []
    for column in columns_put_back(type(row), user):
        now, then = getattr(row, column.attname), getattr(version, column.attname)
        if now != then:
            fields.append((capfirst(column.verbose_name), _shown(column, now, user), _shown(column, then, user)))
    if isinstance(row, Event) and (then := persons_of(version)) != (
        now := set(row.persons.values_list("pk", flat=True))
    ):
        fields.append(("Persons", _named(now, user), _named(then, user)))
    if fields:
        yield Step(CHANGES, _noun(row), row, version, fields)


def columns_put_back(model: type[Model], user: User) -> list[Any]:
    """The columns that are put back: what somebody stated, and ``user`` may see."""
    hidden = access.hidden_fields(model, user) | {"visibility"}
    return [column for column in model._meta.concrete_fields if says(column) and column.name not in hidden]


def _noun(row: Any) -> str:
    return capfirst(str(row._meta.verbose_name))


def _named(keys: Iterable[int], user: User) -> str:
    return ", ".join(str(person) for person in Person.objects.visible_to(user).filter(pk__in=keys).order_by("pk"))


def _shown(column: Any, value: Any, user: User) -> str:
    if value in (None, ""):
        return ""
    if isinstance(column, ForeignKey):
        rows = column.related_model._default_manager.filter(pk=value)
        rows = access.visible(rows, user) if access.has_rule(column.related_model) else rows
        return str(rows.first() or f"number {value}")
    if isinstance(column, PartialDateField):
        return partial_dates.display(value)
    return str(dict(column.flatchoices).get(value, value))

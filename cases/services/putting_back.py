"""Putting a record, or all that belongs to one person, back as it was at a moment, from the history.

Nothing is lost by it: every change is a version of its own, what goes is in the bin, and putting back as of the moment
before undoes it. Who may see a record stays as it is now.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.contrib.auth.models import User
from django.db import IntegrityError, connection, transaction
from django.db.models import ForeignKey, Model
from django.utils.text import capfirst

from cases import partial_dates
from cases.fields import PartialDateField
from cases.models import (
    Affiliation,
    Charge,
    Deletion,
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
from cases.services import bin
from cases.services.merge_links import says
from cases.services.names import keep_preferred_name

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


def may_put_back(user: Any, model: type[Model]) -> bool:
    """Whether ``user`` puts records of ``model`` back."""
    change = f"{model._meta.app_label}.change_{model._meta.model_name}"
    return access.may_undo(user) and access.may_confirm(user) and user.has_perm(change)


# What would change


def of_record(record: Any, version: Any, user: User) -> list[Step]:
    """What putting ``record`` back to ``version``, of its own history, changes; empty where nothing does."""
    return list(_compared(record, version, user))


def of_person(person: Person, moment: datetime.datetime, user: User) -> list[Step]:
    """What putting ``person`` with all that ``user`` sees of it back as of ``moment`` changes."""
    own = (
        _versions(Person, user).filter(id=person.pk, history_date__lte=moment).order_by("-history_date", "-history_id")
    )
    version = own.first()
    if version is None or version.history_type == "-":
        raise PutBackRefused("Nothing is recorded of this person at that time. Choose a later one.")
    steps = list(_compared(person, version, user))
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
        if key in now or (version is not None and person.pk in _persons_of(version))
    ]


def _linked_versions() -> Any:
    """The rows that tell which persons each version of an event had."""
    return apps.get_model("cases.historicalevent_persons")._base_manager


def _persons_of(version: Any) -> set[int]:
    return set(_linked_versions().filter(history=version.pk).values_list("person_id", flat=True))


def _paired(model: Any, keys: set[Any], moment: datetime.datetime, user: User) -> Found:
    rows = model.objects.visible_to(user).in_bulk(keys)
    hidden = set(model._base_manager.filter(pk__in=keys).values_list("pk", flat=True)) - set(rows)
    versions: dict[Any, Any] = {}
    told = _versions(model, user).filter(id__in=keys - hidden, history_date__lte=moment)
    for version in told.order_by("history_date", "history_id"):
        versions[version.id] = version
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
    for column in _columns(type(row), user):
        now, then = getattr(row, column.attname), getattr(version, column.attname)
        if now != then:
            fields.append((capfirst(column.verbose_name), _shown(column, now, user), _shown(column, then, user)))
    if isinstance(row, Event) and (then := _persons_of(version)) != (
        now := set(row.persons.values_list("pk", flat=True))
    ):
        fields.append(("Persons", _named(now, user), _named(then, user)))
    if fields:
        yield Step(CHANGES, _noun(row), row, version, fields)


def _columns(model: type[Model], user: User) -> list[Any]:
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


# Doing it


@transaction.atomic
def put_back(steps: list[Step], user: User, reason: str) -> int:
    """Do ``steps``; how many records changed. Raises PutBackRefused; then nothing was changed."""
    try:
        with transaction.atomic():
            # What goes makes room first; the last found (what hangs on something else) before what it hangs on.
            for step in reversed([step for step in steps if step.what == GOES]):
                bin.delete_all([step.record], user, reason)
            for step in (step for step in steps if step.what == CHANGES):
                _change(step, user, reason)
            for step in (step for step in steps if step.what == COMES_BACK):
                _bring_back(step, user, reason)
            for person in {step.record.pk: step.record for step in steps if isinstance(step.record, Person)}.values():
                keep_preferred_name(Person.objects.get(pk=person.pk))
            connection.check_constraints()
    except IntegrityError as error:
        raise PutBackRefused(
            "It cannot be put back as it was: something that it needs is gone, or something entered since then takes "
            "its place."
        ) from error
    return len(steps)


def _change(step: Step, user: User, reason: str) -> None:
    model = type(step.record)
    row = model._base_manager.select_for_update().filter(pk=step.record.pk).first()
    if row is None:
        raise PutBackRefused("Something was deleted meanwhile. Look again at what would change.")
    for column in _columns(model, user):
        setattr(row, column.attname, getattr(step.version, column.attname))
    row._history_user, row._change_reason = user, reason
    if isinstance(row, Event):
        # The version that the save writes tells of the persons, too.
        row.persons.through._base_manager.filter(event=row.pk).exclude(person__in=_persons_of(step.version)).delete()
        row.persons.add(*Person.objects.filter(pk__in=_persons_of(step.version)))
    row.save()


def _bring_back(step: Step, user: User, reason: str) -> None:
    """Bring a record back, with all that went with it where it is in the bin; else from its version alone."""
    model = type(step.record)
    if not model._base_manager.filter(pk=step.record.pk).exists():
        label = model._meta.label_lower
        deletion = Deletion.objects.restorable().filter(model=label, record=str(step.record.pk)).first()
        if deletion is not None and not bin.missing(deletion):
            bin.bring_back(deletion, user)
        else:
            _insert(step.version, user, reason)
    _change(step, user, reason)


def _insert(version: Any, user: User, reason: str) -> None:
    row = version.instance
    row._history_user, row._change_reason = user, reason
    row.save(force_insert=True)
    type(row)._base_manager.filter(pk=row.pk).update(created_at=version.created_at)


def model_of(label: str) -> Any:
    """The model of records with a history that "cases-person" names. Raises LookupError."""
    app, _, name = label.partition("-")
    model = apps.get_model(app, name)
    if not hasattr(model, "history"):
        raise LookupError(label)
    return model

"""Giving records that nobody has worked on the values that follow from all that documents say of them.

What people confirmed, entered or edited is left as it is: there a differing word shows as a conflict.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import Model

from cases.choices import EventKind, NameKind
from cases.models import Case, Charge, Event, Person, PersonName, Prosecution, Region, Sentence
from documents.importers.storing import changed, created
from documents.importers.touched import by_people, untouched
from documents.importers.values import Said, derived, outcome
from documents.models import Claim

# The fields that follow from claims. What else an import fills either tells one record from another (the provision of a
# charge, the kind and term of a sentence) or follows from other records.
FIELDS: dict[type[Model], tuple[str, ...]] = {
    Person: ("name",),
    Case: ("title",),
    Prosecution: ("region",),
    Charge: ("description", "status"),
    Sentence: ("date",),
    Event: ("place", "region"),
}
NEEDED = {"name", "title", "status"}  # never empty

Stated = dict[tuple[int, str], list[Said]]


def settle(records: Iterable[Any]) -> None:
    """Settle ``records``, of any models; each charge and sentence with its prosecution, each prosecution with its case.

    Those of which no document speaks any more, and those that people have worked on, stay as they are.
    """
    by_model: dict[type[Model], dict[int, Any]] = defaultdict(dict)
    for record in records:
        by_model[type(record)][record.pk] = record
    for model in FIELDS:
        found = by_model[model]
        if not found:
            continue
        loose = untouched(found.values())
        _settle([found[pk] for pk in sorted(loose)], model)


def _settle(records: list[Any], model: type[Model]) -> None:
    """Write what changes in untouched ``records`` of one model."""
    if not records:
        return
    stated = _stated(records, str(model._meta.model_name))
    told = {one.value for (_, name), those in stated.items() if name == "region" for one in those}
    known = set(Region.objects.filter(code__in=told).values_list("code", flat=True)) if told else set()
    fields = [*FIELDS[model], *ALSO.get(model, ())]
    before = {record.pk: _held(record, fields) for record in records}
    for record in records:
        for name in FIELDS[model]:
            value = derived(str(model._meta.model_name), name, stated.get((record.pk, name), ()))
            if name == "region":
                record.region_id = value if value in known else None
            elif value or (name not in NEEDED and (name != "description" or record.provision_id)):
                setattr(record, name, value[: model._meta.get_field(name).max_length])
    FOLLOW.get(model, _nothing)(records, stated)
    changed([record for record in records if _held(record, fields) != before[record.pk]], fields)
    if model is Person:
        _keep_spellings(records, stated)


def _held(record: Any, fields: Iterable[str]) -> list[Any]:
    return [getattr(record, record._meta.get_field(name).attname) for name in fields]


def _stated(records: list[Any], kind: str) -> Stated:
    """What documents say of ``records``, by record and field."""
    claims = Claim.objects.standing().filter(**{f"{kind}__in": records}).order_by()
    found: Stated = defaultdict(list)
    for pk, name, value, start, published, sha256 in claims.values_list(
        kind, "field", "value", "start", "document__published", "document__sha256"
    ):
        found[pk, name].append(Said(value, published, sha256, start or 0))
    return found


def _nothing(records: list[Any], stated: Stated) -> None:
    """Of most records no field follows from other records."""


def _outcomes(records: list[Prosecution], stated: Stated) -> None:
    statuses: dict[int, list[str]] = defaultdict(list)
    charges = Charge.objects.kept().filter(prosecution__in=records).order_by()
    for pk, status in charges.values_list("prosecution", "status"):
        statuses[pk].append(status)
    judged = set(
        Sentence.objects.kept().filter(prosecution__in=records).order_by().values_list("prosecution", flat=True)
    )
    judged_in = _convicted_in({record.person_id for record in records})
    for record in records:
        convicted = record.pk in judged or (record.person_id, record.case_id) in judged_in
        record.outcome = outcome(statuses[record.pk], convicted)


def _convicted_in(persons: set[int]) -> set[tuple[int, int | None]]:
    """Of which of ``persons`` a conviction is told, and in which case.

    Asked person by person: SQLite would rather go through all convictions there are.
    """
    taking_part = list(Event.persons.through.objects.filter(person__in=persons).values_list("person", "event"))
    events = Event.objects.kept().filter(pk__in={event for _, event in taking_part}).order_by()
    cases = {pk: case for pk, kind, case in events.values_list("pk", "kind", "case") if kind == EventKind.CONVICTION}
    return {(person, cases[event]) for person, event in taking_part if event in cases}


def _places(records: list[Case], stated: Stated) -> None:
    """The region and court of cases: that of all who are accused in it, and that of all sentences, where it is one."""
    regions: dict[int, set[str | None]] = defaultdict(set)
    for case, region in Prosecution.objects.kept().filter(case__in=records).order_by().values_list("case", "region"):
        regions[case].add(region)
    courts: dict[int, set[int]] = defaultdict(set)
    sentences = Sentence.objects.kept().filter(prosecution__case__in=records, court__isnull=False).order_by()
    for case, court in sentences.values_list("prosecution__case", "court"):
        courts[case].add(court)
    for record in records:
        record.region_id = _only(regions[record.pk])
        record.court_id = _only(courts[record.pk])


def _courts(records: list[Sentence], stated: Stated) -> None:
    for record in records:
        if not stated.get((record.pk, "court")):
            record.court_id = None


def _only(values: set[Any]) -> Any:
    return next(iter(values)) if len(values) == 1 else None


ALSO: dict[type[Model], tuple[str, ...]] = {Prosecution: ("outcome",), Case: ("region", "court"), Sentence: ("court",)}
FOLLOW: dict[type[Model], Any] = {Prosecution: _outcomes, Case: _places, Sentence: _courts}


def _keep_spellings(persons: list[Person], stated: Stated) -> None:
    """Make the spellings of ``persons`` those that documents give, the preferred one first; people's own ones stay."""
    rows: dict[int, dict[str, PersonName]] = defaultdict(dict)
    for row in PersonName.objects.filter(person__in=persons):
        rows[row.person_id][row.name] = row
    entered = by_people(PersonName, (row.pk for of_person in rows.values() for row in of_person.values()))
    demoted: list[PersonName] = []
    promoted: list[PersonName] = []
    new: list[PersonName] = []
    for person in persons:
        told = {one.value[:250] for one in stated.get((person.pk, "name"), ())} | {person.name}
        for name, row in rows[person.pk].items():
            kind = NameKind.PREFERRED if name == person.name else NameKind.SPELLING
            if name not in told and row.pk not in entered:
                row.delete()
            elif row.kind != kind and NameKind.PREFERRED in (row.kind, kind):
                (promoted if kind == NameKind.PREFERRED else demoted).append(row)
                row.kind = kind
        for name in sorted(told - rows[person.pk].keys()):
            kind = NameKind.PREFERRED if name == person.name else NameKind.SPELLING
            new.append(PersonName(person=person, name=name, kind=kind))
    changed(demoted, ["kind"])  # a person has one preferred name at any time
    changed(promoted, ["kind"])
    created(new, PersonName)

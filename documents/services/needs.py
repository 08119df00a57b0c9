"""How records hang together: what a record cannot stand without, and what falls with it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cases.choices import Review
from cases.models import (
    Affiliation,
    Case,
    Charge,
    Detention,
    Event,
    Involvement,
    Prosecution,
    Recognition,
    Relationship,
    Sentence,
)
from documents.services.evidence import Key, key_of

# The links of each kind of record to those that it cannot stand without.
NEEDS: dict[str, tuple[str, ...]] = {
    "relationship": ("person", "other"),
    "affiliation": ("person", "organisation"),
    "recognition": ("person", "organisation"),
    "designation": ("organisation", "court", "agency"),
    "case": ("court", "alleged_organisation"),
    "prosecution": ("person", "case"),
    "involvement": ("person", "case", "organisation"),
    "charge": ("prosecution", "provision"),
    "sentence": ("prosecution", "court"),
    "detention": ("prosecution", "facility"),
    "event": ("case", "court"),
}


def needed(records: Iterable[Any]) -> list[Any]:
    """All records that ``records`` cannot stand without, each once and not those given; what is needed comes first.

    An event needs its persons only where none of them is confirmed or given: the others may be decided later.
    """
    found: dict[Key, Any] = {key_of(record): record for record in records}
    given = set(found)
    for record in list(found.values()):
        _gather(record, found)
    return [record for key, record in reversed(found.items()) if key not in given]


def _gather(record: Any, found: dict[Key, Any]) -> None:
    for other in _needs_of(record, found):
        if key_of(other) not in found:
            found[key_of(other)] = other
            _gather(other, found)


def _needs_of(record: Any, found: dict[Key, Any]) -> list[Any]:
    kind = key_of(record)[0]
    linked = [other for link in NEEDS.get(kind, ()) if (other := getattr(record, link)) is not None]
    if kind == "event":
        persons = list(record.persons.all())
        if not any(person.review == Review.CONFIRMED or key_of(person) in found for person in persons):
            linked += [person for person in persons if person.review == Review.PROPOSED]
    return linked


def hanging(record: Any) -> list[Any]:
    """What stands only through ``record``: the rest of a person's file, of a case, of a prosecution. Rejected ones too.

    Cases in which nobody else is accused hang on the person; an event of several persons does not hang on one.
    """
    match key_of(record)[0]:
        case "person":
            return _of_person(record)
        case "case":
            return _of_case(record)
        case "prosecution":
            return _of_prosecution(record)
        case _:
            return []


def _of_prosecution(prosecution: Prosecution) -> list[Any]:
    return [*_parts(prosecution), *_deserted(prosecution.case_id, {prosecution.pk})]


def _parts(prosecution: Prosecution) -> list[Any]:
    return [row for model in (Charge, Sentence, Detention) for row in model.objects.filter(prosecution=prosecution)]


def _of_person(person: Any) -> list[Any]:
    found: list[Any] = []
    prosecutions = list(Prosecution.objects.filter(person=person))
    for prosecution in prosecutions:
        found += [prosecution, *_of_prosecution(prosecution)]
    for model in (Involvement, Affiliation, Recognition, Relationship):
        found += model.objects.filter(person=person)
    found += Relationship.objects.filter(other=person)
    alone = [event for event in Event.objects.filter(persons=person) if event.persons.count() == 1]
    return _once([*found, *alone])


def _of_case(case: Case) -> list[Any]:
    found: list[Any] = []
    for prosecution in Prosecution.objects.filter(case=case):
        found += [prosecution, *_parts(prosecution)]
    return _once([*found, *Involvement.objects.filter(case=case), *Event.objects.filter(case=case)])


def _deserted(case: int, without: set[int]) -> list[Any]:
    """The proposed case, with who takes part in it, if nobody is accused in it but by the prosecutions ``without``."""
    involved = list(Involvement.objects.filter(case=case))
    accused = Prosecution.objects.filter(case=case).exclude(pk__in=without).exclude(review=Review.REJECTED)
    if any(other.review == Review.CONFIRMED for other in involved) or accused.exists():
        return []
    return [*Case.objects.filter(pk=case, review=Review.PROPOSED), *involved]


def _once(records: Iterable[Any]) -> list[Any]:
    return list({key_of(record): record for record in records}.values())

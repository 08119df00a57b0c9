"""Keeping the records of one document until all are known, and writing them model by model, each with its history."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import Model
from django.utils import timezone
from simple_history.utils import bulk_update_with_history

from cases.models import (
    Case,
    Charge,
    Court,
    CourtName,
    Event,
    Involvement,
    Organisation,
    OrganisationName,
    Person,
    PersonName,
    Prosecution,
    Provision,
    Sentence,
)
from documents.importers.rows import insert, insert_first_versions, insert_links_of_first_versions, insert_values
from documents.models import PossibleDuplicate

REASON = "import"
BATCH = 500
# Nothing comes before what it refers to.
IN_ORDER: tuple[type[Model], ...] = (
    Organisation, OrganisationName, Court, CourtName, Provision, Person, PersonName, Case, Prosecution, Involvement,
    Charge, Sentence, Event, PossibleDuplicate,
)  # fmt: skip
# Rows that belong to a record and are not counted among those made.
PARTS = (OrganisationName, CourtName, PersonName)


class RecordStore:
    """The new records of one document."""

    def __init__(self) -> None:
        self._new: dict[type[Model], list[Any]] = defaultdict(list)
        self._taking_part: list[list[Person]] = []

    def add(self, record: Any) -> Any:
        """Keep ``record``, which is not in the database yet; gives it back."""
        self._new[type(record)].append(record)
        return record

    def add_event(self, event: Event, persons: list[Person]) -> Event:
        """Keep a new ``event`` of ``persons``."""
        self._taking_part.append(persons)
        self._new[Event].append(event)
        return event

    def new(self, model: type[Model]) -> list[Any]:
        """The new records of ``model``."""
        return self._new[model]

    @property
    def taking_part(self) -> list[list[int]]:
        """The numbers of the new events, which are stored, each with that of one of its persons."""
        return [
            [event.pk, person.pk]
            for event, persons in zip(self._new[Event], self._taking_part, strict=True)
            for person in dict.fromkeys(persons)
        ]

    @property
    def made(self) -> dict[str, list[int]]:
        """The numbers of the records, which are stored, by their model's name."""
        return {
            str(model._meta.model_name): [record.pk for record in self._new[model]]
            for model in IN_ORDER
            if model not in PARTS and self._new[model]
        }


def store(stores: list[RecordStore]) -> list[dict[str, list[int]]]:
    """Write the records of all, model by model; of each the numbers of the records made, by their model's name."""
    for model in IN_ORDER:
        created([record for one in stores for record in one.new(model)], model)
    insert_values(Event.persons.through, ("event_id", "person_id"), [row for one in stores for row in one.taking_part])
    insert_links_of_first_versions(Event, "persons", [event.pk for one in stores for event in one.new(Event)])
    return [one.made for one in stores]


def created(records: list[Any], model: Any) -> None:
    """Write new ``records`` of one model, each with its first version; nobody is named as the one who made them."""
    if records:
        insert(model, records)
        insert_first_versions(model, [record.pk for record in records], REASON)


def changed(records: list[Any], fields: Iterable[str]) -> None:
    """Write ``fields`` of stored ``records`` of one model, each with a version; nobody is named as the one who did.

    That tells an import's own words from a person's, though a signed-in person may have started it.
    """
    if records:
        names = [*fields, "updated_at"]
        for record in records:
            record.updated_at = timezone.now()
            record._history_user = None
        bulk_update_with_history(records, type(records[0]), names, batch_size=BATCH, default_change_reason=REASON)

"""The sheet of events."""

from __future__ import annotations

from typing import Any

from django.db.models import Model

from cases.models import Event, Person
from cases.resources.base import RecordResource
from cases.resources.columns import NameColumn, RecordColumn

SEPARATOR = "|"


class PersonsColumn(RecordColumn):
    """The numbers of an event's persons, separated by ``|``."""

    def __init__(self) -> None:
        super().__init__("persons", "person_ids", Person)

    def get_value(self, instance: Any) -> list[int]:
        if hasattr(instance, "typed_persons"):
            return instance.typed_persons
        return sorted(person.pk for person in instance.persons.all()) if instance.pk else []

    def cell(self, value: Any) -> Any:
        return f" {SEPARATOR} ".join(str(key) for key in value)

    def take(self, instance: Any, text: str) -> bool:
        """Keep the persons on the event until it is saved; whether they differ from those it has. Raises ValueError."""
        typed = sorted({self.value(key.strip()) for key in text.split(SEPARATOR) if key.strip()})
        if typed == self.get_value(instance):
            return False
        instance.typed_persons = typed
        return True


class PersonNamesColumn(NameColumn):
    """The names of the persons, to read."""

    def __init__(self) -> None:
        super().__init__("persons", "persons", "person_ids")

    def get_value(self, instance: Any) -> list[str]:
        if hasattr(instance, "typed_persons"):
            persons = Person.objects.filter(pk__in=instance.typed_persons)
            return [person.name for person in persons.order_by("pk")]
        return [person.name for person in sorted(instance.persons.all(), key=_key)] if instance.pk else []

    def cell(self, value: list[str]) -> str:
        return f" {SEPARATOR} ".join(value)


class EventResource(RecordResource):
    in_bulk = False
    person_ids = PersonsColumn()
    person_names = PersonNamesColumn()
    case_title = NameColumn("case__title", "case", "case_id")
    court_name = NameColumn("court__name", "court", "court_id")

    class Meta(RecordResource.Meta):
        model = Event
        name = "events"
        fields = (
            "id", "case", "case_title", "kind", "date", "person_ids", "person_names", "place", "region", "court",
            "court_name", "description", "review",
        )  # fmt: skip

    related = ("case", "court")
    prefetched = ("persons",)

    def do_instance_save(self, instance: Any, is_create: bool) -> None:
        """One version in the history for the event with its persons, not one for each."""
        if is_create:
            instance.save(force_insert=True)
        if "person_ids" not in self.changed:
            if not is_create:
                instance.save()
            return
        instance.skip_history_when_saving = True
        instance.persons.set(instance.typed_persons)
        del instance.skip_history_when_saving
        instance.save()


def _key(record: Model) -> Any:
    return record.pk

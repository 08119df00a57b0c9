"""The sheet of persons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cases.choices import NameKind
from cases.models import Person, PersonName
from cases.resources.base import RecordResource
from cases.resources.spellings import SpellingsColumn, write_spellings
from cases.services import bulk_rows
from cases.services.names import keep_preferred_name


class PersonResource(RecordResource):
    spellings = SpellingsColumn()

    class Meta(RecordResource.Meta):
        model = Person
        name = "persons"
        fields = (
            "id", "name", "spellings", "sex", "born", "died", "citizenship", "residence", "occupation", "notes",
            "review", "visibility",
        )  # fmt: skip

    prefetched = ("names",)
    columns_elsewhere = frozenset({"spellings"})

    def save_elsewhere(self, instance: Any) -> None:
        write_spellings(instance, self.user)
        keep_preferred_name(instance)

    def save_new_elsewhere(self, instances: Sequence[Any], reason: str) -> None:
        spellings = []
        for person in instances:
            spellings.append(PersonName(person=person, name=person.name, kind=NameKind.PREFERRED))
            others: set[str] = getattr(person, "spellings_to_keep", set()) - {person.name}
            spellings += [PersonName(person=person, name=name) for name in sorted(others)]
        bulk_rows.insert(spellings, self.user, reason)

"""The sheet of persons."""

from __future__ import annotations

from typing import Any

from cases.models import Person
from cases.resources.base import RecordResource
from cases.resources.spellings import SpellingsColumn, write_spellings
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

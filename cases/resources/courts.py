"""The sheet of courts."""

from __future__ import annotations

from typing import Any

from cases.models import Court
from cases.resources.base import RecordResource
from cases.resources.columns import NameColumn
from cases.resources.spellings import SpellingsColumn, write_spellings
from cases.services.names import keep_court_name


class CourtResource(RecordResource):
    in_bulk = False
    spellings = SpellingsColumn()
    parent_name = NameColumn("parent__name", "parent", "parent_id")

    class Meta(RecordResource.Meta):
        model = Court
        name = "courts"
        fields = ("id", "name", "spellings", "level", "country", "region", "parent", "parent_name", "review")

    related = ("parent",)
    prefetched = ("names",)
    columns_elsewhere = frozenset({"spellings"})

    def save_elsewhere(self, instance: Any) -> None:
        write_spellings(instance, self.user)
        keep_court_name(instance)

"""The sheet of organisations."""

from __future__ import annotations

from typing import Any

from cases.models import Organisation
from cases.resources.base import RecordResource
from cases.resources.columns import NameColumn
from cases.resources.spellings import SpellingsColumn, write_spellings
from cases.services.names import keep_organisation_name


class OrganisationResource(RecordResource):
    in_bulk = False
    spellings = SpellingsColumn()
    parent_name = NameColumn("parent__name", "parent", "parent_id")

    class Meta(RecordResource.Meta):
        model = Organisation
        name = "organisations"
        fields = (
            "id", "name", "spellings", "kind", "country", "region", "parent", "parent_name", "website", "notes",
            "review",
        )  # fmt: skip

    related = ("parent",)
    prefetched = ("names",)
    columns_elsewhere = frozenset({"spellings"})

    def save_elsewhere(self, instance: Any) -> None:
        write_spellings(instance, self.user)
        keep_organisation_name(instance)

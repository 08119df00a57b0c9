"""The sheet of regions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cases.models import Region
from cases.resources.base import RecordResource


class RegionResource(RecordResource):
    """Known by the ISO code; a row with another code is a new region."""

    in_bulk = False

    class Meta(RecordResource.Meta):
        model = Region
        name = "regions"
        import_id_fields = ("code",)
        fields = ("code", "name", "name_ru", "name_local", "spellings", "adjectives", "kind", "country_code", "parent")

    def get_instance(self, instance_loader: Any, row: Mapping[str, str]) -> Region | None:
        return self.get_queryset().filter(code=row["code"]).first()

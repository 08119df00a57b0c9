"""The sheets of provisions and charges."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cases.models import Charge, Provision
from cases.resources.base import RecordResource
from cases.resources.columns import NameColumn, ProvisionColumn

PROVISION_KEY = ("country", "code", "article", "part")


class ProvisionResource(RecordResource):
    """Known by country, code, article and part; a row with another key is a new provision."""

    in_bulk = False

    class Meta(RecordResource.Meta):
        model = Provision
        name = "provisions"
        import_id_fields = PROVISION_KEY
        fields = (*PROVISION_KEY, "title", "title_local", "max_months", "heaviest", "review")

    def get_instance(self, instance_loader: Any, row: Mapping[str, str]) -> Provision | None:
        """The provision with the row's key; None where there is none, or where the key cannot be read."""
        try:
            key = {name: self.fields[name].value(row[name]) if row[name] else "" for name in PROVISION_KEY}
        except ValueError:
            return None  # the same mistake is told when the columns are read
        return self.get_queryset().filter(**key).first()


class ChargeResource(RecordResource):
    provision = ProvisionColumn()
    person_name = NameColumn("prosecution__person__name", "person", "prosecution_id")
    case_title = NameColumn("prosecution__case__title", "case", "prosecution_id")

    class Meta(RecordResource.Meta):
        model = Charge
        name = "charges"
        fields = (
            "id", "prosecution", "person_name", "case_title", "provision", "description", "status", "brought",
            "decided", "replaces", "review",
        )  # fmt: skip

    related = ("prosecution__person", "prosecution__case", "provision")

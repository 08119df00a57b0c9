"""The sheets of sentences and spells of custody."""

from __future__ import annotations

from cases.models import Detention, Sentence
from cases.resources.base import RecordResource
from cases.resources.columns import NameColumn


class SentenceResource(RecordResource):
    person_name = NameColumn("prosecution__person__name", "person", "prosecution_id")
    case_title = NameColumn("prosecution__case__title", "case", "prosecution_id")
    court_name = NameColumn("court__name", "court", "court_id")

    class Meta(RecordResource.Meta):
        model = Sentence
        name = "sentences"
        fields = (
            "id", "prosecution", "person_name", "case_title", "court", "court_name", "court_instance", "date", "kind",
            "months", "amount", "currency", "in_force", "review",
        )  # fmt: skip

    related = ("prosecution__person", "prosecution__case", "court")


class DetentionResource(RecordResource):
    person_name = NameColumn("prosecution__person__name", "person", "prosecution_id")
    case_title = NameColumn("prosecution__case__title", "case", "prosecution_id")
    facility_name = NameColumn("facility__name", "facility", "facility_id")

    class Meta(RecordResource.Meta):
        model = Detention
        name = "detentions"
        fields = (
            "id", "prosecution", "person_name", "case_title", "kind", "facility", "facility_name", "region", "start",
            "end", "review",
        )  # fmt: skip

    related = ("prosecution__person", "prosecution__case", "facility")

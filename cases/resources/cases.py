"""The sheets of cases, prosecutions and involvements."""

from __future__ import annotations

from cases.models import Case, Involvement, Prosecution
from cases.resources.base import RecordResource
from cases.resources.columns import NameColumn


class CaseResource(RecordResource):
    court_name = NameColumn("court__name", "court", "court_id")
    organisation_name = NameColumn("alleged_organisation__name", "alleged_organisation", "alleged_organisation_id")

    class Meta(RecordResource.Meta):
        model = Case
        name = "cases"
        fields = (
            "id", "title", "number", "region", "court", "court_name", "opened", "closed", "alleged_organisation",
            "organisation_name", "summary", "review", "visibility",
        )  # fmt: skip

    related = ("court", "alleged_organisation")


class ProsecutionResource(RecordResource):
    person_name = NameColumn("person__name", "person", "person_id")
    case_title = NameColumn("case__title", "case", "case_id")

    class Meta(RecordResource.Meta):
        model = Prosecution
        name = "prosecutions"
        fields = (
            "id", "person", "person_name", "case", "case_title", "stage", "outcome", "region", "notes", "review"
        )  # fmt: skip

    related = ("person", "case")


class InvolvementResource(RecordResource):
    person_name = NameColumn("person__name", "person", "person_id")
    case_title = NameColumn("case__title", "case", "case_id")
    organisation_name = NameColumn("organisation__name", "organisation", "organisation_id")

    class Meta(RecordResource.Meta):
        model = Involvement
        name = "involvements"
        fields = (
            "id", "person", "person_name", "case", "case_title", "role", "protected", "organisation",
            "organisation_name", "review",
        )  # fmt: skip

    related = ("person", "case", "organisation")

"""The admin pages of organisations, their spellings and their designations."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from cases.admin.base import RecordAdmin, RecordStacked, RecordTabular, ReviewedAdmin
from cases.admin.columns import review_state, shown
from cases.admin.filters import OccurringFilter
from cases.admin.merging import MergedPages
from cases.admin.search import organisations_named
from cases.admin.spreadsheets import SheetPages
from cases.models import Designation, Organisation, OrganisationName
from cases.resources.organisations import OrganisationResource
from cases.services.names import keep_organisation_name


class OrganisationNameInline(RecordTabular):
    model = OrganisationName
    fields = ["name"]
    verbose_name_plural = "spellings"


class DesignationInline(RecordStacked):
    model = Designation
    fk_name = "organisation"
    fields = [("country", "kind", "date"), ("court", "agency", "by"), "review"]
    autocomplete_fields = ["country", "court", "agency"]
    related = ["organisation", "country", "court", "agency"]


@admin.register(Organisation)
class OrganisationAdmin(SheetPages, MergedPages, ReviewedAdmin):
    resource_classes = [OrganisationResource]
    list_display = ["name", "kind", "country", "region", "parent", review_state]
    list_filter = ["review", "kind", ("country", OccurringFilter), ("region", OccurringFilter)]
    fields = ["name", "kind", ("country", "region"), "parent", "website", "notes", "review"]
    autocomplete_fields = ["country", "region", "parent"]
    related = ["country", "region", "parent"]
    inlines = [OrganisationNameInline, DesignationInline]
    search_help_text = "A name, in any spelling and script."

    def search(self, text: str, request: HttpRequest) -> Q:
        return Q(pk__in=organisations_named(text))

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        keep_organisation_name(form.instance)


@admin.register(OrganisationName)
class OrganisationNameAdmin(RecordAdmin):
    list_display = ["name", "organisation"]
    fields = ["organisation", "name"]
    autocomplete_fields = ["organisation"]
    related = ["organisation"]
    search_help_text = "A name, in any spelling and script."

    def search(self, text: str, request: HttpRequest) -> Q:
        return Q(organisation__in=organisations_named(text))

    def save_model(self, request: HttpRequest, obj: OrganisationName, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        keep_organisation_name(obj.organisation)

    def delete_model(self, request: HttpRequest, obj: OrganisationName) -> None:
        super().delete_model(request, obj)
        keep_organisation_name(obj.organisation)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[OrganisationName]) -> None:
        organisations: list[Any] = list(Organisation.objects.filter(names__in=queryset).distinct())
        super().delete_queryset(request, queryset)
        for organisation in organisations:
            keep_organisation_name(organisation)


@admin.register(Designation)
class DesignationAdmin(ReviewedAdmin):
    list_display = ["organisation", "kind", "country", shown("date"), "court", "agency", "by", review_state]
    list_filter = ["review", "kind", ("country", OccurringFilter)]
    fields = ["organisation", ("country", "kind", "date"), ("court", "agency", "by"), "review"]
    autocomplete_fields = ["organisation", "country", "court", "agency"]
    related = ["organisation", "country", "court", "agency"]
    search_help_text = "The name of an organisation, in any spelling and script."

    def search(self, text: str, request: HttpRequest) -> Q:
        return Q(organisation__in=organisations_named(text))

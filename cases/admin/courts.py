"""The admin pages of courts and their spellings."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from cases.admin.base import RecordAdmin, RecordTabular, ReviewedAdmin
from cases.admin.columns import review_state
from cases.admin.filters import OccurringFilter
from cases.admin.merging import MergedPages
from cases.admin.search import courts_named
from cases.admin.spreadsheets import SheetPages
from cases.models import Court, CourtName
from cases.resources.courts import CourtResource
from cases.services.names import keep_court_name


class CourtNameInline(RecordTabular):
    model = CourtName
    fields = ["name"]
    verbose_name_plural = "spellings"


@admin.register(Court)
class CourtAdmin(SheetPages, MergedPages, ReviewedAdmin):
    resource_classes = [CourtResource]
    list_display = ["name", "level", "country", "region", "parent", review_state]
    list_filter = ["review", "level", ("country", OccurringFilter), ("region", OccurringFilter)]
    fields = ["name", "level", ("country", "region"), "parent", "review"]
    autocomplete_fields = ["country", "region", "parent"]
    related = ["country", "region", "parent"]
    inlines = [CourtNameInline]
    search_help_text = "A name, in any spelling and script."

    def search(self, text: str, request: HttpRequest) -> Q:
        return Q(pk__in=courts_named(text))

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        keep_court_name(form.instance)


@admin.register(CourtName)
class CourtNameAdmin(RecordAdmin):
    list_display = ["name", "court"]
    fields = ["court", "name"]
    autocomplete_fields = ["court"]
    related = ["court"]
    search_help_text = "A name, in any spelling and script."

    def search(self, text: str, request: HttpRequest) -> Q:
        return Q(court__in=courts_named(text))

    def save_model(self, request: HttpRequest, obj: CourtName, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        keep_court_name(obj.court)

    def delete_model(self, request: HttpRequest, obj: CourtName) -> None:
        super().delete_model(request, obj)
        keep_court_name(obj.court)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[CourtName]) -> None:
        courts: list[Any] = list(Court.objects.filter(names__in=queryset).distinct())
        super().delete_queryset(request, queryset)
        for court in courts:
            keep_court_name(court)

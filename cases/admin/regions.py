"""The admin pages of regions and places."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Q
from django.http import HttpRequest

from cases.admin.base import RecordAdmin
from cases.admin.filters import OccurringFilter
from cases.admin.spreadsheets import SheetPages
from cases.models import Place, Region
from cases.querysets.search import words_in
from cases.resources.regions import RegionResource


@admin.register(Region)
class RegionAdmin(SheetPages, RecordAdmin):
    resource_classes = [RegionResource]
    list_display = ["code", "name", "name_ru", "name_local", "kind", "parent"]
    list_filter = ["kind", ("parent", OccurringFilter)]
    fields = ["code", "name", "name_ru", "name_local", "kind", "country_code", "parent", "spellings", "adjectives"]
    autocomplete_fields = ["parent"]
    related = ["parent"]
    search_help_text = "A code, or a name in English, Russian or the local language."
    search_columns = ["name", "name_ru", "name_local", "spellings"]

    def search(self, text: str, request: HttpRequest) -> Q:
        return Q(code__istartswith=text) | super().search(text, request)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        # Other records point to the code; a changed one would be a new region.
        return ["code"] if obj else []


@admin.register(Place)
class PlaceAdmin(RecordAdmin):
    list_display = ["name", "name_ru", "region", "population"]
    fields = ["name", "name_ru", "spellings", "region", "population", ("latitude", "longitude")]
    autocomplete_fields = ["region"]
    related = ["region"]
    search_help_text = "A name in English or Russian, or the code of a region."
    search_columns = ["name", "name_ru", "spellings"]

    def search(self, text: str, request: HttpRequest) -> Q:
        return Q(region__code__iexact=text) | words_in(self.search_columns, text)

"""The admin pages of sentences and spells of custody."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import Q
from django.http import HttpRequest

from cases.admin.base import ReviewedAdmin
from cases.admin.columns import review_state, shown
from cases.admin.filters import CourtFilter, OccurringFilter
from cases.admin.search import organisations_named, persons_named
from cases.admin.spreadsheets import SheetPages
from cases.models import Detention, Sentence
from cases.resources.sentences import DetentionResource, SentenceResource


@admin.register(Sentence)
class SentenceAdmin(SheetPages, ReviewedAdmin):
    resource_classes = [SentenceResource]
    list_display = ["label", "person", "court", "court_instance", shown("date"), "in_force", review_state]
    list_filter = [
        "review",
        "kind",
        "court_instance",
        "in_force",
        CourtFilter,
        ("prosecution__region", OccurringFilter),
    ]
    fields = [
        "prosecution", ("court", "court_instance", "date"), ("kind", "months"), ("amount", "currency"), "in_force",
        "review",
    ]  # fmt: skip
    autocomplete_fields = ["prosecution", "court"]
    related = ["prosecution__person", "prosecution__case", "court"]
    search_help_text = "A person’s name, in any spelling and script."

    def search(self, text: str, request: HttpRequest) -> Q:
        return Q(prosecution__person__in=persons_named(text, request.user))

    @admin.display(description="sentence", ordering="months")
    def label(self, sentence: Sentence) -> str:
        return sentence.label

    @admin.display(ordering="prosecution__person__name")
    def person(self, sentence: Sentence) -> str:
        return sentence.prosecution.person.name


@admin.register(Detention)
class DetentionAdmin(SheetPages, ReviewedAdmin):
    resource_classes = [DetentionResource]
    list_display = ["kind", "person", "facility", "region", shown("start"), shown("end"), review_state]
    list_filter = ["review", "kind", ("region", OccurringFilter)]
    fields = ["prosecution", "kind", ("facility", "region"), ("start", "end"), "review"]
    autocomplete_fields = ["prosecution", "facility", "region"]
    related = ["prosecution__person", "prosecution__case", "facility", "region"]
    search_help_text = "The name of a person or place of detention, in any spelling and script."

    def search(self, text: str, request: HttpRequest) -> Q:
        return Q(prosecution__person__in=persons_named(text, request.user)) | Q(facility__in=organisations_named(text))

    @admin.display(ordering="prosecution__person__name")
    def person(self, detention: Detention) -> str:
        return detention.prosecution.person.name

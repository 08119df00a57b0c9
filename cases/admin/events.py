"""The admin pages of events."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import Q
from django.http import HttpRequest

from cases.admin.base import ReviewedAdmin
from cases.admin.columns import review_state, shown
from cases.admin.filters import CourtFilter, OccurringFilter
from cases.admin.search import persons_named
from cases.admin.spreadsheets import SheetPages
from cases.models import Event
from cases.querysets.search import words_in
from cases.resources.events import EventResource


@admin.register(Event)
class EventAdmin(SheetPages, ReviewedAdmin):
    resource_classes = [EventResource]
    list_display = ["kind", shown("date"), "who", "case", "place", "region", "court", review_state]
    list_filter = ["review", "kind", ("region", OccurringFilter), CourtFilter]
    fields = ["case", ("kind", "date"), "persons", ("place", "region"), "court", "description", "review"]
    autocomplete_fields = ["case", "persons", "region", "court"]
    related = ["case", "region", "court"]
    prefetched = ["persons"]
    search_help_text = "A person’s name in any spelling and script, or words of the description, place or case."

    def search(self, text: str, request: HttpRequest) -> Q:
        of_persons = Event.persons.through.objects.filter(person__in=persons_named(text, request.user))
        return words_in(["description", "place", "case__title"], text) | Q(pk__in=of_persons.values("event"))

    @admin.display(description="persons")
    def who(self, event: Event) -> str:
        return ", ".join(person.name for person in event.persons.all())

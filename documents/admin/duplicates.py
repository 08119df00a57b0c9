"""The admin page of persons who may be one."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import Q
from django.http import HttpRequest

from cases.admin.base import RecordAdmin
from cases.admin.columns import state
from cases.admin.search import persons_named
from documents.models import PossibleDuplicate


@admin.register(PossibleDuplicate)
class PossibleDuplicateAdmin(RecordAdmin):
    """Merging has its own page; here a pair is read, and set apart or opened again."""

    list_display = ["first", "second", "percent", "why", state("state")]
    list_filter = ["state"]
    fields = [("first", "second"), "percent", "why", "state"]
    readonly_fields = ["first", "second", "percent", "why"]
    related = ["first", "second"]
    search_help_text = "A person’s name, in any spelling and script."

    def search(self, text: str, request: HttpRequest) -> Q:
        persons = persons_named(text, request.user)
        return Q(first__in=persons) | Q(second__in=persons)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    @admin.display(description="alike", ordering="score")
    def percent(self, pair: PossibleDuplicate) -> str:
        return f"{pair.score:.0%}"

    @admin.display(description="reasons")
    def why(self, pair: PossibleDuplicate) -> str:
        return "; ".join(str(reason) for reason in pair.reasons)

"""The admin page of persons who may be one."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Q
from django.http import HttpRequest

from cases.admin.base import RecordAdmin
from cases.admin.columns import state
from cases.admin.search import persons_named
from documents.choices import DuplicateState
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

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        merged = obj is not None and obj.state == DuplicateState.MERGED
        return [*self.readonly_fields, "state"] if merged else list(self.readonly_fields)

    def formfield_for_choice_field(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "state":
            kwargs["choices"] = [choice for choice in DuplicateState.choices if choice[0] != DuplicateState.MERGED]
        return super().formfield_for_choice_field(db_field, request, **kwargs)

    @admin.display(description="alike", ordering="score")
    def percent(self, pair: PossibleDuplicate) -> str:
        return f"{pair.score:.0%}"

    @admin.display(description="reasons")
    def why(self, pair: PossibleDuplicate) -> str:
        return "; ".join(str(reason) for reason in pair.reasons)

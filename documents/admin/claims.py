"""The admin page of claims: what documents say, to read; their state can be put right."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import F, Q, QuerySet
from django.db.models.functions import Substr
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from cases.admin.base import RecordAdmin
from cases.admin.columns import state
from cases.querysets.search import words_in
from documents.models import SUBJECTS, Claim

SHOWN_PASSAGE = 120


class SubjectFilter(admin.SimpleListFilter):
    """Claims on one kind of record."""

    title = "kind of record"
    parameter_name = "subject"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(name, name) for name in SUBJECTS]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(**{f"{self.value()}__isnull": False}) if self.value() in SUBJECTS else queryset


@admin.register(Claim)
class ClaimAdmin(RecordAdmin):
    list_display = ["field", "value", "record", "words", "document", state("state")]
    list_filter = ["state", SubjectFilter]
    fields = ["document", "record", "field", "value", "words", "state"]
    readonly_fields = ["document", "record", "field", "value", "words"]
    related = ["document"]
    ordering = ["-pk"]
    search_help_text = "A value, or words of the title of a document."

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        # Only the passage of the document's text is read, not the text.
        passage = Substr("document__text", F("start") + 1, F("end") - F("start"))
        return super().get_queryset(request).defer("document__text").annotate(words=passage)

    def search(self, text: str, request: HttpRequest) -> Q:
        return words_in(["value", "document__title"], text)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    @admin.display(description="passage")
    def words(self, claim: Any) -> str:
        text = claim.words or ""
        return text if len(text) <= SHOWN_PASSAGE else f"{text[:SHOWN_PASSAGE]}…"

    @admin.display(description="record")
    def record(self, claim: Claim) -> SafeString:
        """Kind and number: a name here might be of a record that the user may not see."""
        name = next(name for name in SUBJECTS if getattr(claim, f"{name}_id") is not None)
        key = getattr(claim, f"{name}_id")
        return format_html('<a href="{}">{} {}</a>', reverse(f"admin:cases_{name}_change", args=[key]), name, key)

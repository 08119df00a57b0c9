"""The admin page of source documents. They come in by import; people correct what is said of them, not their text."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from cases.admin.base import RecordAdmin
from cases.admin.columns import shown
from documents.models import SourceDocument


@admin.register(SourceDocument)
class SourceDocumentAdmin(RecordAdmin):
    list_display = ["title", "kind", "publisher", shown("published"), "language", "created_at", "visibility"]
    list_filter = ["kind", "language", "visibility", "created_at"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "title",
                    ("kind", "language", "visibility"),
                    ("publisher", "author", "published"),
                    "url",
                    "archive_url",
                ]
            },
        ),
        ("As it came in", {"fields": ["file_name", "media_type", "sha256", "created_at", "claim_list", "text"]}),
    ]
    readonly_fields = ["file_name", "media_type", "sha256", "created_at", "claim_list", "text"]
    search_help_text = "Words of the title, publisher or author; the address, or the name of the file."
    search_columns = ["title", "publisher", "author", "url", "file_name"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        # Lists and autocompletes need no texts; the one page that shows a text loads it.
        return super().get_queryset(request).defer("text")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    @admin.display(description="claims")
    def claim_list(self, document: SourceDocument) -> SafeString:
        url = reverse("admin:documents_claim_changelist")
        count = document.claims.count()
        return format_html(
            '<a href="{}?document__id__exact={}">{} claims of this document</a>', url, document.pk, count
        )

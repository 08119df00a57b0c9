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
from documents.models import Claim, SourceDocument


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
                    ("kind", "language"),
                    "visibility",
                    ("seen_by", "seen_by_groups"),
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

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        document = super().get_object(request, object_id, from_field)
        if document is not None:
            document.claims_seen = Claim.objects.visible_to(request.user).filter(document=document).count()
        return document

    @admin.display(description="claims")
    def claim_list(self, document: Any) -> SafeString:
        url = reverse("admin:documents_claim_changelist")
        count = document.claims_seen
        return format_html(
            '<a href="{}?document__id__exact={}">{} claims of this document</a>', url, document.pk, count
        )

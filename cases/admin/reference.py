"""The admin page of what the reference files last wrote: to read."""

from __future__ import annotations

from django.contrib import admin

from cases.admin.base import ReadOnly, VisibleAdmin
from cases.models import ReferenceRow


@admin.register(ReferenceRow)
class ReferenceRowAdmin(ReadOnly, VisibleAdmin):
    list_display = ["file", "key", "record_id", "source"]
    list_filter = ["file"]
    search_help_text = "The row’s key, as in the file."
    search_columns = ["key"]

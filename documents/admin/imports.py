"""The admin pages of imports: every batch with what became of each file, and the page where documents are uploaded."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.contrib import admin
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.safestring import SafeString

from cases.admin.base import ReadOnly, RecordTabular, VisibleAdmin
from documents.choices import ImportOutcome
from documents.models import BatchItem, ImportBatch

OUTCOME_SIGNS = {
    ImportOutcome.WAITING: "…",
    ImportOutcome.CREATED: "●",
    ImportOutcome.KNOWN: "◌",
    ImportOutcome.RENEWED: "●",
    ImportOutcome.FAILED: "✕",
    ImportOutcome.UNDONE: "↶",
}


class SeveralFilesInput(forms.ClearableFileInput):
    allow_multiple_selected = True


class SeveralFilesField(forms.FileField):
    """One or many uploaded files; each is checked as Django checks one."""

    widget = SeveralFilesInput

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile]:
        files = data if isinstance(data, (list, tuple)) else [data]
        return [super(SeveralFilesField, self).clean(file, initial) for file in files or [None]]


class UploadForm(forms.Form):
    documents = SeveralFilesField(
        label="Documents",
        help_text="Choose files, or drop them on the field. Files that are there already are not doubled.",
        error_messages={"required": "Choose at least one file."},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        # Reading documents brings libraries that no other admin page needs.
        from documents.readers import ACCEPTED, SUFFIXES

        super().__init__(*args, **kwargs)
        field = self.fields["documents"]
        field.widget.attrs["accept"] = ",".join(SUFFIXES)
        field.help_text = f"{field.help_text} {ACCEPTED}"


@admin.display(description="outcome", ordering="outcome")
def outcome(item: BatchItem) -> SafeString:
    return format_html(
        '<span class="outcome outcome-{}"><span aria-hidden="true">{}</span> {}</span>',
        item.outcome, OUTCOME_SIGNS[ImportOutcome(item.outcome)], item.get_outcome_display(),
    )  # fmt: skip


@admin.display(description="records made")
def made(item: BatchItem) -> str:
    return item.made_words


class BatchItemInline(ReadOnly, RecordTabular):
    model = BatchItem
    fields = ["file_name", outcome, "error", made, "document"]
    readonly_fields = [outcome, made]
    related = ["document"]


@admin.register(ImportBatch)
class ImportBatchAdmin(ReadOnly, VisibleAdmin):
    list_display = ["__str__", "started_at", "finished_at", "made_by", "origin", "created", "known", "failed"]
    list_filter = ["origin", "started_at"]
    fields = ["started_at", "finished_at", "made_by", "origin", "extractor_version"]
    related = ["made_by"]
    inlines = [BatchItemInline]
    search_help_text = "The name of a file."

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        seen = BatchItem.objects.visible_to(request.user).order_by().values("pk")
        counts = {v: Count("items", filter=Q(items__outcome=v, items__in=seen)) for v in ImportOutcome.values}
        return super().get_queryset(request).annotate(**{f"count_{value}": count for value, count in counts.items()})

    def search(self, text: str, request: HttpRequest) -> Q:
        items = BatchItem.objects.visible_to(request.user).filter(file_name__icontains=text)
        return Q(pk__in=items.order_by().values("batch"))

    @admin.display(description="imported", ordering="count_created")
    def created(self, batch: Any) -> int:
        return batch.count_created

    @admin.display(description="already there", ordering="count_known")
    def known(self, batch: Any) -> int:
        return batch.count_known

    @admin.display(description="not imported", ordering="count_failed")
    def failed(self, batch: Any) -> int:
        return batch.count_failed

    def get_urls(self) -> list[URLPattern]:
        upload = path("upload/", self.admin_site.admin_view(self.upload_view), name="documents_importbatch_upload")
        return [upload, *super().get_urls()]

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        return super().changelist_view(request, {**(extra_context or {}), "may_upload": self._may_upload(request)})

    def upload_view(self, request: HttpRequest) -> HttpResponse:
        """Take files in, import them as one batch, and show what became of each."""
        # Reading documents brings libraries that no other admin page needs.
        from documents.services.imports import take_uploads

        if not self._may_upload(request):
            raise PermissionDenied
        form = UploadForm(request.POST, request.FILES) if request.method == "POST" else UploadForm()
        if form.is_valid():
            user = cast(User, request.user)  # the admin lets nobody else in
            batch = take_uploads(form.cleaned_data["documents"], user)
            return HttpResponseRedirect(batch.get_absolute_url())
        context = {
            **self.admin_site.each_context(request),
            "title": "Upload documents",
            "opts": self.opts,
            "form": form,
        }
        return render(request, "admin/documents/importbatch/upload.html", context)

    def _may_upload(self, request: HttpRequest) -> bool:
        return request.user.has_perm("documents.add_importbatch")


@admin.register(BatchItem)
class BatchItemAdmin(ReadOnly, VisibleAdmin):
    list_display = ["file_name", outcome, "error", made, "document", "batch"]
    list_filter = ["outcome"]
    fields = ["batch", "file_name", outcome, "error", made, "document"]
    readonly_fields = [outcome, made]
    related = ["document", "batch"]
    search_help_text = "The name of a file, or words of the reason."
    search_columns = ["file_name", "error"]

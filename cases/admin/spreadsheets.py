"""Sheets out and in on the admin pages: export what the list shows, edit it, preview what comes back, confirm."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from import_export.admin import ImportExportMixin
from import_export.forms import ExportForm, ImportForm
from import_export.results import Result

from cases.admin.uploads import UploadedSheets
from cases.choices import AuditKind, HistoryOrigin
from cases.origins import coming_from
from cases.resources.formats import FORMATS, UnreadableFile
from cases.services import audit

TOLD_ERRORS = 5
ENDINGS = ", ".join(f".{kind.extension}" for kind in FORMATS)


class SheetUploadForm(ImportForm):
    """A file, whose ending says what kind it is."""

    def __init__(self, formats: Any, resources: Any, **kwargs: Any) -> None:
        super().__init__(formats, resources, **kwargs)
        self.fields["format"].required = False
        self.fields["format"].widget = forms.HiddenInput()
        self.fields["import_file"].widget = forms.FileInput(attrs={"accept": ENDINGS})
        self.endings = [kind.extension for kind in formats]

    @property
    def media(self) -> forms.Media:
        return forms.Form.media.fget(self)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if file := cleaned.get("import_file"):
            ending = file.name.rpartition(".")[2].lower()
            if ending in self.endings:
                cleaned["format"] = str(self.endings.index(ending))
            else:
                self.add_error("import_file", f"Upload a file that ends in {ENDINGS}.")
        return cleaned


class SheetDownloadForm(ExportForm):
    def __init__(self, formats: Any, resources: Any, **kwargs: Any) -> None:
        super().__init__(formats, resources, **kwargs)
        self.fields["format"].choices = [(str(number), kind.title) for number, kind in enumerate(formats)]


class SheetPages(ImportExportMixin):
    """For model admins with a resource."""

    import_formats = FORMATS
    export_formats = FORMATS
    import_form_class = SheetUploadForm
    export_form_class = SheetDownloadForm
    import_template_name = "admin/cases/import.html"
    export_template_name = "admin/cases/export.html"
    tmp_storage_class = UploadedSheets

    def get_resource_kwargs(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {"user": request.user}

    def get_export_data(self, file_format: Any, request: HttpRequest, queryset: Any, **kwargs: Any) -> Any:
        details = {"of": self.opts.label_lower, "format": file_format.get_extension(), "rows": queryset.count()}
        audit.record(AuditKind.EXPORTED, request=request, details=details)
        return super().get_export_data(file_format, request, queryset, **kwargs)

    def has_import_permission(self, request: HttpRequest) -> bool:
        """A sheet adds rows and changes rows, so it needs both permissions."""
        return self.has_add_permission(request) and self.has_change_permission(request)

    def import_action(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """As the library's; a sheet that cannot be confirmed is deleted at once."""
        response = super().import_action(request, **kwargs)
        context = response.context_data
        file = request.FILES.get("import_file")
        if name := getattr(file, "tmp_storage_name", ""):
            result = context.get("result")
            context["nothing_changes"] = bool(result) and not (result.totals["new"] or result.totals["update"])
            if context["nothing_changes"] or "confirm_form" not in context:
                context.pop("confirm_form", None)
                UploadedSheets(name=name).remove()
        return response

    def add_data_read_fail_error_to_form(self, form: forms.Form, e: Exception) -> None:
        form.add_error(
            "import_file", str(e) if isinstance(e, UnreadableFile) else "The file cannot be read as what its name says."
        )

    def process_import(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        try:
            with coming_from(HistoryOrigin.SHEET, user=request.user):
                return super().process_import(request, **kwargs)
        except FileNotFoundError:
            messages.error(request, "The uploaded file is no longer there. Upload it again.")
            return self._back_to_import()

    def get_import_data_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        # All of a sheet or nothing, also where something changed between its preview and its confirmation.
        return {**super().get_import_data_kwargs(**kwargs), "rollback_on_validation_errors": True}

    def process_result(self, result: Result, request: HttpRequest) -> HttpResponse:
        if not (result.has_errors() or result.has_validation_errors()):
            return super().process_result(result, request)
        rows = [(row.number, "; ".join(row.error.messages)) for row in result.invalid_rows]
        rows += [(row.number, str(error.error)) for row in result.error_rows for error in row.errors]
        for number, text in rows[:TOLD_ERRORS]:
            messages.error(request, f"Row {number + 1}: {text}")
        messages.error(request, "Nothing was imported: something changed since the preview.")
        return self._back_to_import()

    def add_success_message(self, result: Result, request: HttpRequest) -> None:
        new, changed, same = (result.totals[kind] for kind in ("new", "update", "skip"))
        messages.success(
            request, f"Imported: {new} new, {changed} changed, {same} unchanged {self.opts.verbose_name_plural}."
        )

    def _back_to_import(self) -> HttpResponse:
        return HttpResponseRedirect(reverse("admin:{}_{}_import".format(*self.get_model_info())))

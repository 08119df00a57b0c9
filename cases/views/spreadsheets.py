"""Bringing in spreadsheets of any size: upload, look at what would change, write it."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from cases.choices import JobState, SheetState
from cases.models import SheetImport
from cases.resources import sheets as uploads
from cases.resources.base import RecordResource
from cases.resources.formats import FORMATS

ENDINGS = ", ".join(f".{kind.extension}" for kind in FORMATS)
SHOWN = 20


class SheetForm(forms.Form):
    """A file, and what its rows are."""

    sheet = forms.ChoiceField(label="Each row is", error_messages={"invalid_choice": "You may not import these."})
    file = forms.FileField(
        label="File",
        widget=forms.FileInput(attrs={"accept": ENDINGS}),
        error_messages={"required": f"Choose a file that ends in {ENDINGS}.", "empty": "The file is empty."},
    )
    empties = forms.BooleanField(
        label="An empty cell empties the value", required=False, help_text="Otherwise it leaves the value as it is."
    )

    def clean_file(self) -> object:
        file = self.cleaned_data["file"]
        if uploads.format_of(file.name) is None:
            raise forms.ValidationError(f"Choose a file that ends in {ENDINGS}.")
        return file


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@login_required
def sheets(request: HttpRequest) -> HttpResponse:
    """Upload a spreadsheet; below, those that one has uploaded."""
    form = SheetForm(request.POST or None, request.FILES or None)
    allowed = [(name, one) for name, one in uploads.SHEETS.items() if uploads.may_import(request.user, name)]
    form.fields["sheet"].choices = [(name, one._meta.model._meta.verbose_name) for name, one in allowed]
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        kept = uploads.receive(data["file"], data["sheet"], data["empties"], request.user)
        return redirect("cases:sheet", kept.pk)
    columns = [(one._meta.model._meta.verbose_name_plural, _names(one(user=request.user))) for _, one in allowed]
    context = {
        "here": "sheets",
        "form": form,
        "allowed": allowed,
        "columns": columns,
        "past": SheetImport.objects.visible_to(request.user)[:SHOWN],
    }
    return render(request, "cases/sheets.html", context)


def _names(resource: RecordResource) -> list[str]:
    return [column.column_name for column in resource.shown_columns()]


@require_safe
@never_cache
@login_required
def sheet(request: HttpRequest, pk: int) -> HttpResponse:
    """What a sheet would change, or what is wrong in it; its progress while it is being worked on."""
    kept = get_object_or_404(SheetImport.objects.visible_to(request.user).select_related("job"), pk=pk)
    busy = kept.state in {SheetState.CHECKING, SheetState.WRITING}
    if busy and kept.job and kept.job.state not in {JobState.DONE, JobState.FAILED, JobState.STOPPED}:
        return redirect("cases:job", kept.job.pk)
    again = SheetImport.objects.visible_to(request.user).filter(digest=kept.digest, state=SheetState.WRITTEN)
    context = {
        "here": "sheets",
        "sheet": kept,
        "of": uploads.SHEETS[kept.sheet]._meta.model._meta,
        "nothing": kept.state == SheetState.CHECKED and not (kept.new or kept.changed),
        "again": again.exclude(pk=kept.pk).first(),
    }
    return render(request, "cases/sheet.html", context)


@require_POST
@login_required
def sheet_write(request: HttpRequest, pk: int) -> HttpResponse:
    """Write a checked sheet."""
    kept = get_object_or_404(SheetImport.objects.visible_to(request.user).filter(state=SheetState.CHECKED), pk=pk)
    if not uploads.may_import(request.user, kept.sheet):
        messages.error(request, "You may not import these any more.")
        return redirect("cases:sheet", pk)
    uploads.start_writing(kept)
    return redirect("cases:sheet", pk)


@require_safe
@login_required
def sheet_faults(request: HttpRequest, pk: int) -> HttpResponseBase:
    """The sheet with its faults marked, to mend and upload again."""
    kept = get_object_or_404(SheetImport.objects.visible_to(request.user).filter(state=SheetState.FAULTY), pk=pk)
    path = uploads.path(f"{kept.stored}.xlsx")
    if not path.exists():
        raise Http404
    return FileResponse(path.open("rb"), as_attachment=True, filename=f"faults-{kept.pk}.xlsx")

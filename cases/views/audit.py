"""The audit log, for administrators."""

from __future__ import annotations

import csv

from django import forms
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from cases.cells import harmless
from cases.choices import AuditKind
from cases.models import AuditEntry
from cases.querysets import access
from cases.querysets.audit import AuditQuerySet
from cases.services import audit
from cases.views.listing import page_links, page_of


class AuditForm(forms.Form):
    """Which entries; all where nothing is said."""

    kind = forms.ChoiceField(label="What", choices=[("", "anything"), *AuditKind.choices], required=False)
    who = forms.CharField(label="Who", max_length=150, required=False)
    since = forms.DateField(label="From", required=False, widget=forms.DateInput(attrs={"type": "date"}))
    until = forms.DateField(label="Until", required=False, widget=forms.DateInput(attrs={"type": "date"}))


@require_safe
@login_required
def audit_list(request: HttpRequest) -> HttpResponse:
    """The entries that the filters leave, the newest first; all of them as a table of text with ``format=csv``."""
    if not access.sees_everything(request.user) or not access.may_oversee(request.user):
        raise PermissionDenied("The audit log is for administrators.")
    form = AuditForm(request.GET)
    entries = AuditEntry.objects.visible_to(request.user)
    if form.is_valid():
        entries = entries.asked_for(**form.cleaned_data)
    if request.GET.get("format") == "csv":
        return _download(request, entries)
    page = page_of(entries, entries.count(), request.GET.get("page"))
    context = {"here": "account", "form": form, "page": page, "page_links": page_links(page, request.GET)}
    return render(request, "account/audit.html", {**context, "search": request.GET.urlencode()})


def _download(request: HttpRequest, entries: AuditQuerySet) -> HttpResponse:
    audit.record(AuditKind.EXPORTED, request=request, details={"of": "audit log", "rows": entries.count()})
    name = f"audit-{timezone.localdate():%Y-%m-%d}.csv"
    response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    writer = csv.writer(response)
    columns = [
        "number", "at", "kind", "user_name", "model", "record", "details", "address", "previous_hash", "own_hash"
    ]  # fmt: skip
    writer.writerow(columns)
    for row in entries.order_by("number").values_list(*columns).iterator():
        writer.writerow([harmless(str(value)) for value in row])
    return response

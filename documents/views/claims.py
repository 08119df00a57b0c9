"""Tying a value that a person entered to the document and the words that state it."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import NoReverseMatch, reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from documents.forms.claims import ClaimForm
from documents.services.claiming import attach
from documents.services.conflicts import conflicts_of
from documents.services.decisions import Refused
from documents.services.permissions import require_add
from documents.services.review import record_of
from documents.services.stated import anchor_of


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@login_required
def attach_claim(request: HttpRequest, key: str) -> HttpResponse:
    """The form for the record ``key``; ``field`` and ``document`` fill it in."""
    require_add(request.user)
    try:
        record = record_of(key, request.user)
    except Refused as refused:
        raise Http404 from refused
    initial = {name: request.GET.get(name, "") for name in ("field", "document")}
    form = ClaimForm(record, request.user, request.POST or None, initial=initial)
    if form.is_valid():
        said = form.cleaned_data
        attach(record, said["field"], said["value"], said["document"], said.get("passage"), request.user)
        messages.success(request, f"Attached to {record}: what “{said['document']}” says.")
        differs = [conflict for conflict in conflicts_of([record], request.user) if conflict.field == said["field"]]
        if differs:
            return redirect(f"{reverse('documents:conflicts')}?record={anchor_of(record)}")
        return redirect(page_of_record(request, record))
    context = {"here": "", "record": record, "form": form, "back": page_of_record(request, record)}
    return render(request, "documents/attach.html", context)


def page_of_record(request: HttpRequest, record: object) -> str:
    """Where the user came from: the record's page in the admin, else the list of documents."""
    kind = str(record._meta.model_name)
    try:
        if request.user.is_staff and request.user.has_perm(f"cases.view_{kind}"):
            return reverse(f"admin:cases_{kind}_change", args=[record.pk])
    except NoReverseMatch:
        pass
    return reverse("documents:documents")

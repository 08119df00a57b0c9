"""Doing one thing to all prosecutions of a search: what it would change, then doing it, then undoing it."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from cases.choices import BulkKind, Visibility
from cases.filtersets.prosecutions import PrisonerFilterSet
from cases.models import BulkAction
from cases.services import bulk
from cases.views.exports import search_of
from cases.views.facets import chips

SHOWN = 20


class BulkForm(forms.Form):
    """What to do; only the value that belongs to it counts."""

    kind = forms.ChoiceField(choices=BulkKind.choices, error_messages={"required": "Choose what to do."})
    assign = forms.CharField(required=False)
    visibility = forms.CharField(required=False)
    case = forms.CharField(required=False)

    def value(self) -> str:
        return self.cleaned_data.get(self.cleaned_data["kind"], "").strip()


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@login_required
def bulk_page(request: HttpRequest) -> HttpResponse:
    """Choose what to do with all that the search finds; see how many that is; then confirm it."""
    filterset = PrisonerFilterSet(request.GET, user=request.user)
    search = search_of(request.GET)
    if filterset.errors:
        return redirect(f"{reverse('cases:prisoners')}?{search.urlencode()}")
    form = BulkForm(request.POST or None)
    count, error = None, ""
    if request.method == "POST" and form.is_valid():
        kind, value = BulkKind(form.cleaned_data["kind"]), form.value()
        try:
            bulk.check(request.user, kind, value)
            if "sure" in request.POST:
                return _do(request, filterset, kind, value)
            count = bulk.records_of(filterset.qs, kind)
        except bulk.NotAllowed as refusal:
            error = str(refusal)
    elif request.method == "POST":
        error = "Choose what to do."
    context = {
        "here": "prisoners",
        "search": search.urlencode(),
        "chips": chips(filterset, search),
        "found": bulk.records_of(filterset.qs, BulkKind.CONFIRM),
        "posted": request.POST,
        "count": count,
        "kind": BulkKind(form.cleaned_data["kind"]) if count is not None else None,
        "error": error,
        "people": User.objects.filter(is_active=True).order_by("username"),
        "visibilities": Visibility.choices,
        "actions": BulkAction.objects.visible_to(request.user)[:SHOWN],
    }
    return render(request, "cases/bulk.html", context)


def _do(request: HttpRequest, filterset: PrisonerFilterSet, kind: BulkKind, value: str) -> HttpResponse:
    search = search_of(request.GET).urlencode()
    action = bulk.prepare(filterset.qs, kind, value, search, request.user)
    job = bulk.start(action, request.user)
    if job:
        return redirect("cases:job", job.pk)
    messages.success(request, f"Done: {action.changes.count()} changed. You can undo it below.")
    return HttpResponseRedirect(f"{reverse('cases:bulk')}?{search}")


@require_POST
@login_required
def bulk_undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Take one's own bulk action back."""
    action = get_object_or_404(BulkAction.objects.visible_to(request.user).filter(undone_at=None), pk=pk)
    job = bulk.start_undo(action, request.user)
    if job:
        return redirect("cases:job", job.pk)
    messages.success(request, "Taken back, except what somebody changed since.")
    return HttpResponseRedirect(f"{reverse('cases:bulk')}?{action.query}")

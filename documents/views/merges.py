"""Merging two records of any kind by hand, undoing merges, and settling values in which the two differed."""

from __future__ import annotations

from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.html import format_html
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from cases.models import Merge
from cases.querysets import access
from cases.services.merge_values import open_values, settle_value
from cases.services.merging import MergeRefused, merge
from cases.services.side_by_side import COMPARED, moving, side_by_side
from cases.services.unmerging import unmerge, why_not
from documents.services.candidates import candidates

SHOWN = 50
LISTS_OF_VALUES = ("merges", "conflicts")  # pages on which a value may be settled, besides that of the record


def merging_user(request: HttpRequest) -> User:
    """The user, if they may merge; PermissionDenied otherwise."""
    if not access.may_merge(request.user):
        raise PermissionDenied
    return cast(User, request.user)


def record_of(request: HttpRequest, kind: str, pk: int) -> Any:
    """The record of ``kind`` that the user sees; 404 otherwise."""
    if kind not in COMPARED:
        raise Http404
    records = COMPARED[kind].objects.visible_to(request.user).prefetch_related("names")
    return get_object_or_404(records, pk=pk)


def address_of(record: Any) -> str:
    """The page of a record."""
    kind = str(record._meta.model_name)
    return reverse("documents:dossier" if kind == "person" else f"admin:cases_{kind}_change", args=[record.pk])


def compared(request: HttpRequest, first: Any, second: Any) -> dict[str, Any]:
    """What the page of two records shows of them."""
    return {
        "here": "duplicates",
        "kind": first._meta.verbose_name,
        "sides": [(record, address_of(record), moving(record, request.user)) for record in (first, second)],
        "lines": side_by_side(first, second, request.user),
        "may_merge": access.may_merge(request.user),
    }


def merged(request: HttpRequest, first: Any, second: Any) -> bool:
    """Merge the two, of which the form's ``keep`` stays; whether it was done. Messages tell what came of it."""
    user = merging_user(request)
    by_key = {str(record.pk): record for record in (first, second)}
    keep = by_key.get(request.POST.get("keep", ""))
    if keep is None:
        messages.error(request, "Choose which of the two stays.")
        return False
    other = second if keep is first else first
    try:
        done = merge(keep, other, user)
    except MergeRefused as refused:
        messages.error(request, str(refused))
        return False
    told = 'Merged into <a href="{}">{}</a>. <a href="{}">Undo</a>'
    undo = reverse("documents:merge_undo", args=[done.pk])
    messages.success(request, format_html(told, address_of(keep), keep, undo))
    return True


@never_cache
@login_required
@require_safe
def merge_with(request: HttpRequest, kind: str, pk: int) -> HttpResponse:
    """Choosing the record with which another one is merged."""
    merging_user(request)
    record = record_of(request, kind, pk)
    search = request.GET.get("q", "").strip()
    context = {
        "here": "duplicates",
        "record": record,
        "kind": kind,
        "back": address_of(record),
        "search": search,
        "candidates": candidates(record, request.user, search),
    }
    return render(request, "documents/merge_with.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def merge_two(request: HttpRequest, kind: str, pk: int, other: int) -> HttpResponse:
    """Two records side by side; sent, they are merged."""
    merging_user(request)
    first, second = record_of(request, kind, pk), record_of(request, kind, other)
    if first.pk == second.pk:
        messages.error(request, "Choose two different records.")
        return HttpResponseRedirect(reverse("documents:merge_with", args=[kind, pk]))
    if request.method == "POST" and merged(request, first, second):
        return HttpResponseRedirect(address_of(first if request.POST["keep"] == str(first.pk) else second))
    context = {**compared(request, first, second), "back": address_of(first)}
    return render(request, "documents/compare.html", context)


@never_cache
@require_safe
@login_required
def merge_list(request: HttpRequest) -> HttpResponse:
    """The newest merges, and the values that wait to be settled."""
    merges = Merge.objects.visible_to(request.user).select_related("person", "organisation", "court", "made_by")
    context = {
        "here": "duplicates",
        "merges": [(done, address_of(done.kept)) for done in merges[:SHOWN]],
        "values": open_values(request.user)[:SHOWN],
        "may_merge": access.may_merge(request.user),
        "may_settle": access.may_confirm(request.user),
    }
    return render(request, "documents/merges.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def merge_undo(request: HttpRequest, pk: int) -> HttpResponse:
    """What undoing a merge does; sent, it is done."""
    user = merging_user(request)
    done = get_object_or_404(Merge.objects.visible_to(user).select_related("made_by"), pk=pk)
    if request.method == "POST":
        try:
            record = unmerge(done, user)
        except MergeRefused as refused:
            messages.error(request, str(refused))
            return HttpResponseRedirect(reverse("documents:merge_undo", args=[pk]))
        messages.success(request, f"“{record}” is a record of its own again, as it was.")
        return HttpResponseRedirect(address_of(record))
    context = {
        "here": "duplicates",
        "merge": done,
        "back": address_of(done.kept),
        "why_not": why_not(done, user),
        "moved": len({(step["model"], step.get("pk")) for step in done.steps if step["did"] == "changed"}),
        "restored": sum(step["did"] == "removed" for step in done.steps),
    }
    return render(request, "documents/merge_undo.html", context)


@require_POST
@login_required
def merge_value(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """Choose one of the two values in which merged records differed."""
    done = get_object_or_404(Merge.objects.visible_to(request.user), pk=pk)
    if not access.may_confirm(request.user):
        raise PermissionDenied
    try:
        settle_value(done, number, request.POST.get("side", ""), cast(User, request.user))
        messages.success(request, "Settled.")
    except MergeRefused as refused:
        messages.error(request, str(refused))
    back = request.POST.get("back")
    return HttpResponseRedirect(reverse(f"documents:{back}") if back in LISTS_OF_VALUES else address_of(done.kept))

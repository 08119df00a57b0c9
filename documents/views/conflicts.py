"""Values on which sources differ: the list of open ones, those of one record, and the choice."""

from __future__ import annotations

from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cases.querysets import access
from cases.services.merge_values import OpenValue, open_values
from documents.services.claimed_values import column_of
from documents.services.conflicts import conflicts_of, open_conflicts, settle
from documents.services.decisions import Refused
from documents.services.evidence import key_of
from documents.services.permissions import AnyUser, may_review, require_review
from documents.services.review import record_of

SHOWN = 50


@require_safe
@never_cache
@login_required
def conflicts(request: HttpRequest) -> HttpResponse:
    """The open conflicts; with ``record=person-3`` those of one record, the settled ones too."""
    record = None
    if key := request.GET.get("record"):
        try:
            record = record_of(key, request.user)
        except Refused as refused:
            raise Http404 from refused
        found = conflicts_of([record], request.user, settled=True)
    else:
        found = open_conflicts(request.user, SHOWN + 1)
    merge_values = _of_merges(record, request.user)
    context = {
        "here": "queue",
        "record": record,
        "conflicts": found[:SHOWN],
        "more": len(found) > SHOWN,
        "merge_values": merge_values,
        "shown": len(found[:SHOWN]) + len(merge_values),
        "may_settle": access.may_confirm(request.user),
        "may_review": may_review(request.user),
        "next_address": request.get_full_path(),
    }
    return render(request, "documents/conflicts.html", context)


def _of_merges(record: Any, user: AnyUser) -> list[OpenValue]:
    """The values in which records that were merged differed; those of ``record``, where it is given."""
    values = open_values(user)
    if record is not None:
        own = key_of(record)
        values = [value for value in values if own in (key_of(value.record), (value.merge.kind, value.merge.kept_key))]
    return values[:SHOWN]


@require_POST
@login_required
def settle_conflict(request: HttpRequest) -> HttpResponse:
    """Choose one of the values, with a reason: ``record``, ``field``, ``value``, ``reason``."""
    require_review(request.user)
    key, name = request.POST.get("record", ""), request.POST.get("field", "")
    try:
        record = record_of(key, request.user)
        if column_of(record, name) is None:
            raise Refused("There is no such value.")
        value = request.POST.get("value")
        if not value:
            raise Refused("Choose one of the values.")
        settle(record, name, value, request.POST.get("reason", ""), cast(User, request.user))
        messages.success(request, "Chosen. The other values stay with their sources, set aside.")
    except Refused as refused:
        messages.error(request, str(refused))
    after = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(after, allowed_hosts={request.get_host()})
    return redirect(after if safe else reverse("documents:conflicts"))

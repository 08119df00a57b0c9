"""The queue: documents by how far their review is, whose they are, and how much is left; the oldest first."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cases.querysets.search import words_in
from cases.views.listing import address, page_links, page_of
from documents.choices import DocumentKind, DocumentState
from documents.models import Claim, SourceDocument
from documents.services import queue as service
from documents.services.permissions import AnyUser

WAITING = ("waiting", "new or in review")
ASSIGNED = (("", "to anybody or nobody"), ("me", "to me"), ("nobody", "to nobody"))


@require_safe
@never_cache
@login_required
def queue(request: HttpRequest) -> HttpResponse:
    """By state, assignee, kind and words of the title; what is done only where it is asked for."""
    visible = SourceDocument.objects.visible_to(request.user)
    chosen = {name: request.GET.get(name, "").replace("\x00", "").strip() for name in ("state", "by", "kind", "title")}
    documents = _filtered(visible, chosen, request.user)
    listed = documents.in_queue_order().select_related("assignee").defer("text")
    page = page_of(listed, documents.count(), request.GET.get("page"))
    found = list(page.object_list)
    left = Claim.objects.visible_to(request.user).filter(document__in=found).proposals()
    reviewers = User.objects.filter(pk__in=visible.waiting().values("assignee")).order_by("username")
    counts = visible.order_by().aggregate(
        **{state: Count("pk", filter=Q(state=state)) for state in DocumentState.values}
    )
    context = {
        "here": "queue",
        "waiting": counts[DocumentState.NEW] + counts[DocumentState.IN_REVIEW],
        "chosen": chosen,
        "states": [WAITING, *DocumentState.choices, ("all", "any")],
        "assigned": [*ASSIGNED, *((str(user.pk), f"to {user}") for user in reviewers if user.pk != request.user.pk)],
        "kinds": DocumentKind.choices,
        "filtered": any(chosen.values()),
        "documents": [(document, left.get(document.pk, 0)) for document in found],
        "counts": counts,
        "next": service.next_after(None, request.user),
        "page": page,
        "page_links": page_links(page, request.GET),
        "clear_address": address(request.GET, state=None, by=None, kind=None, title=None),
    }
    return render(request, "documents/queue.html", context)


def _filtered(documents: Any, chosen: dict[str, str], user: AnyUser) -> Any:
    state, by = chosen["state"], chosen["by"]
    if state in DocumentState.values:
        documents = documents.filter(state=state)
    elif state != "all":
        documents = documents.waiting()
    if by == "me":
        documents = documents.filter(assignee=user.pk)
    elif by == "nobody":
        documents = documents.filter(assignee__isnull=True)
    elif by.isdecimal() and len(by) < 18:
        documents = documents.filter(assignee=int(by))
    if chosen["kind"] in DocumentKind.values:
        documents = documents.filter(kind=chosen["kind"])
    return documents.filter(words_in(["title"], chosen["title"]))

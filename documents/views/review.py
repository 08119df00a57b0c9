"""The review page of a document: its text beside the records it proposes, and the decisions made there."""

from __future__ import annotations

from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cases.services import audit
from documents.choices import DocumentState
from documents.models import PossibleDuplicate, SourceDocument
from documents.services import queue
from documents.services.decisions import Decision, Refused, take_back
from documents.services.marks import cut
from documents.services.permissions import may_add, may_review, require_review
from documents.services.review import decide, record_of, review_page
from documents.services.same import told_apart
from documents.services.stated import CARD_ORDER, passages
from documents.views.documents import pointed_at

KEPT_DECISIONS = 20
KEYS = (
    ("j", "next record"), ("k", "previous record"), ("c", "confirm"), ("x", "reject"), ("r", "take back to proposed"),
    ("C", "confirm all of the card"), ("u", "undo the last decision"), ("e", "edit"), ("s", "is the same as …"),
    ("a", "add a record, of the words selected in the text"), ("t", "go to the passage, or back to the record"),
    ("n", "next document"), ("Esc", "close a form"), ("?", "these keys"),
)  # fmt: skip


def document_of(request: HttpRequest, pk: int) -> SourceDocument:
    """The document ``pk``, if the user may see it; 404 otherwise."""
    documents = SourceDocument.objects.visible_to(request.user).select_related("assignee")
    return get_object_or_404(documents, pk=pk)


def back(document: SourceDocument, key: str = "") -> HttpResponse:
    """To the review page, at the record ``key``."""
    place = f"#card-{key}" if key.partition("-")[0] in CARD_ORDER else f"#{key}" if key else ""
    return redirect(reverse("documents:review", args=[document.pk]) + place)


@require_safe
@never_cache
@login_required
def review(request: HttpRequest, pk: int) -> HttpResponse:
    """The page; ``at=10-20`` points at a passage."""
    document = document_of(request, pk)
    audit.restricted_seen(request, document)
    page = review_page(document, request.user)
    marked = passages(page.claims, page.records)
    context = {
        "here": "queue",
        "document": document,
        "page": page,
        "pieces": cut(document.text, [*marked, *pointed_at(request.GET.get("at", ""))]),
        "kinds": sorted({passage.kind for passage in marked}),
        "keys": KEYS,
        "may_review": may_review(request.user),
        "may_add": may_add(request.user),
        "undoable": next((made["words"] for made in reversed(_decisions(request, document))), ""),
        "waiting": SourceDocument.objects.visible_to(request.user).waiting().count(),
        "state_done": DocumentState.DONE,
    }
    return render(request, "documents/review.html", context)


@require_POST
@login_required
def decide_view(request: HttpRequest, pk: int) -> HttpResponse:
    """Make the decision of the button pressed: "confirm charge-12 token"."""
    document = document_of(request, pk)
    require_review(request.user)
    what, _, rest = request.POST.get("decide", "").partition(" ")
    key, _, seen = rest.partition(" ")
    if what not in {"confirm", "reject", "reopen", "all"}:
        messages.error(request, "No decision was given. Press one of the buttons beside a record.")
        return back(document)
    try:
        decision = decide(document, what, key, seen, cast(User, request.user))
    except Refused as refused:
        messages.error(request, str(refused))
    else:
        _remember(request, document, decision)
        messages.success(request, decision.words)
    return back(document, key)


@require_POST
@login_required
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Take back the last decision that this user made on the document in this session."""
    document = document_of(request, pk)
    require_review(request.user)
    made = _decisions(request, document)
    if not made:
        messages.error(request, "There is no decision to undo: you made none here since you signed in.")
        return back(document)
    decision = Decision.from_data(made.pop())
    request.session[_session_key(document)] = made
    try:
        messages.success(request, take_back(decision, document, cast(User, request.user)))
    except Refused as refused:
        messages.error(request, str(refused))
    kind, at = (decision.changes[0].kind, decision.changes[0].pk) if decision.changes else ("", 0)
    return back(document, f"{kind}-{at}" if kind and kind != "claim" else "")


def _session_key(document: SourceDocument) -> str:
    return f"review-{document.pk}"


def _decisions(request: HttpRequest, document: SourceDocument) -> list[dict[str, Any]]:
    return list(request.session.get(_session_key(document), []))


def _remember(request: HttpRequest, document: SourceDocument, decision: Decision) -> None:
    if decision.changes:
        kept = [*_decisions(request, document), decision.as_data()]
        request.session[_session_key(document)] = kept[-KEPT_DECISIONS:]


@require_POST
@login_required
def set_state(request: HttpRequest, pk: int) -> HttpResponse:
    """Take the document up, give it back, say that its review is done, or open it again."""
    document = document_of(request, pk)
    require_review(request.user)
    user = cast(User, request.user)
    match request.POST.get("to"):
        case "take":
            queue.set_state(document, DocumentState.IN_REVIEW, user)
            messages.success(request, "You review this document now.")
        case "release":
            queue.set_state(document, DocumentState.NEW, None)
            messages.success(request, "The document waits for somebody else now.")
        case "done":
            queue.set_state(document, DocumentState.DONE, document.assignee or user)
            messages.success(request, "The review of this document is done.")
        case "open":
            queue.set_state(document, DocumentState.IN_REVIEW, user)
            messages.success(request, "The review of this document goes on.")
        case _:
            messages.error(request, "Nothing was changed. Press one of the buttons above the records.")
    return back(document)


@require_POST
@login_required
def apart(request: HttpRequest, pk: int, key: str) -> HttpResponse:
    """Say that a person is not the other one that was found alike."""
    document = document_of(request, pk)
    require_review(request.user)
    try:
        person = record_of(key, request.user)
        other = record_of(f"person-{request.POST.get('other', '')}", request.user)
        told_apart(person, other, PossibleDuplicate.objects.visible_to(request.user))
        messages.success(request, f"{person} and {other} are two different people.")
    except Refused as refused:
        messages.error(request, str(refused))
    return back(document, key)


@require_safe
@never_cache
@login_required
def next_document(request: HttpRequest, pk: int) -> HttpResponse:
    """On to the next document of the queue."""
    following = queue.next_after(document_of(request, pk), request.user)
    if following is None:
        messages.success(request, "No other document waits for you.")
        return redirect("documents:queue")
    return back(following)

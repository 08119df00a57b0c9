"""The list of documents, one document with its passages marked, and the file as it came in."""

from __future__ import annotations

import re
from typing import Any

from django.contrib.auth.decorators import login_required
from django.db.models import Count, Q
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import NoReverseMatch, reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cases.querysets.search import words_in
from cases.services import audit
from cases.views.listing import address, page_links, page_of
from documents.choices import ClaimState, DocumentKind, DocumentState
from documents.models import Claim, SourceDocument
from documents.services.marks import Passage, cut
from documents.services.permissions import may_review
from documents.services.stated import cards, passages, records_of, stated_claims


@require_safe
@never_cache
@login_required
def document_list(request: HttpRequest) -> HttpResponse:
    """The newest first; by words of the title, by kind and by how far the review is."""
    title = request.GET.get("title", "").replace("\x00", "").strip()
    kind, state = request.GET.get("kind", ""), request.GET.get("state", "")
    documents = SourceDocument.objects.visible_to(request.user).filter(words_in(["title"], title))
    if kind in DocumentKind.values:
        documents = documents.filter(kind=kind)
    if state in DocumentState.values:
        documents = documents.filter(state=state)
    page = page_of(documents.defer("text"), documents.count(), request.GET.get("page"))
    found = list(page.object_list)
    statements = _statements(found, request.user)
    context = {
        "here": "documents",
        "title": title,
        "kind": kind,
        "kinds": DocumentKind.choices,
        "state": state,
        "states": DocumentState.choices,
        "kind_unknown": bool(kind) and kind not in DocumentKind.values,
        "filtered": bool(title or kind or state),
        "documents": [(document, statements.get(document.pk, {})) for document in found],
        "page": page,
        "page_links": page_links(page, request.GET),
        "clear_address": address(request.GET, title=None, kind=None, state=None),
        "import_address": import_address(request),
    }
    return render(request, "documents/documents.html", context)


def _statements(documents: list[SourceDocument], user: Any) -> dict[int, dict[str, int]]:
    """How many passages of each document state something, and how many of these statements are only proposed."""
    claims = Claim.objects.visible_to(user).filter(document__in=documents).exclude(state=ClaimState.REJECTED)
    counts = (
        claims.order_by()
        .values("document")
        .annotate(all=Count("pk"), proposed=Count("pk", filter=Q(state=ClaimState.PROPOSED)))
    )
    return {count["document"]: count for count in counts}


def import_address(request: HttpRequest) -> str:
    """Where documents are brought in; "" where there is no such page for this user."""
    try:
        page = reverse("admin:documents_importbatch_upload")
    except NoReverseMatch:
        return ""
    return page if request.user.is_staff and request.user.has_perm("documents.add_importbatch") else ""


@require_safe
@never_cache
@login_required
def document(request: HttpRequest, pk: int) -> HttpResponse:
    """The text with every stated passage marked, beside the records it states; ``at=10-20`` points at a passage."""
    found = get_object_or_404(SourceDocument.objects.visible_to(request.user), pk=pk)
    audit.restricted_seen(request, found)
    claims = stated_claims(found, request.user)
    records = records_of(claims, request.user)
    marked = passages(claims, records)
    pointed = pointed_at(request.GET.get("at", ""))
    context = {
        "here": "documents",
        "document": found,
        "links": [url for url in (found.url, found.archive_url) if url.startswith(("https://", "http://"))],
        "pieces": cut(found.text, [*marked, *pointed]),
        "kinds": sorted({passage.kind for passage in marked}),
        "cards": cards(claims, records),
        "may_review": may_review(request.user),
        "may_import_again": request.user.has_perm("documents.add_importbatch"),
    }
    return render(request, "documents/document.html", context)


def pointed_at(at: str) -> list[Passage]:
    """The passage that "10-20" points at; none for what is no such range."""
    match = re.fullmatch(r"(\d{1,9})-(\d{1,9})", at)
    return [Passage(int(match[1]), int(match[2]), "", "", "at")] if match else []


@require_safe
@never_cache
@login_required
def original(request: HttpRequest, pk: int) -> FileResponse:
    """The file as it came in, to be saved: never shown, since it may hold anything."""
    found = get_object_or_404(SourceDocument.objects.visible_to(request.user).defer("text"), pk=pk)
    if not found.original:
        raise Http404("This document was kept without its file.")
    try:
        file = found.original.open("rb")
    except FileNotFoundError as error:
        raise Http404("The file is no longer there.") from error
    audit.restricted_seen(request, found)
    name = found.file_name or f"document-{found.pk}"
    response = FileResponse(file, as_attachment=True, filename=name, content_type="application/octet-stream")
    response["X-Content-Type-Options"] = "nosniff"
    return response

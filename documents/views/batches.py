"""Imports: every batch, one with what became of each file, and taking one back."""

from __future__ import annotations

from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from cases.querysets import access
from cases.views.listing import page_links, page_of
from documents.choices import ImportOrigin, ImportOutcome
from documents.models import BatchItem, ImportBatch, SourceDocument
from documents.services import imports, renewal
from documents.services.undo import plan, undo
from documents.views.documents import import_address

ADD = "documents.add_importbatch"
# What became of the files whose documents can be imported again.
READ = (ImportOutcome.CREATED, ImportOutcome.KNOWN, ImportOutcome.RENEWED)
SHOWN = 200  # of what an undo removes or leaves


@require_safe
@never_cache
@login_required
def batch_list(request: HttpRequest) -> HttpResponse:
    """The newest first, each with how many files it has of each outcome."""
    seen = Q(items__in=BatchItem.objects.visible_to(request.user).order_by().values("pk"))
    counts = {value: Count("items", filter=seen & Q(items__outcome=value)) for value in ImportOutcome.values}
    batches = ImportBatch.objects.visible_to(request.user).select_related("made_by", "job")
    counted = batches.annotate(files=Count("items", filter=seen), **counts).order_by("-pk")
    page = page_of(counted, batches.count(), request.GET.get("page"))
    context = {
        "here": "documents",
        "page": page,
        "page_links": page_links(page, request.GET),
        "import_address": import_address(request),
    }
    return render(request, "documents/batches.html", context)


@require_safe
@never_cache
@login_required
def batch(request: HttpRequest, pk: int) -> HttpResponse:
    """One batch: who, when, with what, and what became of each file; by outcome."""
    shown = _batch(request, pk)
    items = BatchItem.objects.visible_to(request.user).filter(batch=shown).select_related("document")
    outcomes = dict(items.order_by().values_list("outcome").annotate(Count("pk")))
    chosen = request.GET.get("outcome", "")
    if chosen in outcomes:
        items = items.filter(outcome=chosen)
    page = page_of(items, outcomes.get(chosen, sum(outcomes.values())), request.GET.get("page"))
    context = {
        "here": "documents",
        "batch": shown,
        "outcomes": [(value, label, outcomes[value]) for value, label in ImportOutcome.choices if value in outcomes],
        "chosen": chosen,
        "files": sum(outcomes.values()),
        "waits": outcomes.get(ImportOutcome.WAITING) and (not shown.job or shown.job.is_over),
        "page": page,
        "page_links": page_links(page, request.GET),
        "may_undo": access.may_undo(request.user) and ImportOutcome.CREATED in outcomes,
        "may_go_on": request.user.has_perm(ADD),
        "may_import_again": request.user.has_perm(ADD) and bool(set(READ) & set(outcomes)),
    }
    return render(request, "documents/batch.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def batch_undo(request: HttpRequest, pk: int) -> HttpResponse:
    """What taking a batch back would remove and leave; sent, it is done."""
    shown = _batch(request, pk)
    if not access.may_undo(request.user):
        raise PermissionDenied
    if request.method == "POST":
        done = undo(shown, cast(User, request.user))
        level = messages.WARNING if done.staying else messages.SUCCESS
        messages.add_message(request, level, _told(done.counts, len(done.staying)))
        return HttpResponseRedirect(shown.get_absolute_url())
    planned = plan(shown, cast(User, request.user))
    context = {
        "here": "documents",
        "batch": shown,
        "plan": planned,
        "removed": [*planned.documents, *planned.records.values()][:SHOWN],
        "removed_count": len(planned.documents) + len(planned.records),
        "staying": planned.staying[:SHOWN],
        "running": shown.job and not shown.job.is_over,
    }
    return render(request, "documents/batch_undo.html", context)


@require_POST
@login_required
def batch_go_on(request: HttpRequest, pk: int) -> HttpResponse:
    """Import what waits since the work was stopped or cut off."""
    shown = _batch(request, pk)
    if not request.user.has_perm(ADD):
        raise PermissionDenied
    if not shown.job or shown.job.is_over:
        work = renewal if shown.origin == ImportOrigin.AGAIN else imports
        work.go_on(shown, request.user)
    return HttpResponseRedirect(shown.get_absolute_url())


@require_POST
@login_required
def batch_again(request: HttpRequest, pk: int) -> HttpResponse:
    """Import the documents of a batch again, those that the user may see."""
    shown = _batch(request, pk)
    items = BatchItem.objects.visible_to(request.user).filter(batch=shown, outcome__in=READ)
    return _import_again(request, SourceDocument.objects.filter(pk__in=items.values("document")))


@require_POST
@login_required
def document_again(request: HttpRequest, pk: int) -> HttpResponse:
    """Import one document again."""
    documents = SourceDocument.objects.visible_to(request.user).filter(pk=pk)
    get_object_or_404(documents.defer("text"))
    return _import_again(request, documents)


def _import_again(request: HttpRequest, documents: QuerySet[Any]) -> HttpResponse:
    """Have ``documents`` imported again in the background; the page of the new batch."""
    if not request.user.has_perm(ADD):
        raise PermissionDenied
    made = renewal.start(documents.defer("text").order_by("pk"), cast(User, request.user))
    return HttpResponseRedirect(made.get_absolute_url())


def _batch(request: HttpRequest, pk: int) -> ImportBatch:
    batches: QuerySet[Any] = ImportBatch.objects.visible_to(request.user).select_related("made_by", "undone_by", "job")
    return get_object_or_404(batches, pk=pk)


def _told(counts: dict[str, int], staying: int) -> str:
    removed = ", ".join(f"{count} {kind}" for kind, count in counts.items()) or "nothing"
    return f"Taken back: {removed}." + (
        f" {staying} records stay, since people have worked on them." if staying else ""
    )

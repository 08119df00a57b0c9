"""Background work of the person signed in: how far it is, what came out, and a way to stop it."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cases.choices import JobState
from cases.models import Job
from cases.services import jobs

SHOWN = 50


@require_safe
@never_cache
@login_required
def job_list(request: HttpRequest) -> HttpResponse:
    """The newest jobs of the person signed in."""
    own = Job.objects.visible_to(request.user)[:SHOWN]
    return render(request, "cases/jobs.html", {"here": "jobs", "jobs": own, "worker_runs": jobs.worker_runs()})


@require_safe
@never_cache
@login_required
def job(request: HttpRequest, pk: int) -> HttpResponse:
    """One job. The page renews itself until the job is over."""
    shown = _own(request, pk)
    context = {"here": "jobs", "job": shown, "worker_runs": jobs.worker_runs(), **_told(shown)}
    return render(request, "cases/job.html", context)


@require_safe
@never_cache
@login_required
def job_status(request: HttpRequest, pk: int) -> JsonResponse:
    """How far a job is, for the page's script."""
    shown = _own(request, pk)
    return JsonResponse({"state": shown.state, "over": shown.is_over, **_told(shown)})


@require_POST
@login_required
def job_stop(request: HttpRequest, pk: int) -> HttpResponse:
    jobs.stop(_own(request, pk))
    return HttpResponseRedirect(reverse("cases:job", args=[pk]))


def _own(request: HttpRequest, pk: int) -> Job:
    return get_object_or_404(Job.objects.visible_to(request.user), pk=pk)


def _told(shown: Job) -> dict[str, Any]:
    """The job's progress in words and as a share of 100; no share while the number of steps is not known."""
    share = 100 * shown.done // shown.total if shown.total else None
    if shown.state == JobState.DONE:
        share = 100
    words = f"{shown.done:,} of {shown.total:,}" if shown.total else ""
    if shown.stop_asked and not shown.is_over:
        words = f"{words}, stopping".lstrip(", ")
    return {"share": share, "words": words, "note": "" if shown.is_over else shown.note}

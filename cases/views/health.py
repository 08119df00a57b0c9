"""Whether the installation works: one word to everybody, the details to administrators."""

from __future__ import annotations

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cases.querysets import access
from cases.services.health import checks


@require_safe
@never_cache
def health(request: HttpRequest) -> HttpResponse:
    """200 "ok" or 503 "not ok"; to administrators a page with each check."""
    found = checks()
    status = 200 if all(check.well for check in found) else 503
    if _oversees(request):
        return render(
            request, "cases/health.html", {"here": "health", "checks": found, "well": status == 200}, status=status
        )
    return HttpResponse("ok" if status == 200 else "not ok", content_type="text/plain", status=status)


def _oversees(request: HttpRequest) -> bool:
    try:
        return access.may_oversee(request.user)
    except DatabaseError:  # it does not answer, so nobody is known
        return False

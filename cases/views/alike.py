"""Who is there already with a name like the one that is being typed."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cases import partial_dates
from cases.services.duplicates import people_like

LONGEST = 250


@require_safe
@never_cache
@login_required
def alike(request: HttpRequest) -> HttpResponse:
    """A piece of a page: the persons like ``name`` (and ``born``, as people write dates) that the user may see."""
    name = request.GET.get("name", "")[:LONGEST].strip()
    people = people_like(name, _born(request.GET.get("born", "")), request.user) if name else []
    return render(request, "cases/_alike.html", {"people": people, "name": name})


def _born(text: str) -> str:
    """The date as EDTF text; "" while it is being typed and is none yet."""
    try:
        return partial_dates.normalise(text[:LONGEST].strip())
    except ValueError:
        return ""

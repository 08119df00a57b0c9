"""Possible duplicates: the list of pairs, and one pair to decide on."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import Q
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cases.choices import Review
from cases.models import Person, Prosecution, Region
from cases.querysets import access
from cases.services.known import known_of
from cases.views.listing import address, page_links, page_of
from documents.choices import DuplicateState
from documents.models import PossibleDuplicate
from documents.services.duplicates import decide, next_pair, start_search, undecided
from documents.services.lookup import NotOne, find_one
from documents.views.merges import compared, merged, merging_user

SCORES = (("0.9", "very likely"), ("0.75", "likely"))
DECIDED = {
    "different": "they are kept as two people and not proposed again.",
    "later": "put off.",
    "open": "open again.",
}
KEYS = (
    ("1", "the first one stays"), ("2", "the second one stays"), ("m", "merge"), ("n", "not the same"),
    ("l", "later"), ("j", "next pair"),
)  # fmt: skip


@require_safe
@never_cache
@login_required
def duplicate_list(request: HttpRequest) -> HttpResponse:
    """The pairs, the likeliest first; by score, region, review and state."""
    state = request.GET.get("state") or DuplicateState.OPEN
    pairs = undecided(request.user, state if state in DuplicateState.values else DuplicateState.OPEN)
    score = request.GET.get("score", "")
    if score in dict(SCORES):
        pairs = pairs.filter(score__gte=float(score))
    if request.GET.get("confirmed") == "1":
        pairs = pairs.filter(first__review=Review.CONFIRMED, second__review=Review.CONFIRMED)
    region, error = _region(request.GET.get("region", "").strip())
    if region:
        pairs = _of_region(pairs, region)
    page = page_of(pairs.select_related("first", "second"), pairs.count(), request.GET.get("page"))
    persons = {person.pk: person for pair in page for person in (pair.first, pair.second)}
    known = known_of(persons.values(), request.user)
    context = {
        "here": "duplicates",
        "pairs": [(pair, known[pair.first_id], known[pair.second_id]) for pair in page],
        "page": page,
        "page_links": page_links(page, request.GET),
        "scores": SCORES,
        "states": DuplicateState.choices,
        "chosen": {**request.GET.dict(), "state": state},
        "error": error,
        "filtered": any(request.GET.get(name) for name in ("score", "region", "confirmed", "state")),
        "clear_address": address(request.GET, score=None, region=None, confirmed=None, state=None),
        "may_merge": access.may_merge(request.user),
    }
    return render(request, "documents/duplicates.html", context)


def _region(text: str) -> tuple[Region | None, str]:
    """The region that ``text`` names, or why there is none."""
    try:
        return (find_one(Region, text), "") if text else (None, "")
    except NotOne as error:
        return None, str(error)


def _of_region(pairs: Any, region: Region) -> Any:
    """Those pairs of which one lives in ``region`` or is prosecuted there."""
    prosecuted = Prosecution.objects.kept().investigated_in([region.pk]).values("person")
    there = Person.objects.filter(Q(residence=region) | Q(pk__in=prosecuted)).order_by().values("pk")
    return pairs.filter(Q(first__in=there) | Q(second__in=there))


@require_POST
@login_required
def duplicate_search(request: HttpRequest) -> HttpResponse:
    """Start the search for possible duplicates; its page shows how far it is."""
    job = start_search(merging_user(request))
    return HttpResponseRedirect(reverse("cases:job", args=[job.pk]))


@require_safe
@never_cache
@login_required
def duplicate(request: HttpRequest, pk: int) -> HttpResponse:
    """Two persons side by side, and what can be decided of them."""
    pair = _pair(request, pk)
    following = next_pair(pair, request.user)
    context = {
        **compared(request, pair.first, pair.second),
        "pair": pair,
        "keys": KEYS,
        "following": following,
        "undecided": undecided(request.user).count(),
    }
    return render(request, "documents/compare.html", context)


@require_POST
@login_required
def duplicate_decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Merge the pair, tell it apart for ever, put it off, or open it again; on to the next one."""
    user = merging_user(request)
    pair = _pair(request, pk)
    what = request.POST.get("decide", "")
    own = HttpResponseRedirect(reverse("documents:duplicate", args=[pk]))
    if what == "merge":
        if not merged(request, pair.first, pair.second):
            return own
    elif what in DuplicateState.values:
        decide(pair, DuplicateState(what), user)
        messages.success(request, f"{pair.first} and {pair.second}: {DECIDED[what]}")
        if what == DuplicateState.OPEN:
            return own
    else:
        messages.error(request, "Nothing was decided. Press one of the buttons below the two.")
        return own
    following = next_pair(pair, user)
    if following is None:
        return HttpResponseRedirect(reverse("documents:duplicates"))
    return HttpResponseRedirect(reverse("documents:duplicate", args=[following.pk]))


def _pair(request: HttpRequest, pk: int) -> PossibleDuplicate:
    pairs = PossibleDuplicate.objects.visible_to(request.user).select_related("first", "second")
    return get_object_or_404(pairs.prefetch_related("first__names", "second__names"), pk=pk)

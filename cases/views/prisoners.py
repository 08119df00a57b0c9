"""The prisoners list."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cases.filtersets.prosecutions import PrisonerFilterSet
from cases.models import Prosecution
from cases.querysets.list_orders import ListOrder
from cases.services.prisoners import lines
from cases.views.facets import chips, facets, figures_of, ranges
from cases.views.listing import Head, address
from cases.views.searches import OPTIONAL, shown_columns
from cases.views.steps import Listing

# (label, order or None, whether the column holds numbers)
COLUMNS: list[tuple[str, ListOrder | None, bool]] = [
    ("Person", ListOrder.PERSON, False),
    ("Charges", None, False),
    ("Region", ListOrder.REGION, False),
    ("Arrested, custody", ListOrder.ARRESTED, False),
    ("Stage, outcome, court", ListOrder.STAGE, False),
    ("Term", ListOrder.TERM, True),
    ("Changed, sources", ListOrder.CHANGED, False),
]


@require_safe
@never_cache
@login_required
def prisoners(request: HttpRequest) -> HttpResponse:
    """One line a prosecution; the address is the search."""
    filterset = PrisonerFilterSet(request.GET, user=request.user)
    counts = filterset.counts()
    order, descending = list_order(request.GET)
    figures = figures_of(counts)
    shown = shown_columns(request)
    exact = None if figures.or_more else figures.prosecutions
    name = filterset.form.cleaned_data.get("name")
    common = (filterset.quick_rows(without="name"), name) if name and figures.or_more else None
    page = Listing(filterset.quick_rows(), order, descending, request.user, exact, common).page(request.GET)
    # The keys of the page first, then its records: the database sorts keys, not wide rows.
    found = Prosecution.objects.filter(pk__in=page.keys).with_list_columns(request.user).in_bulk()
    context = {
        "here": "prisoners",
        "filterset": filterset,
        "facets": facets(filterset, counts),
        "ranges": ranges(request.GET),
        "imprisoned": [request.GET.get("imprisoned", ""), request.GET.get("imprisoned_on", "")],
        "today": timezone.localdate(),
        "chips": chips(filterset, request.GET),
        "clear_address": _clear_address(request.GET),
        "figures": figures,
        "lines": lines(found[key] for key in page.keys if key in found),
        "heads": _heads(request.GET, order, descending),
        "sort": request.GET.get("sort", ""),
        "page": page,
        "search": address(request.GET),
        "columns": [(name, name in shown) for name in OPTIONAL],
        "hidden_columns": [
            number for number, (name, *_) in enumerate(COLUMNS, 1) if name in OPTIONAL and name not in shown
        ],
        "rejected_address": address(request.GET, review="rejected"),
    }
    return render(request, "cases/prisoners.html", context)


def list_order(query: QueryDict) -> tuple[ListOrder, bool]:
    """The order that the address asks for ("term", "-term" for descending); by person where it asks for none."""
    asked = query.get("sort", "")
    name = asked.removeprefix("-")
    return (ListOrder(name), asked.startswith("-")) if name in ListOrder.values else (ListOrder.PERSON, False)


def _heads(query: QueryDict, order: ListOrder, descending: bool) -> list[Head]:
    heads = []
    for label, column, number in COLUMNS:
        if column is None:
            heads.append(Head(label, number=number))
            continue
        sorted_ = ("descending" if descending else "ascending") if column == order else ""
        heads.append(Head(label, address(query, sort=_next_sort(column, sorted_)), sorted_, number))
    return heads


def _next_sort(column: ListOrder, sorted_: str) -> str:
    """What a click on the head of ``column`` asks for: longest term and latest change come first."""
    if sorted_:
        return column.value if sorted_ == "descending" else f"-{column}"
    return f"-{column}" if column in {ListOrder.TERM, ListOrder.CHANGED} else column.value


def _clear_address(query: QueryDict) -> str:
    """The list without any filter, in the same order."""
    return f"?sort={query['sort']}" if query.get("sort") in _SORTS else "?"


_SORTS = {f"{sign}{order}" for order in ListOrder for sign in ("", "-")}

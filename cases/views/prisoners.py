"""The prisoners list, and the spreadsheets of what it shows."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpRequest, HttpResponse, QueryDict, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cases.filtersets.prosecutions import PrisonerFilterSet
from cases.models import Prosecution
from cases.querysets.cases import ProsecutionQuerySet
from cases.querysets.list_orders import ListOrder
from cases.services.exports import FORMATS, MEDIA_TYPES, csv_file, workbook
from cases.services.prisoners import lines
from cases.views.facets import chips, facets
from cases.views.listing import Head, address, page_links, page_of

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
_ENDS = [("from", "from"), ("to", "until")]


@require_safe
@never_cache
@login_required
def prisoners(request: HttpRequest) -> HttpResponse:
    """One line a prosecution; the address is the search."""
    filterset = PrisonerFilterSet(request.GET, user=request.user)
    figures = filterset.qs.figures()
    order, descending = list_order(request.GET)
    page = page_of(_ordered(filterset), figures.prosecutions, request.GET.get("page"))
    # The keys of the page first, then its records: the database sorts keys, not wide rows.
    keys = list(page.object_list.values_list("pk", flat=True))
    found = Prosecution.objects.filter(pk__in=keys).with_list_columns(request.user).in_bulk()
    context = {
        "here": "prisoners",
        "filterset": filterset,
        "facets": facets(filterset),
        "arrested": [(word, f"arrested_{end}", request.GET.get(f"arrested_{end}", "")) for end, word in _ENDS],
        "chips": chips(filterset, request.GET),
        "clear_address": _clear_address(request.GET),
        "figures": figures,
        "lines": lines([found[key] for key in keys if key in found], request.user),
        "heads": _heads(request.GET, order, descending),
        "sort": request.GET.get("sort", ""),
        "page": page,
        "page_links": page_links(page, request.GET),
        "exports": [(name, address(request.GET, format=name)) for name in FORMATS],
        "rejected_address": address(request.GET, review="rejected"),
    }
    return render(request, "cases/prisoners.html", context)


@require_safe
@never_cache
@login_required
def prisoners_export(request: HttpRequest) -> HttpResponseBase:
    """The spreadsheet of exactly what the list shows for the same filters; back to it where one cannot be read."""
    filterset = PrisonerFilterSet(request.GET, user=request.user)
    name = request.GET.get("format", "csv")
    if filterset.errors or name not in FORMATS:
        query = request.GET.copy()
        query.pop("format", None)
        return redirect(f"{reverse('cases:prisoners')}?{query.urlencode()}")
    prosecutions = _ordered(filterset).with_list_columns(request.user)
    file_name = f"prisoners-{timezone.localdate():%Y-%m-%d}.{name}"
    if name != "csv":
        file = workbook(prosecutions, request.user, name)
        return FileResponse(file, as_attachment=True, filename=file_name, content_type=MEDIA_TYPES[name])
    response = StreamingHttpResponse(csv_file(prosecutions, request.user), content_type=MEDIA_TYPES[name])
    response["Content-Disposition"] = f'attachment; filename="{file_name}"'
    return response


def list_order(query: QueryDict) -> tuple[ListOrder, bool]:
    """The order that the address asks for ("term", "-term" for descending); by person where it asks for none."""
    asked = query.get("sort", "")
    name = asked.removeprefix("-")
    return (ListOrder(name), asked.startswith("-")) if name in ListOrder.values else (ListOrder.PERSON, False)


def _ordered(filterset: PrisonerFilterSet) -> ProsecutionQuerySet:
    order, descending = list_order(filterset.data)
    ordered: ProsecutionQuerySet = filterset.qs.in_list_order(order, descending, filterset.user)
    return ordered


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

"""The figures under the prisoners list: a page of its own, and a piece of the list's page that is loaded on demand."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cases.filtersets.options import charge_label
from cases.filtersets.prosecutions import PrisonerFilterSet
from cases.querysets import figures as counting
from cases.querysets.figures import Counted, Many
from cases.services import figures as drawing
from cases.services.figures import Figure
from cases.views.exports import search_of
from cases.views.facets import chips
from cases.views.listing import address

ARRESTS = "Prosecutions with an arrest dated to the month. The list behind a column also has those whose custody began then, and those of whom only the year is known."  # noqa: E501
SENTENCES = "Prosecutions with a sentence dated to the month. The list behind a column also has those of whom only the year is known."  # noqa: E501


@require_safe
@never_cache
@login_required
def figures(request: HttpRequest) -> HttpResponse:
    """The figures of a search; with ``piece=1`` without the page around them."""
    filterset = PrisonerFilterSet(request.GET, user=request.user)
    search = search_of(request.GET)
    piece = search.pop("piece", None)
    if filterset.errors:
        return redirect(f"{reverse('cases:prisoners')}?{search.urlencode()}")
    context = {
        "here": "prisoners",
        "figures": [figure for figure in _figures(filterset, request) if figure.bars],
        "chips": chips(filterset, search),
        "search": search.urlencode(),
    }
    return render(request, "cases/_figures.html" if piece else "cases/figures.html", context)


def _figures(filterset: PrisonerFilterSet, request: HttpRequest) -> list[Figure]:
    search = search_of(request.GET)
    search.pop("piece", None)

    def to(**changes: str) -> str:
        return reverse("cases:prisoners") + address(search, **changes)

    rows, user = filterset.rows(), request.user
    articles, regions = _most_counted(filterset)
    titles = {option.value: option.note for option in filterset.options["charge"]}
    return [
        drawing.provisions(articles, charge_label, titles, to),
        *drawing.regions(regions, to),
        drawing.months("arrested", "Arrests by month", ARRESTS, counting.arrests_by_month(rows, user), to),
        drawing.months("sentenced", "Sentences by month", SENTENCES, counting.sentences_by_month(rows), to),
        drawing.terms(counting.by_term(rows), to),
    ]


def _most_counted(filterset: PrisonerFilterSet) -> tuple[Counted, Counted]:
    """By article and by region; from the counts that are kept, where no filter is set."""
    if filterset.active():
        rows = filterset.rows()
        return counting.by_article(rows), counting.by_region(rows)
    kept = {key: Many(*many) for key, many in filterset.occurring.items()}
    articles = {value: many for (kind, value), many in kept.items() if kind == "charge" and value.count(":") == 2}
    regions = {value: many for (kind, value), many in kept.items() if kind == "region" and len(value) > 2}
    for country in {value for kind, value in kept if kind == "region" and len(value) == 2}:
        whole, within = kept["region", country], [many for code, many in regions.items() if code.startswith(country)]
        rest = Many(
            whole.prosecutions - sum(m.prosecutions for m in within), whole.proposed - sum(m.proposed for m in within)
        )
        if rest.prosecutions:
            regions[country] = rest
    return articles, regions

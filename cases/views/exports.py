"""Taking the prisoners list away as a spreadsheet, and who has done so."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, QueryDict, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cases.choices import ExportFormat, ExportProfile, ExportUnit
from cases.filtersets.prosecutions import PrisonerFilterSet
from cases.models import Export
from cases.querysets.export_columns import Scope
from cases.querysets.export_rows import Exported
from cases.services import columns, exports
from cases.views.facets import chips, figures_of
from cases.views.listing import PLACE_PARAMETERS, address, page_links, page_of
from cases.views.prisoners import list_order

OWN_PARAMETERS = ("format", "profile", "unit", "columns")


class ExportForm(forms.Form):
    """What kind of spreadsheet; every part has a sensible value where the address says nothing."""

    format = forms.ChoiceField(choices=ExportFormat.choices, required=False)
    profile = forms.ChoiceField(choices=ExportProfile.choices, required=False)
    unit = forms.ChoiceField(choices=ExportUnit.choices, required=False)


@require_safe
@never_cache
@login_required
def prisoners_export(request: HttpRequest) -> HttpResponseBase:
    """The spreadsheet of exactly what the list shows for the same filters, if the address names a format; else the
    page on which one chooses. Back to the list where a filter cannot be read."""
    filterset = PrisonerFilterSet(request.GET, user=request.user)
    form = ExportForm(request.GET)
    search = search_of(request.GET)
    if filterset.errors or not form.is_valid():
        return redirect(f"{reverse('cases:prisoners')}?{search.urlencode()}")
    profile = ExportProfile(form.cleaned_data["profile"] or ExportProfile.INTERNAL)
    if profile not in exports.profiles_for(request.user):
        raise PermissionDenied("Your role does not allow this profile. Ask a publisher or an administrator.")
    unit = ExportUnit(form.cleaned_data["unit"] or ExportUnit.PROSECUTION)
    if not form.cleaned_data["format"]:
        return _choose(request, filterset, profile, unit)
    names = _columns(request, unit, profile)
    return _download(request, filterset, ExportFormat(form.cleaned_data["format"]), unit, profile, names)


def search_of(query: QueryDict) -> QueryDict:
    """The search in an address, without what is only about a spreadsheet or a place in the list."""
    search = query.copy()
    for name in (*OWN_PARAMETERS, *PLACE_PARAMETERS):
        search.pop(name, None)
    return search


def _columns(request: HttpRequest, unit: ExportUnit, profile: ExportProfile) -> list[str]:
    """The columns asked for, which are remembered; else those chosen the last time."""
    offered = exports.offered_columns(request.user, unit, profile)
    if asked := request.GET.getlist("columns"):
        names = [name for name in offered if name in asked]
        if isinstance(request.user, User) and names:
            columns.choose(request.user, f"export {unit}", names)
            return names
    return columns.chosen(request.user, f"export {unit}", offered)


def _download(
    request: HttpRequest,
    filterset: PrisonerFilterSet,
    format: ExportFormat,
    unit: ExportUnit,
    profile: ExportProfile,
    names: list[str],
) -> HttpResponseBase:
    order, descending = list_order(request.GET)
    of = "" if unit == ExportUnit.PROSECUTION else "prosecution__"
    scope = Scope(request.user, profile, of, request.build_absolute_uri("/").rstrip("/"))
    exported = Exported(filterset.qs, order, descending, unit, scope, tuple(names))
    blocks = exports.stream(exported, format, search_of(request.GET).urlencode())
    response = StreamingHttpResponse(blocks, content_type=exports.MEDIA_TYPES[format])
    inside = profile == ExportProfile.INTERNAL
    stem = "prisoners" if inside else f"prisoners-{profile}"
    name = f"{stem}-{timezone.localdate():%Y-%m-%d}.{format}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _choose(
    request: HttpRequest, filterset: PrisonerFilterSet, profile: ExportProfile, unit: ExportUnit
) -> HttpResponse:
    search = search_of(request.GET)
    offered = exports.offered_columns(request.user, unit, profile)
    chosen = set(columns.chosen(request.user, f"export {unit}", offered))
    context: dict[str, Any] = {
        "here": "prisoners",
        "figures": figures_of(filterset.counts()),
        "chips": chips(filterset, search),
        "kept": [(name, value) for name, values in search.lists() for value in values],
        "search": search.urlencode(),
        "formats": ExportFormat.choices,
        "profile": profile,
        "profiles": [
            (other, address(search, profile=other, unit=unit)) for other in exports.profiles_for(request.user)
        ],
        "unit": unit,
        "units": [(other, address(search, profile=profile, unit=other)) for other in ExportUnit],
        "columns": [(name, name in chosen) for name in offered],
    }
    return render(request, "cases/export.html", context)


@require_safe
@never_cache
@login_required
def export_list(request: HttpRequest) -> HttpResponse:
    """Who took which spreadsheet away and when: one's own; for administrators, everybody's."""
    taken = Export.objects.visible_to(request.user)
    page = page_of(taken, taken.count(), request.GET.get("page"))
    context = {"here": "prisoners", "page": page, "page_links": page_links(page, request.GET)}
    return render(request, "cases/exports.html", context)

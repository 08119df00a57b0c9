"""Searches kept under a name, and the columns of the prisoners list."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cases.models import SavedSearch
from cases.views.listing import PLACE_PARAMETERS

# The columns of the list that can be left out, as their heads call them.
OPTIONAL = ("Charges", "Region", "Arrested, custody", "Stage, outcome, court", "Term", "Changed, sources")
COOKIE, YEAR = "list_columns", 365 * 24 * 60 * 60  # seconds
MAX_QUERY = 10_000  # characters; no address is longer


class SearchForm(forms.ModelForm):
    """A name for a search."""

    class Meta:
        model = SavedSearch
        fields = ("name", "query", "shared")
        error_messages = {"name": {"required": "Give the search a name."}}

    def clean_query(self) -> str:
        """The search without the place in the list, and without what is empty."""
        query = QueryDict(self.cleaned_data["query"].lstrip("?")[:MAX_QUERY], mutable=True)
        for name in PLACE_PARAMETERS:
            query.pop(name, None)
        for name, values in list(query.lists()):
            query.setlist(name, [value for value in values if value])
        return query.urlencode()


@require_safe
@never_cache
@login_required
def search_list(request: HttpRequest) -> HttpResponse:
    """One's own searches, and those that others share."""
    searches = SavedSearch.objects.visible_to(request.user).select_related("owner")
    return render(request, "cases/searches.html", {"here": "prisoners", "searches": searches})


@require_POST
@login_required
def search_save(request: HttpRequest) -> HttpResponse:
    """Keep a search under a name; one's own search of that name is replaced."""
    name = request.POST.get("name", "").strip()
    now = SavedSearch.objects.filter(owner=request.user, name=name).first()
    form = SearchForm(request.POST, instance=now or SavedSearch(owner=request.user))
    if form.is_valid():
        saved = form.save()
        messages.success(request, f"The search “{saved.name}” is {'replaced' if now else 'saved'}.")
        return HttpResponseRedirect(f"{reverse('cases:prisoners')}?{saved.query}")
    for found in form.errors.values():
        messages.error(request, " ".join(str(reason) for reason in found))
    query = QueryDict(request.POST.get("query", "").lstrip("?")[:MAX_QUERY])
    return HttpResponseRedirect(f"{reverse('cases:prisoners')}?{query.urlencode()}")


@require_POST
@login_required
def search_delete(request: HttpRequest, pk: int) -> HttpResponse:
    search = get_object_or_404(SavedSearch.objects.visible_to(request.user).filter(owner=request.user), pk=pk)
    search.delete()
    messages.success(request, f"The search “{search.name}” is deleted.")
    return redirect("cases:searches")


def shown_columns(request: HttpRequest) -> list[str]:
    """The columns of the list that are shown in this browser; all where none were chosen."""
    kept = request.COOKIES.get(COOKIE, "").split("-")
    return [name for number, name in enumerate(OPTIONAL) if str(number) in kept] or list(OPTIONAL)


@require_POST
@login_required
def choose_columns(request: HttpRequest) -> HttpResponse:
    """Remember which columns of the list this browser shows: in a cookie, which asks nothing of the database."""
    query = QueryDict(request.POST.get("query", "").lstrip("?")[:MAX_QUERY])
    response = HttpResponseRedirect(f"{reverse('cases:prisoners')}?{query.urlencode()}")
    asked = request.POST.getlist("columns")
    numbers = [str(number) for number, name in enumerate(OPTIONAL) if name in asked]
    response.set_cookie(
        COOKIE, "-".join(numbers), max_age=YEAR, httponly=True, samesite="Lax", secure=request.is_secure()
    )
    return response

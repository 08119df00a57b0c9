"""The dossier: all that is known of one person, each value with the passage that states it."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cases import partial_dates
from cases.models import Person
from cases.services.dossier import dossier_of
from documents.services.evidence import Evidence

# Always shown, so that one sees what is not known yet; the others only where they hold something.
ALWAYS = {"born", "residence"}


@dataclass(frozen=True, slots=True)
class Fact:
    """One value of the person, and the field that holds it."""

    label: str
    field: str
    value: str


@require_safe
@never_cache
@login_required
def dossier(request: HttpRequest, pk: int) -> HttpResponse:
    """One person; rejected records too where the address has ``rejected=1``."""
    persons = Person.objects.visible_to(request.user).select_related("citizenship", "residence")
    person = get_object_or_404(persons.prefetch_related("names"), pk=pk)
    rejected = request.GET.get("rejected") == "1"
    file = dossier_of(person, request.user, rejected)
    context = {
        "here": "prisoners",
        "dossier": file,
        "person": person,
        "facts": _facts(person),
        "evidence": Evidence(file.records(), request.user),
        "rejected": rejected,
    }
    return render(request, "documents/dossier.html", context)


def _facts(person: Person) -> list[Fact]:
    facts = [
        Fact("Born", "born", partial_dates.display(person.born)),
        Fact("Died", "died", partial_dates.display(person.died)),
        Fact("Sex", "sex", person.get_sex_display() if person.sex else ""),
        Fact("Citizenship", "citizenship", str(person.citizenship or "")),
        Fact("Occupation", "occupation", person.occupation),
        Fact("Residence", "residence", str(person.residence or "")),
    ]
    return [fact for fact in facts if fact.value or fact.field in ALWAYS]

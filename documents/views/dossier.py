"""The dossier: all that is known of one person, each value with the passage that states it."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cases import partial_dates
from cases.models import Merge, Person, Prosecution
from cases.querysets import access
from cases.services import audit
from cases.services.dossier import dossier_of
from cases.services.merge_values import open_values
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
    """One person; rejected records too where the address has ``rejected=1``.

    The address of one who was merged leads to the one who stayed.
    """
    persons = Person.objects.visible_to(request.user).select_related("citizenship", "residence")
    person = persons.prefetch_related("names").filter(pk=pk).first()
    if person is None:
        merge = get_object_or_404(Merge.objects.visible_to(request.user).that_took("person", pk))
        return redirect("documents:dossier", merge.person_id)
    audit.restricted_seen(request, person)
    merges = list(Merge.objects.standing().into(person).select_related("made_by"))
    rejected = request.GET.get("rejected") == "1"
    file = dossier_of(person, request.user, rejected)
    hidden = {model._meta.model_name: access.hidden_fields(model, request.user) for model in (Person, Prosecution)}
    context = {
        "here": "prisoners",
        "dossier": file,
        "person": person,
        "facts": _facts(person, hidden["person"]),
        "hidden": hidden,
        "evidence": Evidence(file.records(), request.user),
        "rejected": rejected,
        "merges": merges,
        "merge_values": open_values(request.user, merges),
        "may_merge": access.may_merge(request.user),
        "may_settle": access.may_confirm(request.user),
    }
    return render(request, "documents/dossier.html", context)


def _facts(person: Person, hidden: frozenset[str]) -> list[Fact]:
    facts = [
        Fact("Born", "born", partial_dates.display(person.born)),
        Fact("Died", "died", partial_dates.display(person.died)),
        Fact("Sex", "sex", person.get_sex_display() if person.sex else ""),
        Fact("Citizenship", "citizenship", str(person.citizenship or "")),
        Fact("Occupation", "occupation", person.occupation),
        Fact("Residence", "residence", str(person.residence or "")),
    ]
    return [fact for fact in facts if fact.field not in hidden and (fact.value or fact.field in ALWAYS)]

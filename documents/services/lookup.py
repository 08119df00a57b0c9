"""The one court, organisation, region or provision that a typed name means."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db.models import Model, Q

from cases import names
from cases.choices import Review
from cases.models import Court, CourtName, Organisation, OrganisationName, Provision, Region
from cases.querysets.provisions import provision_key, provision_match
from cases.querysets.search import folded_match

SHOWN = 5


class NotOne(Exception):
    """Why a name leads to no one record, in words for the person who typed it."""


def find_one(model: type[Model], text: str) -> Any:
    """The record of ``model`` that ``text`` names: exactly so, or else the only one that holds its words.

    A provision that is written in full but not there yet ("RU 205.5 p2") is given unsaved. Raises NotOne, with what
    comes near.
    """
    return FINDERS[model](text.strip())


def _region(text: str) -> Region:
    forms = {text, text.lower(), text.upper(), text.capitalize(), text.rpartition("(")[2].rstrip(")").upper()}
    exact = Q(code__in=forms) | Q(name__in=forms) | Q(name_ru__in=forms) | Q(name_local__in=forms)
    found = list(Region.objects.filter(exact | Q(name__iexact=text))[: SHOWN + 1])
    return _only(found or list(Region.objects.filter(name__icontains=text)[: SHOWN + 1]), "region", "RU-MOW, Moscow")


def _court(text: str) -> Court:
    return _spelled(CourtName, "court", text)


def _organisation(text: str) -> Organisation:
    return _spelled(OrganisationName, "organisation", text)


def _spelled(spelling: Any, owner: str, text: str) -> Any:
    rows = spelling.objects.exclude(**{f"{owner}__review": Review.REJECTED}).select_related(owner)
    exact = rows.filter(folded=names.fold(text))
    near = rows.filter(folded_match(text) or Q(pk__in=[]))
    for spellings in (exact, near):
        if found := list(dict.fromkeys(getattr(row, owner) for row in spellings[: 10 * SHOWN])):
            break
    return _only(found, owner, "its name in any spelling")


def _provision(text: str) -> Provision:
    match = provision_match(text)
    if match is None:
        raise NotOne("Write a provision as its country, article and part: RU 205.5 p2, or RU adm. 20.3.3 p1.")
    key = {"code": "criminal", "part": "", **(provision_key(text) or {})}
    found = list(Provision.objects.filter(**key).exclude(review=Review.REJECTED)[: SHOWN + 1])
    if not found and Region.objects.filter(pk=key.get("country_id"), kind="country").exists():
        return Provision(**key, review=Review.PROPOSED)
    return _only(found, "provision", "RU 205.5 p2")


def _only(found: list[Any], what: str, example: str) -> Any:
    if not found:
        raise NotOne(f"There is no such {what}. Write, for example, {example}; or add it to the {what}s first.")
    if len(found) > 1:
        listed = "; ".join(str(record) for record in found[:SHOWN])
        raise NotOne(f"Several come near: {listed}{' …' if len(found) > SHOWN else ''}. Write one in full.")
    return found[0]


FINDERS: dict[Any, Callable[[str], Any]] = {
    Region: _region,
    Court: _court,
    Organisation: _organisation,
    Provision: _provision,
}

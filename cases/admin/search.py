"""What the admin's search boxes look for."""

from __future__ import annotations

import re
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Q, QuerySet

from cases.choices import PenalCode
from cases.models import CourtName, OrganisationName, Person
from cases.querysets.search import folded_match, words_in

_PROVISION = re.compile(
    r"(?:(?P<country>[A-Z]{2})\s+)?(?P<adm>adm\.?\s*)?(?P<article>\d+[A-Z]*(?:\.\d+)*)"
    r"(?:\s+(?:p|part)?\.?\s*(?P<part>\d+(?:\.\d+)*))?",
    re.IGNORECASE,
)


def persons_named(text: str, user: User | AnonymousUser) -> QuerySet[Any]:
    """The keys of the persons with a name like ``text`` that ``user`` may see."""
    return Person.objects.visible_to(user).named(text).order_by().values("pk")


def organisations_named(text: str) -> QuerySet[Any]:
    """The keys of the organisations with a spelling like ``text``."""
    match = folded_match(text)
    names = OrganisationName.objects.none() if match is None else OrganisationName.objects.filter(match)
    return names.order_by().values("organisation")


def courts_named(text: str) -> QuerySet[Any]:
    """The keys of the courts with a spelling like ``text``."""
    match = folded_match(text)
    names = CourtName.objects.none() if match is None else CourtName.objects.filter(match)
    return names.order_by().values("court")


def provision_match(text: str, prefix: str = "") -> Q | None:
    """The condition that a provision is the one that ``text`` names: "205.5", "205.5 p2", "RU 205.5 p2", "adm. 20.3".

    ``prefix`` is the lookup that leads to the provision. None where ``text`` names no provision.
    """
    match = _PROVISION.fullmatch(text.strip())
    if not match:
        return None
    condition = Q(**{f"{prefix}article__iexact": match["article"]})
    if match["country"]:
        condition &= Q(**{f"{prefix}country": match["country"].upper()})
    if match["adm"]:
        condition &= Q(**{f"{prefix}code": PenalCode.ADMINISTRATIVE})
    if match["part"]:
        condition &= Q(**{f"{prefix}part": match["part"]})
    return condition


def charge_match(text: str) -> Q:
    """The condition that a charge is under the provision that ``text`` names, or speaks of its words."""
    provision = provision_match(text, "provision__")
    return (
        words_in(["description", "provision__title", "provision__title_local"], text)
        if provision is None
        else provision
    )

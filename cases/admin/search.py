"""What the admin's search boxes look for."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Q, QuerySet

from cases.models import CourtName, OrganisationName, Person
from cases.querysets.provisions import provision_match
from cases.querysets.search import folded_match, words_in


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


def charge_match(text: str) -> Q:
    """The condition that a charge is under the provision that ``text`` names, or speaks of its words."""
    provision = provision_match(text, "provision__")
    return (
        words_in(["description", "provision__title", "provision__title_local"], text)
        if provision is None
        else provision
    )

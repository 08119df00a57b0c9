"""Questions asked of what is common to the rows of the prisoners list and their tags, and of the tags themselves."""

from __future__ import annotations

from typing import Any, Self

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import F, Q

from cases.querysets import access
from cases.querysets.base import RecordQuerySet
from cases.querysets.list_orders import ListOrder, Place, backwards, beyond, order_key, ordering


class ListedQuerySet(RecordQuerySet):
    """Rows that each stand for a prosecution, ``prosecution_id``, and hold what a filter by one column asks for.

    ``to_row``: the way to the row of the list.
    """

    to_row = ""

    def investigated_in(self, codes: list[str]) -> Self:
        """Those with one of the regions, given by their codes (a country stands for its regions too); the case's where
        they have none."""
        countries = [code for code in codes if len(code) == 2]
        regions = [code for code in codes if len(code) > 2]
        if not regions:
            return self.filter(country__in=countries)
        return self.filter(Q(region__in=regions) | Q(country__in=countries) if countries else Q(region__in=regions))

    def placed(self, order: ListOrder, user: User | AnonymousUser) -> Self:
        """With ``place_key``, ``place_name`` and ``place_pk``: where each stands in the order."""
        key = order_key(order, self.to_row, access.sees_restricted(user)) if order != ListOrder.PERSON else F("name")
        return self.annotate(place_name=F("name"), place_pk=F("prosecution_id"), place_key=key)

    def in_order(self, order: ListOrder, descending: bool, back: bool = False) -> Self:
        """``placed`` rows in their order; from its end if ``back``."""
        ordered = ordering(order == ListOrder.PERSON, F("place_key"), "place_name", "place_pk", descending)
        return self.order_by(*(backwards(ordered) if back else ordered))

    def beyond(self, place: Place, order: ListOrder, descending: bool, back: bool) -> Self:
        """Those ``placed`` rows that come after ``place`` in the order; before it, if ``back``."""
        return self.filter(beyond(place, order == ListOrder.PERSON, descending, back))


class PrisonerTagQuerySet(ListedQuerySet):
    """Tags of one kind and value, with as much of the row as each of them holds."""

    to_row = "prosecution__"

    def of(self, kind: str, value: str) -> Self:
        return self.filter(kind=kind, value=value)

    def tagged(self, kind: str, values: list[str]) -> Self:
        """Those of prosecutions that also have a tag of ``kind`` and one of ``values``."""
        tags: Any = self.model._default_manager.filter(kind=kind, value__in=values)
        return self.filter(prosecution_id__in=tags.values("prosecution_id"))

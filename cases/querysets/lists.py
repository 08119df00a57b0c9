"""Questions asked of the derived rows of the prisoners list (``models.lists``)."""

from __future__ import annotations

import datetime
from typing import Any, Self

from django.contrib.auth.models import AnonymousUser, User
from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Subquery, Sum

from cases.names import fold
from cases.querysets import access
from cases.querysets.base import RecordQuerySet
from cases.querysets.dates import may_lie
from cases.querysets.list_orders import ListOrder, Place, backwards, beyond, order_key, ordering
from cases.querysets.search import Among, folded_match, found_first

AnyUser = User | AnonymousUser


class PrisonerRowQuerySet(RecordQuerySet):
    """Rows of ``PrisonerRow``. Regions are given by their codes; a country stands for its regions too."""

    def _linked(self, name: str) -> type[models.Model]:
        return self.model._meta.get_field(name).related_model

    def _prosecutions(self) -> Any:
        return self._linked("prosecution")._default_manager

    def tagged(self, kind: str, values: list[str]) -> Self:
        """Those with a tag of ``kind`` and one of ``values``; each once."""
        if len(values) == 1:
            return self.filter(tags__kind=kind, tags__value=values[0])
        tags = self._linked("tags")._default_manager.filter(kind=kind, value__in=values)
        return self.filter(pk__in=tags.values("prosecution"))

    def named(self, text: str, at_most: int | None = None) -> Self:
        """Those of persons of whom one name holds every word of ``text``, in any spelling, script, case and order.

        ``at_most``: those of the names that are found first, no more than so many.
        """
        if not fold(text):
            return self.none()
        names = self.names_like(text)
        found = found_first(names) if at_most is None else names[:at_most]
        return self.filter(Among(F("person_id"), Subquery(found.values("person"))))

    def names_like(self, text: str) -> RecordQuerySet:
        """The names that hold every word of ``text``."""
        spellings: RecordQuerySet = self._spellings().order_by()
        match = folded_match(text)
        return spellings.none() if match is None else spellings.filter(match)

    def named_among(self, first: Self, text: str) -> Self:
        """As ``named``, but each row of ``first`` is asked for its names: quick where those are few, and most match."""
        spellings = self._spellings().filter(person=OuterRef("person_id"), folded__holds_each=fold(text))
        rows: Self = self.model._default_manager.filter(Among(F("pk"), Subquery(first.values("pk"))))
        return rows.filter(Exists(spellings))

    def _spellings(self) -> Any:
        return self._linked("person")._meta.get_field("names").related_model._default_manager

    def investigated_in(self, codes: list[str]) -> Self:
        """Those with one of the regions; the case's where they have none."""
        countries = [code for code in codes if len(code) == 2]
        regions = [code for code in codes if len(code) > 2]
        if not regions:
            return self.filter(country__in=countries)
        return self.filter(Q(region__in=regions) | Q(country__in=countries) if countries else Q(region__in=regions))

    def of_residents_of(self, codes: list[str]) -> Self:
        """Those of persons who live in one of the regions."""
        regions = self._linked("residence")._default_manager.filter(Q(pk__in=codes) | Q(country_code__in=codes))
        return self.filter(residence__in=regions.values("pk"))

    def arrested_between(self, first: datetime.date | None, last: datetime.date | None, user: AnyUser) -> Self:
        """As the queryset of prosecutions has it."""
        return self.filter(pk__in=self._prosecutions().arrested_between(first, last, user).values("pk"))

    def imprisoned_between(self, first: datetime.date, last: datetime.date) -> Self:
        """Those in custody of any kind on one of the days, as far as the dates tell; without an end it lasts.

        Asked of one row of the list after the other: so many are in custody that SQLite takes seconds to list them all
        first, which is what it makes of "in" (PostgreSQL decides for itself).
        """
        spells = self._prosecutions().model._meta.get_field("detentions").related_model.objects.kept()
        spells = spells.filter(Q(end="") | Q(end_latest__gte=first), start_earliest__lte=last)
        return self.filter(Exists(spells.filter(prosecution=OuterRef("pk"))))

    def sentenced_between(self, first: datetime.date | None, last: datetime.date | None) -> Self:
        """Those with a sentence of a day that may lie between the two (inclusive)."""
        sentences = self._prosecutions().model._meta.get_field("sentences").related_model.objects.kept()
        return self.filter(pk__in=sentences.filter(may_lie("date", first, last)).values("prosecution"))

    def with_term_between(self, least: int | None, most: int | None) -> Self:
        """Those whose latest sentence is of so many months; life and death are longer than any term."""
        condition = Q(term__isnull=False)
        if least is not None:
            condition &= Q(term__gte=least)
        if most is not None:
            condition &= Q(term__lte=most)
        return self.filter(condition)

    def assigned_to(self, users: list[int], or_nobody: bool = False) -> Self:
        """Those that one of the users (keys) works on; or nobody."""
        assignments = self._linked("prosecution")._meta.get_field("assignment").related_model._default_manager
        condition = Q(pk__in=assignments.filter(user__in=users).values("prosecution"))
        if or_nobody:
            condition |= Q(~Exists(assignments.filter(prosecution=OuterRef("pk"))))
        return self.filter(condition)

    def hidden_from(self, user: AnyUser) -> Self:
        """Those, except rejected ones, that ``user`` may not see, found from the few restricted records."""
        if access.sees_restricted(user):
            return self.none()
        prosecutions = self._linked("prosecution")._base_manager.order_by().values("pk")
        # Each of the two from an index; one condition with "or" would read the whole table.
        of_persons = prosecutions.filter(Among(F("person_id"), access.hidden_keys("cases.person", user)))
        of_cases = prosecutions.filter(Among(F("case_id"), access.hidden_keys("cases.case", user)))
        return self.kept().filter(Among(F("pk"), Subquery(of_persons.union(of_cases))))

    def placed(self, order: ListOrder, user: AnyUser) -> Self:
        """With ``place_key``, ``place_name`` and ``place_pk``: where each row stands in the order.

        Rows found by one tag have name and key in the tag, too, where an index holds both in order.
        """
        by_tag = "cases_prisonertag" in self.query.alias_map
        name, pk = ("tags__name", "tags__prosecution") if by_tag else ("name", "pk")
        key = order_key(order, hidden_arrests=access.sees_restricted(user))
        return self.annotate(place_name=F(name), place_pk=F(pk), place_key=key)

    def in_order(self, order: ListOrder, descending: bool, back: bool = False) -> Self:
        """``placed`` rows in their order; from its end if ``back``."""
        ordered = ordering(order == ListOrder.PERSON, F("place_key"), "place_name", "place_pk", descending)
        return self.order_by(*(backwards(ordered) if back else ordered))

    def beyond(self, place: Place, order: ListOrder, descending: bool, back: bool) -> Self:
        """Those ``placed`` rows that come after ``place`` in the order; before it, if ``back``."""
        return self.filter(beyond(place, order == ListOrder.PERSON, descending, back))


class PrisonerCountQuerySet(models.QuerySet[Any]):
    def sums(self) -> dict[tuple[str, str], tuple[int, int]]:
        """(prosecutions, proposed ones among them) by (kind, value), of those that occur."""
        summed = self.order_by().values_list("kind", "value").annotate(Sum("prosecutions"), Sum("proposed"))
        return {(kind, value): (count, proposed) for kind, value, count, proposed in summed if count}

"""Questions asked of the derived rows of the prisoners list (``models.lists``)."""

from __future__ import annotations

import datetime
from functools import reduce
from operator import or_
from typing import Any, Self

from django.contrib.auth.models import AnonymousUser, User
from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Subquery, Sum

from cases.names import fold
from cases.querysets import access
from cases.querysets.base import RecordQuerySet
from cases.querysets.dates import may_lie
from cases.querysets.list_tags import ListedQuerySet
from cases.querysets.search import Among, folded_match, found_first

AnyUser = User | AnonymousUser
FEW = 20_000  # spells of custody that are listed sooner than as many rows of the list are asked for theirs


class PrisonerRowQuerySet(ListedQuerySet):
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

    def named_among(self, first: list[ListedQuerySet], text: str) -> Self:
        """Of the rows of ``first`` those that ``named`` finds: each is asked for its names, which is quick where they
        are few, and most match."""
        spellings = self._spellings().filter(person=OuterRef("person_id"), folded__holds_each=fold(text))
        return self.any_of(first).filter(Exists(spellings))

    def any_of(self, found: list[ListedQuerySet]) -> Self:
        """The rows of all that is ``found``, few each."""
        keys = (Among(F("pk"), Subquery(rows.values("prosecution_id"))) for rows in found)
        return self.filter(reduce(or_, (Q(condition) for condition in keys)))

    def _spellings(self) -> Any:
        return self._linked("person")._meta.get_field("names").related_model._default_manager

    def of_residents_of(self, codes: list[str]) -> Self:
        """Those of persons who live in one of the regions."""
        regions = self._linked("residence")._default_manager.filter(Q(pk__in=codes) | Q(country_code__in=codes))
        return self.filter(residence__in=regions.values("pk"))

    def arrested_between(self, first: datetime.date | None, last: datetime.date | None, user: AnyUser) -> Self:
        """As the queryset of prosecutions has it."""
        return self.filter(pk__in=self._prosecutions().arrested_between(first, last, user).values("pk"))

    def imprisoned_between(self, first: datetime.date, last: datetime.date, few: bool = False) -> Self:
        """Those in custody of any kind on one of the days, as far as the dates tell; without an end it lasts.

        Asked of one row of the list after the other: so many are in custody that SQLite takes seconds to list them all
        first. ``few``: that ``few_in_custody_by`` the last day, and it would take seconds to find them one by one.
        """
        held = self._detentions().kept().filter(Q(end="") | Q(end_latest__gte=first), start_earliest__lte=last)
        if few:
            return self.filter(pk__in=held.filter(pk__in=self._begun_by(last)).values("prosecution"))
        return self.filter(Exists(held.filter(prosecution=OuterRef("pk"))))

    def few_in_custody_by(self, day: datetime.date) -> bool:
        """Whether no more than ``FEW`` spells of custody had begun by ``day``; one query."""
        return self._begun_by(day).count() <= FEW

    def _begun_by(self, day: datetime.date) -> Any:
        return self._detentions().filter(start_earliest__lte=day).order_by().values("pk")[: FEW + 1]

    def _detentions(self) -> Any:
        return self._prosecutions().model._meta.get_field("detentions").related_model.objects

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

    def restricted_but_seen(self, user: AnyUser) -> Self:
        """The restricted ones, except rejected ones, that ``user`` sees because they name the user."""
        return self.kept().filter(Among(F("pk"), access.keys_of_named(user)), restricted=True)


class PrisonerCountQuerySet(models.QuerySet[Any]):
    def sums(self) -> dict[tuple[str, str], tuple[int, int]]:
        """(prosecutions, proposed ones among them) by (kind, value), of those that occur."""
        summed = self.order_by().values_list("kind", "value").annotate(Sum("prosecutions"), Sum("proposed"))
        return {(kind, value): (count, proposed) for kind, value, count, proposed in summed if count}

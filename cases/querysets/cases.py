"""Questions asked of prosecutions, the rows of every prisoner list."""

from __future__ import annotations

import datetime
from typing import NamedTuple, Self

from django.db.models import Count, F, Prefetch, Q

from cases.choices import EventKind, Review
from cases.querysets.base import RecordQuerySet


class Figures(NamedTuple):
    """What a list of prosecutions counts, each thing by its name."""

    prosecutions: int
    persons: int
    proposed: int


class ProsecutionQuerySet(RecordQuerySet):
    def _related(self, name: str) -> RecordQuerySet:
        return self.model._meta.get_field(name).related_model.objects.kept()

    def of_persons_named(self, text: str) -> Self:
        """Those of persons with a name like ``text``, in any spelling and script."""
        persons = self.model._meta.get_field("person").related_model.objects.named(text)
        return self.filter(person__in=persons.values("pk"))

    def charged_under(self, provisions: Q) -> Self:
        """Those with a charge (not a rejected one) under a provision for which the condition ``provisions`` holds."""
        return self.filter(pk__in=self._related("charges").filter(provisions).values("prosecution"))

    def held_in(self, region: Q) -> Self:
        """Those with a spell of custody in a region for which the condition ``region`` holds."""
        return self.filter(pk__in=self._related("detentions").filter(region).values("prosecution"))

    def tried_by(self, courts: list[int]) -> Self:
        """Those whose case lies with one of the courts, or in which one of them passed a sentence."""
        sentenced = self._related("sentences").filter(court__in=courts).values("prosecution")
        return self.filter(Q(case__court__in=courts) | Q(pk__in=sentenced))

    def arrested_between(self, first: datetime.date | None, last: datetime.date | None) -> Self:
        """Those with an arrest, or a spell of custody that began, on a day that may lie between the two (inclusive)."""
        arrested = self.model.objects.filter(
            may_lie("case__events__date", first, last),
            case__events__kind=EventKind.ARREST,
            case__events__persons=F("person"),
            case__events__review__in=[Review.PROPOSED, Review.CONFIRMED],
        )
        begun = self._related("detentions").filter(may_lie("start", first, last))
        return self.filter(Q(pk__in=arrested.values("pk")) | Q(pk__in=begun.values("prosecution")))

    def in_list_order(self) -> Self:
        return self.order_by("person__name", "pk")

    def with_list_columns(self) -> Self:
        """With everything that one line of the prisoners list shows, in a fixed number of queries."""
        kept = {name: self._related(name) for name in ("charges", "sentences", "detentions")}
        return self.select_related("person", "case__court", "region").prefetch_related(
            "person__names",
            Prefetch("charges", kept["charges"].select_related("provision").order_by("provision__article_order", "pk")),
            Prefetch("sentences", kept["sentences"].select_related("court")),
            Prefetch("detentions", kept["detentions"].select_related("facility", "region")),
        )

    def figures(self) -> Figures:
        """How many prosecutions these are, of how many persons, and how many of them are proposed."""
        return Figures(
            **self.order_by().aggregate(
                prosecutions=Count("pk"),
                persons=Count("person", distinct=True),
                proposed=Count("pk", filter=Q(review=Review.PROPOSED)),
            )
        )


def may_lie(date: str, first: datetime.date | None, last: datetime.date | None) -> Q:
    """The condition that the partial date ``date`` is known and may lie between two days (inclusive; None is open)."""
    condition = Q(**{f"{date}_earliest__isnull": False})
    if first:
        condition &= Q(**{f"{date}_latest__gte": first})
    if last:
        condition &= Q(**{f"{date}_earliest__lte": last})
    return condition

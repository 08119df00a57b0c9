"""Questions asked of prosecutions, the rows of every prisoner list."""

from __future__ import annotations

import datetime
from typing import Any, NamedTuple, Self

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import CharField, Count, F, OuterRef, Q, Subquery

from cases.choices import EventKind, Review
from cases.querysets import access
from cases.querysets.base import RecordQuerySet
from cases.querysets.dates import may_lie
from cases.querysets.json_rows import JSONRows
from cases.querysets.list_orders import CHARGE_ORDER, ListOrder, order_key, ordering

# What a line of the prisoners list shows of each record that a prosecution is linked to.
LINE_COLUMNS = {
    "person": ("name", "born", "citizenship", "residence"),
    "case": ("title", "number"),
    "region": ("name",),
    "case__region": ("name",),
    "case__court": ("name",),
    "case__alleged_organisation": ("name",),
}
# What it shows of the records of which there may be several, and in which order.
LISTED_COLUMNS: dict[str, tuple[tuple[str, ...], tuple[Any, ...]]] = {
    "charges": (
        (
            *("id", "description", "status", "provision__id", "provision__country_id", "provision__code"),
            *("provision__article", "provision__part", "provision__title"),
        ),
        CHARGE_ORDER,
    ),
    "sentences": (
        (
            *("id", "kind", "months", "amount", "currency", "court_instance", "date_earliest", "date_latest"),
            *("court__id", "court__name"),
        ),
        ("pk",),
    ),
    "detentions": (
        (
            *("id", "kind", "start", "start_earliest", "start_latest", "end", "end_latest"),
            *("facility__id", "facility__name", "region__code", "region__name"),
        ),
        ("pk",),
    ),
}


# The records of which a document may speak: the link from a claim, and the column of the prosecution that it equals.
CLAIMED = {
    "claims": ("prosecution", "pk"),
    "claims_of_charges": ("charge__prosecution", "pk"),
    "claims_of_sentences": ("sentence__prosecution", "pk"),
    "claims_of_detentions": ("detention__prosecution", "pk"),
    "claims_of_person": ("person", "person"),
}


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

    def investigated_in(self, codes: list[str]) -> Self:
        """Those with one of the regions (a country stands for its regions too); the case's where they have none."""
        own = Q(region__in=codes) | Q(region__country_code__in=codes)
        of_case = Q(case__region__in=codes) | Q(case__region__country_code__in=codes)
        return self.filter(own | (Q(region__isnull=True) & of_case))

    def of_residents_of(self, codes: list[str]) -> Self:
        """Those of persons who live in one of the regions; a country stands for its regions too."""
        return self.filter(Q(person__residence__in=codes) | Q(person__residence__country_code__in=codes))

    def tried_by(self, courts: list[int]) -> Self:
        """Those whose case lies with one of the courts, or in which one of them passed a sentence."""
        sentenced = self._related("sentences").filter(court__in=courts).values("prosecution")
        return self.filter(Q(case__court__in=courts) | Q(pk__in=sentenced))

    def arrested_between(
        self, first: datetime.date | None, last: datetime.date | None, user: User | AnonymousUser | None = None
    ) -> Self:
        """Those with an arrest, or a spell of custody that began, on a day that may lie between the two (inclusive).

        With a ``user``, only by the arrests that this user may see.
        """
        arrests = self._arrests(user).filter(may_lie("date", first, last))
        arrested = self.model.objects.filter(case__events__in=arrests, case__events__persons=F("person"))
        begun = self._related("detentions").filter(may_lie("start", first, last))
        return self.filter(Q(pk__in=arrested.values("pk")) | Q(pk__in=begun.values("prosecution")))

    def _arrests(self, user: User | AnonymousUser | None) -> RecordQuerySet:
        events = self.model._meta.get_field("case").related_model._meta.get_field("events").related_model
        arrests = events.objects.kept().filter(kind=EventKind.ARREST)
        return arrests.visible_to(user) if user else arrests

    def with_arrest(self, user: User | AnonymousUser) -> Self:
        """With ``arrest_date``: the EDTF text of the first dated arrest in the case that ``user`` may see.

        For prosecutions that ``user`` sees.
        """
        arrests = self._arrests(None).filter(case=OuterRef("case"), persons=OuterRef("person"))
        arrests = access.visible_arrests_of_seen(arrests, user)
        first = arrests.exclude(date="").order_by("date_earliest", "date_latest", "pk")
        return self.annotate(arrest_date=Subquery(first.values("date")[:1], output_field=CharField()))

    def in_list_order(
        self, order: ListOrder = ListOrder.PERSON, descending: bool = False, user: User | AnonymousUser | None = None
    ) -> Self:
        """In the order of one column of the prisoners list; what has no value there comes last, ties go by name."""
        hidden_arrests = user is None or access.sees_restricted(user)
        key = order_key(order, "list_row__", hidden_arrests)
        return self.order_by(*ordering(order == ListOrder.PERSON, key, "list_row__name", "pk", descending))

    def with_list_columns(self, user: User | AnonymousUser) -> Self:
        """With the columns, its own and linked ones, that one line of the prisoners list shows, and no others.

        What there are several of comes as lists of dictionaries: ``listed_names``, ``listed_charges`` and so on; of
        the claims on each, the document.
        """
        links = ("person", "region", "case__region", "case__court", "case__alleged_organisation")
        columns = [f"{link}__{column}" for link, shown in LINE_COLUMNS.items() for column in shown]
        own = ("stage", "outcome", "review", "updated_at")
        listed = {
            f"listed_{name}": JSONRows(self._related(name).filter(prosecution=OuterRef("pk")).order_by(*order), *shown)
            for name, (shown, order) in LISTED_COLUMNS.items()
        }
        spellings = self.model._meta.get_field("person").related_model._meta.get_field("names").related_model
        names = spellings.objects.filter(person=OuterRef("person")).order_by("kind", "name")
        listed["listed_names"] = JSONRows(names, "name")
        claims = access.visible_claims_of_seen(self._related("claims").order_by(), user)
        for name, (link, column) in CLAIMED.items():
            listed[f"listed_{name}"] = JSONRows(claims.filter(**{link: OuterRef(column)}), "document")
        return self.select_related(*links).only(*own, *columns).with_arrest(user).annotate(**listed)

    def figures(self) -> Figures:
        """How many prosecutions these are, of how many persons, and how many of them are proposed."""
        return Figures(
            **self.order_by().aggregate(
                prosecutions=Count("pk"),
                persons=Count("person", distinct=True),
                proposed=Count("pk", filter=Q(review=Review.PROPOSED)),
            )
        )

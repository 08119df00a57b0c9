"""The columns by which the prisoners list can be ordered, and how one goes through it page by page."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.db.models import Case, F, IntegerField, OrderBy, Q, TextChoices, Value, When

from cases.choices import Instance, SentenceKind, Stage

# The sentences that take a person's freedom or life; the latest of them is the "term" of a prosecution.
TERM_KINDS = [SentenceKind.IMPRISONMENT, SentenceKind.LIFE, SentenceKind.DEATH, SentenceKind.SUSPENDED]
INSTANCE_RANKS = {Instance.UNKNOWN: 0, Instance.FIRST: 1, Instance.APPEAL: 2, Instance.CASSATION: 3}
STAGE_RANKS = {stage: rank for rank, stage in enumerate(Stage)}
# Charges by article and part; those that are only described come last.
CHARGE_ORDER = (F("provision__article_order").asc(nulls_last=True), "provision__part", "pk")
# Where months are asked for and there are none to count: longer than any term.
LIFE_MONTHS, DEATH_MONTHS = 90_000, 99_000


class ListOrder(TextChoices):
    PERSON = "person", "Person"
    REGION = "region", "Region"
    STAGE = "stage", "Stage"
    TERM = "term", "Term"
    ARRESTED = "arrested", "Arrested"
    CHANGED = "changed", "Changed"


class Place(NamedTuple):
    """Where one row stands in an ordered list: its value in the ordering column, its name, its key."""

    key: Any
    name: str
    pk: int


def order_key(order: ListOrder, prefix: str = "", hidden_arrests: bool = True) -> Any:
    """What the rows of ``PrisonerRow``, to which ``prefix`` leads, are ordered by; ties go by name.

    ``hidden_arrests``: whether arrests together with somebody restricted count.
    """
    columns = {
        ListOrder.PERSON: "name",
        ListOrder.REGION: "region_name",
        ListOrder.TERM: "term",
        ListOrder.ARRESTED: "arrested" if hidden_arrests else "arrested_open",
        ListOrder.CHANGED: "changed",
    }
    if order == ListOrder.STAGE:
        return ranked(f"{prefix}stage", STAGE_RANKS)
    return F(prefix + columns[order])


def ranked(column: str, ranks: dict[Any, int]) -> Case:
    """The rank of the value in ``column``."""
    whens = [When(**{column: value}, then=Value(rank)) for value, rank in ranks.items()]
    return Case(*whens, default=Value(0), output_field=IntegerField())


def ordering(by_name: bool, key: Any, name: str, pk: str, descending: bool) -> list[Any]:
    """Rows by ``key``, what has no value there last; ties, and all where it is ``by_name``, by name and key."""
    if by_name:
        return [OrderBy(F(name), descending=descending), OrderBy(F(pk), descending=descending)]
    return [OrderBy(key, descending=descending, nulls_last=True), name, pk]


def backwards(ordered: list[Any]) -> list[Any]:
    """The same order from its end."""
    turned = []
    for one in ordered:
        one = OrderBy(F(one)) if isinstance(one, str) else one.copy()
        one.descending = not one.descending
        one.nulls_first, one.nulls_last = one.nulls_last, one.nulls_first
        turned.append(one)
    return turned


def beyond(place: Place, by_name: bool, descending: bool, back: bool) -> Q:
    """The condition on rows with ``place_key``, ``place_name`` and ``place_pk`` that they come after ``place``.

    Before it, if ``back``. The order is that of ``ordering``.
    """
    tie_ahead = "lt" if back != (descending and by_name) else "gt"
    tie = Q(**{f"place_name__{tie_ahead}e": place.name}) & (
        Q(**{f"place_name__{tie_ahead}": place.name}) | Q(**{f"place_pk__{tie_ahead}": place.pk})
    )
    if by_name:
        return tie
    if place.key is None:
        same = Q(place_key__isnull=True) & tie
        return same | Q(place_key__isnull=False) if back else same
    ahead = Q(**{f"place_key__{'lt' if back != descending else 'gt'}": place.key}) | (Q(place_key=place.key) & tie)
    return ahead if back else ahead | Q(place_key__isnull=True)

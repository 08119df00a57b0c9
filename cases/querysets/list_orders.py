"""The columns by which the prisoners list can be ordered, each as one expression."""

from __future__ import annotations

from typing import Any

from django.db.models import (
    Case,
    DateField,
    DecimalField,
    F,
    IntegerField,
    OuterRef,
    QuerySet,
    Subquery,
    TextChoices,
    Value,
    When,
)
from django.db.models.functions import Cast, Coalesce

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


def order_expression(prosecutions: QuerySet[Any], order: ListOrder, arrests: QuerySet[Any]) -> Any:
    """What ``prosecutions`` are ordered by; ``arrests`` are the events that count as such."""
    if order == ListOrder.REGION:
        return Coalesce("region__name", "case__region__name")
    if order == ListOrder.STAGE:
        return ranked("stage", STAGE_RANKS)
    if order == ListOrder.TERM:
        return _term(prosecutions.model)
    if order == ListOrder.ARRESTED:
        return _first_arrest(prosecutions.model, arrests)
    return F("updated_at") if order == ListOrder.CHANGED else F("person__name")


def ranked(column: str, ranks: dict[Any, int]) -> Case:
    """The rank of the value in ``column``."""
    whens = [When(**{column: value}, then=Value(rank)) for value, rank in ranks.items()]
    return Case(*whens, default=Value(0), output_field=IntegerField())


def _term(model: Any) -> Subquery:
    """The months of the sentence that ``services.latest.latest_sentence`` chooses, by the same rule."""
    sentences = model._meta.get_field("sentences").related_model.objects.kept()
    latest = sentences.filter(prosecution=OuterRef("pk"), kind__in=TERM_KINDS).order_by(
        F("date_latest").desc(nulls_last=True), ranked("court_instance", INSTANCE_RANKS).desc(), "-pk"
    )
    months = Case(
        When(kind=SentenceKind.LIFE, then=Value(LIFE_MONTHS)),
        When(kind=SentenceKind.DEATH, then=Value(DEATH_MONTHS)),
        default=Cast("months", DecimalField(max_digits=8, decimal_places=1)),
        output_field=DecimalField(max_digits=8, decimal_places=1),
    )
    return Subquery(latest.values(order_months=months)[:1])


def _first_arrest(model: Any, arrests: QuerySet[Any]) -> Coalesce:
    """The first day of the first arrest, else of the first spell of custody."""
    events = arrests.filter(case=OuterRef("case"), persons=OuterRef("person"), date_earliest__isnull=False)
    spells = model._meta.get_field("detentions").related_model.objects.kept()
    begun = spells.filter(prosecution=OuterRef("pk"), start_earliest__isnull=False)
    return Coalesce(
        Subquery(events.order_by("date_earliest").values("date_earliest")[:1]),
        Subquery(begun.order_by("start_earliest").values("start_earliest")[:1]),
        output_field=DateField(),
    )

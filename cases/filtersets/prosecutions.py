"""The filters of the prisoners list, as they stand in its address."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any

import django_filters
from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Q
from django.http import QueryDict

from cases.choices import Review
from cases.filtersets import options
from cases.filtersets.fields import Days, PartialDateRangeFilter
from cases.filtersets.options import Option
from cases.models import Prosecution
from cases.querysets.cases import ProsecutionQuerySet

UNKNOWN = "“%(value)s” is not in this list."


def several(label: str, method: str) -> django_filters.MultipleChoiceFilter:
    """A filter by one or more of the options that ``PrisonerFilterSet`` fills in."""
    return django_filters.MultipleChoiceFilter(label=label, method=method, error_messages={"invalid_choice": UNKNOWN})


class PrisonerFilterSet(django_filters.FilterSet):
    """Prosecutions by what the address asks for; rejected ones only where it asks for them.

    What cannot be read is named in ``errors`` and not applied.
    """

    name = django_filters.CharFilter(label="Name", method="by_name", max_length=200)
    charge = several("Charge", "by_charge")
    region = several("Region of the case", "by_region")
    stage = several("Stage", "by_column")
    outcome = several("Outcome", "by_column")
    arrested = PartialDateRangeFilter(label="Arrested", method="by_arrest")
    custody = several("Region of custody", "by_custody")
    residence = several("Region of residence", "by_residence")
    court = several("Court", "by_court")
    organisation = several("Alleged organisation", "by_organisation")
    review = several("Review", "by_column")

    class Meta:
        model = Prosecution
        fields: list[str] = []

    def __init__(self, data: QueryDict, *, user: User | AnonymousUser) -> None:
        super().__init__(data, Prosecution.objects.visible_to(user))
        self.user = user
        self.options = self._options()
        for name, offered in self.options.items():
            self.filters[name].extra["choices"] = [(option.value, option.label) for option in offered]

    def chosen(self, name: str) -> list[str]:
        """What the address gives for ``name``, without what no database takes."""
        return [value for value in self.data.getlist(name) if value and "\x00" not in value]

    def _options(self) -> dict[str, list[Option]]:
        words = options.vocabulary_options(self.user, {name: self.chosen(name) for name in ("stage", "outcome")})
        asked = {name: self.chosen(name) for name in ("region", "custody", "residence")}
        return {
            "charge": options.charge_options(self.user, self.chosen("charge")),
            **options.region_options(self.user, asked),
            **words,
            "court": options.court_options(self.user, self.chosen("court")),
            "organisation": options.organisation_options(self.user, self.chosen("organisation")),
            "review": [Option(review.value, review.label.capitalize()) for review in Review],
        }

    def filter_queryset(self, queryset: ProsecutionQuerySet) -> ProsecutionQuerySet:
        filtered: ProsecutionQuerySet = super().filter_queryset(queryset)
        return filtered if self.form.cleaned_data.get("review") else filtered.kept()

    def by_name(self, queryset: ProsecutionQuerySet, name: str, value: str) -> ProsecutionQuerySet:
        return queryset.of_persons_named(value)

    def by_charge(self, queryset: ProsecutionQuerySet, name: str, values: list[str]) -> ProsecutionQuerySet:
        conditions = [options.provision_condition(value, "provision__") or Q(pk__in=[]) for value in values]
        return queryset.charged_under(reduce(or_, conditions))

    def by_region(self, queryset: ProsecutionQuerySet, name: str, values: list[str]) -> ProsecutionQuerySet:
        return queryset.investigated_in(values)

    def by_residence(self, queryset: ProsecutionQuerySet, name: str, values: list[str]) -> ProsecutionQuerySet:
        return queryset.of_residents_of(values)

    def by_custody(self, queryset: ProsecutionQuerySet, name: str, values: list[str]) -> ProsecutionQuerySet:
        return queryset.held_in(Q(region__in=values) | Q(region__country_code__in=values))

    def by_arrest(self, queryset: ProsecutionQuerySet, name: str, days: Days) -> ProsecutionQuerySet:
        return queryset.arrested_between(*days, self.user)

    def by_court(self, queryset: ProsecutionQuerySet, name: str, values: list[str]) -> ProsecutionQuerySet:
        return queryset.tried_by(options.record_ids(values))

    def by_organisation(self, queryset: ProsecutionQuerySet, name: str, values: list[str]) -> ProsecutionQuerySet:
        return queryset.filter(case__alleged_organisation__in=options.record_ids(values))

    def by_column(self, queryset: ProsecutionQuerySet, name: str, values: list[Any]) -> ProsecutionQuerySet:
        return queryset.filter(**{f"{name}__in": values})

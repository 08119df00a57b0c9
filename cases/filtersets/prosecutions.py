"""The filters of the prisoners list, as they stand in its address."""

from __future__ import annotations

import datetime
from functools import cached_property
from typing import Any

import django_filters
from django.contrib.auth.models import AnonymousUser, User
from django.http import QueryDict
from django.utils import timezone

from cases.filtersets import options
from cases.filtersets.fields import Days, PartialDateRangeFilter
from cases.filtersets.options import Counts, Option
from cases.filtersets.ranges import ImprisonedFilter, TermRangeFilter
from cases.models import PrisonerRow, PrisonerTag, Prosecution
from cases.querysets.base import RecordQuerySet
from cases.querysets.cases import ProsecutionQuerySet
from cases.querysets.facet_counts import COUNTED, LIMIT, NAMES, Counted, counted
from cases.querysets.list_tags import ListedQuerySet
from cases.querysets.lists import PrisonerRowQuerySet

UNKNOWN = "“%(value)s” is not in this list."
TAGS = ("charge", "custody", "court", "recognised")  # the filters by a tag
ROW_COLUMNS = ("region", "stage", "organisation")  # those by a column that tags have, too, whose choices are counted
ROW_COST = 20  # tags that are read from their index while one row of the list is looked up and asked for its tags


def several(label: str, method: str) -> django_filters.MultipleChoiceFilter:
    """A filter by one or more of the options that ``PrisonerFilterSet`` fills in."""
    return django_filters.MultipleChoiceFilter(label=label, method=method, error_messages={"invalid_choice": UNKNOWN})


class PrisonerFilterSet(django_filters.FilterSet):
    """Rows of the prisoners list by what the address asks for; rejected ones only where it asks for them.

    Several choices of one filter are "or", several filters "and". What cannot be read is named in ``errors`` and not
    applied.
    """

    name = django_filters.CharFilter(label="Name", method="by_name", max_length=200)
    charge = several("Charge", "by_tag")
    region = several("Region of the case", "by_region")
    imprisoned = ImprisonedFilter(label="Imprisoned", method="by_imprisonment")
    stage = several("Stage", "by_column")
    outcome = several("Outcome", "by_column")
    arrested = PartialDateRangeFilter(label="Arrested", method="by_arrest")
    sentenced = PartialDateRangeFilter(label="Sentenced", method="by_sentence")
    term = TermRangeFilter(label="Term", method="by_term")
    custody = several("Region of custody", "by_tag")
    residence = several("Region of residence", "by_residence")
    court = several("Court", "by_tag")
    organisation = several("Alleged organisation", "by_organisation")
    recognised = several("Recognised by", "by_tag")
    assigned = several("Assigned to", "by_assignment")
    review = several("Review", "by_column")

    class Meta:
        model = PrisonerRow
        fields: list[str] = []

    def __init__(self, data: QueryDict, *, user: User | AnonymousUser) -> None:
        super().__init__(data, PrisonerRow.objects.visible_to(user))
        self.user = user
        self.occurring: Counts
        self.options: dict[str, list[Option]]
        self.occurring, self.options = options.offers(user, {name: self.chosen(name) for name in options.OFFERED})
        for name, offered in self.options.items():
            self.filters[name].extra["choices"] = [(option.value, option.label) for option in offered]

    def chosen(self, name: str) -> list[str]:
        """What the address gives for ``name``, without what no database takes."""
        return [value for value in self.data.getlist(name) if value and "\x00" not in value]

    def filter_queryset(self, queryset: PrisonerRowQuerySet) -> PrisonerRowQuerySet:
        return self.rows()

    def rows(self, without: str = "") -> PrisonerRowQuerySet:
        """The rows found; by all filters but one, if its name is given."""
        rows: PrisonerRowQuerySet = self._by(self.queryset.all(), [name for name in self.active() if name != without])
        return rows

    def quick_rows(self, without: str = "") -> list[ListedQuerySet]:
        """As ``rows``, which all of these are together: the tags of each choice of one filter, if they hold what the
        other filters ask for. An index has them in the order of the list."""
        asked = [name for name in self.active() if name != without]
        tag = self._quickest(asked) if {*TAGS, *ROW_COLUMNS, "review"}.issuperset(asked) else ""
        if tag not in TAGS:
            return [self.rows(without)]
        tags, others = PrisonerTag.objects.visible_to(self.user), [name for name in asked if name != tag]
        return [self._by(tags.of(tag, value), others) for value in dict.fromkeys(self.form.cleaned_data[tag])]

    def _quickest(self, names: list[str]) -> str:
        """The filter whose choices are quickest to look through; "" where none is by a tag or a column."""

        def cost(name: str) -> int:
            found = (self.occurring.get((name, value), (0, 0))[0] for value in self.form.cleaned_data[name])
            return sum(found) * (1 if name in TAGS else ROW_COST)

        return min((name for name in names if name != "review"), key=cost, default="")

    def _by(self, rows: Any, names: list[str]) -> Any:
        """Those of ``rows``, of the list or tags, that the filters of these names leave."""
        for name in names:
            rows = self.filters[name].filter(rows, self.form.cleaned_data[name])
        return rows if "review" in names else rows.kept()

    def active(self) -> list[str]:
        """The names of the filters that the address sets."""
        self.form.is_valid()
        return [name for name, value in self.form.cleaned_data.items() if value not in ([], None, "")]

    def prosecutions(self) -> ProsecutionQuerySet:
        """The prosecutions found, for what needs the records themselves."""
        found: ProsecutionQuerySet = Prosecution.objects.filter(pk__in=self.qs.order_by().values("pk"))
        return found

    def counts(self) -> PrisonerCounts:
        """How many there are, and how many with each choice."""
        return PrisonerCounts(self)

    def by_name(self, rows: PrisonerRowQuerySet, name: str, value: str) -> PrisonerRowQuerySet:
        return rows.named(value)

    def by_tag(self, rows: Any, name: str, values: list[str]) -> ListedQuerySet:
        tagged: ListedQuerySet = rows.tagged(name, values)
        return tagged

    def by_region(self, rows: ListedQuerySet, name: str, values: list[str]) -> ListedQuerySet:
        return rows.investigated_in(values)

    def by_residence(self, rows: PrisonerRowQuerySet, name: str, values: list[str]) -> PrisonerRowQuerySet:
        return rows.of_residents_of(values)

    def by_arrest(self, rows: PrisonerRowQuerySet, name: str, days: Days) -> PrisonerRowQuerySet:
        return rows.arrested_between(*days, self.user)

    def by_imprisonment(
        self, rows: PrisonerRowQuerySet, name: str, days: tuple[datetime.date, datetime.date]
    ) -> PrisonerRowQuerySet:
        return rows.imprisoned_between(*days, few=self._few_in_custody)

    @cached_property
    def _few_in_custody(self) -> bool:
        """Whether few had been taken into custody by the day asked for; on this day all had, so it is not asked."""
        day = self.form.cleaned_data["imprisoned"][1]
        few: bool = day < timezone.localdate() and self.queryset.few_in_custody_by(day)
        return few

    def by_sentence(self, rows: PrisonerRowQuerySet, name: str, days: Days) -> PrisonerRowQuerySet:
        return rows.sentenced_between(*days)

    def by_term(
        self, rows: PrisonerRowQuerySet, name: str, months: tuple[int | None, int | None]
    ) -> PrisonerRowQuerySet:
        return rows.with_term_between(*months)

    def by_organisation(self, rows: ListedQuerySet, name: str, values: list[str]) -> ListedQuerySet:
        return rows.filter(organisation__in=options.record_ids(values))

    def by_assignment(self, rows: PrisonerRowQuerySet, name: str, values: list[str]) -> PrisonerRowQuerySet:
        mine = [self.user.pk] if options.ME in values else []
        return rows.assigned_to([*mine, *options.record_ids(values)], or_nobody=options.NOBODY in values)

    def by_column(self, rows: ListedQuerySet, name: str, values: list[Any]) -> ListedQuerySet:
        return rows.filter(**{f"{name}__in": values})


class PrisonerCounts:
    """How many prosecutions the filters of ``filterset`` find, and how many with each choice under the other filters.

    Where no other filter is set, ``PrisonerCount`` has the exact number. Else the rows are counted, up to a limit:
    beyond it a number is the least that there are, and says so.
    """

    def __init__(self, filterset: PrisonerFilterSet) -> None:
        self.occurring = filterset.occurring
        self.names: RecordQuerySet | None = None  # of which the first ones are looked at only
        active = filterset.active()
        total = self.occurring.get(("all", ""), (0, 0))[0]
        # The filters that leave something to count for the choices of each: the others than itself.
        self.exact = {name for name in COUNTED if not set(active) - {name}}
        self.own = {name for name in COUNTED if name in active and name not in self.exact}
        shared = [name for name in COUNTED if name not in self.own and name not in self.exact]
        found = {name: (filterset.quick_rows(without=name), [name]) for name in self.own}
        if active or total <= LIMIT:
            by_name = active == ["name"]
            found[""] = ([self._found_by_name(filterset)] if by_name else filterset.quick_rows(), shared)
        self.counted = counted(found, self.names)
        self.known = self._known(filterset, active)

    def _found_by_name(self, filterset: PrisonerFilterSet) -> PrisonerRowQuerySet:
        """The rows of the names that are found first; of a common fragment, finding all would take long."""
        rows, text = filterset.queryset.kept(), filterset.form.cleaned_data["name"]
        self.names = rows.names_like(text)
        return rows.named(text, at_most=NAMES)

    def _known(self, filterset: PrisonerFilterSet, active: list[str]) -> tuple[int, int] | None:
        """(prosecutions, proposed) from ``PrisonerCount``, where one choice of one filter, or none, is asked for."""
        if not active:
            return self.occurring.get(("all", ""), (0, 0))
        values = filterset.chosen(active[0])
        if len(active) > 1 or len(values) > 1 or active[0] not in options.KINDS:
            return None
        return self.occurring.get((active[0], values[0]), (0, 0))

    @property
    def found(self) -> Counted | None:
        """What was counted of the rows found; None where there was no need."""
        return self.counted.get("")

    def choice(self, name: str, value: str) -> tuple[int, bool] | None:
        """How many have ``value`` under the other filters, and whether that is all; None for what is not counted."""
        if name not in COUNTED:
            return None
        if name in self.exact:
            return self.occurring.get((name, value), (0, 0))[0], True
        answer = self.counted[name if name in self.own else ""]
        return answer.choices[name].get(value, 0), answer.all_of_them

"""Filters beside the admin lists that stay short however many records there are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib import admin
from django.contrib.admin.views.main import PAGE_VAR, ChangeList
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest

from cases.admin.search import charge_match, courts_named
from cases.models import Charge, Prosecution, Region
from cases.querysets.search import words_in


class OccurringFilter(admin.RelatedFieldListFilter):
    """The related records that occur in the list, and no others."""

    def field_choices(self, field: Any, request: HttpRequest, model_admin: admin.ModelAdmin) -> Any:
        rows = model_admin.get_queryset(request).order_by().filter(**{self.field_path: OuterRef("pk")})
        ordering = self.field_admin_ordering(field, request, model_admin)
        return field.get_choices(include_blank=False, ordering=ordering, limit_choices_to=Q(Exists(rows)))


class TextFilter(admin.SimpleListFilter):
    """A filter that is typed, for what has too many values to list. Subclasses say what the text means."""

    template = "admin/cases/text_filter.html"
    placeholder = ""

    def __init__(self, request: HttpRequest, params: dict[str, Any], model: Any, model_admin: Any) -> None:
        super().__init__(request, params, model, model_admin)
        left_out = {self.parameter_name, PAGE_VAR}
        self.other_parameters = [
            (name, value) for name, values in request.GET.lists() if name not in left_out for value in values
        ]

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("", "")]

    def choices(self, changelist: ChangeList) -> Iterator[dict[str, Any]]:
        yield {"clear": changelist.get_query_string(remove=[self.parameter_name])}

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        text = (self.value() or "").strip()
        return self.matching(request, queryset, text) if text else queryset

    def matching(self, request: HttpRequest, queryset: QuerySet[Any], text: str) -> QuerySet[Any]:
        """The rows of ``queryset`` that fit the typed ``text``."""
        raise NotImplementedError


class CourtFilter(TextFilter):
    title = "court"
    parameter_name = "court_named"
    placeholder = "Part of the court’s name"

    def matching(self, request: HttpRequest, queryset: QuerySet[Any], text: str) -> QuerySet[Any]:
        return queryset.filter(court__in=courts_named(text))


class TriedByFilter(CourtFilter):
    """Prosecutions whose case lies with the court, or in which it passed a sentence."""

    def matching(self, request: HttpRequest, queryset: QuerySet[Any], text: str) -> QuerySet[Any]:
        return queryset.tried_by(courts_named(text))


class ChargeFilter(TextFilter):
    """Charges under a provision, or with words."""

    title = "charge"
    parameter_name = "charge"
    placeholder = "205.5 p2, or words"

    def matching(self, request: HttpRequest, queryset: QuerySet[Any], text: str) -> QuerySet[Any]:
        return queryset.filter(charge_match(text))


class ProsecutionChargeFilter(ChargeFilter):
    def matching(self, request: HttpRequest, queryset: QuerySet[Any], text: str) -> QuerySet[Any]:
        return queryset.charged_under(charge_match(text))


class CaseChargeFilter(ChargeFilter):
    """Cases in which somebody is charged so."""

    key = "case"

    def matching(self, request: HttpRequest, queryset: QuerySet[Any], text: str) -> QuerySet[Any]:
        charged = Charge.objects.visible_to(request.user).kept().filter(charge_match(text))
        return queryset.filter(pk__in=charged.order_by().values(f"prosecution__{self.key}"))


class PersonChargeFilter(CaseChargeFilter):
    """Persons who are charged so."""

    key = "person"


class PersonRegionFilter(TextFilter):
    """Persons prosecuted in a region; a country means its regions too."""

    title = "region of the case"
    parameter_name = "prosecuted_in"
    placeholder = "RU-MOW, or part of the name"

    def matching(self, request: HttpRequest, queryset: QuerySet[Any], text: str) -> QuerySet[Any]:
        regions = Region.objects.filter(Q(code__iexact=text) | words_in(["name", "name_ru"], text))
        codes = list(regions.values_list("pk", flat=True))
        prosecutions = Prosecution.objects.visible_to(request.user).kept().investigated_in(codes)
        return queryset.filter(pk__in=prosecutions.order_by().values("person"))


class CaseStageFilter(admin.SimpleListFilter):
    """Cases with a prosecution at the stage."""

    title = "stage"
    parameter_name = "stage"
    key = "case"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return Prosecution._meta.get_field("stage").flatchoices

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if not self.value():
            return queryset
        prosecutions = Prosecution.objects.visible_to(request.user).kept().filter(stage=self.value())
        return queryset.filter(pk__in=prosecutions.order_by().values(self.key))


class PersonStageFilter(CaseStageFilter):
    """Persons with a prosecution at the stage."""

    key = "person"

"""The admin pages of persons, their names, and what ties them to others."""

from __future__ import annotations

import json
from typing import Any

from django.contrib import admin
from django.contrib.admin.options import IS_POPUP_VAR
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse

from cases.admin.alike import PersonForm
from cases.admin.base import ReadOnly, RecordAdmin, RecordStacked, RecordTabular, ReviewedAdmin
from cases.admin.columns import review_state, shown
from cases.admin.filters import OccurringFilter, PersonChargeFilter, PersonRegionFilter, PersonStageFilter
from cases.admin.merging import MergedPages
from cases.admin.search import organisations_named, persons_named
from cases.admin.spreadsheets import SheetPages
from cases.choices import NameKind
from cases.models import Affiliation, Person, PersonName, Prosecution, Recognition, Relationship
from cases.resources.persons import PersonResource
from cases.services.names import keep_preferred_name

BY_NAME = "A person’s name, in any spelling and script."
BY_NAMES = "The name of a person or organisation, in any spelling and script."
OTHER_KINDS = [(value, label) for value, label in NameKind.choices if value != NameKind.PREFERRED]


class PersonNameInline(RecordTabular):
    """The other spellings; the preferred one is the person's own field."""

    model = PersonName
    fields = ["name", "kind"]
    verbose_name_plural = "other spellings"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).exclude(kind=NameKind.PREFERRED)

    def formfield_for_choice_field(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "kind":
            kwargs["choices"] = OTHER_KINDS
        return super().formfield_for_choice_field(db_field, request, **kwargs)


class AffiliationInline(RecordTabular):
    model = Affiliation
    fields = ["organisation", "kind", "since", "until", "review"]
    autocomplete_fields = ["organisation"]
    related = ["person", "organisation"]


class RelationshipInline(RecordTabular):
    model = Relationship
    fk_name = "person"
    fields = ["other", "kind", "since", "until", "review"]
    autocomplete_fields = ["other"]
    related = ["person", "other"]


class RecognitionInline(RecordStacked):
    model = Recognition
    fields = [("organisation", "date", "withdrawn"), "criteria", "reason", "review"]
    autocomplete_fields = ["organisation"]
    related = ["person", "organisation"]


class ProsecutionLinks(ReadOnly, RecordTabular):
    """The person's prosecutions, each with a link to its page."""

    model = Prosecution
    fields = ["case", "stage", "outcome", "region", review_state]
    readonly_fields = [review_state]
    related = ["person", "case", "region"]
    show_change_link = True


@admin.register(Person)
class PersonAdmin(SheetPages, MergedPages, ReviewedAdmin):
    resource_classes = [PersonResource]
    form = PersonForm
    change_form_template = "admin/cases/person/change_form.html"
    list_display = ["name", "also", shown("born"), "occupation", "citizenship", "residence", review_state, "visibility"]
    list_filter = [
        "review", PersonChargeFilter, PersonRegionFilter, PersonStageFilter, "visibility", "sex",
        ("citizenship", OccurringFilter), ("residence", OccurringFilter),
    ]  # fmt: skip
    fields = [
        "name", ("sex", "born", "died"), "occupation", ("citizenship", "residence"), "notes", ("review", "visibility"),
        ("seen_by", "seen_by_groups"),
    ]  # fmt: skip
    autocomplete_fields = ["citizenship", "residence"]
    related = ["citizenship", "residence"]
    prefetched = ["names"]
    inlines = [PersonNameInline, ProsecutionLinks, AffiliationInline, RelationshipInline, RecognitionInline]
    search_help_text = BY_NAME

    def get_search_results(self, request: HttpRequest, queryset: Any, search_term: str) -> tuple[Any, bool]:
        return (queryset.named(search_term) if search_term.strip() else queryset), False

    @admin.display(description="other spellings")
    def also(self, person: Person) -> str:
        return " · ".join(spelling.name for spelling in person.names.all() if spelling.name != person.name)

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """As Django's; instead of adding one, a person who is there already may be taken."""
        if request.method == "POST" and (chosen := request.POST.get("_use", "")).isdigit():
            person = self.get_queryset(request).filter(pk=chosen).first()
            if person is not None:
                return self._take(request, person)
        return super().add_view(request, form_url, extra_context)

    def _take(self, request: HttpRequest, person: Person) -> HttpResponse:
        """Go to ``person``; in a window that was opened to add somebody to a form, put the person there."""
        if IS_POPUP_VAR not in request.POST:
            return HttpResponseRedirect(reverse("admin:cases_person_change", args=[person.pk]))
        chosen = json.dumps({"value": str(person.pk), "obj": str(person)})
        return TemplateResponse(request, "admin/popup_response.html", {"popup_response_data": chosen})

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        keep_preferred_name(form.instance)


@admin.register(PersonName)
class PersonNameAdmin(RecordAdmin):
    list_display = ["name", "person", "kind", "script"]
    list_filter = ["kind", "script"]
    fields = ["person", "name", "kind"]
    autocomplete_fields = ["person"]
    related = ["person"]
    search_help_text = BY_NAME

    def search(self, text: str, request: HttpRequest) -> Q:
        return Q(person__in=persons_named(text, request.user))

    def save_model(self, request: HttpRequest, obj: PersonName, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        keep_preferred_name(obj.person)

    def delete_model(self, request: HttpRequest, obj: PersonName) -> None:
        super().delete_model(request, obj)
        keep_preferred_name(obj.person)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[PersonName]) -> None:
        persons = list(Person.objects.filter(names__in=queryset).distinct())
        super().delete_queryset(request, queryset)
        for person in persons:
            keep_preferred_name(person)


@admin.register(Relationship)
class RelationshipAdmin(ReviewedAdmin):
    list_display = ["other", "kind", "person", shown("since"), shown("until"), review_state]
    list_filter = ["review", "kind"]
    fields = ["person", ("other", "kind"), ("since", "until"), "review"]
    autocomplete_fields = ["person", "other"]
    related = ["person", "other"]
    search_help_text = BY_NAME

    def search(self, text: str, request: HttpRequest) -> Q:
        persons = persons_named(text, request.user)
        return Q(person__in=persons) | Q(other__in=persons)


@admin.register(Affiliation)
class AffiliationAdmin(ReviewedAdmin):
    list_display = ["person", "kind", "organisation", shown("since"), shown("until"), review_state]
    list_filter = ["review", "kind"]
    fields = ["person", ("organisation", "kind"), ("since", "until"), "review"]
    autocomplete_fields = ["person", "organisation"]
    related = ["person", "organisation"]
    search_help_text = BY_NAMES

    def search(self, text: str, request: HttpRequest) -> Q:
        return Q(person__in=persons_named(text, request.user)) | Q(organisation__in=organisations_named(text))


@admin.register(Recognition)
class RecognitionAdmin(ReviewedAdmin):
    list_display = ["person", "organisation", shown("date"), shown("withdrawn"), "criteria", review_state]
    list_filter = ["review", ("organisation", OccurringFilter)]
    fields = ["person", "organisation", ("date", "withdrawn"), "criteria", "reason", "review"]
    autocomplete_fields = ["person", "organisation"]
    related = ["person", "organisation"]
    search_help_text = BY_NAMES

    def search(self, text: str, request: HttpRequest) -> Q:
        return Q(person__in=persons_named(text, request.user)) | Q(organisation__in=organisations_named(text))

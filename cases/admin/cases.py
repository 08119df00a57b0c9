"""The admin pages of cases, prosecutions and involvements."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.contrib import admin, messages
from django.db.models import Prefetch, Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from cases.admin.base import RecordStacked, RecordTabular, ReviewedAdmin
from cases.admin.columns import review_state, shown
from cases.admin.filters import (
    CaseChargeFilter,
    CaseStageFilter,
    CourtFilter,
    OccurringFilter,
    ProsecutionChargeFilter,
    TriedByFilter,
)
from cases.admin.search import organisations_named, persons_named
from cases.admin.spreadsheets import SheetPages
from cases.models import Case, Charge, Detention, Event, Involvement, Prosecution, Sentence
from cases.querysets.search import words_in
from cases.resources.cases import CaseResource, InvolvementResource, ProsecutionResource

SHOWN_DEFENDANTS = 3


class DefendantInline(RecordTabular):
    """The prosecutions of a case. One is deleted on its own page, which shows what goes with it."""

    model = Prosecution
    verbose_name = "defendant"
    fields = ["person", "stage", "outcome", "region", "review"]
    autocomplete_fields = ["person", "region"]
    related = ["person", "case", "region"]
    show_change_link = True
    can_delete = False


class InvolvementInline(RecordTabular):
    model = Involvement
    verbose_name_plural = "lawyers, judges and others"
    fields = ["person", "role", "protected", "organisation", "review"]
    autocomplete_fields = ["person", "organisation"]
    related = ["person", "organisation"]


class EventInline(RecordStacked):
    model = Event
    fields = [("kind", "date", "court"), "persons", ("place", "region"), "description", "review"]
    autocomplete_fields = ["persons", "region", "court"]
    related = ["region", "court"]
    prefetched = ["persons"]


@admin.register(Case)
class CaseAdmin(SheetPages, ReviewedAdmin):
    resource_classes = [CaseResource]
    list_display = ["title", "number", "defendants", "region", "court", shown("opened"), review_state, "visibility"]
    list_filter = [
        "review", "visibility", CaseStageFilter, CaseChargeFilter, CourtFilter, ("region", OccurringFilter)
    ]  # fmt: skip
    fields = [
        "title", ("number", "opened", "closed"), ("region", "court"), "alleged_organisation", "summary",
        ("review", "visibility"), ("seen_by", "seen_by_groups"),
    ]  # fmt: skip
    autocomplete_fields = ["region", "court", "alleged_organisation"]
    related = ["region", "court", "alleged_organisation"]
    inlines = [DefendantInline, InvolvementInline, EventInline]
    search_help_text = "The title, the number, or the name of a person in the case, in any spelling and script."

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        defendants = Prosecution.objects.visible_to(request.user).kept().select_related("person")
        return super().get_queryset(request).prefetch_related(Prefetch("prosecutions", defendants, to_attr="accused"))

    def search(self, text: str, request: HttpRequest) -> Q:
        persons = persons_named(text, request.user)
        seen = [model.objects.visible_to(request.user) for model in (Prosecution, Involvement)]
        prosecutions, involvements = (rows.filter(person__in=persons).order_by().values("case") for rows in seen)
        return words_in(["title", "number"], text) | Q(pk__in=prosecutions) | Q(pk__in=involvements)

    @admin.display(description="defendants")
    def defendants(self, case: Any) -> str:
        names = [prosecution.person.name for prosecution in case.accused]
        more = f" and {len(names) - SHOWN_DEFENDANTS} more" if len(names) > SHOWN_DEFENDANTS else ""
        return ", ".join(names[:SHOWN_DEFENDANTS]) + more


class ChargeInline(RecordTabular):
    model = Charge
    fields = ["provision", "description", "status", "brought", "decided", "replaces", "review"]
    autocomplete_fields = ["provision", "replaces"]
    related = ["provision", "replaces__provision"]


class SentenceInline(RecordTabular):
    model = Sentence
    fields = ["kind", "months", "amount", "currency", "court", "court_instance", "date", "in_force", "review"]
    autocomplete_fields = ["court"]
    related = ["court"]


class DetentionInline(RecordTabular):
    model = Detention
    fields = ["kind", "facility", "region", "start", "end", "review"]
    autocomplete_fields = ["facility", "region"]
    related = ["facility", "region"]


@admin.register(Prosecution)
class ProsecutionAdmin(SheetPages, ReviewedAdmin):
    resource_classes = [ProsecutionResource]
    list_display = ["person", "case", "stage", "outcome", "region", review_state]
    list_filter = [
        "review", "stage", "outcome", ProsecutionChargeFilter, TriedByFilter, ("region", OccurringFilter)
    ]  # fmt: skip
    fields = ["case", "person", ("stage", "outcome", "region"), "notes", "review"]
    autocomplete_fields = ["case", "person", "region"]
    related = ["person", "case", "region"]
    inlines = [ChargeInline, SentenceInline, DetentionInline]
    search_help_text = "A person’s name in any spelling and script, or the title or number of a case."

    def search(self, text: str, request: HttpRequest) -> Q:
        return Q(person__in=persons_named(text, request.user)) | words_in(["case__title", "case__number"], text)

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any) -> Any:
        prosecution = kwargs.get("obj")
        if prosecution:
            context["defendants"] = self._defendants(request, prosecution.case_id)
        # The page has a button of its own, which keeps the case.
        context["show_save_and_add_another"] = False
        return super().render_change_form(request, context, *args, **kwargs)

    def response_add(self, request: HttpRequest, obj: Prosecution, post_url_continue: Any = None) -> HttpResponse:
        return self._to_another(request, obj) or super().response_add(request, obj, post_url_continue)

    def response_change(self, request: HttpRequest, obj: Prosecution) -> HttpResponse:
        return self._to_another(request, obj) or super().response_change(request, obj)

    def _defendants(self, request: HttpRequest, case: int) -> QuerySet[Prosecution]:
        return self.get_queryset(request).filter(case=case).in_list_order()

    def _to_another(self, request: HttpRequest, obj: Prosecution) -> HttpResponse | None:
        """The way to another defendant of the case, if one of the two buttons for that was pressed."""
        if "_addanother" in request.POST:
            self.message_user(request, f"{obj} is saved. Add another defendant to this case.", messages.SUCCESS)
            return HttpResponseRedirect(f"{reverse('admin:cases_prosecution_add')}?{urlencode({'case': obj.case_id})}")
        if "_next" not in request.POST:
            return None
        keys = list(self._defendants(request, obj.case_id).values_list("pk", flat=True))
        following = keys[keys.index(obj.pk) + 1 :]
        if following:
            self.message_user(request, f"{obj} is saved. This is the next defendant of the case.", messages.SUCCESS)
            return HttpResponseRedirect(reverse("admin:cases_prosecution_change", args=[following[0]]))
        self.message_user(request, f"{obj} is saved. That was the last defendant of the case.", messages.SUCCESS)
        return HttpResponseRedirect(reverse("admin:cases_case_change", args=[obj.case_id]))


@admin.register(Involvement)
class InvolvementAdmin(SheetPages, ReviewedAdmin):
    resource_classes = [InvolvementResource]
    list_display = ["person", "role", "case", "organisation", review_state]
    list_filter = ["review", "role", "protected"]
    fields = ["case", "person", "role", "protected", "organisation", "review"]
    autocomplete_fields = ["case", "person", "organisation"]
    related = ["person", "case", "organisation"]
    search_help_text = "A person’s name or an organisation’s in any spelling and script, or the title of a case."

    def search(self, text: str, request: HttpRequest) -> Q:
        persons, organisations = persons_named(text, request.user), organisations_named(text)
        return Q(person__in=persons) | Q(organisation__in=organisations) | words_in(["case__title"], text)

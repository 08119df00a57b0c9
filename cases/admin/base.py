"""What all admin pages of records have in common: who sees which row, search, autocompletes, review, history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from django.contrib import admin
from django.contrib.admin.utils import flatten_fieldsets
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.db import connection, models
from django.db.models import Model, Q, QuerySet
from django.http import Http404, HttpRequest

from cases.admin.columns import shown
from cases.admin.deleting import DeletingPages, IntoTheBin
from cases.admin.forms import LabelledSelect, LabelledSelectMultiple, RecordForm, RowFormSet
from cases.admin.guarding import GrantedFields, left, named
from cases.admin.history import HistoryPages
from cases.admin.meanwhile import TAKEN, seen_in, seen_now
from cases.admin.review import REVIEW_ACTIONS
from cases.fields import PartialDateField, PartialDateFormField
from cases.querysets import access
from cases.querysets.base import partial_date_names
from cases.querysets.search import words_in
from cases.services import audit


class VisibleRows(GrantedFields):
    """For model admins and inlines: only rows and fields that the user may see are shown, offered and accepted."""

    form = RecordForm
    formfield_overrides = {
        models.URLField: {"assume_scheme": "https"},
        PartialDateField: {"widget": PartialDateFormField.widget},
    }
    # The foreign keys that lists and labels read, so that no row costs a query of its own.
    related: Sequence[str] = ()
    prefetched: Sequence[str] = ()

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        queryset = access.visible(super().get_queryset(request), request.user)
        if self.related:
            queryset = queryset.select_related(*self.related)
        return queryset.prefetch_related(*self.prefetched)

    def get_field_queryset(self, db: Any, db_field: Any, request: HttpRequest) -> QuerySet[Any] | None:
        queryset = super().get_field_queryset(db, db_field, request)
        model = db_field.remote_field.model
        if not access.has_rule(model):
            return queryset
        return access.visible(model._default_manager.all() if queryset is None else queryset, request.user)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """As Django's, without the icon that deletes a related record; rows of inlines offer to add one only."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        widget = getattr(field, "widget", None)
        if isinstance(widget, RelatedFieldWidgetWrapper):
            widget.can_delete_related = False
            if isinstance(self, VisibleInline):
                widget.can_change_related = widget.can_view_related = False
        return field

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = LabelledSelect(db_field, self.admin_site, using=kwargs.get("using"))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = LabelledSelectMultiple(db_field, self.admin_site, using=kwargs.get("using"))
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """As Django's; for those who may only read, partial dates are shown as people read them."""
        fieldsets = super().get_fieldsets(request, obj)
        if not self._may_write(request, obj):
            fieldsets = self._to_read(fieldsets)
        left_out = self._left_out(request, obj)
        return [(title, {**options, "fields": left(options["fields"], left_out)}) for title, options in fieldsets]

    def _to_read(self, fieldsets: Any) -> Any:
        columns: dict[Any, Callable[[Model], str]] = {name: shown(name) for name in partial_date_names(self.model)}
        return [(title, {**options, "fields": _replaced(options["fields"], columns)}) for title, options in fieldsets]

    def _left_out(self, request: HttpRequest, obj: Any) -> set[str]:
        """The fields that the user must not see; and the review where the user does not decide it."""
        reads_review = isinstance(self, admin.ModelAdmin) and obj is not None
        undecided = set() if access.may_confirm(request.user) or reads_review else {"review"}
        return undecided | access.hidden_fields(self.model, request.user)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Sequence[Any]:
        fields = super().get_readonly_fields(request, obj)
        reviewed = any(field.name == "review" for field in self.model._meta.fields)
        return [*fields, "review"] if reviewed and not access.may_confirm(request.user) else fields

    def _may_write(self, request: HttpRequest, obj: Any) -> bool:
        may_add = self.has_add_permission(request, obj) if isinstance(self, VisibleInline) else obj is None
        return may_add or self.has_change_permission(request, obj)


def _replaced(fields: Sequence[Any], columns: dict[Any, Any]) -> list[Any]:
    return [
        tuple(_replaced(field, columns)) if isinstance(field, (list, tuple)) else columns.get(field, field)
        for field in fields
    ]


def _of_page(form: Any, request: HttpRequest) -> None:
    """Tell a form class, made for this request, who fills it in, and what the page showed."""
    form.user = request.user
    form.seen, form.taken = seen_in(request), frozenset(request.POST.getlist(TAKEN))


def _saves(request: HttpRequest) -> bool:
    """Whether this is a page being saved; rows that are read then stay as they are until it is done."""
    return request.method == "POST" and connection.in_atomic_block


class VisibleInline(VisibleRows):
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        queryset = super().get_queryset(request)
        return queryset.select_for_update(of=("self",)) if _saves(request) else queryset

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        # What is shown by a function, to those who only read, is no field of the form.
        fields = [field for field in flatten_fieldsets(self.get_fieldsets(request, obj)) if not callable(field)]
        formset = super().get_formset(request, obj, **{"fields": fields, **kwargs})
        _of_page(formset.form, request)
        return formset


class RecordTabular(VisibleInline, admin.TabularInline):
    formset = RowFormSet


class RecordStacked(VisibleInline, admin.StackedInline):
    pass


class VisibleAdmin(VisibleRows, DeletingPages, admin.ModelAdmin):
    """The pages of one kind of row, with or without a history."""

    class Media:
        css = {"all": ["cases/admin.css"]}
        js = ["cases/admin.js"]

    list_per_page = 50
    show_full_result_count = False
    # Django shows a search box, and allows autocompletes, only where this names something; ``search`` decides.
    search_fields = ("pk",)
    search_columns: Sequence[str] = ()

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        form = super().get_form(request, obj, change, **kwargs)
        _of_page(form, request)
        return form

    def get_list_display(self, request: HttpRequest) -> Sequence[Any]:
        hidden = access.hidden_fields(self.model, request.user)
        return [column for column in super().get_list_display(request) if named(column) not in hidden]

    def get_list_filter(self, request: HttpRequest) -> Sequence[Any]:
        hidden = access.hidden_fields(self.model, request.user)
        return [filter_ for filter_ in super().get_list_filter(request) if named(filter_) not in hidden]

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        """As Django's; no field that the user must not see, and no way back from rows that point here."""
        first = lookup.partition("__")[0]
        fields = {field.name: field for field in self.opts.get_fields()}
        if first in access.hidden_fields(self.model, request.user) or not getattr(fields.get(first), "concrete", True):
            return False
        return super().lookup_allowed(lookup, value, request)

    def _get_obj_does_not_exist_redirect(self, request: HttpRequest, opts: Any, object_id: str) -> Any:
        """What is hidden is answered as what is not there: not found."""
        raise Http404

    def get_search_results(self, request: HttpRequest, queryset: Any, search_term: str) -> tuple[Any, bool]:
        """The rows that ``search_term`` finds; none of them twice."""
        text = search_term.strip()
        return (queryset.filter(self.search(text, request)) if text else queryset), False

    def view_on_site(self, record: Any) -> str | None:
        """The record's own page outside the admin, where it has one."""
        return record.get_absolute_url() if hasattr(record, "get_absolute_url") else None

    def search(self, text: str, request: HttpRequest) -> Q:
        """The condition for what is typed in the search box; by default, each word stands in a search column."""
        return words_in(self.search_columns, text)


class ReadOnly:
    """For model admins and inlines of what only imports and commands write."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class RecordAdmin(IntoTheBin, VisibleAdmin, HistoryPages):
    """The pages of one kind of record. What is deleted here goes into the bin; rows of inlines are kept by history."""

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        """As Django's; while the page is saved nobody else changes the record."""
        record = super().get_object(request, object_id, from_field)
        if record is not None and _saves(request):
            list(self.model._base_manager.select_for_update().filter(pk=record.pk).values_list("pk"))
            record = super().get_object(request, object_id, from_field)
        return record

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any) -> Any:
        """As Django's; the page carries what it shows, and tells what somebody saved meanwhile."""
        audit.restricted_seen(request, kwargs.get("obj"))
        rows = [row for inline in context["inline_admin_formsets"] for row in inline.formset.forms]
        forms = [form for form in [context["adminform"].form, *rows] if hasattr(form, "differences")]
        context["seen"] = seen_now(form.instance for form in forms)
        context["differences"] = [difference for form in forms for difference in form.differences]
        return super().render_change_form(request, context, *args, **kwargs)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """As Django's; a page saved without a change to the record itself writes no version of it."""
        if form.changed_data or not change:
            super().save_model(request, obj, form, change)


class ReviewedAdmin(RecordAdmin):
    """The pages of one kind of record that importers propose and people confirm."""

    actions = [*REVIEW_ACTIONS]

    def has_confirm_permission(self, request: HttpRequest) -> bool:
        """For the actions that decide the review."""
        return access.may_confirm(request.user) and self.has_change_permission(request)

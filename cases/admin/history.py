"""The history pages of a record: who changed what and when, and one version as it was."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.utils import unquote
from django.contrib.auth.models import AnonymousUser, User
from django.core.exceptions import PermissionDenied
from django.db.models import Field, ForeignKey, Model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.text import capfirst
from simple_history.admin import SimpleHistoryAdmin
from simple_history.models import ModelDelta
from simple_history.template_utils import HistoricalRecordContextHelper
from simple_history.utils import get_m2m_reverse_field_name

from cases import partial_dates
from cases.choices import HistoryOrigin
from cases.fields import PartialDateField
from cases.querysets import access
from cases.services import audit
from cases.services.origin_words import OriginWords
from cases.services.putting_back import may_put_back

HIDDEN = "(restricted)"


def told(field: Field, value: Any, user: User | AnonymousUser) -> Any:
    """``value`` of ``field`` as the history shows it to ``user``."""
    if isinstance(value, list):
        return [told(field, item, user) for item in value]
    if isinstance(value, Model):
        rows = type(value)._default_manager.filter(pk=value.pk)
        hidden = access.has_rule(type(value)) and not access.visible(rows, user).exists()
        return HIDDEN if hidden else str(value)
    if isinstance(field, PartialDateField):
        return partial_dates.display(value)
    return dict(field.flatchoices).get(value, value) if field.choices else value


class Changes(HistoricalRecordContextHelper):
    """What changed between two versions, without what follows of itself (day bounds, search keys, time of change)."""

    def __init__(self, model: type[Model], record: Any, user: User | AnonymousUser) -> None:
        super().__init__(model, record)
        self.user = user

    def context_for_delta_changes(self, delta: ModelDelta) -> list[dict[str, Any]]:
        hidden = access.hidden_fields(self.model, self.user)
        changes = [
            change
            for change in delta.changes
            if self.model._meta.get_field(change.field).editable and change.field not in hidden
        ]
        formatted = [self.format_delta_change(change) for change in changes]
        return [{"field": change.field, "old": change.old, "new": change.new} for change in formatted]

    def prepare_delta_change_value(self, change: Any, value: Any) -> Any:
        prepared = super().prepare_delta_change_value(change, value)
        return told(self.model._meta.get_field(change.field), prepared, self.user)


class HistoryPages(SimpleHistoryAdmin):
    """The history of records that the user may see, without the versions that belonged to a hidden record.

    The history of a deleted record is for those who see everything.
    """

    object_history_template = "admin/cases/history.html"
    object_history_list_template = "admin/cases/history_list.html"
    history_version_template = "admin/cases/history_version.html"

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        self._refuse_hidden(request, object_id)
        kinds = self._origins(request, object_id)
        chosen = _origin_asked_for(request)
        context = {
            "may_put_back": may_put_back(request.user, self.model),
            "origins": [(kind.value, kind.label) for kind in HistoryOrigin if kind in kinds or kind == chosen],
            "origin": chosen,
            **(extra_context or {}),
        }
        return super().history_view(request, object_id, context)

    def history_form_view(
        self, request: HttpRequest, object_id: str, version_id: str, extra_context: Any = None
    ) -> HttpResponse:
        """One version, to read. Nothing is changed here."""
        self._refuse_hidden(request, object_id)
        versions = access.visible(self.model.history.model._default_manager.all(), request.user)
        key = {f"{self.model._meta.pk.attname}__in": self.versions_of(unquote(object_id)), "history_id": version_id}
        try:
            version = get_object_or_404(versions.select_related("history_user"), **key)
        except ValueError as error:
            raise Http404 from error
        if not self.has_view_history_or_change_history_permission(request, version.instance):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            "title": f"Version of {version.history_date:%Y-%m-%d %H:%M}: {version.instance}",
            "opts": self.opts,
            "object_id": object_id,
            "version": version,
            "origin": OriginWords([version], request.user).of(version),
            "values": self._values(version, request.user),
            "model_key": self.opts.label_lower.replace(".", "-"),
            "may_put_back": self._may_put_back(request, version) and version.history_type != "-",
        }
        return render(request, self.history_version_template, context)

    def versions_of(self, object_id: str) -> list[Any]:
        """The keys of the records whose versions are the history of ``object_id``."""
        return [object_id]

    def get_history_queryset(self, request: HttpRequest, history_manager: Any, pk_name: str, object_id: Any) -> Any:
        keys = self.versions_of(object_id)
        versions = super().get_history_queryset(request, history_manager, f"{pk_name}__in", keys)
        if origin := _origin_asked_for(request):
            versions = versions.filter(history_origin=origin)
        return access.visible(versions, request.user)

    def set_history_delta_changes(
        self, request: HttpRequest, historical_records: Any, foreign_keys_are_objs: bool = True
    ) -> None:
        """Say of each version from where it came, and how it differs from the one before it of the same record.

        That one may be on another page, or come from elsewhere than was asked for.
        """
        shown = list(historical_records)
        words = OriginWords(shown, request.user)
        before = self._versions_before(shown, request)
        for version in shown:
            version.origin = words.of(version)
            if version.pk in before:
                delta = version.diff_against(before[version.pk], foreign_keys_are_objs=foreign_keys_are_objs)
                helper = self.get_historical_record_context_helper(request, version)
                version.history_delta_changes = helper.context_for_delta_changes(delta)

    def _versions_before(self, shown: list[Any], request: HttpRequest) -> dict[int, Any]:
        """The version before each of those ``shown``, by the key of the latter; none for a first one."""
        key = self.model._meta.pk.attname
        manager = self.model.history
        records = {getattr(version, key) for version in shown}
        versions = access.visible(manager.filter(**{f"{key}__in": records}), request.user)
        numbers: dict[int, int] = {}
        last: dict[Any, int] = {}
        for record, number in versions.order_by("history_date", "history_id").values_list(key, "history_id"):
            if record in last:
                numbers[number] = last[record]
            last[record] = number
        wanted = {numbers[version.pk] for version in shown if version.pk in numbers}
        found = versions.filter(history_id__in=wanted)._select_related_history_tracked_objs().in_bulk()
        return {version.pk: found[numbers[version.pk]] for version in shown if version.pk in numbers}

    def _origins(self, request: HttpRequest, object_id: str) -> set[str]:
        """The kinds of works that the versions of the record come from."""
        key = f"{self.model._meta.pk.attname}__in"
        try:
            versions = access.visible(self.model.history.filter(**{key: self.versions_of(object_id)}), request.user)
            return set(versions.order_by().values_list("history_origin", flat=True).distinct())
        except ValueError as error:
            raise Http404 from error

    def get_historical_record_context_helper(self, request: HttpRequest, historical_record: Any) -> Changes:
        return Changes(self.model, historical_record, request.user)

    def _may_put_back(self, request: HttpRequest, version: Any) -> bool:
        there = self.model.objects.visible_to(request.user).filter(pk=version.instance.pk)
        return may_put_back(request.user, self.model) and there.exists()

    def _refuse_hidden(self, request: HttpRequest, object_id: str) -> None:
        record = self.get_object(request, unquote(object_id))
        if record is None and not access.sees_everything(request.user):
            raise Http404
        audit.restricted_seen(request, record)

    def _values(self, version: Any, user: User | AnonymousUser) -> list[tuple[str, Any]]:
        """The name and the value of each field in ``version``."""
        values = []
        hidden = access.hidden_fields(self.model, user)
        for field in self.model._meta.fields:
            if field.editable and field.name not in hidden:
                value = _related(version, field) if isinstance(field, ForeignKey) else getattr(version, field.attname)
                values.append((capfirst(field.verbose_name), told(field, value, user)))
        for field in getattr(self.model, "_history_m2m_fields", []):
            rows = getattr(version, field.name).all()
            related = [getattr(row, get_m2m_reverse_field_name(field)) for row in rows]
            values.append((capfirst(field.verbose_name), ", ".join(told(field, related, user))))
        return values


def _origin_asked_for(request: HttpRequest) -> str:
    """The kind of work of which the versions are asked for; "" for all."""
    asked = request.GET.get("origin", "")
    return asked if asked in HistoryOrigin.values else ""


def _related(version: Any, field: ForeignKey) -> Any:
    """The record to which ``version`` pointed; its key where it is gone."""
    key = getattr(version, field.attname)
    return field.related_model._default_manager.filter(pk=key).first() or key

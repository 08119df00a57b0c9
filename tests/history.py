"""Comparing what a piece of work changed with what the history tells of it, row by row."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.db.models import Max

from cases.models.base import Record

# Written past the history on purpose, since every version of a document holds its whole text.
NOT_KEPT = {"documents.sourcedocument": {"state", "assignee_id"}}

Rows = dict[Any, dict[str, Any]]


def recorded() -> list[Any]:
    """The models whose rows have a history."""
    return [
        model
        for model in apps.get_models()
        if issubclass(model, Record) and not model._meta.abstract and hasattr(model, "history")
    ]


class Watch:
    """``with Watch() as watch: ...`` keeps every row before and after, and the versions written meanwhile."""

    def __enter__(self) -> Watch:
        self.before = _rows()
        self.last = {model: _last(model) for model in recorded()}
        return self

    def __exit__(self, *error: Any) -> None:
        self.after = _rows()
        self.versions = {
            model: list(
                model.history.filter(history_id__gt=self.last[model]).select_related("history_user").order_by(
                    "history_id"
                )
            )
            for model in recorded()
        }  # fmt: skip

    @property
    def changed(self) -> int:
        """How many rows came, went or have other values."""
        return sum(len(self._differing(model)) for model in recorded())

    def unrecorded(self) -> list[str]:
        """What changed without a version that tells of it; in words."""
        return [told for model in recorded() for key in self._differing(model) if (told := self._missing(model, key))]

    def origins(self) -> set[tuple[str | None, int | None]]:
        """The kinds and numbers of the works that the versions name."""
        return {
            (version.history_origin, version.history_origin_number)
            for those in self.versions.values()
            for version in those
        }

    def users(self) -> set[Any]:
        """Who made the versions."""
        return {version.history_user for those in self.versions.values() for version in those}

    def _differing(self, model: Any) -> set[Any]:
        before, after = self.before[model], self.after[model]
        return {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}

    def _missing(self, model: Any, key: Any) -> str:
        name = f"{model._meta.label_lower} {key}"
        versions = [one for one in self.versions[model] if getattr(one, model._meta.pk.attname) == key]
        if not versions:
            was, now = self.before[model].get(key, {}), self.after[model].get(key, {})
            return f"{name}: no version of {sorted(n for n in was | now if was.get(n) != now.get(n))}"
        last = versions[-1]
        if key not in self.after[model]:
            return "" if last.history_type == "-" else f"{name}: no version says that it went"
        now = self.after[model][key]
        told = _values(last, [name for name in now if name in vars(last)]) | _links(model, last, "history_id")
        return "" if told == now else f"{name}: the last version has other {[n for n in now if told.get(n) != now[n]]}"


def _rows() -> dict[Any, Rows]:
    return {
        model: {
            row.pk: _values(row, _columns(model)) | _links(model, row, "pk") for row in model._base_manager.all()
        }
        for model in recorded()
    }  # fmt: skip


def _columns(model: Any) -> list[str]:
    left_out = NOT_KEPT.get(model._meta.label_lower, set())
    return [field.attname for field in model._meta.concrete_fields if field.attname not in left_out]


def _values(row: Any, names: list[str]) -> dict[str, Any]:
    return {name: str(getattr(row, name)) for name in names}


def _links(model: Any, row: Any, key: str) -> dict[str, Any]:
    """The keys of linked rows by the many-to-many field, of those fields that versions tell of."""
    found = {}
    for field in getattr(model, "_history_m2m_fields", ()):
        rows = getattr(row, field.name).all()
        other = field.m2m_reverse_field_name()
        keys = rows.values_list("pk" if key == "pk" else f"{other}_id", flat=True)
        found[field.name] = sorted(keys)
    return found


def _last(model: Any) -> int:
    return model.history.model._base_manager.aggregate(last=Max("history_id"))["last"] or 0

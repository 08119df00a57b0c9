"""Two people at once: a page saved over what somebody else saved meanwhile shows both versions, and loses neither.

The page carries when each of its records was last changed. Where that is no longer so, nothing is saved: the form comes
back with what the other one saved beside one's own, field by field, and a choice for each. What one did not touch
oneself is chosen to be as the other one saved it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms
from django.http import HttpRequest
from django.utils.text import capfirst

SEEN = "_seen"  # what the page carries
TAKEN = "_theirs"  # the fields for which one chose what the other one saved
HIDDEN = "(restricted)"


@dataclass(frozen=True, slots=True)
class Difference:
    """A field, by its name in the page, that two people want to be different."""

    name: str
    record: str
    label: str
    theirs: str
    mine: str
    take_theirs: bool
    by: str


def seen_in(request: HttpRequest) -> dict[str, str]:
    """When each record of the page had been changed when it was opened; empty where the page says nothing."""
    try:
        seen = json.loads(request.POST.get(SEEN, ""))
    except ValueError:
        return {}
    return {str(key): str(value) for key, value in seen.items()} if isinstance(seen, dict) else {}


def seen_now(records: Iterable[Any]) -> str:
    """What the page carries of ``records``."""
    return json.dumps({_key(record): _stamp(record) for record in records if record.pk and _stamp(record)})


def _key(record: Any) -> str:
    return f"{record._meta.label_lower}:{record.pk}"


def _stamp(record: Any) -> str:
    changed = getattr(record, "updated_at", None)
    return changed.isoformat() if changed else ""


class MeanwhileForm(forms.ModelForm):
    """A form that knows when its record had been changed when the page was opened. The admin sets the two below."""

    seen: dict[str, str] = {}
    taken: frozenset[str] = frozenset()

    def compare(self) -> None:
        """Find what differs from what somebody saved meanwhile. For the end of ``__init__``."""
        self.differences: list[Difference] = []
        if not self.is_bound or self.instance.pk is None:
            return
        self._take_theirs()
        was = self.seen.get(_key(self.instance), "")
        if was and was != _stamp(self.instance):
            self.differences = list(self._differences(was))

    def clean(self) -> Any:
        cleaned = super().clean()
        if self.differences:
            raise forms.ValidationError(
                f"{self.differences[0].by} saved this while you had it open. Nothing of yours is saved yet: choose for "
                "each field at the top of the page, then save again.",
                code="meanwhile",
            )
        return cleaned

    def _take_theirs(self) -> None:
        """Put what is stored in the place of what was typed, where that was chosen."""
        for name, field in self.fields.items():
            if self.add_prefix(name) in self.taken:
                self.data = self.data.copy()
                put(self.data, self.add_prefix(name), field, self.get_initial_for_field(field, name))

    def _differences(self, was: str) -> Iterable[Difference]:
        before, by = self._version(was)
        for name, field in self.fields.items():
            theirs, mine = self.get_initial_for_field(field, name), self[name].data
            if field.disabled or name not in self._own_fields() or not field.has_changed(theirs, mine):
                continue
            untouched = before is not None and name in before and not field.has_changed(before[name], mine)
            yield Difference(
                name=self.add_prefix(name),
                record=capfirst(str(self.instance._meta.verbose_name)),
                label=capfirst(str(field.label or name)),
                theirs=_shown(field, theirs),
                mine=_shown(field, mine),
                take_theirs=untouched,
                by=by,
            )

    def _own_fields(self) -> set[str]:
        """The fields of the record itself, without its number and its parent, which an inline row carries along."""
        own = {field.name for field in [*self.instance._meta.fields, *self.instance._meta.many_to_many]}
        hidden = {name for name, field in self.fields.items() if field.widget.is_hidden}
        return own - hidden

    def _version(self, was: str) -> tuple[dict[str, Any] | None, str]:
        """The values that the page showed when it was opened (None where no version tells), and who saved last."""
        versions = self.instance.history.select_related("history_user").order_by("-history_id")
        last = versions.first()
        by = str(last.history_user) if last is not None and last.history_user else "Somebody"
        try:
            version = versions.filter(updated_at=datetime.fromisoformat(was)).first()
        except ValueError:
            version = None
        if version is None:
            return None, by
        fields = [field for field in self.instance._meta.fields if hasattr(version, field.attname)]
        return {field.name: getattr(version, field.attname) for field in fields}, by


def put(data: Any, name: str, field: forms.Field, value: Any) -> None:
    """Write ``value`` of ``field`` into the data of a form as its widget would send it."""
    value = field.prepare_value(value)
    if isinstance(field, forms.BooleanField) and not isinstance(field, forms.NullBooleanField):
        data.pop(name, None)
        if value:
            data[name] = "on"
    elif isinstance(value, (list, tuple)):
        data.setlist(name, [str(item) for item in value])
    else:
        data[name] = "" if value is None else str(value)


def _shown(field: forms.Field, value: Any) -> str:
    """``value`` of ``field``, stored or typed, as people read it."""
    prepared = field.prepare_value(value)
    if isinstance(field, forms.BooleanField):
        return "yes" if prepared else "no"
    if isinstance(prepared, (list, tuple)):
        return ", ".join(_one(field, item) for item in prepared)
    return _one(field, prepared)


def _one(field: forms.Field, value: Any) -> str:
    if value in (None, ""):
        return ""
    if isinstance(field, forms.ModelChoiceField):
        try:
            found = field.queryset.filter(pk=value).first()
        except (TypeError, ValueError):
            return str(value)
        return HIDDEN if found is None else str(found)
    if isinstance(field, forms.ChoiceField):
        labels = {str(key): str(label) for key, label in field.choices if not isinstance(label, (list, tuple))}
        return labels.get(str(value), str(value))
    return str(value)

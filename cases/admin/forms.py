"""The forms of the admin, and autocompletes that need no query for the labels of what is chosen already."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.widgets import AutocompleteSelect, AutocompleteSelectMultiple
from django.core.exceptions import ValidationError
from django.db.models import Model
from django.forms.models import BaseInlineFormSet, InlineForeignKeyField
from django.utils.text import capfirst

from cases.admin.guarding import GuardedForm
from cases.admin.meanwhile import MeanwhileForm


class Labelled:
    """An autocomplete that is told the labels of the records chosen; Django's own asks the database for each widget."""

    labels: dict[str, str] = {}

    def optgroups(self, name: str, value: list[Any], attr: Any = None) -> list[Any]:
        chosen = [str(key) for key in value if key not in (None, "")]
        if not all(key in self.labels for key in chosen):
            return super().optgroups(name, value, attr)
        options = []
        if not self.is_required and not self.allow_multiple_selected:
            options.append(self.create_option(name, "", "", False, 0))
        for key in chosen:
            options.append(self.create_option(name, key, self.labels[key], True, len(options)))
        return [(None, options, 0)]

    def build_attrs(self, base_attrs: dict[str, Any], extra_attrs: dict[str, Any] | None = None) -> dict[str, Any]:
        attrs = super().build_attrs(base_attrs, extra_attrs)
        noun = self.field.remote_field.model._meta.verbose_name
        return {**attrs, "data-placeholder": f"Find {noun}"}


class LabelledSelect(Labelled, AutocompleteSelect):
    pass


class LabelledSelectMultiple(Labelled, AutocompleteSelectMultiple):
    def build_attrs(self, base_attrs: dict[str, Any], extra_attrs: dict[str, Any] | None = None) -> dict[str, Any]:
        # select2 puts its button for emptying all into the list of the chosen, where no button may stand.
        return {**super().build_attrs(base_attrs, extra_attrs), "data-allow-clear": "false"}


class RecordForm(MeanwhileForm, GuardedForm):
    """A form that checks every constraint, and gives its autocompletes the labels of records that are loaded."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.compare()
        if self.instance.pk is None:
            return
        for name, field in self.fields.items():
            widget = getattr(field.widget, "widget", field.widget)
            if isinstance(widget, Labelled):
                widget.labels = {str(record.pk): str(record) for record in self._chosen(name)}

    def _post_clean(self) -> None:
        """As Django's, which leaves out the constraints on the parent of an inline row: a second look checks them."""
        super()._post_clean()
        if self.errors or not any(isinstance(field, InlineForeignKeyField) for field in self.fields.values()):
            return
        try:
            self.instance.validate_constraints(exclude=self._get_validation_exclusions())
        except ValidationError as error:
            self._update_errors(error)

    def _chosen(self, name: str) -> list[Model]:
        related = getattr(self.instance, name, None)
        if self.instance._meta.get_field(name).many_to_many:
            return list(related.all())
        return [related] if related is not None else []


class RowFormSet(BaseInlineFormSet):
    """Rows of a table: each field has its column's name as its own, for those who hear the page."""

    def add_fields(self, form: Any, index: int | None) -> None:
        super().add_fields(form, index)
        for field in form.fields.values():
            widget = getattr(field.widget, "widget", field.widget)
            if not widget.is_hidden:
                widget.attrs["aria-label"] = capfirst(field.label or "")

"""Short forms for records on the review page: the fields that a document can state, links typed by name."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Field, ForeignKey, Model, TextField

from cases.models import Court, Organisation, Provision, Region
from documents.services.claimed_values import column_of
from documents.services.lookup import NotOne, find_one
from documents.subjects import STATED_FIELDS

HINTS: dict[Any, str] = {
    Region: "Its name or code: Moscow, RU-MOW.",
    Court: "Its name in any spelling.",
    Organisation: "Its name in any spelling.",
    Provision: "Country, article, part: RU 205.5 p2. Administrative: RU adm. 20.3.3 p1.",
}


# What a field holds that says nothing.
NOTHING = (None, "", "unknown")


class NamedField(forms.CharField):
    """A link to a region, court, organisation or provision, typed by name; the cleaned value is the record or None."""

    def __init__(self, model: type[Model], **options: Any) -> None:
        self.model = model
        super().__init__(**{"help_text": HINTS[model], **options})

    def prepare_value(self, value: Any) -> Any:
        if isinstance(value, str) and not self._is_key(value):
            return value
        record = value if isinstance(value, Model) else self.model._default_manager.filter(pk=value).first()
        if record is None:
            return "" if value is None else value
        return record.label if isinstance(record, Provision) else str(record)

    def _is_key(self, value: str) -> bool:
        return self.model is Region and Region.objects.filter(pk=value).exists()

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        try:
            return find_one(self.model, text)
        except NotOne as error:
            raise ValidationError(str(error), code="not_one") from error

    def has_changed(self, initial: Any, data: Any) -> bool:
        return (self.prepare_value(initial) or "") != (data or "").strip()


def form_field(column: Field, **options: Any) -> forms.Field | None:
    """The form field of a model's column: links are typed, long texts take few lines."""
    if isinstance(column, ForeignKey):
        return NamedField(column.related_model, label=options.get("label"), required=not column.blank)
    if isinstance(column, TextField):
        options["widget"] = forms.Textarea(attrs={"rows": 3})
    return column.formfield(**options)


class StatedForm(forms.ModelForm):
    """The fields of one kind of record that a document can state, and the words that state them."""

    def save_links(self) -> None:
        """Store the provision that the form makes, before the record that needs it is checked by the database."""
        provision = self.cleaned_data.get("provision")
        if isinstance(provision, Provision) and provision.pk is None:
            provision.save()
            self.instance.provision = provision

    def _get_validation_exclusions(self) -> set[str]:
        """As Django's, without checking against the database a provision that is stored only on saving."""
        provision = self.cleaned_data.get("provision")
        left_out = super()._get_validation_exclusions()
        return {*left_out, "provision"} if provision is not None and provision.pk is None else left_out

    @property
    def stated(self) -> list[str]:
        """The names of the fields in which something is written."""
        written = [name for name in self._meta.fields or () if self.cleaned_data.get(name) not in NOTHING]
        return [name for name in written if name != "currency"]


def form_class(kind: str, model: type[Model], names: tuple[str, ...] | None = None) -> Any:
    """The form of one ``kind`` of record, of all its stated fields or those in ``names``."""
    fields = [name for name in names or STATED_FIELDS[kind] if column_of(model(), name) is not None]
    return forms.modelform_factory(model, form=StatedForm, fields=fields, formfield_callback=form_field)

"""The forms of the review page: correcting a record, adding one, and the words of the document that say so."""

from __future__ import annotations

from typing import Any

from django import forms
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db.models import Model

from cases.choices import InvolvementRole
from cases.querysets.access import hidden_fields
from documents.extraction.types import Span
from documents.forms.records import StatedForm, form_class
from documents.models import SourceDocument
from documents.services.additions import OF_PERSON, OF_PROSECUTION, cases_of, persons_of, prosecutions_of
from documents.services.finding import NotFound, find_passage
from documents.services.permissions import AnyUser
from documents.subjects import STATED_FIELDS

NEW_CASE = "new"


class QuoteField(forms.CharField):
    """Words of a document's text; the cleaned value is their passage (a Span), or None where it may be empty."""

    widget = forms.Textarea(attrs={"rows": 2})

    def __init__(self, document: SourceDocument, near: int | None = None, **options: Any) -> None:
        self.document, self.near = document, near
        super().__init__(**options)

    def clean(self, value: Any) -> Span | None:
        quoted = super().clean(value)
        if not quoted:
            return None
        try:
            return find_passage(self.document.text, quoted, self.near)
        except NotFound as error:
            raise ValidationError(str(error), code="not_found") from error


def record_form(record: Model, document: SourceDocument, user: AnyUser, data: Any = None) -> StatedForm:
    """The form that corrects ``record``, with the words of ``document`` that state a value it did not state before."""
    kind = str(record._meta.model_name)
    form = form_class(kind, type(record), _seen_fields(type(record), user))(data, instance=record)
    form.fields["quote"] = QuoteField(
        document,
        required=False,
        label="Words that say so",
        help_text="Only for a value that the document is not yet known to state: quote its words.",
    )
    return form


def new_form(kind: str, document: SourceDocument, user: AnyUser, near: int | None, **options: Any) -> StatedForm:
    """The form of a new record of ``kind``; ``near`` is where the quoted words begin. ``options`` are the form's."""
    model = apps.get_model("cases", kind)
    form = form_class(kind, model, _seen_fields(model, user))(**options)
    own = dict(form.fields)
    form.fields = {"quote": QuoteField(document, near, label="Words of the document")}
    if kind in OF_PROSECUTION | OF_PERSON or kind == "event":
        form.fields["about"] = _about(kind, document, user)
    form.fields |= own
    if kind == "person":
        form.fields |= _role_fields(document, user)
    return form


def _seen_fields(model: type[Model], user: AnyUser) -> tuple[str, ...]:
    hidden = hidden_fields(model, user)
    return tuple(name for name in STATED_FIELDS[str(model._meta.model_name)] if name not in hidden)


class AboutField(forms.ChoiceField):
    """Whom a new record is about; the cleaned value is a Prosecution or a Person."""

    def __init__(self, records: dict[str, Any], labels: list[tuple[str, str]], **options: Any) -> None:
        self.records = records
        super().__init__(choices=[("", "—"), *labels], **options)

    def prepare_value(self, value: Any) -> Any:
        """The choice itself, or that of the person "person-3"; the only choice where there is one."""
        person = next((key for key, record in self.records.items() if _is_person(record, value)), value)
        return next(iter(self.records)) if len(self.records) == 1 else person

    def clean(self, value: Any) -> Any:
        return self.records.get(super().clean(value))


def _is_person(record: Any, key: Any) -> bool:
    return key == f"person-{getattr(record, 'person_id', record.pk)}"


def _about(kind: str, document: SourceDocument, user: AnyUser) -> AboutField:
    records: dict[str, Any] = {}
    labels: list[tuple[str, str]] = []
    with_case = set()
    if kind not in OF_PERSON:
        for prosecution in prosecutions_of(document, user):
            records[f"prosecution-{prosecution.pk}"] = prosecution
            labels.append((f"prosecution-{prosecution.pk}", f"{prosecution.person}, in “{prosecution.case}”"))
            with_case.add(prosecution.person_id)
    for person in persons_of(document, user):
        if person.pk not in with_case:
            records[f"person-{person.pk}"] = person
            new = ", in a new case" if kind in OF_PROSECUTION else ""
            labels.append((f"person-{person.pk}", f"{person}{new}"))
    return AboutField(
        records, labels, label="About", help_text="A person who is not here: add the person first.",
        error_messages={"required": "Choose whom it is about."},
    )  # fmt: skip


def _role_fields(document: SourceDocument, user: AnyUser) -> dict[str, forms.Field]:
    cases = [(str(case.pk), case.title) for case in cases_of(document, user)]
    roles = [("", "only named"), ("accused", "accused"), *InvolvementRole.choices]
    return {
        "role": forms.ChoiceField(choices=roles, required=False, label="Role in the case"),
        "case": forms.ChoiceField(choices=[(NEW_CASE, "a new case"), *cases], required=False, label="Case"),
    }

"""The form that ties a value of a record to a document and its words."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.text import capfirst

from cases.querysets.access import hidden_fields
from cases.querysets.search import words_in
from documents.models import SourceDocument
from documents.services.claimed_values import column_of, text_of
from documents.services.finding import NotFound, find_passage
from documents.services.permissions import AnyUser
from documents.subjects import STATED_FIELDS

OFFERED = 20


class DocumentField(forms.CharField):
    """A document by its number, or by words of its title where these find one."""

    def __init__(self, user: AnyUser, **options: Any) -> None:
        self.user = user
        super().__init__(**options)

    def clean(self, value: Any) -> SourceDocument:
        text = super().clean(value)
        number = text.partition(":")[0].strip()
        known = Q(pk=int(number)) if number.isdecimal() and len(number) < 18 else Q(pk__in=[])
        visible = SourceDocument.objects.visible_to(self.user)
        found = list(visible.filter(known)[:1]) or list(visible.filter(words_in(["title"], text)).defer("text")[:2])
        if not found:
            raise ValidationError("No document has this number or these words in its title.", code="none")
        if len(found) > 1:
            raise ValidationError(
                f"Several documents have these words in their titles. Give the number, such as {found[0].pk}.",
                code="several",
            )
        return found[0]


class ClaimForm(forms.Form):
    """That a document states a value of a record. After cleaning, ``cleaned_data["passage"]`` is the Span or None."""

    field = forms.ChoiceField(label="Value of")
    document = forms.Field()
    quote = forms.CharField(
        label="Words of the document", required=False, widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Copied from its text. Empty where the whole document says so.",
    )  # fmt: skip
    value = forms.CharField(
        label="What the document says", required=False, max_length=500,
        help_text="Empty where it says what the record has. Another value is kept beside that, to be settled.",
    )  # fmt: skip

    def __init__(self, record: Any, user: AnyUser, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.record = record
        hidden = hidden_fields(type(record), user)
        names = [name for name in STATED_FIELDS[str(record._meta.model_name)] if name not in hidden]
        self.fields["field"].choices = [(name, self._choice(name)) for name in names]
        offered = SourceDocument.objects.visible_to(user).order_by("-pk").values_list("pk", "title")[:OFFERED]
        self.offered = [f"{pk}: {title}" for pk, title in offered]
        self.fields["document"] = DocumentField(
            user, label="Document", help_text="Its number, or words of its title.",
            widget=forms.TextInput(attrs={"list": "documents", "autocomplete": "off"}),
        )  # fmt: skip
        self.order_fields(["field", "value", "document", "quote"])

    def _choice(self, name: str) -> str:
        held = text_of(self.record, name)
        return f"{capfirst(column_of(self.record, name).verbose_name)}: {held or '—'}"

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if "document" in cleaned and cleaned.get("quote"):
            try:
                cleaned["passage"] = find_passage(cleaned["document"].text, cleaned["quote"])
            except NotFound as error:
                self.add_error("quote", str(error))
        if cleaned.get("field"):
            self._clean_value(cleaned)
        return cleaned

    def _clean_value(self, cleaned: dict[str, Any]) -> None:
        """The value as claims state it: that of the record where none is given; dates in EDTF."""
        column = column_of(self.record, cleaned["field"])
        given = cleaned.get("value") or text_of(self.record, cleaned["field"])
        if not given:
            self.add_error("value", "The record has no such value yet. Write what the document says.")
        elif not column.is_relation and cleaned["field"] != "amount":
            try:
                given = str(column.clean(given, None)) if cleaned.get("value") else given
            except ValidationError as error:
                self.add_error("value", error)
        cleaned["value"] = given

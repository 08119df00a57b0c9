"""Filters by a term, and by being imprisoned on a day."""

from __future__ import annotations

import datetime
import re
from typing import Any

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django_filters.widgets import SuffixedMultiWidget

from cases import partial_dates
from cases.fields import PartialDateFormField
from cases.filtersets.fields import FromToWidget

TERM = re.compile(
    r"(?:(?P<years>\d{1,3})\s*(?:y|yr|yrs|year|years)?)?\s*(?:(?P<months>\d{1,4})\s*(?:m|mo|month|months))?", re.I
)
TERM_HINT = "Give years or months, such as 5, 5 years, 18 months or 2 y 6 m."
TODAY = "today"


class TermField(forms.CharField):
    """A term in years, in months or both; a bare number is years. The cleaned value is months, or None."""

    def to_python(self, value: Any) -> Any:
        text = (super().to_python(value) or "").strip()
        if not text:
            return None
        match = re.fullmatch(r"(\d{1,4})\s*(?:m|mo|month|months)", text, re.I)
        if match:
            return int(match[1])
        found = TERM.fullmatch(text)
        if not found or not found["years"]:
            raise ValidationError(f"“{text[:40]}” is not a term. {TERM_HINT}", code="invalid")
        return int(found["years"]) * 12 + int(found["months"] or 0)


class TermRangeField(forms.MultiValueField):
    """Two terms; the cleaned value is months from and to, each or None."""

    widget = FromToWidget

    def __init__(self, **options: Any) -> None:
        super().__init__([TermField(required=False), TermField(required=False)], **options)

    def compress(self, data_list: list[int | None]) -> tuple[int | None, int | None] | None:
        """Raises ValidationError where the range ends before it begins."""
        least, most = data_list or (None, None)
        if least is not None and most is not None and least > most:
            raise ValidationError("“From” is longer than “to”.", code="order")
        return None if least is None and most is None else (least, most)


class TermRangeFilter(django_filters.Filter):
    field_class = TermRangeField


class ImprisonedWidget(SuffixedMultiWidget):
    """A box for today, ``<name>``, and a text input for another day, ``<name>_on``."""

    suffixes = ["", "on"]

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__([forms.TextInput(), forms.TextInput()], attrs)

    def decompress(self, value: Any) -> list[Any]:
        return list(value) if value else [None, None]


class ImprisonedField(forms.MultiValueField):
    """ "today", or a date as people write it; the cleaned value is the first and last day that it may mean."""

    widget = ImprisonedWidget

    def __init__(self, **options: Any) -> None:
        today = forms.ChoiceField(
            required=False,
            choices=[(TODAY, TODAY)],
            error_messages={"invalid_choice": "“%(value)s” is not in this list."},
        )
        super().__init__([today, PartialDateFormField(required=False)], **options)

    def compress(self, data_list: list[str]) -> tuple[datetime.date, datetime.date] | None:
        """Raises ValidationError for a date without bounds."""
        today, other = data_list or ("", "")
        if other:
            first, last = partial_dates.bounds(other)
            if first is None or last is None:
                raise ValidationError("Give a day, a month or a year.", code="open")
            return first, last
        return (timezone.localdate(), timezone.localdate()) if today else None


class ImprisonedFilter(django_filters.Filter):
    field_class = ImprisonedField

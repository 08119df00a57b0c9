"""Form fields and filters of the filter sets."""

from __future__ import annotations

import datetime
from typing import Any

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django_filters.widgets import SuffixedMultiWidget

from cases import partial_dates
from cases.fields import PartialDateFormField

Days = tuple[datetime.date | None, datetime.date | None]


class FromToWidget(SuffixedMultiWidget):
    """Two text inputs, ``<name>_from`` and ``<name>_to``."""

    suffixes = ["from", "to"]

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__([forms.TextInput(), forms.TextInput()], attrs)

    def decompress(self, value: Any) -> list[Any]:
        return list(value) if value else [None, None]


class PartialDateRangeField(forms.MultiValueField):
    """Two dates as people write them; the cleaned value is the first day of the one and the last day of the other."""

    widget = FromToWidget

    def __init__(self, **options: Any) -> None:
        super().__init__([PartialDateFormField(required=False), PartialDateFormField(required=False)], **options)

    def compress(self, data_list: list[str]) -> Days | None:
        """Raises ValidationError where the range ends before it begins."""
        since, until = data_list or ("", "")
        first = partial_dates.bounds(since)[0] if since else None
        last = partial_dates.bounds(until)[1] if until else None
        if first and last and first > last:
            raise ValidationError("“From” lies after “to”.", code="order")
        return (first, last) if first or last else None


class PartialDateRangeFilter(django_filters.Filter):
    field_class = PartialDateRangeField

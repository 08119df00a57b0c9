"""The values of claims, which are text: how they are shown, and whether they agree with what a record holds."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Model

from cases import partial_dates
from cases.fields import PartialDateField
from cases.models import Region


def shown_value(record: Model, name: str, value: str) -> str:
    """A claim's ``value`` as people read it: a date in words, the label of a choice."""
    column = column_of(record, name)
    if isinstance(column, PartialDateField):
        try:
            return partial_dates.display(value)
        except ValueError:
            return value
    choices = dict(column.flatchoices) if column is not None else {}
    return str(choices.get(value, value))


def column_of(record: Model, name: str) -> Any:
    try:
        column = record._meta.get_field(name)
    except FieldDoesNotExist:
        return None
    return column if column.concrete else None


def comparable(column: Any) -> bool:
    """Whether a claim's text tells that it is another value: not for a link to a record that has many spellings."""
    return column is not None and (not column.is_relation or column.related_model is Region)


def agrees(record: Model, name: str, value: str) -> bool:
    """Whether ``value`` is what ``record`` has; a date within another, or 12 beside 12.0, is no other value."""
    column = column_of(record, name)
    if not comparable(column):
        return True
    current = getattr(record, column.attname)
    if current in (None, ""):
        return False
    if isinstance(column, PartialDateField):
        return _overlap(value, current)
    try:
        return value == str(current) or float(value) == float(current)
    except ValueError:
        return False


def _overlap(one: str, other: str) -> bool:
    if one == other:
        return True
    try:
        (first, last), (other_first, other_last) = partial_dates.bounds(one), partial_dates.bounds(other)
    except ValueError:
        return False
    begins_late = first and other_last and first > other_last
    ends_early = last and other_first and last < other_first
    return not (begins_late or ends_early)

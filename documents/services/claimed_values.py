"""The values of claims, which are text: how they are shown, and whether they agree with what a record holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Model

from cases import names, partial_dates
from cases.fields import PartialDateField
from cases.models import Provision, Region
from documents.subjects import MANY_VALUED


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


def text_of(record: Model, name: str) -> str:
    """What ``record`` holds in the field ``name``, as a claim would state it; "" for nothing."""
    value = getattr(record, name)
    if value in (None, ""):
        return ""
    if isinstance(value, Region):
        return str(value.pk)
    if isinstance(value, Provision):
        return value.label
    return f"{value} {record.currency}" if name == "amount" else str(value)


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
    if name == "amount":
        value = value.removesuffix(f" {record.currency}")
    try:
        return value == str(current) or float(value) == float(current)
    except ValueError:
        return False


def differing(record: Model, name: str, values: Iterable[str]) -> list[str]:
    """Of the ``values`` that claims state for the field ``name``, each once, those that speak against ``record``.

    Of a link to a record with many spellings, all as soon as two of them are not spellings of one name.
    """
    stated = list(dict.fromkeys(values))
    if (str(record._meta.model_name), name) in MANY_VALUED:
        return []
    if not comparable(column_of(record, name)):
        return stated if len({names.fold(value) for value in stated}) > 1 else []
    return [value for value in stated if not agrees(record, name, value)]


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

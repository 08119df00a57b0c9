"""Whether records keep the check constraints of their model, worked out here instead of asking the database each time.

The database checks them as well when the records are written; this says beforehand which row breaks which.
Comparisons with NULL are neither true nor false, as in SQL, and a constraint is broken by false alone.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from django.db.models import CheckConstraint, F, Model, Q

_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "exact": operator.eq,
    "lt": operator.lt,
    "lte": operator.le,
    "gt": operator.gt,
    "gte": operator.ge,
    "in": lambda value, values: value in values,
}


def broken(record: Model) -> list[CheckConstraint]:
    """The check constraints that ``record`` breaks. Raises NotImplementedError for one with other comparisons."""
    constraints = [one for one in record._meta.constraints if isinstance(one, CheckConstraint)]
    return [one for one in constraints if _holds(one.condition, record) is False]


def _holds(condition: Any, record: Model) -> bool | None:
    if not isinstance(condition, Q):
        return _compare(condition, record)
    answers = [_holds(child, record) for child in condition.children]
    if condition.connector == Q.AND:
        answer = False if False in answers else None if None in answers else True
    elif condition.connector == Q.OR:
        answer = True if True in answers else None if None in answers else False
    else:
        raise NotImplementedError(condition.connector)
    return answer if answer is None or not condition.negated else not answer


def _compare(lookup: tuple[str, Any], record: Model) -> bool | None:
    name, expected = lookup
    path, _, comparison = name.partition("__")
    value = _value(record, path)
    if comparison == "isnull":
        return (value is None) == expected
    if (comparison or "exact") not in _COMPARISONS:
        raise NotImplementedError(name)
    if isinstance(expected, F):
        expected = _value(record, expected.name)
    if value is None or expected is None:
        return None
    return _COMPARISONS[comparison or "exact"](value, expected)


def _value(record: Model, name: str) -> Any:
    return getattr(record, record._meta.get_field(name).attname)

"""What points at a record, found in the models themselves, so that a merge forgets no foreign key."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import CASCADE, CheckConstraint, DateField, ForeignKey, Model, Q

from cases.fields import Follower
from cases.models.base import Record
from cases.services.row_values import columns_of

MOST_IN_ONE = 500  # keys in one condition


def links_to(model: type[Model]) -> dict[type[Model], list[ForeignKey[Any, Any]]]:
    """The foreign keys to ``model`` by the model that has them; many-to-many tables are among these.

    History and the derived tables have no constraint in the database: the former stays as it was written, the latter
    follow by themselves.
    """
    found: dict[type[Model], list[ForeignKey[Any, Any]]] = {}
    for relation in model._meta.get_fields(include_hidden=True):
        field = getattr(relation, "field", None)
        if relation.auto_created and isinstance(field, ForeignKey) and field.db_constraint:
            found.setdefault(field.model, []).append(field)
    return found


def pointing_at(model: type[Model], links: Iterable[ForeignKey[Any, Any]], key: Any) -> Any:
    """The rows of ``model`` of which one of ``links`` has ``key``, in the order of their numbers."""
    condition = Q()
    for link in links:
        condition |= Q(**{link.attname: key})
    return model._base_manager.filter(condition).order_by("pk")


def stands(row: Model) -> bool:
    """Whether the checks of the database allow ``row``; a query for each."""
    try:
        for constraint in row._meta.constraints:
            if isinstance(constraint, CheckConstraint):
                constraint.validate(type(row), row)
    except ValidationError:
        return False
    return True


def identities(row: Model) -> list[tuple[Any, ...]]:
    """What no second row may have, and, of a row that is part of a record, all that it says.

    Two rows that share one of these are one.
    """
    model = type(row)
    sets = [constraint.fields for constraint in model._meta.total_unique_constraints]
    sets += [tuple(names) for names in model._meta.unique_together]
    sets += [(field.name,) for field in model._meta.concrete_fields if field.unique and not field.primary_key]
    found: list[tuple[Any, ...]] = []
    for names in sets:
        values = tuple(getattr(row, model._meta.get_field(name).attname) for name in names)
        if None not in values:
            found.append((*names, *values))
    if _is_part(model):
        found.append(("says", said_by(row)))
    return found


def said_by(row: Model) -> str:
    """All that ``row`` says: its columns without its number, its review and what follows of itself."""
    columns = columns_of(row)
    left_out = {"review"} | {field.attname for field in row._meta.concrete_fields if not says(field)}
    return json.dumps({name: value for name, value in columns.items() if name not in left_out}, sort_keys=True)


def says(field: Any) -> bool:
    """Whether ``field`` holds what somebody stated, not what follows of it or when it was written."""
    stamp = isinstance(field, DateField) and (field.auto_now or field.auto_now_add)
    return not (field.primary_key or stamp or isinstance(field, Follower))


def _is_part(model: type[Model]) -> bool:
    """Whether rows of ``model`` go with another record and are no records that others hang together in."""
    cascades = any(field.is_relation and field.remote_field.on_delete is CASCADE for field in model._meta.fields)
    return issubclass(model, Record) and cascades and not model._meta.many_to_many


def rows_beside(model: type[Model], links: list[ForeignKey[Any, Any]], keep: Any, rows: list[Any]) -> list[Any]:
    """The rows of ``model`` that point at ``keep`` and may be equal to one of ``rows``; none of these."""
    beside = pointing_at(model, links, keep)
    anchors = [field for field in model._meta.fields if field.is_relation and not field.null and field not in links]
    if anchors:
        values = {getattr(row, anchors[0].attname) for row in rows}
        if len(values) <= MOST_IN_ONE:
            beside = beside.filter(**{f"{anchors[0].attname}__in": values})
    own = {row.pk for row in rows}
    return [row for row in beside if row.pk not in own]

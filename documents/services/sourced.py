"""Every value of a record with the claims that documents make on it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from django.utils.text import capfirst

from cases.querysets.access import hidden_fields
from documents.models import Claim
from documents.querysets.claims import STANDING
from documents.services.claimed_values import column_of, differing, shown_value, text_of
from documents.services.evidence import claims_on
from documents.services.permissions import AnyUser
from documents.subjects import STATED_FIELDS


@dataclass(frozen=True, slots=True)
class SourcedValue:
    """One field of a record: its name for people, what it holds, what is said of it, and whether that differs."""

    field: str
    label: str
    shown: str
    claims: list[Claim]
    differs: bool


def sourced_values(record: Model, user: AnyUser) -> list[SourcedValue]:
    """The fields of ``record`` that hold something or of which a document says something, rejected claims too.

    One query, besides those for the records that ``record`` links to.
    """
    kind = str(record._meta.model_name)
    by_field: dict[str, list[Claim]] = defaultdict(list)
    claims = claims_on([record]).visible_to(user).select_related("settled_by").order_by("document", "start", "pk")
    for claim in claims:
        claim.shown = shown_value(record, claim.field, claim.value)
        by_field[claim.field].append(claim)
    hidden = hidden_fields(type(record), user)
    names = [name for name in STATED_FIELDS[kind] if name not in hidden and (text_of(record, name) or by_field[name])]
    return [_value(record, name, by_field[name]) for name in names]


def _value(record: Any, name: str, claims: list[Claim]) -> SourcedValue:
    held = text_of(record, name)
    standing = [claim.value for claim in claims if claim.state in STANDING]
    label = str(capfirst(column_of(record, name).verbose_name))
    return SourcedValue(name, label, shown_value(record, name, held), claims, bool(differing(record, name, standing)))

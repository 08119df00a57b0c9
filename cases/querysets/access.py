"""Who may see which row. Nothing else in the code decides it.

A record is restricted when it, or what it belongs to, is restricted; such rows exist only for users with the
permission ``cases.view_restricted``. Everybody else signed in sees the rest; nobody else sees anything.
"""

from __future__ import annotations

from typing import Any, TypeVar

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Q, QuerySet

from cases.choices import Visibility

QS = TypeVar("QS", bound=QuerySet[Any])

RESTRICTED_PERMISSION = "cases.view_restricted"

# The records of which a document can say something.
CLAIMED = frozenset(
    f"cases.{model}"
    for model in (
        "person", "relationship", "affiliation", "recognition", "case", "prosecution", "involvement", "charge",
        "sentence", "detention", "event",
    )
)  # fmt: skip

# For each model the lookups of the visibility columns that govern its rows; none for reference data.
VISIBILITY_COLUMNS: dict[str, tuple[str, ...]] = {
    "cases.region": (),
    "cases.place": (),
    "cases.referencerow": (),
    "cases.worker": (),
    "cases.organisation": (),
    "cases.organisationname": (),
    "cases.designation": (),
    "cases.court": (),
    "cases.courtname": (),
    "cases.provision": (),
    "cases.person": ("visibility",),
    "cases.personname": ("person__visibility",),
    "cases.relationship": ("person__visibility", "other__visibility"),
    "cases.affiliation": ("person__visibility",),
    "cases.recognition": ("person__visibility",),
    "cases.case": ("visibility",),
    "cases.prosecution": ("person__visibility", "case__visibility"),
    "cases.involvement": ("person__visibility", "case__visibility"),
    "cases.charge": ("prosecution__person__visibility", "prosecution__case__visibility"),
    "cases.sentence": ("prosecution__person__visibility", "prosecution__case__visibility"),
    "cases.detention": ("prosecution__person__visibility", "prosecution__case__visibility"),
    "cases.event": ("case__visibility", "persons__visibility"),
    "documents.sourcedocument": ("visibility",),
    "documents.importbatch": (),
    "documents.batchitem": ("document__visibility",),
    "documents.possibleduplicate": ("first__visibility", "second__visibility"),
}

# Rows that belong to one user, by the column that names the user: nobody else sees them.
OWNERS: dict[str, str] = {"cases.job": "owner"}

# A claim is governed by its document and by the record that it is about.
VISIBILITY_COLUMNS["documents.claim"] = (
    "document__visibility",
    *(
        f"{model.removeprefix('cases.')}__{column}"
        for model, columns in VISIBILITY_COLUMNS.items()
        if model in CLAIMED
        for column in columns
    ),
)


def sees_restricted(user: User | AnonymousUser) -> bool:
    """Whether restricted records exist for ``user``."""
    return user.is_active and user.has_perm(RESTRICTED_PERMISSION)


def visible(queryset: QS, user: User | AnonymousUser) -> QS:
    """The rows of ``queryset`` that ``user`` may see. Raises KeyError for a model without a rule."""
    if not user.is_authenticated or not user.is_active:
        return queryset.none()
    if owner := OWNERS.get(queryset.model._meta.label_lower):
        return queryset.filter(**{owner: user})
    columns = VISIBILITY_COLUMNS[queryset.model._meta.label_lower]
    if sees_restricted(user):
        return queryset
    hidden = Q()
    for column in columns:
        hidden |= Q(**{column: Visibility.RESTRICTED})
    return queryset.exclude(hidden) if hidden else queryset

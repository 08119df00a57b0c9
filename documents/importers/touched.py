"""What an import may still put right: proposed records that documents speak of and no person has worked on."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from cases.choices import Review
from documents.choices import ClaimState
from documents.models import Claim

DECIDED = (ClaimState.CONFIRMED, ClaimState.SET_ASIDE)


def untouched(records: Iterable[Any]) -> set[int]:
    """The numbers of those ``records`` (of one model) that an import proposed and nobody confirmed, edited or decided
    on. A record of which no document speaks was made by a person, whatever its history says.
    """
    proposed = {record.pk: record for record in records if record.review == Review.PROPOSED}
    if not proposed:
        return set()
    model = type(next(iter(proposed.values())))
    kind = str(model._meta.model_name)
    edited = _by_people(model).filter(id__in=proposed)
    states: dict[int, set[str]] = {}
    claims = Claim.objects.filter(**{f"{kind}__in": proposed}).order_by()
    for pk, state in claims.values_list(kind, "state").distinct():  # a lawyer may be named in thousands
        states.setdefault(pk, set()).add(state)
    told = {pk for pk, those in states.items() if not those & set(DECIDED)}
    return told - set(edited.order_by().values_list("id", flat=True))


def by_people(model: Any, numbers: Iterable[int]) -> set[int]:
    """The ``numbers`` of the rows of ``model`` that a person entered or changed."""
    changes = _by_people(model).filter(id__in=set(numbers))
    return set(changes.order_by().values_list("id", flat=True))


def _by_people(model: Any) -> Any:
    """The versions of rows of ``model`` that a person made."""
    return _versions(model)._default_manager.filter(history_user__isnull=False)


@cache
def _versions(model: Any) -> Any:
    return model.history.model  # each ``history`` makes a class of managers, which takes longer than a question

"""Values on which sources differ: finding them, and choosing one with a reason. Both stay."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from simple_history.utils import bulk_update_with_history

from cases.choices import Review
from documents.choices import ClaimState
from documents.models import Claim
from documents.querysets.claims import STANDING
from documents.services.claimed_values import agrees, column_of, comparable, differing, shown_value, text_of
from documents.services.corrections import keep_names
from documents.services.decisions import Refused
from documents.services.evidence import claims_on, key_of, subject_key
from documents.services.lookup import NotOne, find_one
from documents.services.permissions import AnyUser, require_review
from documents.services.stated import RELATED, described
from documents.subjects import SUBJECTS

CHUNK = 200


@dataclass(frozen=True, slots=True)
class Side:
    """One value: as it is stored and shown, the claims that state it, and whether the record has it now."""

    value: str
    shown: str
    claims: list[Claim]
    current: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """The values that sources state for one field of a record; not ``open`` where somebody chose."""

    record: Any
    field: str
    sides: list[Side]
    open: bool

    @property
    def key(self) -> str:
        """Its name within a page and an address: "person-3-born"."""
        kind, pk = key_of(self.record)
        return f"{kind}-{pk}-{self.field}"

    @property
    def label(self) -> str:
        column = column_of(self.record, self.field)
        return str(column.verbose_name if column is not None else self.field).capitalize()

    @property
    def subject(self) -> str:
        """The record in words: "Sentence of A: 12 y"."""
        label, text = described(self.record)
        person = getattr(self.record, "person", None) or getattr(self.record, "prosecution", None)
        return f"{label}: {text}" + (f" ({getattr(person, 'person', person)})" if person else "")


def conflicts_of(records: Iterable[Any], user: AnyUser, settled: bool = False) -> list[Conflict]:
    """The open conflicts on ``records``, with ``settled`` also those in which somebody chose. One query."""
    by_key = {key_of(record): record for record in records}
    grouped: dict[tuple[Any, str], list[Claim]] = {}
    for claim in claims_on(by_key.values()).visible_to(user).kept().select_related("settled_by"):
        grouped.setdefault((subject_key(claim), claim.field), []).append(claim)
    found = [_conflict(by_key[key], name, claims) for (key, name), claims in grouped.items() if key in by_key]
    return [conflict for conflict in found if conflict and (conflict.open or settled)]


def _conflict(record: Any, name: str, claims: list[Claim]) -> Conflict | None:
    against = set(differing(record, name, [claim.value for claim in claims if claim.state in STANDING]))
    if not against and not any(claim.settled_at for claim in claims):
        return None
    by_value: dict[str, list[Claim]] = {}
    for claim in claims:
        by_value.setdefault(claim.value, []).append(claim)
    held = text_of(record, name)
    sides = [
        Side(value, shown_value(record, name, value), said, _holds(record, name, value, held))
        for value, said in by_value.items()
    ]
    if held and not any(side.current for side in sides):
        sides.insert(0, Side(held, shown_value(record, name, held), [], True))
    return Conflict(record, name, sides, bool(against))


def _holds(record: Any, name: str, value: str, held: str) -> bool:
    return agrees(record, name, value) if comparable(column_of(record, name)) else value == held


def open_conflicts(user: AnyUser, limit: int) -> list[Conflict]:
    """Up to ``limit`` open conflicts on records that ``user`` may see, by kind of record, the latest first."""
    found: list[Conflict] = []
    for kind in SUBJECTS:
        if len(found) < limit:
            found += _open_of_kind(kind, user, limit - len(found))
    return found


def _open_of_kind(kind: str, user: AnyUser, limit: int) -> list[Conflict]:
    keys = Claim.objects.visible_to(user).perhaps_differing(kind).order_by().values_list(kind, flat=True).distinct()
    model = apps.get_model("cases", kind)
    records = model._default_manager.visible_to(user).exclude(review=Review.REJECTED).filter(pk__in=keys)
    records = records.select_related(*RELATED.get(kind, ())).order_by("-pk")
    found: list[Conflict] = []
    start = 0
    # The query finds somewhat more than conflicts, so it is read in pieces until there are enough.
    while len(found) < limit and (chunk := list(records[start : start + CHUNK])):
        found += conflicts_of(chunk, user)
        start += CHUNK
    return found[:limit]


@transaction.atomic
def settle(record: Any, name: str, value: str, reason: str, user: User) -> None:
    """Choose ``value``, which a claim states or the record has, for the field ``name`` of ``record``.

    The record takes it; claims that state it are confirmed, the others set aside, all with the reason, the time and
    who chose. Raises Refused without a reason, or where the record cannot take the value.
    """
    require_review(user)
    if not reason.strip():
        raise Refused("Say why this value was chosen: which source is better, and how you know.")
    claims = list(Claim.objects.on(record).kept().filter(field=name).visible_to(user))
    held = text_of(record, name)
    if value != held and value not in {claim.value for claim in claims}:
        raise Refused("No source states this value any more. Look at the conflict as it is now.")
    if not _holds(record, name, value, held):
        _take(record, name, value, reason)
    held = text_of(record, name)
    for claim in claims:
        chosen = claim.value == value or _holds(record, name, claim.value, held)
        claim.state = ClaimState.CONFIRMED if chosen else ClaimState.SET_ASIDE
        claim.reason, claim.settled_by = reason.strip()[:300], user
        claim.settled_at = claim.updated_at = timezone.now()
    fields = ["state", "reason", "settled_by", "settled_at", "updated_at"]
    bulk_update_with_history(claims, Claim, fields, batch_size=500, default_user=user)


def _take(record: Any, name: str, value: str, reason: str) -> None:
    """Write a claim's ``value`` into ``record``."""
    column = column_of(record, name)
    if name == "amount" and " " in value:
        value, record.currency = value.rsplit(" ", 1)
    try:
        if column.is_relation:
            chosen = find_one(column.related_model, value)
            if chosen.pk is None:
                chosen.save()
            setattr(record, name, chosen)
        else:
            setattr(record, name, column.to_python(value))
        record.full_clean(exclude=[f.name for f in record._meta.fields if f.name != name and f.is_relation])
    except (ValidationError, NotOne) as error:
        words = " ".join(error.messages) if isinstance(error, ValidationError) else str(error)
        raise Refused(f"“{value}” cannot be written there. {words} Edit the record instead.") from error
    record._change_reason = f"Chosen among sources: {reason.strip()}"[:100]
    record.save()
    keep_names(record)

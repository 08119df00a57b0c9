"""Deciding on what a document proposes: confirm, reject, and take either back.

A decision on a record is one on the record and on what this document says of it. Each is one transaction with rows of
history, and gives what it changed, so that it can be taken back exactly.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from simple_history.utils import bulk_update_with_history

from cases.choices import HistoryOrigin, Review
from cases.origins import coming_from
from cases.services.review import set_review
from documents.choices import ClaimState
from documents.models import Claim, SourceDocument
from documents.services import queue
from documents.services.evidence import Key, key_of
from documents.services.needs import hanging, needed
from documents.services.permissions import AnyUser, require_review

CLAIM = "claim"
SAME_STATE = {Review.PROPOSED: ClaimState.PROPOSED, Review.CONFIRMED: ClaimState.CONFIRMED,
              Review.REJECTED: ClaimState.REJECTED}  # fmt: skip


class Refused(Exception):
    """Why a decision cannot be made, in words for the person who made it."""


@dataclass(frozen=True, slots=True)
class Change:
    """That the record ``kind`` (a model's name, "claim" for a claim) ``pk`` went from one state to another."""

    kind: str
    pk: int
    before: str
    after: str


@dataclass(slots=True)
class Decision:
    """What was decided, in words, and what it changed. Made of plain values, so that a session can keep it."""

    words: str
    changes: list[Change] = field(default_factory=list)

    def as_data(self) -> dict[str, Any]:
        return {"words": self.words, "changes": [(c.kind, c.pk, c.before, c.after) for c in self.changes]}

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Decision:
        return cls(data["words"], [Change(*values) for values in data["changes"]])


def token(record: Any, claims: Iterable[Claim]) -> str:
    """What tells whether anybody changed ``record``, or decided on ``claims``, since it was made."""
    states = "".join(sorted(claim.state[0] for claim in claims))
    return f"{record.review}-{record.updated_at.timestamp():.6f}-{states}"


@transaction.atomic
def confirm(records: list[Any], document: SourceDocument, user: User) -> Decision:
    """Confirm ``records``, what they cannot stand without, and what ``document`` says of all of these.

    Raises Refused where something they need was rejected.
    """
    require_review(user)
    required = needed(records)
    if gone := [record for record in required if record.review == Review.REJECTED]:
        raise Refused(f"{_named(gone)} was rejected, and this needs it. Take that back, or change it here, first.")
    along = [record for record in required if record.review == Review.PROPOSED]
    decision = _decide([*along, *records], document, Review.CONFIRMED, user)
    decision.words = f"Confirmed: {_named(records)}{f', and with it {_named(along)}' if along else ''}."
    return decision


@transaction.atomic
def reject(record: Any, document: SourceDocument, user: User) -> Decision:
    """Reject ``record`` with the proposed records that stand only through it.

    A record that is confirmed, or that another document states too, stays; what this document says of it is rejected.
    Raises Refused where a confirmed record stands only through this one.
    """
    require_review(user)
    elsewhere = Claim.objects.on(record).standing().exclude(document=document).exists()
    if record.review == Review.CONFIRMED or elsewhere:
        decision = _decide_claims([record], document, ClaimState.REJECTED, user)
        decision.words = (
            f"Rejected for this document: {_named([record])}. The record stays, for it does not rest on it."
        )
        return decision
    falling = [other for other in hanging(record) if other.review != Review.REJECTED]
    if kept := [other for other in falling if other.review == Review.CONFIRMED]:
        raise Refused(f"{_named(_seen(kept, user))} is confirmed, and stands only through this. Take that back first.")
    decision = _decide([record, *falling], document, Review.REJECTED, user)
    seen = _seen(falling, user)
    decision.words = f"Rejected: {_named([record])}{f', and with it {_named(seen)}' if seen else ''}."
    return decision


@transaction.atomic
def reopen(record: Any, document: SourceDocument, user: User) -> Decision:
    """Put ``record``, and what ``document`` says of it, back to proposed.

    A record that a person entered, or that another document states too, stays as it is.
    """
    require_review(user)
    elsewhere = Claim.objects.on(record).standing().exclude(document=document).exists()
    first = record.history.order_by("history_date", "history_id").first()
    proposed = first is None or first.review == Review.PROPOSED
    if proposed and not elsewhere:
        decision = _decide([record], document, Review.PROPOSED, user)
    else:
        decision = _decide_claims([record], document, ClaimState.PROPOSED, user)
    decision.words = f"Proposed again: {_named([record])}."
    return decision


@transaction.atomic
def take_back(decision: Decision, document: SourceDocument, user: User) -> str:
    """Undo ``decision`` exactly; gives it in words. Raises Refused where somebody changed its records since."""
    require_review(user)
    rows = _rows_of(decision.changes)
    for change in decision.changes:
        row = rows.get((change.kind, change.pk))
        if row is None or (row.state if change.kind == CLAIM else row.review) != change.after:
            raise Refused("Somebody decided anew on what this changed. It is left as it is.")
    for before in {change.before for change in decision.changes}:
        to_change = [rows[change.kind, change.pk] for change in decision.changes if change.before == before]
        records = [row for row in to_change if not isinstance(row, Claim)]
        with coming_from(HistoryOrigin.DECISION_UNDONE, user=user):
            if records:
                set_review(records, Review(before), user)
            _set_claims([row for row in to_change if isinstance(row, Claim)], ClaimState(before), user)
    queue.moved_on(document, user)
    return f"Taken back. It was: {decision.words}"


def _rows_of(changes: Iterable[Change]) -> dict[Key, Any]:
    by_kind: dict[str, set[int]] = {}
    for change in changes:
        by_kind.setdefault(change.kind, set()).add(change.pk)
    rows: dict[Key, Any] = {}
    for kind, pks in by_kind.items():
        model = Claim if kind == CLAIM else apps.get_model("cases", kind)
        rows.update({(kind, row.pk): row for row in model._default_manager.select_for_update().filter(pk__in=pks)})
    return rows


def _decide(records: list[Any], document: SourceDocument, review: Review, user: User) -> Decision:
    changes = [Change(*key_of(record), record.review, review) for record in records if record.review != review]
    set_review(records, review, user)
    decision = _decide_claims(records, document, SAME_STATE[review], user)
    decision.changes = [*changes, *decision.changes]
    return decision


def _decide_claims(records: list[Any], document: SourceDocument, state: ClaimState, user: User) -> Decision:
    """Set the state of what ``document`` says of ``records``; what lost against another value stays set aside."""
    claims = list(Claim.objects.about(records).filter(document=document).exclude(state__in=(state, "set_aside")))
    changes = [Change(CLAIM, claim.pk, claim.state, state) for claim in claims]
    _set_claims(claims, state, user)
    queue.moved_on(document, user)
    return Decision("", changes)


def _set_claims(claims: list[Claim], state: ClaimState, user: AnyUser) -> None:
    for claim in claims:
        claim.state, claim.updated_at = state, timezone.now()
    if claims:
        bulk_update_with_history(claims, Claim, ["state", "updated_at"], batch_size=500, default_user=user)


def _seen(records: list[Any], user: User) -> list[Any]:
    """Those of ``records`` that ``user`` may see, and so may read of."""
    return [record for record in records if type(record).objects.visible_to(user).filter(pk=record.pk).exists()]


def _named(records: list[Any]) -> str:
    """Up to three of ``records`` by kind and name, and how many more."""
    first = ", ".join(f"{record._meta.verbose_name} “{record}”" for record in records[:3])
    return first + (f" and {len(records) - 3} more" if len(records) > 3 else "")

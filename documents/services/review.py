"""The review page of a document: its records on cards, each with what can be decided, and decisions made there."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.contrib.auth.models import User
from django.db import transaction

from cases.choices import Review
from cases.models import Court, Organisation
from documents.choices import ClaimState
from documents.models import Claim, SourceDocument
from documents.services.candidates import CAN_BE_SAME, Candidate, likely_persons
from documents.services.conflicts import Conflict, conflicts_of
from documents.services.decisions import Decision, Refused, confirm, reject, reopen, token
from documents.services.evidence import Key, key_of
from documents.services.permissions import AnyUser
from documents.services.stated import Card, Entry, anchor_of, cards, described, records_of
from documents.subjects import SUBJECTS

SECTIONS = (
    ("People", ("person",)), ("Cases", ("case",)), ("Courts and organisations", ("court", "organisation"))
)  # fmt: skip


class Stale(Refused):
    """Somebody else decided meanwhile."""


@dataclass(slots=True)
class Line:
    """One record on the page, in words, and how it stands."""

    entry: Entry
    token: str
    undecided: bool
    state: str
    word: str
    conflicts: list[Conflict] = field(default_factory=list)

    @property
    def record(self) -> Any:
        return self.entry.record

    @property
    def key(self) -> str:
        return anchor_of(self.record)

    @property
    def can_be_same(self) -> bool:
        """Whether it can be said to be another record: while it is proposed, and of a linked court or organisation."""
        linked = isinstance(self.record, (Court, Organisation)) and bool(self.entry.claims)
        return isinstance(self.record, CAN_BE_SAME) and (self.record.review == Review.PROPOSED or linked)

    @property
    def name(self) -> str:
        """What tells the record from the others to those who hear the page."""
        return f"{self.entry.label}: {self.entry.text}"


@dataclass(slots=True)
class Sheet:
    """The card of a person, case, court or organisation with its lines; ``own`` is that of the card's record."""

    card: Card
    own: Line
    lines: list[Line]
    candidates: list[Candidate]

    @property
    def all_lines(self) -> list[Line]:
        return [self.own, *self.lines]

    @property
    def undecided(self) -> int:
        return sum(line.undecided for line in self.all_lines)

    @property
    def token(self) -> str:
        tokens = " ".join(line.token for line in self.all_lines)
        return hashlib.sha256(tokens.encode()).hexdigest()[:16]


@dataclass(slots=True)
class ReviewPage:
    """Everything on the page but the text; ``claims`` and ``records`` are those to mark in it."""

    sections: list[tuple[str, list[Sheet]]]
    claims: list[Claim]
    records: dict[Key, Any]
    total: int
    undecided: int


def review_page(document: SourceDocument, user: AnyUser) -> ReviewPage:
    """What ``user`` may see of the records that ``document`` speaks of. The number of queries is bounded."""
    claims, records = _stated(document, user)
    sheets = _sheets(claims, records, _by_record(conflicts_of(records.values(), user)))
    people = [sheet for sheet in sheets if sheet.card.kind == "person" and sheet.own.record.review == Review.PROPOSED]
    likely = likely_persons([sheet.own.record for sheet in people], user)
    for sheet in people:
        sheet.candidates = likely.get(sheet.own.record.pk, [])
    sections = [(title, [sheet for sheet in sheets if sheet.card.kind in kinds]) for title, kinds in SECTIONS]
    lines = {line.key: line for sheet in sheets for line in sheet.all_lines if line.entry.claims}
    return ReviewPage(
        [(title, its) for title, its in sections if its],
        [claim for claim in claims if claim.state != ClaimState.REJECTED],
        records,
        len(lines),
        sum(line.undecided for line in lines.values()),
    )


def _stated(document: SourceDocument, user: AnyUser) -> tuple[list[Claim], dict[Key, Any]]:
    """The claims of ``document`` in the order of the text, rejected ones too, and the records that they are about."""
    claims = list(Claim.objects.visible_to(user).filter(document=document).order_by("start", "end", "pk"))
    return claims, records_of(claims, user)


def _sheets(claims: list[Claim], records: dict[Key, Any], differing: dict[Key, list[Conflict]]) -> list[Sheet]:
    return [_sheet(card, differing) for card in cards(claims, records)]


def _by_record(conflicts: Iterable[Conflict]) -> dict[Key, list[Conflict]]:
    found: dict[Key, list[Conflict]] = {}
    for conflict in conflicts:
        found.setdefault(key_of(conflict.record), []).append(conflict)
    return found


def _sheet(card: Card, differing: dict[Key, list[Conflict]]) -> Sheet:
    own = card.own or Entry(card.record, *described(card.record), [], anchor_of(card.record))
    return Sheet(card, _line(own, differing), [_line(entry, differing) for entry in card.entries], [])


def _line(entry: Entry, differing: dict[Key, list[Conflict]]) -> Line:
    record, states = entry.record, {claim.state for claim in entry.claims}
    undecided = bool(entry.claims) and (
        ClaimState.PROPOSED in states or (record.review == Review.PROPOSED and states != {ClaimState.REJECTED})
    )
    state, word = record.review, record.get_review_display()
    if undecided and record.review == Review.CONFIRMED:
        state, word = "proposed", "linked, not checked"
    elif states == {ClaimState.REJECTED} and record.review != Review.REJECTED:
        state, word = "rejected", "not in this document"
    conflicts = differing.get(key_of(record), [])
    return Line(entry, token(record, entry.claims), undecided, state, word, conflicts)


@transaction.atomic
def decide(document: SourceDocument, what: str, key: str, seen: str, user: User) -> Decision:
    """Make the decision ``what`` ("confirm", "reject", "reopen", "all") on the record "charge-12" of ``document``.

    ``seen`` is the token of the line (for "all", of the card) on which the decision was made. Raises Stale where it
    has changed since, Refused where the decision cannot be made or there is no such record for ``user``.
    """
    record = record_of(key, user, lock=True)
    if what == "all":
        sheets = _sheets(*_stated(document, user), {})
        sheet = next((sheet for sheet in sheets if sheet.own.key == key), None)
        if sheet is None or sheet.token != seen:
            raise _stale(sheet.own if sheet else None)
        return confirm([line.record for line in sheet.all_lines if line.undecided], document, user)
    claims = list(Claim.objects.visible_to(user).filter(document=document).on(record))
    record = records_of(claims, user).get(key_of(record), record)
    line = _line(Entry(record, *described(record), claims, key), {})
    if line.token != seen:
        raise _stale(line)
    if what == "confirm":
        return confirm([record], document, user)
    return (reject if what == "reject" else reopen)(record, document, user)


def _stale(line: Line | None) -> Stale:
    if line is None:
        return Stale("This record is no longer part of the document. The page shows how it stands now.")
    last = line.record.history.select_related("history_user").first()
    by = f" by {last.history_user}" if last and last.history_user else ""
    return Stale(f"Not decided: “{line.entry.text}” was changed meanwhile{by}, and is now {line.word}. Look again.")


def record_of(key: str, user: AnyUser, lock: bool = False) -> Any:
    """The record "charge-12", if ``user`` may see it. Raises Refused where there is none."""
    kind, _, pk = key.partition("-")
    if kind in SUBJECTS and pk.isdecimal() and len(pk) < 18:
        rows = apps.get_model("cases", kind)._default_manager.visible_to(user).filter(pk=int(pk))
        if record := (rows.select_for_update(of=("self",)) if lock else rows).first():
            return record
    raise Refused("There is no such record (any more).")

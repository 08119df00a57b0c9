"""The audit log: adding to it, and finding out whether somebody changed it.

Each entry holds the hash of the entry before, so that a change, a hole or a row between is found. A cut end would not
be: so the number and hash of the newest entry are also kept outside the database, in the file ``AUDIT_ANCHOR``.
"""

from __future__ import annotations

import hashlib
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from django.conf import settings
from django.contrib.auth.models import User
from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection, transaction
from django.db.models import Model
from django.http import HttpRequest
from django.utils import timezone

from cases.choices import AuditKind, Visibility
from cases.models import AuditEntry
from cases.querysets.audit_triggers import lock_log
from cases.services.addresses import address_of


class Head(NamedTuple):
    """The newest entry; number 0 and hash "" of an empty log."""

    number: int
    hash: str


class Verdict(NamedTuple):
    """How many entries were read, the newest, the number of the first that is wrong (None: all is well), and why."""

    entries: int
    head: Head
    broken: int | None = None
    reason: str = ""


@transaction.atomic
def record(
    kind: AuditKind,
    *,
    request: HttpRequest | None = None,
    user: User | None = None,
    subject: Model | None = None,
    details: dict[str, Any] | None = None,
) -> AuditEntry:
    """Add an entry, in the transaction that is open; whoever adds another at the same time waits for its end.

    ``user`` is who did it, by default who is signed in at ``request``. ``details`` hold no names of persons.
    """
    if user is None and request is not None and request.user.is_authenticated:
        user = request.user
    lock_log(connection)
    head = newest()
    entry = AuditEntry(
        number=head.number + 1,
        at=timezone.now(),
        kind=kind,
        user_key=user.pk if user else None,
        user_name=user.get_username() if user else "",
        model=subject._meta.label_lower if subject else "",
        record=str(subject.pk) if subject else "",
        details=json.loads(json.dumps(details or {}, cls=DjangoJSONEncoder)),
        address=address_of(request) if request else "",
        previous_hash=head.hash,
    )
    entry.own_hash = hash_of(entry)
    entry.save(force_insert=True)
    transaction.on_commit(lambda: keep_anchor(Head(entry.number, entry.own_hash)))
    return entry


def restricted_seen(request: HttpRequest, record_seen: Any) -> None:
    """Log that a restricted record was looked at; nothing for one that is not."""
    if getattr(record_seen, "visibility", "") == Visibility.RESTRICTED:
        record(AuditKind.RESTRICTED_SEEN, request=request, subject=record_seen)


def newest() -> Head:
    last = AuditEntry.objects.order_by("-number").values_list("number", "own_hash").first()
    return Head(*last) if last else Head(0, "")


def hash_of(entry: AuditEntry) -> str:
    """SHA-256 over the columns as JSON: keys in order, no blanks, UTF-8; the time in UTC with microseconds."""
    columns = {
        "number": entry.number,
        "at": entry.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f"),
        "kind": str(entry.kind),
        "user_key": entry.user_key,
        "user_name": entry.user_name,
        "model": entry.model,
        "record": entry.record,
        "details": entry.details,
        "address": entry.address,
        "previous_hash": entry.previous_hash,
    }
    text = json.dumps(columns, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def verify(anchor: Head | None = None) -> Verdict:
    """Read the whole log and compare each hash. ``anchor`` is an entry that must be there, as kept outside."""
    before = Head(0, "")
    met = anchor is None or anchor.number == 0
    for entry in AuditEntry.objects.order_by("number").iterator(chunk_size=2000):
        number = before.number + 1
        if entry.number != number:
            return Verdict(before.number, before, number, "an entry is missing")
        if entry.previous_hash != before.hash:
            return Verdict(before.number, before, number, "it does not follow the entry before")
        if entry.own_hash != hash_of(entry):
            return Verdict(before.number, before, number, "it was changed")
        before = Head(number, entry.own_hash)
        if anchor is not None and anchor.number == number:
            if anchor.hash != entry.own_hash:
                return Verdict(number - 1, before, number, "it is another than the one kept outside the database")
            met = True
    if not met:
        return Verdict(before.number, before, before.number + 1, "the end of the log is cut off")
    return Verdict(before.number, before)


def kept_anchor() -> Head | None:
    """The newest entry as kept outside the database; None where nothing is kept."""
    path = Path(settings.AUDIT_ANCHOR)
    if not path.exists():
        return None
    return parse_anchor(path.read_text(encoding="ascii").strip())


def parse_anchor(text: str) -> Head:
    """The entry in ``text``, "number:hash". Raises ValueError where it is no such text."""
    number, _, hash_ = text.partition(":")
    if not number.isdecimal() or (int(number) and len(hash_) != 64):
        raise ValueError("An anchor is a number, a colon and 64 digits.")
    return Head(int(number), hash_)


def keep_anchor(head: Head) -> None:
    """Keep ``head`` outside the database, in a file that is replaced as a whole."""
    path = Path(settings.AUDIT_ANCHOR)
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.{os.getpid()}.{datetime.now(UTC).timestamp()}")
    new.write_text(f"{head.number}:{head.hash}\n", encoding="ascii")
    new.replace(path)

"""What a record that nobody has worked on holds, when several documents speak of it: one rule, whatever their order.

Pure. The value follows from the set of statements alone, so that importing the same documents in another order gives
the same records. What people confirmed or entered never comes here.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from cases import partial_dates
from cases.choices import ChargeStatus, Outcome

# How far a charge has come. What ends it can be overturned: of those the latest document counts.
STATUS_ORDER = {ChargeStatus.CHARGED: 0, ChargeStatus.RECLASSIFIED: 1}
ENDED = 2
OTHERS = re.compile(r" and (\d+) others$")


@dataclass(frozen=True, slots=True)
class Said:
    """That a document says ``value``. ``published`` is the document's date (EDTF or ""), ``start`` where it says so."""

    value: str
    published: str
    sha256: str
    start: int

    @property
    def age(self) -> tuple[datetime.date, str, int]:
        """What sorts statements by their documents' dates; ties by the documents' SHA-256, then the first in the text.

        A document without a date comes before all that have one.
        """
        last = partial_dates.bounds(self.published)[1] if self.published else None
        return last or datetime.date.min, self.sha256, -self.start


def derived(kind: str, field: str, said: Iterable[Said]) -> str:
    """The value of ``field`` of a record of ``kind`` (a model's name) by all that is ``said``; "" for nothing."""
    best = _best.get((kind, field), _latest)
    return max(said, key=lambda one: (best(one.value), one.age, one.value), default=Said("", "", "", 0)).value


def _latest(_: str) -> tuple[int, ...]:
    return ()


def _completeness(name: str) -> tuple[int, ...]:
    """Of names the one with the most full words counts, of these the longest."""
    words = [word for word in name.split() if len(word.strip(".")) > 1]
    return len(words), sum(map(len, words))


def _accused(title: str) -> tuple[int, ...]:
    """Of titles of a case the one that names the most accused counts."""
    if found := OTHERS.search(title):
        return (int(found[1]) + 1,)
    return (2 if " and " in title else 1,)


def _progress(status: str) -> tuple[int, ...]:
    return (STATUS_ORDER.get(ChargeStatus(status), ENDED),)


def _precision(date: str) -> tuple[int, ...]:
    """Of dates the most exact counts: minus the days that it may mean."""
    first, last = partial_dates.bounds(date)
    return (-(last - first).days if first and last else -(10**6),)


_best: dict[tuple[str, str], Callable[[str], tuple[int, ...]]] = {
    ("person", "name"): _completeness,
    ("case", "title"): _accused,
    ("charge", "status"): _progress,
    ("sentence", "date"): _precision,
    ("event", "date"): _precision,
}


def outcome(statuses: Iterable[str], judged: bool) -> Outcome:
    """What a prosecution came to by the statuses of its charges; ``judged`` says that a sentence or verdict is told."""
    found = set(statuses)
    if judged or ChargeStatus.CONVICTED in found:
        return Outcome.CONVICTED
    if found == {ChargeStatus.ACQUITTED}:
        return Outcome.ACQUITTED
    return Outcome.DROPPED if found == {ChargeStatus.DROPPED} else Outcome.UNKNOWN

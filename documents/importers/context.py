"""What surrounds a person's name: where, under which law, before which court, with whom and when. Pure.

A name alone says little: namesakes are many. Two people of one name are taken for one where what surrounds them agrees
too.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from cases import partial_dates

NEAR = datetime.timedelta(days=3)  # how far apart two texts may put one arrest or judgment
LONGEST = datetime.timedelta(days=31)  # a date that may mean more days than a month's tells nobody apart
# How far apart in time two accounts of one prosecution may lie; whoever is arrested later is arrested again.
LASTS = datetime.timedelta(days=4 * 366)

Days = tuple[datetime.date, datetime.date]
Item = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Context:
    """``items`` such as ("region", "RU-TA") or ("court", "12"); ``days`` on which an arrest or a judgment may lie."""

    items: frozenset[Item] = frozenset()
    days: frozenset[Days] = frozenset()

    def agrees(self, other: Context, region_tells: bool = False) -> bool:
        """Whether the two have something in common, and nothing sets them years apart.

        A region alone joins nobody, since a common name has several in each, but where it says that ``region_tells``.
        No rule asks for two things together: each may come from another document, and then their order would matter.
        """
        shared = any(region_tells or item[0] != "region" for item in self.items & other.items)
        return (shared or any(_near(a, b) for a in self.days for b in other.days)) and not self._years_apart(other)

    def shares(self, other: Context, kind: str) -> bool:
        """Whether an item of ``kind`` is in both."""
        return any(item[0] == kind for item in self.items & other.items)

    def _years_apart(self, other: Context) -> bool:
        if not self.days or not other.days:
            return False
        return all(max(a[0] - b[1], b[0] - a[1]) > LASTS for a in self.days for b in other.days)

    def __or__(self, other: Context) -> Context:
        return Context(self.items | other.items, self.days | other.days)


def context(
    regions: Iterable[str | None] = (),
    laws: Iterable[tuple[str, str, str]] = (),
    records: Iterable[tuple[str, int | None]] = (),
    dates: Iterable[str | None] = (),
) -> Context:
    """The context of regions (ISO 3166-2; a country alone says too little), provisions (country, code, article; its
    part is often left out), ``records`` (kind and number of courts, persons, organisations) and EDTF dates.
    """
    items: set[Item] = {("region", code) for code in regions if code and len(code) > 2}
    items |= {("law", *law) for law in laws}
    items |= {(kind, str(number)) for kind, number in records if number is not None}
    return Context(frozenset(items), frozenset(days for date in dates if date and (days := _days(date))))


def _days(date: str) -> Days | None:
    try:
        first, last = partial_dates.bounds(date)
    except ValueError:
        return None
    return (first, last) if first and last and last - first <= LONGEST else None


def _near(a: Days, b: Days) -> bool:
    return a[0] - NEAR <= b[1] and b[0] - NEAR <= a[1]

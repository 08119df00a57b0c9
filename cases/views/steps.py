"""Going through a long list: by page numbers where counting to a page is quick, else from one row to the next ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import F, OrderBy
from django.http import QueryDict

from cases.models import PrisonerRow
from cases.querysets.list_orders import ListOrder, Place
from cases.querysets.list_tags import ListedQuerySet
from cases.views.listing import PAGE_SIZE, address

WALKED = 2_000  # rows that are asked one by one for a name that very many have, before all who have it are found
NUMBERED = 10_000  # rows up to which pages are numbered: skipping more takes the database too long


INDEXED = (ListOrder.TERM, ListOrder.CHANGED)  # an index has those with a value in this order
Ordered = Callable[[ListedQuerySet], ListedQuerySet]


@dataclass(frozen=True, slots=True)
class Steps:
    """One page of a list: the keys of its rows, and where one goes from it.

    ``start`` is the number of the first row in the whole list, counted from 1; None where it is not known.
    ``links`` are (word, address) of the first, previous, next and last page, with no address where that is no step.
    """

    keys: list[int]
    start: int | None
    links: list[tuple[str, str]]

    @property
    def end(self) -> int:
        return (self.start or 1) + len(self.keys) - 1

    @property
    def several(self) -> bool:
        """Whether there is any other page."""
        return any(address for _, address in self.links)


@dataclass(frozen=True, slots=True)
class Listing:
    """The rows of several querysets, each once, in an order; and how many there are if that is known exactly.

    ``common``: where the rows are so many by a name, the rows without it, and the name.
    """

    found: list[ListedQuerySet]
    order: ListOrder
    descending: bool
    user: User | AnonymousUser
    total: int | None
    common: tuple[list[ListedQuerySet], str] | None = None

    def page(self, query: QueryDict) -> Steps:
        """The page that the address asks for; the nearest, or the first, where there is no such page."""
        if self.total is not None and self.total <= NUMBERED:
            return self._numbered(query, self.total)
        for name, back in (("after", False), ("before", True)):
            if query.get(name) and (place := self._place(str(query[name]))):
                return self._from(place, back, query)
        if query.get("last"):
            return self._last(query)
        number = max(1, min(_number(query.get("page")) or 1, NUMBERED // PAGE_SIZE))
        start = (number - 1) * PAGE_SIZE
        keys = self._keys(self._ordered, start) if start else self._foremost(self._ordered)
        return self._steps(query, keys[:PAGE_SIZE], start + 1, ahead=len(keys) > PAGE_SIZE, behind=start > 0)

    def _ordered(self, rows: ListedQuerySet, back: bool = False) -> ListedQuerySet:
        return rows.placed(self.order, self.user).in_order(self.order, self.descending, back)

    def _foremost(self, ordered: Ordered) -> list[int]:
        """As ``_keys`` from the first one; those without a value come last, so they are not looked at before."""

        def valued(rows: ListedQuerySet) -> ListedQuerySet:
            order = OrderBy(F("place_key"), descending=self.descending)
            return ordered(rows).filter(place_key__isnull=False).order_by(order, "place_name", "place_pk")

        many = self.order in INDEXED and self.total is not None and self.total > WALKED
        keys = self._listed(self.found, valued) if many else []
        return keys if len(keys) > PAGE_SIZE else self._keys(ordered)

    def _keys(self, ordered: Ordered, start: int = 0) -> list[int]:
        """The keys of a page of what ``ordered`` makes of the rows, and of one row beyond it if there is one."""
        if self.common and not start and self.order == ListOrder.PERSON:
            found, name = self.common
            walked = PrisonerRow.objects.named_among([ordered(rows)[:WALKED] for rows in found], name)
            keys = self._listed([walked], ordered)
            if len(keys) > PAGE_SIZE:
                return keys
        return self._listed(self.found, ordered, start)

    def _listed(self, found: list[ListedQuerySet], ordered: Ordered, start: int = 0) -> list[int]:
        end = start + PAGE_SIZE + 1
        if len(found) > 1:  # the first of all are among the first of each
            found = [PrisonerRow.objects.any_of([ordered(rows)[:end] for rows in found])]
        return list(ordered(found[0]).values_list("place_pk", flat=True)[start:end])

    def _numbered(self, query: QueryDict, total: int) -> Steps:
        pages = max(-(-total // PAGE_SIZE), 1)
        asked = _number(query.get("page"))
        number = 1 if asked is None else asked if 1 <= asked <= pages else pages
        keys = self._keys(self._ordered, (number - 1) * PAGE_SIZE)[:PAGE_SIZE] if total else []
        steps = {"First": 1, "Previous": number - 1, "Next": number + 1, "Last": pages}
        ahead, behind = number < pages, number > 1
        links = [
            (word, address(query, page=str(step)) if (ahead if word in {"Next", "Last"} else behind) else "")
            for word, step in steps.items()
        ]
        return Steps(keys, (number - 1) * PAGE_SIZE + 1, links)

    def _place(self, key: str) -> Place | None:
        """Where the row ``key`` stands; None where there is no such row, or none that the user may see."""
        if not key.isascii() or not key.isdigit() or len(key) > 18:
            return None
        rows = PrisonerRow.objects.visible_to(self.user).filter(pk=int(key)).placed(self.order, self.user)
        found: Any = rows.values_list("place_key", "place_name", "place_pk").first()
        return Place(*found) if found else None

    def _from(self, place: Place, back: bool, query: QueryDict) -> Steps:
        def onwards(rows: ListedQuerySet) -> ListedQuerySet:
            beyond = rows.placed(self.order, self.user).beyond(place, self.order, self.descending, back)
            return beyond.in_order(self.order, self.descending, back)

        keys = self._keys(onwards) if back else self._foremost(onwards)
        more, keys = len(keys) > PAGE_SIZE, keys[:PAGE_SIZE]
        if back and not more:  # at the front: the first page is a whole one
            keys = self._keys(self._ordered)
            return self._steps(query, keys[:PAGE_SIZE], 1, ahead=len(keys) > PAGE_SIZE, behind=False)
        start = _number(query.get("at"))
        return self._steps(query, keys[::-1] if back else keys, start, ahead=back or more, behind=not back or more)

    def _last(self, query: QueryDict) -> Steps:
        keys = self._keys(lambda rows: self._ordered(rows, back=True))
        start = None if self.total is None else max(self.total - PAGE_SIZE, 0) + 1
        return self._steps(query, keys[:PAGE_SIZE][::-1], start, ahead=False, behind=len(keys) > PAGE_SIZE)

    def _steps(self, query: QueryDict, keys: list[int], start: int | None, ahead: bool, behind: bool) -> Steps:
        if not keys:
            return Steps([], None, [])
        later = None if start is None else str(start + len(keys))
        earlier = None if start is None else str(max(start - PAGE_SIZE, 1))
        links = [
            ("First", address(query) if behind else ""),
            ("Previous", address(query, before=str(keys[0]), at=earlier) if behind else ""),
            ("Next", address(query, after=str(keys[-1]), at=later) if ahead else ""),
            ("Last", address(query, last="1") if ahead else ""),
        ]
        return Steps(keys, start, links)


def _number(text: str | None) -> int | None:
    """A whole number of the address; None where it is none, or too long to be one."""
    text = text or ""
    digits = text.removeprefix("-")
    if not digits.isascii() or not digits.isdigit():
        return None
    return int(text) if len(digits) < 10 else NUMBERED * NUMBERED

"""What lists share: removable filters, pages, and column heads that sort."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import QueryDict

PAGE_SIZE = 50
PLACE_PARAMETERS = ("page", "after", "before", "last", "at")  # where in the list; not what is in it


@dataclass(frozen=True, slots=True)
class Chip:
    """One chosen filter, and the address without it."""

    label: str
    value: str
    address: str


@dataclass(frozen=True, slots=True)
class Head:
    """One column head. ``address`` sorts by it ("" where it does not sort); ``sorted`` is aria-sort's value or ""."""

    label: str
    address: str = ""
    sorted: str = ""
    number: bool = False


def address(query: QueryDict, **changes: str | None) -> str:
    """The query string with ``changes`` (None takes a parameter out), on the first page, without empty parameters."""
    changed = query.copy()
    for name, value in {**dict.fromkeys(PLACE_PARAMETERS), **changes}.items():
        if value is None:
            changed.pop(name, None)
        else:
            changed[name] = value
    for name, values in list(changed.lists()):
        changed.setlist(name, [value for value in values if value])
    return f"?{changed.urlencode()}"


def address_without(query: QueryDict, name: str, value: str) -> str:
    """The query string without one value of one parameter, on the first page."""
    changed = query.copy()
    changed.setlist(name, [other for other in changed.getlist(name) if other != value])
    return address(changed)


def page_of(items: Any, count: int, number: str | None) -> Page:
    """The page ``number`` of ``items`` (there are ``count``); the nearest one where there is no such page."""
    paginator = Paginator(items, PAGE_SIZE)
    paginator.count = count  # known already: spares the query
    return paginator.get_page(number)


def page_links(page: Page, query: QueryDict) -> Sequence[tuple[str, str]]:
    """(word, address) of the first, previous, next and last page; an empty address where that is no step."""
    last = page.paginator.num_pages
    steps = [
        ("First", 1 if page.number > 1 else None),
        ("Previous", page.number - 1 if page.number > 1 else None),
        ("Next", page.number + 1 if page.number < last else None),
        ("Last", last if page.number < last else None),
    ]
    return [(word, address(query, page=str(number)) if number else "") for word, number in steps]

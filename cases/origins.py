"""From where changes come: the work that is being done now, as every version of the history keeps it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, NamedTuple

from cases.choices import HistoryOrigin

# What surrounds all work and says little of it: any work that is done there is named instead.
SURROUNDINGS = frozenset({HistoryOrigin.PAGE, HistoryOrigin.JOB, HistoryOrigin.COMMAND})


class Origin(NamedTuple):
    """A work: its kind, its number (of the batch, merge ...; None where it has none), and the User who started it."""

    kind: HistoryOrigin
    number: int | None = None
    user: Any = None


# Whatever no page and no background work does is done by a command.
COMMAND = Origin(HistoryOrigin.COMMAND)
_now: ContextVar[Origin] = ContextVar("origin", default=COMMAND)


@contextmanager
def coming_from(kind: HistoryOrigin, number: int | None = None, user: Any = None) -> Iterator[None]:
    """What is written meanwhile comes from this work, and is by ``user`` where nobody else is named.

    A work that is part of another one, as the merge of an import would be, is that one's. Also a decorator.
    """
    part = _now.get().kind not in SURROUNDINGS
    token = _now.set(_now.get() if part else Origin(kind, number, user))
    try:
        yield
    finally:
        _now.reset(token)


def current() -> Origin:
    """The work that is being done now."""
    return _now.get()

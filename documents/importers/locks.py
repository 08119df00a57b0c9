"""Waiting for other imports: for those that may tell of the same people, and, on SQLite, for whoever writes."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext

from django.db import connection

_turn: AbstractContextManager[object] = nullcontext()


def take_turns(lock: AbstractContextManager[object]) -> None:
    """From now on this process writes while it holds ``lock``, which it shares with others that do the same work.

    SQLite itself lets those who wait look again after ever longer pauses, so that nobody writes for most of the time.
    PostgreSQL lets them write at once.
    """
    global _turn
    _turn = lock if connection.vendor == "sqlite" else nullcontext()


def turn() -> AbstractContextManager[object]:
    """What to hold while writing one document."""
    return _turn


def hold(numbers: Iterable[int]) -> None:
    """Wait until no other transaction holds one of ``numbers``, and hold them until this one ends.

    Two documents of one person that are imported at once would each propose the person. SQLite has one writer at a time
    anyway; PostgreSQL's locks are taken in the order of the numbers, so that no two wait for each other.
    """
    if connection.vendor == "postgresql" and (ordered := sorted(set(numbers))):
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(number) FROM unnest(%s::bigint[]) AS number", [ordered])

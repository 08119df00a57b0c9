"""Waiting for other imports that may tell of the same people."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import connection


def hold(numbers: Iterable[int]) -> None:
    """Wait until no other transaction holds one of ``numbers``, and hold them until this one ends.

    Two documents of one person that are imported at once would each propose the person. SQLite has one writer at a time
    anyway; PostgreSQL's locks are taken in the order of the numbers, so that no two wait for each other.
    """
    if connection.vendor == "postgresql" and (ordered := sorted(numbers)):
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(number) FROM unnest(%s::bigint[]) AS number", [ordered])

"""Counting some rows of the prisoners list as ``PrisonerCount`` counts all."""

from __future__ import annotations

from django.core.exceptions import EmptyResultSet
from django.db import connection

from cases.querysets.list_sources import count_select
from cases.querysets.lists import PrisonerRowQuerySet


def counts_of(rows: PrisonerRowQuerySet) -> dict[tuple[str, str], tuple[int, int]]:
    """(prosecutions, proposed ones among them) by (kind, value), over ``rows`` without the rejected ones."""
    try:
        sql, params = rows.order_by().values("pk").query.sql_with_params()
    except EmptyResultSet:
        return {}
    select = count_select("IN (SELECT * FROM wanted)")
    with connection.cursor() as cursor:
        cursor.execute(f"WITH wanted AS ({sql}) {select}", params)
        return {(kind, value): (int(count), int(proposed)) for kind, value, count, proposed in cursor.fetchall()}

"""What the filters of the prisoners list can offer: how often each value occurs, and how the records are called.

All of it is one query, in SQL that both databases read; the tables and columns are those of ``list_sources``.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from django.db import connection

from cases.querysets.facet_counts import kept_word
from cases.querysets.list_sources import COUNT_COLUMNS, COUNTED_COLUMNS, COUNTS, count_select
from cases.querysets.lists import PrisonerRowQuerySet

Counts = dict[tuple[str, str], tuple[int, int]]

_ARTICLE = "country_id || ':' || code || ':' || article"
_PROVISION = f"{_ARTICLE} || CASE WHEN part = '' THEN '' ELSE ':' || part END"


class _Source(NamedTuple):
    """Where the records of a kind are: SQL for what ``Named`` holds of them, and which kinds of counts they have.

    ``others``: the SQL of what else a chosen value may stand for; ``always``: which are offered in any case.
    """

    table: str
    value: str
    columns: str
    counted: tuple[str, ...]
    others: str = ""
    always: str = ""


_SOURCES = {
    "provision": _Source("cases_provision", _PROVISION, "title, country_id, article_order", ("charge",), _ARTICLE),
    "region": _Source(
        "cases_region",
        "code",
        "name, country_code, name",
        ("region", "custody", "residence"),
        always="parent_id IS NULL",
    ),
    "court": _Source("cases_court", "CAST(id AS text)", "name, '', name", ("court",)),
    "organisation": _Source("cases_organisation", "CAST(id AS text)", "name, '', name", ("organisation", "recognised")),
    "user": _Source(
        "auth_user",
        "CAST(id AS text)",
        "username, '', username",
        ("assigned",),
        always="EXISTS (SELECT 1 FROM cases_assignment a WHERE a.user_id = auth_user.id)",
    ),
}


class Named(NamedTuple):
    """A record that can be chosen: its kind and value in the address, its name, its country, what it is sorted by."""

    kind: str
    value: str
    name: str
    country: str
    order: str


def offered(seen: PrisonerRowQuerySet | None, chosen: dict[str, list[str]]) -> tuple[Counts, list[Named]]:
    """(prosecutions, proposed ones) by (kind, value); and the records that occur.

    ``seen``: of the restricted rows those that count, None if all of them do. Records that are ``chosen``, values by
    kind of count, are named too where they exist, and all countries.
    """
    tables, params = _summed(seen)
    selects = ["SELECT 'count', kind, value, '', '', prosecutions, proposed FROM summed"]
    for kind, source in _SOURCES.items():
        select, values = _named(kind, source, [text for name in source.counted for text in chosen.get(name, ())])
        selects.append(select)
        params += values
    counts: Counts = {}
    records = []
    with connection.cursor() as cursor:
        cursor.execute(f"WITH {tables} {' UNION ALL '.join(selects)}", params)
        for kind, *columns, prosecutions, proposed in cursor.fetchall():
            if kind == "count":
                counts[columns[0], columns[1]] = (prosecutions, proposed)
            else:
                records.append(Named(kind, *columns))
    return counts, records


def _summed(seen: PrisonerRowQuerySet | None) -> tuple[str, list[Any]]:
    """The common table ``summed`` of the values that occur."""
    columns, tables, params = ", ".join(COUNT_COLUMNS), "", []
    rows, prosecutions, proposed = f"SELECT {columns} FROM {COUNTS}", "sum(prosecutions)", "sum(proposed)"
    if seen is not None:
        sql, values = seen.order_by().values_list(*COUNTED_COLUMNS).query.sql_with_params()
        tables, params = f"seen ({', '.join(COUNTED_COLUMNS)}) AS {kept_word()}({sql}), ", list(values)
        # All that is restricted is taken off, and what the user sees of it put back.
        rows += f" UNION ALL SELECT kind, value, prosecutions, proposed, 0, 0 FROM ({count_select(rows='seen')}) again"
        prosecutions, proposed = f"{prosecutions} - sum(restricted)", f"{proposed} - sum(restricted_proposed)"
    return (
        f"{tables}summed AS {kept_word()}(SELECT kind, value, CAST({prosecutions} AS bigint) AS prosecutions, "
        f"CAST({proposed} AS bigint) AS proposed FROM ({rows}) x GROUP BY kind, value HAVING {prosecutions} > 0)"
    ), params


def _named(kind: str, source: _Source, chosen: list[str]) -> tuple[str, list[str]]:
    """The SELECT of the records of one kind that occur or are chosen."""
    kinds = ", ".join(f"'{name}'" for name in source.counted)
    marks = ", ".join(["%s"] * len(chosen))
    either = [value for value in (source.value, source.others) if value and chosen]
    conditions = [f"{source.value} IN (SELECT value FROM summed WHERE kind IN ({kinds}))"]
    conditions += [f"{value} IN ({marks})" for value in either]
    conditions += [source.always] if source.always else []
    where = " OR ".join(conditions)
    select = f"SELECT '{kind}', {source.value}, {source.columns}, 0, 0 FROM {source.table} WHERE {where}"
    return select, chosen * len(either)

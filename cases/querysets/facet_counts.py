"""Counting the rows that filters find, for all choices of several filters at once, in one query and up to a limit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection

from cases.choices import Review
from cases.querysets.base import RecordQuerySet
from cases.querysets.list_sources import TAGS
from cases.querysets.list_tags import ListedQuerySet

LIMIT = 2_000  # rows that are looked at; what there is beyond is "or more"
NAMES = 2 * LIMIT  # names that are looked at to find as many rows: a person has several, and perhaps no prosecution
COLUMNS = ("prosecution_id", "person_id", "review", "stage", "region_id", "country", "organisation_id")
# For each filter by a column whose choices are counted, the (value, condition) that gives a value for each row.
PIECES: dict[str, tuple[tuple[str, str], ...]] = {
    "region": (("f.region_id", "f.region_id IS NOT NULL"), ("f.country", "f.country <> f.region_id")),
    "stage": (("f.stage", "true"),),
    "organisation": (("CAST(f.organisation_id AS text)", "f.organisation_id IS NOT NULL"),),
}
COUNTED_TAGS = ("charge", "court")
COUNTED = (*COUNTED_TAGS, *PIECES)


@dataclass(slots=True)
class Counted:
    """What was counted of the rows that some filters find; ``all_of_them`` unless the limit came first."""

    prosecutions: int = 0
    persons: int = 0
    proposed: int = 0
    all_of_them: bool = True
    choices: dict[str, dict[str, int]] = field(default_factory=dict)


def counted(
    found: dict[str, tuple[list[ListedQuerySet], list[str]]], names: RecordQuerySet | None = None
) -> dict[str, Counted]:
    """For each of ``found``: how many rows there are, and how many with each choice of the filters named with it.

    The rows are all those of several querysets, each once. ``names``: where the rows are those of the first ``NAMES``
    of them; if there are more, so may there be rows.
    """
    answers = {name: Counted(choices={kind: {} for kind in kinds}) for name, (_, kinds) in found.items()}
    with_tables: list[str] = []
    selects: list[str] = []
    params: list[Any] = []
    for number, (name, (rows, kinds)) in enumerate(found.items()):
        first, values = _first_of(rows)
        if not first:
            continue
        with_tables.append(f"f{number} ({', '.join(COLUMNS)}) AS {kept_word()}({first})")
        params += values
        selects += _selects(name, f"f{number}", kinds)
    if not selects:
        return answers
    if names is not None:
        sql, of_names = names.values_list("pk")[: NAMES + 1].query.sql_with_params()
        selects.append(f"SELECT '', 'names', '', count(*), 0, 0 FROM ({sql}) names")
        params += of_names
    with connection.cursor() as cursor:
        cursor.execute(f"WITH {', '.join(with_tables)} {' UNION ALL '.join(selects)}", params)
        for name, kind, value, *numbers in cursor.fetchall():
            _note(answers[name], kind, value, numbers)
    return answers


def kept_word() -> str:
    """The word that makes a common table be found once for all that is asked of it, where the database knows it."""
    old = connection.vendor == "sqlite" and connection.Database.sqlite_version_info < (3, 35, 0)
    return "" if old else "MATERIALIZED "


def _first_of(found: list[ListedQuerySet]) -> tuple[str, list[Any]]:
    """The SQL, with its parameters, of the first rows of all that is found; "" where nothing can be."""
    pieces: list[str] = []
    params: list[Any] = []
    for rows in found:
        try:
            sql, of_rows = rows.order_by().values_list(*COLUMNS)[: LIMIT + 1].query.sql_with_params()
        except EmptyResultSet:
            continue
        pieces.append(sql)
        params += of_rows
    if len(pieces) < 2:
        return "".join(pieces), params
    return " UNION ".join(f"SELECT * FROM ({piece}) piece" for piece in pieces) + f" LIMIT {LIMIT + 1}", params


def _selects(name: str, found: str, kinds: list[str]) -> Iterator[str]:
    proposed = f"sum(CASE WHEN review = '{Review.PROPOSED}' THEN 1 ELSE 0 END)"
    yield f"SELECT '{name}', 'all', '', count(*), {proposed}, count(DISTINCT person_id) FROM {found}"
    if tags := ", ".join(f"'{kind}'" for kind in kinds if kind in COUNTED_TAGS):
        # "CROSS JOIN" keeps SQLite from reading all tags of the kinds.
        source = f"{found} f CROSS JOIN {TAGS} t WHERE t.prosecution_id = f.prosecution_id AND t.kind IN ({tags})"
        yield f"SELECT '{name}', t.kind, t.value, count(*), 0, 0 FROM {source} GROUP BY t.kind, t.value"
    for kind in kinds:
        for value, condition in PIECES.get(kind, ()):
            select = f"SELECT '{name}', '{kind}', {value}, count(*), 0, 0 FROM {found} f"
            yield f"{select} WHERE {condition} GROUP BY {value}"


def _note(answer: Counted, kind: str, value: Any, numbers: list[int | None]) -> None:
    count, proposed, persons = (number or 0 for number in numbers)
    if kind == "names":
        answer.all_of_them &= count <= NAMES
    elif kind == "all":
        answer.all_of_them &= count <= LIMIT
        answer.prosecutions, answer.proposed, answer.persons = min(count, LIMIT), proposed, persons
    else:
        answer.choices[kind][value] = answer.choices[kind].get(value, 0) + count

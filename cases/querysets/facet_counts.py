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
from cases.querysets.lists import PrisonerRowQuerySet

LIMIT = 3_000  # rows that are looked at; what there is beyond is "or more"
NAMES = 3 * LIMIT  # names that are looked at to find as many rows: a person has several, and perhaps no prosecution
COLUMNS = ("prosecution_id", "person_id", "review", "stage", "region_id", "country", "organisation_id")
# For each filter whose choices are counted, the (value, from, condition) that gives a value for each row of {found}.
PIECES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "charge": (("t.value", f"{{found}} f JOIN {TAGS} t ON t.prosecution_id = f.prosecution_id", "t.kind = 'charge'"),),
    "court": (("t.value", f"{{found}} f JOIN {TAGS} t ON t.prosecution_id = f.prosecution_id", "t.kind = 'court'"),),
    "region": (
        ("f.region_id", "{found} f", "f.region_id IS NOT NULL"),
        ("f.country", "{found} f", "f.country <> f.region_id"),
    ),
    "stage": (("f.stage", "{found} f", "true"),),
    "organisation": (("CAST(f.organisation_id AS text)", "{found} f", "f.organisation_id IS NOT NULL"),),
}
COUNTED = tuple(PIECES)


@dataclass(slots=True)
class Counted:
    """What was counted of the rows that some filters find; ``all_of_them`` unless the limit came first."""

    prosecutions: int = 0
    persons: int = 0
    proposed: int = 0
    all_of_them: bool = True
    choices: dict[str, dict[str, int]] = field(default_factory=dict)


def counted(
    found: dict[str, tuple[PrisonerRowQuerySet, list[str]]], names: RecordQuerySet | None = None
) -> dict[str, Counted]:
    """For each of ``found``: how many rows there are, and how many with each choice of the filters named with it.

    ``names``: where the rows are those of the first ``NAMES`` of them; if there are more, so may there be rows.
    """
    answers = {name: Counted(choices={kind: {} for kind in kinds}) for name, (_, kinds) in found.items()}
    with_tables: list[str] = []
    selects: list[str] = []
    params: list[Any] = []
    for number, (name, (rows, kinds)) in enumerate(found.items()):
        try:
            sql, values = rows.order_by().values_list(*COLUMNS)[: LIMIT + 1].query.sql_with_params()
        except EmptyResultSet:
            continue
        with_tables.append(f"f{number} ({', '.join(COLUMNS)}) AS {kept_word()}({sql})")
        params += values
        selects += _selects(name, f"f{number}", kinds)
    if not selects:
        return answers
    if names is not None:
        sql, values = names.values_list("pk")[: NAMES + 1].query.sql_with_params()
        selects.append(f"SELECT '', 'names', '', count(*), 0, 0 FROM ({sql}) names")
        params += values
    with connection.cursor() as cursor:
        cursor.execute(f"WITH {', '.join(with_tables)} {' UNION ALL '.join(selects)}", params)
        for name, kind, value, *numbers in cursor.fetchall():
            _note(answers[name], kind, value, numbers)
    return answers


def kept_word() -> str:
    """The word that makes a common table be found once for all that is asked of it, where the database knows it."""
    old = connection.vendor == "sqlite" and connection.Database.sqlite_version_info < (3, 35, 0)
    return "" if old else "MATERIALIZED "


def _selects(name: str, found: str, kinds: list[str]) -> Iterator[str]:
    proposed = f"sum(CASE WHEN review = '{Review.PROPOSED}' THEN 1 ELSE 0 END)"
    yield f"SELECT '{name}', 'all', '', count(*), {proposed}, count(DISTINCT person_id) FROM {found}"
    for kind in kinds:
        for value, source, condition in PIECES[kind]:
            source = source.format(found=found)
            yield f"SELECT '{name}', '{kind}', {value}, count(*), 0, 0 FROM {source} WHERE {condition} GROUP BY {value}"


def _note(answer: Counted, kind: str, value: Any, numbers: list[int | None]) -> None:
    count, proposed, persons = (number or 0 for number in numbers)
    if kind == "names":
        answer.all_of_them &= count <= NAMES
    elif kind == "all":
        answer.all_of_them &= count <= LIMIT
        answer.prosecutions, answer.proposed, answer.persons = min(count, LIMIT), proposed, persons
    else:
        answer.choices[kind][value] = answer.choices[kind].get(value, 0) + count

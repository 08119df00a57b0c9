"""Texts that the database makes itself, in one query with the rows that they belong to; the same on both databases."""

from __future__ import annotations

from django.db.models import Case, CharField, F, Func, TextChoices, Value, When
from django.db.models.functions import Cast, Concat

from cases.choices import PenalCode


class DecimalText(Func):
    """A number of up to two decimals as people write it: 200000, 7.5. NULL stays."""

    output_field = CharField()
    _HUNDREDTHS = "CAST(ROUND(%(expressions)s * 100) AS bigint)"
    template = (
        f"(CAST({_HUNDREDTHS} / 100 AS text) || CASE WHEN {_HUNDREDTHS} - {_HUNDREDTHS} / 100 * 100 = 0 THEN '' "
        f"WHEN {_HUNDREDTHS} - {_HUNDREDTHS} / 10 * 10 = 0 "
        f"THEN '.' || CAST(({_HUNDREDTHS} - {_HUNDREDTHS} / 100 * 100) / 10 AS text) "
        f"ELSE '.' || substr(CAST(100 + {_HUNDREDTHS} - {_HUNDREDTHS} / 100 * 100 AS text), 2) END)"
    )


class TermText(Func):
    """Months as years and months, as ``models.sentences.term`` writes them: "12 y 6 m"; "" for NULL."""

    output_field = CharField()
    _TENTHS = "CAST(ROUND(%(expressions)s * 10) AS bigint)"
    _REST = f"({_TENTHS} - {_TENTHS} / 120 * 120)"
    template = (
        f"COALESCE(TRIM(CASE WHEN {_TENTHS} >= 120 THEN CAST({_TENTHS} / 120 AS text) || ' y ' ELSE '' END || "
        f"CASE WHEN {_REST} > 0 OR {_TENTHS} < 120 THEN CAST({_REST} / 10 AS text) || "
        f"CASE WHEN {_REST} - {_REST} / 10 * 10 > 0 THEN '.' || CAST({_REST} - {_REST} / 10 * 10 AS text) ELSE '' END "
        f"|| ' m' ELSE '' END), '')"
    )


def harmless_sql(column: str) -> str:
    """As ``cases.cells.harmless``, for PostgreSQL: one apostrophe before a text that could run as a formula.

    An empty text becomes NULL, which CSV writes without quotes.
    """
    mark = "''''"  # one apostrophe, as a literal of SQL
    dangerous = "9, 10, 13, 43, 45, 61, 64"  # the codes of tab, line feed, carriage return and + - = @
    return (
        f"CASE WHEN ascii(ltrim({column}, {mark})) IN ({dangerous}) THEN {mark} || {column} "
        f"ELSE NULLIF({column}, '') END"
    )


def label_of(field: str, words: type[TextChoices]) -> Case:
    """How the value of a vocabulary is called."""
    whens = [When(**{field: word.value}, then=Value(str(word.label))) for word in words]
    return Case(*whens, default=Value(""), output_field=CharField())


def provision_label(link: str) -> Case:
    """As ``Provision.label``, of the provision to which ``link`` ("provision__") leads; "" where it leads nowhere."""
    administrative = Case(When(**{f"{link}code": PenalCode.ADMINISTRATIVE}, then=Value(" adm.")), default=Value(""))
    part = Case(When(**{f"{link}part": ""}, then=Value("")), default=Concat(Value(" p"), f"{link}part"))
    label = Concat(
        Cast(f"{link}country_id", CharField()), administrative, Value(" "), F(f"{link}article"), part,
        output_field=CharField(),
    )  # fmt: skip
    return Case(When(**{f"{link}article__isnull": False}, then=label), default=Value(""), output_field=CharField())

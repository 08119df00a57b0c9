"""Which reference file fills which model, and how a row of it reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Model

from cases.models import (
    Court,
    CourtName,
    Designation,
    Organisation,
    OrganisationName,
    Place,
    Provision,
    Region,
)

Row = dict[str, str]


@dataclass(frozen=True)
class ReferenceTable:
    """One file: its model, the columns that tell its rows apart, and what a row holds.

    ``key`` maps columns to the model's columns; ``values`` gives the model's other column values as JSON can hold them.
    ``parent`` names the column that points at another row of the same file, by the name in it. ``names`` is the model
    of the spellings and its key to the record.
    """

    file: str
    model: type[Model]
    key: dict[str, str]
    values: Callable[[Row], dict[str, Any]]
    parent: str = ""
    names: tuple[type[Model], str] | None = None
    # The column whose value names an organisation, with the column of its country.
    organisation: tuple[str, str] | None = None


def lines(cell: str) -> str:
    """A cell's list, one entry a line."""
    return "\n".join(entry.strip() for entry in cell.split("|") if entry.strip())


def number(cell: str) -> int | None:
    return int(cell) if cell else None


def country_of(code: str) -> str:
    return code[:2]


TABLES = (
    ReferenceTable(
        "regions",
        Region,
        {"code": "code"},
        lambda row: {
            "name": row["name"],
            "name_ru": row["name_ru"],
            "name_local": row["name_local"],
            "spellings": lines(row["spellings"]),
            "adjectives": lines(row["adjectives"]),
            "kind": row["kind"],
            "country_code": country_of(row["code"]),
            "parent_id": row["parent"] or None,
        },
    ),
    ReferenceTable(
        "places",
        Place,
        {"name": "name", "region": "region_id"},
        lambda row: {
            "name_ru": row["name_ru"],
            "spellings": lines(row["spellings"]),
            "population": number(row["population"]),
            "latitude": row["latitude"] or None,
            "longitude": row["longitude"] or None,
        },
    ),
    ReferenceTable(
        "courts",
        Court,
        {"country": "country_id", "name": "name"},
        lambda row: {"level": row["level"], "region_id": row["region"] or None},
        parent="parent",
        names=(CourtName, "court_id"),
    ),
    ReferenceTable(
        "organisations",
        Organisation,
        {"country": "country_id", "name": "name"},
        lambda row: {"kind": row["kind"], "region_id": row["region"] or None, "website": row["website"]},
        parent="parent",
        names=(OrganisationName, "organisation_id"),
    ),
    ReferenceTable(
        "designations",
        Designation,
        {"organisation": "organisation_id", "country": "country_id", "kind": "kind", "date": "date"},
        lambda row: {"by": row["by"]},
        organisation=("organisation", "organisation_country"),
    ),
    ReferenceTable(
        "provisions",
        Provision,
        {"country": "country_id", "code": "code", "article": "article", "part": "part"},
        lambda row: {
            "title": row["title"],
            "title_local": row["title_local"],
            "max_months": number(row["max_months"]),
            "heaviest": row["heaviest"],
        },
    ),
)

"""What is known beforehand: regions, places, courts, organisations and provisions, and where a text names them.

A ``Gazetteer`` is made from iterables of plain entries: from the files of ``fixtures/reference`` (``load_gazetteer``)
or by the importer from the database.
"""

from __future__ import annotations

import csv
import functools
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from documents.extraction.spellings import SpellingIndex

REFERENCE_FOLDER = Path(__file__).resolve().parents[2] / "fixtures" / "reference"


@dataclass(frozen=True, slots=True)
class RegionEntry:
    """A country (``code`` is ISO 3166-1) or one of its regions (ISO 3166-2); ``parent`` is a code or ""."""

    code: str
    name: str
    name_ru: str = ""
    spellings: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    kind: str = ""
    parent: str = ""


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """A town or village; ``region`` is the code of its region, or of its country where no more is known."""

    name: str
    name_ru: str = ""
    spellings: tuple[str, ...] = ()
    region: str = ""
    population: int = 0


@dataclass(frozen=True, slots=True)
class CourtEntry:
    name: str
    name_local: str = ""
    spellings: tuple[str, ...] = ()
    level: str = ""
    country: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class OrganisationEntry:
    name: str
    name_local: str = ""
    spellings: tuple[str, ...] = ()
    kind: str = ""
    country: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class ProvisionEntry:
    country: str
    code: str
    article: str
    part: str = ""
    title: str = ""
    title_local: str = ""


class Gazetteer:
    """Everything known beforehand. Lookups are built when first used."""

    def __init__(
        self,
        regions: Iterable[RegionEntry] = (),
        places: Iterable[PlaceEntry] = (),
        courts: Iterable[CourtEntry] = (),
        organisations: Iterable[OrganisationEntry] = (),
        provisions: Iterable[ProvisionEntry] = (),
    ) -> None:
        self.regions = tuple(regions)
        self.places = tuple(places)
        self.courts = tuple(courts)
        self.organisations = tuple(organisations)
        self.provisions = tuple(provisions)

    @functools.cached_property
    def region_names(self) -> SpellingIndex[RegionEntry]:
        return SpellingIndex(self.regions, lambda r: (r.name, r.name_ru, *r.spellings))

    @functools.cached_property
    def country_codes(self) -> frozenset[str]:
        """The codes of countries by ISO 3166-1."""
        return frozenset(region.code for region in self.regions if "-" not in region.code)

    @functools.cached_property
    def region_adjectives(self) -> SpellingIndex[RegionEntry]:
        return SpellingIndex(self.regions, lambda r: r.adjectives)

    @functools.cached_property
    def place_names(self) -> SpellingIndex[PlaceEntry]:
        return SpellingIndex(self.places, lambda p: (p.name, p.name_ru, *p.spellings))

    @functools.cached_property
    def court_names(self) -> SpellingIndex[CourtEntry]:
        return SpellingIndex(self.courts, lambda c: (c.name, c.name_local, *c.spellings))

    @functools.cached_property
    def organisation_names(self) -> SpellingIndex[OrganisationEntry]:
        return SpellingIndex(self.organisations, lambda o: (o.name, o.name_local, *o.spellings))

    @functools.cached_property
    def _regions_by_code(self) -> dict[str, RegionEntry]:
        return {region.code: region for region in self.regions}

    @functools.cached_property
    def _provisions_by_key(self) -> dict[tuple[str, str, str, str], ProvisionEntry]:
        return {(p.country, p.code, p.article, p.part): p for p in self.provisions}

    def region(self, code: str) -> RegionEntry | None:
        return self._regions_by_code.get(code)

    def provision(self, country: str, code: str, article: str, part: str | None = None) -> ProvisionEntry | None:
        """The provision, or its whole article where the part is not listed."""
        by_key = self._provisions_by_key
        return by_key.get((country, code, article, part or "")) or by_key.get((country, code, article, ""))


def _rows(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(part for part in (piece.strip() for piece in cell.split("|")) if part)


def load_gazetteer(folder: Path) -> Gazetteer:
    """The gazetteer of the CSV files in ``folder``: regions, places, courts, organisations, provisions."""
    return Gazetteer(
        regions=[_region(row) for row in _rows(folder / "regions.csv")],
        places=[_place(row) for row in _rows(folder / "places.csv")],
        courts=[_court(row) for row in _rows(folder / "courts.csv")],
        organisations=[_organisation(row) for row in _rows(folder / "organisations.csv")],
        provisions=[_provision(row) for row in _rows(folder / "provisions.csv")],
    )


def _region(row: dict[str, str]) -> RegionEntry:
    local = _listed(row["name_local"])
    adjectives = _listed(row["adjectives"])
    spellings = (*local, *_listed(row["spellings"]))
    return RegionEntry(row["code"], row["name"], row["name_ru"], spellings, adjectives, row["kind"], row["parent"])


def _place(row: dict[str, str]) -> PlaceEntry:
    population = int(row["population"] or 0)
    return PlaceEntry(row["name"], row["name_ru"], _listed(row["spellings"]), row["region"], population)


def _court(row: dict[str, str]) -> CourtEntry:
    spellings = _listed(row["spellings"])
    return CourtEntry(row["name"], row["name_local"], spellings, row["level"], row["country"], row["region"])


def _organisation(row: dict[str, str]) -> OrganisationEntry:
    spellings = _listed(row["spellings"])
    return OrganisationEntry(row["name"], row["name_local"], spellings, row["kind"], row["country"], row["region"])


def _provision(row: dict[str, str]) -> ProvisionEntry:
    return ProvisionEntry(row["country"], row["code"], row["article"], row["part"], row["title"], row["title_local"])


@functools.cache
def default_gazetteer() -> Gazetteer:
    """The gazetteer of the files that come with the project."""
    return load_gazetteer(REFERENCE_FOLDER)

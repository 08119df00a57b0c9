"""The gazetteer from the database: the reference data with what users added and corrected."""

from __future__ import annotations

from collections import defaultdict

from django.db.models import Model

from cases.choices import Review
from cases.models import Court, CourtName, Organisation, OrganisationName, Place, Provision, Region
from documents.extraction.gazetteer import (
    CourtEntry,
    Gazetteer,
    OrganisationEntry,
    PlaceEntry,
    ProvisionEntry,
    RegionEntry,
)


def database_gazetteer() -> Gazetteer:
    """Everything known beforehand, as the extraction wants it. Only what a person confirmed counts as known."""
    return Gazetteer(
        regions=[
            RegionEntry(r.code, r.name, r.name_ru, _lines(r.spellings), _lines(r.adjectives), r.kind, r.parent_id or "")
            for r in Region.objects.all()
        ],
        places=[
            PlaceEntry(p.name, p.name_ru, _lines(p.spellings), p.region_id, p.population or 0)
            for p in Place.objects.all()
        ],
        courts=_courts(),
        organisations=_organisations(),
        provisions=[
            ProvisionEntry(p.country_id, p.code, p.article, p.part, p.title, p.title_local)
            for p in Provision.objects.confirmed()
        ],
    )


def _courts() -> list[CourtEntry]:
    names = _spellings(CourtName, "court_id")
    return [
        CourtEntry(c.name, spellings=names[c.pk], level=c.level, country=c.country_id or "", region=c.region_id or "")
        for c in Court.objects.filter(review=Review.CONFIRMED)
    ]


def _organisations() -> list[OrganisationEntry]:
    names = _spellings(OrganisationName, "organisation_id")
    return [
        OrganisationEntry(
            o.name, spellings=names[o.pk], kind=o.kind, country=o.country_id or "", region=o.region_id or ""
        )
        for o in Organisation.objects.filter(review=Review.CONFIRMED)
    ]


def _spellings(model: type[Model], owner: str) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = defaultdict(tuple)
    for record, name in model._default_manager.values_list(owner, "name"):
        found[record] += (name,)
    return found


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.splitlines())

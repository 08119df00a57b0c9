"""Invented cases, prosecutions and what belongs to them, skewed as real ones are, the same ones for the same seed."""

from __future__ import annotations

import datetime
import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Generic, TypeVar

from cases.choices import RegionKind
from cases.models import Court, Organisation, Provision, Region

T = TypeVar("T")

REGIONS, PROVISIONS, COURTS, ORGANISATIONS = 80, 300, 200, 100
MAIN_COUNTRY, OF_MAIN_COUNTRY = "RU", 0.75
FIRST_DAY, LAST_DAY = datetime.date(2012, 1, 1), datetime.date(2026, 6, 30)
STAGES = {"investigation": 25, "trial": 12, "appeal": 8, "in_force": 40, "closed": 12, "unknown": 3}
SENTENCED = {"appeal", "in_force"}
REVIEWS = {"confirmed": 60, "proposed": 38, "rejected": 2}
CASE_SIZES = {1: 70, 2: 14, 3: 8, 5: 5, 12: 3}
CHARGES = {1: 62, 2: 28, 3: 8, 4: 2}
RESTRICTED = 0.005  # of persons
SAME_PERSON = 0.05  # of prosecutions: the person before, in another case


class Skewed(Generic[T]):
    """Values of which the n-th is drawn with a weight of 1/n**``steepness``."""

    def __init__(self, values: Sequence[T], steepness: float) -> None:
        self.values = values
        self.limits = list(accumulate(1 / rank**steepness for rank in range(1, len(values) + 1)))

    def draw(self, chance: random.Random) -> T:
        return chance.choices(self.values, cum_weights=self.limits)[0]


def drawn(chance: random.Random, weights: dict[T, int]) -> T:
    return chance.choices(list(weights), list(weights.values()))[0]


@dataclass(frozen=True, slots=True)
class World:
    """What records link to, from the loaded reference data. Lists of a country are by its code."""

    regions: Skewed[tuple[str, str]]  # (code, country)
    provisions: dict[str, Skewed[int]]
    courts: dict[str, Skewed[int]]
    organisations: Skewed[int]

    @classmethod
    def of_reference_data(cls, chance: random.Random) -> World:
        """Raises LookupError where the reference data is not loaded."""
        provisions = _by_country(chance, Provision.objects.order_by("pk").values_list("country", "pk"), PROVISIONS)
        courts = _by_country(chance, Court.objects.order_by("pk").values_list("country", "pk"), COURTS)
        found = Region.objects.filter(kind=RegionKind.REGION, country_code__in=provisions).order_by("pk")
        regions = _by_country(chance, found.values_list("country_code", "pk"), REGIONS)
        codes = [(code, country) for country, codes in regions.items() for code in codes]
        chance.shuffle(codes)
        organisations = list(Organisation.objects.order_by("pk").values_list("pk", flat=True)[:ORGANISATIONS])
        if not (codes and courts and organisations):
            raise LookupError("Load the reference data first: manage.py load_reference")
        return cls(
            regions=Skewed(codes, 1.0),
            provisions={country: Skewed(keys, 1.1) for country, keys in provisions.items()},
            courts={country: Skewed(keys, 1.0) for country, keys in courts.items()},
            organisations=Skewed(organisations, 1.0),
        )


def _by_country(chance: random.Random, rows: Any, count: int) -> dict[str, list[Any]]:
    """``count`` of the (country, key) rows, most of them of the main country, in an order drawn by lot."""
    found: dict[str, list[Any]] = defaultdict(list)
    for country, key in rows:
        if country:
            found[country].append(key)
    for keys in found.values():
        chance.shuffle(keys)
    kept = {MAIN_COUNTRY: found.pop(MAIN_COUNTRY, [])[: int(count * OF_MAIN_COUNTRY)]}
    left = count - len(kept[MAIN_COUNTRY])
    for country in sorted(found, key=lambda code: (-len(found[code]), code))[:5]:
        kept[country] = found[country][: max(left // 5, 1)]
    return {country: keys for country, keys in kept.items() if keys}


def some_day(chance: random.Random) -> datetime.date:
    return FIRST_DAY + datetime.timedelta(days=int(chance.random() * (LAST_DAY - FIRST_DAY).days))


def written(chance: random.Random, day: datetime.date) -> str:
    """``day`` as a document would give it: as a day, a month or a year."""
    draw = chance.random()
    text = day.isoformat()
    return text if draw < 0.75 else text[:7] if draw < 0.92 else text[:4]

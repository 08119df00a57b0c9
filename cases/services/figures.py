"""The figures of a search as they are drawn: bars of a table, columns of months, tiles of a map; each is a filter."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from cases.models import Region
from cases.querysets.figures import TERMS, Counted, Many
from cases.querysets.list_orders import DEATH_MONTHS, LIFE_MONTHS

TILE_MAPS = Path(__file__).parent / "data" / "tile_maps.csv"
SHOWN = 15  # bars before "more"
SHADES = 5
MONTHS = 240  # at most, the last ones
COLUMN, CHART_HEIGHT = 10, 120  # of the columns of months, in the chart's own units
TILE = 40
Address = Callable[..., str]  # the address of the list with other parameters: names and values


@dataclass(frozen=True, slots=True)
class Bar:
    """One value: its name, how many, the share of the greatest in hundredths, the address that filters by it."""

    label: str
    count: int
    proposed: int
    address: str
    share: float = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """One month of a chart: its bar, where it stands, and the year where it begins one."""

    bar: Bar
    x: int
    y: float
    height: float
    year: str = ""


@dataclass(frozen=True, slots=True)
class Tile:
    """One region of a tile map; ``shade`` is 0 for none to ``SHADES`` for the most."""

    bar: Bar
    code: str
    x: int
    y: int
    shade: int
    many: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what it counts, its bars, and how they are drawn besides the table."""

    name: str
    title: str
    counts: str
    bars: list[Bar] = field(default_factory=list)
    columns: list[Column] = field(default_factory=list)
    tiles: list[Tile] = field(default_factory=list)

    @property
    def first(self) -> list[Bar]:
        return self.bars[:SHOWN]

    @property
    def more(self) -> list[Bar]:
        return self.bars[SHOWN:]

    @property
    def width(self) -> int:
        if self.tiles:
            return max(tile.x for tile in self.tiles) + TILE
        return max(len(self.columns) * COLUMN, 200)

    @property
    def height(self) -> int:
        return max(tile.y for tile in self.tiles) + TILE if self.tiles else CHART_HEIGHT + 20


def _bars(named: list[tuple[str, str, Many, str]]) -> list[Bar]:
    """Bars of (label, note, how many, address)."""
    most = max((many.prosecutions for _, _, many, _ in named), default=0)
    return [
        Bar(label, many.prosecutions, many.proposed, address, round(100 * many.prosecutions / most, 2), note)
        for label, note, many, address in named
    ]


def provisions(counted: Counted, label: Callable[[str], str], titles: dict[str, str], address: Address) -> Figure:
    found = sorted(counted.items(), key=lambda pair: (-pair[1].prosecutions, pair[0]))
    bars = _bars([(label(value), titles.get(value, ""), many, address(charge=value)) for value, many in found])
    return Figure(
        "provisions", "By provision", "Prosecutions with a charge under the article. One with several charges counts "
        "under each of them.", bars,
    )  # fmt: skip


def regions(counted: Counted, address: Address) -> list[Figure]:
    """The countries, if there are several; and the regions of the country with most, on a tile map if there is one."""
    named = dict(Region.objects.filter(code__in=counted).values_list("code", "name"))
    countries: dict[str, Many] = {}
    for code, many in counted.items():
        before = countries.get(code[:2], Many(0, 0))
        countries[code[:2]] = Many(before.prosecutions + many.prosecutions, before.proposed + many.proposed)
    if not countries:
        return []
    names = dict(Region.objects.filter(code__in=countries).values_list("code", "name"))
    order = sorted(countries, key=lambda code: (-countries[code].prosecutions, code))
    figures = []
    if len(order) > 1:
        bars = _bars([(names.get(code, code), "", countries[code], address(region=code)) for code in order])
        figures.append(Figure("countries", "By country", "Prosecutions, by the region of the case.", bars))
    main = order[0]
    within = {code: many for code, many in counted.items() if code.startswith(f"{main}-")}
    found = sorted(within.items(), key=lambda pair: (-pair[1].prosecutions, pair[0]))
    bars = _bars([(named.get(code, code), code, many, address(region=code)) for code, many in found])
    counts = "Prosecutions, by the region of the case."
    if bars:
        tiles = _tiles(main, within, address)
        figures.append(Figure("regions", f"Regions of {names.get(main, main)}", counts, bars, tiles=tiles))
    return figures


@cache
def tile_map(country: str) -> dict[str, tuple[int, int]]:
    """(column, row), counted from 0, of the tile of each region of ``country``; nothing where there is no map."""
    with TILE_MAPS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["code"].startswith(f"{country}-")]
    return {row["code"]: (int(row["column"]) - 1, int(row["row"]) - 1) for row in rows}


def _tiles(country: str, counted: Counted, address: Address) -> list[Tile]:
    """A tile for each region of the map; none where a counted region has no tile, so that nothing is left out."""
    places = tile_map(country)
    if set(counted) - set(places):
        return []
    names = dict(Region.objects.filter(code__in=places).values_list("code", "name"))
    most = max(many.prosecutions for many in counted.values())
    tiles = []
    for code, (column, row) in places.items():
        many = counted.get(code, Many(0, 0))
        bar = Bar(names.get(code, code), many.prosecutions, many.proposed, address(region=code))
        shade = -(-SHADES * many.prosecutions // most)
        tiles.append(Tile(bar, code[3:], column * TILE, row * TILE, shade, _short(many.prosecutions)))
    return tiles


def _short(number: int) -> str:
    """A number in at most four characters: 950, 9.5k, 95k, 1.2m."""
    for size, sign in ((1_000_000, "m"), (1_000, "k")):
        if number >= size:
            return f"{number / size:.1f}{sign}" if number < 10 * size else f"{number // size}{sign}"
    return str(number) if number else ""


def months(name: str, title: str, counts: str, counted: Counted, address: Address) -> Figure:
    """A column for each month from the first to the last one; the table has those that are not empty."""
    known = {month: many for month, many in counted.items() if month}
    if undated := counted.get(""):
        counts += f" {undated.prosecutions:,} more are not dated to a month."
    if not known:
        return Figure(name, title, counts)
    span = _months_between(min(known), max(known))[-MONTHS:]

    def bar(month: str) -> tuple[str, str, Many, str]:
        return month, "", known.get(month, Many(0, 0)), address(**{f"{name}_from": month, f"{name}_to": month})

    all_bars = _bars([bar(month) for month in span])
    columns = []
    for number, one in enumerate(all_bars):
        height = one.share * CHART_HEIGHT / 100
        year = one.label[:4] if one.label.endswith("-01") or number == 0 else ""
        columns.append(Column(one, number * COLUMN, CHART_HEIGHT - height, height, year))
    return Figure(name, title, counts, [one for one in reversed(all_bars) if one.count], columns)


def _months_between(first: str, last: str) -> list[str]:
    year, month = int(first[:4]), int(first[5:])
    found = []
    while f"{year:04}-{month:02}" <= last:
        found.append(f"{year:04}-{month:02}")
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return found


def terms(counted: Counted, address: Address) -> Figure:
    named = []
    for least, most in zip(TERMS, (*TERMS[1:], None), strict=True):
        if many := counted.get(str(least)):
            until = "" if most is None else f"{most - 1} months"
            named.append((_term_label(least, most), "", many, address(term_from=f"{least} months", term_to=until)))
    counts = "Prosecutions with a sentence to a term, to life or to death, by the latest one."
    return Figure("terms", "By term", counts, _bars(named))


def _term_label(least: int, most: int | None) -> str:
    if least == DEATH_MONTHS:
        return "death"
    if least == LIFE_MONTHS:
        return "life"
    if not least:
        return f"under {(most or 0) // 12} years"
    return f"{least // 12} years or more" if most == LIFE_MONTHS else f"{least // 12} to {(most or 0) // 12} years"

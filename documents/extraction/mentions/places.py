"""Towns, regions and countries named in a text, each with its region code."""

from __future__ import annotations

from collections import Counter

from documents.extraction.gazetteer import Gazetteer, PlaceEntry, RegionEntry
from documents.extraction.mentions.mention import PlaceMention
from documents.extraction.spellings import Hit

_WELL_KNOWN = 200_000  # people in a town that is meant although the text does not name its country


def find_places(text: str, gazetteer: Gazetteer) -> list[PlaceMention]:
    """The places in text order. A town or region whose name is borne by several is the one in a country the text
    names, or by far the biggest town; where neither tells, it is left out."""
    regions = gazetteer.region_names.find(text)
    adjectives = gazetteer.region_adjectives.find(text)
    countries = Counter(hit.entries[0].code[:2] for hit in (*regions, *adjectives) if len(hit.entries) == 1)
    found = [_region_mention(text, hit, region, "") for hit in regions if (region := _only(hit, countries))]
    found += [_region_mention(text, hit, hit.entries[0], "adjective") for hit in adjectives]
    for hit in gazetteer.place_names.find(text):
        entry = _choose(hit.entries, countries)
        if entry:
            name = text[hit.start : hit.end]
            found.append(PlaceMention(hit.start, hit.end, name, entry.region, "place", entry.population))
    return _longest(found)


def _only(hit: Hit[RegionEntry], countries: Counter[str]) -> RegionEntry | None:
    """The one region that is meant: of several of a name ("Eastern Province") the one in a country the text names."""
    known = [region for region in hit.entries if len(hit.entries) == 1 or countries[region.code[:2]]]
    return known[0] if len(known) == 1 else None


def _region_mention(text: str, hit: Hit[RegionEntry], region: RegionEntry, kind: str) -> PlaceMention:
    kind = kind or ("country" if len(region.code) == 2 else "region")
    return PlaceMention(hit.start, hit.end, " ".join(text[hit.start : hit.end].split()), region.code, kind)


def _choose(entries: tuple[PlaceEntry, ...], countries: Counter[str]) -> PlaceEntry | None:
    """The one town that is meant, or None."""
    known = [entry for entry in entries if countries[entry.region[:2]]] or list(entries)
    known.sort(key=lambda entry: (-countries[entry.region[:2]], -entry.population))
    best = known[0]
    if countries and not countries[best.region[:2]] and best.population < _WELL_KNOWN:
        return None
    rivals = [e for e in known[1:] if countries[e.region[:2]] == countries[best.region[:2]] and e.region != best.region]
    return best if all(best.population >= 3 * rival.population for rival in rivals) else None


def _longest(found: list[PlaceMention]) -> list[PlaceMention]:
    """``found`` without what lies inside a longer one; of equals a town goes before a region of the same name."""
    rank = {"country": 0, "region": 1, "place": 2, "adjective": 3}
    found.sort(key=lambda m: (m.start, -m.end, rank[m.kind]))
    result: list[PlaceMention] = []
    for mention in found:
        if not result or mention.start >= result[-1].end:
            result.append(mention)
    return result

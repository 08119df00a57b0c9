"""What is known beforehand: regions, places, courts, organisations and provisions, and where a text names them.

A ``Gazetteer`` is made from iterables of plain entries: from the files of ``fixtures/reference`` (``load_gazetteer``)
or by the importer from the database. Searching is one pass over the text's capitals and figures per kind, whatever the
number of entries.
"""

from __future__ import annotations

import bisect
import csv
import functools
import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from documents.extraction.passages import lowered

REFERENCE_FOLDER = Path(__file__).resolve().parents[2] / "fixtures" / "reference"

# One character for one character, so that offsets into the folded text are offsets into the text. Hyphens are spaces:
# "Hizb ut-Tahrir" and "Rostov on Don" are found in either spelling.
_SAME_LENGTH = dict.fromkeys("\u2019\u2018\u02bc`\u02b9", "'") | dict.fromkeys("-\u2010\u2011\u2013\u00a0\n\t", " ")

_MAY_BEGIN = re.compile(r"[^\x00-/:-@\[-\x7f](?<=[^\W_])(?<![^\W_][^\W_])[A-Za-z0-9]*[^\W_]*")  # no small Latin letter
_LEAD = re.compile(r"[^\W_]+")  # the first word of a spelling, by which the index finds how long its spellings are


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


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """``text[start:end]`` is a spelling of each of ``entries``."""

    start: int
    end: int
    entries: tuple[T, ...]


def fold_spelling(text: str) -> str:
    """Lower case with one kind of apostrophe and of space; as long as ``text``, so offsets stay true."""
    low = lowered(text)
    for mark, plain in () if low.isascii() and low.isalnum() else _SAME_LENGTH.items():
        low = low.replace(mark, plain)  # in a tenth of the time of ``translate``
    return low


@functools.lru_cache(maxsize=1)  # a text is searched for each kind of entry, one after the other
def _leads_of(text: str) -> tuple[str, dict[str, list[int]]]:
    """``text`` folded, and where each of the words in it stands with which a spelling may begin."""
    folded = fold_spelling(text)
    starts: dict[str, list[int]] = defaultdict(list)
    for match in _MAY_BEGIN.finditer(text):
        start, end = match.span()
        if lead := folded[start:end].partition("'")[0]:  # letters such as "ʼ" are folded to an apostrophe
            starts[lead].append(start)
    return folded, starts


@functools.lru_cache(maxsize=20_000)  # the same words are looked up again and again
def _key(spelling: str) -> str:
    return fold_spelling(spelling.strip())


class SpellingIndex(Generic[T]):
    """Spellings of entries, looked up one by one or all at once in a text."""

    def __init__(self, entries: Iterable[T], spellings: Callable[[T], Iterable[str]]) -> None:
        self._by_key: dict[str, list[T]] = {}
        self._acronyms: dict[str, str] = {}
        self._found: tuple[str, list[Hit[T]]] = "", []  # the last text that was searched, and its hits
        for entry in entries:
            for spelling in spellings(entry):
                self._add(spelling, entry)
        lengths: dict[str, set[int]] = {}
        for key in self._by_key:
            if lead := _LEAD.match(key):
                lengths.setdefault(lead[0], set()).add(len(key))
        # By first word, the longest first.
        self._lengths = {lead: sorted(known, reverse=True) for lead, known in lengths.items()}

    def _add(self, spelling: str, entry: T) -> None:
        key = fold_spelling(spelling.strip())
        if len(key) < 2:
            return
        if spelling.isupper() and len(spelling) <= 6:
            self._acronyms.setdefault(key, spelling)
        else:
            self._acronyms[key] = ""
        known = self._by_key.setdefault(key, [])
        if entry not in known:
            known.append(entry)

    def get(self, spelling: str) -> tuple[T, ...]:
        """The entries that are spelled so, letter case aside."""
        return tuple(self._by_key.get(_key(spelling), ()))

    def find(self, text: str, begin: int = 0, end: int | None = None) -> list[Hit[T]]:
        """Where ``text[begin:end]`` names an entry: whole words, longest first, never overlapping, in text order.

        A hit begins with a capital letter or a digit; an acronym ("FSB") must be written in capitals. Offsets are
        those of ``text``.
        """
        if not self._by_key:
            return []
        hits = self._find(text)
        first = bisect.bisect_left(hits, begin, key=lambda hit: hit.start)
        last = bisect.bisect_right(hits, len(text) if end is None else end, key=lambda hit: hit.end)
        return hits[first:last]

    def _find(self, text: str) -> list[Hit[T]]:
        if self._found[0] is text:  # of a text with many citations the countries of each sentence are asked
            return self._found[1]
        folded, starts = _leads_of(text)
        known = self._lengths
        hits: list[Hit[T]] = []
        for start, lead in sorted((at, lead) for lead, where in starts.items() if lead in known for at in where):
            if hits and start < hits[-1].end:
                continue
            for length in known[lead]:
                key = folded[start : start + length]
                if key in self._by_key and self._is_name_here(text, start, start + len(key), key):
                    hits.append(Hit(start, start + len(key), tuple(self._by_key[key])))
                    break
        self._found = text, hits
        return hits

    def _is_name_here(self, text: str, start: int, end: int, key: str) -> bool:
        acronym = self._acronyms[key]
        if end < len(text) and text[end].isalnum():
            return False
        if acronym:
            return text[start:end] == acronym
        return text[start].isupper() or text[start].isdigit()


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

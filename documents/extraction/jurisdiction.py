"""Whose law applies where: the country that a sentence, its paragraph or the whole text speaks of."""

from __future__ import annotations

import bisect
from collections import Counter, defaultdict
from collections.abc import Sequence

from documents.extraction.facts.frames import COURT, ORGANISATION, Frame
from documents.extraction.facts.scene import Scene
from documents.extraction.gazetteer import Gazetteer
from documents.extraction.mentions.mention import PlaceMention
from documents.extraction.patterns import pattern_of, search_of
from documents.extraction.types import Citation

# Regions where another state's courts apply that state's law, and those that have a law of their own.
OCCUPIED = {"UA-43": "RU", "UA-40": "RU", "CN-HK": "HK", "CN-MO": "MO"}
# How much oftener the main country must be named than one that a paragraph names once, in passing.
_DOMINANT = 4
# Bodies that write of other countries than the one they sit in.
_OBSERVERS = frozenset({"ngo", "international", "media"})
_LEADING = 2  # as often as the second one is a country named of which a text is about alone
_NEAR, _HEAD = 4, 3  # paragraphs
_PASSING = 2  # what one mention of a country counts
# A town as big as this is meant although its country is not named.
_WELL_KNOWN = 500_000
# So many towns of a country that a text names tell that it is about that country too.
_HOME_TOWNS = 3
# So many mentions of towns of such a size name a country as well as its own name does.
_KNOWN, _TOWNS = 100_000, 2
_NOWHERE: Counter[str] = Counter()  # of most sentences


class Jurisdiction:
    """Answers for one text. Countries are ISO 3166-1 codes."""

    def __init__(self, scene: Scene, places: Sequence[PlaceMention], gazetteer: Gazetteer) -> None:
        self._scene = scene
        self._places = places
        self._starts = [place.start for place in places]
        self._gazetteer = gazetteer
        words = scene.words.places
        self._language, self._national = pattern_of(words.language), pattern_of(words.national)
        self._elsewhere, self._abroad = search_of(words.elsewhere), pattern_of(words.abroad)
        self._strange = self._places_elsewhere()
        self._big = {place.region for place in places if place.kind == "place" and place.population >= _WELL_KNOWN}
        self._named = {
            place.country
            for place in places
            if place.kind != "place" and not self._is_language(place) and not self._is_elsewhere(place)
        }
        self._told = {place.country for place in places if place.kind in ("country", "adjective")}
        self._named |= self._at_home()
        self._by_name = frozenset(self._named)
        if self._named:
            towns = Counter(p.country for p in places if p.population >= _KNOWN and not self._is_elsewhere(p))
            self._named |= {country for country, count in towns.items() if count >= _TOWNS}
        self._by_paragraph: dict[int, Counter[str]] = defaultdict(Counter)
        self._all: Counter[str] = Counter()
        self._sections: dict[int, str] = {}  # paragraph to the country that stands alone over it as a heading
        section = ""
        self._by_sentence = [self._countries(frame) for frame in scene.frames]
        for frame, counted in zip(scene.frames, self._by_sentence, strict=True):
            section = self._heading(frame) or section
            self._sections[frame.paragraph] = section
            if counted:
                self._by_paragraph[frame.paragraph].update(counted)
                self._all.update(counted)
        self._main = self._main_of_all()

    def _countries(self, frame: Frame) -> Counter[str]:
        first = bisect.bisect_left(self._starts, frame.span.start)
        last = bisect.bisect_left(self._starts, frame.span.end, first)
        if first == last and ORGANISATION not in frame.text and COURT not in frame.text:
            return _NOWHERE
        count: Counter[str] = Counter()
        for place in self._places[first:last]:
            if place.kind == "adjective" and self._is_of_somebody(place):
                continue
            if self._is_elsewhere(place):
                continue
            if place.kind == "place" and self._named and place.country not in self._named:
                continue
            count[OCCUPIED.get(place.region, place.country)] += 1 if place.kind in ("adjective", "place") else 2
        for _, entity in frame.of(ORGANISATION):
            if entity.value.entry and entity.value.entry.country and entity.value.entry.kind not in _OBSERVERS:
                count[entity.value.entry.country] += 1
        for _, entity in frame.of(COURT):
            if entity.value.entry and entity.value.entry.country:
                count[OCCUPIED.get(entity.value.entry.region, entity.value.entry.country)] += 3
        return count

    def _is_of_somebody(self, place: PlaceMention) -> bool:
        """Whether an adjective tells a language ("from the Spanish") or, beside other countries, a nationality."""
        return self._is_language(place) or (
            len(self._named) > 1 and bool(self._national.match(self._scene.text, place.end))
        )

    def _is_elsewhere(self, place: PlaceMention) -> bool:
        return place.start in self._strange

    def _places_elsewhere(self) -> frozenset[int]:
        """Where the places begin that are elsewhere, with those that "and" joins to one: "consulates of L and L"."""
        found: set[int] = set()
        before: PlaceMention | None = None
        for place in self._places:
            joint = self._scene.text[before.end : place.start] if before and before.start in found else ""
            if self._tells_elsewhere(place) or (place.kind == "country" and joint in self._scene.words.places.joints):
                found.add(place.start)
            before = place
        return frozenset(found)

    def _at_home(self) -> set[str]:
        """The countries of which the text names several towns, though it names them elsewhere: "relatives in L"."""
        towns = {(place.country, place.name) for place in self._places if place.kind in ("place", "region")}
        count = Counter(country for country, _ in towns)
        named = {place.country for place in self._places if place.kind == "country"}
        return {country for country in named if count[country] >= _HOME_TOWNS}

    def _tells_elsewhere(self, place: PlaceMention) -> bool:
        """Whether a place is where somebody comes from, lives or went: its country's law is not applied there."""
        before = self._scene.text[max(0, place.start - 40) : place.start].lower()
        is_abroad = place.kind == "country" and bool(self._abroad.search(before))
        return place.kind != "adjective" and (is_abroad or bool(self._elsewhere.search(before)))

    def _is_language(self, place: PlaceMention) -> bool:
        before = max(0, place.start - 30)
        return place.kind == "adjective" and bool(self._language.search(self._scene.text, before, place.start))

    def _heading(self, frame: Frame) -> str:
        """The country whose name is all that ``frame`` says, or ""."""
        index = bisect.bisect_left(self._starts, frame.span.start)
        place = self._places[index] if index < len(self._places) else None
        if place is None or place.kind != "country" or place.end > frame.span.end:
            return ""
        beside = self._scene.text[frame.span.start : place.start] + self._scene.text[place.end : frame.span.end]
        return "" if any(character.isalnum() for character in beside) else place.country

    def only_region(self) -> str | None:
        """The one region of all places that the text names, where there is but one."""
        regions = {
            place.region
            for place in self._places
            if place.kind != "adjective" and len(place.region) > 2 and not self._is_elsewhere(place)
        }
        return regions.pop() if len(regions) == 1 else None

    def is_here(self, region: str) -> bool:
        """Whether ``region`` lies in a country that the text names, or has a town that needs no country; anywhere,
        where the text names towns only."""
        is_named = region[:2] in self._by_name or OCCUPIED.get(region) in self._by_name
        return not self._by_name or is_named or region in self._big or region[:2] == self.main_country()

    def main_country(self) -> str | None:
        """The country that the text is mostly about, or None where there is not one."""
        return self._main

    def _main_of_all(self) -> str | None:
        ranked = self._all.most_common(2)
        most, count = ranked[0] if ranked else ("", 0)
        is_main = count * 2 > sum(self._all.values())
        is_main = is_main or (not self._named and len(ranked) > 1 and count >= 2 * ranked[1][1])  # towns only
        return most if most and is_main else None

    def likeliest_country(self) -> str | None:
        """The country that the text is mostly about, else one that it names clearly more often than any other."""
        ranked = self._all.most_common(2)
        is_ahead = len(ranked) > 1 and ranked[0][1] * 2 >= ranked[1][1] * 3
        return self.main_country() or (ranked[0][0] if is_ahead else None)

    def home_country(self, paragraph: int) -> str | None:
        """The country of the heading over a paragraph, else that of the text, whatever the paragraph names."""
        return self._sections.get(paragraph) or self.main_country()

    def paragraph_country(self, paragraph: int) -> str | None:
        """The country of one paragraph, of the heading over it or of the text where the paragraph names none."""
        counted, main = self._by_paragraph[paragraph], self.main_country()
        most = _most(counted)
        is_passing = len(counted) == 1 and counted[most or ""] <= _PASSING and main in self._named
        if most and main and is_passing and self._all[main] >= _DOMINANT * self._all[most]:
            most = main
        return most or self._sections.get(paragraph) or self._country_before(paragraph) or main

    def _country_before(self, paragraph: int) -> str | None:
        """In a text that names two countries from its head on, that of the last paragraph before which names one."""
        ranked = self._all.most_common(2)
        if len(ranked) < 2 or ranked[0][1] >= _LEADING * ranked[1][1]:
            return None
        if not all(any(self._by_paragraph[number][country] for number in range(_HEAD)) for country, _ in ranked):
            return None
        before = (number for number in range(paragraph - 1, max(paragraph - _NEAR, 0), -1))
        return next((country for number in before if (country := _most(self._by_paragraph[number]))), None)

    def law(self, index: int, citation: Citation | None) -> str | None:
        """The country whose code a citation in sentence ``index`` belongs to: the one it was read with, unless only the
        country that the text is about has such an article, or a town alone told that one."""
        if citation is not None and citation.country:
            main = self.main_country()
            is_main = main in self._named or self._all[main or ""] >= _DOMINANT * self._all[citation.country]
            is_town = citation.country not in self._told and is_main
            known = not self._has(citation.country, citation) and (is_town or self._has(main or "", citation))
            return main if main and known else citation.country
        frame = self._scene.frames[index]
        local = _ranked(self._by_sentence[index]) + _ranked(self._by_paragraph[frame.paragraph])
        section = self._sections.get(frame.paragraph)
        likely = list(dict.fromkeys(([section] if section else []) + local + _ranked(self._all)[:2]))
        if citation is not None:
            for country in likely:
                if self._has(country, citation):
                    return country
        return likely[0] if likely else None

    def _has(self, country: str, citation: Citation) -> bool:
        """Whether the gazetteer knows the article in the code of ``country``."""
        return bool(self._gazetteer.provision(country, citation.code, citation.article, citation.part))


def _ranked(count: Counter[str]) -> list[str]:
    return [country for country, _ in count.most_common() if country]


def _most(count: Counter[str]) -> str | None:
    ranked = _ranked(count)
    return ranked[0] if ranked else None

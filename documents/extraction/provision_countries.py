"""Which country a passage names, by the names of countries, regions and towns and the adjectives made from them."""

from __future__ import annotations

import functools
import re

from documents.extraction.gazetteer import Gazetteer
from documents.extraction.languages.parts import PROVISION_WORDS
from documents.extraction.passages import lowered

# Courts in Crimea and Sevastopol have applied Russian law since 2014.
_LAW_OF_REGION = {"UA-43": "RU", "UA-40": "RU"}

_WORDS = {word: country for language in PROVISION_WORDS for word, country in language.countries.items()}
_WORDS_FOUND = re.compile(r"(?<!\w)(?:" + "|".join(re.escape(word) for word in _WORDS) + r")(?!\w)")

_CYRILLIC_WORD = re.compile(r"[а-яёіїєґў]{2,}(?:-[а-яёіїєґў]{2,}){0,3}")
_ENDINGS = [
    "иями",
    "ями",
    "ами",
    "ого",
    "его",
    "ому",
    "ему",
    "ыми",
    "ими",
    "иях",
    "ией",
    "ях",
    "ах",
    "ой",
    "ей",
    "ом",
    "ем",
    "ём",
    "ым",
    "им",
    "ых",
    "их",
    "ую",
    "юю",
    "ая",
    "яя",
    "ое",
    "ее",
    "ый",
    "ий",
    "ія",
    "ії",
    "ію",
    "ия",
    "ии",
    "ию",
    "ие",
    "а",
    "я",
    "о",
    "е",
    "и",
    "ы",
    "у",
    "ю",
    "ь",
    "й",
    "і",
    "ї",
    "ю",
]
_ENDING = re.compile("(?:" + "|".join(sorted(_ENDINGS, key=len, reverse=True)) + ")$")
_WORD_BEFORE = re.compile(r"[^\W\d_]{2,24}(?=\s$)")
_WORD_AFTER = re.compile(r"\s(?P<word>[^\W\d_]{2,24})")
# Words with a capital that may follow the name of a place: "Kazan City Court".
_GENERIC = frozenset(word for language in PROVISION_WORDS for word in language.place_nouns)
# Nouns of region names: they tell no country.
_COMMON_STEMS = frozenset(
    ["област", "кра", "республик", "округ", "район", "город", "автономн", "национальн", "федеральн"]
)


def _stem(word: str) -> str:
    """A Cyrillic word without its ending; names of two letters keep what they have."""
    parts = [_ENDING.sub("", part) if len(part) > 2 else part for part in word.split("-")]
    cut = "-".join(parts)
    return cut if len(cut) >= 2 else word


def _law_of(code: str) -> str:
    return _LAW_OF_REGION.get(code, code[:2])


def _is_in_a_name(text: str, passage: int, start: int, end: int) -> bool:
    """Whether a place's name stands between other words with capitals, as the "Van" of "Tran Van Minh" does."""
    before = _WORD_BEFORE.search(text, max(passage, start - 24), start)
    after = _WORD_AFTER.match(text, end)
    leads = before is not None and before.start() > passage and before[0][0].isupper() and not before[0].isupper()
    follows = after is not None and after["word"][0].isupper() and after["word"].lower() not in _GENERIC
    return leads or follows


def _add(stems: dict[str, str], name: str, code: str) -> None:
    words = lowered(name).split()
    if words and code:
        stems[" ".join(_stem(word) for word in words)] = _law_of(code)


class Countries:
    """Finds the countries of a passage. Make one per gazetteer: ``countries_of(gazetteer)``."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    @functools.cached_property
    def _stems(self) -> dict[str, str]:
        """The country of each Cyrillic name, without its endings; a text in Latin letters never asks."""
        stems: dict[str, str] = {}
        for place in sorted(self._gazetteer.places, key=lambda p: p.population):
            for name in (place.name_ru, *(s for s in place.spellings if _CYRILLIC_WORD.match(lowered(s)))):
                _add(stems, name, place.region)
        for region in sorted(self._gazetteer.regions, key=lambda r: r.kind == "country"):
            for name in (region.name_ru, *(s for s in region.spellings if _CYRILLIC_WORD.match(lowered(s)))):
                _add(stems, name, region.code)
                first = lowered(name).split(" ")[0] if name else ""
                if _stem(first).endswith("ск"):
                    stems[_stem(first)] = _law_of(region.code)
        for language in PROVISION_WORDS:
            stems.update(language.country_stems)
        return stems

    def named_in(self, text: str, low: str, start: int, end: int) -> list[tuple[int, int, str]]:
        """Start, end and country of each name in ``text[start:end]``, in text order; offsets are those of ``text``."""
        found = [(m.start() + start, m.end() + start, _WORDS[m[0]]) for m in _WORDS_FOUND.finditer(low, start, end)]
        known = self._gazetteer
        for hit in (*known.region_names.find(text, start, end), *known.region_adjectives.find(text, start, end)):
            laws = {_law_of(entry.code) for entry in hit.entries}
            if len(laws) == 1:
                found.append((hit.start, hit.end, laws.pop()))
        for place in known.place_names.find(text, start, end):
            laws = {_law_of(entry.region) for entry in place.entries if entry.region}
            is_word = place.end - place.start > 2 and not _is_in_a_name(text, start, place.start, place.end)
            if len(laws) == 1 and is_word:
                found.append((place.start, place.end, laws.pop()))
        found += self._inflected(text, low, start, end)
        return sorted(found)

    def _inflected(self, text: str, low: str, start: int, end: int) -> list[tuple[int, int, str]]:
        """Cyrillic names in any case: "в Казани", "московского"."""
        found: list[tuple[int, int, str]] = []
        words = list(_CYRILLIC_WORD.finditer(low, start, end))
        stems = [_stem(word[0]) for word in words]
        for index, word in enumerate(words):
            for length in (3, 2, 1):
                last = index + length - 1
                if last >= len(words) or (length > 1 and words[last].end() - word.start() > 40):
                    continue
                key = " ".join(stems[index : last + 1])
                country = self._country_of(key, text[word.start()].isupper())
                if country:
                    if not _is_in_a_name(text, start, word.start(), words[last].end()):
                        found.append((word.start(), words[last].end(), country))
                    break
        return found

    def _country_of(self, stem: str, is_capitalised: bool) -> str | None:
        if stem in _COMMON_STEMS:
            return None
        if is_capitalised and stem in self._stems:
            return self._stems[stem]
        if stem.endswith(("ск", "цк")):
            for base in (stem, stem[:-2], stem[:-2].rstrip("ь"), stem[:-3] if stem.endswith("овск") else ""):
                if base and base in self._stems:
                    return self._stems[base]
        return None


@functools.lru_cache(maxsize=4)
def countries_of(gazetteer: Gazetteer) -> Countries:
    return Countries(gazetteer)

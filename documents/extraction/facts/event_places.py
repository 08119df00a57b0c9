"""Which places of a sentence can be those of an event that it tells, and the regions they are in."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, fields

from documents.extraction.facts.frame_patterns import FramePattern, frame_pattern
from documents.extraction.facts.frames import COURT, ORGANISATION, PLACE, Entity, Frame, with_signs
from documents.extraction.facts.scene import Scene
from documents.extraction.gazetteer import Gazetteer
from documents.extraction.languages.event_words import PlaceWords
from documents.extraction.mentions.mention import CourtMention, OrganisationMention, PlaceMention
from documents.extraction.mentions.places import find_places

_IN_REGION = re.compile(rf"(?:,| in)(?: the)? {PLACE}")
# Where those come from whom a court tries: "sentenced four bakers from L".
_ORIGIN = re.compile(
    r"\b(?!(?:taken|abducted|kidnapped|transferred|moved|released|removed|brought|seized|expelled)\b)[a-z]{4,} from "
    r"(?:the )?$"
)
_SHORTEST_REGION = 4  # letters
_WELL_KNOWN = 200_000  # people in a town that a court is rather named after than a namesake


@dataclass(frozen=True, slots=True)
class _Patterns:
    elsewhere: FramePattern
    sitting: re.Pattern[str]
    holds: re.Pattern[str]
    prison: re.Pattern[str]
    custody: re.Pattern[str]
    district: re.Pattern[str]
    held_at: re.Pattern[str]


@functools.lru_cache(maxsize=8)
def _patterns(words: PlaceWords) -> _Patterns:
    others = [f.name for f in fields(_Patterns) if f.name != "elsewhere"]
    patterns = {name: re.compile(with_signs(getattr(words, name))) for name in others}
    return _Patterns(elsewhere=frame_pattern(words.elsewhere), **patterns)


@functools.lru_cache(maxsize=1024)  # a court is asked for at each event
def _places_in(name: str, gazetteer: Gazetteer) -> tuple[PlaceMention, ...]:
    return tuple(find_places(name, gazetteer))


class Places:
    """The places of one text's sentences that can be those of events."""

    def __init__(self, scene: Scene, gazetteer: Gazetteer) -> None:
        self.scene = scene
        self._gazetteer = gazetteer
        self._words = scene.words.places
        self._patterns = _patterns(self._words)
        self._of: dict[int, list[tuple[int, Entity]]] = {}  # by where a sentence begins

    def nearest(self, frame: Frame, start: int, end: int) -> tuple[str | None, str | None]:
        """The place or court nearest to what stands between two positions of a sentence, with its region."""
        near = self.of(frame)
        if not near:
            return None, None
        _, entity = min(near, key=lambda pair: min(abs(pair[0] - start), abs(pair[0] - end)))
        return entity.value.name, self.region(entity)

    def of(self, frame: Frame) -> list[tuple[int, Entity]]:
        """The places, courts and prisons of a sentence; not where people come from or went of their own will."""
        if frame.span.start not in self._of:
            self._of[frame.span.start] = self._places_of(frame)
        return self._of[frame.span.start]

    def _places_of(self, frame: Frame) -> list[tuple[int, Entity]]:
        if not frame.marks:
            return []
        prisons = [pair for pair in frame.of(ORGANISATION) if self._holds(pair[1].value)]
        found = [
            (mark, entity)
            for mark, entity in [*frame.of(PLACE), *frame.of(COURT), *prisons]
            if not (entity.sign == COURT and self._patterns.sitting.match(frame.text, mark + 1))
            if (entity.sign != PLACE or entity.value.kind != "adjective" or len(entity.value.region) > 2)
            and not self.is_elsewhere(frame, mark)
            and not self._is_namesake(frame, mark, entity)
        ]
        if not any(entity.sign == COURT and self.region(entity) for _, entity in found):
            return found
        return [(mark, entity) for mark, entity in found if not _ORIGIN.search(frame.text, max(0, mark - 40), mark)]

    def _holds(self, body: OrganisationMention) -> bool:
        """Whether an organisation holds people, by its name here or in the tables ("Butyrka")."""
        known = body.entry.name.lower() if body.entry else ""
        return bool(self._patterns.holds.search(body.name.lower()) or self._patterns.prison.search(known))

    def tells_custody(self, frame: Frame) -> bool:
        """Whether a sentence says that somebody was held."""
        return bool(self._patterns.custody.search(frame.text))

    def is_elsewhere(self, frame: Frame, mark: int) -> bool:
        """Whether what stands at ``mark`` is where somebody lives, went to or appeals to, or is based."""
        if frame.text.startswith("-based", mark + 1):
            return True
        return self._patterns.elsewhere.search_in(frame.text[max(0, mark - 40) : mark], frame) is not None

    def _is_namesake(self, frame: Frame, mark: int, entity: Entity) -> bool:
        """Whether a town cannot be the known one: the region named right after it is another."""
        after = (
            _IN_REGION.match(frame.text, mark + 1) if entity.sign == PLACE and entity.value.kind == "place" else None
        )
        region = frame.at(after.end() - 1).value if after else None
        return region is not None and region.kind == "region" and region.region != entity.value.region

    def between(self, frame: Frame, start: int = 0, end: int | None = None) -> list[str]:
        """The regions of the places and courts of a stretch of a sentence, once each, in text order."""
        places = self.of(frame)
        if not places:
            return []
        last = len(frame.text) if end is None else end
        regions = [
            region
            for mark, entity in sorted(places, key=lambda pair: pair[0])
            if start <= mark < last
            and (region := self.region(entity))
            and (len(region) > 2 or _is_town(frame, mark, entity))
        ]
        return list(dict.fromkeys(regions))

    def of_case(self, frame: Frame) -> list[str]:
        """The regions of the courts of first instance of a sentence, and of the places whose prisons it names."""
        regions = (
            self.region(entity)
            for mark, entity in self.of(frame)
            if (entity.sign == COURT and self.is_regional(entity.value) and not self.is_of_appeal(entity.value))
            or (entity.sign == PLACE and self._patterns.held_at.search(frame.text, max(0, mark - 40), mark))
        )
        return [region for region in regions if region]

    def region(self, entity: Entity) -> str | None:
        """The region that a place, a court or a prison is in, or None."""
        if entity.sign == ORGANISATION:
            entry = entity.value.entry
            if entry and entry.region and self._patterns.prison.search(entry.name.lower()):
                return str(entry.region)
            places = [place for place in _places_in(entity.value.name, self._gazetteer) if place.kind != "country"]
            return places[-1].region if places else None
        return self.court_region(entity.value) if entity.sign == COURT else str(entity.value.region)

    def court_region(self, court: CourtMention) -> str | None:
        """The region that the gazetteer, or a place in the court's name or after it, tells."""
        if court.entry and court.entry.region and court.entry.level not in self._words.not_regional:
            return court.entry.region
        name = f"{court.name} in {court.seat}" if court.seat else court.name
        places = [place for place in _places_in(name, self._gazetteer) if not self._names_a_district(name, place)]
        return places[-1].region if places else self._named_for(name)

    def _named_for(self, name: str) -> str | None:
        """The region whose name a court's begins with, though the tables have it as "Tver Region" only."""
        first = name.removeprefix("the ").removeprefix("The ").split(" ")[0]
        if len(first) < _SHORTEST_REGION or self._patterns.district.match(name.lower(), name.find(first) + len(first)):
            return None
        places = _places_in(f"{first} {self._words.region_noun}", self._gazetteer)
        return places[0].region if len(places) == 1 and places[0].kind == "region" else None

    def _names_a_district(self, name: str, place: PlaceMention) -> bool:
        """Whether a small town's name is that of a district, which may lie anywhere: "Abay District Court"."""
        is_small = place.kind == "place" and place.population < _WELL_KNOWN
        return is_small and bool(self._patterns.district.match(name.lower(), place.end))

    def seat(self, frame: Frame, mark: int) -> str | None:
        """The region where the court at ``mark`` sits away from home, or None."""
        seat = self._patterns.sitting.match(frame.text, mark + 1)
        return str(frame.at(seat.end() - 1).value.region) if seat else None

    def is_of_appeal(self, court: CourtMention) -> bool:
        """Whether a court hears appeals, by its name."""
        return bool(re.search(self._words.appeals, court.name.lower()))

    def is_regional(self, court: CourtMention) -> bool:
        """Whether a court is of one region only."""
        level = court.entry.level if court.entry else ""
        words = self._words.not_regional
        return level not in words and not any(word in court.name.lower() for word in words)


def _is_town(frame: Frame, mark: int, entity: Entity) -> bool:
    """Whether "in" a town: of a country without provinces in the tables, it has that country as its region."""
    is_town = entity.sign == PLACE and entity.value.kind == "place"
    return is_town and frame.text.endswith(("in ", "at ", "near ", "outside "), 0, mark)

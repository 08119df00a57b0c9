"""In which regions people were arrested, held and tried."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from documents.extraction.facts.event_places import Places
from documents.extraction.facts.event_regions import TRIAL, EventRegions
from documents.extraction.facts.events import Happening
from documents.extraction.facts.frames import COURT, PERSON
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.section_places import section_regions
from documents.extraction.jurisdiction import OCCUPIED, Jurisdiction
from documents.extraction.types import Charge

_FEW = 3  # people of one item of a list
_OF_THE_COURT = frozenset({"lawyer", "judge", "prosecutor", "investigator", "author"})  # where others are tried


def regions_of(
    scene: Scene,
    happenings: Sequence[Happening],
    charges: Sequence[Charge],
    prisoners: Collection[str],
    law: Jurisdiction,
    places: Places,
) -> dict[str, tuple[str, ...]]:
    """For each person the regions of what befell them, in text order; else the text's only region, else the country.

    Those of ``prisoners`` of whom no event is told have the country of the paragraph that first names them.
    """
    return _Regions(scene, law, places).of(happenings, charges, prisoners)


class _Regions:
    def __init__(self, scene: Scene, law: Jurisdiction, places: Places) -> None:
        self.scene = scene
        self.law = law
        self.places = places
        self.events = EventRegions(scene, places)
        self.sections = section_regions(scene.frames, scene.text, scene.words.places)
        self._beside_region: dict[str, list[set[str]]] = {}
        self._found: dict[str, list[str]] = {}
        self._countries: dict[str, list[str]] = defaultdict(list)
        self._held_only: set[str] = set()  # of whom only is told where they are held
        self._released_only: set[str] = set()
        self._untold: set[str] = set()
        self._of_last_trial: list[str] = []

    def of(
        self, happenings: Sequence[Happening], charges: Sequence[Charge], prisoners: Collection[str]
    ) -> dict[str, tuple[str, ...]]:
        trial = self._only_court()
        for happening in happenings:
            if happening.kind not in ("search", "death"):
                self._add(happening, trial)
        for charge in charges:
            if charge.person not in self._found:
                self._countries[charge.person].append(charge.country or "")
                self._found[charge.person] = self._of_charge(charge)
        for person in prisoners:
            if person not in self._found:
                self._countries[person].append(self._first_country(person))
                self._found[person] = []
                self._untold.add(person)
        return self._with_likely()

    def _add(self, happening: Happening, trial: str | None) -> None:
        """Note where an event was; ``trial`` is the region of all courts of the text."""
        country, regions = self._where(happening, trial)
        if happening.kind in TRIAL and regions:
            self._of_last_trial = regions
        own = self.events.shared_out(happening) if len(regions) > 1 and len(happening.persons) > 1 else {}
        for person in happening.persons:
            if own:
                regions = own.get(person, [])
            found = self._found.setdefault(person, [])
            if happening.kind != "release":
                self._released_only.discard(person)
            elif not self._countries[person]:
                self._released_only.add(person)
            if happening.kind == "custody" and not found:
                self._held_only.add(person)
            elif regions:
                self._held_only.discard(person)
            found += regions
            self._countries[person].append(country)

    def _where(self, happening: Happening, trial: str | None) -> tuple[str, list[str]]:
        """The country and the regions of an event."""
        paragraph = self.scene.frames[happening.frame].paragraph
        country = self.law.paragraph_country(paragraph) or ""
        regions = [] if self.events.is_of_appeal(happening) else self.events.told(happening)
        regions = [region for region in regions if self._may_be_of(region, happening, country)]
        if happening.kind == "release" and not self.places.tells_custody(self.scene.frames[happening.frame]):
            country = self.law.home_country(paragraph) or country  # somebody may be let go abroad
            regions = [region for region in regions if _agrees(region, [country])]
        section = self.sections.get(paragraph)
        if not regions and section and _agrees(section, [country]):
            regions = [section]
        if not regions and happening.kind in TRIAL:
            regions = self.events.of_verdict(happening) or self.events.of_labelled_court(happening)
            if not regions and self.events.is_of_same_trial(happening):
                regions = self._of_last_trial
            if not regions and trial and _agrees(trial, [country]):
                regions = [] if all(self._is_of_others(trial, person) for person in happening.persons) else [trial]
        return country, regions

    def _may_be_of(self, region: str, happening: Happening, country: str) -> bool:
        """Whether an event can have been in a region that its sentence, or one before it, names: abroad only where its
        own clause tells it; ``country`` is that of its paragraph."""
        home = [self.law.home_country(self.scene.frames[happening.frame].paragraph) or country]
        here, deed = self.events.here(happening)
        return region in here or _agrees(region, home) or (region not in deed and _agrees(region, [country]))

    def _with_likely(self) -> dict[str, tuple[str, ...]]:
        """The regions found for each person; where there are none, the likeliest region or country."""
        main, whole = self._main(), self.law.only_region()
        only = whole or main
        own = self._in_own_paragraphs()
        result: dict[str, tuple[str, ...]] = {}
        for person, codes in self._found.items():
            codes = [*codes, *own[person]]
            home = whole if person in self._untold else main if person in self._released_only else only
            known = [country for country in self._countries[person] if country] or [self.law.likeliest_country() or ""]
            likely = [home] if home and _agrees(home, known) and not self._is_of_others(home, person) else known
            here = [code for code in codes if self.law.is_here(code)]
            # Where somebody is held tells nothing of where the trial was.
            result[person] = _finest([*here, *(likely if person in self._held_only and only else [])], likely)
        return result

    def _in_own_paragraphs(self) -> dict[str, list[str]]:
        """The regions of the courts and places of custody in the paragraphs that tell of one person alone; of all their
        places where no event tells of any, also those of a few people together."""
        own: dict[str, list[str]] = defaultdict(list)
        for paragraph in sorted({frame.paragraph for frame in self.scene.frames if self.places.of(frame)}):
            people = self._people_of(paragraph) & self._found.keys()
            is_untold = not any(self._found[person] for person in people)
            if not people or len(people) > (_FEW if is_untold else 1) or self._has_advocate(people):
                continue
            frames = [self.scene.frames[index] for index in self.scene.numbers(paragraph, paragraph + 1)]
            told = {region for frame in frames for region in self.places.of_case(frame)}
            if not told and is_untold:
                told = {region for frame in frames for region in self.places.between(frame)}
            for person in people:
                known = [*filter(None, self._countries[person]), self.law.paragraph_country(paragraph) or ""]
                own[person] += told if len(told) == 1 and _agrees(min(told), known) else ()
        return own

    def _has_advocate(self, people: Collection[str]) -> bool:
        """Whether one of ``people`` has a part in trials of others."""
        return any(not _OF_THE_COURT.isdisjoint(self.scene.roles.get(person, ())) for person in people)

    def _is_of_others(self, region: str, person: str) -> bool:
        """Whether all paragraphs that name a place or court of a region tell of other people than ``person``."""
        told = self._told_beside(region)
        return bool(told) and all(told) and not any(person in people for people in told)

    def _told_beside(self, region: str) -> list[set[str]]:
        """For each paragraph that names a place or court of a region, of whom it tells."""
        if region not in self._beside_region:
            paragraphs = {frame.paragraph for frame in self.scene.frames if region in self.places.between(frame)}
            self._beside_region[region] = [self._people_of(paragraph) for paragraph in sorted(paragraphs)]
        return self._beside_region[region]

    def _people_of(self, paragraph: int) -> set[str]:
        """Whom a paragraph names or tells something of."""
        people: set[str] = set()
        for index in self.scene.numbers(paragraph, paragraph + 1):
            people.update(str(e.value) for _, e in self.scene.frames[index].of(PERSON))
            people.update(self.scene.subjects.get(index, ()))
        return {person for person in people if not self.scene.is_aside(person)}

    def _first_country(self, person: str) -> str:
        """The country of the paragraph that first names a person, or ""."""
        index = self.scene.introduced(person)
        return (self.law.paragraph_country(self.scene.frames[index].paragraph) or "") if index is not None else ""

    def _of_charge(self, charge: Charge) -> list[str]:
        """The only region of the sentence that tells a charge."""
        for frame in self.scene.frames:
            if frame.span.start <= charge.evidence.start < frame.span.end:
                regions = self.places.between(frame)
                return regions if len(regions) == 1 else []
        return []

    def _main(self) -> str | None:
        """The region that most of the text's courts and places lie in, or None where there is not one."""
        count: Counter[str] = Counter()
        for frame in self.scene.frames:
            for _, entity in self.places.of(frame):
                region = self.places.region(entity)
                if region and len(region) > 2 and self.law.is_here(region):
                    count[region] += 3 if entity.sign == COURT else 1
        most = count.most_common(1)
        return most[0][0] if most and most[0][1] * 2 > sum(count.values()) and most[0][1] > 1 else None

    def _only_court(self) -> str | None:
        """The region of the text's courts where all are in one, those of appeal and of the whole country aside."""
        regions: set[str | None] = set()
        for frame in self.scene.frames:
            for mark, entity in frame.of(COURT):
                seat = self.places.seat(frame, mark)
                if seat:
                    regions.add(seat)
                elif self.places.is_of_appeal(entity.value):
                    continue
                elif self.places.is_regional(entity.value) and not self.places.is_elsewhere(frame, mark):
                    regions.add(self.places.court_region(entity.value))
        known = {region for region in regions if region}
        return known.pop() if len(known) == 1 else None


def _agrees(region: str, countries: Sequence[str]) -> bool:
    """Whether ``region`` lies in the first of ``countries``, or none is known."""
    known = [country for country in countries if country]
    return not known or known[0] in (region[:2], OCCUPIED.get(region))


def _finest(codes: list[str], countries: list[str]) -> tuple[str, ...]:
    """``codes`` once each, without a country of which a region is there; the likeliest country where nothing is."""
    unique = list(dict.fromkeys(code for code in codes if code))
    finer = [code for code in unique if len(code) > 2 or not any(other.startswith(code + "-") for other in unique)]
    return tuple(finer) or tuple(country for country in countries[:1] if country)

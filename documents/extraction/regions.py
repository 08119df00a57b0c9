"""In which regions people were arrested, held and tried."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from documents.extraction.facts.event_places import Places
from documents.extraction.facts.events import Happening
from documents.extraction.facts.frames import COURT, PERSON, PLACE, Frame
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.section_places import section_regions
from documents.extraction.facts.sentence_dates import date_patterns
from documents.extraction.jurisdiction import OCCUPIED, Jurisdiction
from documents.extraction.types import Charge

_IN_COUNTRY = re.compile(rf" in {PLACE}")  # right after the verb: "was arrested in Poland"
# "the Tver student P", before the name.
_OF_PERSON = re.compile(rf"{PLACE} (?:[a-z-]+ ){{1,2}}$")
_PEOPLE_OF_PLACE = re.compile(rf"{PLACE} \((?:{PERSON}(?:, | and |, and )?){{1,9}}\)")
_PLACE_OF_PERSON = re.compile(
    rf"(?:{PERSON}(?:, | and |, and )){{0,6}}{PERSON}(?: (?!was|were|is|are|has|had|have|and)[a-z]{{2,12}}){{0,3}} "
    rf"(?:in|at|near) (?:the )?(?:[a-z]+ of )?{PLACE}"
)
_COURT_LABEL = re.compile(rf"(?:the )?(?:trial )?court ?: *{COURT}")
_TRIAL = frozenset({"conviction", "punish", "fine", "acquit", "alter"})
_PLACE_ALONE = re.compile(rf"[\W\d]{{0,4}}(?:in )?{PLACE}[.:]?\s*")
_SAME_COURT = 10  # sentences
_REACH = 6  # paragraphs between the sentence that tells of a verdict and one that tells what it was


def regions_of(
    scene: Scene, happenings: Sequence[Happening], charges: Sequence[Charge], law: Jurisdiction, places: Places
) -> dict[str, tuple[str, ...]]:
    """For each person the regions of what befell them, in text order; else the text's only region, else the country."""
    return _Regions(scene, law, places).of(happenings, charges)


class _Regions:
    def __init__(self, scene: Scene, law: Jurisdiction, places: Places) -> None:
        self.scene = scene
        self.law = law
        self.places = places
        self.sections = section_regions(scene.frames, scene.text, scene.words.places)

    def of(self, happenings: Sequence[Happening], charges: Sequence[Charge]) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = defaultdict(list)
        countries: dict[str, list[str]] = defaultdict(list)
        trial = self._only_court()
        held_only: set[str] = set()
        for happening in happenings:
            if happening.kind in ("search", "death"):
                continue
            regions = [] if self._is_of_appeal(happening) else self._told(happening)
            paragraph = self.scene.frames[happening.frame].paragraph
            country = self.law.paragraph_country(paragraph) or ""
            section = self.sections.get(paragraph)
            if not regions and section and _agrees(section, [country]):
                regions = [section]
            if not regions and happening.kind in _TRIAL:
                regions = self._of_verdict(happening) or self._of_labelled_court(happening)
                if not regions and trial and _agrees(trial, [country]):
                    regions = [trial]
            own = self._shared_out(happening) if len(regions) > 1 and len(happening.persons) > 1 else {}
            for person in happening.persons:
                if own:
                    regions = own.get(person, [])
                if happening.kind == "custody" and not found[person]:
                    held_only.add(person)
                elif regions:
                    held_only.discard(person)
                found[person] += regions
                countries[person].append(country)
        for charge in charges:
            if charge.person not in found:
                countries[charge.person].append(charge.country or "")
                found[charge.person] = self._of_charge(charge)
        only = self.law.only_region() or self._main()
        result: dict[str, tuple[str, ...]] = {}
        for person, codes in found.items():
            likely = [only] if only and _agrees(only, countries[person]) else countries[person]
            here = [code for code in codes if self.law.is_here(code)]
            # Where somebody is held tells nothing of where the trial was.
            result[person] = _finest([*here, *(likely if person in held_only and only else [])], likely)
        return result

    def _told(self, happening: Happening) -> list[str]:
        """The regions of the places and courts in the sentence, else of the last ones before it in the paragraph."""
        frame = self.scene.frames[happening.frame]
        regions = self._beside(frame, happening) or self._of_one_place(frame)
        if regions:
            return regions
        regions = self._of_place_alone(frame.paragraph) or self._of_same_court(happening)
        if regions:
            return regions
        country = _IN_COUNTRY.match(frame.text, happening.end)
        if country and len(region := str(frame.at(country.end() - 1).value.region)) == 2:
            return [region]
        for index in range(happening.frame - 1, -1, -1):
            earlier = self.scene.frames[index]
            by_court = bool(earlier.of(COURT)) or "court" in earlier.text
            goes_on = (happening.kind in _TRIAL and by_court) or _goes_on(frame, earlier, happening.persons)
            if earlier.paragraph != frame.paragraph:
                break
            if not goes_on and happening.kind in _TRIAL and not self.places.of(earlier):
                continue
            if not goes_on:
                break
            regions = self._of_courts(earlier) if happening.kind in _TRIAL else []
            regions = regions or self.places.between(earlier)
            if regions:
                return regions[-1:]
        return []

    def _is_of_appeal(self, happening: Happening) -> bool:
        """Whether a court of appeal only altered a term: nobody was tried anew where it sits."""
        courts = self.scene.frames[happening.frame].of(COURT)
        return happening.kind == "alter" and any(self.places.is_of_appeal(entity.value) for _, entity in courts)

    def _shared_out(self, happening: Happening) -> dict[str, list[str]]:
        """Whom a sentence with several places puts where: "in L (P, P) and in L (P)", "P in L, P in L"."""
        frame = self.scene.frames[happening.frame]
        own: dict[str, list[str]] = {}
        for match in (*_PLACE_OF_PERSON.finditer(frame.text), *_PEOPLE_OF_PLACE.finditer(frame.text)):
            if regions := self.places.between(frame, match.start(), match.end()):
                own |= {str(e.value): regions for _, e in frame.of(PERSON, match.start(), match.end())}
        return own if len({tuple(regions) for regions in own.values()}) > 1 else {}

    def _beside(self, frame: Frame, happening: Happening) -> list[str]:
        """The regions of the places in the clause of an event, without those of other people of it."""
        start, end = _clause(frame, happening)
        others = [mark for mark, e in frame.of(PERSON, happening.end, end) if str(e.value) not in happening.persons]
        regions = self.places.between(frame, start, others[0]) if others else []
        if others and (of_other := _OF_PERSON.search(frame.text, 0, others[0])):
            regions = self.places.between(frame, start, of_other.start()) or regions
        return regions or self.places.between(frame, start, end)

    def _of_one_place(self, frame: Frame) -> list[str]:
        """The regions of a sentence, but not those of another of its clauses which names several."""
        regions = self.places.between(frame)
        return regions if len(regions) == 1 or ";" not in frame.text else []

    def _of_place_alone(self, paragraph: int) -> list[str]:
        """The region of the place that is all that the paragraph's first sentence says: "3) Tver. ..."."""
        for index in self.scene.numbers(paragraph, paragraph + 1)[:2]:
            frame = self.scene.frames[index]
            if _PLACE_ALONE.fullmatch(frame.text):
                return self.places.between(frame)
        return []

    def _of_same_court(self, happening: Happening) -> list[str]:
        """The region of the court named last, where the paragraph says "the same court"."""
        paragraph = self.scene.frames[happening.frame].paragraph
        here = self.scene.numbers(paragraph, paragraph + 1)
        if not any("same court" in self.scene.frames[index].text for index in here):
            return []
        for index in range(happening.frame, max(happening.frame - _SAME_COURT, -1), -1):
            regions = self._of_courts(self.scene.frames[index])
            if regions:
                return regions[-1:]
        return []

    def _of_courts(self, frame: Frame) -> list[str]:
        """The regions of the courts that a sentence names; appeal courts aside, where others are."""
        courts = frame.of(COURT)
        first = [(m, e) for m, e in courts if not self.places.is_of_appeal(e.value)]
        regions = (self.places.seat(frame, m) or self.places.court_region(e.value) for m, e in first)
        return [region for region in regions if region and len(region) > 2]

    def _of_verdict(self, happening: Happening) -> list[str]:
        """The region of the court whose verdict an earlier sentence tells, of nobody by name or of the same person."""
        verdict = date_patterns(self.scene.words.dates).verdict
        frame = self.scene.frames[happening.frame]
        for index in range(happening.frame - 1, -1, -1):
            earlier = self.scene.frames[index]
            if frame.paragraph - earlier.paragraph > _REACH:
                return []
            if not verdict.search(earlier.text):
                continue
            known = {str(e.value) for _, e in earlier.of(PERSON)} | set(self.scene.subjects.get(index, ()))
            if known and not known & set(happening.persons):
                return []
            regions = self._of_courts(earlier) or self.places.between(earlier)
            if regions:
                return regions[:1] if len(set(regions)) == 1 else []
        return []

    def _of_labelled_court(self, happening: Happening) -> list[str]:
        """The region of the court in the head of a report ("Court: ..."), for a row of its table."""
        if not happening.rule.startswith("record:"):
            return []
        labelled = (frame for frame in self.scene.frames if _COURT_LABEL.match(frame.text))
        return next((regions for frame in labelled if (regions := self._of_courts(frame))), [])[:1]

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
        """The region of the text's courts where all of them are in one, courts of the whole country aside."""
        regions: set[str | None] = set()
        for frame in self.scene.frames:
            for mark, entity in frame.of(COURT):
                seat = self.places.seat(frame, mark)
                if seat:
                    regions.add(seat)
                elif self.places.is_regional(entity.value) and not self.places.is_elsewhere(frame, mark):
                    regions.add(self.places.court_region(entity.value))
        known = {region for region in regions if region}
        return known.pop() if len(known) == 1 else None


def _agrees(region: str, countries: Sequence[str]) -> bool:
    """Whether ``region`` lies in the first of ``countries``, or none is known."""
    known = [country for country in countries if country]
    return not known or known[0] in (region[:2], OCCUPIED.get(region))


def _goes_on(frame: Frame, earlier: Frame, persons: Sequence[str]) -> bool:
    """Whether a sentence goes on with the people of an ``earlier`` one: it names nobody new, or the same place."""
    new = {str(e.value) for _, e in frame.of(PERSON)} & set(persons)
    before = {str(e.value) for _, e in earlier.of(PERSON)}
    return not new or bool(new & before) or "same " in frame.text or not before


def _clause(frame: Frame, happening: Happening) -> tuple[int, int]:
    """The part of the sentence between semicolons and colons in which the event stands."""
    start = max(frame.text.rfind(";", 0, happening.start + 1), frame.text.rfind(": ", 0, happening.start + 1)) + 1
    end = frame.text.find(";", happening.end)
    return start, end if end >= 0 else len(frame.text)


def _finest(codes: list[str], countries: list[str]) -> tuple[str, ...]:
    """``codes`` once each, without a country of which a region is there; the likeliest country where nothing is."""
    unique = list(dict.fromkeys(code for code in codes if code))
    finer = [code for code in unique if len(code) > 2 or not any(other.startswith(code + "-") for other in unique)]
    return tuple(finer) or tuple(country for country in countries[:1] if country)

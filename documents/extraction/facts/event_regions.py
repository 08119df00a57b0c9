"""In which regions one event was: the places and courts of its clause, its sentence, its paragraph, its verdict."""

from __future__ import annotations

import re
from collections.abc import Sequence

from documents.extraction.facts.event_places import Places
from documents.extraction.facts.frames import COURT, PERSON, PLACE, Frame
from documents.extraction.facts.happening import Happening
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.sentence_dates import date_patterns, verdict_in
from documents.extraction.patterns import pattern_of

_IN_COUNTRY = re.compile(rf" in {PLACE}")  # right after the verb: "was arrested in Poland"
# "the Tver student P", before the name.
_OF_PERSON = re.compile(rf"{PLACE} (?:[a-z-]+ ){{1,2}}$")
_PEOPLE_OF_PLACE = re.compile(rf"{PLACE} \((?:{PERSON}(?:, | and |, and )?){{1,9}}\)")
_PLACE_OF_PERSON = re.compile(
    rf"(?:{PERSON}(?:, | and |, and )){{0,6}}{PERSON}(?: (?!was|were|is|are|has|had|have|and)[a-z]{{2,12}}){{0,3}} "
    rf"(?:in|at|near) (?:the )?(?:[a-z]+ of )?{PLACE}"
)
_COURT_LABEL = re.compile(rf"(?:the )?(?:trial )?court ?: *{COURT}")
TRIAL = frozenset({"conviction", "punish", "fine", "acquit", "alter"})
_PLACE_ALONE = re.compile(rf"[\W\d]{{0,4}}(?:in )?{PLACE}[.:]?[\s*_]*")
_SAME_COURT = 10  # sentences
_COUNTRY = 2  # letters of the code of a country
_REACH = 6  # paragraphs between the sentence that tells of a verdict and one that tells what it was

_SAME_TRIAL = re.compile(
    r"\bsame (?:judge|judge?ment|verdict|trial|hearing|case|bench|panel)\b|\b(?:with|alongside) "
    r"(?:him|her|them)\b|\bco-(?:defendants?|accused)\b"
)


class EventRegions:
    """Answers for the events of one text."""

    def __init__(self, scene: Scene, places: Places) -> None:
        self.scene = scene
        self.places = places
        self._hearing = pattern_of(scene.words.places.hearing)

    def told(self, happening: Happening) -> list[str]:
        """The regions of the places and courts in the sentence, else of the last ones before it in the paragraph."""
        frame = self.scene.frames[happening.frame]
        regions = self._beside(frame, happening) or self._of_one_place(frame)
        if regions:
            return regions
        regions = self._of_place_alone(frame.paragraph) or self._of_same_court(happening)
        regions = regions or (self._of_hearing(happening) if happening.kind in TRIAL else [])
        if regions:
            return regions
        if country := _country_after(frame, happening):
            return country
        for index in range(happening.frame - 1, -1, -1):
            earlier = self.scene.frames[index]
            by_court = bool(earlier.of(COURT)) or "court" in earlier.text
            goes_on = (happening.kind in TRIAL and by_court) or _goes_on(frame, earlier, happening.persons)
            if earlier.paragraph != frame.paragraph:
                break
            if not goes_on and happening.kind in TRIAL and not self.places.of(earlier):
                continue
            if not goes_on:
                break
            regions = self._of_courts(earlier) if happening.kind in TRIAL else []
            regions = regions or self.places.between(earlier)
            if regions:
                return regions[-1:]
        return []

    def here(self, happening: Happening) -> tuple[list[str], list[str]]:
        """The regions of the sentence of an event, and those of what somebody was tried for: "for a post on L"."""
        frame = self.scene.frames[happening.frame]
        deed = date_patterns(self.scene.words.dates).deed.search(frame.text, happening.end)
        end = deed.start() if deed else len(frame.text)
        return self.places.between(frame, 0, end) + _country_after(frame, happening), self.places.between(frame, end)

    def _of_hearing(self, happening: Happening) -> list[str]:
        """The region where the trial was, if a sentence after the verdict tells it: "The hearings took place in L"."""
        paragraph = self.scene.frames[happening.frame].paragraph
        for index in self.scene.numbers(paragraph, paragraph + 1):
            frame = self.scene.frames[index]
            if index > happening.frame and (held := self._hearing.search(frame.text)):
                return self.places.between(frame, held.end())[:1]
        return []

    def is_of_appeal(self, happening: Happening) -> bool:
        """Whether a court of appeal only altered a term: nobody was tried anew where it sits."""
        courts = self.scene.frames[happening.frame].of(COURT)
        return happening.kind == "alter" and any(self.places.is_of_appeal(entity.value) for _, entity in courts)

    def is_of_same_trial(self, happening: Happening) -> bool:
        """Whether a sentence says that somebody was tried with those of whom the text told before."""
        return bool(_SAME_TRIAL.search(self.scene.frames[happening.frame].text))

    def shared_out(self, happening: Happening) -> dict[str, list[str]]:
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

    def of_verdict(self, happening: Happening) -> list[str]:
        """The region of the court whose verdict an earlier sentence tells, of nobody by name or of the same person."""
        frame = self.scene.frames[happening.frame]
        for index in range(happening.frame - 1, -1, -1):
            earlier = self.scene.frames[index]
            if frame.paragraph - earlier.paragraph > _REACH:
                return []
            if not verdict_in(self.scene, index):
                continue
            known = {str(e.value) for _, e in earlier.of(PERSON)} | set(self.scene.subjects.get(index, ()))
            known = {person for person in known if not self.scene.is_aside(person)}
            if known and not known & set(happening.persons):
                return []
            regions = self._of_courts(earlier) or self.places.between(earlier)
            if regions:
                return regions[:1] if len(set(regions)) == 1 else []
        return []

    def of_labelled_court(self, happening: Happening) -> list[str]:
        """The region of the court in the head of a report ("Court: ..."), for a row of its table."""
        if not happening.rule.startswith("record:"):
            return []
        labelled = (frame for frame in self.scene.frames if _COURT_LABEL.match(frame.text))
        return next((regions for frame in labelled if (regions := self._of_courts(frame))), [])[:1]


def _country_after(frame: Frame, happening: Happening) -> list[str]:
    """The country right after the words of an event: "was arrested in Poland"."""
    match = _IN_COUNTRY.match(frame.text, happening.end)
    region = str(frame.at(match.end() - 1).value.region) if match else ""
    return [region] if len(region) == _COUNTRY else []


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

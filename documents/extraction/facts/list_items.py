"""Lists with a person, or several, at the head of each item: bare terms, and what is told once of the whole list."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from documents.extraction.facts.elliptic_terms import elliptic_terms
from documents.extraction.facts.events import Happening
from documents.extraction.facts.frame_patterns import FramePattern, frame_pattern
from documents.extraction.facts.frames import CITATION, COURT, DATE, PERSON, PLACE, TERM, Entity, Frame, with_signs
from documents.extraction.facts.offences import QUOTE
from documents.extraction.facts.passed import Passed
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.sentence_dates import date_patterns, only_date, verdict_in
from documents.extraction.languages.charge_words import SentenceWords
from documents.extraction.languages.record_words import RecordWords
from documents.extraction.mentions.mention import CourtMention
from documents.extraction.passages import lowered_whole
from documents.extraction.patterns import pattern_of
from documents.extraction.terms import find_terms
from documents.extraction.types import Charge, Citation, Span

Country = Callable[[int, Citation | None], str | None]

_ABOVE = 8  # paragraphs over an item in which it is said that people were sentenced
_FAR_ABOVE = 40  # paragraphs over an item in which its court may be named
_INTRODUCTION = 3  # paragraphs over a list that may speak of everybody in it
_PARTS = 4  # between commas and dashes, in one of which the term stands
_DAY = 10  # characters of the date of a day
_AFTER = 40  # characters after a duration that may tell that it is no term
_PIECE = re.compile(r"(?:[^,;:|–—(-]|(?<=\w)[-–—](?=\w)|\([^()]{0,80}\))+")


class ListReader:
    """Reads the lists of one text."""

    def __init__(self, scene: Scene, country: Country, words: RecordWords, terms: SentenceWords) -> None:
        self._scene = scene
        self._low = lowered_whole(scene.text)
        self._country = country
        self._words = words
        self._term_words = terms
        self._punished = frame_pattern(words.punished)
        self._held = frame_pattern(words.held)
        self._by_paragraph: dict[int, list[int]] = defaultdict(list)
        for index, frame in enumerate(scene.frames):
            if frame.is_told:
                self._by_paragraph[frame.paragraph].append(index)

    # --- terms

    def terms(self) -> Iterator[Passed]:
        """The bare terms of items such as "P and P - nine years each"."""
        for paragraph in self._scene.heads:
            frames = self._by_paragraph.get(paragraph, [])
            while frames and not self._scene.frames[frames[0]].of(PERSON):  # the number of the item
                frames = frames[1:]
            is_of_punished = bool(frames) and self._is_under(paragraph, self._punished)
            is_of_held = bool(frames) and (is_of_punished or self._is_under(paragraph, self._held))
            told = list(self._terms_of(frames[0], is_of_punished, is_of_held)) if frames else []
            for index in frames[1:] if is_of_held else ():
                bare = list(self._bare_terms(index, frames[0]))
                told += bare if is_of_punished or not self._may_be_age(index) else []
            court = self._court_above(paragraph) if told else None
            for passed in told:
                yield replace(passed, court=court)

    def _may_be_age(self, index: int) -> bool:
        """Whether a sentence is nothing but so many years as people live: "29 years."."""
        return bool(re.fullmatch(self._words.age, self._scene.frames[index].text.strip()))

    def _is_under(self, paragraph: int, said: FramePattern) -> bool:
        """Whether the item or the paragraphs over it say that people were sentenced, or are held."""
        return any(
            said.search(self._scene.frames[index])
            for number in range(paragraph - _ABOVE, paragraph + 1)
            for index in self._by_paragraph.get(number, ())
        )

    def _court_above(self, paragraph: int) -> CourtMention | None:
        """The court that the sentences over a list say passed its verdict, where they name one only."""
        courts: dict[str, CourtMention] = {}
        for number in range(paragraph - _FAR_ABOVE, paragraph):
            for index in self._by_paragraph.get(number, ()):
                frame = self._scene.frames[index]
                if verdict_in(self._scene, index) and not frame.of(PERSON):
                    courts |= {entity.value.name: entity.value for _, entity in frame.of(COURT)}
        return next(iter(courts.values())) if len(courts) == 1 else None

    def _terms_of(self, index: int, is_of_punished: bool, is_of_held: bool) -> Iterator[Passed]:
        """The term that a part of an item is; where its list tells of no punishment, only after a citation, or, of
        people who are held, where it is no age."""
        frame = self._scene.frames[index]
        people, cited = frame.of(PERSON), frame.of(CITATION)
        group = self._scene.group_at(frame, people[0][0]) if people else ()
        if not group or not (is_of_held or cited):
            return
        last = next(entity for _, entity in reversed(people) if str(entity.value) == group[-1])
        begin = cited[-1][1].end if cited and not is_of_punished else last.end
        pieces = list(_PIECE.finditer(self._scene.text, begin, frame.span.end))
        for piece in pieces[:_PARTS]:
            start = piece.start() + len(piece[0]) - len(piece[0].lstrip(' \n\t"”('))
            if any(piece.start() <= entity.start < piece.end() for _, entity in people):
                return
            passed = self._term_at(Span(start, piece.end()), index, group)
            is_age = (
                passed and not is_of_punished and re.match(self._words.age, self._low[passed.evidence.start :][:_AFTER])
            )
            if passed and not is_age:
                yield passed
                return

    def _bare_terms(self, index: int, first: int) -> Iterator[Passed]:
        """The terms that a later sentence of an item begins with, or a colon leads up to: "Tried in May: six years"."""
        frame, head = self._scene.frames[index], self._scene.frames[first]
        people = head.of(PERSON)
        group = self._scene.group_at(head, people[0][0]) if people else ()
        for lead in re.finditer(with_signs(self._words.before_bare_term), frame.text):
            found = list(self._shared_out(Span(frame.offset(lead.end()), frame.span.end), index, group))
            if found and not frame.of(PERSON, 0, lead.end()):
                bare = [(p.position, Entity(TERM, p.term.start, p.term.end, p.term)) for p in found]
                yield from found
                for more in elliptic_terms(self._scene, index, bare[:1], self._term_words):
                    span = Span(more.entity.start, more.entity.end)
                    persons = more.persons or found[0].persons
                    yield Passed(persons, more.entity.value, index, more.position, None, span, "item:changed")
                return

    def _shared_out(self, span: Span, index: int, group: tuple[str, ...]) -> Iterator[Passed]:
        """The term at the start of a passage for the whole ``group``, or one for each: "two and three years
        respectively"."""
        passed = self._term_at(span, index, group) if group else None
        if passed is None or not re.match(self._words.after_bare_term, self._low[passed.evidence.end : span.end]):
            return
        if len(group) > 1 and re.search(self._words.respectively, self._low[span.start : span.end]):
            shift = span.start - len(self._words.punished_lead)
            terms = find_terms(self._words.punished_lead + self._scene.text[span.start : span.end])
            for person, term in zip(group, terms, strict=True) if len(terms) == len(group) else ():
                moved = replace(term, start=term.start + shift, end=term.end + shift)
                evidence = Span(moved.start, moved.end)
                yield replace(passed, persons=(person,), term=moved, evidence=evidence)
        else:
            yield passed

    def _term_at(self, span: Span, index: int, persons: tuple[str, ...]) -> Passed | None:
        """The punishment that a part of an item begins with, or None."""
        lead = self._words.punished_lead
        said = self._scene.text[span.start : span.end]
        begin = re.match(self._words.before_term, self._low[span.start : span.end])
        shift = begin.end() if begin else 0
        terms = find_terms(lead + said[shift:], self._country(index, None))
        if not terms or terms[0].start != len(lead) or not terms[0].is_passed:
            return None
        start = span.start + shift
        end = start + terms[0].end - terms[0].start
        if re.match(self._words.no_term_after, self._low[end : end + _AFTER]):
            return None
        position = self._scene.frames[index].position(start)
        is_suspended = re.match(rf",?\s\(?{self._words.suspended}", self._low[end : end + _AFTER])
        kind = "suspended" if is_suspended else terms[0].kind
        term = replace(terms[0], start=start, end=end, kind=kind)
        return Passed(persons, term, index, position, None, Span(start, end), "item:term")

    def group_charges(self, passed: Sequence[Passed]) -> list[Charge]:
        """The citations after the shared term of an item: "P and P - nine years each under Article 10", and offences in
        quotation marks between a name and a term: "P - "aiding a group", two years"."""
        found: list[Charge] = []
        for p in passed:
            frame = self._scene.frames[p.frame]
            people = frame.of(PERSON, p.position)
            end = people[0][0] if people else len(frame.text)
            cited = frame.cited(p.position, end) if len(p.persons) > 1 else []
            found += [self._charge(p.frame, person, c, "convicted") for c in cited for person in p.persons]
            found += self._named(p.frame, p.persons, p.position, "convicted")
        told = {self._scene.frames[p.frame].paragraph for p in passed}
        for paragraph, person in self._scene.heads.items():
            frames = self._by_paragraph.get(paragraph, [])
            if paragraph not in told and frames and self._is_under(paragraph, self._held):
                found += self._named(frames[0], (person,), 0, "charged")
        return found

    def _named(self, index: int, persons: Sequence[str], end: int, status: str) -> Iterator[Charge]:
        """The offences between marks in an item, and those in quotation marks before ``end``."""
        frame = self._scene.frames[index]
        if frame.of(CITATION):
            return
        named = pattern_of(with_signs(self._words.item_offence)).finditer(frame.text)
        for quote in (*QUOTE.finditer(frame.text, 0, end), *named):
            span = frame.evidence(*quote.span("said"))
            said = " ".join(self._scene.text[span.start : span.end].split()).strip(" ,")
            country = self._country(index, None)
            for person in persons:
                yield Charge(person, country, "criminal", None, None, said, status, span, "list:named")

    def same_as_before(self) -> Iterator[tuple[str, str, Span]]:
        """Whose charges are those of the item before: (person, person of that item, passage)."""
        heads = self._scene.heads
        for paragraph in heads:
            for index in self._by_paragraph.get(paragraph, ()) if paragraph - 1 in heads else ():
                match = re.search(self._words.same_charges, self._scene.frames[index].text)
                if match:
                    passage = self._scene.frames[index].evidence(match.start(), match.end())
                    for person in self._scene.people_of_item(index):
                        yield person, heads[paragraph - 1], passage

    # --- what is said of everybody

    def of_everybody(self) -> tuple[list[Charge], list[Happening]]:
        """The charges and arrests that a sentence over a list tells of all of it."""
        charges: list[Charge] = []
        happenings: list[Happening] = []
        for first, persons in self._lists():
            for paragraph in range(first - _INTRODUCTION, first):
                for index in self._by_paragraph.get(paragraph, ()):
                    frame = self._scene.frames[index]
                    if not frame.of(PERSON) and re.search(self._words.everybody, frame.text):
                        charges += self._shared_charges(index, frame, persons)
                        happenings += self._shared_arrest(index, frame, first, persons)
        return charges, happenings

    def _lists(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """The first paragraph and the people of each list of two or more."""
        heads = self._scene.heads
        for first in heads:
            if first - 1 in heads:
                continue
            last = first
            while last + 1 in heads:
                last += 1
            if last > first:
                yield first, tuple(heads[number] for number in range(first, last + 1))

    def _charge(self, index: int, person: str, cited: Citation, status: str) -> Charge:
        country = self._country(index, cited)
        span = Span(cited.start, cited.end)
        return Charge(person, country, cited.code, cited.article, cited.part, None, status, span, "list:charge")

    def _shared_charges(self, index: int, frame: Frame, persons: Sequence[str]) -> list[Charge]:
        if not re.search(self._words.accused, frame.text) or re.search(self._words.asked, frame.text):
            return []
        return [self._charge(index, person, c, "charged") for c in frame.cited() for person in persons]

    def _day_of_arrest(self, index: int, frame: Frame) -> str | None:
        """The only date of a sentence on everybody's arrest; else the day of the sentence right before it, in which
        the officers come: "On 5 May police went from door to door. Seven neighbours were detained"."""
        if frame.of(DATE) or not index:
            dates = [str(entity.value) for _, entity in frame.of(DATE)]
            return dates[0] if len(dates) == 1 and not {"X", "/"} & set(dates[0]) else None
        earlier, words = self._scene.frames[index - 1], date_patterns(self._scene.words.dates)
        if earlier.paragraph != frame.paragraph or earlier.of(PERSON) or not words.by_officers.search(earlier.text):
            return None
        date = None if words.earlier.search(frame) else only_date(self._scene, index - 1)
        return date if date and len(date) == _DAY else None

    def _shared_arrest(self, index: int, frame: Frame, first: int, persons: Sequence[str]) -> Iterator[Happening]:
        """The arrest of everybody, in the place of that sentence, or of the item where that names several places."""
        match = re.search(self._words.arrested, frame.text)
        if match is None:
            return
        date = self._day_of_arrest(index, frame)
        evidence = frame.evidence(match.start(), match.end())
        if len(frame.of(PLACE)) < 2:
            yield Happening("arrest", tuple(persons), index, match.start(), match.end(), date, evidence, "list:arrest")
            return
        for number, person in enumerate(persons, first):
            own = self._by_paragraph.get(number)
            if own:
                yield Happening("arrest", (person,), own[0], 0, 1, date, evidence, "list:arrest")

"""The facts of forms and tables: events, punishments and charges from labelled values, each with its evidence."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from documents.extraction.facts.charges import merge_charges
from documents.extraction.facts.events import Happening
from documents.extraction.facts.frames import COURT, DATE, PLACE, Frame
from documents.extraction.facts.list_items import ListReader
from documents.extraction.facts.passed import Passed
from documents.extraction.facts.record_cells import RecordReader, in_forms
from documents.extraction.facts.record_charges import Country, RecordCharges
from documents.extraction.facts.record_tables import Cell, Record
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.short_terms import short_terms
from documents.extraction.gazetteer import Gazetteer
from documents.extraction.languages.charge_words import SentenceWords
from documents.extraction.languages.record_words import RecordWords
from documents.extraction.term_reading import Term
from documents.extraction.terms import find_terms
from documents.extraction.types import Charge, Span

_PIECE = re.compile(r"(?:[^;.]|\.(?!\s[^\W\d_a-zа-я][a-zа-я]{3,}))+")  # parts between semicolons, or sentences
_CHARGED = frozenset({"charge", "article", "sentence", "situation"})
_PUNISHED = frozenset({"sentence", "situation"})
_SETTLED = frozenset({"reclassified", "dropped", "acquitted"})
_DESCRIBED = frozenset({"charge", "article"})
_DAY = 10  # characters of the date of a day
_YEAR = 12  # months


@dataclass(slots=True)
class RecordFacts:
    """What the records of one text say."""

    happenings: list[Happening] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)
    charges: list[Charge] = field(default_factory=list)
    same: list[tuple[str, str, Span]] = field(default_factory=list)  # person, whose charges are theirs too, passage

    def joined(
        self, happenings: list[Happening], passed: list[Passed], charges: list[Charge]
    ) -> tuple[list[Happening], list[Passed], list[Charge]]:
        """These facts and those of the prose, once each."""
        suspended = {p.evidence.start for p in passed if p.term.kind == "suspended"}  # as the next sentence may tell
        passed_here = [p for p in self.passed if p.term.kind != "imprisonment" or p.evidence.start not in suspended]
        known = {(person, *_what(p)) for p in passed_here for person in p.persons}
        told = [replace(p, persons=tuple(q for q in p.persons if (q, *_what(p)) not in known)) for p in passed]
        return (
            [*self.happenings, *happenings],
            [*passed_here, *(p for p in told if p.persons)],
            self._with_same(merge_charges([*self.charges, *charges])),
        )

    def _with_same(self, charges: list[Charge]) -> list[Charge]:
        """``charges`` and those of people who are accused of the same as somebody else."""
        for person, model, passage in self.same:
            copied = [
                replace(c, person=person, evidence=passage) for c in charges if c.person == model and _is_shared(c)
            ]
            charges = merge_charges([*charges, *copied])
        return charges


def _is_shared(charge: Charge) -> bool:
    """Whether "the same charges" means this one, too: not what prose tells in its words."""
    return bool(charge.article) or charge.rule.startswith("record:")


def _what(passed: Passed) -> tuple[str, float | None, float | None]:
    return passed.term.kind, passed.term.months, passed.term.amount


def read_records(
    scene: Scene, country: Country, words: RecordWords, terms: SentenceWords, gazetteer: Gazetteer
) -> RecordFacts:
    """The facts of the forms, tables and lists of a text; the sentences of ``scene`` that hold the first two tell
    nothing else."""
    records = find_records(scene.text, scene.frames, words)
    scene.profiles.add_forms(in_forms(scene.frames, records))
    facts = RecordFactReader(scene.text, scene.frames, country, words, gazetteer).read(records)
    scene.frames = without_records(scene.frames, records)
    lists = ListReader(scene, country, words, terms)
    charges, happenings = lists.of_everybody()
    passed = list(lists.terms())
    facts.passed += passed
    facts.charges += [*charges, *lists.group_charges(passed)]
    facts.same.extend(lists.same_as_before())
    facts.happenings += happenings
    return facts


class RecordFactReader(RecordCharges):
    """Reads the records of one text."""

    def __init__(
        self, text: str, frames: Sequence[Frame], country: Country, words: RecordWords, gazetteer: Gazetteer
    ) -> None:
        super().__init__(text, frames, country, words, gazetteer)
        self._facts = RecordFacts()
        self._day_in_court: str | None = None  # of the record that is being read
        self._kind = ""  # of its punishment, where one value tells the kind and another the term

    def read(self, records: Sequence[Record]) -> RecordFacts:
        """The facts of ``records``."""
        before = ""
        for record in records:
            if record.person:
                self._read(record, before)
                before = record.person
        return self._facts

    def _read(self, record: Record, before: str) -> None:
        """The facts of ``record``, which follows that of the person ``before``."""
        passed = len(self._facts.passed)
        charges = len(self._facts.charges)
        self._day_in_court = self._in_court(record)
        self._kind = next((kind for cell in record.cells if (kind := self._kind_alone(cell))), "")
        for cell in record.cells:
            said = self._low[cell.span.start : cell.span.end]
            if cell.field == "other" or re.fullmatch(self._words.nothing, said):
                continue
            if cell.field in ("arrest", "release", "death"):
                self._event(record.person, cell.field, cell.span)
            elif cell.field in _PUNISHED:
                self._pieces(record.person, cell)
            elif cell.field == "custody" or (cell.field == "place" and re.search(self._words.custody, said)):
                self._custody(record.person, cell.span)
            if cell.field in _CHARGED and re.fullmatch(self._words.same_value, said):
                if cell.field in _DESCRIBED:
                    self._facts.same.append((record.person, before, cell.span))
            elif cell.field in _CHARGED:
                self._facts.charges += self._charges_of(record.person, cell)
        if self._kind:
            self._facts.passed[passed:] = [
                replace(p, term=replace(p.term, kind=self._kind)) if p.term.months else p
                for p in self._facts.passed[passed:]
            ]
        status = self._status(record, len(self._facts.passed) > passed)
        self._facts.charges[charges:] = [
            c if c.status in _SETTLED else replace(c, status=status) for c in self._facts.charges[charges:]
        ]

    def _in_court(self, record: Record) -> str | None:
        """The day of the trial, where one label names it or the court and no other tells another day; the court is
        noted for the region that it is in."""
        days: set[str] = set()
        for cell in record.cells:
            if not re.fullmatch(self._words.trial_label, cell.header):
                continue
            if self._inside(COURT, cell.span):
                self._add(record.person, "accuse", cell.span, None)
            days.update(str(entity.value) for entity in self._inside(DATE, cell.span))
        day = days.pop() if len(days) == 1 else ""
        return day if len(day) == _DAY else None

    def _kind_alone(self, cell: Cell) -> str:
        """The kind of punishment that a value tells without its term: "suspended", "house arrest", "fine"."""
        said = self._low[cell.span.start : cell.span.end] if cell.field == "sentence" else ""
        if not said or any(letter.isdigit() for letter in said):
            return ""
        if re.fullmatch(self._words.fined, said):
            return "fine"
        terms = find_terms(self._words.punished_lead + self._words.punished_unit + said)
        is_bare = len(terms) == 1 and terms[0].months == _YEAR
        return "suspended" if re.match(self._words.suspended, said) else terms[0].kind if is_bare else ""

    def _status(self, record: Record, is_punished: bool) -> str:
        said = " ".join(self._low[c.span.start : c.span.end] for c in record.cells if c.field in _PUNISHED)
        if is_punished:
            return "convicted"
        if re.search(self._words.acquitted, said):
            return "acquitted"
        if re.search(self._words.dropped, said):
            return "dropped"
        of = (c.header for c in record.cells if c.field == "charge")
        return "convicted" if any(re.search(self._words.convicted_of, header) for header in of) else "charged"

    # --- events

    def _event(self, person: str, kind: str, span: Span) -> None:
        """An event that a label tells, where the value has its date or its place."""
        date = self._date(span)
        if date or self._inside(PLACE, span):
            self._add(person, kind, span, date)

    def _add(self, person: str, kind: str, span: Span, date: str | None) -> None:
        index = self._frame_at(span.start)
        frame = self._frames[index]
        start, end = frame.position(span.start), frame.position(span.end)
        rule = f"record:{kind}"
        self._facts.happenings.append(Happening(kind, (person,), index, start, max(end, start + 1), date, span, rule))

    def _custody(self, person: str, span: Span) -> None:
        said = self._low[span.start : span.end]
        if re.match(self._words.released, said):
            if self._date(span):
                self._event(person, "release", span)
        elif self._inside(PLACE, span) or re.search(self._words.custody, said):
            self._add(person, "custody", span, None)
            self._since(person, span)

    def _since(self, person: str, span: Span) -> None:
        """The arrest with which a custody began: "pre-trial detention since 5 May"."""
        for date in self._inside(DATE, span) if re.search(self._words.custody, self._low[slice(*span)]) else ():
            if re.search(self._words.held_since, self._low[span.start : date.start]):
                self._add(person, "arrest", span, str(date.value))

    # --- punishments

    def _pieces(self, person: str, cell: Cell) -> None:
        """The punishments and what else befell the person, part by part of a value."""
        is_convicted = False
        for match in _PIECE.finditer(self._text, *cell.span):
            span = Span(match.start() + len(match[0]) - len(match[0].lstrip()), match.end())
            said = self._low[span.start : span.end]
            terms = self._terms(person, span, cell)
            if terms or (cell.field == "sentence" and not is_convicted and self._is_verdict(cell, span)):
                fines = all(t.term.kind == "fine" for t in terms) and bool(terms)
                if not is_convicted:
                    self._add(person, "fine" if fines else "conviction", span, self._day_in_court or self._date(span))
                else:  # a later court's change of the term
                    terms = [replace(term, date=None) for term in terms]
                is_convicted = True
                self._facts.passed += terms
            elif re.match(self._words.released, said):
                self._event(person, "release", span)
            elif re.match(self._words.arrested, said):
                self._event(person, "arrest", span)
            elif cell.field == "situation":
                self._since(person, span)

    def _is_verdict(self, cell: Cell, span: Span) -> bool:
        """Whether a value under "Convicted" or "Date of verdict" is a date without a term."""
        date = self._inside(DATE, span)
        return bool(date) and date[0].start == span.start and bool(re.search(self._words.punished, cell.header))

    def _terms(self, person: str, span: Span, cell: Cell) -> list[Passed]:
        """The punishments of a part of a value; of a situation, only where it begins with a punishment."""
        index = self._frame_at(span.start)
        courts = self._inside(COURT, span)
        found: list[Passed] = []
        country = self._country(index, None)
        for term in self._spelled_out(span, country) or short_terms(self._low, span, cell.header, self._words, country):
            start, end = term.start, term.end
            before = self._low[span.start : start]
            if not term.is_passed or re.search(self._words.asked, before):
                continue
            if cell.field == "situation" and not found and not self._leads(before):
                break
            position = self._frames[index].position(start)
            court = courts[0].value if courts else None
            date = self._day_in_court or self._date(span)
            passed = Passed((person,), term, index, position, court, Span(start, end), "record:term", date)
            found.append(passed)
        return found

    def _spelled_out(self, span: Span, country: str | None) -> list[Term]:
        """The terms of a passage, as if it followed "sentenced to"."""
        lead = self._words.fined_lead if self._kind == "fine" else self._words.punished_lead
        shift = span.start - len(lead)
        return [
            replace(term, start=max(term.start + shift, span.start), end=term.end + shift)
            for term in find_terms(lead + self._text[span.start : span.end], country)
        ]

    def _leads(self, before: str) -> bool:
        """Whether a term that follows ``before`` is what a value is about."""
        return len(before.split()) <= 3 or bool(re.search(self._words.punished, before))


def find_records(text: str, frames: Sequence[Frame], words: RecordWords) -> list[Record]:
    """The records of a text, in text order."""
    return RecordReader(text, frames, words).read()


def without_records(frames: Sequence[Frame], records: Sequence[Record]) -> list[Frame]:
    """``frames``, of which those with a value of a record tell nothing more than the record does."""
    spans = sorted(cell.span for record in records for cell in record.cells if cell.field != "other")
    ends = [span.end for span in spans]
    result: list[Frame] = []
    for frame in frames:
        index = bisect.bisect_right(ends, frame.span.start)
        is_record = index < len(spans) and spans[index].overlaps(frame.span)
        result.append(replace(frame, is_told=False) if is_record else frame)
    return result

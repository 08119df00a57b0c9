"""The date of each event: its own clause's, else one that the text told for several, else none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from documents.extraction.facts.counted_dates import counted_date
from documents.extraction.facts.frames import DATE, PERSON, SIGNS, Frame
from documents.extraction.facts.gapped_events import respectively
from documents.extraction.facts.happening import IN_COURT, Happening
from documents.extraction.facts.judgment_dates import date_over_table
from documents.extraction.facts.own_dates import OwnDates
from documents.extraction.facts.same_days import SameDay
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.sentence_dates import date_patterns, event_dates, only_date
from documents.extraction.facts.trials import Trials

_RAID = frozenset({"search", "arrest"})
_JOINED = frozenset({"search", "arrest", "charge"})
_NEAR = 6  # sentences back in which the events that tell the day of another one may stand
_VERDICT = 2  # sentences back in which the day of a trial may stand
_STORY = 3  # sentences back in which the day of a raid may stand
_DAY, _YEAR = 10, 4  # characters of the date of a day and of a year
_AND = (" and ", ", and ")
_WORDS_OF_DATELINE = 2  # "Tver, 5 May." and "Night of 5 May:" tell when the sentences after them happened
_DATE_BESIDE = re.compile(rf"(?:, \d\d,?)? \((?:on |in )?{DATE}\)")
_NAMES = re.compile(f"[{SIGNS}]|[^a-z]")


def dated(scene: Scene, found: Sequence[Happening], others: Sequence[Happening]) -> list[Happening]:
    """``found`` with the date that belongs to each. ``others`` are the events whose own dates are not to be taken."""
    dater = _Dater(scene, found, others)
    result: list[Happening] = []
    before: dict[int, list[Happening]] = {}
    for happening in [part for whole in found for part in _by_person(scene, whole)]:
        date = happening.date
        if not date:
            date = dater.date_of(happening, [o for number in dater.near(happening) for o in before.get(number, ())])
        result.append(happening if date == happening.date else replace(happening, date=date))
        before.setdefault(happening.frame, []).append(result[-1])
    return result


def dated_tables(scene: Scene, happenings: Sequence[Happening]) -> list[Happening]:
    """``happenings``, those of tables and forms without a day of their own on the day of the hearing reported."""
    if not any(_is_open_record(h) for h in happenings):
        return list(happenings)
    day = date_over_table(scene, date_patterns(scene.words.dates))
    return [replace(h, date=day) if day and _is_open_record(h) else h for h in happenings]


def _is_open_record(h: Happening) -> bool:
    return h.rule.startswith("record:") and h.kind in IN_COURT and h.date is None


def _by_person(scene: Scene, h: Happening) -> list[Happening]:
    """One event for each person of a list that tells a date for each: "detained P (3 March) and P (4 March)"."""
    if len(h.persons) < 2:
        return [h]
    frame = scene.frames[h.frame]
    days = [(mark, str(entity.value)) for mark, entity in event_dates(scene, h.frame)]
    if shared := respectively(scene, frame, h, days):
        return shared
    marks = {str(e.value): mark for mark, e in frame.of(PERSON, h.end)}
    dates = {who: _DATE_BESIDE.match(frame.text, mark + 1) for who, mark in marks.items() if who in h.persons}
    told = {who: str(frame.at(match.end() - 2).value) for who, match in dates.items() if match}
    if set(told) != set(h.persons):
        return [h]
    return [replace(h, persons=(who,), date=told[who]) for who in h.persons]


def _is_passed(h: Happening, o: Happening, frame: Frame) -> bool:
    """Whether ``o`` tells when the term of ``h`` was passed: "is serving five years, imposed in May"."""
    return h.rule.startswith("sentence:") and o.kind == "punish" and frame.text[h.end : o.start] in (" ", ", ")


class _Dater:
    def __init__(self, scene: Scene, found: Sequence[Happening], others: Sequence[Happening]) -> None:
        self.scene = scene
        self.words = date_patterns(scene.words.dates)
        self.others: dict[int, list[Happening]] = {}
        for other in others:
            self.others.setdefault(other.frame, []).append(other)
        self.trials = Trials(scene, self.words)
        self.own = OwnDates(scene, self.words, [*others, *found])
        self.same_day = SameDay(scene, self.words, self.own)

    def near(self, h: Happening) -> range:
        """The numbers of the sentences whose events may tell when ``h`` was: its paragraph's, and those just before."""
        paragraph = self._frame(h).paragraph
        first = self.scene.numbers(paragraph, paragraph + 1).start
        return range(max(0, min(first, h.frame - _NEAR)), h.frame + 1)

    def date_of(self, h: Happening, before: Sequence[Happening]) -> str | None:
        """The date of ``h``; ``before`` are the events ``near`` it that have theirs."""
        others = [*before, *(o for n in self.near(h) for o in self.others.get(n, ()))]
        date = counted_date(self.scene.words.counted, self._frame(h), h, others) or self.own.of(h)
        if date is None or len(date) < _DAY:
            date = self._told_after(h, date) or date
        date = date or self._coordinated(h, before) or self.same_day.date_of(h, others)
        in_court = h.kind in IN_COURT or (h.kind == "release" and self.words.in_courtroom.search(self._frame(h).text))
        if date is None and h.kind == "release" and (over := self.words.term_over.search(self._frame(h).text)):
            date = str(self._frame(h).at(over.end() - 1).value)
        if date is None and in_court:
            date = self._punished(h) or self._also_fined(h) or self._clause_before(h)
            date = date or self.trials.same_trial(h, others)
        if date is None and (h.kind in IN_COURT or self.words.same_day.search(self._frame(h))):
            date = self.trials.date_before_list(h.frame)
        if date is None and in_court:
            date = self.trials.date_of_verdict(h)
        if date is None and h.kind == "arrest" and self._is_told(h, others):
            return None
        date = date or self._same_sentence(h, before) or self._dateline(h) or self._goes_on(h)
        return date or self._of_entry(h)

    def _frame(self, h: Happening) -> Frame:
        return self.scene.frames[h.frame]

    def _coordinated(self, h: Happening, before: Sequence[Happening]) -> str | None:
        """The date of the verb that "and" joins this one to: "was detained in May and charged with"; and that of the
        verdict whose terms the sentence goes on to tell: "sentenced P on 5 May to six years; P to four"."""
        frame = self._frame(h)
        joined = (
            o for o in self.others.get(h.frame, ()) if frame.text[h.end : o.start] in _AND or _is_passed(h, o, frame)
        )
        if (following := next(joined, None)) and (date := self.own.of(following)):
            return date  # "was fined and arrested in June"
        here = [o for o in before if o.frame == h.frame]
        beside: list[Happening] = [o for o in (*here, *self.others.get(h.frame, ())) if o.end <= h.start and o.date]
        last: Happening | None = max(beside, key=lambda o: o.end, default=None)
        if last is None or self.words.trial.search(frame, last.end, h.start):
            return None
        dates, date = [mark for mark, _ in event_dates(self.scene, h.frame)], last.date
        if h.rule.startswith(("sentence:", "gapped:")) and last.kind in IN_COURT:
            return None if any(last.end < mark < h.end for mark in dates) and len(dates) > 1 else last.date
        is_tried = h.kind in IN_COURT and self.words.tried.match(frame.text, last.start, last.end)
        if is_tried and (h.rule.startswith("sentence:") or not any(last.end < mark < h.end for mark in dates[1:])):
            return date
        is_joined = self.words.joined.match(frame.text, last.end, h.start)
        return date if h.kind in _JOINED and last.kind in _JOINED and is_joined else None

    def _punished(self, h: Happening) -> str | None:
        """The day of the term that the sentence tells of the same people: "pleaded guilty and got a year in May"."""
        terms = [o for o in self.others.get(h.frame, ()) if o.kind == "punish" and {*h.persons} <= {*o.persons}]
        return self.own.of(terms[0]) if len(terms) == 1 else None

    def _also_fined(self, h: Happening) -> str | None:
        """The day of the term that the sentence before tells: "P got six years on 5 May. He was also fined"."""
        frame = self._frame(h)
        if h.kind != "fine" or frame.of(DATE) or not self.words.also_fined.search(frame.text):
            return None
        told = [o for o in self.others.get(h.frame - 1, ()) if o.kind == "punish" and {*h.persons} <= {*o.persons}]
        return self.own.of(told[-1]) if told and self._is_beside(told[-1], h) else None

    def _clause_before(self, h: Happening) -> str | None:
        """The only date of a sentence, told of the hearing in an earlier clause: "stood trial on 5 May; P got"."""
        frame = self._frame(h)
        start = frame.text.rfind("; ", 0, h.start)
        dates = event_dates(self.scene, h.frame) if start >= 0 else []
        told = [o.kind for o in self.others.get(h.frame, ()) if o.start < start]
        if len(dates) != 1 or dates[0][0] > start or self.words.trial.search(frame) or _RAID & {*told}:
            return None
        of_court = self.words.of_court.search(frame.text, frame.text.rfind("; ", 0, start) + 1, start)
        return str(dates[0][1].value) if of_court else None

    def _is_told(self, h: Happening, before: Sequence[Happening]) -> bool:
        """Whether the paragraph has told the day of everybody's arrest already, and this goes on from it."""
        told = {who for o in before if o.kind == "arrest" and o.date and self._is_beside(o, h) for who in o.persons}
        return set(h.persons) <= told

    def _is_beside(self, o: Happening, h: Happening) -> bool:
        return o.frame <= h.frame and self._frame(o).paragraph == self._frame(h).paragraph

    def _told_after(self, h: Happening, known: str | None) -> str | None:
        """The date that the next sentence is for: "This happened on 5 May."; nothing less exact than ``known``."""
        if h.frame + 1 >= len(self.scene.frames):
            return None
        following = self.scene.frames[h.frame + 1]
        if DATE not in following.text:
            return None
        told = self.words.that_was.match(following.text)
        if h.kind in _RAID:
            told = told or self.words.that_arrest.match(following.text)
        elif h.kind in IN_COURT or h.kind == "release":
            told = told or self.words.that_verdict.match(following.text)
        date = str(following.at(told.end() - 1).value) if told else ""
        return date if len(date) > len(known or "") and not {"X", "/"} & set(date) else None

    def _same_sentence(self, h: Happening, before: Sequence[Happening]) -> str | None:
        """The only date of the sentence, where another event of the same raid or the same verdict has it, or where the
        clause goes on up to it: "seized after searches on 5 May"."""
        dates, text = event_dates(self.scene, h.frame), self._frame(h).text
        if len(dates) != 1 or ";" in text:
            return None
        if h.kind == "arrest" and self.words.raid_on.match(text, h.end, dates[0][0]):
            return str(dates[0][1].value)
        if h.kind == "arrest":
            searches = [o for o in self.others.get(h.frame, ()) if o.kind == "search" and {*o.persons} & {*h.persons}]
            if any(o.end < h.start or self.words.raided_since.search(text, h.end, o.start) for o in searches):
                return str(dates[0][1].value)
        beside = [o for o in before if o.frame == h.frame and o.date and o.start < h.start]
        raid = [o for o in beside if {o.kind, h.kind} == _RAID and set(o.persons) & set(h.persons)]
        verdict = [o for o in beside if o.kind in IN_COURT and h.kind in IN_COURT]
        if verdict and self.words.trial.search(self._frame(h)):
            return None
        return next((o.date for o in (*raid, *verdict)), None)

    def _dateline(self, h: Happening) -> str | None:
        """The date of the last sentence before in the paragraph that has one, where it says no more than a date and a
        place or court: "Tver, 5 May. ..."."""
        if self._frame(h).of(DATE):
            return None
        paragraph = self._frame(h).paragraph
        for number in range(h.frame - 1, self.scene.numbers(paragraph, paragraph + 1).start - 1, -1):
            earlier = self.scene.frames[number]
            if earlier.of(DATE):
                words = _NAMES.sub(" ", earlier.text).split()
                return only_date(self.scene, number) if len(words) <= _WORDS_OF_DATELINE else None
        return None

    def _of_entry(self, h: Happening) -> str | None:
        """The date of the entry of a chronology that tells the event, unless it tells of what was before."""
        frame = self._frame(h)
        others = [mark for mark, _ in frame.of(DATE) if mark >= self.scene.timeline.leads.get(h.frame, 0)]
        is_before = self.words.earlier.search(frame) or self.words.before_then.search(frame.text, 0, h.start)
        return None if others or is_before else self.scene.timeline.date_of(frame.paragraph)

    def _goes_on(self, h: Happening) -> str | None:
        """The date of a sentence before, where police or a court came in it: "On 5 May police broke the door. They
        wrote everything down. They took P away."."""
        pattern = {"arrest": self.words.by_officers, "search": self.words.by_officers}.get(h.kind)
        in_court = h.kind == "release" and self.words.in_courtroom.search(self._frame(h).text)
        pattern = self.words.of_court if h.kind in IN_COURT or in_court else pattern
        frame = self._frame(h)
        start, end = frame.text.rfind(";", 0, h.start) + 1, frame.text.find(";", h.end)
        end = len(frame.text) if end < 0 else end
        if pattern is None or frame.of(DATE, start, end) or self.words.earlier.search(frame, start, end):
            return None
        far = _STORY if h.kind not in IN_COURT and h.rule.startswith(("verb:", "list:")) else _VERDICT
        for index in range(h.frame - 1, max(h.frame - 1 - far, -1), -1):
            earlier = self.scene.frames[index]
            known = {str(e.value) for _, e in earlier.of(PERSON)} | set(self.scene.subjects.get(index, ()))
            known = {person for person in known if not self.scene.is_aside(person)}
            if earlier.paragraph != frame.paragraph:
                return None
            if known and not known & set(h.persons):
                if h.kind == "arrest" and not earlier.of(DATE) and self._is_same_raid(index, known):
                    continue
                return None
            if earlier.of(DATE):
                is_told = pattern.search(earlier.text) and not self.words.ever_since.search(earlier.text)
                date = only_date(self.scene, index) if is_told else None
                return date if date and len(date) > _YEAR else None
        return None

    def _is_same_raid(self, index: int, known: set[str]) -> bool:
        """Whether a sentence tells of an arrest of those whom it names, all of them."""
        held = {who for o in self.others.get(index, ()) if o.kind == "arrest" for who in o.persons}
        return known <= held

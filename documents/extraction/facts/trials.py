"""Dates of verdicts that are told once for all who were tried: "On 5 May the court convicted all ten"."""

from __future__ import annotations

import bisect
import functools
import itertools
import re
from collections.abc import Sequence

from documents.extraction.facts.frames import COURT, DATE, PERSON, PLACE, TERM, Entity, Frame
from documents.extraction.facts.happening import Happening
from documents.extraction.facts.judgment_dates import date_of_judgment
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.sentence_dates import DatePatterns, event_dates, only_date, verdict_in

_REACH = 4  # paragraphs between such a sentence and what it dates
_FAR_REACH = 40  # the same for a list, where the text speaks of one such date only
_AFTER_VERDICT = 60  # characters between the verb of a verdict and its date
_NEXT = 2  # sentences that may stand between the verdicts on two of the accused
_DAY = 10  # characters of the date of a day
_LEAD = 6  # paragraphs at the beginning that may tell the verdict that the whole text reports
_DATE_NEXT = re.compile(rf" (?:on )?{DATE}")
_VERDICTS = frozenset({"conviction", "acquit"})


class Trials:
    """Answers for one text."""

    def __init__(self, scene: Scene, words: DatePatterns) -> None:
        self.scene = scene
        self.words = words

    def date_before_list(self, index: int) -> str | None:
        """The date of the trial that the list item of sentence ``index`` speaks of, or None.

        An item that says "second trial" takes the second of the dates before the list; any other takes the only one.
        """
        scene = self.scene
        paragraph = scene.frames[index].paragraph
        if paragraph not in scene.heads:
            return None
        first = paragraph
        while first - 1 in scene.heads:
            first -= 1
        dates = self._dates_before(first, _REACH) or sorted(set(self._dates_before(first, _FAR_REACH)))
        said = " ".join(scene.frames[number].text for number in scene.numbers(paragraph, paragraph + 1))
        number = self._ordinal(said)
        if number is None:
            return dates[0] if len(dates) == 1 else None
        return dates[number] if number < len(dates) else None

    def _dates_before(self, first: int, reach: int) -> list[str]:
        """The dates of the verdicts on people without names in the paragraphs before ``first``."""
        found = [
            only_date(self.scene, index)
            for index in self.scene.numbers(first - reach, first)
            if verdict_in(self.scene, index) and not self.scene.frames[index].of(PERSON)
            if self.scene.frames[index].paragraph not in self.scene.heads
            if f"since {DATE}" not in self.scene.frames[index].text
        ]
        return [date for date in found if date]

    def _ordinal(self, said: str) -> int | None:
        match = self.words.which_trial.search(said)
        return self.scene.words.dates.ordinals.index(match.group("ordinal")) if match else None

    def same_trial(self, h: Happening, others: Sequence[Happening]) -> str | None:
        """The date of the last verdict before ``h`` in its paragraph, where no other day in court stands between."""
        scene, frame = self.scene, self.scene.frames[h.frame]
        verdicts = [
            o
            for o in others
            if o.kind in _VERDICTS
            and o.date
            and o.frame < h.frame
            and scene.frames[o.frame].paragraph == frame.paragraph
        ]
        last = max(verdicts, key=lambda o: o.frame, default=None)
        if last is None or self.words.earlier.search(frame) or not self.words.beside.search(frame.text):
            return None
        if self.words.trial.search(scene.frames[last.frame]):
            return None
        is_same = self.words.same_trial.search(frame.text, h.start)
        if is_same and not frame.of(DATE, h.start):
            return last.date
        own = frame.of(DATE)
        between = [
            number
            for number in range(last.frame + 1, h.frame)
            if scene.frames[number].of(DATE) and self.words.of_court.search(scene.frames[number].text)
        ]
        return None if own or between else last.date

    def date_of_verdict(self, h: Happening) -> str | None:
        """The date that another sentence tells for the verdict that ``h`` is a part of.

        That sentence stands before it and names the same person, or nobody; in the latter case it stands near and no
        heading between, or it has the only date of a verdict in the text. Else the date of the judgment that the
        document is.
        """
        frame = self.scene.frames[h.frame]
        start, end = frame.text.rfind(";", 0, h.start) + 1, frame.text.find(";", h.end)
        aside = self.words.aside_of_place.search(frame.text, h.end)
        end = min(end if end >= 0 else len(frame.text), aside.start() if aside else len(frame.text))
        if self.words.trial.search(frame, start, end):
            return None
        is_of_others = False
        for index in self._verdicts_for(h):
            earlier, date, known = self.scene.frames[index], self._dates[index], self._tried[index]
            if known & set(h.persons):
                if known >= set(h.persons):
                    return date
                continue
            is_reported = self._is_reported(index)
            if self._is_other_court(h, earlier) and not (is_reported and self._is_of_no_place(earlier)):
                continue
            is_near = frame.paragraph - earlier.paragraph <= _REACH
            if (is_near and self._sections[index] == self._sections[h.frame]) or is_reported or self._has_one_date:
                if not known and (not is_of_others or (is_reported and is_near and not frame.of(DATE))):
                    return date
                is_of_others = True
        return self._next_sentence_of_trial(h) or self._told_later(h) or self._judgment

    def _next_sentence_of_trial(self, h: Happening) -> str | None:
        """The day of the verdict that the sentence right before passed on others, or the one before that, where this
        one goes on with the next of the accused: no other court, place or date stands in it."""
        frame = self.scene.frames[h.frame]
        if frame.of(COURT, 0, h.start) or self._opens_with_date(h.frame, h.end) or frame.of(PLACE, 0, h.start):
            return None
        for index in range(h.frame - 1, max(h.frame - 1 - _NEXT, -1), -1):
            earlier = self.scene.frames[index]
            if earlier.paragraph != frame.paragraph:
                return None
            if index in self._dates:
                return self._dates[index] if len(self._dates[index]) == _DAY else None
            if earlier.of(COURT) or earlier.of(PLACE) or self._opens_with_date(index, 0):
                return None
        return None

    def _opens_with_date(self, index: int, position: int) -> bool:
        """Whether the clause at ``position`` of a sentence, up to a semicolon, tells a day of its own."""
        text = self.scene.frames[index].text
        start, end = text.rfind(";", 0, position) + 1, text.find(";", position)
        return any(start <= mark and (mark < end or end < 0) for mark, _ in event_dates(self.scene, index))

    def _told_later(self, h: Happening) -> str | None:
        """The day that a later sentence tells for the verdict that opens the text: "The verdict, passed on 5 May"."""
        frames = self.scene.frames
        if frames[h.frame].paragraph > _LEAD // 2 or event_dates(self.scene, h.frame):
            return None
        for index in self._verdicts[bisect.bisect_right(self._verdicts, h.frame) :]:
            if frames[index].paragraph - frames[h.frame].paragraph > _LEAD:
                return None
            is_this = self.words.this_verdict.match(frames[index].text)
            if is_this:
                return self._dates[index]
        return None

    def _verdicts_for(self, h: Happening) -> list[int]:
        """The sentences of verdicts before ``h`` that may tell its date, the last first: all of them where they have
        but one date; else those near it, those that open the text and the last far one that names the same people."""
        frames = self.scene.frames
        before = self._verdicts[: bisect.bisect_left(self._verdicts, h.frame)]
        if self._has_one_date or not before:
            return before[::-1]
        near = bisect.bisect_left(before, frames[h.frame].paragraph - _REACH, key=lambda n: frames[n].paragraph)
        opening = bisect.bisect_left(before, _LEAD, key=lambda n: frames[n].paragraph)
        far = {numbers[at - 1] for who in h.persons
               if (numbers := self._verdicts_on.get(who)) and (at := bisect.bisect_left(numbers, h.frame))}  # fmt: skip
        return sorted({*before[:opening], *far, *before[near:]}, reverse=True)

    def _is_other_court(self, h: Happening, earlier: Frame) -> bool:
        """Whether the paragraph names a court before ``h``, and no sentence of it the court of the ``earlier`` one."""
        first = self.scene.numbers(self.scene.frames[h.frame].paragraph, self.scene.frames[h.frame].paragraph + 1).start
        here = {e.value.name for n in range(first, h.frame + 1) for _, e in self.scene.frames[n].of(COURT)}
        if not earlier.of(COURT) and earlier.paragraph == self.scene.frames[h.frame].paragraph:
            return False
        return bool(here) and not here & {e.value.name for _, e in earlier.of(COURT)}

    def _is_of_no_place(self, frame: Frame) -> bool:
        """Whether a sentence names no court and no place smaller than a country."""
        return not frame.of(COURT) and not any(len(entity.value.region) > 2 for _, entity in frame.of(PLACE))

    def _is_reported(self, index: int) -> bool:
        """Whether sentence ``index`` opens the text with the trial or the verdict that all of it reports."""
        frame = self.scene.frames[index]
        verdict = verdict_in(self.scene, index)
        if verdict is None or frame.paragraph > self._end_of_lead:
            return False
        if verdict.group().startswith("trial"):
            return True
        return self._dates[index] == self._only_day_of_nobody

    @functools.cached_property
    def _only_day_of_nobody(self) -> str | None:
        """The day of the verdicts told in paragraphs that name nobody, where there is but one."""
        days: set[str] = set()
        for index, date in self._dates.items():
            paragraph = self.scene.frames[index].paragraph
            here = self.scene.numbers(paragraph, paragraph + 1)
            if not any(self.scene.frames[number].of(PERSON) for number in here):
                days.add(date)
        day = days.pop() if len(days) == 1 else None
        return day if day and len(day) == _DAY else None

    @functools.cached_property
    def _end_of_lead(self) -> int:
        """The number of the last of the paragraphs of prose that open the text."""
        frames = (frame for frame in self.scene.frames if frame.is_told and frame.text.rstrip().endswith("."))
        prose = itertools.islice(dict.fromkeys(frame.paragraph for frame in frames), _LEAD // 2)
        return max((_LEAD - 1, *prose))

    @functools.cached_property
    def _dates(self) -> dict[int, str]:
        """The sentences that tell of a verdict of this trial, by number, each with its date."""
        found = ((index, self._date_of_verdict(index)) for index in range(len(self.scene.frames)))
        return {index: date for index, date in found if date}

    @functools.cached_property
    def _verdicts(self) -> list[int]:
        """The numbers of those sentences, in order."""
        return sorted(self._dates)

    @functools.cached_property
    def _has_one_date(self) -> bool:
        return len(set(self._dates.values())) == 1

    @functools.cached_property
    def _tried(self) -> dict[int, set[str]]:
        """Whom each of those sentences speaks of, without judges and the like."""
        tried: dict[int, set[str]] = {}
        for index in self._verdicts:
            named = [str(e.value) for _, e in self.scene.frames[index].of(PERSON)]
            people = {*named, *self.scene.subjects.get(index, ())}
            tried[index] = {person for person in people if not self.scene.is_aside(person)}
        return tried

    @functools.cached_property
    def _verdicts_on(self) -> dict[str, list[int]]:
        """By person: the numbers of those of the sentences that speak of him or her, in order."""
        numbers: dict[str, list[int]] = {}
        for index, people in self._tried.items():
            for person in people:
                numbers.setdefault(person, []).append(index)
        return numbers

    @functools.cached_property
    def _sections(self) -> list[int]:
        """For each sentence the number of headings up to it."""
        return list(itertools.accumulate(int(_is_heading(frame)) for frame in self.scene.frames))

    def _date_of_verdict(self, index: int) -> str | None:
        """The date of the verdict that a sentence tells: the next one after the verb, else the last before it."""
        frame = self.scene.frames[index]
        text = frame.text
        if DATE not in text:
            return None
        if head := self.words.hearing_head.fullmatch(text):
            day = str(frame.at(head.start("date")).value)
            return day if len(day) == _DAY else None
        verb = verdict_in(self.scene, index)
        if verb is None:
            return None
        dates = [
            (mark, e)
            for mark, e in event_dates(self.scene, index)
            if not self._is_since(frame, mark, e) and not self.words.aside.search(text, verb.end(), mark)
            if not self.words.tried_for.search(text, verb.end(), mark)
        ]
        beside = _DATE_NEXT.match(text, verb.end())
        if not dates and beside:  # "the trial ended on 5 May"
            dates = [(beside.end() - 1, frame.at(beside.end() - 1))]
        after = [pair for pair in dates if verb.start() <= pair[0] < verb.end() + _AFTER_VERDICT]
        before = [pair for pair in dates if pair[0] < verb.start()]
        days = [pair for pair in (*after, *reversed(before)) if len(pair[1].value) == _DAY]
        told = next(iter([*days, *after, *reversed(before)]), None)
        is_other = told is None or self.words.trial.search(frame, 0, max(told[0], verb.end()))
        return None if told is None or is_other else str(told[1].value)

    def _is_since(self, frame: Frame, mark: int, date: Entity) -> bool:
        """Whether a date only begins a time: "the court has heard the case since July"."""
        return frame.text.endswith("since ", 0, mark) or self.scene.text.startswith(("since", "Since"), date.start)

    @functools.cached_property
    def _judgment(self) -> str | None:
        return date_of_judgment(self.scene, self.words)


def _is_heading(frame: Frame) -> bool:
    """Whether a sentence is a paragraph of a few words without a full stop, and no item that tells a term."""
    is_short = len(frame.text) <= 60 and TERM not in frame.text
    return is_short and not frame.text.rstrip().endswith((".", "!", "?", ":", ";", '"', ")"))

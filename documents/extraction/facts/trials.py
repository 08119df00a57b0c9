"""Dates of verdicts that are told once for all who were tried: "On 5 May the court convicted all ten"."""

from __future__ import annotations

import bisect
import functools
import itertools
from collections.abc import Sequence

from documents.extraction.facts.frames import DATE, PERSON, Frame
from documents.extraction.facts.happening import Happening
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.sentence_dates import DatePatterns, event_dates, only_date

_REACH = 4  # paragraphs between such a sentence and what it dates
_FAR_REACH = 40  # the same for a list, where the text speaks of one such date only
_AFTER_VERDICT = 60  # characters between the verb of a verdict and its date
_HEAD = 40  # sentences in which a judgment tells its date
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
        said = " ".join(frame.text for frame in scene.frames if frame.paragraph == paragraph)
        number = self._ordinal(said)
        if number is None:
            return dates[0] if len(dates) == 1 else None
        return dates[number] if number < len(dates) else None

    def _dates_before(self, first: int, reach: int) -> list[str]:
        """The dates of the verdicts on people without names in the paragraphs before ``first``."""
        found = [
            only_date(self.scene, index)
            for index, frame in enumerate(self.scene.frames)
            if first - reach <= frame.paragraph < first
            and self.words.verdict.search(frame.text)
            and not frame.of(PERSON)
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
        if last is None or self.words.earlier.search(frame.text) or not self.words.beside.search(frame.text):
            return None
        if self.words.trial.search(scene.frames[last.frame].text):
            return None
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
        if self.words.trial.search(frame.text):
            return None
        for index in reversed(self._verdicts[: bisect.bisect_left(self._verdicts, h.frame)]):
            earlier, date = self.scene.frames[index], self._dates[index]
            known = {str(e.value) for _, e in earlier.of(PERSON)} | set(self.scene.subjects.get(index, ()))
            if known & set(h.persons):
                return date
            is_near = frame.paragraph - earlier.paragraph <= _REACH and self._sections[index] == self._sections[h.frame]
            if is_near or len(set(self._dates.values())) == 1:
                return date if not known else None
        return self._judgment

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
    def _sections(self) -> list[int]:
        """For each sentence the number of headings up to it."""
        return list(itertools.accumulate(int(_is_heading(frame)) for frame in self.scene.frames))

    def _date_of_verdict(self, index: int) -> str | None:
        """The date of the verdict that a sentence tells: the next one after the verb, else the last before it."""
        text = self.scene.frames[index].text
        verb = self.words.verdict.search(text)
        if verb is None or self.words.trial.search(text):
            return None
        dates = event_dates(self.scene, index)
        after = [e.value for mark, e in dates if verb.start() <= mark < verb.end() + _AFTER_VERDICT]
        before = [e.value for mark, e in dates if mark < verb.start()]
        return str(after[0]) if after else str(before[-1]) if before else None

    @functools.cached_property
    def _judgment(self) -> str | None:
        """The date of the judgment that the document is, where its head tells it."""
        for index, frame in enumerate(self.scene.frames[:_HEAD]):
            label = self.words.decided_on.search(frame.text)
            if label:
                return str(frame.at(label.end() - 1).value)
            if self.words.judgment_head.fullmatch(frame.text):
                dates = [
                    only_date(self.scene, below) for below in range(index + 1, min(index + 6, len(self.scene.frames)))
                ]
                return next((date for date in dates if date), None)
        return None


def _is_heading(frame: Frame) -> bool:
    """Whether a sentence is a paragraph of a few words without a full stop."""
    return len(frame.text) <= 60 and not frame.text.rstrip().endswith((".", "!", "?", ":", ";", '"', ")"))

"""Events of a day that was told before: "his flat was searched the same evening", "together with him"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from documents.extraction.facts.frames import DATE
from documents.extraction.facts.happening import IN_COURT, Happening
from documents.extraction.facts.own_dates import OwnDates
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.sentence_dates import DatePatterns, event_dates, only_date

_PARAGRAPH = 6  # sentences back in which the day of "that evening" may stand
_ITEM = 8  # sentences back in which the item before may stand
_RIGHT_AFTER = 1  # characters between an event and what is told right after it
_DAY = 10  # characters of the date of a day
_SAME_DAY = re.compile(r"\bsame (?:day|morning|afternoon|evening|night)\b")


class SameDay:
    """Answers for the events of one text."""

    def __init__(self, scene: Scene, words: DatePatterns, own: OwnDates) -> None:
        self.scene = scene
        self.words = words
        self.own = own

    def date_of(self, h: Happening, before: Sequence[Happening]) -> str | None:
        """The date of what was told before, where the clause says that it was the same day."""
        clause = self._clause(h)
        words = self.words.same_day.search_in(clause, self.scene.frames[h.frame])
        if words is None or self._is_of_event_before(h, words):
            return None
        if _SAME_DAY.search(words.group()) and (date := self._last_before(h)):
            return date
        earlier = [o for o in before if o.date and 0 < h.frame - o.frame <= 4]
        if self.words.in_company.search(words.group()):
            alike = [o for o in before if o.date and o.kind == h.kind and o.frame < h.frame]
            return alike[-1].date if alike else None
        if "same" in words.group():
            if clause.startswith(" as ", words.end()):  # "was arrested on the same day as his son"
                earlier = [o for o in earlier if o.kind == h.kind] or earlier
            is_item = h.kind in IN_COURT and self.scene.frames[h.frame].paragraph in self.scene.heads
            if is_item:
                earlier = [o for o in before if o.date and o.kind in IN_COURT and 0 < h.frame - o.frame <= _ITEM]
            elif h.kind in IN_COURT and not any(h.frame - o.frame == 1 for o in earlier):
                earlier = [o for o in earlier if o.kind in IN_COURT] or earlier
            last = max(earlier, key=lambda o: o.frame, default=None)
            is_beside = last and self.scene.frames[last.frame].paragraph == self.scene.frames[h.frame].paragraph
            is_told = is_item or is_beside or clause.startswith(" as ", words.end())
            date = last.date if last and is_told else None
        else:
            kind = "arrest" if words.group().endswith(("arrest", "detention")) else ""
            if kind and (date := self._last_of(h, before, kind)):
                return date
            of_court = [o for o in earlier if o.kind in IN_COURT] if "day of" in words.group() else []
            if "courtroom" in words.group() and not any(set(o.persons) & set(h.persons) for o in earlier):
                of_court = [o for o in before if o.date and o.kind in IN_COURT and o.frame < h.frame]
            date = max(
                (o.date for o in of_court or earlier if o.date and set(o.persons) & set(h.persons)), default=None
            )
        return date or self._day_before(h)

    def _last_of(self, h: Happening, before: Sequence[Happening], kind: str) -> str | None:
        """The date of the last event of a kind, up to the sentence of ``h``, that befell the same people."""
        told = [o for o in before if o.kind == kind and o is not h and {*o.persons} & {*h.persons}]
        dates = (o.date or self.own.of(o) for o in sorted(told, key=lambda o: o.frame, reverse=True))
        return next((date for date in dates if date), None)

    def _is_of_event_before(self, h: Happening, words: re.Match[str]) -> bool:
        """Whether the words stand right after the event before ``h``: "was detained on the same day and has since"."""
        before = any(end <= h.start for _, end in self.own.bounds(h))
        return before and words.start() <= _RIGHT_AFTER and words.string.startswith((",", " and"), words.end())

    def _last_before(self, h: Happening) -> str | None:
        """The last day that the sentence tells before ``h``."""
        days = [str(e.value) for mark, e in event_dates(self.scene, h.frame) if mark < h.start]
        return days[-1] if days and len(days[-1]) == _DAY else None

    def _clause(self, h: Happening) -> str:
        """The sentence from the event before ``h`` to the end of the words of the one after it."""
        bounds, text = self.own.bounds(h), self.scene.frames[h.frame].text
        start = max((end for _, end in bounds if end <= h.start), default=0)
        return text[start : min((end for begin, end in bounds if begin >= h.end), default=len(text))]

    def _day_before(self, h: Happening) -> str | None:
        """The date of the last sentence before in the paragraph that has one; else of the sentence right before."""
        frames = self.scene.frames
        for index in range(h.frame - 1, max(h.frame - 1 - _PARAGRAPH, -1), -1):
            if frames[index].paragraph != self.scene.frames[h.frame].paragraph:
                break
            if frames[index].of(DATE):
                return only_date(self.scene, index)
        return only_date(self.scene, h.frame - 1) if h.frame else None

"""The date that the clause of an event tells for it, of the dates in its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from documents.extraction.facts.frames import DATE, Entity, Frame
from documents.extraction.facts.happening import Happening
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.sentence_dates import DatePatterns, event_dates

Bounds: TypeAlias = tuple[int, int]
Marked: TypeAlias = tuple[int, Entity]

_DAY = 10  # characters of the date of a day
_THEN = 60  # characters between a date and what happened then
_OPENING = 12  # characters of a frame that may stand before a date that opens a sentence
_CLAUSE = 120  # characters of a clause before its date
_HELD = 60  # characters between a custody and the time that it lasted
_AFTER_EVENT = 120  # characters between an event and a date after it


class OwnDates:
    """Answers for the events of one text."""

    def __init__(self, scene: Scene, words: DatePatterns, events: Sequence[Happening]) -> None:
        self.scene = scene
        self.words = words
        gapped = [h for h in events if h.rule.startswith("gapped:")]
        self._gapped = {(scene.frames[h.frame].span.start, (h.start, h.end)) for h in gapped}
        self._bounds: dict[int, list[Bounds]] = {}
        for h in {id(event): event for event in events}.values():
            self._bounds.setdefault(h.frame, []).append((h.start, h.end))
        for bounds in self._bounds.values():
            bounds.sort()

    def bounds(self, h: Happening) -> list[Bounds]:
        """Where the events of the sentence of ``h`` begin and end, in order."""
        return self._bounds.get(h.frame, [])

    def of(self, h: Happening) -> str | None:
        """Its own first date after it, else its last before it, else the one that the sentence opens with."""
        frame, bounds = self.scene.frames[h.frame], self.bounds(h)
        dates = event_dates(self.scene, h.frame)
        if not dates:
            return self._held_from(frame, h)
        then = self.words.when_clause.search(frame.text, max(0, h.start - _THEN), h.start)
        if then and any(mark == then.start() for mark, _ in dates):
            return str(frame.at(then.start()).value)
        dates = [
            (mark, e) for mark, e in dates if mark > h.start or not self.words.said.search(frame.text, mark, h.start)
        ]
        dates = [(mark, e) for mark, e in dates if not self._is_behind(frame, mark, h.start)]
        own = [(mark, e) for mark, e in dates if self._is_own(h, self._owner(frame, mark, bounds))]
        if date := self._beside(frame, h, own) or self._held_from(frame, h):
            return date
        first = min((start for start, _ in bounds), default=h.start)
        opening = [e for mark, e in dates if mark < first and ";" not in frame.text[mark : h.start]]
        if not opening or len(dates) > 1:
            return None
        if self._is_earlier(frame, (h.start, h.end)) or self._is_reckoned_from(frame, (h.start, h.end)):
            return None
        return str(opening[-1].value)

    def _is_own(self, h: Happening, owner: Bounds | None) -> bool:
        """Whether the owner of a date is an event, or what ends with the same words: "held" in "has been held"."""
        if owner is None or owner == (h.start, h.end):
            return owner is not None
        return owner[1] == h.end and owner[0] < h.start and not h.rule.startswith("sentence:")

    def _beside(self, frame: Frame, h: Happening, own: Sequence[Marked]) -> str | None:
        """Which of its ``own`` dates is that of an event: one right before the verb, else one after it which is not
        that of the deed ("convicted in May of taking part in a rally in April"), the exact ones first."""
        before = [(mark, e) for mark, e in own if mark < h.end]
        after = [(mark, e) for mark, e in own if mark >= h.end and not self.words.aside.search(frame.text, h.end, mark)]
        if before and self.words.inserted.fullmatch(frame.text, before[-1][0], h.start):
            return str(before[-1][1].value)
        free = [(mark, e) for mark, e in after if not self.words.deed.search(frame.text, h.end, mark)]
        if free or not before:
            return _most_exact([str(e.value) for _, e in free or after])
        return str(before[-1][1].value)

    def _held_from(self, frame: Frame, h: Happening) -> str | None:
        """The beginning of the time that somebody was held for: "was held from May 2022 to June 2023"."""
        times = frame.of(DATE, h.end, h.end + _HELD) if h.kind == "arrest" and h.rule.startswith("phrase:") else []
        said = [(str(e.value), self.scene.text[e.start - 5 : e.end].lower()) for _, e in times[:1]]
        return next((value.partition("/")[0] for value, words in said if "/" in value and "from " in words), None)

    def _is_behind(self, frame: Frame, mark: int, start: int) -> bool:
        """Whether another clause with a verb of its own holds the date: "fled in 2020 but was arrested", "P, who fled
        in 2020, was arrested", "entered politics in 2000 with P, who was killed"."""
        if mark <= _OPENING or mark > start:
            return False
        between = self.words.other_clause.search(frame.text, mark, start) or self.words.who_was.search(
            frame.text, mark, start
        )
        closed = self.words.closing.fullmatch(frame.text, mark + 1, start)
        return bool(between or (closed and self.words.in_relative.search(frame.text, max(0, mark - _CLAUSE), mark)))

    def _owner(self, frame: Frame, mark: int, bounds: list[Bounds]) -> Bounds | None:
        """The event, by its bounds, that the date at ``mark`` belongs to."""
        if inside := next((b for b in bounds if b[0] <= mark < b[1]), None):
            return inside
        start = frame.text.rfind(";", 0, mark)
        end = frame.text.find(";", mark)
        before = [b for b in bounds if start < b[0] and b[1] <= mark and mark - b[1] < _AFTER_EVENT]
        before = [b for b in before if not self._is_reckoned_from(frame, b) or "," not in frame.text[b[1] : mark]]
        after = [
            b for b in bounds if b[0] > mark and (end < 0 or b[0] < end) and (frame.span.start, b) not in self._gapped
        ]
        after = [b for b in after if not self._is_reckoned_from(frame, b)]
        after = [b for b in after if not self._is_earlier(frame, b)] or after
        if not before or not after:
            return self._outer(before) if before else (after[0] if after else None)
        opening = self.words.new_clause.search(frame.text, 0, mark)
        is_inserted = opening and opening["comma"] and frame.text.startswith(",", mark + 1)
        opens_clause = opening and not is_inserted and opening.start() >= before[-1][1]
        return after[0] if opens_clause else self._outer(before)

    def _is_earlier(self, frame: Frame, event: Bounds) -> bool:
        """Whether an event is told as one that came before those of its sentence: "P, who had been convicted"."""
        return bool(self.words.before_then.search(frame.text, max(0, event[0] - _THEN), event[0]))

    def _is_reckoned_from(self, frame: Frame, event: Bounds) -> bool:
        """Whether the sentence names an event only to tell when another was: "two months after his arrest"."""
        return bool(self.words.reckoned_from.search(frame.text, max(0, event[0] - _THEN), event[0]))

    def _outer(self, before: list[Bounds]) -> Bounds:
        """The last of several events, or the one whose words hold those of the last: "finished a term of T"."""
        last = before[-1]
        return next((b for b in before if b[0] <= last[0] and last[1] <= b[1]), last)


def _most_exact(dates: Sequence[str]) -> str | None:
    """The first date, or the day in it that a later one tells: "arrested in May 2022, on 5 May"."""
    first = next(iter(dates), None)
    return next((date for date in dates if len(date) == _DAY and date.startswith(first or "")), first)

"""Which dates of a sentence can be those of an event that it tells."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, fields

from documents.extraction.facts.frame_patterns import FramePattern, frame_pattern
from documents.extraction.facts.frames import DATE, Entity, Frame, with_signs
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.event_words import EventDateWords

_DAY = 10  # characters of the date of a day
_OVER_FRAMES = ("verdict", "trial", "earlier", "decided_on", "same_day")  # searched for in whole sentences
_NIGHT = 14  # characters of "the night of the"
_BEFORE = 20  # characters before a date with the words that make it a deadline
_CLAUSE = 90  # characters from "not" to the date until which it was so
_SAID_AGAIN = 6  # characters between a date that is counted and the same one told exactly


@dataclass(frozen=True, slots=True)
class DatePatterns:
    """The compiled patterns of one language, by the names of its word lists."""

    same_day: FramePattern
    that_was: re.Pattern[str]
    that_arrest: re.Pattern[str]
    that_verdict: re.Pattern[str]
    verdict: FramePattern
    tried_for: re.Pattern[str]
    trial: FramePattern
    which_trial: re.Pattern[str]
    said: re.Pattern[str]
    said_on: re.Pattern[str]
    other_before: re.Pattern[str]
    other_after: re.Pattern[str]
    beside: re.Pattern[str]
    earlier: FramePattern
    deadline: re.Pattern[str]
    at_last: re.Pattern[str]
    turn: re.Pattern[str]
    new_clause: re.Pattern[str]
    other_clause: re.Pattern[str]
    joined: re.Pattern[str]
    raid_on: re.Pattern[str]
    in_company: re.Pattern[str]
    by_officers: re.Pattern[str]
    of_court: re.Pattern[str]
    in_courtroom: re.Pattern[str]
    judgment_head: re.Pattern[str]
    decided_on: FramePattern
    range_start: re.Pattern[str]
    range_end: re.Pattern[str]
    aside: re.Pattern[str]
    inserted: re.Pattern[str]
    deed: re.Pattern[str]
    in_relative: re.Pattern[str]
    closing: re.Pattern[str]
    who_was: re.Pattern[str]
    reckoned_from: re.Pattern[str]
    ever_since: re.Pattern[str]
    before_then: re.Pattern[str]
    aside_of_place: re.Pattern[str]
    same_trial: re.Pattern[str]
    when_clause: re.Pattern[str]
    also_fined: re.Pattern[str]
    hearing_head: re.Pattern[str]
    heard_on: re.Pattern[str]
    this_verdict: re.Pattern[str]
    raided_since: re.Pattern[str]
    tried: re.Pattern[str]
    term_over: re.Pattern[str]


@functools.lru_cache(maxsize=8)
def date_patterns(words: EventDateWords) -> DatePatterns:
    names = [f.name for f in fields(DatePatterns) if f.name not in _OVER_FRAMES]
    patterns = {name: re.compile(with_signs(getattr(words, name))) for name in names}
    return DatePatterns(
        verdict=frame_pattern(words.verdict),
        trial=frame_pattern(words.trial),
        earlier=frame_pattern(words.earlier),
        decided_on=frame_pattern(words.decided_on),
        same_day=frame_pattern(words.same_day),
        **patterns,
    )


def verdict_in(scene: Scene, index: int) -> re.Match[str] | None:
    """The words by which sentence ``index`` tells of a verdict, whomever it was passed on."""
    if index not in scene.verdicts:  # each event in court after it asks
        scene.verdicts[index] = date_patterns(scene.words.dates).verdict.search(scene.frames[index])
    return scene.verdicts[index]


def event_dates(scene: Scene, index: int) -> list[tuple[int, Entity]]:
    """The dates of sentence ``index`` that can be those of one event, with their positions: no decade and no range,
    no deadline, no date of a birth, a law or a protest, nor of what somebody said."""
    if index not in scene.event_dates:  # each event of the sentence asks, and those near it
        frame, p = scene.frames[index], date_patterns(scene.words.dates)
        exact = {mark for mark, entity in frame.of(DATE) if "~" not in entity.value}
        scene.event_dates[index] = [
            (mark, entity)
            for mark, entity in frame.of(DATE)
            if "X" not in entity.value and ("/" not in entity.value or _is_between(scene, entity))
            # "six weeks earlier, on D"
            if "~" not in entity.value or not any(mark < other <= mark + _SAID_AGAIN for other in exact)
            if not _is_deadline(scene, frame, mark, entity, p) and not _is_of_other(frame, mark, p)
        ]
    return scene.event_dates[index]


def only_date(scene: Scene, index: int) -> str | None:
    """The only day that a sentence names, else its only date, else None."""
    dates = list(dict.fromkeys(str(entity.value) for _, entity in event_dates(scene, index)))
    days = [date for date in dates if len(date) == 10]
    only = days if len(days) == 1 else dates
    return only[0] if len(only) == 1 else None


def _is_between(scene: Scene, date: Entity) -> bool:
    """Whether a time is that of several events, or of one in a night: "between 5 and 11 May", "night of 5-6 May"."""
    first, _, last = str(date.value).partition("/")
    if len(first) != _DAY or len(last) != _DAY:
        return False
    is_night = "night" in scene.text[max(0, date.start - _NIGHT) : date.start].lower()
    return is_night or scene.text[date.start : date.start + 8].lower() == "between "


def _is_deadline(scene: Scene, frame: Frame, mark: int, date: Entity, p: DatePatterns) -> bool:
    """Whether a date is the end of a time rather than the time of an event: "until 16 October"."""
    before, word = frame.text[max(0, mark - _BEFORE) : mark], scene.text[date.start : date.start + 8].lower().split()[0]
    if not (p.deadline.search(before) or p.deadline.search(f"{before}{word} ")):
        return False
    return not p.at_last.search(frame.text, max(0, mark - _CLAUSE), mark) and not p.turn.match(frame.text, mark + 1)


def _is_of_other(frame: Frame, mark: int, p: DatePatterns) -> bool:
    """Whether the date at ``mark`` is that of a birth, a law or a protest, or of what somebody said."""
    left = max(0, mark - 60)
    return bool(
        p.other_before.search(frame.text, left, mark)
        or p.other_after.match(frame.text, mark + 1)
        or p.said_on.search(frame.text, left, mark)
        or (p.range_start.search(frame.text, left, mark) and p.range_end.match(frame.text, mark + 1))
    )

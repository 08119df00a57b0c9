"""Dates that are told by a number of days from another event: "one day after his arrest", "freed after 72 hours"."""

from __future__ import annotations

import datetime
import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from documents.extraction.date_years import parse_written, shift_from
from documents.extraction.facts.frames import DATE, Frame, with_signs
from documents.extraction.facts.happening import Happening
from documents.extraction.languages.en.numbers import NUMBERS
from documents.extraction.languages.gapped_words import CountedWords

_DAY = 10  # characters of the date of a day


@dataclass(frozen=True, slots=True)
class _Patterns:
    from_date: re.Pattern[str]
    after_event: re.Pattern[str]
    held_for: re.Pattern[str]
    held_until: re.Pattern[str]
    same_day: re.Pattern[str]
    kinds: tuple[tuple[str, re.Pattern[str]], ...]


@functools.lru_cache(maxsize=8)
def _compiled(words: CountedWords) -> _Patterns:
    return _Patterns(
        re.compile(with_signs(words.from_date)),
        re.compile(with_signs(words.after_event)),
        re.compile(with_signs(words.held_for)),
        re.compile(with_signs(words.held_until)),
        re.compile(with_signs(words.same_day)),
        tuple((kind, re.compile(with_signs(pattern))) for kind, pattern in words.kinds),
    )


def counted_date(words: CountedWords, frame: Frame, h: Happening, before: Sequence[Happening]) -> str | None:
    """The day of ``h`` where its sentence counts it from another; ``before`` are the events that have their dates."""
    p = _compiled(words)
    is_dated = DATE in frame.text[: h.start]
    from_date = p.from_date.search(frame.text, max(0, h.start - 160), h.start) if is_dated else None
    if from_date:  # "died on 8 May, one day after his arrest"
        sign = 1 if from_date["side"] == "before" else -1
        dates = frame.of(DATE, from_date.start(), from_date.end())
        return _shifted(str(dates[-1][1].value), from_date, sign) if dates else None
    after = p.after_event.match(frame.text, h.end)
    if after:  # "died three days after his release"
        kind = next((kind for kind, pattern in p.kinds if pattern.fullmatch(after["noun"])), None)
        sign = -1 if after["side"] == "before" else 1
        return _from_last(h, before, kind, after, sign) if kind else None
    if h.kind == "release" and p.same_day.match(frame.text, h.end):
        return _last_day(h, before, "arrest")
    if h.kind != "release":
        return None
    held = p.held_for.match(frame.text, h.end) or p.held_until.search(frame.text, max(0, h.start - 100), h.start)
    return _from_last(h, before, "arrest", held, 1) if held else None


def _from_last(h: Happening, before: Sequence[Happening], kind: str, said: re.Match[str], sign: int) -> str | None:
    """The day counted from the last event of one kind that befell the same people."""
    day = _last_day(h, before, kind)
    return _shifted(day, said, sign) if day else None


def _last_day(h: Happening, before: Sequence[Happening], kind: str) -> str | None:
    """The date of the last event of one kind that befell the same people."""
    told = [o for o in before if o.kind == kind and o.date and set(o.persons) & set(h.persons) and o.frame <= h.frame]
    last = max(told, key=lambda o: (o.frame, o.start), default=None)
    return last.date if last and len(last.date or "") == _DAY else None


def _shifted(date: str, said: re.Match[str], sign: int) -> str | None:
    """A date moved by the time of ``said``: by hours, days or weeks only a day, by months and years to a month or a
    year; None for what cannot be."""
    told = parse_written(date) if date.replace("-", "").isdigit() and date[5:7] <= "12" else None
    value = said["number"]
    number = int(value) if value.isdigit() else int(NUMBERS.get(value, 1 if value in ("a", "an", "the") else 0))
    unit = said["unit"].rstrip("s")
    if told and unit in ("month", "year") and number and told.month:
        return shift_from(told, sign * number, unit)
    days = number // 24 if unit == "hour" and number % 24 == 0 else {"day": number, "week": 7 * number}.get(unit, 0)
    if not days or len(date) != _DAY or told is None:
        return None
    return (datetime.date.fromisoformat(date) + datetime.timedelta(days=sign * days)).isoformat()

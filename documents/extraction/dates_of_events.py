"""Which dates of a text can be those of events: births, years of laws and the like are left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from documents.extraction.beginnings import looked_ahead
from documents.extraction.languages.parts import DATE_WORDS
from documents.extraction.passages import lowered_whole
from documents.extraction.types import DateMention

_SINCE = re.compile(r"since (?=\w)")
_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?\b|(?:first|second|third|\w+th)\b")
_REACH = 40  # characters beside a date in which such words stand
_BEFORE = re.compile(looked_ahead("|".join(f"(?:{words.not_event_before_pattern})$" for words in DATE_WORDS.values())))
_AFTER = re.compile("|".join(f"(?:{words.not_event_after_pattern})" for words in DATE_WORDS.values()))


def dates_of_events(text: str, dates: Sequence[DateMention]) -> list[DateMention]:
    """``dates`` without those of births, of laws ("the 2015 Criminal Code") and of what the text is no report of."""
    low = lowered_whole(text)
    return [_as_told(low, date) for date in dates if not _is_other(low, date)]


def _as_told(low: str, date: DateMention) -> DateMention:
    """``date`` without "since" before it, which tells whose it is, and with "the", which does not."""
    lead = _SINCE.match(low, date.start)
    if lead:
        return replace(date, start=lead.end())
    has_article = low.endswith("the ", 0, date.start) and _DAY.match(low, date.start)
    return replace(date, start=date.start - len("the ")) if has_article else date


def _is_other(low: str, date: DateMention) -> bool:
    before = low[max(0, date.start - _REACH) : date.start]
    return bool(_BEFORE.search(before) or _AFTER.match(low, date.end))

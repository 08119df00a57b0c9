"""Chronologies: entries that begin with a date ("5 March 2021 | Minsk: ..."), and dates as headings over what happened
then."""

from __future__ import annotations

import re
from collections.abc import Sequence

from documents.extraction.facts.frames import DATE, PLACE, SIGNS, Frame

# Bullets and stars, the date, and what parts it from the entry; what stands up to a colon is the entry's heading.
_LEAD = re.compile(
    rf"[^\w{SIGNS}]{{0,8}}{DATE}\*{{0,2}}(?:\s?[:：|)\]]|\s?[-–—](?=\s)|(?<=\*))\*{{0,2}}\s*"
    rf"(?:[^.:;{SIGNS}]{{0,40}}{PLACE}?[^.:;{SIGNS}]{{0,20}}[:：]\s+)?"
)
_HEADING = re.compile(
    rf"[^\w{SIGNS}]{{0,8}}(?:(?:[a-z]{{3,6}}day|{PLACE}),? )?{DATE}(?:,? (?:in )?{PLACE})?[^\w{SIGNS}]{{0,4}}"
)
_OPEN = re.compile(r"[.!?:;”\"»)]\W{0,3}$")
_SHORT = 80  # characters of a heading without a full stop
_FEWEST = 2


class Timeline:
    """The dates of the entries of one text, whose sentences are ``frames``."""

    def __init__(self, frames: Sequence[Frame]) -> None:
        self.leads: dict[int, int] = {}  # by the number of an entry's first sentence: where it begins after its date
        self._dates: dict[int, str] = {}
        under = _under_headings(frames)
        entries: dict[int, str] = {}
        for index, frame in enumerate(frames):
            is_first = index == 0 or frames[index - 1].paragraph != frame.paragraph
            lead = _LEAD.match(frame.text) if is_first and DATE in frame.text[:12] else None
            if lead:
                self.leads[index] = lead.end()
                entries[frame.paragraph] = str(frame.of(DATE)[0][1].value)
        if len(entries) < _FEWEST:
            self.leads, entries = {}, {}
        self._dates = under | entries

    def date_of(self, paragraph: int) -> str | None:
        """The date under which a paragraph stands."""
        date = self._dates.get(paragraph)
        return None if date is None or "X" in date or "/" in date else date

    def is_entry(self, paragraph: int) -> bool:
        """Whether a paragraph stands under a date."""
        return paragraph in self._dates


def _under_headings(frames: Sequence[Frame]) -> dict[int, str]:
    """By each paragraph under a heading that is only a date, that date; nothing where there is one such heading."""
    under: dict[int, str] = {}
    headings: set[str] = set()
    date = ""
    for frame in frames:
        if DATE in frame.text and _HEADING.fullmatch(frame.text):
            date = str(frame.of(DATE)[0][1].value)
        elif len(frame.text) < _SHORT and not _OPEN.search(frame.text):
            date = ""
        elif date:
            under[frame.paragraph] = date
            headings.add(date)
    return under if len(headings) >= _FEWEST else {}

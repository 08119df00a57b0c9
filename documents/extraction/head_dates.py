"""When a document was published, from its first and last lines."""

from __future__ import annotations

import itertools
import re

from documents.extraction.head_imprint import is_form_line
from documents.extraction.head_lines import (
    KEY,
    KEYS,
    LIST_ITEM,
    Line,
    agency_dateline,
    date_of_line,
    dates_in,
    posted_date,
)
from documents.extraction.head_masthead import masthead_date, published_in_note
from documents.extraction.head_names import byline_date
from documents.extraction.head_title import DATELINE

MASTHEAD_LINES = 8  # at the top, where publisher and date stand side by side
_DAY = 10  # characters of the date of a day
_DASH = re.compile(r"[-–—]\s")  # without one a line is no dateline
_FORM_KEYS = frozenset(key for key, field in KEYS.items() if field == "other")


def _below_entries(tail: list[Line]) -> list[Line]:
    """The lines under the last numbered entry of a list: what an entry holds, as "Released: 24.11.2024", is its own."""
    entries = [number for number, line in enumerate(tail) if LIST_ITEM.match(line.text)]
    below = tail[entries[-1] + 1 :] if entries else tail
    return list(itertools.dropwhile(lambda line: bool(entries) and KEY.fullmatch(line.text) is not None, below))


def above_entries(top: list[Line]) -> list[Line]:
    """The lines over the first numbered entry of a list, and the first line of all."""
    return [*top[:1], *itertools.takewhile(lambda line: not LIST_ITEM.match(line.text), top[1:])]


def published_above(top: list[Line]) -> str | None:
    """The date (EDTF) that the first lines tell: one of its own, in a dateline or in a masthead; None for none."""
    dated = (date_of_line(line) or posted_date(line) or byline_date(line) for line in top if line.kind != "caption")
    found = [edtf for edtf in dated if edtf]
    if found:  # a day rather than the month of the way to the page
        return next((edtf for edtf in found if edtf.startswith(found[0]) and len(edtf) == _DAY), found[0])
    for line in top:
        may_be = _DASH.search(line.text)
        dateline = may_be and (agency_dateline(line) or DATELINE.match(line.text))
        dates = dates_in(dateline[0]) if dateline else ()
        if dates:
            return dates[0].edtf
    for line in top[:MASTHEAD_LINES]:
        edtf = masthead_date(line) if line.kind != "caption" and not is_form_line(line, _FORM_KEYS) else None
        if edtf:
            return edtf
    return None


def published_below(tail: list[Line]) -> str | None:
    """The date (EDTF) that the last lines tell, the lowest first; None for none."""
    for line in reversed(_below_entries(tail)):
        edtf = (date_of_line(line) or masthead_date(line)) if line.kind == "body" else None
        edtf = edtf or published_in_note(line)
        if edtf:
            return edtf
    return None

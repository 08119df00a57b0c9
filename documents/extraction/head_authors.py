"""Who wrote a document, by bylines, signatures and what a letter says of its writer."""

from __future__ import annotations

import re
from itertools import pairwise

from documents.extraction.head_lines import Line, any_of, is_date_line, posted_by
from documents.extraction.head_names import (
    END_OF_PROSE,
    SHORT,
    bare_name,
    byline_name,
    name_after,
    person_in,
)
from documents.extraction.head_publishers import written_for

_OWN_NAME = re.compile(any_of("own_name_pattern"))
_CAPITALS = re.compile(r"[^\W\d_a-zа-я][\w’'-]{0,24}(?:\s[^\W\d_a-zа-я][\w’'-]{1,24}){0,4}")
_FAREWELL = 45  # characters of the words of parting over a signature
_SHORT_PROSE, _PROSE = 20, 80  # characters of the line over a signature
_GREETING = re.compile(rf"(?:{any_of('greeting_pattern')})")


def find_author(top: list[Line], tail: list[Line], above: list[Line]) -> str | None:
    """The one who wrote it: in a byline, as who posted it, under the text, or "My name is X" in a letter."""
    body = [line for line in top if line.kind == "body"]
    for line in (*top, *tail):
        name = byline_name(line) if len(line.text) <= 120 else None
        if name:
            return name
    for line in top:
        posted = posted_by(line)
        if posted and person_in(posted):
            return person_in(posted)
    written = written_for(tail)
    if written:
        return written[1]
    return _signed_name(tail) or _own_name(body) or next((name for line in above if (name := bare_name(line))), None)


def _own_name(body: list[Line]) -> str | None:
    """The name that a letter gives in its first lines: "My name is X."."""
    for line in body:
        match = _OWN_NAME.search(line.low)
        name = _CAPITALS.match(line.text, match.end()) if match else None
        if name and len(name[0].split()) > 1:
            return name[0]
    return None


def _signed_name(tail: list[Line]) -> str | None:
    """A bare name right after the last paragraph of prose, or after "Yours sincerely"."""
    body = [line for line in tail if line.kind == "body" and not is_date_line(line)]
    for number, (before, line) in enumerate(pairwise(body), 2):
        is_last = all(len(other.text) <= SHORT for other in body[number:])
        if body[number:] and END_OF_PROSE.search(body[number].text):
            continue  # the name over a profile
        is_after_prose = len(before.text) >= (_SHORT_PROSE if is_last else _PROSE) and END_OF_PROSE.search(before.text)
        is_spelled_out = line.text.startswith(before.text + " ")  # "Ivan" over "Ivan Petrov"
        is_greeting = _GREETING.fullmatch(before.low) or (before.text.endswith(",") and len(before.text) <= _FAREWELL)
        if (is_after_prose or is_spelled_out or is_greeting) and len(line.text) <= 40:
            name = person_in(line.text)
            if name and not any(_tells_of(other, name) for other in body[number:]):
                return name
    return None


def _tells_of(line: Line, name: str) -> bool:
    """Whether a line of prose tells of the person: a name over it is a heading, and no signature."""
    return len(line.text) > _PROSE and name.split()[-1] in line.text


def signed_over(line: Line) -> str | None:
    """The author whose name alone is the line over a last line with the publisher and the date."""
    return name_after(line.text) if len(line.text) <= 40 and not END_OF_PROSE.search(line.text) else None

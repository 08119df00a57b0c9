"""Who wrote and who published a document, where neither byline nor masthead tells it.

The standfirst, a dash and a name, a note on the writer, those on whose behalf it speaks, the name beside the title, the
address of the site.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from documents.extraction.dates import find_dates
from documents.extraction.head_lines import Line, any_of, is_date_line
from documents.extraction.head_names import (
    END_OF_PROSE,
    is_capital_name,
    is_organisation,
    is_publisher_name,
    name_after,
    named_in_byline,
    person_in,
)
from documents.extraction.head_title import is_path
from documents.extraction.languages.parts import HEAD_WORDS
from documents.extraction.passages import lowered, lowered_whole

_STANDFIRST, _LAST = 6, 4  # lines at the beginning and the end
_SHORT, _SIGNATURE, _NOTE = 90, 160, 400  # characters of a name, of whom it is written for and of a note on the writer
_NAME = 45  # characters of a line with a name
_FEW_WORDS = 5
_GREETING = re.compile(rf"(?:{any_of('greeting_pattern')}|yours?\s?,?)\s(?=\w)")
_REPORTS = re.compile(rf"(?:^|[.!?]\s)(?P<name>[^.!?]{{4,50}})\s(?:{any_of('reports_pattern')})\.?$")
_WRITER = re.compile(rf"(?P<name>[^,.;()]{{4,50}}?),?\s(?:{any_of('writer_pattern')})")
_ON_BEHALF = re.compile(rf"(?:{any_of('on_behalf_pattern')})")
_EDITORS_OF = re.compile(rf"(?:{any_of('editors_of_pattern')})")
_DASH = re.compile(r"[-–—―]\s?(?=\w)")
_QUOTED = ('"', "”", "»", "“")
_KINDS = re.compile("|".join(f"(?:{pattern})" for words in HEAD_WORDS.values() for pattern, _ in words.kinds))
_DOMAIN = re.compile(r"(?:@|://(?:www\.)?|\bwww\.)([a-z0-9-]{3,40})\.[a-z]{2,6}\b")
# Where others have their pages and their mail.
_HOSTS = {"facebook", "twitter", "youtube", "instagram", "telegram", "gmail", "medium", "wordpress", "google", "yahoo"}
_SUB_UNITS = frozenset(word for words in HEAD_WORDS.values() for word in words.sub_units)
_HANDLE = re.compile(rf"(?:{any_of('byline_pattern')})(?P<name>[^()@]{{3,40}}?)\s\(?@")
_NO_LETTER = re.compile(r"[\W_]+")


def author_in_signature(top: Sequence[Line], tail: Sequence[Line], last: Sequence[Line], text: str) -> str | None:
    """The author of "X reports." in the first lines, of "— X" or "(Reporting by X)" in the last ones, or of a note on
    who X is, whom the text names nowhere else; ``last`` are those at the very end."""
    for line in top[:_STANDFIRST]:
        match = _REPORTS.search(line.text)
        if match and (name := name_after(match["name"])):
            return name
    body = [line for line in tail if line.kind == "body"]
    if signed := _signed_for(body[-_LAST:]):
        return signed
    for before, line in pairwise(body[-_LAST:]):
        dash = _DASH.match(line.text)
        if dash and len(line.text) <= _SHORT and not before.text.endswith(_QUOTED):
            return name_after(line.text[dash.end() :])
    for line in last:
        if line.text.startswith("(") and (name := named_in_byline(line.text[1:])):
            return name
    for line in tail[-_LAST:]:
        match = _WRITER.match(line.text) if len(line.text) <= _NOTE else None
        name = person_in(match["name"]) if match else None
        if name and text.count(name.split()[-1]) == line.text.count(name.split()[-1]):
            return name
    return None


def _signed_for(last: Sequence[Line]) -> str | None:
    """The author of "Yours, X", of "X for the Council" or under "For the Council"."""
    for line in last:
        greeting = _GREETING.match(line.low) if len(line.text) <= _NAME else None
        if greeting and (name := name_after(line.text[greeting.end() :])):
            return name
        who, _, whom = line.text.partition(" for ") if len(line.text) <= _SHORT else ("", "", "")
        if END_OF_PROSE.search(line.text) or "," in who:  # "X, a spokesman for the Council, came."
            continue
        if is_organisation(whom.removeprefix("the ")) and (name := name_after(who)):
            return name
    for before, line in pairwise(last):
        whom_for = _ON_BEHALF.match(before.low) if len(before.text) <= _SHORT else None
        if whom_for and is_organisation(before.text[whom_for.end() :]) and len(line.text) <= _NAME:
            return name_after(line.text)
    return None


def whole_of_unit(publisher: str | None, top: Sequence[Line]) -> str | None:
    """The body whose name stands over that of its part: "House of Writers" over "Department of the Secretariat"."""
    words = lowered(publisher or "").split()
    if not words or (words[0] not in _SUB_UNITS and " ".join(words) not in _SUB_UNITS):
        return publisher
    over = (above for above, line in pairwise(top) if line.text == publisher and is_capital_name(above.text))
    return next((line.text for line in over if person_in(line.text) is None), publisher)


def publisher_in_signature(tail: Sequence[Line]) -> str | None:
    """The publisher of "For the X:" or "Editorial board of X" among the last lines."""
    for line in tail:
        if len(line.text) > _SIGNATURE:
            continue
        for pattern, is_name in ((_EDITORS_OF, is_capital_name), (_ON_BEHALF, is_organisation)):
            match = pattern.match(line.low)
            name = line.text[match.end() :].strip(' :,"“”«»') if match else ""
            if name and is_name(name):
                return name
    return None


def publisher_beside_title(top: Sequence[Line], title: Line | None) -> str | None:
    """The name over a menu or rubrics, of a byline with an account, or between the title and the date."""
    if any(is_path(line) for line in top[1:_STANDFIRST]) and not is_path(top[0]) and _may_be_publisher(top[0]):
        return top[0].text
    for line in top:
        match = _HANDLE.match(line.low)  # "By X (@x)"
        name = line.text[slice(*match.span("name"))] if match else ""
        if name and name_after(name) is None and is_capital_name(name):
            return name
    if title is None:
        return None
    at = list(top).index(title)
    between = top[1:at]
    is_over = bool(between) and all(_is_rubric(line) for line in between)
    if is_over and len(top[0].text.split()) > 1 and _may_be_publisher(top[0]):
        return top[0].text
    under = top[at + 1 : at + 3]
    if len(under) == 2 and is_date_line(under[1]) and _may_be_publisher(under[0]):
        is_named = is_publisher_name(under[0].text) or under[0].low.startswith("the ")
        return under[0].text if is_named else None
    return None


def publisher_of_site(lines: Sequence[Line], text: str) -> str | None:
    """The one name among ``lines`` that is the address of a site or of mail in the text."""
    low = lowered_whole(text)
    if "@" not in low and "://" not in low and "www." not in low:
        return None
    addresses = {found.replace("-", "") for found in _DOMAIN.findall(low)} - _HOSTS
    names = {line.text for line in lines if addresses and _may_be_publisher(line) and _squeezed(line) in addresses}
    return names.pop() if len(names) == 1 else None


def _squeezed(line: Line) -> str:
    return _NO_LETTER.sub("", line.low).removeprefix("the")


def _may_be_publisher(line: Line) -> bool:
    is_name = len(line.text.split()) <= _FEW_WORDS and is_capital_name(line.text) and "," not in line.text
    return is_name and line.kind != "caption" and person_in(line.text) is None and not find_dates(line.text, None)


def _is_rubric(line: Line) -> bool:
    if END_OF_PROSE.search(line.text):
        return False
    return bool(_KINDS.fullmatch(line.low)) or (line.text.isupper() and len(line.text.split()) <= 2)

"""Who publishes, from what a document says of its publisher: "X is an independent ...", "Bulletin of the X"."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from documents.extraction.dates import find_dates
from documents.extraction.head_lines import KEY, Line, any_of, dates_in
from documents.extraction.head_names import is_capital_name, person_in
from documents.extraction.languages.parts import HEAD_WORDS

_NAME = (
    r"(?:[Tt]he\s)?(?P<name>[^\W\d_a-zа-яё][\w.’'&-]*"
    r"(?:\s(?:[^\W\d_a-zа-яё][\w.’'&-]*|\d{1,3}|of|for|the|and|from|in|on|de|del|la)){0,7})"
)
_IMPRINT = re.compile(rf"{_NAME}(?={any_of('imprint_pattern')})")
_IMPRINT_LATER = re.compile(rf"[.!?:]\s{_IMPRINT.pattern}")
_BULLETIN_OF = re.compile(any_of("bulletin_of_pattern"))
_LABEL = re.compile(any_of("report_label_pattern"))
_MONTHLY = re.compile(any_of("monthly_pattern"))
_COLUMNS = re.compile(r"\s{3,}|\s?[|•·]\s?|\s[–—-]\s")
_END_OF_NAME = re.compile(r",|\s[–—|•·(-]|\s?[|•·(]")
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)(?=\s?(?:19|20)\d\d)|copyright)(?:\s?(?:©|\(c\)))?\s?(?:(?:19|20)\d\d(?:[–-]\d{2,4})?)?,?\s"
    r"(?:[•·|–—-]\s)?",
    re.IGNORECASE,
)
_MARKS = ("©", "(c)", "copyright")
_NAME_BEFORE_MARK = re.compile(
    r"(?P<name>[^\W\d_a-zа-яё][^.,;|•·©()\n\"”»“]{2,60}?),?\s(?:©|\([cC]\))\s?(?:19|20)\d\d\b"
)
_COPYRIGHT_NAME = re.compile(
    r"[\"“«„]?(?P<name>[^\W\d_a-zа-яё][^.,;|•·©()\n\"”»“]{2,60}?)(?=\s(?:19|20)\d\d|[.,;|•·(\"”»“]|$)"
)
_IS_CREDITED = re.compile(rf"\s(?:{any_of('credited_pattern')})")
_CREDITED = re.compile(rf"\s{_NAME}(?={_IS_CREDITED.pattern})")
_IN_BRACKETS = re.compile(r"\s\([^()]{2,40}\),$")  # the town: "Civic Gazette (Tbilisi),"
_WORDS_OF_PLACE = 2
_MONTH = re.compile(r"\d{4}-\d\d")
_LONGEST_LINE = 130
_MAX_WORDS = 9
_ACRONYM = re.compile(r"[A-Z][A-Za-z&/-]{1,11}")
_FREQUENT = frozenset(word for words in HEAD_WORDS.values() for word in words.frequent)


def publisher_by_imprint(top: Sequence[Line], tail: Sequence[Line], title: str) -> str | None:
    """The publisher that the head names as such, or that the last lines describe; None where those name several."""
    for line in top:
        name = _in_two_columns(line) or _of_bulletin(line) or _over_date(line)
        if name and name != title:
            return name
    beside = [line for line in top if line.kind == "boilerplate"]
    names = {name for line in (*beside, *tail) if (name := _described(line))}
    names = names or {name for line in (*top, *tail) if (name := _of_copyright(line) or _credited(line))}
    return names.pop() if len(names) == 1 else None


def _in_two_columns(line: Line) -> str | None:
    """The name beside "Trial report 3/2020" or "Alert" in a line of two columns."""
    if len(line.text) > _LONGEST_LINE:
        return None
    parts = [part.strip() for part in _COLUMNS.split(line.text)]
    if len(parts) != 2:
        return None
    labels = [bool(_LABEL.fullmatch(part.lower())) for part in parts]
    if labels.count(True) != 1:
        return None
    name = parts[labels.index(False)]
    return name if is_capital_name(name) else None


def _of_bulletin(line: Line) -> str | None:
    match = _BULLETIN_OF.match(line.low) if len(line.text) <= _LONGEST_LINE else None
    name = _END_OF_NAME.split(line.text[match.end() :])[0].strip() if match else ""
    return name if name and name[0].isupper() and is_capital_name(name) else None


def _over_date(line: Line) -> str | None:
    """The name of three words or more that a line gives before nothing but a date."""
    dates = dates_in(line.text) if len(line.text) <= _LONGEST_LINE else []
    if len(dates) != 1 or line.text[dates[0].end :].strip(" ."):
        return None
    before = line.text[: dates[0].start].rstrip()
    name = _IN_BRACKETS.sub(",", before)
    is_long = len(name.split()) > (1 if name != before else _WORDS_OF_PLACE)
    is_name = name.endswith(",") and "," not in name[:-1] and is_long and not _COLUMNS.search(name)
    return name[:-1] if is_name and is_capital_name(name[:-1]) else None


def _described(line: Line) -> str | None:
    """The name of which a line says what it is: "X is a non-profit magazine"."""
    match = _IMPRINT.match(line.text) or _IMPRINT_LATER.search(line.text)
    name = match["name"].strip() if match else ""
    words = name.lower().split()
    if not name or len(words) > _MAX_WORDS or set(words[:1]) & _FREQUENT or words[-1] in _FREQUENT:
        return None
    return name if name[0].isupper() and person_in(name) is None else None


def _credited(line: Line) -> str | None:
    """The name in "may be used if X is credited"."""
    match = _CREDITED.search(line.text) if _IS_CREDITED.search(line.text) else None
    return match["name"].strip() if match and is_capital_name(match["name"].strip()) else None


def _of_copyright(line: Line) -> str | None:
    if not any(mark in line.low for mark in _MARKS):
        return None
    mark = _COPYRIGHT.search(line.text)
    match = _COPYRIGHT_NAME.match(line.text, mark.end()) if mark else None
    match = match or _NAME_BEFORE_MARK.match(line.text)
    name = match["name"].strip() if match else ""
    return name if name and is_capital_name(name) and person_in(name) is None else None


def month_of_issue(top: Sequence[Line]) -> str | None:
    """The month in the head of a bulletin or a list: "no. 12 - June 2020", "MONTHLY LIST - MAY 2022"."""
    for line in top:
        if len(line.text) > _LONGEST_LINE or not _MONTHLY.search(line.low):
            continue
        months = {d.edtf for d in dates_in(line.text) if _MONTH.fullmatch(d.edtf)}
        if len(months) == 1:
            return months.pop()
    return None


def is_two_columns(line: Line) -> bool:
    """Whether a line is that of a publisher and a label, and no title."""
    return _in_two_columns(line) is not None


def is_form_line(line: Line, keys: Set[str]) -> bool:
    """Whether a line is "Hearing: 5 May", whose date is not the document's."""
    match = KEY.fullmatch(line.text)
    return bool(match) and bool(find_dates(line.text, None)) and (match["key"].lower() if match else "") in keys


def in_full(name: str | None, text: str) -> str | None:
    """The full name of a publisher known by its acronym, where the text spells it out once: "Long Name (LN)"."""
    if name is None or not _ACRONYM.fullmatch(name) or sum(letter.isupper() for letter in name) < 2:
        return name
    before = re.findall(
        rf"((?:[^\W\d_a-z][\w’'-]*\s(?:(?:of|for|the|and|on|in|against)\s){{0,2}}){{2,8}})\({re.escape(name)}\)", text
    )
    full = {match.strip() for match in before}
    full = {match for match in full if "".join(re.findall(r"\b[^\W\d_a-z]", match)).endswith(name.upper())}
    return re.sub(r"^The\s", "", full.pop()) if len(full) == 1 else name

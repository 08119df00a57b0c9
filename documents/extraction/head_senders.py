"""Who sends a document out, where no masthead names it: who compiled it, who declares, whose rubric it stands under."""

from __future__ import annotations

import re

from documents.extraction.head_lines import Line, agency_dateline, any_of, dates_in
from documents.extraction.head_names import is_capital_name, is_publisher_name, person_in
from documents.extraction.languages.parts import HEAD_WORDS

_FEW_WORDS = 7
_MAX_NAME = 9  # words
_OF_SITE, _SITE_NOUNS = any_of("of_site_pattern"), any_of("site_noun_pattern")
_COMPILED_BY = re.compile(any_of("compiled_by_pattern"))
_DECLARES = re.compile(any_of("declares_pattern"))
_DATELINE = re.compile(r"\(?[^()\n]{3,60}\)?\s?[-–—]{1,2}\s(?=\S)|[^\W\d_][^.()\n]{3,40}\d\.\s")
_NAME = re.compile(r"(?:[Tt]he\s)?(?P<name>[^\W\d_][^.,;:()|•·\n]{3,90})")
_PURPOSE = re.compile(
    r"\sfor\s(?:the|its|internal|public|general)\s(?:information|use|attention|members|benefit)\b|\son\sbehalf\b"
)
_ADDRESS = re.compile(r"\s?<[^<>]*>")
_RUBRIC_PARTS = re.compile(r"\s?[|•·]\s?")
_RUBRIC = re.compile("|".join(f"(?:{pattern})" for words in HEAD_WORDS.values() for pattern, _ in words.kinds))


def publisher_that_compiled(lines: list[Line]) -> str | None:
    """The publisher of "Compiled by the X", "Published by the X"; None where two are named."""
    names: set[str] = set()
    for line in lines:
        for match in _COMPILED_BY.finditer(line.low):
            name = _NAME.match(line.text, match.end())
            said = _PURPOSE.split(name["name"])[0].strip() if name else ""
            if is_publisher_name(said):
                names.add(said)
    return names.pop() if len(names) == 1 else None


def publisher_that_declares(top: list[Line]) -> str | None:
    """The organisation that the first paragraph of a press release begins with: "X (ABC) condemns"."""
    for line in top:
        if line.kind != "body":
            continue
        dateline = agency_dateline(line) or _DATELINE.match(line.text)
        name = _declaring(line, dateline.end()) if dateline else None
        name = name or _declaring(line, 0)
        if name:
            return name
    return None


def _declaring(line: Line, start: int) -> str | None:
    verb = _DECLARES.search(line.text, start, start + 140)
    name = _NAME.match(line.text, start)
    if not verb or not name or name.end("name") < verb.start():
        return None
    plain = line.text[name.start("name") : verb.start()].strip()
    return plain if len(plain.split()) <= _MAX_NAME and is_publisher_name(plain) else None


def publisher_over_rubric(line: Line) -> str | None:
    """The publisher of a line such as "THE LANTERN | Long reads": a name and the rubric."""
    if len(line.text.split()) > _FEW_WORDS:
        return None
    parts = [part.strip() for part in _RUBRIC_PARTS.split(line.text)]
    if len(parts) != 2 or not all(parts):
        return None
    rubrics = [bool(_RUBRIC.fullmatch(part.lower())) for part in parts]
    if rubrics.count(True) != 1:
        return None
    name = parts[rubrics.index(False)]
    is_place = len(name.split()) < 2 and name.isalpha() and not name.isupper()  # "Alerts | Georgia"
    is_other = is_place or bool(dates_in(name))
    return name if len(name) > 2 and name[0].isupper() and not is_other else None


def sender(keyed: dict[str, str]) -> str | None:
    """The organisation of "From: X", where X is no person."""
    name = _ADDRESS.sub("", keyed.get("author", "")).strip(' ,."')
    return name if name and person_in(name) is None and is_publisher_name(name) else None


def site_over(line: Line, text: str) -> str | None:
    """The name of a site or a paper, alone on the first ``line``, that ``text`` says again as one: "By X's Y Service",
    "joined X", or over a further page."""
    name = line.text
    if len(name.split()) > _FEW_WORDS or not is_capital_name(name) or person_in(name):
        return None
    said = re.escape(name)
    again = rf"(?:{_OF_SITE})\s(?:the\s)?{said}\b|\b{said}['’]s\s(?:[\w-]+\s)?(?:{_SITE_NOUNS})\b"
    is_header = name.isupper() and re.search(rf"\n\s*{said}\s*\n", text[len(name) :])
    return name if is_header or re.search(again, text) else None

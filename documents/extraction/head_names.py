"""Whether a piece of a line is the name of an organisation or of a person, and whom a byline names."""

from __future__ import annotations

import functools
import re
from itertools import pairwise

from anyascii import anyascii

from documents.extraction.dates import find_dates
from documents.extraction.head_lines import Line, any_of, dates_in
from documents.extraction.languages import LANGUAGES
from documents.extraction.languages.parts import HEAD_WORDS
from documents.extraction.mentions.name_lists import name_lists
from documents.extraction.passages import lowered

_NAME = re.compile(
    r"(?:[^\W\d_][^\W\d_.’'‑-]{0,24}\.?(?:[’'‑-][^\W\d_]{1,20})?)(?:\s(?:[^\W\d_]{1,24}\.?(?:[’'‑-][^\W\d_]{1,20})?)){1,3}"
)
END_OF_PROSE = re.compile(r"[.!?…][\"”»’)\]]{0,3}$")
_PERSON_TAIL = re.compile(
    r"\s?<.*$|(?<=\w\w)\.\s.*$|,?\s(?:for|special\sto|in|,|\||/|–|—|-)\s.*$|\s?[|(•·;].*$|\s(?:on|at)$|,\s.*$"
)
# Association "Free Word"
_QUOTED_NAME = re.compile(r"(?:[^\W\d_]{2,20}\s){1,7}[\"“«„][^\"”»“]{2,60}[\"”»“]")
# A name that no list knows, after "By": two to four words with capitals, initials and particles.
_UNLISTED_NAME = re.compile(
    r"[^\W\d_][^\W\d_’'-]{1,20}(?:[’'-][^\W\d_]{1,20})?(?:\s(?:[^\W\d_]\.|[^\W\d_]{2,20}(?:[’'-][^\W\d_]{1,20})?)){1,3}"
)
_PARTICLES = frozenset(word for known in LANGUAGES.values() for word in known.persons.particles)
SHORT = 60  # characters of a line under a signature: an office, a town, a telephone number
_MOST_WORDS = 9
_LINKS = ("of", "on", "for", "against")
_BYLINE = re.compile(rf"(?:{any_of('byline_pattern')})")
_WORDS = re.compile(r"[^\W\d_]+")
_BEFORE_BYLINE = re.compile(r"\(|[–—-]\s?")
_POSTED_ON = re.compile(rf"(?:{any_of('date_label_pattern')})[^\n]{{4,40}}?\s(?:by|автор:?)\s")
_ORGANISATION_WORDS = frozenset(word for words in HEAD_WORDS.values() for word in words.organisation_words)
# The last word of a place from which a letter comes.
_ADDRESS_WORDS = frozenset({"prison", "jail", "colony", "court", "city", "street", "region", "district", "village"})
_COMMON = frozenset(word for words in HEAD_WORDS.values() for word in words.frequent)


def is_organisation(line: str) -> bool:
    """Whether a line is the name of an organisation: capitals, and a word such as "Committee"."""
    words = re.findall(r"[^\W\d_][\w’'-]*", line)
    capitals = [word for word in words if word[0].isupper()]
    leads = bool(capitals) and words[0] == capitals[0] and lowered(words[0]) in _ORGANISATION_WORDS and len(words) <= 6
    is_name = len(words) <= 12 and (leads or len(capitals) * 2 >= len(words))
    return is_name and any(lowered(word) in _ORGANISATION_WORDS for word in capitals)


def is_publisher_name(line: str) -> bool:
    """ "Tver Courier", "Working Group on Arbitrary Detention": a title in capitals has a verb or ends otherwise."""
    if _QUOTED_NAME.fullmatch(line):
        return not _ORGANISATION_WORDS.isdisjoint(_WORDS.findall(re.split('["“«„]', lowered(line))[0]))
    words = lowered(line).split()
    capitals = line.split()
    if ":" in line:
        return False
    if not 1 < len(words) <= 10 or not all(w[0].isupper() or w.islower() or w == "&" or w.isdigit() for w in capitals):
        return False
    ends = words[-1] in _ORGANISATION_WORDS and len(words) <= 4
    leads = any(word in _ORGANISATION_WORDS and after in _LINKS for word, after in pairwise(words))
    return capitals[0][0].isupper() and (
        ends or leads or (words[0] in _ORGANISATION_WORDS and capitals[-1][0].islower())
    )


def is_capital_name(name: str) -> bool:
    """Whether every word but the joining ones has a capital, and the line ends like no sentence."""
    words = name.split()
    lower = [
        word
        for word in words
        if word[0].islower() and word not in ("of", "for", "the", "and", "de", "del", "la", "in", "on")
    ]
    return 0 < len(words) <= _MOST_WORDS and name[0].isupper() and not lower and not name.endswith((".", ":", "!", "?"))


@functools.lru_cache(maxsize=64)  # of one line several rules ask
def person_in(value: str) -> str | None:
    """The person's name that ``value`` begins with, or None."""
    plain = _PERSON_TAIL.sub("", _before_date(value)).strip(" .,*_")
    match = _NAME.fullmatch(plain)
    if match is None or is_organisation(plain):
        return None
    words = plain.split()
    if lowered(words[-1]) in _ADDRESS_WORDS or not _COMMON.isdisjoint(map(lowered, words)):
        return None
    are_capital = all(word[0].isupper() or len(word) <= 3 for word in words)
    is_initial = _is_initial(words[0]) and not plain.isupper()  # no heading "A. ARRESTS"
    return plain if are_capital and (_is_given_name(words[0]) or is_initial) else None


def _before_date(value: str) -> str:
    """ "Anna Petrova" of "Anna Petrova July 3, 2025"."""
    dates = dates_in(value)
    return value[: dates[0].start].strip(" ,.") if dates and dates[0].start else value


def _is_given_name(word: str) -> bool:
    return len(word) > 1 and name_lists().is_given(anyascii(word))


def _is_initial(word: str) -> bool:
    return len(word) == 2 and word[1] == "."


def is_byline(line: Line) -> bool:
    """Whether a line of ordinary length names its author as a byline does."""
    return len(line.text) <= 120 and bool(byline_name(line))


@functools.lru_cache(maxsize=64)
def byline_name(line: Line) -> str | None:
    """The author whom a line such as "By X" or "(Reporting by X in Y)" names, or None."""
    start = _BEFORE_BYLINE.match(line.low)
    match = _BYLINE.match(line.low, start.end() if start else 0) or _POSTED_ON.match(line.low)
    return name_after(line.text[match.end() :].strip()) if match else None


def named_in_byline(part: str) -> str | None:
    """The author named by a part of a line such as "Interview: X"."""
    match = _BYLINE.match(lowered(part))
    return name_after(part[match.end() :].strip()) if match else None


def name_after(value: str) -> str | None:
    """The name that follows "By": one that the lists know, or else nothing but words with capitals; of two, both."""
    first, joint, second = _before_date(value).partition(" and ")
    if joint and (names := (name_after(first), name_after(second))) and all(names):
        return f"{names[0]} and {names[1]}"
    known = person_in(value)
    plain = _PERSON_TAIL.sub("", _before_date(value)).strip(" .*_")
    if known or not _UNLISTED_NAME.fullmatch(plain) or is_organisation(plain):
        return known
    words = plain.split()
    is_name = words[-1][0].isupper() and all(w[0].isupper() or w in _PARTICLES for w in words) and not plain.isupper()
    return plain if is_name and not _COMMON & {word.lower() for word in words} else None


def byline_date(line: Line) -> str | None:
    """The only date (EDTF) in a byline; None for another line, or for several dates."""
    if not is_byline(line):
        return None
    dates = find_dates(line.text, None)
    return dates[0].edtf if len(dates) == 1 else None


def bare_name(line: Line) -> str | None:
    """The person that a line is the name of, and no sentence about."""
    return None if len(line.text) > SHORT or END_OF_PROSE.search(line.text) else person_in(line.text)

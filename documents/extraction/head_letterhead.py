"""Who publishes, from the letterhead over a title or the line under it: a name with its initials in brackets, one over
its slogan or the date, the address of a site, the way to a page, an issue, a sender whose address spells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from documents.extraction.dates import find_dates
from documents.extraction.head_lines import Line, any_of, dates_in, is_date_line
from documents.extraction.head_names import is_byline, is_capital_name, is_publisher_name, named_in_byline, person_in
from documents.extraction.mentions.name_lists import name_lists

_OVER, _UNDER = 3, 3  # lines over and under a title
_LONGEST = 130  # characters of a line
_FEWEST_WORDS, _MOST_WORDS, _SITE_WORDS = 3, 9, 4
_WITH_INITIALS = re.compile(r"(?P<name>[^\W\d_][^()|\n]{6,90}?)\s\((?P<initials>[^\W\d_a-z][\w&-]{1,11})\)[.:]?")
_WITH_SLOGAN = re.compile(r"(?P<name>[^\W\d_][^|–—\n:]{2,40}?)\s[–—-]\s(?P<what>[^|\n]{6,90})")
_PARTS = re.compile(r"\s?[|•·]\s?")
_STEPS, _FROM = re.compile(r"\s{1,3}[»›>]\s{1,3}"), "from the "
_SITE = re.compile(r"[^\W\d_]\w{2,20}\.[^\W\d_]\w{1,20}(?=\s?[|•·]|$)")  # "Tver.News"
_ISSUE = re.compile(r"(?P<name>[^\W\d_][^,\n|]{2,50}),\s(?i:no|nr|issue|vol)\.?\s?\d[^\n]{0,50}")
_SENDER = re.compile(r"(?P<name>[^<>@]{2,80}?)\s?<[^<>@]*@(?:www\.|mail\.)?(?P<domain>[a-z0-9-]{3,40})\.[^<>]*>")
# Nouns of papers and groups that are given names or surnames elsewhere.
_NOUNS = frozenset({"court", "line", "star", "sun", "mirror", "voice", "pen"})
_NO_NAME = re.compile(r"[,@():]")
_WAYS = re.compile(r"[|›»/]|\s{3}")  # between the ways through a site
_SITE_NOUN = re.compile(rf"\b(?:{any_of('imprint_noun_pattern')})\b")


def publisher_in_letterhead(top: Sequence[Line], title: Line | None) -> str | None:
    """The publisher named over the title or, between it and the date, under it."""
    at = list(top).index(title) if title else 0
    for line in top[: min(at, _OVER)]:
        name = _with_initials(line) or _site_of_parts(line) or name_over_slogan(line) or _from(line)
        if name:
            return name
    if at and is_over_date(top):
        return top[0].text
    if issued := next((name for line in top[: at + 1 + _UNDER] if (name := _of_issue(line))), None):
        return issued
    for line, below in pairwise(top[at + 1 : at + 2 + _UNDER] if title else ()):
        if len(line.text) <= _LONGEST and _is_no_person(line) and (dates_in(below.text) or is_date_line(below)):
            return line.text
    return next((name for line in top[: at + 1 + _UNDER] if (name := _beside_author(line))), None)


def is_over_date(top: Sequence[Line]) -> bool:
    """Whether the first line is a name alone over the date, and a title may follow."""
    if len(top) < _FEWEST_WORDS or not is_date_line(top[1]) or len(top[2].text) > _LONGEST or top[2].text.endswith("."):
        return False
    words, is_name = top[0].text.split(), is_capital_name(top[0].text) and not _NO_NAME.search(top[0].text)
    return is_name and 1 < len(words) <= _SITE_WORDS and person_in(top[0].text) is None and not dates_in(top[0].text)


def is_letterhead(top: Sequence[Line], index: int) -> bool:
    """Whether a line names the publisher and is no title: its initials stand beside the name; or it is the first one
    and the address of a site, or the date follows, or it tells what it is over a menu."""
    if _with_initials(top[index]):
        return index < _OVER
    if index or is_over_date(top) or _SITE.match(top[0].text):
        return not index
    ways = (line for line in top[1 : 1 + _OVER] if _WAYS.search(line.text) or len(line.text.split()) < _FEWEST_WORDS)
    return name_over_slogan(top[0]) is not None and next(ways, None) is not None


def _with_initials(line: Line) -> str | None:
    """The name of a line that gives it with its initials and nothing else: "Nile Network for Rights (NNR)"."""
    match = _WITH_INITIALS.fullmatch(line.text)
    name = match["name"].strip() if match else ""
    if match is None or not is_capital_name(name) or len(name.split()) > _MOST_WORDS:
        return None
    letters = "".join(word[0] for word in name.split()).upper()
    return name if letters.startswith(match["initials"][0].upper()) and person_in(name) is None else None


def name_over_slogan(line: Line) -> str | None:
    """The name of a line that tells what it is: "South Line — independent portal of the region"."""
    match = _WITH_SLOGAN.fullmatch(line.text) if len(line.text) <= _LONGEST else None
    name = match["name"].strip() if match else ""
    if match is None or not is_capital_name(name) or len(name.split()) > _SITE_WORDS or find_dates(line.text, None):
        return None
    return name if _SITE_NOUN.search(match["what"].lower()) and person_in(name) is None else None


def _site_of_parts(line: Line) -> str | None:
    """The site that a line of several parts begins with: "Tver.News | Opinions", "Tver Radio » News » Courts"."""
    parts = _PARTS.split(line.text)
    if len(parts) > 1 and len(line.text) <= _LONGEST and _SITE.fullmatch(parts[0]):
        return parts[0]
    way = _STEPS.split(line.text)
    return way[0] if len(way) > 1 and is_capital_name(way[0]) and 1 < len(way[0].split()) <= _SITE_WORDS else None


def _from(line: Line) -> str | None:
    """The organisation of a line of an appeal: "from the Committee of Mothers"."""
    name = line.text[len(_FROM) :].strip(" .")
    return name if line.low.startswith(_FROM) and len(line.text) <= _LONGEST and is_publisher_name(name) else None


def _is_no_person(line: Line) -> bool:
    """Whether a line is a name of three words or more, one of them of organisations or papers, and none of people."""
    words = line.text.split()
    is_name = (
        _FEWEST_WORDS <= len(words) <= _MOST_WORDS and is_capital_name(line.text) and not _NO_NAME.search(line.text)
    )
    if not is_name or line.kind == "caption" or is_byline(line) or dates_in(line.text):
        return False
    names = name_lists()
    return is_publisher_name(line.text) or not any(names.is_given(word) for word in words if word.lower() not in _NOUNS)


def _beside_author(line: Line) -> str | None:
    """The name in a line of three parts between the author and the date: "Interview: X • Tver Voice • 5 May 2021"."""
    parts = [part for part in _PARTS.split(line.text) if part] if len(line.text) <= _LONGEST else []
    if len(parts) != 3:
        return None
    left = [part for part in parts if not dates_in(part) and not named_in_byline(part)]
    return left[0] if len(left) == 1 and is_capital_name(left[0]) and person_in(left[0]) is None else None


def publisher_of_issue(tail: Sequence[Line]) -> str | None:
    """The paper whose issue the last line names."""
    return _of_issue(tail[-1]) if tail else None


def _of_issue(line: Line) -> str | None:
    """The paper of a line that names its issue: "Steppe & City, No. 1, 2019"."""
    match = _ISSUE.fullmatch(line.text)
    return match["name"] if match and is_capital_name(match["name"].replace(" &", "")) else None


def publisher_of_mail(sender: str) -> str | None:
    """The words of a sender whose letters are those of the address, with those after them: "Editors, Tver Voice
    <x@tvervoice.example>"."""
    match = _SENDER.search(sender)
    words = match["name"].strip(' "').split() if match else []
    domain = match["domain"].replace("-", "") if match else ""
    for start in range(len(words)):
        for end in range(len(words), start, -1):
            said = "".join(letter for letter in "".join(words[start:end]).lower() if letter.isalnum())
            if said.removeprefix("the") == domain.removeprefix("the"):
                name = " ".join(words)
                return " ".join(words[start:end]) if start or not is_capital_name(name) else name
    return None

"""Who published and who wrote a document, from bylines, datelines, signatures and calls to subscribe."""

from __future__ import annotations

import functools
import re
from itertools import pairwise

from anyascii import anyascii

from documents.extraction.dates import find_dates
from documents.extraction.head_lines import AGENCY_DATELINE, Line, any_of, dates_in, is_date_line, posted_by
from documents.extraction.languages import LANGUAGES
from documents.extraction.languages.parts import HEAD_WORDS
from documents.extraction.mentions.name_lists import name_lists
from documents.extraction.passages import lowered
from documents.extraction.zones import Zone

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
_FOR = re.compile(r"^(?:for|special to)\s(?:[Tt]he\s)?")
_OWN_NAME = re.compile(any_of("own_name_pattern"))
_CAPITALS = re.compile(r"[^\W\d_a-zа-я][\w’'-]{0,24}(?:\s[^\W\d_a-zа-я][\w’'-]{1,24}){0,4}")
_SHORT = 60  # characters of a line under a signature: an office, a town, a telephone number
_FAREWELL = 45  # characters of the words of parting over a signature
_SHORT_PROSE, _PROSE = 20, 80  # characters of the line over a signature
# A line of addresses, numbers, links or labels under a signature.
_IMPRINT = re.compile(r"@|://|\s[|•·]\s|^[^\W\d_]{1,12}[.:]\s|\bw/o\b|^\W*\d[\d\s/.-]*$")
_MOST_WORDS = 9
_LINKS = ("of", "on", "for", "against")
_BYLINE = re.compile(rf"(?:{any_of('byline_pattern')})")
_WORDS = re.compile(r"[^\W\d_]+")
_BEFORE_BYLINE = re.compile(r"\(|[–—-]\s?")
_POSTED_ON = re.compile(rf"(?:{any_of('date_label_pattern')})[^\n]{{4,40}}?\s(?:by|автор:?)\s")
_WRITTEN_FOR = tuple(re.compile(words.written_for_pattern) for words in HEAD_WORDS.values())
_SUPPORTED = re.compile(rf"(?<!\w)(?:{any_of('supported_pattern')})")
_GREETING = re.compile(rf"(?:{any_of('greeting_pattern')})")
_ORGANISATION_WORDS = frozenset(word for words in HEAD_WORDS.values() for word in words.organisation_words)
_SUB_UNITS = frozenset(word for words in HEAD_WORDS.values() for word in words.sub_units)
# The last word of a place from which a letter comes.
_ADDRESS_WORDS = frozenset({"prison", "jail", "colony", "court", "city", "street", "region", "district", "village"})
_COMMON = frozenset(word for words in HEAD_WORDS.values() for word in words.frequent)


def find_publisher(text: str, zones: list[Zone], top: list[Line], tail: list[Line]) -> str | None:
    for line in top:
        dateline = AGENCY_DATELINE.match(line.text)
        if dateline and not find_dates(dateline["agency"], None):
            return dateline["agency"]
    for line in top:
        posted = posted_by(line)
        if posted and not person_in(posted):
            return posted
    return _in_byline(top) or _signature(tail) or _supported(text, zones)


def _in_byline(top: list[Line]) -> str | None:
    """The publisher that stands after the author: "By Anna Petrova, Tver News Service"."""
    for line in top:
        rest = _FOR.sub("", line.text.partition(", ")[2]).strip(" .")
        is_for = rest != line.text.partition(", ")[2].strip(" .")  # "By Anna Petrova, for Tver Today"
        if rest and is_byline(line) and (is_publisher_name(rest) or (is_for and is_capital_name(rest))):
            return rest
    return None


def _signature(tail: list[Line]) -> str | None:
    """The organisation that signs a text: "Written for ... by ...", or the organisation's name as the last line."""
    written = _written_for(tail)
    if written:
        return written[0]
    body = [line for line in tail if line.kind == "body" and not is_date_line(line) and not _is_imprint(line)]
    name: list[str] = []
    for line in reversed(body[-3:]):
        if END_OF_PROSE.search(line.text) or len(line.text) > 80 or _SUPPORTED.match(line.low):
            break
        parts = [part for part in line.text.split(", ") if is_publisher_name(part)]
        if len(parts) == 1 and parts[0] != line.text and not name:
            return parts[0]
        name.insert(0, line.text)
        joined = " ".join(name)
        if is_organisation(joined) and line.text[0].isupper() and len(joined.split()) > 1:
            return joined
    return None


def _is_imprint(line: Line) -> bool:
    return len(line.text) <= _PROSE and _IMPRINT.search(line.text) is not None


def _written_for(tail: list[Line]) -> tuple[str, str] | None:
    joined = " ".join(line.text for line in tail[-3:])
    for pattern in _WRITTEN_FOR[:1]:
        match = pattern.search(lowered(joined))
        if match:
            publisher, author = joined[slice(*match.span("publisher"))], joined[slice(*match.span("author"))]
            return publisher.strip(), author.strip(" *.")
    return None


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


def named_above(above: list[Line]) -> str | None:
    """The organisation whose name stands over the title; the last of several that are no departments."""
    names = [line.text for line in above if line.kind == "body" and is_publisher_name(line.text)]
    whole = [name for name in names if lowered(name).split()[-1] not in _SUB_UNITS] or names
    return whole[-1] if whole else None


def _supported(text: str, zones: list[Zone]) -> str | None:
    """The name in calls such as "Subscribe to X": one name only, in the script of the text where that has it."""
    names: set[str] = set()
    for zone in zones:
        if zone.kind in ("boilerplate", "foreign"):
            passage = text[zone.start : zone.end]
            for match in _SUPPORTED.finditer(lowered(passage)):
                name = re.match(
                    r"[^\W\d_][\w’'&-]*(?:\s(?:[A-ZА-ЯЁ][\w’'&-]*|\d{1,3}(?!\d))){0,4}", passage[match.end() :]
                )
                if name and name[0][0].isupper() and len(name[0]) > 2 and not name[0].lower().startswith("our "):
                    names.add(name[0])
    return names.pop() if len(names) == 1 else None


def in_script_of_text(name: str | None, text: str) -> str | None:
    """A name that the page's banners give in another script, as the text itself spells it where it does."""
    if name is None or name.isascii():
        return name
    latin = anyascii(name)
    found = re.search(rf"(?<!\w){re.escape(latin)}(?!\w)", text, re.IGNORECASE)
    return found[0] if found else name


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
    return len(word) > 1 and name_lists().is_given(_latin(word))


def _latin(word: str) -> str:
    return anyascii(word)


def _is_initial(word: str) -> bool:
    return len(word) == 2 and word[1] == "."


def is_byline(line: Line) -> bool:
    return len(line.text) <= 120 and bool(_byline_name(line))


@functools.lru_cache(maxsize=64)
def _byline_name(line: Line) -> str | None:
    start = _BEFORE_BYLINE.match(line.low)  # "(Reporting by X in Y)"
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
    if not is_byline(line):
        return None
    dates = find_dates(line.text, None)
    return dates[0].edtf if len(dates) == 1 else None


def find_author(top: list[Line], tail: list[Line], above: list[Line]) -> str | None:
    """The one who wrote it: in a byline, as who posted it, under the text, or "My name is X" in a letter."""
    body = [line for line in top if line.kind == "body"]
    for line in (*top, *tail):
        name = _byline_name(line) if len(line.text) <= 120 else None
        if name:
            return name
    for line in top:
        posted = posted_by(line)
        if posted and person_in(posted):
            return person_in(posted)
    written = _written_for(tail)
    if written:
        return written[1]
    return _signed_name(tail) or _own_name(body) or next((name for line in above if (name := bare_name(line))), None)


def bare_name(line: Line) -> str | None:
    """The person that a line is the name of, and no sentence about."""
    return None if len(line.text) > _SHORT or END_OF_PROSE.search(line.text) else person_in(line.text)


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
        is_last = all(len(other.text) <= _SHORT for other in body[number:])
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

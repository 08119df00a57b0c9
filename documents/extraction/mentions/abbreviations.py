"""Organisations by abbreviation: one given in brackets after a name, and capitals that the text treats as a body."""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from documents.extraction.languages.vocabulary import OrganisationWords
from documents.extraction.mentions.mention import OrganisationMention
from documents.extraction.mentions.name_lists import name_lists
from documents.extraction.patterns import pattern_of
from documents.extraction.types import Span

_SHORT = r"(?P<short>[A-ZА-ЯÀ-Þ][\w&.-]{1,12})"
_QUOTES = r"[\"“«'”»]?"
_ACRONYM = re.compile(r"[A-ZА-Я]{2}(?<![\w.@#/-]..)[A-ZА-Я0-9]{0,5}(?![\w@‑$/-]|\s\d{3})")
# A given name after a surname in capitals: "CHEUNG Ka-ho".
_GIVEN_AFTER = re.compile(r" [A-Z][a-z]{1,5}-[a-z]{1,6}\b")
_BRACKETED = re.compile(r"\((?<=\s\()(?:the\s)?[\"“«]?(?P<short>[A-Z]{2,7})[\"”»]?\)")
_BEFORE = 90  # characters before an abbreviation in brackets, in which what it stands for is spelled out
_WORD_BEFORE = re.compile(r"[A-Z][a-z]+ $")
_NEAR = 12  # characters before an abbreviation


def find_in_brackets(
    text: str, found: Sequence[OrganisationMention], words: OrganisationWords
) -> list[OrganisationMention]:
    """Abbreviations given in brackets after a name of ``found``, and every later mention by them."""
    bracket = pattern_of(rf"\s\((?:{words.before_short})?{_QUOTES}{_SHORT}{_QUOTES}(?:[,;]\s[^()\n]{{1,60}})?\)")
    full_of: dict[str, OrganisationMention] = {}
    for mention in found:
        match = bracket.match(text, mention.end)
        if match and sum(c.isupper() for c in match["short"]) > 1 and len(match["short"]) < len(mention.name):
            full_of.setdefault(match["short"], mention)
    if not full_of:
        return []
    any_short = "|".join(re.escape(short) for short in sorted(full_of, key=len, reverse=True))
    return [
        OrganisationMention(m.start(), m.end(), m.group(), full_of[m.group()].kind, full_of[m.group()].name)
        for m in re.finditer(rf"(?<!\w)(?:{any_short})(?!\w)", text)
    ]


def find_acronyms(
    text: str, known: set[str], common: frozenset[str], others: Collection[str], words: OrganisationWords
) -> Iterator[OrganisationMention]:
    """Capitals that the text treats as an organisation ("the DCK", "Photo / SOTA"); no ordinary word in capitals, and
    none of ``others``: of courts, the codes of countries."""
    things = abbreviations_of_things(text, words).union(others)
    hits = [
        match
        for match in _ACRONYM.finditer(text)
        if (short := match[0]) not in words.not_acronyms and short.lower() not in common and short not in things
    ]
    before = pattern_of(rf"(?:{words.before_acronym})\s$")
    named = {m.group() for m in hits if before.search(text, max(0, m.start() - _NEAR), m.start())}
    shouted = _shouted_lines(text)
    for match in hits:
        if match.group() not in named and match.group() not in known:
            continue
        line = bisect.bisect_right(shouted, match.start()) - 1
        given = _WORD_BEFORE.search(text, max(0, match.start() - _NEAR), match.start())
        if given and len(match.group()) < 4 and name_lists().is_given(given.group()[:-1]):  # "Gilbert HO"
            continue
        if _GIVEN_AFTER.match(text, match.end()) or _is_inside(text, shouted, line, match.start()):
            continue
        yield OrganisationMention(match.start(), match.end(), match.group(), "other")


def abbreviations_of(text: str, named: Iterable[Span]) -> set[str]:
    """The abbreviations in brackets right after what is ``named``: "Supreme State Security Court (SSSC)"."""
    return {match["short"] for span in named if (match := _BRACKETED.match(text, span.end + 1))}


@functools.lru_cache(maxsize=1)  # asked for the courts and for the organisations of a text
def abbreviations_of_things(text: str, words: OrganisationWords) -> frozenset[str]:
    """Abbreviations of what is no body: of a treaty ("Covenant on Civil Rights (CCR)") or of ordinary words, each
    letter the first of one ("residential surveillance (RS)")."""
    found: set[str] = set()
    for match in _BRACKETED.finditer(text):
        short = match["short"]
        before = re.findall(r"[\w'’-]+", text[max(0, match.start() - 1 - _BEFORE) : match.start() - 1])
        initials = "".join(word[0] for word in before if word not in words.joiners | words.articles)
        is_plain = initials.upper().endswith(short) and initials[-len(short) :].islower()
        lowers = [word.lower() for word in before[-len(short) - 4 :]]
        if is_plain or not words.documents.isdisjoint(lowers) or not words.things.isdisjoint(lowers[-1:]):
            found.add(short)
    return frozenset(found)


def _shouted_lines(text: str) -> list[int]:
    """Where the lines in capitals begin."""
    starts, start = [], 0
    for line in text.split("\n"):
        if line.isupper():
            starts.append(start)
        start += len(line) + 1
    return starts


def _is_inside(text: str, starts: Sequence[int], line: int, position: int) -> bool:
    return line >= 0 and text.find("\n", starts[line], position) < 0

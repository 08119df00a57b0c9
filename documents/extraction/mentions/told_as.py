"""Whom "the nurse" or "the nephew" is: the one person whom the text has described by that word."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from documents.extraction.languages.called_words import ToldAsWords
from documents.extraction.passages import lowered_whole
from documents.extraction.people import Individual
from documents.extraction.types import Span

_BESIDE = 60  # characters between a name and the noun that describes the person
_LEAD = 45  # characters of an article and adjectives before a noun
_WORDS = 3  # between an article and its noun
_NAME = re.compile(r"(?:['’]s)?\s[A-ZÀ-Þ]")  # "the doctor Hu", "the Imam's Office"
_MARKS = '.,;:()"”“'


@dataclass(frozen=True, slots=True)
class _Description:
    """``noun``, which begins at ``at`` beside a name of ``person``, and the words before it ("tram", "driver")."""

    person: str
    noun: str
    words: frozenset[str]
    at: int


@dataclass(frozen=True, slots=True)
class _Patterns:
    after_name: re.Pattern[str]
    definite: re.Pattern[str]
    indefinite: re.Pattern[str]
    followed: re.Pattern[str]
    of_age: re.Pattern[str]
    age_after: re.Pattern[str]
    age_before: re.Pattern[str]


@functools.lru_cache(maxsize=8)
def _compiled(words: ToldAsWords) -> _Patterns:
    patterns = (words.after_name, words.definite, words.indefinite, words.followed)
    return _Patterns(*(re.compile(p) for p in (*patterns, words.of_age, words.age_after, words.age_before)))


def told_as_mentions(text: str, people: Sequence[Individual], words: ToldAsWords) -> list[tuple[str, Span]]:
    """Where ``text`` says "the nurse" and the like after it has described one person so, each with that person's id.

    Nothing where it describes two people by the word, or where a nurse without a name was spoken of before.
    """
    low = lowered_whole(text)
    described: dict[str, list[_Description]] = defaultdict(list)
    for description in _descriptions(text, low, people, words):
        described[description.noun].append(description)
    found = list(_of_age(low, people, words))
    for noun, told in described.items():
        found += _meant(low, noun, told, words)
    return [(who, span) for who, span in found if not _NAME.match(text, span.end)]


def _descriptions(text: str, low: str, people: Sequence[Individual], words: ToldAsWords) -> Iterator[_Description]:
    after_name = _compiled(words).after_name
    for person in people:
        for mention in person.mentions:
            start = max(0, mention.start - _BESIDE)
            before = low[start : mention.start].split()
            while before and before[-1].strip(_MARKS) in words.before_name:
                before.pop()
            while before and (noun := before[-1].rstrip(",")) in words.nouns:  # "the priest Father"
                before.pop()
                at = low.rfind(noun, start, mention.start)
                yield _Description(person.id, noun, frozenset(before[-_WORDS:]), at)
            lead = after_name.match(low, mention.end, mention.end + _BESIDE)
            after = low[lead.end() : lead.end() + _BESIDE].split()[: _WORDS + 1] if lead else []
            for number, word in enumerate(after):
                if word in words.ends:
                    break
                if (noun := word.strip(_MARKS)) in words.nouns:
                    at = low.find(noun, lead.end() if lead else 0)
                    if not _NAME.match(text, at + len(noun)):  # "P, the driver P"
                        yield _Description(person.id, noun, frozenset(after[:number]), at)


def _of_age(low: str, people: Sequence[Individual], words: ToldAsWords) -> Iterator[tuple[str, Span]]:
    """Where ``low`` says "the 41-year-old" of the only person whom it has told the age of."""
    patterns = _compiled(words)
    spoken = list(patterns.of_age.finditer(low))
    aged: dict[str, dict[str, int]] = defaultdict(dict)  # by age and person, where the text tells it
    for mention, person in ((m, p) for p in people for m in p.mentions) if spoken else ():
        after = patterns.age_after.match(low, mention.end, mention.end + _BESIDE)
        before = patterns.age_before.search(low, max(0, mention.start - _BESIDE), mention.start)
        for match in (after, before):
            if match:
                aged[match["age"]].setdefault(person.id, mention.start)
    for match in spoken:
        meant = list(aged.get(match["age"], {}).items())
        if len(meant) == 1 and meant[0][1] < match.start():
            yield meant[0][0], Span(*match.span())


def _meant(low: str, noun: str, told: Sequence[_Description], words: ToldAsWords) -> Iterator[tuple[str, Span]]:
    """Where ``low`` speaks of one of those who were ``told`` as ``noun``."""
    patterns = _compiled(words)
    at = low.find(noun, min(description.at for description in told))
    beside = {description.at for description in told}
    while at >= 0:
        end, start = at + len(noun), max(0, at - _LEAD)
        lead = None if at in beside else patterns.definite.search(low, start, at)
        if lead and patterns.followed.match(low, end):
            telling = set(lead["words"].split()) - words.plain
            meant = {d.person for d in told if telling <= d.words}
            if len(meant) == 1 and min(d.at for d in told) < at:
                yield meant.pop(), Span(lead.start(), end)
        if at not in beside and not low[end : end + 1].isalpha() and patterns.indefinite.search(low, start, at):
            return
        at = low.find(noun, end)

"""Members of one family of whom only the last is named in full: "the brothers Ivan and Lev Sedov"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from documents.extraction.languages.vocabulary import PersonWords
from documents.extraction.mentions.mention import PersonMention
from documents.extraction.patterns import pattern_of

_LONGEST_TITLE = 12  # characters with its full stop and spaces
_NEAR = 80  # characters before the first name in which the text says what they are to each other


def with_shared_surnames(text: str, mentions: Sequence[PersonMention], words: PersonWords) -> list[PersonMention]:
    """``mentions``, which are in text order, lone given names with the surname of the list that they open, where the
    text says that it is one of a family; the spans stay what they are."""
    ordered = list(mentions)
    for last in range(len(ordered)):
        first = last
        while first and _goes_on(text, ordered[first - 1], ordered[first], words):
            first -= 1
        surname = _surname(text, ordered[first : last + 1], words) if first < last else ()
        for index in range(first, last + 1) if surname else ():
            given = ordered[index]
            if len(given.words) == 1:
                name = " ".join((given.name, *surname))
                ordered[index] = replace(given, name=name, words=(*given.words, *surname))
    return ordered


def _goes_on(text: str, given: PersonMention, after: PersonMention, words: PersonWords) -> bool:
    """Whether a lone name is followed by the next one of its list."""
    if len(given.words) > 1 or text[given.end : after.start] not in words.family_joints:
        return False
    *_, word = text[max(0, given.start - _LONGEST_TITLE) : given.start].split() or [""]
    return word.rstrip(".").lower() not in words.honorifics  # "the couple, Mr Sedov and Rita Halina"


def _surname(text: str, group: Sequence[PersonMention], words: PersonWords) -> tuple[str, ...]:
    """The surname of a list of names, which that of its last one or the words before it tell; () for none."""
    start = group[0].start
    before = pattern_of(words.family_before).search(text, max(0, start - _NEAR), start)
    *_, last = group
    if len(last.words) == 1:
        return (before["surname"],) if before and before["surname"] else ()
    is_told = before or pattern_of(words.siblings_after).match(text, group[0].end)
    return last.words[1:] if is_told else ()

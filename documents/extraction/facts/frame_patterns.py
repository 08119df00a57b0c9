"""Patterns that are searched for in whole sentences, of which most have none of their words."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from documents.extraction.facts.frames import Frame, with_signs
from documents.extraction.first_words import Opening, Words, first_words, needed_words, rarity


class FramePattern(Opening):
    """A pattern over frames."""

    def finditer(self, frame: Frame) -> Iterator[re.Match[str]]:
        """All matches in ``frame``."""
        if not self.may_match(frame.words) or not self.begins_in(frame.text):
            return iter(())
        return self.pattern.finditer(frame.text)

    def search(self, frame: Frame, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match between two positions of ``frame``."""
        if not self.may_match(frame.words) or not self.begins_in(frame.text):
            return None
        return self.pattern.search(frame.text, start, len(frame.text) if end is None else end)

    def search_in(self, passage: str, frame: Frame) -> re.Match[str] | None:
        """The first match in ``passage`` of the text of ``frame``."""
        return self.pattern.search(passage) if self.may_match(frame.words) else None

    def match(self, frame: Frame, start: int = 0) -> re.Match[str] | None:
        """The match at position ``start`` of ``frame``."""
        return self.pattern.match(frame.text, start) if self.may_match(frame.words) else None


class WordPattern:
    """Patterns of several kinds whose matches begin where a word does; the group of its kind holds each match.

    At each word only those are tried that begin with it, the ones given first before the others.
    """

    def __init__(self, patterns: Mapping[str, Sequence[str]]) -> None:
        self._patterns = patterns
        by_word: dict[str, dict[str, list[str]]] = {}
        self._is_told = True  # whether all patterns tell their first words
        for kind, alternatives in patterns.items():
            for alternative in alternatives:
                first = first_words(_any_of({kind: [alternative]}))
                self._is_told = self._is_told and first is not None
                for word in first or ():
                    by_word.setdefault(word, {}).setdefault(kind, []).append(alternative)
        self._beginnings = {word: _Beginning(word, patterns) for word, patterns in by_word.items()}
        self._first = frozenset(by_word)

    @functools.cached_property
    def pattern(self) -> re.Pattern[str]:
        """All of them in one."""
        return re.compile(_any_of(self._patterns))

    def finditer(self, frame: Frame, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """All matches between two positions of ``frame``."""
        text = frame.text
        last = len(text) if end is None else end
        if not self._is_told:
            yield from self.pattern.finditer(text, start, last)
            return
        known = self._first.intersection(frame.words)
        words = [word for word in known if self._beginnings[word].may_match(frame.words)]
        for at, word in _starts(text, words):
            if start <= at < last and (match := self._beginnings[word].pattern.match(text, at, last)):
                start = match.end()
                yield match

    def search(self, frame: Frame, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match between two positions of ``frame``."""
        return next(self.finditer(frame, start, end), None)


class _Beginning:
    """Patterns, by their kinds, that begin with ``word``."""

    def __init__(self, word: str, patterns: Mapping[str, Sequence[str]]) -> None:
        self._word = word
        self._patterns = patterns

    @functools.cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(_any_of(self._patterns))

    @functools.cached_property
    def _beside(self) -> Words | None:
        """Words of which each match has one besides its first; None where one of the patterns does not tell any."""
        beside: Words = frozenset()
        for kind, alternatives in self._patterns.items():
            for alternative in alternatives:
                needed = needed_words(_any_of({kind: [alternative]}))
                others = [words for words in needed if self._word not in words]
                if not others:
                    return None
                rarest: Words = max(others, key=rarity)
                beside |= rarest
        return beside

    def may_match(self, words: Words) -> bool:
        """Whether one of the patterns can match in a sentence of which ``words`` are all the words."""
        return self._beside is None or not self._beside.isdisjoint(words)


def _any_of(patterns: Mapping[str, Sequence[str]]) -> str:
    groups = (f"(?P<{kind}>{'|'.join(alternatives)})" for kind, alternatives in patterns.items())
    # The look ahead spares all groups where a word ends.
    return rf"\b(?=\w)(?:{'|'.join(groups)})(?!\w)"


def _starts(text: str, words: Iterable[str]) -> list[tuple[int, str]]:
    """Where ``text`` has the letters of one of ``words``, be it as a word or inside one, in order."""
    starts: list[tuple[int, str]] = []
    for word in words:
        start = text.find(word)
        while start >= 0:
            starts.append((start, word))
            start = text.find(word, start + 1)
    starts.sort()
    return starts


@functools.cache
def frame_pattern(pattern: str) -> FramePattern:
    """``pattern`` of a language, with "{P}", "{D}" ... for the signs."""
    return FramePattern(with_signs(pattern))

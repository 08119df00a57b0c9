"""Patterns that are searched for in whole sentences, of which most have none of their words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from documents.extraction.facts.frames import Frame, with_signs
from documents.extraction.first_words import Opening


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


class WordPattern(FramePattern):
    """A pattern whose matches begin where a word does: it is tried only where the words stand that they begin with."""

    def finditer(self, frame: Frame) -> Iterator[re.Match[str]]:
        """All matches in ``frame``."""
        if self.first is None:
            yield from self.pattern.finditer(frame.text)
            return
        end = 0
        for start in _starts(frame.text, self.first.intersection(frame.words)):
            if start >= end and (match := self.pattern.match(frame.text, start)):
                end = match.end()
                yield match


def _starts(text: str, words: Iterable[str]) -> list[int]:
    """Where ``text`` has the letters of one of ``words``, be it as a word or inside one."""
    starts: set[int] = set()
    for word in words:
        start = text.find(word)
        while start >= 0:
            starts.add(start)
            start = text.find(word, start + 1)
    return sorted(starts)


def frame_pattern(pattern: str) -> FramePattern:
    """``pattern`` of a language, with "{P}", "{D}" ... for the signs."""
    return FramePattern(with_signs(pattern))

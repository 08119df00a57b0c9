"""Patterns that are searched for in whole sentences, of which most have none of their words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.extraction.facts.frames import Frame, with_signs
from documents.extraction.first_words import Opening


class FramePattern(Opening):
    """A pattern over frames."""

    def finditer(self, frame: Frame) -> Iterator[re.Match[str]]:
        """All matches in ``frame``."""
        return self.pattern.finditer(frame.text) if self.may_match(frame.words) else iter(())

    def search(self, frame: Frame, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match between two positions of ``frame``."""
        if not self.may_match(frame.words):
            return None
        return self.pattern.search(frame.text, start, len(frame.text) if end is None else end)


def frame_pattern(pattern: str) -> FramePattern:
    """``pattern`` of a language, with "{P}", "{D}" ... for the signs."""
    return FramePattern(with_signs(pattern))

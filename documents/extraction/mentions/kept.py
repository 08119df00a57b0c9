"""Mentions that do not overlap, kept in text order while more are found."""

from __future__ import annotations

import bisect
from collections.abc import Iterable

from documents.extraction.mentions.mention import OrganisationMention
from documents.extraction.types import Span


class Kept:
    """The organisations kept so far; none overlaps another or one of ``blocked``."""

    def __init__(self, blocked: Iterable[Span]) -> None:
        self._blocked = _disjoint(blocked)
        self._blocked_ends = [span.end for span in self._blocked]
        self._starts: list[int] = []
        self.mentions: list[OrganisationMention] = []

    def add(self, mention: OrganisationMention) -> None:
        """Keep ``mention`` unless it overlaps something; a longer one replaces what lies inside it."""
        if self._is_blocked(mention.span):
            return
        first = bisect.bisect_right(self._starts, mention.start)
        if first and self.mentions[first - 1].end > mention.start:
            first -= 1
        last = bisect.bisect_left(self._starts, mention.end)
        inside = self.mentions[first:last]
        if any(other.span == mention.span or not mention.span.covers(other.span) for other in inside):
            return
        self.mentions[first:last] = [mention]
        self._starts[first:last] = [mention.start]

    def _is_blocked(self, span: Span) -> bool:
        index = bisect.bisect_right(self._blocked_ends, span.start)
        return index < len(self._blocked) and self._blocked[index].overlaps(span)


def _disjoint(spans: Iterable[Span]) -> list[Span]:
    """``spans`` in text order, with those that overlap made one."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start < result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return result

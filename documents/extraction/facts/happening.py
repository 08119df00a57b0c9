"""Something that a sentence tells of people, before it is an event of the contract."""

from __future__ import annotations

from dataclasses import dataclass

from documents.extraction.types import Span

IN_COURT = frozenset({"conviction", "fine", "acquit"})  # what a verdict is told by


@dataclass(frozen=True, slots=True)
class Happening:
    """An event as one sentence tells it; ``start`` and ``end`` are positions in frame number ``frame``."""

    kind: str
    persons: tuple[str, ...]
    frame: int
    start: int
    end: int
    date: str | None
    evidence: Span
    rule: str

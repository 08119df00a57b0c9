"""A punishment as the text tells it."""

from __future__ import annotations

from dataclasses import dataclass

from documents.extraction.mentions.mention import CourtMention
from documents.extraction.terms import Term
from documents.extraction.types import Span


@dataclass(frozen=True, slots=True)
class Passed:
    """A term passed on ``persons``, told in frame number ``frame`` at ``position``; ``court`` where it is named."""

    persons: tuple[str, ...]
    term: Term
    frame: int
    position: int
    court: CourtMention | None
    evidence: Span
    rule: str
    date: str | None = None

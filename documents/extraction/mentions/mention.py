"""Names found in a text, before they are known to be one thing or another's second name."""

from __future__ import annotations

from dataclasses import dataclass

from documents.extraction.gazetteer import CourtEntry, OrganisationEntry
from documents.extraction.types import Span


@dataclass(frozen=True, slots=True)
class CourtMention:
    """``name`` is ``text[start:end]`` on one line; ``entry`` where the gazetteer knows exactly one such court;
    ``seat`` is the town that follows it ("the Supreme Court in Moscow"), or ""."""

    start: int
    end: int
    name: str
    entry: CourtEntry | None = None
    seat: str = ""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class OrganisationMention:
    """``known`` is the name to which this mention is a short form by the text's own word ("... (FSB)"), or ""."""

    start: int
    end: int
    name: str
    kind: str
    known: str = ""
    entry: OrganisationEntry | None = None

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """``region`` is the code of the place's region (or country); ``kind`` is "place", "region", "country" or
    "adjective"; ``population`` 0 where unknown."""

    start: int
    end: int
    name: str
    region: str
    kind: str
    population: int = 0

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def country(self) -> str:
        return self.region[:2]


@dataclass(frozen=True, slots=True)
class PersonMention:
    """``words`` are the parts of the name, initials without their dot; ``titled`` where a title stands before it."""

    start: int
    end: int
    name: str
    words: tuple[str, ...]
    titled: bool = False
    sex: str = ""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


def on_one_line(text: str) -> str:
    """``text`` with every run of white space as one space."""
    return " ".join(text.split())

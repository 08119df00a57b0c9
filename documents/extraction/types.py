"""What goes into extraction and what comes out of it: frozen, typed, complete when made.

Every offset counts Unicode code points of ``SourceText.text``, from 0, end exclusive, and one rule holds
everywhere: ``text[start:end]`` is what was found. Dates are EDTF level 0 or 1; regions are ISO 3166-1 or 3166-2 codes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Span(NamedTuple):
    """A passage of the text."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class SourceText:
    """A file that was read: its text and what its format, not its wording, says of it.

    ``text`` has ``\\n`` line ends. ``media_type`` is an IANA type such as ``text/html``. The metadata are what the
    format states (an HTML ``<title>``, an e-mail's ``Date``); None where it states nothing. ``published`` is EDTF.
    """

    file: str
    sha256: str
    text: str
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """The document itself, as the contract's ``source`` object gives it."""

    file: str
    sha256: str
    title: str | None
    publisher: str | None
    author: str | None
    published: str | None
    url: str | None
    language: str | None
    kind: str

    @property
    def authors(self) -> tuple[str, ...]:
        """The author, or both of "X and Y"."""
        return tuple(self.author.split(" and ")) if self.author else ()


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression; ``edtf`` is resolved against the document's date where the text is relative."""

    edtf: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Citation:
    """A penal provision that the text cites; ``country`` is None where the text does not tell it."""

    country: str | None
    code: str
    article: str
    part: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Person:
    """A human being named in the text; ``id`` is unique within the document ("p1")."""

    id: str
    name: str
    aka: tuple[str, ...]
    roles: tuple[str, ...]
    regions: tuple[str, ...]
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation named in the text; courts are not repeated here."""

    id: str
    name: str
    aka: tuple[str, ...]
    kind: str
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Court:
    """A court named in the text."""

    id: str
    name: str
    aka: tuple[str, ...]
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Charge:
    """What an authority accuses ``person`` (an id) of. ``rule`` names the rule that found it."""

    person: str
    country: str | None
    code: str | None
    article: str | None
    part: str | None
    description: str | None
    status: str
    evidence: Span
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A punishment passed on ``person``; ``court`` is the id of a Court or None."""

    person: str
    kind: str
    months: float | None
    amount: float | None
    currency: str | None
    court: str | None
    evidence: Span
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to ``persons`` (ids)."""

    kind: str
    persons: tuple[str, ...]
    date: str | None
    place: str | None
    region: str | None
    evidence: Span
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything found in one document: what the importer stores and ``parse`` prints."""

    source: SourceFacts
    text: str
    persons: tuple[Person, ...] = field(default=())
    organisations: tuple[Organisation, ...] = field(default=())
    courts: tuple[Court, ...] = field(default=())
    charges: tuple[Charge, ...] = field(default=())
    sentences: tuple[Sentence, ...] = field(default=())
    events: tuple[Event, ...] = field(default=())

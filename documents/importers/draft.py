"""What is known of one document's records while they are made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from cases.choices import Review
from cases.models import Charge, Court, Event, Person, Prosecution, Sentence
from documents.extraction import types
from documents.importers.claims import ClaimCollector
from documents.importers.own import Own
from documents.importers.storing import RecordStore
from documents.models import SourceDocument


@dataclass(slots=True)
class Draft:
    """The records of ``extraction``, some stored and ``linked``, some new and waiting in ``store``.

    ``persons``, ``courts`` and ``prosecutions`` are by the ids within the document (of the person, for prosecutions).
    ``charges`` are the new ones, by person. ``tried_by`` and ``taking_part`` are what stored sentences and events are
    to gain: their court, which may be new, and persons.
    """

    document: SourceDocument
    extraction: types.Extraction
    regions: frozenset[str]
    own: Own
    claims: ClaimCollector
    store: RecordStore = field(default_factory=RecordStore)
    linked: list[Any] = field(default_factory=list)
    persons: dict[str, Person] = field(default_factory=dict)
    courts: dict[str, Court | None] = field(default_factory=dict)
    prosecutions: dict[str, Prosecution] = field(default_factory=dict)
    charges: dict[str, list[Charge]] = field(default_factory=dict)
    tried_by: list[tuple[Sentence, Court]] = field(default_factory=list)
    taking_part: list[tuple[Event, list[Person]]] = field(default_factory=list)

    def propose(self, record: Any) -> Any:
        """Keep a new ``record``, to be stored as proposed."""
        record.review = Review.PROPOSED
        return self.store.add(record)

    def propose_event(self, event: Event, persons: list[Person]) -> Event:
        """Keep a new ``event`` of ``persons``, to be stored as proposed."""
        event.review = Review.PROPOSED
        return self.store.add_event(event, persons)

    def link(self, record: Any) -> Any:
        """Note that the document speaks of a stored ``record``."""
        self.linked.append(record)
        return record

    @property
    def country(self) -> str | None:
        """The one country of which the document tells, or None."""
        places = [code for person in self.extraction.persons for code in person.regions]
        countries = {code[:2] for code in places} | {c.country for c in self.extraction.charges if c.country}
        return countries.pop() if len(countries) == 1 else None

    def region(self, code: str | None) -> str | None:
        """``code``, its country where the region is not stored, or None."""
        return next((known for known in (code, (code or "")[:2]) if known in self.regions), None)

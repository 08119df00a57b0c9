"""What the tests of extraction share: a text in, the findings out as short lines that a table can hold."""

from __future__ import annotations

from documents.extraction.gazetteer import default_gazetteer
from documents.extraction.pipeline import extract
from documents.extraction.types import Extraction, SourceText


def read(text: str, published: str | None = None) -> Extraction:
    """The extraction of ``text`` with the project's own gazetteer."""
    return extract(SourceText("test.txt", "0" * 64, text, published=published), default_gazetteer())


def names(extraction: Extraction) -> dict[str, str]:
    """The last word of each person's name, by the person's id."""
    return {person.id: person.name.split()[-1] for person in extraction.persons}


def charges(extraction: Extraction) -> set[str]:
    """ "Surname article/part status" or "Surname description status" of each charge."""
    known = names(extraction)
    lines = set()
    for charge in extraction.charges:
        cited = charge.article or charge.description
        lines.add(f"{known[charge.person]} {cited}{'/' + charge.part if charge.part else ''} {charge.status}")
    return lines


def sentences(extraction: Extraction) -> set[str]:
    """ "Surname kind months" or "Surname fine amount currency" of each sentence."""
    known = names(extraction)
    return {
        f"{known[s.person]} {s.kind} "
        + (f"{s.amount:g} {s.currency}" if s.amount is not None else "-" if s.months is None else f"{s.months:g}")
        for s in extraction.sentences
    }


def events(extraction: Extraction) -> set[str]:
    """ "kind Surname date" of each event and person."""
    known = names(extraction)
    return {f"{e.kind} {known[person]} {e.date or '-'}" for e in extraction.events for person in e.persons}


def roles(extraction: Extraction) -> dict[str, tuple[str, ...]]:
    """The roles of each person by full name."""
    return {person.name: person.roles for person in extraction.persons}

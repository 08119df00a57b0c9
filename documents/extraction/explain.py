"""Why an extraction says what it says: the text with every mention marked, and for each fact its rule and passage."""

from __future__ import annotations

from collections.abc import Iterator

from documents.extraction.types import Charge, Court, Event, Extraction, Organisation, Person, Sentence, Span

CONTEXT = 40


def explain(extraction: Extraction) -> str:
    """The text with marks such as ``[p1|Timur Bekarov]``, then a block a person, organisation, court and fact."""
    return "\n".join([_marked(extraction), "", *_named(extraction), "", *_facts(extraction), ""])


def _marked(extraction: Extraction) -> str:
    """The text with each mention in brackets behind the key of what is named; the longest of nested ones only."""
    named: list[Person | Organisation | Court] = [*extraction.persons, *extraction.organisations, *extraction.courts]
    mentions = sorted(
        ((span, item.id) for item in named for span in item.mentions), key=lambda pair: (pair[0].start, -pair[0].end)
    )
    pieces, at = [], 0
    for span, key in mentions:
        if span.start >= at:
            pieces += [extraction.text[at : span.start], f"[{key}|{extraction.text[span.start : span.end]}]"]
            at = span.end
    return "".join([*pieces, extraction.text[at:]])


def _named(extraction: Extraction) -> Iterator[str]:
    for person in extraction.persons:
        also = f" (also {', '.join(person.aka)})" if person.aka else ""
        yield f"{person.id} {person.name}{also}: {', '.join(person.roles)}; {', '.join(person.regions) or 'no region'}"
    for organisation in extraction.organisations:
        yield f"{organisation.id} {organisation.name}: {organisation.kind}"
    for court in extraction.courts:
        yield f"{court.id} {court.name}: court"


def _facts(extraction: Extraction) -> Iterator[str]:
    facts: list[Charge | Sentence | Event] = [*extraction.charges, *extraction.sentences, *extraction.events]
    for fact in sorted(facts, key=lambda fact: fact.evidence):
        yield _said(fact)
        yield f"    rule {fact.rule or 'not named'}: {_passage(extraction.text, fact.evidence)}"


def _said(fact: Charge | Sentence | Event) -> str:
    if isinstance(fact, Charge):
        law = " ".join(filter(None, [fact.country, fact.code, fact.article, fact.part and f"part {fact.part}"]))
        return f"charge of {fact.person}: {law or fact.description}, {fact.status}"
    if isinstance(fact, Sentence):
        term = "" if fact.months is None else f" {fact.months:g} months"
        fine = "" if fact.amount is None else f" {fact.amount:,.0f} {fact.currency}"
        return f"sentence of {fact.person}: {fact.kind}{term}{fine}, {fact.court or 'no court'}"
    place = ", ".join(filter(None, [fact.date, fact.place, fact.region])) or "no date or place"
    return f"{fact.kind} of {', '.join(fact.persons)}: {place}"


def _passage(text: str, span: Span) -> str:
    """The passage between marks, with some words around it, on one line."""
    before = text[max(0, span.start - CONTEXT) : span.start]
    after = text[span.end : span.end + CONTEXT]
    return " ".join(f"…{before}>>{text[span.start : span.end]}<<{after}…".split())

"""The JSON form of an extraction, as ``parse`` prints it and the importer stores it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from documents.extraction.types import Charge, Court, Event, Extraction, Organisation, Person, Sentence, Span


def to_contract(extraction: Extraction) -> dict[str, Any]:
    """``extraction`` as plain dicts and lists, offsets as ``[start, end]`` in code points of ``text``."""
    source = extraction.source
    return {
        "source": {
            "file": source.file,
            "sha256": source.sha256,
            "title": source.title,
            "publisher": source.publisher,
            "author": source.author,
            "published": source.published,
            "url": source.url,
            "language": source.language,
            "kind": source.kind,
        },
        "text": extraction.text,
        "persons": [_person(person) for person in extraction.persons],
        "organisations": [_organisation(organisation) for organisation in extraction.organisations],
        "courts": [_court(court) for court in extraction.courts],
        "charges": [_charge(charge) for charge in extraction.charges],
        "sentences": [_sentence(sentence) for sentence in extraction.sentences],
        "events": [_event(event) for event in extraction.events],
    }


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _named(item: Person | Organisation | Court) -> dict[str, Any]:
    return {"id": item.id, "name": item.name, "aka": list(item.aka), "mentions": _spans(item.mentions)}


def _person(person: Person) -> dict[str, Any]:
    return {**_named(person), "roles": list(person.roles), "regions": list(person.regions)}


def _organisation(organisation: Organisation) -> dict[str, Any]:
    return {**_named(organisation), "kind": organisation.kind}


def _court(court: Court) -> dict[str, Any]:
    return _named(court)


def _charge(charge: Charge) -> dict[str, Any]:
    return {
        "person": charge.person,
        "country": charge.country,
        "code": charge.code,
        "article": charge.article,
        "part": charge.part,
        "description": charge.description,
        "status": charge.status,
        "evidence": list(charge.evidence),
    }


def _sentence(sentence: Sentence) -> dict[str, Any]:
    return {
        "person": sentence.person,
        "kind": sentence.kind,
        "months": sentence.months,
        "amount": sentence.amount,
        "currency": sentence.currency,
        "court": sentence.court,
        "evidence": list(sentence.evidence),
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "kind": event.kind,
        "persons": list(event.persons),
        "date": event.date,
        "place": event.place,
        "region": event.region,
        "evidence": list(event.evidence),
    }

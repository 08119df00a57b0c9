"""What a document says happened to the accused, beside what is stored of them: charges, sentences and events.

A charge under one provision, or described in the same words, is one charge of a prosecution. A sentence of one kind and
measure, with courts and dates that do not differ, is one; so is an event of one kind and date that shares a person.
What one document tells twice of sentences and events are two: of several documents the one that tells most counts, and
in no order.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from cases import names, partial_dates
from cases.choices import Outcome
from cases.models import Charge, Court, Event, Person, Sentence
from documents.extraction import types
from documents.importers.linking import Law
from documents.importers.values import outcome


def months_of(found: types.Sentence) -> Decimal | None:
    return None if found.months is None else Decimal(str(found.months))


def amount_of(found: types.Sentence) -> Decimal | None:
    """The amount of a fine; None where its currency is not known."""
    return None if found.amount is None or not found.currency else Decimal(str(found.amount))


def same_charge(charge: Charge, law: Law | None, description: str) -> bool:
    """Whether a stored charge is the one under ``law``, or, without one, in the words of ``description``."""
    provision = charge.provision
    if law or provision:
        return (
            provision is not None and (provision.country_id, provision.code, provision.article, provision.part) == law
        )
    return names.fold(charge.description) == names.fold(description)


def same_sentence(sentence: Sentence, found: types.Sentence, court: Court | None, date: str) -> bool:
    """Whether a stored sentence may be the one that a document tells."""
    measure = (sentence.kind, sentence.months, sentence.amount, sentence.currency)
    if measure != (found.kind, months_of(found), amount_of(found), found.currency or ""):
        return False
    if court and sentence.court_id and sentence.court_id != court.pk:
        return False
    return not date or not sentence.date or _overlap(date, sentence.date)


def same_event(event: Event, found: types.Event, persons: list[Person]) -> bool:
    """Whether a stored event is the one that a document tells of ``persons``; without a date, by its place."""
    if (event.kind, event.date) != (found.kind, found.date or ""):
        return False
    if not event.date and names.fold(event.place) != names.fold(found.place or ""):
        return False
    return bool({person.pk for person in persons} & {person.pk for person in event.persons.all()})


def sentence_date(found: types.Sentence, events: tuple[types.Event, ...]) -> str:
    """The date of the event that the same passage tells, where that is one; "" otherwise."""
    dates = {
        event.date
        for event in events
        if event.kind in {"conviction", "fine"}
        and found.person in event.persons
        and event.date
        and event.evidence.overlaps(found.evidence)
    }
    return dates.pop() if len(dates) == 1 else ""


def outcome_told(person: str, extraction: types.Extraction) -> Outcome:
    """What one document says that the prosecution of ``person`` (an id) came to."""
    judged = any(s.person == person for s in extraction.sentences)
    judged = judged or any(e.kind == "conviction" and person in e.persons for e in extraction.events)
    return outcome((charge.status for charge in extraction.charges if charge.person == person), judged)


class Taken:
    """The stored rows that facts of this document are already; each is one of them at most."""

    def __init__(self) -> None:
        self._rows: set[tuple[str, int]] = set()

    def first(self, rows: list[Any]) -> Any | None:
        """The first of ``rows`` that nothing has taken yet; it is taken then."""
        for row in rows:
            key = (str(row._meta.model_name), row.pk)
            if key not in self._rows:
                self._rows.add(key)
                return row
        return None


def _overlap(one: str, other: str) -> bool:
    (first, last), (other_first, other_last) = partial_dates.bounds(one), partial_dates.bounds(other)
    begins_late = first and other_last and first > other_last
    ends_early = last and other_first and last < other_first
    return not (begins_late or ends_early)

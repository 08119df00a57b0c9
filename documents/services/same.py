"""Saying that a proposed record is the same as one that is there: all that hangs on it moves over, claims too."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Model, QuerySet

from cases.choices import Review
from cases.models import Case, Charge, Court, Detention, Event, Involvement, Organisation, Person, Prosecution, Sentence
from cases.services.merging import MergeRefused, merge
from documents.choices import ClaimState, DuplicateState
from documents.models import Claim, PossibleDuplicate, SourceDocument
from documents.services import queue
from documents.services.candidates import PARTS, rows_alike
from documents.services.decisions import Refused
from documents.services.permissions import require_review
from documents.subjects import STATED_FIELDS

# Rows of these kinds that agree in these fields say one thing, so they become one when their cases do.
EQUAL_IN: dict[type[Model], tuple[str, ...]] = {
    Prosecution: ("person", "case"),
    Involvement: ("person", "case", "role"),
    Charge: ("prosecution", "provision", "description", "status"),
    Sentence: ("prosecution", "kind", "months", "amount", "currency", "date"),
    Detention: ("prosecution", "kind", "start", "facility"),
}


@transaction.atomic
def same_as(record: Any, keep: Any, document: SourceDocument, user: User) -> str:
    """Say that ``record``, which ``document`` speaks of, is ``keep``; gives what was done, in words.

    A proposed record gives everything over to ``keep`` and goes. A court or organisation that is confirmed stays, and
    only what this document says of it is told of ``keep`` from now on. Raises Refused for what cannot be joined.
    """
    require_review(user)
    if type(record) is not type(keep) or record.pk == keep.pk:
        raise Refused("Choose another record of the same kind.")
    words = f"“{record}” is the same as “{keep}”."
    if record.review == Review.PROPOSED:
        _join(record, keep, user)
    elif isinstance(record, (Court, Organisation)):
        _relink(record, keep, document)
    else:
        raise Refused("It is confirmed already. Take that back first, or join the two on the page of duplicates.")
    _link_is_right(keep, document)
    queue.moved_on(document, user)
    return words


def _join(record: Any, keep: Any, user: User) -> None:
    if isinstance(record, (Person, Court, Organisation)):
        try:
            merge(keep, record, user)
        except MergeRefused as refused:
            raise Refused(str(refused)) from refused
    elif isinstance(record, Case):
        _join_cases(record, keep)
    elif isinstance(record, PARTS) and rows_alike(record).filter(pk=keep.pk).exists():
        _join_rows(record, keep)
    else:
        raise Refused("Choose a record of the same person.")


def _link_is_right(keep: Any, document: SourceDocument) -> None:
    """Whoever says which record is meant has decided on what the document says of it."""
    for claim in Claim.objects.on(keep).filter(document=document).undecided():
        claim.state = ClaimState.CONFIRMED
        claim.save(update_fields=["state", "updated_at"])


def _join_cases(record: Case, keep: Case) -> None:
    for model in (Prosecution, Involvement):
        for row in model.objects.filter(case=record):
            _hand_over(row, "case", keep)
    for event in Event.objects.filter(case=record):
        event.case = keep
        event.save()
        _join_equal_event(event)
    _fill(keep, record)
    _end(record, keep)


def _relink(record: Any, keep: Any, document: SourceDocument) -> None:
    """Tell of ``keep`` what ``document`` says of the court or organisation ``record``."""
    for kind, names in STATED_FIELDS.items():
        model: Any = Claim._meta.get_field(kind).related_model
        stated = Claim.objects.filter(document=document, **{f"{kind}__isnull": False}).kept().values(kind)
        for name in names:
            if model._meta.get_field(name).related_model is type(record):
                for row in model.objects.filter(**{name: record}, pk__in=stated):
                    _point(row, name, keep, document)
    _claims_over(Claim.objects.on(record).filter(document=document), keep)


def _point(row: Any, name: str, keep: Any, document: SourceDocument) -> None:
    setattr(row, name, keep)
    row.save()
    for claim in Claim.objects.on(row).filter(document=document, field=name):
        claim.value = str(keep)
        claim.save()


def _hand_over(row: Any, link: str, keep: Any) -> None:
    """Point ``row`` at ``keep``; where an equal row is there, join the two instead."""
    setattr(row, link, keep)
    if equal := _equal(row):
        _join_rows(row, equal)
    else:
        row.save()


def _equal(row: Any) -> Any | None:
    values = {name: getattr(row, name) for name in EQUAL_IN[type(row)]}
    return type(row)._default_manager.filter(**_nulls(values)).exclude(pk=row.pk).first()


def _nulls(values: dict[str, Any]) -> dict[str, Any]:
    return {(f"{name}__isnull" if value is None else name): value is None or value for name, value in values.items()}


def _join_rows(row: Any, keep: Any) -> None:
    """Move what hangs on ``row`` and is said of it to ``keep``, and let it go; an event of both is one of all."""
    if isinstance(row, Prosecution):
        for model in (Charge, Sentence, Detention):
            for part in model.objects.filter(prosecution=row):
                _hand_over(part, "prosecution", keep)
    elif isinstance(row, Charge):
        for later in Charge.objects.filter(replaces=row).exclude(pk=keep.pk):
            later.replaces = keep
            later.save()
    elif isinstance(row, Event):
        keep.persons.add(*row.persons.all())
    if keep.review == Review.REJECTED:
        keep.review = row.review
        keep.save()
    _fill(keep, row)
    _end(row, keep)


def _join_equal_event(event: Event) -> None:
    """Join ``event`` with one of the same kind, day, place and persons in the same case."""
    same = Event.objects.filter(kind=event.kind, date=event.date, place=event.place, case=event.case)
    persons = set(event.persons.values_list("pk", flat=True))
    for other in same.exclude(pk=event.pk).kept().prefetch_related("persons"):
        if {person.pk for person in other.persons.all()} == persons:
            _join_rows(event, other)
            return


def _fill(keep: Any, record: Any) -> None:
    """Write into the empty fields of ``keep`` what ``record`` has; a value that is there is never changed."""
    filled = False
    for name in STATED_FIELDS[str(keep._meta.model_name)]:
        if getattr(keep, name) in (None, "", "unknown") and getattr(record, name) not in (None, "", "unknown"):
            setattr(keep, name, getattr(record, name))
            filled = True
    if filled:
        keep.save()


def _end(record: Any, keep: Any) -> None:
    """Give the claims on ``record`` over to ``keep`` and delete it; its history stays."""
    _claims_over(Claim.objects.on(record), keep)
    record.delete()


def _claims_over(claims: Any, keep: Any) -> None:
    for claim in claims:
        setattr(claim, str(keep._meta.model_name), keep)
        claim.save()


@transaction.atomic
def told_apart(person: Person, other: Person, pairs: QuerySet[PossibleDuplicate]) -> None:
    """Keep that ``person`` and ``other`` are two people; ``pairs`` are those that the user may see.

    Raises Refused where they are one row, or no persons.
    """
    if not isinstance(person, Person) or person.pk == other.pk:
        raise Refused("Choose another person.")
    first, second = sorted((person, other), key=lambda one: one.pk)
    pair = pairs.filter(first=first, second=second).first()
    pair = pair or PossibleDuplicate(first=first, second=second, score=0, reasons=["looked at by hand"])
    pair.state = DuplicateState.DIFFERENT
    pair.save()

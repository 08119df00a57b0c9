"""Adding what the extraction missed: a record of what a passage says, with its claims."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import QuerySet

from cases.choices import Review
from cases.models import Case, Event, Involvement, Person, Prosecution
from documents.extraction.types import Span
from documents.importers.claims import ClaimCollector
from documents.models import Claim, SourceDocument
from documents.services import queue
from documents.services.corrections import keep_names, state_values
from documents.services.decisions import confirm
from documents.services.permissions import AnyUser, may_review, require_add

# What can be added, as it is called, and what each is about: a person in a case, a person, or nobody.
ADDABLE = {
    "charge": "Charge", "sentence": "Sentence", "event": "Event", "detention": "Custody", "person": "Person",
    "affiliation": "Tie to an organisation", "recognition": "Recognition", "court": "Court",
    "organisation": "Organisation",
}  # fmt: skip
OF_PROSECUTION = {"charge", "sentence", "detention"}
OF_PERSON = {"affiliation", "recognition"}


def prosecutions_of(document: SourceDocument, user: AnyUser) -> QuerySet[Prosecution]:
    """The prosecutions of persons whom ``document`` speaks of."""
    rows = Prosecution.objects.visible_to(user).kept().filter(person__in=persons_of(document, user).values("pk"))
    return rows.select_related("person", "case")


def persons_of(document: SourceDocument, user: AnyUser) -> QuerySet[Person]:
    """The persons whom ``document`` speaks of."""
    named = Claim.objects.filter(document=document, person__isnull=False).kept().values("person")
    return Person.objects.visible_to(user).kept().filter(pk__in=named)


def cases_of(document: SourceDocument, user: AnyUser) -> QuerySet[Case]:
    """The cases of which ``document`` speaks."""
    return Case.objects.visible_to(user).kept().filter(prosecutions__in=prosecutions_of(document, user)).distinct()


@transaction.atomic
def add(record: Any, stated: Iterable[str], about: Any, document: SourceDocument, passage: Span, user: User) -> Any:
    """Store the new ``record``, of which ``passage`` states the fields ``stated``; gives the record.

    ``about`` is the Prosecution or Person that it belongs to, or None. A person without a case gets one of its own
    where the record needs a prosecution. Who may confirm has thereby confirmed it; what others add is proposed.
    """
    require_add(user)
    kind = str(record._meta.model_name)
    if kind in OF_PROSECUTION:
        record.prosecution = about if isinstance(about, Prosecution) else prosecute(about, None, document, passage)
    elif kind in OF_PERSON:
        record.person = about.person if isinstance(about, Prosecution) else about
    elif isinstance(record, Event) and isinstance(about, Prosecution):
        record.case = about.case
    record.review = Review.PROPOSED
    record.save()
    keep_names(record)
    if isinstance(record, Event) and about is not None:
        record.persons.set([about.person if isinstance(about, Prosecution) else about])
    state_values(document, record, stated, passage)
    settle_new(record, document, user)
    return record


def settle_new(record: Any, document: SourceDocument, user: User) -> None:
    """What a person enters counts as confirmed, by whoever may confirm."""
    if may_review(user):
        confirm([record], document, user)
    else:
        queue.moved_on(document, user)


def prosecute(person: Person, case: Case | None, document: SourceDocument, passage: Span) -> Prosecution:
    """The prosecution of ``person`` in ``case``; without one, in a new case that ``passage`` tells of."""
    if case is None:
        case = Case.objects.create(title=f"Case of {person.name}"[:250], review=Review.PROPOSED)
        claims = ClaimCollector(document)
        claims.add(case, "title", case.title, passage)
        claims.store()
    found = Prosecution.objects.filter(person=person, case=case).first()
    return found or Prosecution.objects.create(person=person, case=case, review=Review.PROPOSED)


@transaction.atomic
def add_role(
    person: Person, role: str, case: Case | None, document: SourceDocument, passage: Span, user: User
) -> Prosecution | Involvement | None:
    """Put ``person`` into ``case`` (a new one where it is None) as accused or in another ``role``; "" is no role."""
    require_add(user)
    if role == "accused":
        made: Any = prosecute(person, case, document, passage)
    elif role and case is not None:
        made, _ = Involvement.objects.get_or_create(
            person=person, case=case, role=role, defaults={"review": Review.PROPOSED}
        )
        state_values(document, made, ["role"], passage)
    else:
        return None
    settle_new(made, document, user)
    return made

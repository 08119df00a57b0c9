"""All that is known of one person, gathered for one page."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Model, QuerySet

from cases.models import (
    Affiliation,
    Charge,
    Detention,
    Event,
    Involvement,
    Person,
    PersonName,
    Prosecution,
    Recognition,
    Relationship,
    Sentence,
)
from cases.querysets import access
from cases.querysets.list_orders import CHARGE_ORDER
from cases.services.latest import Latest, latest_detention


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case in which the person is prosecuted, and who else is in it.

    ``nameless`` are protected witnesses whose names the user may not see: their persons must not be shown.
    """

    prosecution: Prosecution
    charges: list[Charge]
    sentences: list[Sentence]
    detentions: list[Detention]
    accused: list[Prosecution]
    involved: list[Involvement]
    nameless: list[Involvement]


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of the timeline: an event, or a spell of custody."""

    record: Event | Detention

    @property
    def held(self) -> bool:
        return isinstance(self.record, Detention)

    @property
    def since(self) -> datetime.date | None:
        """The first day that it can have been, or begun; None where no source says."""
        return self.record.start_earliest if isinstance(self.record, Detention) else self.record.date_earliest


@dataclass(frozen=True, slots=True)
class Dossier:
    """What ``user`` may see of one person. ``relatives`` are others of the person, ``relative_of`` the other way."""

    person: Person
    names: list[PersonName]
    relatives: list[Relationship]
    relative_of: list[Relationship]
    affiliations: list[Affiliation]
    recognitions: list[Recognition]
    cases: list[CaseFile]
    roles: list[Involvement]
    moments: list[Moment]

    @property
    def custody(self) -> Latest[Detention] | None:
        return latest_detention(detention for file in self.cases for detention in file.detentions)

    def records(self) -> Iterator[Model]:
        """Everything on the page of which a document may speak."""
        yield self.person
        yield from (*self.relatives, *self.relative_of, *self.affiliations, *self.recognitions, *self.roles)
        for file in self.cases:
            yield from (file.prosecution, file.prosecution.case)
            yield from (*file.charges, *file.sentences, *file.detentions, *file.accused, *file.involved)
        yield from (moment.record for moment in self.moments if not moment.held)


def dossier_of(person: Person, user: User | AnonymousUser, rejected: bool = False) -> Dossier:
    """The dossier of ``person``, in a fixed number of queries; with what was ``rejected`` only on request."""

    def seen(model: Any) -> Any:
        records = model.objects.visible_to(user)
        return records if rejected else records.kept()

    nameless = access.nameless_witnesses(Involvement.objects.all() if rejected else Involvement.objects.kept(), user)
    cases = _cases(person, seen, nameless)
    spells = [Moment(detention) for file in cases for detention in file.detentions]
    events = seen(Event).filter(persons=person).select_related("case", "region", "court").prefetch_related("persons")
    return Dossier(
        person=person,
        names=[name for name in person.names.all() if name.name != person.name],
        relatives=list(seen(Relationship).filter(person=person).select_related("other").order_by("kind", "pk")),
        relative_of=list(seen(Relationship).filter(other=person).select_related("person").order_by("kind", "pk")),
        affiliations=list(
            seen(Affiliation).filter(person=person).select_related("organisation").order_by("since_earliest", "pk")
        ),
        recognitions=list(seen(Recognition).filter(person=person).select_related("organisation")),
        cases=cases,
        roles=list(seen(Involvement).filter(person=person).select_related("case", "organisation")),
        moments=sorted(
            [*spells, *map(Moment, events)],
            key=lambda moment: (moment.since is None, moment.since or datetime.date.min, moment.held, moment.record.pk),
        ),
    )


def _cases(person: Person, seen: Any, nameless: QuerySet[Any]) -> list[CaseFile]:
    prosecutions = list(
        seen(Prosecution)
        .filter(person=person)
        .select_related("region", "case__region", "case__court", "case__alleged_organisation")
        .order_by("case__opened_earliest", "pk")
    )
    case_ids = [prosecution.case_id for prosecution in prosecutions]

    def of_prosecutions(records: QuerySet[Any]) -> dict[int, list[Any]]:
        return _grouped(records.filter(prosecution__in=prosecutions), "prosecution_id")

    charges = of_prosecutions(seen(Charge).select_related("provision").order_by(*CHARGE_ORDER))
    sentences = of_prosecutions(seen(Sentence).select_related("court"))
    detentions = of_prosecutions(seen(Detention).select_related("facility", "region"))
    others = seen(Prosecution).filter(case__in=case_ids).exclude(person=person).select_related("person")
    accused = _grouped(others, "case_id")
    helpers = seen(Involvement).filter(case__in=case_ids).exclude(person=person)
    involved = _grouped(helpers.select_related("person", "organisation"), "case_id")
    hidden = _grouped(nameless.filter(case__in=case_ids).exclude(person=person).defer("person"), "case_id")
    return [
        CaseFile(
            prosecution=prosecution,
            charges=charges[prosecution.pk],
            sentences=sentences[prosecution.pk],
            detentions=detentions[prosecution.pk],
            accused=accused[prosecution.case_id],
            involved=involved[prosecution.case_id],
            nameless=hidden[prosecution.case_id],
        )
        for prosecution in prosecutions
    ]


def _grouped(records: QuerySet[Any], column: str) -> dict[int, list[Any]]:
    groups: dict[int, list[Any]] = defaultdict(list)
    for record in records:
        groups[getattr(record, column)].append(record)
    return groups

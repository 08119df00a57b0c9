"""The lines of the prisoners list: each prosecution with all that one line, on screen or in a spreadsheet, shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser, User

from cases.choices import ChargeStatus
from cases.models import Charge, Court, Detention, Prosecution, Region, Sentence
from cases.querysets.cases import ProsecutionQuerySet
from cases.services.latest import Latest, latest_detention, latest_sentence

# The records of which a document may speak, by the column that leads from a claim to the prosecution.
CLAIMED_OF_PROSECUTION = (
    "prosecution",
    "charge__prosecution",
    "sentence__prosecution",
    "detention__prosecution",
    "person__prosecutions",
)


@dataclass(frozen=True, slots=True)
class PrisonerLine:
    """One prosecution. ``arrested`` is EDTF text, "" where not known; ``sources`` counts documents."""

    prosecution: Prosecution
    other_names: list[str]
    charges: list[Charge]
    region: Region | None
    court: Court | None
    sentence: Latest[Sentence] | None
    custody: Latest[Detention] | None
    arrested: str
    sources: int

    @property
    def charged_only(self) -> bool:
        """Whether no charge has been decided, so that their status need not be said."""
        return all(charge.status == ChargeStatus.CHARGED for charge in self.charges)


def with_line_columns(prosecutions: ProsecutionQuerySet, user: User | AnonymousUser) -> ProsecutionQuerySet:
    """``prosecutions`` with what ``lines`` needs of each."""
    related = ("case__region", "case__alleged_organisation", "person__residence", "person__citizenship")
    return prosecutions.with_list_columns().select_related(*related).with_arrest(user)


def lines(prosecutions: Sequence[Prosecution], user: User | AnonymousUser) -> list[PrisonerLine]:
    """The lines of ``prosecutions``, which come from ``with_line_columns``, in the same order."""
    sources = documents_of(prosecutions, user)
    return [_line(prosecution, len(sources[prosecution.pk])) for prosecution in prosecutions]


def _line(prosecution: Prosecution, sources: int) -> PrisonerLine:
    person, case = prosecution.person, prosecution.case
    sentence = latest_sentence(prosecution.sentences.all())
    return PrisonerLine(
        prosecution=prosecution,
        other_names=[spelling.name for spelling in person.names.all() if spelling.name != person.name],
        charges=list(prosecution.charges.all()),
        region=prosecution.region or case.region,
        court=case.court or (sentence.record.court if sentence else None),
        sentence=sentence,
        custody=latest_detention(prosecution.detentions.all()),
        arrested=prosecution.arrest_date or _first_start(prosecution.detentions.all()),
        sources=sources,
    )


def _first_start(detentions: Iterable[Detention]) -> str:
    dated = [detention for detention in detentions if detention.start_earliest]
    return min(dated, key=lambda detention: (detention.start_earliest, detention.pk)).start if dated else ""


def documents_of(prosecutions: Sequence[Prosecution], user: User | AnonymousUser) -> dict[int, set[int]]:
    """For each prosecution the documents that ``user`` may see and that say something of it, or of its person.

    One query. ``cases`` knows documents by the claims on its records only.
    """
    found: dict[int, set[int]] = defaultdict(set)
    if not prosecutions:
        return found
    claims = Prosecution._meta.get_field("claims").related_model.objects.visible_to(user).exclude(state="rejected")
    ids = [prosecution.pk for prosecution in prosecutions]
    first, *others = (
        claims.filter(**{f"{column}__in": ids}).order_by().values_list(column, "document")
        for column in CLAIMED_OF_PROSECUTION
    )
    for prosecution, document in first.union(*others):
        found[prosecution].add(document)
    return found

"""The lines of the prisoners list: each prosecution with all that one line, on screen or in a spreadsheet, shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AnonymousUser, User

from cases.choices import SentenceKind
from cases.models import Charge, Court, Detention, Prosecution, Region, Sentence
from cases.querysets.json_rows import record_of
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
    fines: list[Sentence]
    custody: Latest[Detention] | None
    arrested: str
    sources: int


def lines(prosecutions: Sequence[Any], user: User | AnonymousUser) -> list[PrisonerLine]:
    """The lines of ``prosecutions``, which come from ``with_list_columns``, in the same order; one query."""
    sources = documents_of([prosecution.pk for prosecution in prosecutions], user)
    return [_line(prosecution, len(sources[prosecution.pk])) for prosecution in prosecutions]


def _line(prosecution: Any, sources: int) -> PrisonerLine:
    person, case = prosecution.person, prosecution.case
    charges = [record_of(Charge, entry) for entry in prosecution.listed_charges]
    sentences = [record_of(Sentence, entry) for entry in prosecution.listed_sentences]
    detentions = [record_of(Detention, entry) for entry in prosecution.listed_detentions]
    sentence = latest_sentence(sentences)
    return PrisonerLine(
        prosecution=prosecution,
        other_names=[entry["name"] for entry in prosecution.listed_names if entry["name"] != person.name],
        charges=charges,
        region=prosecution.region or case.region,
        court=case.court or (sentence.record.court if sentence else None),
        sentence=sentence,
        fines=[sentence for sentence in sentences if sentence.kind == SentenceKind.FINE],
        custody=latest_detention(detentions),
        arrested=prosecution.arrest_date or _first_start(detentions),
        sources=sources,
    )


def _first_start(detentions: Iterable[Detention]) -> str:
    dated = [detention for detention in detentions if detention.start_earliest]
    return min(dated, key=lambda detention: (detention.start_earliest, detention.pk)).start if dated else ""


def documents_of(prosecutions: list[int], user: User | AnonymousUser) -> dict[int, set[int]]:
    """For each prosecution the documents that ``user`` may see and that say something of it, or of its person.

    One query. ``cases`` knows documents by the claims on its records only.
    """
    found: dict[int, set[int]] = defaultdict(set)
    if not prosecutions:
        return found
    claims = Prosecution._meta.get_field("claims").related_model.objects.visible_to(user).exclude(state="rejected")
    first, *others = (
        claims.filter(**{f"{column}__in": prosecutions}).order_by().values_list(column, "document")
        for column in CLAIMED_OF_PROSECUTION
    )
    for prosecution, document in first.union(*others):
        found[prosecution].add(document)
    return found

"""The lines of the prisoners list: each prosecution with all that one line, on screen or in a spreadsheet, shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AnonymousUser, User

from cases.choices import SentenceKind
from cases.models import Charge, Court, Detention, PersonName, Prosecution, Region, Sentence
from cases.querysets.list_orders import CHARGE_ORDER
from cases.services.latest import Latest, latest_detention, latest_sentence

# The records of which a document may speak, by the column that leads from a claim to the prosecution.
CLAIMED_OF_PROSECUTION = (
    "prosecution",
    "charge__prosecution",
    "sentence__prosecution",
    "detention__prosecution",
    "person__prosecutions",
)

CHARGE_COLUMNS = (
    "description",
    "status",
    *(f"provision__{column}" for column in ("country", "code", "article", "part", "title")),
)
SENTENCE_COLUMNS = (
    *("kind", "months", "amount", "currency", "court_instance", "date_earliest", "date_latest"),
    "court__name",
)
DETENTION_COLUMNS = (
    *("kind", "start", "start_earliest", "start_latest", "end", "end_latest"),
    *("facility__name", "region__name"),
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
    """The lines of ``prosecutions``, which come from ``with_list_columns``, in the same order; five queries."""
    keys = [prosecution.pk for prosecution in prosecutions]
    spellings: dict[int, list[str]] = defaultdict(list)
    persons = [prosecution.person_id for prosecution in prosecutions]
    for person, name in PersonName.objects.filter(person__in=persons).values_list("person", "name"):
        spellings[person].append(name)
    charges = _grouped(Charge, keys, CHARGE_COLUMNS, "provision", order=CHARGE_ORDER)
    sentences = _grouped(Sentence, keys, SENTENCE_COLUMNS, "court")
    detentions = _grouped(Detention, keys, DETENTION_COLUMNS, "facility", "region")
    sources = documents_of(keys, user)
    made = []
    for prosecution in prosecutions:
        key, person, case = prosecution.pk, prosecution.person, prosecution.case
        sentence = latest_sentence(sentences[key])
        line = PrisonerLine(
            prosecution=prosecution,
            other_names=[name for name in spellings[person.pk] if name != person.name],
            charges=charges[key],
            region=prosecution.region or case.region,
            court=case.court or (sentence.record.court if sentence else None),
            sentence=sentence,
            fines=[sentence for sentence in sentences[key] if sentence.kind == SentenceKind.FINE],
            custody=latest_detention(detentions[key]),
            arrested=prosecution.arrest_date or _first_start(detentions[key]),
            sources=len(sources[key]),
        )
        made.append(line)
    return made


def _grouped(
    model: Any, prosecutions: list[int], columns: tuple[str, ...], *links: str, order: tuple[Any, ...] = ("pk",)
) -> dict[int, list[Any]]:
    """The records of ``prosecutions`` that nobody rejected, with the columns that a line shows."""
    records = model.objects.kept().filter(prosecution__in=prosecutions).select_related(*links).order_by(*order)
    groups: dict[int, list[Any]] = defaultdict(list)
    for record in records.only("prosecution", *columns):
        groups[record.prosecution_id].append(record)
    return groups


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

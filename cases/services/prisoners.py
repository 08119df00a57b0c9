"""The lines of the prisoners list: each prosecution with all that one line, on screen or in a spreadsheet, shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from cases.choices import SentenceKind
from cases.models import Charge, Court, Detention, Prosecution, Region, Sentence
from cases.querysets.cases import CLAIMED
from cases.querysets.json_rows import record_of
from cases.services.latest import Latest, latest_detention, latest_sentence


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


def lines(prosecutions: Iterable[Any]) -> list[PrisonerLine]:
    """The lines of ``prosecutions``, which come from ``with_list_columns``, in the same order; no query."""
    return [_line(prosecution) for prosecution in prosecutions]


def _line(prosecution: Any) -> PrisonerLine:
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
        sources=len({entry["document"] for of in CLAIMED for entry in getattr(prosecution, f"listed_{of}")}),
    )


def _first_start(detentions: Iterable[Detention]) -> str:
    dated = [detention for detention in detentions if detention.start_earliest]
    return min(dated, key=lambda detention: (detention.start_earliest, detention.pk)).start if dated else ""

"""The prisoners list as a spreadsheet: one row a prosecution."""

from __future__ import annotations

import datetime
import tempfile
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import islice
from typing import IO, Any

from django.contrib.auth.models import AnonymousUser, User

from cases import partial_dates
from cases.models import Charge, Region
from cases.models.sentences import Detention, Sentence
from cases.querysets.cases import ProsecutionQuerySet
from cases.services.latest import Latest
from cases.services.prisoners import PrisonerLine, lines
from cases.services.spreadsheets import ODS_MEDIA_TYPE, Row, csv_chunks, write_ods, write_xlsx

CHUNK = 500  # prosecutions read at a time

MEDIA_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ods": ODS_MEDIA_TYPE,
}
FORMATS = tuple(MEDIA_TYPES)


def date_cell(edtf: str) -> datetime.date | str:
    """A real date where ``edtf`` is a whole, certain day; its text otherwise."""
    try:
        return datetime.date.fromisoformat(edtf)
    except ValueError:
        return edtf


def _charge(charge: Charge) -> str:
    return f"{charge.label} ({charge.get_status_display()})"


def _region_code(region: Region | None) -> str:
    return region.code if region else ""


def _region_name(region: Region | None) -> str:
    return region.name if region else ""


def _custody(latest: Latest[Detention] | None) -> str:
    if not latest:
        return ""
    spell = latest.record
    dates = [f"since {partial_dates.display(spell.start)}" if spell.start else ""]
    dates.append(f"until {partial_dates.display(spell.end)}" if spell.end else "")
    where = [str(place) for place in (spell.facility, spell.region) if place]
    return ", ".join([" ".join([spell.get_kind_display(), *filter(None, dates)]), *where])


def _sentence(latest: Latest[Sentence] | None) -> str:
    if not latest:
        return ""
    return " or ".join(dict.fromkeys(sentence.label for sentence in (latest.record, *latest.perhaps)))


def _fine(line: PrisonerLine) -> str:
    return "; ".join(fine.label for fine in line.fines)


def _months(latest: Latest[Sentence] | None) -> Decimal | None:
    return latest.record.months if latest else None


COLUMNS: dict[str, Callable[[PrisonerLine], Any]] = {
    "prosecution id": lambda line: line.prosecution.pk,
    "person id": lambda line: line.prosecution.person_id,
    "person": lambda line: line.prosecution.person.name,
    "other names": lambda line: "; ".join(line.other_names),
    "born": lambda line: date_cell(line.prosecution.person.born),
    "citizenship": lambda line: line.prosecution.person.citizenship_id,
    "residence": lambda line: line.prosecution.person.residence_id,
    "case id": lambda line: line.prosecution.case_id,
    "case": lambda line: line.prosecution.case.title,
    "case number": lambda line: line.prosecution.case.number,
    "region code": lambda line: _region_code(line.region),
    "region": lambda line: _region_name(line.region),
    "charges": lambda line: "; ".join(_charge(charge) for charge in line.charges),
    "stage": lambda line: line.prosecution.get_stage_display(),
    "outcome": lambda line: line.prosecution.get_outcome_display(),
    "court": lambda line: line.court.name if line.court else "",
    "alleged organisation": lambda line: str(line.prosecution.case.alleged_organisation or ""),
    "arrested": lambda line: date_cell(line.arrested),
    "custody": lambda line: _custody(line.custody),
    "sentence": lambda line: _sentence(line.sentence),
    "months": lambda line: _months(line.sentence),
    "fine": _fine,
    "review": lambda line: line.prosecution.get_review_display(),
    "sources": lambda line: line.sources,
}


def rows(prosecutions: ProsecutionQuerySet, user: User | AnonymousUser) -> Iterator[Row]:
    """The rows of the spreadsheet, read in portions; ``prosecutions`` come from ``with_list_columns``."""
    found = prosecutions.iterator(chunk_size=CHUNK)
    while portion := list(islice(found, CHUNK)):
        for line in lines(portion, user):
            yield [value(line) for value in COLUMNS.values()]


def csv_file(prosecutions: ProsecutionQuerySet, user: User | AnonymousUser) -> Iterator[bytes]:
    """The spreadsheet as CSV, line by line."""
    return csv_chunks(list(COLUMNS), rows(prosecutions, user))


def workbook(prosecutions: ProsecutionQuerySet, user: User | AnonymousUser, name: str) -> IO[bytes]:
    """The spreadsheet as XLSX or ODS, in a temporary file open at its start; whoever gets it closes it."""
    write = {"xlsx": write_xlsx, "ods": write_ods}[name]
    file = tempfile.TemporaryFile()  # noqa: SIM115 - outlives this function
    write(file, "Prisoners", list(COLUMNS), rows(prosecutions, user))
    file.seek(0)
    return file

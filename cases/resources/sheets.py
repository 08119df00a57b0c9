"""Uploaded sheets: checking them and writing them, in the background where they are large."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django_tasks import task

from cases.choices import HistoryOrigin, SheetState
from cases.models import Job, SheetImport
from cases.origins import coming_from
from cases.resources.base import RecordResource, SheetError
from cases.resources.cases import CaseResource, InvolvementResource, ProsecutionResource
from cases.resources.charges import ChargeResource, ProvisionResource
from cases.resources.courts import CourtResource
from cases.resources.events import EventResource
from cases.resources.formats import FORMATS, SpreadsheetFormat, UnreadableFile
from cases.resources.large import SHOWN_FAULTS, LargeSheet, Outcome, Row
from cases.resources.organisations import OrganisationResource
from cases.resources.persons import PersonResource
from cases.resources.sentences import DetentionResource, SentenceResource
from cases.services import jobs
from cases.services.xlsx import xlsx_blocks

SHEETS: dict[str, type[RecordResource]] = {
    resource._meta.model._meta.model_name: resource
    for resource in (
        PersonResource, CaseResource, ProsecutionResource, ChargeResource, SentenceResource, DetentionResource,
        EventResource, InvolvementResource, OrganisationResource, CourtResource, ProvisionResource,
    )
}  # fmt: skip
FAULT_COLUMN = "faults"  # of the copy with the faults marked; passed over when it comes back
AT_ONCE = 200_000  # bytes of a file up to which it is checked while one waits


class Refused(Exception):
    """The sheet was not written, as the rows in it are not as they were when it was checked."""


def may_import(user: Any, sheet: str) -> bool:
    """A sheet adds rows and changes rows, so it needs both permissions."""
    return sheet in SHEETS and all(user.has_perm(f"cases.{action}_{sheet}") for action in ("add", "change"))


def format_of(name: str) -> type[SpreadsheetFormat] | None:
    """The kind of file that its name says it is; None for one that is not read."""
    ending = name.rpartition(".")[2].lower()
    return next((kind for kind in FORMATS if kind.extension == ending), None)


def receive(file: UploadedFile, sheet: str, empties: bool, owner: Any) -> SheetImport:
    """Keep an uploaded file, and check it at once where it is small, else in the background."""
    data = file.read()
    stored = uuid4().hex
    _keep(stored, [data])
    kept = SheetImport.objects.create(
        owner=owner, sheet=sheet, file_name=(file.name or "")[-200:], stored=stored, empties=empties,
        digest=hashlib.sha256(data).hexdigest(),
    )  # fmt: skip
    if len(data) <= AT_ONCE:
        check(kept, lambda done: None)
    else:
        _start(kept, check_sheet, f"Checking {kept.file_name}", SheetState.CHECKING)
    return kept


def start_writing(kept: SheetImport) -> None:
    """Write a checked sheet in the background."""
    _start(kept, write_sheet, f"Writing {kept.file_name}", SheetState.WRITING)


def _start(kept: SheetImport, work: Any, title: str, state: SheetState) -> None:
    kept.job = jobs.start(work, title, kept.owner, sheet=kept.pk)
    kept.job.result_url = reverse("cases:sheet", args=[kept.pk])
    Job.objects.filter(pk=kept.job.pk).update(result_url=kept.job.result_url)
    SheetImport.objects.filter(pk=kept.pk).update(job=kept.job, state=state)


@task()
@jobs.job
def check_sheet(progress: jobs.Progress, sheet: int) -> None:
    kept = SheetImport.objects.select_related("owner").get(pk=sheet)
    progress.result_url = reverse("cases:sheet", args=[sheet])
    total = _row_count(kept)
    check(kept, lambda done: progress.report(min(done, total), total))


@task()
@jobs.job
def write_sheet(progress: jobs.Progress, sheet: int) -> None:
    kept = SheetImport.objects.select_related("owner").get(pk=sheet)
    progress.result_url = reverse("cases:sheet", args=[sheet])
    write(kept)
    kept.refresh_from_db()
    progress.result = {"new": kept.new, "changed": kept.changed}


def check(kept: SheetImport, report: Callable[[int], None]) -> None:
    """Find out what the sheet would do, and keep it."""
    try:
        header, rows = read(kept)
        resource = SHEETS[kept.sheet](user=kept.owner)
        resource._check_columns(header)
    except (UnreadableFile, SheetError) as error:
        SheetImport.objects.filter(pk=kept.pk).update(state=SheetState.FAULTY, trouble=str(error)[:1000])
        return
    outcome = LargeSheet(resource, kept.empties).check(rows, report)
    if outcome.faults:
        _keep_marked_copy(kept, outcome)
    _note(kept, outcome, SheetState.FAULTY if outcome.faults else SheetState.CHECKED)


def write(kept: SheetImport) -> None:
    """Write the sheet, all of it or nothing; where it has faults now, those are kept. Does nothing a second time."""
    header, rows = read(kept)
    resource = SHEETS[kept.sheet](user=kept.owner)
    resource._check_columns(header)
    large = LargeSheet(resource, kept.empties)
    try:
        with coming_from(HistoryOrigin.SHEET, kept.pk, kept.owner), transaction.atomic():
            if SheetImport.objects.select_for_update().get(pk=kept.pk).state == SheetState.WRITTEN:
                return
            outcome = large.write(rows, f"Spreadsheet {kept.pk}")
            if outcome.faults:
                raise Refused
            _note(kept, outcome, SheetState.WRITTEN)
            SheetImport.objects.filter(pk=kept.pk).update(written_at=timezone.now())
    except Refused:
        _note(kept, large.outcome, SheetState.FAULTY)
        raise jobs.JobFault("Nothing was written: something changed since the sheet was checked.") from None
    path(kept.stored).unlink(missing_ok=True)


def _note(kept: SheetImport, outcome: Outcome, state: SheetState) -> None:
    faults = [[fault.row, fault.reason] for fault in sorted(outcome.faults, key=_row)[:SHOWN_FAULTS]]
    SheetImport.objects.filter(pk=kept.pk).update(
        state=state, new=outcome.new, changed=outcome.changed, unchanged=outcome.unchanged, faulty=outcome.faulty,
        shown={"changes": outcome.shown, "faults": faults},
    )  # fmt: skip


def _row(fault: Any) -> int:
    return fault.row


def read(kept: SheetImport) -> tuple[list[str], Iterator[Row]]:
    """The columns and the rows of a sheet, numbered as spreadsheet programs do. Raises UnreadableFile, SheetError."""
    rows = _cells(kept)
    header = [cell.strip() for cell in next(iter(rows), [])]
    while header and not header[-1]:
        header.pop()
    wanted = [(number, name) for number, name in enumerate(header) if name != FAULT_COLUMN]
    if "" in header:
        raise SheetError(f"Column {header.index('') + 1} has no name in the first row.")
    return [name for _, name in wanted], _named(rows, wanted, len(header))


def _named(rows: Iterable[Sequence[str]], wanted: list[tuple[int, str]], width: int) -> Iterator[Row]:
    for number, row in enumerate(rows, 2):
        if any(row[width:]):
            raise SheetError(f"Row {number} has a cell to the right of the last named column.")
        cells = dict(zip_longest(range(width), row[:width], fillvalue=""))
        yield number, {name: cells[column].strip() for column, name in wanted}


def _cells(kept: SheetImport) -> Iterator[list[str]]:
    kind = format_of(kept.file_name)
    if kind is None:
        raise UnreadableFile("The file is of no kind that is read here.")
    try:
        data = path(kept.stored).read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFile("The uploaded file is no longer there. Upload it again.") from error
    return iter(kind().rows(data))


def _row_count(kept: SheetImport) -> int:
    try:
        return sum(1 for _ in _cells(kept))
    except UnreadableFile:
        return 0


def path(stored: str) -> Path:
    """Where an uploaded file is."""
    return Path(settings.VAR_DIR) / "uploaded_sheets" / stored


def _keep(stored: str, blocks: Iterable[bytes]) -> None:
    """Readable by its owner only."""
    target = path(stored)
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    target.touch(mode=0o600)
    with target.open("wb") as file:
        file.writelines(blocks)


def _keep_marked_copy(kept: SheetImport, outcome: Outcome) -> None:
    """The sheet as XLSX with what is wrong in the last column."""
    faults: dict[int, list[str]] = {}
    for fault in outcome.faults:
        faults.setdefault(fault.row, []).append(fault.reason)
    header, rows = read(kept)
    marked = ([*row.values(), " ".join(faults.get(number, []))] for number, row in rows)
    _keep(f"{kept.stored}.xlsx", xlsx_blocks("Rows", [*header, FAULT_COLUMN], _portions(marked)))


def _portions(rows: Iterator[list[str]], size: int = 1_000) -> Iterator[list[list[str]]]:
    portion: list[list[str]] = []
    for row in rows:
        portion.append(row)
        if len(portion) == size:
            yield portion
            portion = []
    yield portion

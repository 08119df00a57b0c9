"""Imports as batches: every file of one is read, stored and reported by itself."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from django.contrib.auth.models import User
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.urls import reverse
from django_tasks import task

from cases.choices import HistoryOrigin
from cases.origins import coming_from
from cases.services import faults, jobs
from documents import readers
from documents.choices import ImportOrigin, ImportOutcome
from documents.extraction.gazetteer import Gazetteer
from documents.extraction.pipeline import VERSION
from documents.importers.documents import Imported, Incoming, Report, import_documents
from documents.importers.gazetteer import database_gazetteer
from documents.models import BatchItem, ImportBatch
from documents.services import batches, files, processes, renewal

logger = logging.getLogger(__name__)

Tell = Callable[[BatchItem], None]
# An item with its number before the import, None for a new one: that from a transaction that was taken back may be
# another's by now.
Numbered = tuple[BatchItem, int | None]


def import_paths(paths: Iterable[Path], report: Tell | None = None, workers: int = 1) -> ImportBatch:
    """Import files, and all readable files of folders, as one batch; ``report`` is called with each item.

    Several ``workers`` are processes that share the files; their items come as they are done. Raises
    processes.WorkerDied when one of them is killed: what was done stays, and the same import again does the rest.
    """
    batch = ImportBatch.objects.create(origin=ImportOrigin.COMMAND, extractor_version=VERSION)
    found = files.portions(files.files_in(paths), files.size_of, workers)
    for item in _here(batch, found) if workers == 1 else _shared(batch, found, workers):
        if report:
            report(item)
    batches.finish(batch)
    return batch


def _here(batch: ImportBatch, found: Iterable[list[Path]]) -> Iterator[BatchItem]:
    gazetteer = database_gazetteer()
    for portion in found:
        yield from _import_paths(batch.pk, portion, gazetteer)


def _shared(batch: ImportBatch, found: Iterable[list[Path]], workers: int) -> Iterator[BatchItem]:
    arguments = ((batch.pk, portion) for portion in found)
    for numbers in processes.share(database_gazetteer, _import_by_worker, arguments, workers):
        items = BatchItem.objects.in_bulk(numbers)
        yield from (items[number] for number in numbers)


def _import_by_worker(gazetteer: Gazetteer, batch: int, paths: list[Path]) -> list[int]:
    """In a process of its own: import files; the numbers of their items."""
    return [item.pk for item in _import_paths(batch, paths, gazetteer)]


def _import_paths(batch: int, paths: list[Path], gazetteer: Gazetteer) -> list[BatchItem]:
    items = [BatchItem(batch_id=batch, file_name=str(p)[:1000], outcome=ImportOutcome.WAITING) for p in paths]
    return _imported([(item, partial(files.bytes_of, p)) for item, p in zip(items, paths, strict=True)], gazetteer)


def take_uploads(uploads: Iterable[UploadedFile], user: User | None) -> ImportBatch:
    """Keep uploaded files as one batch, made by ``user``, and have them imported in the background."""
    with transaction.atomic():
        batch = ImportBatch.objects.create(origin=ImportOrigin.UPLOAD, extractor_version=VERSION, made_by=user)
        for number, file in enumerate(uploads, start=1):
            _keep(batch, file, number)
        go_on(batch, user)
    return batch


def _keep(batch: ImportBatch, file: UploadedFile, number: int) -> None:
    name = (file.name or "unnamed")[:980]
    if batch.items.filter(file_name=name).exists():  # two uploads may share a name
        name = f"{name} ({number})"
    item = BatchItem(batch=batch, file_name=name, outcome=ImportOutcome.WAITING)
    if (file.size or 0) > readers.MAX_BYTES:
        item.outcome, item.error = ImportOutcome.FAILED, readers.TOO_LONG
    else:
        item.incoming.save(name, file, save=False)
    item.save()


def go_on(batch: ImportBatch, user: User | None) -> None:
    """Have the files of ``batch`` that wait imported in the background."""
    batches.hand_over(batch, import_waiting, f"Import of {batch.items.count()} files", user)


@task()
@jobs.job
def import_waiting(progress: jobs.Progress, batch: int) -> None:
    """Import the uploaded files of a batch that wait."""
    found = ImportBatch.objects.get(pk=batch)
    waiting = list(found.items.filter(outcome=ImportOutcome.WAITING))
    total = found.items.count()
    gazetteer = database_gazetteer()
    progress.result_url = reverse("documents:batch", args=[batch])
    done = total - len(waiting)
    for portion in files.portions(waiting, files.size_incoming):
        progress.report(done, total, portion[0].file_name)
        incoming = [str(item.incoming.name) for item in portion]
        _imported([(item, partial(files.bytes_incoming, item)) for item in portion], gazetteer)
        for name in incoming:
            BatchItem.incoming.field.storage.delete(name)
        done += len(portion)
    progress.report(total, total)
    batches.finish(found)


def _imported(loads: list[tuple[BatchItem, Callable[[], bytes]]], gazetteer: Gazetteer) -> list[BatchItem]:
    """Import the bytes that the functions give, and store what became of them in the items, which are of one batch."""
    incoming = [one for item, load in loads if (one := _read((item, item.pk), load))]
    with coming_from(HistoryOrigin.IMPORT, loads[0][0].batch_id):
        import_documents(incoming, gazetteer, Report(partial(_settle, gazetteer=gazetteer), _fail))
    return [item for item, _ in loads]


def _read(numbered: Numbered, load: Callable[[], bytes]) -> Incoming | None:
    """What is to be imported; None, and the item fails, where it cannot be read."""
    item, _ = numbered
    try:
        data = load()
        reading = readers.read(item.file_name, data)
    except Exception as error:
        _fail(numbered, error)
        return None
    item.error = " ".join(reading.warnings)[:500]
    return Incoming(reading.source, data, numbered)


def _fail(numbered: Numbered, error: Exception) -> None:
    """One file's fault, which must not stop the others."""
    item, number = numbered
    item.pk = number
    if isinstance(error, readers.ReadError):
        item.error = str(error)
    elif isinstance(error, OSError):
        item.error = f"It could not be stored: {error.strerror or type(error).__name__}."
    else:
        faults.log(logger, f"Import of one file of batch {item.batch_id}", error)
        item.error = f"It could not be stored ({type(error).__name__}); the log has the details."
    item.outcome, item.document, item.made, item.incoming = ImportOutcome.FAILED, None, {}, ""
    item.save()


def _settle(settled: list[tuple[Numbered, Imported]], gazetteer: Gazetteer) -> None:
    """Within the documents' own transaction: a killed import leaves both or neither."""
    for (item, number), imported in settled:
        item.pk, item.incoming = number, ""
        item.outcome, item.document, item.made = imported.outcome, imported.document, imported.made
        if number is not None:
            item.save()
    BatchItem.objects.bulk_create(item for (item, number), _ in settled if number is None)
    for _, imported in settled:
        if imported.read_anew:
            renewal.read_anew(imported.read_anew, gazetteer)

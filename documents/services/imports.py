"""Imports as batches: every file of one is read, stored and reported by itself."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
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
from documents.importers.documents import Imported, import_document
from documents.importers.gazetteer import database_gazetteer
from documents.models import BatchItem, ImportBatch
from documents.services import batches, files, processes, renewal

logger = logging.getLogger(__name__)

Report = Callable[[BatchItem], None]


def import_paths(paths: Iterable[Path], report: Report | None = None, workers: int = 1) -> ImportBatch:
    """Import files, and all readable files of folders, as one batch; ``report`` is called with each item.

    Several ``workers`` are processes that share the files; their items come as they are done. Raises
    processes.WorkerDied when one of them is killed: what was done stays, and the same import again does the rest.
    """
    batch = ImportBatch.objects.create(origin=ImportOrigin.COMMAND, extractor_version=VERSION)
    found = files.files_in(paths)
    for item in _one_by_one(batch, found) if workers == 1 else _shared(batch, found, workers):
        if report:
            report(item)
    batches.finish(batch)
    return batch


def _one_by_one(batch: ImportBatch, paths: Iterable[Path]) -> Iterator[BatchItem]:
    gazetteer = database_gazetteer()
    for path in paths:
        yield _import_path(batch.pk, path, gazetteer)


def _shared(batch: ImportBatch, paths: Iterable[Path], workers: int) -> Iterator[BatchItem]:
    for number in processes.share(_import_by_worker, ((batch.pk, str(path)) for path in paths), workers):
        yield BatchItem.objects.get(pk=number)


def _import_by_worker(batch: int, path: str) -> int:
    """In a process of its own: import one file; the number of its item."""
    return int(_import_path(batch, Path(path), _workers_gazetteer()).pk)


@cache
def _workers_gazetteer() -> Gazetteer:
    return database_gazetteer()


def _import_path(batch: int, path: Path, gazetteer: Gazetteer) -> BatchItem:
    item = BatchItem(batch_id=batch, file_name=str(path)[:1000], outcome=ImportOutcome.WAITING)
    return _imported(item, partial(files.bytes_of, path), gazetteer)


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
    for done, item in enumerate(waiting, start=total - len(waiting)):
        progress.report(done, total, item.file_name)
        incoming = str(item.incoming.name)
        _imported(item, partial(files.bytes_incoming, item), gazetteer)
        BatchItem.incoming.field.storage.delete(incoming)
    progress.report(total, total)
    batches.finish(found)


def _imported(item: BatchItem, load: Callable[[], bytes], gazetteer: Gazetteer) -> BatchItem:
    """Import the bytes that ``load`` gives, and store what became of them in ``item``."""
    try:
        data = load()
        reading = readers.read(item.file_name, data)
        item.error = " ".join(reading.warnings)[:500]
        with coming_from(HistoryOrigin.IMPORT, item.batch_id):
            import_document(reading.source, data, gazetteer, partial(_settle, item, gazetteer))
        return item
    except readers.ReadError as error:
        item.error = str(error)
    except OSError as error:
        item.error = f"It could not be stored: {error.strerror or type(error).__name__}."
    except Exception as error:  # one file's fault must not stop the others
        faults.log(logger, f"Import of one file of batch {item.batch_id}", error)
        item.error = f"It could not be stored ({type(error).__name__}); the log has the details."
    item.outcome, item.document, item.made, item.incoming = ImportOutcome.FAILED, None, {}, ""
    item.save()
    return item


def _settle(item: BatchItem, gazetteer: Gazetteer, imported: Imported) -> None:
    """Within the document's own transaction: a killed import leaves both or neither."""
    item.outcome, item.document, item.made = imported.outcome, imported.document, imported.made
    item.incoming = ""
    item.save()
    if imported.read_anew:
        renewal.read_anew(imported.read_anew, gazetteer)

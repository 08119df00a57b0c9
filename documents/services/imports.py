"""Imports as batches: every file of one is read, stored and reported by itself."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from django.contrib.auth.models import User
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone

from documents import readers
from documents.choices import ImportOrigin, ImportOutcome
from documents.extraction.gazetteer import Gazetteer
from documents.extraction.pipeline import VERSION
from documents.importers.documents import import_document
from documents.importers.gazetteer import database_gazetteer
from documents.models import BatchItem, ImportBatch
from documents.services import files

logger = logging.getLogger(__name__)

Report = Callable[[BatchItem], None]


def import_paths(paths: Iterable[Path], report: Report | None = None) -> ImportBatch:
    """Import files, and all readable files of folders, as one batch; ``report`` is called with each item."""
    batch = ImportBatch.objects.create(origin=ImportOrigin.COMMAND, extractor_version=VERSION)
    gazetteer = database_gazetteer()
    for path in files.files_in(paths):
        item = _import_one(batch, str(path), partial(files.bytes_of, path), gazetteer)
        if report:
            report(item)
    return _finished(batch)


def import_uploads(uploads: Iterable[UploadedFile], user: User | None) -> ImportBatch:
    """Import uploaded files as one batch, made by ``user``."""
    batch = ImportBatch.objects.create(origin=ImportOrigin.UPLOAD, extractor_version=VERSION, made_by=user)
    gazetteer = database_gazetteer()
    for file in uploads:
        _import_one(batch, file.name or "unnamed", partial(files.bytes_of_upload, file), gazetteer)
    return _finished(batch)


def _import_one(batch: ImportBatch, name: str, load: Callable[[], bytes], gazetteer: Gazetteer) -> BatchItem:
    item = BatchItem(batch=batch, file_name=_unique_name(batch, name))
    try:
        data = load()
        imported = import_document(readers.read_bytes(name, data), data, gazetteer)
        item.outcome, item.document, item.counts = imported.outcome, imported.document, imported.counts
    except readers.ReadError as error:
        item.outcome, item.error = ImportOutcome.FAILED, str(error)
    except Exception as error:  # one file's fault must not stop the others
        # The error's own words may hold values of the document, names of people among them: only its place is logged.
        place = "".join(traceback.format_tb(error.__traceback__))
        logger.error("Import of one file of batch %s failed: %s\n%s", batch.pk, type(error).__name__, place)
        item.outcome = ImportOutcome.FAILED
        item.error = f"It could not be stored ({type(error).__name__}); the log has the details."
    item.save()
    return item


def _unique_name(batch: ImportBatch, name: str) -> str:
    """``name``, numbered where the batch has it already: two uploads may share one."""
    same = batch.items.filter(file_name=name[:990]).exists()
    return f"{name[:980]} ({batch.items.count() + 1})" if same else name[:990]


def _finished(batch: ImportBatch) -> ImportBatch:
    batch.finished_at = timezone.now()
    batch.save(update_fields=["finished_at"])
    return batch

"""Importing documents: each whole or not at all, told apart by its content."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from django.core.files.base import ContentFile
from django.db import IntegrityError

from cases.querysets.list_put_off import put_off
from documents.choices import ImportOutcome
from documents.extraction.gazetteer import Gazetteer
from documents.extraction.pipeline import extract
from documents.extraction.types import Extraction, SourceText
from documents.importers.known import known_to, of_other_names, of_other_people
from documents.importers.locks import turn
from documents.importers.records import RecordWriter, write_together
from documents.importers.storing import created
from documents.models import SourceDocument

logger = logging.getLogger(__name__)

ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one document, and the numbers of the records made, by their model's name.

    ``read_anew`` are the numbers of documents that are to be imported again now, in that order: see ``RecordWriter``.
    """

    outcome: ImportOutcome
    document: SourceDocument
    made: dict[str, list[int]] = field(default_factory=dict)
    read_anew: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file to import: what was read of it, its bytes, and the ``item`` by which its caller knows it."""

    source: SourceText
    original: bytes
    item: Any


@dataclass(frozen=True, slots=True)
class Report:
    """``settle`` is called with what became of items, in the transaction that stores their documents; ``fail`` with why
    that of an item was not stored."""

    settle: Callable[[list[tuple[Any, Imported]]], None]
    fail: Callable[[Any, Exception], None]


def import_documents(incoming: Iterable[Incoming], gazetteer: Gazetteer, report: Report) -> None:
    """Store the documents that were read, and propose their records: each whole or not at all.

    One whose content is there already is left alone, whatever its name. Those that have nothing to do with one another
    are written together, which takes half the time; where that fails, one by one, so that a fault is that of one.
    """
    waiting = _new(list(incoming), gazetteer, report)
    while waiting:
        try:
            stored = _store(waiting, report)
        except Exception as error:
            logger.warning("%s: %d files are imported one by one", type(error).__name__, len(waiting))
            for writer, one in waiting.items():
                _import_alone(writer, one, report)
            return
        waiting = {writer: one for writer, one in waiting.items() if writer not in stored}


def _new(incoming: list[Incoming], gazetteer: Gazetteer, report: Report) -> dict[RecordWriter, Incoming]:
    """Those of ``incoming`` that are not there yet, with the writers of their records."""
    hashes = [one.source.sha256 for one in incoming]
    known = {document.sha256: document for document in SourceDocument.objects.filter(sha256__in=hashes).defer("text")}
    found: dict[RecordWriter, Incoming] = {}
    for one in incoming:
        try:
            if document := known.get(one.source.sha256):
                report.settle([(one.item, Imported(ImportOutcome.KNOWN, document))])
            else:
                extraction = extract(one.source, gazetteer)
                found[RecordWriter(document_of(one.source, extraction), extraction)] = one
        except Exception as error:
            report.fail(one.item, error)
    return found


def _import_alone(writer: RecordWriter, one: Incoming, report: Report) -> None:
    """As ``import_documents``, of one.

    Another import may have stored the same content meanwhile, or a court or provision that this one would make too.
    """
    for left in reversed(range(ATTEMPTS)):
        try:
            if known := SourceDocument.objects.filter(sha256=one.source.sha256).first():
                report.settle([(one.item, Imported(ImportOutcome.KNOWN, known))])
            else:
                _store({writer: one}, report)
            return
        except Exception as error:
            if not left or not isinstance(error, IntegrityError):
                report.fail(one.item, error)
                return


def _store(waiting: Mapping[RecordWriter, Incoming], report: Report) -> list[RecordWriter]:
    """Store those that may be written together, in one transaction, and return them: the first one at least.

    Documents that may tell of the same people are written one after the other, so that the later finds the earlier's.
    """
    saved: list[SourceDocument] = []
    try:
        with turn(), put_off():
            known = known_to(of_other_names(waiting))
            writers = of_other_people(known.alike, known)
            for writer in writers:
                document, content = writer.document, ContentFile(waiting[writer].original)
                saved.append(document)
                document.original.save(document.file_name, content, save=False)
            created(saved, SourceDocument)
            written = zip(writers, write_together(writers, known), strict=True)
            report.settle([
                (waiting[writer].item, Imported(ImportOutcome.CREATED, writer.document, made, writer.read_anew))
                for writer, made in written
            ])  # fmt: skip
    except BaseException:
        for document in saved:
            document.original.delete(save=False)
        raise
    return writers


def document_of(source: SourceText, extraction: Extraction) -> SourceDocument:
    """The document, not stored and without its file, as ``extraction`` describes it."""
    facts = extraction.source
    file_name = PurePath(source.file).name[:255]
    return SourceDocument(
        kind=facts.kind,
        title=(facts.title or file_name)[:500],
        publisher=(facts.publisher or "")[:250],
        author=(facts.author or "")[:250],
        published=facts.published or "",
        url=(facts.url or "")[:1000],
        language=facts.language or "",
        file_name=file_name,
        media_type=source.media_type,
        sha256=source.sha256,
        text=extraction.text,
    )

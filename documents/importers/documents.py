"""Importing one document: one transaction, told apart by its content."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import PurePath

from django.core.files.base import ContentFile
from django.db import IntegrityError

from cases.querysets.list_put_off import put_off
from documents.choices import ImportOutcome
from documents.extraction.gazetteer import Gazetteer
from documents.extraction.pipeline import extract
from documents.extraction.types import Extraction, SourceText
from documents.importers.locks import turn
from documents.importers.records import RecordWriter
from documents.importers.storing import created
from documents.models import SourceDocument


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one document, and the numbers of the records made, by their model's name.

    ``read_anew`` are the numbers of documents that are to be imported again now, in that order: see ``RecordWriter``.
    """

    outcome: ImportOutcome
    document: SourceDocument
    made: dict[str, list[int]] = field(default_factory=dict)
    read_anew: list[int] = field(default_factory=list)


def import_document(
    source: SourceText,
    original: bytes,
    gazetteer: Gazetteer,
    settle: Callable[[Imported], None],
    attempts: int = 3,
) -> None:
    """Store the document that ``source`` was read from (``original`` are the file's bytes) and propose its records.

    Whole or not at all. A document whose content is there already is left alone, whatever its name. ``settle`` is
    called with what became of it, in the transaction that stores it.
    """
    if known := SourceDocument.objects.filter(sha256=source.sha256).first():
        return settle(Imported(ImportOutcome.KNOWN, known))
    try:
        _store(source, original, extract(source, gazetteer), settle)
    except IntegrityError:
        # Another import stored the same content meanwhile, or a court or provision that this one would make too.
        if attempts == 1:
            raise
        import_document(source, original, gazetteer, settle, attempts - 1)


def _store(source: SourceText, original: bytes, found: Extraction, settle: Callable[[Imported], None]) -> None:
    document = document_of(source, found)
    writer = RecordWriter(document, found)
    document.original.save(document.file_name, ContentFile(original), save=False)
    try:
        with turn(), put_off():
            created([document], SourceDocument)
            made = writer.write()
            settle(Imported(ImportOutcome.CREATED, document, made, writer.read_anew))
    except BaseException:
        document.original.delete(save=False)
        raise


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

"""Importing one document: one transaction, told apart by its content."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePath

from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction

from documents.choices import ImportOutcome
from documents.extraction.gazetteer import Gazetteer
from documents.extraction.pipeline import extract
from documents.extraction.types import Extraction, SourceText
from documents.importers.records import RecordWriter
from documents.models import SourceDocument


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one document, and how many records of each kind were made."""

    outcome: ImportOutcome
    document: SourceDocument
    counts: dict[str, int] = field(default_factory=dict)


def import_document(source: SourceText, original: bytes, gazetteer: Gazetteer) -> Imported:
    """Store the document that ``source`` was read from (``original`` are the file's bytes) and propose its records.

    Whole or not at all. A document whose content is there already is left alone, whatever its name.
    """
    if known := SourceDocument.objects.filter(sha256=source.sha256).first():
        return Imported(ImportOutcome.KNOWN, known)
    extraction = extract(source, gazetteer)
    document = _new_document(source, extraction)
    document.original.save(document.file_name, ContentFile(original), save=False)
    try:
        with transaction.atomic():
            document.save()
            counts = RecordWriter(document, extraction).write()
    except BaseException as error:
        document.original.delete(save=False)
        # Another import stored the same content meanwhile; any other breach of a rule is a fault of ours.
        known = SourceDocument.objects.filter(sha256=source.sha256).first()
        if isinstance(error, IntegrityError) and known:
            return Imported(ImportOutcome.KNOWN, known)
        raise
    return Imported(ImportOutcome.CREATED, document, counts)


def _new_document(source: SourceText, extraction: Extraction) -> SourceDocument:
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

"""PDF files with a text layer."""

from __future__ import annotations

import io
import logging
import re
import time
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from documents.readers import metadata
from documents.readers.base import MAX_CHARACTERS, Content, ReadError, faults_as
from documents.readers.pdf_edges import without_edges
from documents.readers.pdf_lines import LineReader, PdfLine
from documents.readers.pdf_paragraphs import paragraphs
from documents.readers.text import plain

if TYPE_CHECKING:
    from pypdf import PdfReader

SUFFIXES = (".pdf",)
MEDIA_TYPE = "application/pdf"

MAX_PAGES = 1_000
MAX_SECONDS = 60.0
MAX_STREAM = 20 * 1024 * 1024  # bytes of one page's commands or one font, unpacked
MAX_COMMANDS = 500_000  # on one page
MAX_FORMS = 500  # drawings within drawings that one page shows
_MAX_UNREADABLE = 0.2  # of the letters: a font without a table of its letters

_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st",
              0xA0: " "}  # fmt: skip
_MADE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")

NO_TEXT = "It has no text layer: its pages are pictures. Run OCR first, and give the PDF that it makes."
BROKEN = "The PDF is broken or cut. Download or save it again, or print it to a new PDF."
LOCKED = "The PDF is protected with a password. Save it without the password and give it again."
TOO_MANY_PAGES = f"The PDF has more than {MAX_PAGES:,} pages; split it."
TOO_MUCH = (
    f"A page of the PDF unpacks to more than {MAX_STREAM // 1024 // 1024} MB or {MAX_COMMANDS:,} commands. "
    "Print it to a new PDF, or save it as .docx."
)
UNREADABLE = "Its letters cannot be told: the fonts of the PDF lack their tables. Run OCR on it first."


def read(data: bytes) -> Content:
    """The text of a PDF. Raises ReadError where it is a scan, locked, broken, or too much to read."""
    from pypdf import Configuration, PdfReader, apply_configuration
    from pypdf.errors import FileNotDecryptedError, LimitReachedError, WrongPasswordError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its messages quote the file
    limits = Configuration(
        zlib_maximum_output_length=MAX_STREAM,
        lzw_maximum_output_length=MAX_STREAM,
        run_length_maximum_output_length=MAX_STREAM,
        brotli_maximum_output_length=MAX_STREAM,
        array_based_stream_maximum_output_length=MAX_STREAM,
        maximum_declared_stream_length=MAX_STREAM,
        stream_decoding_work_maximum_length=2 * MAX_STREAM,
        stream_parsing_work_maximum_count=MAX_COMMANDS,
        xform_maximum_invocations_per_extraction=MAX_FORMS,
    )
    with faults_as(BROKEN), apply_configuration(limits):
        try:
            reader = PdfReader(io.BytesIO(data), root_object_recovery_limit=1_000, xref_stream_maximum_entries=500_000)
            if reader.is_encrypted and not reader.decrypt(""):
                raise ReadError(LOCKED)
            return _content(reader)
        except (FileNotDecryptedError, WrongPasswordError) as error:
            raise ReadError(LOCKED) from error
        except LimitReachedError as error:
            raise ReadError(TOO_MUCH) from error


def _content(reader: PdfReader) -> Content:
    pages = _pages(reader)
    silent = [number for number, lines in enumerate(pages, 1) if not lines]
    if len(silent) == len(pages):
        raise ReadError(NO_TEXT)
    pages, running = without_edges(pages)
    text = plain("\n\n".join([*paragraphs(pages), *running]).translate(_LIGATURES))
    _check_letters(text)
    stated = reader.metadata
    return Content(
        text=text,
        title=metadata.title(stated.title if stated else None),
        author=metadata.author(stated.author if stated else None),
        published=metadata.day_in_text(_made(stated.get("/CreationDate") if stated else None), text),
        warnings=(_about(silent),) if silent else (),
    )


def _pages(reader: PdfReader) -> list[list[PdfLine]]:
    if len(reader.pages) > MAX_PAGES:
        raise ReadError(TOO_MANY_PAGES)
    deadline = time.monotonic() + MAX_SECONDS
    pages: list[list[PdfLine]] = []
    left = MAX_CHARACTERS
    for number, page in enumerate(reader.pages):
        lines = LineReader(number, deadline).read(page)
        left -= sum(len(line.text) for line in lines)
        if left < 0:
            raise ReadError(f"The PDF holds more than {MAX_CHARACTERS:,} characters; split it.")
        pages.append(lines)
    return pages


def _check_letters(text: str) -> None:
    """Raises ReadError where too many letters are the sign for an unknown one, or of private meaning."""
    unknown = sum(1 for c in text if c == "\ufffd" or "\ue000" <= c <= "\uf8ff")
    if unknown > _MAX_UNREADABLE * len(text):
        raise ReadError(UNREADABLE)


def _made(stated: object) -> date | None:
    match = _MADE.match(str(stated or ""))
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None


def _about(silent: Sequence[int]) -> str:
    shown = ", ".join(map(str, silent[:20])) + (" and more" if len(silent) > 20 else "")
    return f"No text on page {shown}: if these are scans, run OCR first and import the file again."

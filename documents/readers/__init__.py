"""Turning files into text. A new format is one module here and one entry in ``READERS``.

A reader module has ``SUFFIXES``, ``MEDIA_TYPE`` and ``read(data: bytes) -> Content``. Where the name of a file and its
content disagree, the content decides.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from documents.extraction.types import SourceText
from documents.readers import html, mail, markdown, pdf, signatures, text, word
from documents.readers.base import MAX_BYTES, MAX_CHARACTERS, ReadError

READERS: tuple[ModuleType, ...] = (text, markdown, html, word, pdf, mail)
SUFFIXES = tuple(suffix for reader in READERS for suffix in reader.SUFFIXES)
_BINARY = (word, pdf)  # known by their first bytes alone

TOO_LONG = f"It is longer than {MAX_BYTES // 1024 // 1024} MB or {MAX_CHARACTERS:,} characters; split it."
ACCEPTED = f"Accepted: {', '.join(SUFFIXES)}."

__all__ = ["ACCEPTED", "MAX_BYTES", "READERS", "SUFFIXES", "TOO_LONG", "ReadError", "Reading", "read", "read_bytes"]


class Reading(NamedTuple):
    """What was read of a file, and sentences about what of it was not."""

    source: SourceText
    warnings: tuple[str, ...]


def read_bytes(name: str, data: bytes) -> SourceText:
    """The text of ``data``, a file called ``name``. Raises ReadError with the reason where it cannot be read."""
    return read(name, data).source


def read(name: str, data: bytes) -> Reading:
    """As ``read_bytes``, with the reader's warnings: pages or attachments that have no text in ``source``."""
    if len(data) > MAX_BYTES:
        raise ReadError(TOO_LONG)
    if not data.strip():
        raise ReadError("It is empty.")
    reader = _reader_for(name, data)
    content = reader.read(data)
    if not content.text.strip():
        raise ReadError("It has no text.")
    if len(content.text) > MAX_CHARACTERS:
        raise ReadError(TOO_LONG)
    source = SourceText(
        file=name,
        sha256=hashlib.sha256(data).hexdigest(),
        text=content.text,
        media_type=reader.MEDIA_TYPE,
        encoding=content.encoding,
        title=content.title,
        publisher=content.publisher,
        author=content.author,
        published=content.published,
        url=content.url,
        language=content.language,
    )
    return Reading(source, content.warnings)


def _reader_for(name: str, data: bytes) -> ModuleType:
    if found := _by_content(data):
        return found
    suffix = Path(name).suffix.lower()
    named = next((reader for reader in READERS if suffix in reader.SUFFIXES), None)
    if named in _BINARY:
        raise ReadError(f"It is called {suffix} but is none; it may be broken, cut, or of another kind. {ACCEPTED}")
    if kind := signatures.unread_kind(data):
        raise ReadError(f"{kind} {ACCEPTED}")
    if suffix and named is None:
        raise ReadError(f"Files of the kind “{suffix}” are not read. {ACCEPTED}")
    return named or text


def _by_content(data: bytes) -> ModuleType | None:
    """The reader of the format that the beginning of ``data`` tells, whatever the file is called."""
    if signatures.is_pdf(data):
        return pdf
    if signatures.is_zip(data):
        return word  # which names any other kind of packed file
    if html.is_html(data):
        return html
    if mail.is_mail(data):
        return mail
    return None

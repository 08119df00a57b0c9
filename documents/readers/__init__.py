"""Turning files into text. A new format is one module here and one entry in ``READERS``.

A reader module has ``SUFFIXES``, ``MEDIA_TYPE`` and ``read(data: bytes) -> Content``.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from types import ModuleType

from documents.extraction.types import SourceText
from documents.readers import html, markdown, text
from documents.readers.base import MAX_BYTES, MAX_CHARACTERS, ReadError

READERS: tuple[ModuleType, ...] = (text, markdown, html)
SUFFIXES = tuple(suffix for reader in READERS for suffix in reader.SUFFIXES)

TOO_LONG = f"It is longer than {MAX_BYTES // 1024 // 1024} MB or {MAX_CHARACTERS:,} characters; split it."

__all__ = ["MAX_BYTES", "READERS", "SUFFIXES", "TOO_LONG", "ReadError", "read_bytes"]


def read_bytes(name: str, data: bytes) -> SourceText:
    """The text of ``data``, a file called ``name``. Raises ReadError with the reason where it cannot be read."""
    if not data.strip():
        raise ReadError("It is empty.")
    if len(data) > MAX_BYTES:
        raise ReadError(TOO_LONG)
    reader = _reader_for(name, data)
    content = reader.read(data)
    if not content.text.strip():
        raise ReadError("It has no text.")
    if len(content.text) > MAX_CHARACTERS:
        raise ReadError(TOO_LONG)
    return SourceText(
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


def _reader_for(name: str, data: bytes) -> ModuleType:
    suffix = Path(name).suffix.lower()
    for reader in READERS:
        if suffix in reader.SUFFIXES:
            return reader
    if not suffix:
        return html if data[:200].lstrip().lower().startswith((b"<!doctype html", b"<html")) else text
    raise ReadError(f"Files of the kind “{suffix}” are not read. Accepted: {', '.join(SUFFIXES)}.")

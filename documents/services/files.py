"""Finding the files of an import and getting their bytes, within the readers' limits."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from documents import readers
from documents.models import BatchItem


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files among ``paths`` and the readable ones in the folders among them, each once, in a settled order.

    A file that is named is always given, so that its fault is reported; in folders, hidden files and files of kinds
    that are not read are passed over, and links to folders are not followed.
    """
    seen: set[Path] = set()
    for path in paths:
        for file in _walk(path) if path.is_dir() else [path]:
            real = file.resolve()
            if real not in seen:
                seen.add(real)
                yield file


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and Path(name).suffix.lower() in readers.SUFFIXES:
                yield Path(place, name)


def bytes_of(path: Path) -> bytes:
    """The bytes of the file at ``path``. Raises ReadError where it is too long or cannot be opened."""
    try:
        if path.stat().st_size > readers.MAX_BYTES:
            raise readers.ReadError(readers.TOO_LONG)
        return path.read_bytes()
    except OSError as error:
        raise readers.ReadError(f"It cannot be opened: {error.strerror}.") from error


def bytes_incoming(item: BatchItem) -> bytes:
    """The bytes of an uploaded file that waits for its import."""
    with item.incoming.open("rb") as file:
        return file.read()

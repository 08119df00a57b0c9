"""Finding the files of an import and getting their bytes, within the readers' limits."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice, repeat
from pathlib import Path
from typing import TypeVar

from documents import readers
from documents.models import BatchItem

PORTION = 32  # files that are imported together at most
LAST_PORTION = 8
PORTION_BYTES = 1_000_000

T = TypeVar("T")


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


def portions(things: Iterable[T], size: Callable[[T], int], workers: int = 1) -> Iterator[list[T]]:
    """``things`` of which ``size`` tells the bytes in portions that are imported together.

    The first and the last ones are small, so that no worker waits for the others. A large file is one by itself: nobody
    else writes into SQLite, and all is in memory, while a portion is stored.
    """
    counts = chain(*([count] * workers for count in (1, 2, 4)), repeat(PORTION))
    left, ahead = iter(things), deque[T]()
    while True:
        ahead.extend(islice(left, workers * PORTION - len(ahead)))
        if not ahead:
            return
        most = min(next(counts), max(LAST_PORTION, len(ahead) // workers))
        portion = [ahead.popleft()]
        taken = size(portion[0])
        while len(portion) < most and ahead and (taken := taken + size(ahead[0])) <= PORTION_BYTES:
            portion.append(ahead.popleft())
        yield portion


def size_of(path: Path) -> int:
    """How many bytes the file at ``path`` has; 0 where that cannot be told."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def size_incoming(item: BatchItem) -> int:
    """As ``size_of``, of an uploaded file that waits for its import."""
    try:
        return int(item.incoming.size)
    except (OSError, ValueError):
        return 0


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

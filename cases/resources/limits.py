"""What an uploaded spreadsheet may be at most; looked at before anything of it is unpacked, and while it is read."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import TypeVar

T = TypeVar("T")

PACKED = 50_000_000  # bytes
UNPACKED = 300_000_000
MEMBERS = 5_000
RATIO = 200  # times that a part may grow; sheets of one value repeated reach a hundred
SMALL = 1_000_000  # bytes; what unpacks to no more than this may grow as much as it likes
ROWS = 1_048_576  # of a sheet, as Excel has it
COLUMNS = 1_000
CELLS = 10_000_000
HEAD = 4_096  # bytes of a part in which its document type stands, if it has one

TOO_MANY_ROWS = f"The sheet has more than {ROWS:,} rows or {CELLS:,} cells. Split it."
TOO_MANY_COLUMNS = f"The sheet has more than {COLUMNS:,} columns. Delete those that are empty, and try again."


class UnreadableFile(ValueError):
    """A file that is no spreadsheet, or more than one may be; its text says what to do."""


def check_archive(data: bytes) -> None:
    """Refuse a file that would unpack to more than any list of records, or defines entities.

    Raises UnreadableFile, or zipfile.BadZipFile for what is no archive.
    """
    if len(data) > PACKED:
        raise UnreadableFile(f"The file is too large: {PACKED // 1_000_000} MB at most. Split it.")
    with zipfile.ZipFile(BytesIO(data)) as archive:
        members = archive.infolist()
        grown = any(member.file_size > max(SMALL, RATIO * member.compress_size) for member in members)
        if grown or len(members) > MEMBERS or sum(member.file_size for member in members) > UNPACKED:
            raise UnreadableFile("The file is too large when unpacked.")
        for member in members:
            if member.flag_bits & 1:
                raise UnreadableFile("The file is protected by a password. Save it without one.")
            if member.filename.lower().endswith((".xml", ".rels", ".vml")) and _has_doctype(archive, member):
                raise UnreadableFile("The file holds what no spreadsheet program writes. Save it anew from one.")


def _has_doctype(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    """Whether a part of XML has a document type, in which it could define entities; in any encoding."""
    with archive.open(member) as part:
        head = part.read(HEAD).replace(b"\0", b"")
    return b"<!DOCTYPE" in head or b"<!ENTITY" in head


def bounded(rows: Iterable[list[T]]) -> Iterator[list[T]]:
    """``rows``, as long as they are no more than a sheet may have. Raises UnreadableFile."""
    cells = 0
    for number, row in enumerate(rows, 1):
        cells += len(row)
        if len(row) > COLUMNS:
            raise UnreadableFile(TOO_MANY_COLUMNS)
        if number > ROWS or cells > CELLS:
            raise UnreadableFile(TOO_MANY_ROWS)
        yield row

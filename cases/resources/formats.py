"""The spreadsheet files that records leave in and come back from: CSV, XLSX and ODS.

Every cell is read as text, whatever a spreadsheet program made of it: a date cell as ``2022-02-24``, the number
2021.0 as ``2021``. tablib's own readers are not used: its ODS reader loses repeated cells and all lines but the first.
"""

from __future__ import annotations

import csv
import datetime
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from io import BytesIO, StringIO
from itertools import zip_longest
from typing import Any

import openpyxl
import tablib
from import_export.formats.base_formats import Format
from openpyxl.utils.escape import unescape

from cases.cells import original
from cases.resources import ods
from cases.resources.limits import PACKED, UnreadableFile, bounded, check_archive
from cases.services.spreadsheets import csv_chunks, write_ods, write_xlsx

XLSX_CELL = 32_767


def as_text(value: Any) -> str:
    """The text of a cell's value as a person would type it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float | Decimal):
        return f"{int(value)}" if value == int(value) else f"{value}"
    if isinstance(value, datetime.datetime):
        value = value.date()
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


class SpreadsheetFormat(Format):
    """One kind of file. Subclasses read and write; all make texts that could run as formulas harmless, and back."""

    title = ""
    extension = ""
    content_type = ""

    def __init__(self, encoding: str | None = None) -> None:
        """``encoding`` is what the library's admin passes for text formats; ours say theirs themselves."""

    def get_title(self) -> str:
        return self.title

    def get_extension(self) -> str:
        return self.extension

    def get_content_type(self) -> str:
        return self.content_type

    def can_import(self) -> bool:
        return True

    def can_export(self) -> bool:
        return True

    def create_dataset(self, data: bytes) -> tablib.Dataset:
        """The table in ``data``. Raises UnreadableFile."""
        rows = [[original(cell) for cell in row] for row in self.read(data)]
        while rows and not any(rows[-1]):
            rows.pop()
        if not rows:
            return tablib.Dataset()
        columns = [column for column in zip_longest(*rows, fillvalue="") if any(column)]
        header, *body = ([cell.strip() for cell in row] for row in zip(*columns, strict=True))
        return tablib.Dataset(*body, headers=header)

    def rows(self, data: bytes) -> Iterator[list[str]]:
        """The rows of the table in ``data``, its header first, one by one. Raises UnreadableFile."""
        for row in self.read(data):
            yield [original(cell) for cell in row]

    def export_data(self, dataset: tablib.Dataset, **kwargs: Any) -> bytes:
        return self.written(dataset.headers, list(dataset))

    def read(self, data: bytes) -> Iterable[list[str]]:
        """The rows of the first sheet, as texts. Raises UnreadableFile."""
        raise NotImplementedError

    def written(self, header: list[str], rows: list[Any]) -> bytes:
        raise NotImplementedError


class Csv(SpreadsheetFormat):
    """Written with a byte order mark, by which Excel knows UTF-8; read with commas, semicolons or tabs."""

    title, extension, content_type = "CSV", "csv", "text/csv; charset=utf-8"

    def read(self, data: bytes) -> Iterator[list[str]]:
        if len(data) > PACKED:
            raise UnreadableFile(f"The file is too large: {PACKED // 1_000_000} MB at most. Split it.")
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise UnreadableFile("The file is not in UTF-8. Save it as “CSV UTF-8”, or as XLSX or ODS.") from error
        header = text.partition("\n")[0]
        delimiter = max(",;\t", key=header.count)
        try:
            yield from bounded(csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True))
        except csv.Error as error:
            raise UnreadableFile(f"The file is no CSV table: {error}.") from error

    def written(self, header: list[str], rows: list[Any]) -> bytes:
        return b"\xef\xbb\xbf" + b"".join(csv_chunks(header, rows))


class Xlsx(SpreadsheetFormat):
    title, extension = "XLSX", "xlsx"
    content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    def read(self, data: bytes) -> Iterator[list[str]]:
        try:
            check_archive(data)
            book = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True)
            sheet = book.worksheets[0]
            sheet.reset_dimensions()
            for row in bounded(sheet.rows):
                yield [_xlsx_text(cell) for cell in row]
        except UnreadableFile:
            raise
        # What openpyxl and the parsers raise for what they cannot make sense of is not listed anywhere.
        except Exception as error:
            raise UnreadableFile("The file is no XLSX workbook.") from error

    def written(self, header: list[str], rows: list[Any]) -> bytes:
        for number, row in enumerate(rows, 2):
            for name, cell in zip(header, row, strict=True):
                if isinstance(cell, str) and len(cell) >= XLSX_CELL:
                    raise ValueError(
                        f"Row {number}: “{name}” is too long for XLSX ({len(cell):,} characters). Use CSV or ODS."
                    )
        file = BytesIO()
        write_xlsx(file, "Records", header, rows)
        return file.getvalue()


class Ods(SpreadsheetFormat):
    title, extension, content_type = "ODS", "ods", "application/vnd.oasis.opendocument.spreadsheet"

    def read(self, data: bytes) -> Iterator[list[str]]:
        try:
            check_archive(data)
            for row in bounded(ods.rows(data)):
                yield [as_text(cell) for cell in row]
        except UnreadableFile:
            raise
        except Exception as error:  # as above: of zipfile and of the parser
            raise UnreadableFile("The file is no ODS spreadsheet.") from error

    def written(self, header: list[str], rows: list[Any]) -> bytes:
        file = BytesIO()
        write_ods(file, "Records", header, rows)
        return file.getvalue()


FORMATS = [Xlsx, Ods, Csv]


def _xlsx_text(cell: Any) -> str:
    """A cell's text; a date only as far as the cell shows it, so that a typed "May 2021" does not become a day."""
    if isinstance(cell.value, datetime.datetime):
        shown = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", cell.number_format).lower()
        if "d" not in shown:
            return f"{cell.value:%Y-%m}" if "m" in shown else f"{cell.value:%Y}"
    # XLSX writes some characters as _x000D_ and the like; openpyxl leaves them so.
    return unescape(cell.value) if isinstance(cell.value, str) else as_text(cell.value)

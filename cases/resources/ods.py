"""Reading the first sheet of an OpenDocument spreadsheet, as LibreOffice and others write it."""

from __future__ import annotations

import datetime
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO
from typing import Any
from xml.etree.ElementTree import Element, iterparse

from cases.resources.limits import CELLS, COLUMNS, ROWS, TOO_MANY_COLUMNS, TOO_MANY_ROWS, UnreadableFile

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
MOST_BLANKS = 1_000  # that one element stands for
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")


def rows(data: bytes) -> Iterator[list[Any]]:
    """The cells of each row: text, Decimal, bool or date, "" for an empty one; repeated ones as often as said.

    Empty cells at the end of a row, and empty rows at the end of the sheet, are left out. Raises zipfile.BadZipFile,
    KeyError or xml.etree.ElementTree.ParseError (a SyntaxError) where ``data`` is no such file.
    """
    with zipfile.ZipFile(BytesIO(data)) as archive, archive.open("content.xml") as content:
        empty = 0
        for _, element in iterparse(content):
            if element.tag == f"{_TABLE}table":
                return
            if element.tag != f"{_TABLE}table-row":
                continue
            repeated = int(element.get(f"{_TABLE}number-rows-repeated", "1"))
            cells = _cells(element)
            element.clear()
            if not cells:
                empty += repeated
                continue
            if empty + repeated > ROWS or repeated * len(cells) > CELLS:
                raise UnreadableFile(TOO_MANY_ROWS)
            # Empty rows count only when something follows them: sheets end with a million of them.
            yield from ([] for _ in range(empty))
            empty = 0
            for _ in range(repeated):
                yield list(cells)


def _cells(row: Element) -> list[Any]:
    cells: list[Any] = []
    empty = 0
    for cell in row:
        if cell.tag not in _CELLS:
            continue
        value = _value(cell)
        repeated = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        if value == "":
            empty += repeated
        else:
            if not 0 < repeated <= COLUMNS or len(cells) + empty + repeated > COLUMNS:
                raise UnreadableFile(TOO_MANY_COLUMNS)
            cells.extend([""] * empty)
            cells.extend([value] * repeated)
            empty = 0
    return cells


def _value(cell: Element) -> Any:
    kind = cell.get(f"{_OFFICE}value-type")
    if kind in {"float", "percentage", "currency"}:
        return Decimal(cell.get(f"{_OFFICE}value", "0"))
    if kind == "boolean":
        return cell.get(f"{_OFFICE}boolean-value") == "true"
    if kind == "date":
        return datetime.date.fromisoformat(cell.get(f"{_OFFICE}date-value", "")[:10])
    return "\n".join(_text(paragraph) for paragraph in cell if paragraph.tag == f"{_TEXT}p")


def _text(element: Element) -> str:
    """The characters of a paragraph, with the spaces, tabs and line breaks that OpenDocument writes as elements."""
    parts = [element.text or ""]
    for child in element:
        if child.tag == f"{_TEXT}s":
            parts.append(" " * min(int(child.get(f"{_TEXT}c", "1")), MOST_BLANKS))
        elif child.tag == f"{_TEXT}tab":
            parts.append("\t")
        elif child.tag == f"{_TEXT}line-break":
            parts.append("\n")
        elif child.tag != f"{_OFFICE}annotation":
            parts.append(_text(child))
        parts.append(child.tail or "")
    return "".join(parts)

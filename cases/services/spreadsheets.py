"""Writing tables as CSV, XLSX or ODS, row by row, so that a long one needs no more memory than a short one.

Cells are None, text, int, Decimal or date. Text goes through ``cells.harmless`` in every format.
"""

from __future__ import annotations

import csv
import datetime
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain, islice
from typing import IO, Any
from xml.sax.saxutils import escape, quoteattr

from cases.cells import harmless
from cases.services.xlsx import MAX_ROWS, Row, xlsx_blocks


class Echo:
    """A file that gives back what is written to it."""

    def write(self, value: str) -> str:
        return value


def csv_chunks(header: Sequence[str], rows: Iterable[Row]) -> Iterator[bytes]:
    """The lines of a CSV file, UTF-8 without a byte order mark."""
    writer = csv.writer(Echo())
    for row in chain([header], rows):
        yield writer.writerow([harmless(_plain(cell)) for cell in row]).encode()


def _plain(cell: Any) -> Any:
    return cell.isoformat() if isinstance(cell, datetime.date) else cell


def write_xlsx(file: IO[bytes], title: str, header: Sequence[str], rows: Iterable[Row]) -> None:
    """Typed cells under a frozen header with filters."""
    file.writelines(xlsx_blocks(title, header, [list(rows)]))


def _sheets(rows: Iterable[Row]) -> Iterator[Iterable[Row]]:
    """``rows`` in portions that fit a sheet; one empty portion where there are none."""
    rest = iter(rows)
    yield islice(rest, MAX_ROWS)
    for first in rest:
        yield chain([first], islice(rest, MAX_ROWS - 1))


_ODS_MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="{media_type}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"""
_ODS_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 office:version="1.2"><office:body><office:spreadsheet>"""
_ODS_FOOT = "</office:spreadsheet></office:body></office:document-content>"
ODS_MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
# What XML 1.0 cannot hold.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def write_ods(file: IO[bytes], title: str, header: Sequence[str], rows: Iterable[Row]) -> None:
    """Typed cells. Written as OpenDocument XML, since the libraries for it hold the whole table in memory."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", ODS_MEDIA_TYPE, compress_type=zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", _ODS_MANIFEST.format(media_type=ODS_MEDIA_TYPE))
        with archive.open("content.xml", "w", force_zip64=True) as content:
            content.write(_ODS_HEAD.encode())
            for number, part in enumerate(_sheets(rows), 1):
                name = quoteattr(title if number == 1 else f"{title} {number}")
                content.write(f"<table:table table:name={name}>".encode())
                for row in chain([header], part):
                    cells = "".join(_ods_cell(cell) for cell in row)
                    content.write(f"<table:table-row>{cells}</table:table-row>".encode())
                content.write(b"</table:table>")
            content.write(_ODS_FOOT.encode())


def _ods_cell(cell: Any) -> str:
    if cell is None or cell == "":
        return "<table:table-cell/>"
    if isinstance(cell, datetime.date):
        kind = f'office:value-type="date" office:date-value="{cell.isoformat()}"'
    elif isinstance(cell, int | Decimal):
        kind = f'office:value-type="float" office:value="{cell}"'
    else:
        kind = 'office:value-type="string"'
    lines = _NO_XML.sub("", str(harmless(_plain(cell)))).split("\n")
    text = "".join(f"<text:p>{_ods_text(line)}</text:p>" for line in lines)
    return f"<table:table-cell {kind}>{text}</table:table-cell>"


def _ods_text(line: str) -> str:
    """``line`` as XML; the format squeezes blanks that are not written as elements."""
    text = re.sub(r"^ | (?= )|(?<= ) | $", "<text:s/>", escape(line))
    return text.replace("\t", "<text:tab/>")

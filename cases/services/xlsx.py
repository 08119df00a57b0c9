"""Writing XLSX as a stream: portion by portion, without a temporary file, in a few times less time than the libraries.

Cells are None, text, int, Decimal, date or ``Link``. Text goes through ``cells.harmless``.
Source of the format: ECMA-376, part 1 (SpreadsheetML).
"""

from __future__ import annotations

import datetime
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import chain
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from cases.cells import harmless

Row = Sequence[Any]
MAX_ROWS = 1_048_575  # a sheet's rows, less the header; what is more goes to another sheet
MAX_TEXT = 32_767  # a cell's characters
CUT = " … [cut here: a cell holds no more]"
WIDTH = 18
DAY_ZERO = datetime.date(1899, 12, 30)
FIRST_YEAR = 1900  # the format has no days before it
SPEED = 4  # of the compression: 6, the usual one, takes half as long again and saves a twentieth
PLAIN, DATE_STYLE, HEADER_STYLE, LINK_STYLE = range(4)

# What has to be written otherwise: marks of XML, characters that XML cannot hold, escapes of the format itself, white
# space that readers drop.
_SPECIAL = re.compile(r"[&<>\x00-\x1f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_|^\s|\s$")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NO_XML = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")

_NS = "http://schemas.openxmlformats.org"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = f"{_NS}/package/2006/content-types"
_RELATIONS = f"{_NS}/package/2006/relationships"
_OFFICE = f"{_NS}/officeDocument/2006/relationships"
_SHEET = f"{_NS}/spreadsheetml/2006/main"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_FONT = '<sz val="11"/><name val="Calibri"/></font>'
_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_SHEET}">'
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
    f'<fonts count="3"><font>{_FONT}<font><b/>{_FONT}<font><u/><sz val="11"/><color rgb="FF0B5C7A"/>'
    '<name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/>'
    '<xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/><xf fontId="2" applyFont="1"/></cellXfs>'
    "</styleSheet>"
)


class Link(str):
    """An address within the site, written as a link."""

    __slots__ = ()


class _Sink:
    """A file that only grows, of which what was written so far can be taken away."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def write(self, data: bytes) -> int:
        self._pieces.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Nothing waits here."""

    def take(self) -> bytes:
        data, self._pieces = b"".join(self._pieces), []
        return data


def xlsx_blocks(title: str, header: Sequence[str], portions: Iterable[Sequence[Row]]) -> Iterator[bytes]:
    """The file, block by block, one for each portion of rows: typed cells under a frozen header with filters."""
    sink = _Sink()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED, compresslevel=SPEED) as book:  # type: ignore[call-overload]
        sheets = 0
        for sheets, part in enumerate(_sheets(portions), 1):
            with book.open(f"xl/worksheets/sheet{sheets}.xml", "w", force_zip64=True) as sheet:
                for text in _sheet(header, part):
                    sheet.write(text.encode())
                    yield sink.take()
        for name, text in _book(title, sheets).items():
            book.writestr(name, text)
    yield sink.take()


def _sheets(portions: Iterable[Sequence[Row]]) -> Iterator[Iterator[Sequence[Row]]]:
    """The portions that fit one sheet each, to be taken in turn; one sheet without any where there are none."""
    rest = iter(portions)
    left: list[Sequence[Row]] = [next(rest, [])]
    while left:
        yield _until_full(rest, left)


def _until_full(rest: Iterator[Sequence[Row]], left: list[Sequence[Row]]) -> Iterator[Sequence[Row]]:
    """Portions of ``MAX_ROWS`` rows at most, beginning with what is ``left``; what does not fit is left again."""
    room = MAX_ROWS
    for portion in chain([left.pop()], rest):
        yield portion[:room]
        if len(portion) > room:
            left.append(portion[room:])
            return
        room -= len(portion)


def _sheet(header: Sequence[str], portions: Iterable[Sequence[Row]]) -> Iterator[str]:
    letters = [column_letters(number) for number in range(len(header))]
    yield (
        f'{_HEAD}<worksheet xmlns="{_SHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" '
        'topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f'<cols><col min="1" max="{max(len(header), 1)}" width="{WIDTH}" customWidth="1"/></cols><sheetData>'
        + _row(1, letters, header, HEADER_STYLE)
    )
    last = 1
    for portion in portions:
        yield "".join([_row(number, letters, row) for number, row in enumerate(portion, last + 1)])
        last += len(portion)
    filters = f'<autoFilter ref="A1:{letters[-1]}{last}"/>' if letters else ""
    yield f"</sheetData>{filters}</worksheet>"


def _row(number: int, letters: Sequence[str], row: Row, style: int = PLAIN) -> str:
    cells = [
        _WRITERS[type(cell)](f"{letter}{number}", cell, style)
        for letter, cell in zip(letters, row, strict=True)
        if cell is not None and cell != ""
    ]
    return f'<row r="{number}">{"".join(cells)}</row>'


def _text_cell(place: str, cell: str, style: int) -> str:
    text = harmless(cell)
    if len(text) > MAX_TEXT:
        text = text[: MAX_TEXT - len(CUT)] + CUT
    space = ""
    if _SPECIAL.search(text):
        text = escape(_NO_XML.sub(_as_escape, _ESCAPE.sub("_x005F_", text)))
        space = ' xml:space="preserve"'
    styled = f' s="{style}"' if style else ""
    return f'<c r="{place}"{styled} t="inlineStr"><is><t{space}>{text}</t></is></c>'


def _as_escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"_x{code:04X}_" if code < 32 else ""


def _number_cell(place: str, cell: int | Decimal, style: int) -> str:
    return f'<c r="{place}"><v>{cell}</v></c>'


def _date_cell(place: str, cell: datetime.date, style: int) -> str:
    number = _day_number(cell)
    if number is None:
        return _text_cell(place, cell.isoformat(), style)
    return f'<c r="{place}" s="{DATE_STYLE}"><v>{number}</v></c>'


@lru_cache(maxsize=50_000)
def _day_number(day: datetime.date) -> int | None:
    return (day - DAY_ZERO).days if day.year >= FIRST_YEAR else None


def _link_cell(place: str, cell: Link, style: int) -> str:
    """A formula, since a sheet holds 65,530 links of the other kind at most; made of an address of ours alone."""
    text = escape(cell)
    return f'<c r="{place}" s="{LINK_STYLE}" t="str"><f>HYPERLINK("{text.replace(chr(34), "")}")</f><v>{text}</v></c>'


_WRITERS: dict[type[Any], Any] = {
    str: _text_cell,
    int: _number_cell,
    float: _number_cell,
    Decimal: _number_cell,
    datetime.date: _date_cell,
    Link: _link_cell,
}


def column_letters(number: int) -> str:
    """The letters of column ``number``, counted from 0: A, B ... Z, AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _book(title: str, sheets: int) -> dict[str, str]:
    """The parts of the file beside its sheets, by name."""
    numbers = range(1, sheets + 1)
    names = [title if number == 1 else f"{title} {number}" for number in numbers]
    listed = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="rId{n}"/>' for n, name in zip(numbers, names, strict=True)
    )
    parts = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_KIND}.worksheet+xml"/>' for n in numbers
    )
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    return {
        "xl/workbook.xml": f'{_HEAD}<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets>{listed}</sheets>'
        "</workbook>",
        "xl/_rels/workbook.xml.rels": f'{_HEAD}<Relationships xmlns="{_RELATIONS}">{relations}<Relationship '
        f'Id="rId{sheets + 1}" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": _STYLES,
        "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType="application/vnd.'
        f'openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override '
        f'PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/><Override PartName="/xl/styles.xml" '
        f'ContentType="{_KIND}.styles+xml"/>{parts}</Types>',
    }

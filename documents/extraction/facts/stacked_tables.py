"""Tables whose cells stand one under the other, as they come out of a PDF or of a copied web page: first the headers of
the columns, each in a line of its own, then so many lines for each row."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from documents.extraction.types import Span

_LONGEST_HEADER = 50
_FEWEST, _MOST = 3, 12  # columns
_NUMBERS = frozenset({"no", "nr", "n", "№", "#", "no.", "nr.", "n.", "number"})  # of the rows

Column = tuple[str, str]  # the field and the header


def may_head(header: str, field_of: Callable[[str], str | None]) -> bool:
    """Whether a line, in lower case, can be the first header of such a table: of the people or of the rows' numbers."""
    return header in _NUMBERS or field_of(header) == "person"


def columns_at(
    lines: Sequence[Span], low: str, field_of: Callable[[str], str | None], begins_with_person: Callable[[Span], bool]
) -> list[Column]:
    """The columns whose headers the first of ``lines`` are, of a text ``low`` in lower case: the first or, after the
    number of the row, the second is that of a person. [] where they are no such headers or no row follows them."""
    columns: list[Column] = []
    known = 0
    block = _block(lines, low)  # of headers only, where an empty line follows them
    for line in lines[: _MOST + 2]:
        if len(columns) == block >= _FEWEST:
            break
        header = low[line.start : line.end].strip()
        is_numbered = bool(columns) and columns[0][1] in _NUMBERS
        if columns and (header.isdigit() if is_numbered else begins_with_person(line)):
            break
        if len(header) > _LONGEST_HEADER or (header[-1] in ".!?;" and header not in _NUMBERS):
            return []
        field = field_of(header)
        if len(columns) == is_numbered and field != "person" and (columns or header not in _NUMBERS):
            return []
        columns.append((field or "other", header))
        known += field is not None
    else:
        return []
    is_table = _FEWEST <= len(columns) <= _MOST and known * 3 >= len(columns) * 2
    return columns if is_table else []


def row_at(lines: Sequence[Span], text: str, width: int) -> int:
    """How many of ``lines`` are the row of ``width`` columns that the first of them begins; 0 where that is not told.

    A row is parted from the next by an empty line or its number; where empty lines part all cells, it has as many as
    columns.
    """
    size = _block(lines, text)
    if size >= width:
        return size if size < len(lines) else width
    return width if size == 1 and len(lines) >= width else 0


def _block(lines: Sequence[Span], text: str) -> int:
    """How many lines stand together without an empty one between."""
    size = 1
    while size < len(lines) and text.count("\n", lines[size - 1].end, lines[size].start) == 1:
        size += 1
    return size

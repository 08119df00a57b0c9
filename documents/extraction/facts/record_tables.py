"""Tables of people: a line of known column headers and rows with as many columns, or both with a line for each cell."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from documents.extraction.facts.frames import Entity, Frame
from documents.extraction.facts.record_labels import labels_of
from documents.extraction.facts.stacked_tables import columns_at, may_head, row_at
from documents.extraction.languages.record_words import RecordWords
from documents.extraction.passages import lowered_whole
from documents.extraction.types import Span

# What stands before the first word of a line: the number or the mark of an item.
ITEM = re.compile(r"\s*(?:\(?\d{1,3}[.)-]\s?|[-–—•*·▪]\s|#{1,6}\s)?\s*")
RULE = re.compile(r"[\s|:+=-]+")  # the line under the headers of a Markdown table
BLANK_LINES = 1  # that may part the rows of a table or the lines of a form
# Labels of forms that tell something of a case; the others only bound the values.
TELLING = frozenset({"arrest", "charge", "article", "sentence", "custody", "release", "death", "situation"})
_MARKUP = " \t|*_"
# What parts the columns of a table, each with its sign. Blanks before a sign are tried from the first of them only.
_COLUMN_GAPS = tuple(
    (sign, re.compile(gap))
    for sign, gap in (
        ("|", r"(?:(?<!\s)\s+)?\|\s*"),
        ("\t", r"(?:(?<!\s)\s+)?\t\s*"),
        (";", r"(?:(?<!\s)\s+)?;\s+"),
        (" / ", r"(?<!\s)\s+/\s+"),
        (" – ", r"(?<!\s)\s+[–—]\s+"),
        (" - ", r"(?<!\s)\s+-\s+"),
        ("", r"\s{2,}"),
    )
)
_FEWEST_COLUMNS = 3
_NEXT_NAME = re.compile(r"(?:,? \(?\d{1,3}\)?)?\s?(?:;|&|/|,|\band\b|\n)\s?")  # between the names of a cell
_FILLED = re.compile(r"[^\n]*\S[^\n]*")
_LONGEST_HEADER = 50
_MOST_AHEAD = 16  # lines of the headers or of a row


@dataclass(frozen=True, slots=True)
class Cell:
    """What a form or table says under one label: ``field`` is that of the label, ``header`` the label itself."""

    field: str
    span: Span
    header: str


@dataclass(frozen=True, slots=True)
class Record:
    """What it says of one person (an id)."""

    person: str
    cells: tuple[Cell, ...]
    span: Span | None = None  # from the first to the last line of a form; None for the row of a table


class Line(NamedTuple):
    """A line with something in it."""

    span: Span
    number: int  # counted with the empty lines


class TableReader:
    """Finds the tables of one text, whose sentences are ``frames``."""

    def __init__(self, text: str, frames: Sequence[Frame], words: RecordWords) -> None:
        self._text = text
        self._low = lowered_whole(text)
        self._people: list[Entity] = [e for frame in frames if frame.is_told for _, e in frame.people]
        self._starts = [person.start for person in self._people]
        self._words = words
        self._labels = labels_of(words)

    def _person_in(self, span: Span) -> Entity | None:
        index = bisect.bisect_left(self._starts, span.start)
        return self._people[index] if index < len(self._people) and self._starts[index] < span.end else None

    def _opening_person(self, line: Span) -> Entity | None:
        """The person that a line begins with, after its number and "Name:"."""
        if self._person_in(line) is None:  # most lines
            return None
        start = self._begin(line)
        person = self._person_in(Span(start, line.end))
        if person is None:
            return None
        label = self._labels.of_name(self._low, start, line.end)
        start = label.end if label else start
        before = self._text[start : person.start].strip(_MARKUP)  # a title, after a label
        return person if not before or (label and before.istitle() and len(before.split()) < 3) else None

    def _begin(self, line: Span) -> int:
        """Where a line begins after its number or bullet."""
        mark = ITEM.match(self._text, line.start, line.end)
        start = mark.end() if mark else line.start
        while start < line.end and self._text[start] in "| ":
            start += 1
        return start

    def table_at(self, lines: list[Line], index: int) -> tuple[list[Record], int]:
        """The rows of the table whose headers stand in line ``index``, and the line after it; [] where none is."""
        header = lines[index].span
        gap, columns = self._headers(header)
        if gap is None:
            return [], index
        rows: list[Record] = []
        last = lines[index].number
        index += 1
        while index < len(lines) and lines[index].number - last <= 1 + BLANK_LINES:
            line = lines[index].span
            last = lines[index].number
            index += 1
            if RULE.fullmatch(self._text, *line):
                continue
            row = self._row(line, gap, columns)
            if row is None:
                index -= 1
                break
            rows += row
        return rows, index

    def _headers(self, line: Span) -> tuple[re.Pattern[str] | None, list[tuple[str, str]]]:
        """The separator of columns and, for each column, its field and its header; (None, []) where it is no header."""
        if self._person_in(line):
            return None, []
        for sign, gap in _COLUMN_GAPS:
            if self._text.count(sign, *line) < _FEWEST_COLUMNS - 1:
                continue
            if len(gap.findall(self._text, *line)) < _FEWEST_COLUMNS - 1:  # nearly all lines of prose
                continue
            cells = self._split(line, gap)
            if len(cells) < _FEWEST_COLUMNS:
                continue
            headers = [self._low[cell.start : cell.end] for cell in cells]
            fields = [self._labels.field_of_header(header) for header in headers]
            known = sum(field is not None for field in fields)
            if "person" in fields and known * 3 >= len(cells) * 2 and TELLING & set(fields):
                return gap, [(field or "other", header) for field, header in zip(fields, headers, strict=True)]
        return None, []

    def _split(self, line: Span, gap: re.Pattern[str]) -> list[Span]:
        start, end = line
        while start < end and self._text[start] in _MARKUP:
            start += 1
        while end > start and self._text[end - 1] in _MARKUP:
            end -= 1
        cells: list[Span] = []
        for match in gap.finditer(self._text, start, end):
            cells.append(Span(start, match.start()))
            start = match.end()
        return [*cells, Span(start, end)]

    def stacked_table_at(self, lines: list[Line], index: int) -> tuple[list[Record], int]:
        """The rows of the table whose headers stand in the lines from ``index`` on, one in each, and the line after it;
        [] where none does."""
        start = lines[index].span.start
        line_end = self._text.find("\n", start)
        if line_end - start > _LONGEST_HEADER:
            return [], index
        header = self._low[start : lines[index].span.end].strip()
        if not may_head(header, self._labels.field_of_header):  # few lines do: the lines after them need no look
            return [], index
        spans = [Span(*match.span()) for match in islice(_FILLED.finditer(self._text, start), _MOST_AHEAD)]
        columns = columns_at(spans, self._low, self._labels.field_of_header, self._begins_with_person)
        if not columns:
            return [], index
        spans = [Span(*match.span()) for match in _FILLED.finditer(self._text, start)]  # here bare numbers are cells
        named = next(number for number, (field, _) in enumerate(columns) if field == "person")
        rows: list[Record] = []
        row = len(columns)
        while row < len(spans):
            ahead = spans[row : row + _MOST_AHEAD]
            size = row_at(ahead, self._text, len(columns))
            if not size or (size != len(columns) and not self._begins_with_person(ahead[named])):
                break
            last = Span(ahead[len(columns) - 1].start, ahead[size - 1].end)
            rows += self._record([*ahead[: len(columns) - 1], last], columns)
            row += size
        end = spans[row - 1].end
        return rows, bisect.bisect_left(lines, end, lo=index, key=lambda line: line.span.start)

    def _begins_with_person(self, line: Span) -> bool:
        return self._opening_person(line) is not None

    def _record(self, cells: Sequence[Span], columns: Sequence[tuple[str, str]]) -> list[Record]:
        """What the cells of a row say of each person whom one of them names."""
        pairs = list(zip(cells, columns, strict=True))
        told = tuple(Cell(field, cell, header) for cell, (field, header) in pairs if field != "person")
        named = next(cell for cell, (field, _) in pairs if field == "person")
        return [Record(str(person.value), told) for person in self._people_in(named)] or [Record("", ())]

    def _people_in(self, cell: Span) -> list[Entity]:
        """The person whom a cell names first, and those whom only marks and ages part from that one."""
        first = bisect.bisect_left(self._starts, cell.start)
        found = self._people[first : first + 1] if self._person_in(cell) else []
        for person in self._people[first + 1 :] if found else ():
            if person.start >= cell.end or not _NEXT_NAME.fullmatch(self._text, found[-1].end, person.start):
                break
            found.append(person)
        return found

    def _row(self, line: Span, gap: re.Pattern[str], columns: list[tuple[str, str]]) -> list[Record] | None:
        cells = self._split(line, gap)
        if len(cells) != len(columns):
            return None
        return self._record(cells, columns)

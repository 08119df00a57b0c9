"""Forms and tables that tell of one person at a time: which passage says what of whom.

A form is a line that begins with a person and labelled values in it or in the lines below ("Arrested: 5 May 2021"); a
table has a line of known column headers and rows with as many columns.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from documents.extraction.facts.frames import PERSON, Entity, Frame
from documents.extraction.facts.record_labels import Label, Labels
from documents.extraction.languages.record_words import RecordWords
from documents.extraction.passages import lowered_whole, paragraphs
from documents.extraction.types import Span

_LINE = re.compile(r"[^\n]+")
_ITEM = re.compile(r"\s*(?:\(?\d{1,3}[.)-]\s?|[-–—•*·▪]\s|#{1,6}\s)?\s*")
_MARKUP = " \t|*_"
_PAGE = re.compile(r"\s*\d{1,4}(?:\s(?:https?://|www\.)\S+)?\s*")  # the number of a page, a footnote with a link
_RULE = re.compile(r"[\s|:+=-]+")  # the line under the headers of a Markdown table
# What parts the columns of a table, each with its sign. Blanks before a sign are tried from the first of them only.
_COLUMN_GAPS = tuple(
    (sign, re.compile(gap))
    for sign, gap in (
        ("|", r"(?:(?<!\s)\s+)?\|\s*"),
        ("\t", r"(?:(?<!\s)\s+)?\t\s*"),
        (";", r"(?:(?<!\s)\s+)?;\s+"),
        (" / ", r"(?<!\s)\s+/\s+"),
        ("", r"\s{2,}"),
    )
)
_FEWEST_COLUMNS = 3
_BLANK_LINES = 1  # that may part the rows of a table or the lines of a form
_LONGEST_NAME_LINE = 200
_LONGEST_BARE_LINE = 120
_MOST_ABOVE_NAME = 12  # lines of a form from its beginning to its name
# Labels of forms that tell something of a case; the others only bound the values.
_TELLING = frozenset({"arrest", "charge", "article", "sentence", "custody", "release", "death", "situation"})


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


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    number: int  # counted with the empty lines


class RecordReader:
    """Finds the records of one text, whose sentences are ``frames``."""

    def __init__(self, text: str, frames: Sequence[Frame], words: RecordWords) -> None:
        self._text = text
        self._low = lowered_whole(text)
        self._people: list[Entity] = [e for frame in frames if frame.is_told for _, e in frame.of(PERSON)]
        self._starts = [person.start for person in self._people]
        self._labels = Labels(words)

    def read(self) -> list[Record]:
        """The records in text order."""
        lines = self._lines()
        found: list[Record] = []
        index = 0
        while index < len(lines):
            rows, index_after = self._table(lines, index)
            if not rows:
                rows, index_after = self._form(lines, index)
            found += rows
            index = max(index_after, index + 1)
        return found

    def _lines(self) -> list[_Line]:
        lines: list[_Line] = []
        number, end = 0, 0
        for match in _LINE.finditer(self._text):
            if _PAGE.fullmatch(match[0]):
                end = match.end()
                continue
            number += match.start() - end  # line ends since the last line with something in it
            end = match.end()
            if match[0].strip():
                lines.append(_Line(Span(*match.span()), number))
        return lines

    def _person_in(self, span: Span) -> Entity | None:
        index = bisect.bisect_left(self._starts, span.start)
        return self._people[index] if index < len(self._people) and self._starts[index] < span.end else None

    # --- tables

    def _table(self, lines: list[_Line], index: int) -> tuple[list[Record], int]:
        """The rows of the table whose headers stand in line ``index``, and the line after it; [] where none is."""
        header = lines[index].span
        gap, columns = self._headers(header)
        if gap is None:
            return [], index
        rows: list[Record] = []
        last = lines[index].number
        index += 1
        while index < len(lines) and lines[index].number - last <= 1 + _BLANK_LINES:
            line = lines[index].span
            last = lines[index].number
            index += 1
            if _RULE.fullmatch(self._text, *line):
                continue
            row = self._row(line, gap, columns)
            if row is None:
                index -= 1
                break
            rows.append(row)
        return rows, index

    def _headers(self, line: Span) -> tuple[re.Pattern[str] | None, list[tuple[str, str]]]:
        """The separator of columns and, for each column, its field and its header; (None, []) where it is no header."""
        if self._person_in(line):
            return None, []
        for sign, gap in _COLUMN_GAPS:
            if self._text.count(sign, *line) < _FEWEST_COLUMNS - 1:
                continue
            cells = self._split(line, gap)
            if len(cells) < _FEWEST_COLUMNS:
                continue
            headers = [self._low[cell.start : cell.end] for cell in cells]
            fields = [self._labels.field_of_header(header) for header in headers]
            known = sum(field is not None for field in fields)
            if "person" in fields and known * 3 >= len(cells) * 2 and _TELLING & set(fields):
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

    def _row(self, line: Span, gap: re.Pattern[str], columns: list[tuple[str, str]]) -> Record | None:
        cells = self._split(line, gap)
        if len(cells) != len(columns):
            return None
        named = next(cell for cell, (field, _) in zip(cells, columns, strict=True) if field == "person")
        person = self._person_in(named)
        if person is None:
            return Record("", ())
        told = [
            Cell(field, cell, header) for cell, (field, header) in zip(cells, columns, strict=True) if field != "person"
        ]
        return Record(str(person.value), tuple(told))

    # --- forms

    def _form(self, lines: list[_Line], index: int) -> tuple[list[Record], int]:
        """The form that line ``index`` opens with a person's name, or with values of a block that has the name in a
        later line, and the line after it; [] where none is."""
        opening = index
        if not self._opening_person(lines[index].span):
            opening = self._named_line(lines, index)
        line = lines[opening].span
        person = self._opening_person(line)
        if person is None:
            return [], index
        above = [cell for before in lines[index:opening] for cell in self._labelled_line(before.span)]
        cells = list(self._values(Span(person.end, line.end)))
        name_end = cells[0].span.start if cells else line.end
        following = self._person_in(Span(person.end, name_end))
        if name_end - line.start > _LONGEST_NAME_LINE or following:
            return [], index
        below, index_after = self._lines_of_form(lines, opening + 1, 0 if above else _BLANK_LINES)
        cells = [*above, *cells, *below]
        is_telling = any(cell.field in _TELLING for cell in cells)
        return ([Record(str(person.value), tuple(cells))] if is_telling else []), index_after

    def _named_line(self, lines: list[_Line], index: int) -> int:
        """The line of the block of labelled lines from ``index`` on that names its person; ``index`` for none."""
        for number in range(index, min(index + _MOST_ABOVE_NAME, len(lines))):
            if number > index and lines[number].number != lines[number - 1].number + 1:
                break
            if self._is_labelled_name(lines[number].span):
                return number
            if not self._labelled_line(lines[number].span):
                break
        return index

    def _lines_of_form(self, lines: list[_Line], index: int, blanks: int) -> tuple[list[Cell], int]:
        """The values of the labelled lines from ``index`` on, which ``blanks`` empty lines may part, and the line
        after them."""
        cells: list[Cell] = []
        last = lines[index - 1].number
        while index < len(lines) and lines[index].number - last <= 1 + blanks:
            is_rule = bool(_RULE.fullmatch(self._text, *lines[index].span))
            more = [] if is_rule else self._labelled_line(lines[index].span)
            if not (more or is_rule):
                break
            if lines[index].number - last > 1 and self._named_line(lines, index) > index:
                break
            cells += more
            if more:
                index = self._last_line_of_value(lines, index, more[-1])
                cells[-1] = replace(cells[-1], span=Span(cells[-1].span.start, self._end(lines[index].span)))
            last = lines[index].number
            index += 1
        return cells, index

    def _last_line_of_value(self, lines: list[_Line], index: int, cell: Cell) -> int:
        """The last of the lines that the paragraph of line ``index`` goes on over, up to one with a label or a name;
        the bulleted lines under a label without a value are its value."""
        spans = paragraphs(self._text)
        end = spans[bisect.bisect_right(spans, lines[index].span.start, key=lambda span: span.start) - 1].end
        is_empty = cell.span.start >= cell.span.end
        while index + 1 < len(lines):
            line = lines[index + 1].span
            is_value = is_empty and lines[index + 1].number == lines[index].number + 1 and self._is_item(line)
            if not (is_value or line.start < end) or self._labelled_line(line) or self._opening_person(line):
                break
            index += 1
        return index

    def _is_item(self, line: Span) -> bool:
        mark = _ITEM.match(self._text, line.start, line.end)
        return bool(mark and mark[0].strip())

    def _begin(self, line: Span) -> int:
        """Where a line begins after its number or bullet."""
        mark = _ITEM.match(self._text, line.start, line.end)
        start = mark.end() if mark else line.start
        while start < line.end and self._text[start] in "| ":
            start += 1
        return start

    def _end(self, line: Span) -> int:
        """Where a line ends before the bar of a table."""
        end = line.end
        while end > line.start and self._text[end - 1] in "| \t":
            end -= 1
        return end

    def _is_labelled_name(self, line: Span) -> bool:
        """Whether a line is a label for a name, as "Name:"."""
        label = self._labels.known(self._low, self._begin(line), line.end)
        return label is not None and label.field == "person" and self._opening_person(line) is not None

    def _opening_person(self, line: Span) -> Entity | None:
        """The person that a line begins with, after its number and "Name:"."""
        start = self._begin(line)
        person = self._person_in(Span(start, line.end))
        if person is None:
            return None
        label = self._labels.known(self._low, start, line.end)
        if label and label.field == "person":
            start = label.end
        return person if not self._text[start : person.start].strip(_MARKUP) else None

    def _labelled_line(self, line: Span) -> list[Cell]:
        """The values of a line that begins with a label; [] for any other."""
        start = self._begin(line)
        first = self._labels.known(self._low, start, line.end)
        if first is None and line.end - start <= _LONGEST_BARE_LINE:
            first = self._labels.bare(self._low, start, line.end)
        if first is None and self._opening_person(line) is None:
            first = self._labels.other(self._low, start, line.end)
        if first is None or first.field == "person":
            return []
        return list(self._values(Span(start, self._end(line)), first))

    def _values(self, line: Span, opening: Label | None = None) -> Iterator[Cell]:
        """The labelled values of a stretch of a line, each up to the next label; ``opening`` is its first label."""
        first = opening or self._labels.known(self._low, line.start, line.end)
        found = [first] if first else []
        found += self._labels.inside(self._low, first.end if first else line.start, line.end)
        for number, label in enumerate(found):
            end = found[number + 1].start if number + 1 < len(found) else line.end
            start = min(label.end, end)
            while start < end and self._text[start].isspace():
                start += 1
            yield Cell(label.field, Span(start, end), label.header)

"""Forms that tell of one person at a time, beside tables: which passage says what of whom.

A form is a line that begins with a person and labelled values in it or in the lines below ("Arrested: 5 May 2021").
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from documents.extraction.facts.frames import Frame
from documents.extraction.facts.paired_lines import LABEL_MARKS, pairs_at
from documents.extraction.facts.record_labels import Label
from documents.extraction.facts.record_tables import (
    BLANK_LINES,
    ITEM,
    RULE,
    TELLING,
    Cell,
    Line,
    Record,
    TableReader,
)
from documents.extraction.passages import paragraphs
from documents.extraction.types import Span

_LINE = re.compile(r"[^\n]+")
_MARKUP = " \t|*_"
_PAGE = re.compile(r"\s*\d{1,4}(?:\s(?:https?://|www\.)\S+)?\s*")  # the number of a page, a footnote with a link
_UNKNOWN_LABEL = re.compile(r"(?<=[.;])\s+[^\W\d_a-z][\w’' ]{2,30}:\s")  # ends a value inside a line
_LONGEST_NAME_LINE = 200
_LONGEST_BARE_LINE = 120
_LONGEST_BOX = 60  # lines of a box of labels and values in turn
_MOST_OF_TRADE, _LONGEST_TRADE = 2, 60  # lines between a name and the labels, and their characters
_MOST_ABOVE_NAME = 12  # lines of a form from its beginning to its name


class RecordReader(TableReader):
    """Finds the records of one text."""

    def read(self) -> list[Record]:
        """The records in text order."""
        lines = self._lines()
        found: list[Record] = []
        index = 0
        while index < len(lines):
            rows, index_after = self.table_at(lines, index)
            if not rows:
                rows, index_after = self.stacked_table_at(lines, index)
            if not rows:
                rows, index_after = self._paired(lines, index)
            if not rows:
                rows, index_after = self._form(lines, index)
            found += rows
            index = max(index_after, index + 1)
        return found

    def _lines(self) -> list[Line]:
        lines: list[Line] = []
        number, end = 0, 0
        for match in _LINE.finditer(self._text):
            said = match[0].strip()
            if said[:1].isdigit() and _PAGE.fullmatch(said):
                end = match.end()
                continue
            number += match.start() - end  # line ends since the last line with something in it
            end = match.end()
            if said:
                lines.append(Line(Span(*match.span()), number))
        return lines

    # --- boxes of labels and values in turn

    def _paired(self, lines: list[Line], index: int) -> tuple[list[Record], int]:
        """The people of the box whose first label line ``index`` is, one from each label for a name on, else the one
        whom the line above it names; and the line after it. [] where there is none."""
        if self._low[lines[index].span.start : lines[index].span.end].strip(LABEL_MARKS) not in self._words.labels:
            return [], index
        pairs = pairs_at([line.span for line in lines[index : index + _LONGEST_BOX]], self._low, self._words.labels)
        rows: list[Record] = []
        above = self._opening_person(lines[index - 1].span) if index and pairs else None
        if above and above.end >= lines[index - 1].span.end - 1:
            rows.append(Record(str(above.value), ()))
        for label, value in pairs:
            field = self._words.labels[label]
            person = self._opening_person(value) if field == "person" else None
            if person and not (rows and rows[-1].person == person.value):
                rows.append(Record(str(person.value), ()))
            elif rows and not person:
                rows[-1] = replace(rows[-1], cells=(*rows[-1].cells, Cell(field, value, label)))
        rows = [row for row in rows if any(cell.field in TELLING for cell in row.cells)]
        last = pairs[-1].value.end if rows else 0
        return rows, next((n for n in range(index, len(lines)) if lines[n].span.start >= last), len(lines))

    # --- forms

    def _form(self, lines: list[Line], index: int) -> tuple[list[Record], int]:
        """The form that line ``index`` opens with a person's name, or with values of a block that has the name in a
        later line, and the line after it; [] where none is."""
        opening, line = index, lines[index].span
        person = self._opening_person(line)
        if person is None and (opening := self._named_line(lines, index)) > index:
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
        is_bare = not (above or self._text[person.end : line.end].strip(_MARKUP))
        first = opening + 1 + (self._lines_of_trade(lines, opening + 1) if is_bare else 0)
        below, index_after = self._lines_of_form(lines, first, 0 if above else BLANK_LINES)
        cells = [*above, *cells, *below]
        is_telling = any(cell.field in TELLING for cell in cells)
        span = Span(lines[index].span.start, lines[max(index_after - 1, opening)].span.end)
        return ([Record(str(person.value), tuple(cells), span)] if is_telling else []), index_after

    def _lines_of_trade(self, lines: list[Line], index: int) -> int:
        """How many short lines under a name tell only who that is, before the labels: "Blogger, Muscat"."""
        count = 0
        while count < _MOST_OF_TRADE and index + count < len(lines):
            line = lines[index + count].span
            is_label = self._low[line.start : line.end].strip(LABEL_MARKS) in self._words.labels
            if line.end - line.start > _LONGEST_TRADE or self._text[line.end - 1] in ".!?" or is_label:
                break
            if self._labelled_line(line):
                break
            count += 1
        return count

    def _named_line(self, lines: list[Line], index: int) -> int:
        """The line after ``index`` that names the person of the block of labelled lines there; ``index`` for none."""
        if index + 1 == len(lines) or lines[index + 1].number > lines[index].number + 1:  # a paragraph of one line
            return index
        for number in range(index, min(index + _MOST_ABOVE_NAME, len(lines))):
            if number > index and lines[number].number != lines[number - 1].number + 1:
                break
            if number > index and self._is_labelled_name(lines[number].span):
                return number
            if not self._labelled_line(lines[number].span):
                break
        return index

    def _lines_of_form(self, lines: list[Line], index: int, blanks: int) -> tuple[list[Cell], int]:
        """The values of the labelled lines from ``index`` on, which ``blanks`` empty lines may part, and the line
        after them."""
        cells: list[Cell] = []
        last = lines[index - 1].number
        while index < len(lines) and lines[index].number - last <= 1 + blanks:
            is_rule = bool(RULE.fullmatch(self._text, *lines[index].span))
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

    def _last_line_of_value(self, lines: list[Line], index: int, cell: Cell) -> int:
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
        mark = ITEM.match(self._text, line.start, line.end)
        return bool(mark and mark[0].strip())

    def _end(self, line: Span) -> int:
        """Where a line ends before the bar of a table."""
        end = line.end
        while end > line.start and self._text[end - 1] in "| \t":
            end -= 1
        return end

    def _is_labelled_name(self, line: Span) -> bool:
        """Whether a line is a label for a name, as "Name:"."""
        label = self._labels.of_name(self._low, self._begin(line), line.end)
        return label is not None and self._opening_person(line) is not None

    def _labelled_line(self, line: Span) -> list[Cell]:
        """The values of a line that begins with a label; [] for any other."""
        start = self._begin(line)
        first = self._labels.opening(self._low, start, line.end, line.end - start <= _LONGEST_BARE_LINE)
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
            unknown = _UNKNOWN_LABEL.search(self._text, label.end, end)
            end = unknown.start() if unknown else end
            start = min(label.end, end)
            while start < end and self._text[start].isspace():
                start += 1
            yield Cell(label.field, Span(start, end), label.header)


def in_forms(frames: Sequence[Frame], records: Sequence[Record]) -> dict[int, str]:
    """By paragraph, in whose form it stands."""
    forms = [(record.span, record.person) for record in records if record.span]
    starts = [span.start for span, _ in forms]
    found: dict[int, str] = {}
    for frame in frames if forms else ():
        index = bisect.bisect_right(starts, frame.span.start) - 1
        if index >= 0 and forms[index][0].covers(frame.span):
            found[frame.paragraph] = forms[index][1]
    return found

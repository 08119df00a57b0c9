"""The text of a Word document's XML: paragraphs, list items with their numbers, tables as rows, notes at the end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

from documents.readers.word_lists import ListNumbers

_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_PARAGRAPH, _TABLE, _ROW, _CELL = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
_TEXT, _TEXT_BOX = (qn("w:t"), _MATH_TEXT), qn("w:txbxContent")
_SIGNS = {
    qn("w:tab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}
# Properties, deleted and moved passages, and what is given a second time for old programs.
_PASSED_OVER = {
    qn("w:pPr"), qn("w:rPr"), qn("w:del"), qn("w:moveFrom"), qn("w:instrText"), qn("w:tblPr"), qn("w:tblGrid"),
    qn("w:sectPr"), f"{_ALTERNATIVES}Fallback",
}  # fmt: skip
_NOTES = {qn("w:footnoteReference"), qn("w:endnoteReference")}


class WordText:
    """Reads the blocks of one document; ``styles`` gives the list and its depth that a paragraph style stands for."""

    def __init__(self, numbers: ListNumbers, styles: dict[str, tuple[str, int]]) -> None:
        self._numbers = numbers
        self._styles = styles
        self.notes: list[tuple[str, str]] = []  # of the references met: "footnote" or "endnote", id
        self._boxes: list[Any] = []

    def blocks(self, container: Any) -> Iterator[str]:
        """The paragraphs and tables in ``container`` in order; a table is one block, a line for each row."""
        for child in container.iterchildren(tag="*"):
            if child.tag == _PARAGRAPH:
                yield from self._paragraph(child)
            elif child.tag == _TABLE:
                yield from self._table(child)
            elif child.tag not in _PASSED_OVER:
                yield from self.blocks(child)  # content controls, tracked insertions and the like

    def _paragraph(self, paragraph: Any) -> Iterator[str]:
        text = "".join(self._inline(paragraph)).strip()
        boxes, self._boxes = self._boxes, []
        if text:
            label = self._label(paragraph)
            yield f"{label} {text}" if label else text
        for box in boxes:
            yield from self.blocks(box)

    def _inline(self, node: Any) -> Iterator[str]:
        for child in node.iterchildren(tag="*"):
            if child.tag in _TEXT:
                yield child.text or ""
            elif child.tag in _SIGNS:
                yield _SIGNS[child.tag]
            elif child.tag in _NOTES:
                kind = "endnote" if child.tag == qn("w:endnoteReference") else "footnote"
                self.notes.append((kind, child.get(qn("w:id"), "")))
                yield f" [{len(self.notes)}]"
            elif child.tag == _TEXT_BOX:
                self._boxes.append(child)
            elif child.tag not in _PASSED_OVER:
                yield from self._inline(child)

    def _label(self, paragraph: Any) -> str:
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        found = self._styles.get(style.get(qn("w:val"), "")) if style is not None else None
        numbered = list_of(paragraph)
        if numbered:
            found = numbered
        return self._numbers.label(*found) if found else ""

    def _table(self, table: Any) -> Iterator[str]:
        """Rows as "| cell | cell |" lines; a table of one column only frames what is in it."""
        rows = [list(_own(row, _CELL)) for row in _own(table, _ROW)]
        if all(len(cells) <= 1 for cells in rows):
            for cells in rows:
                for cell in cells:
                    yield from self.blocks(cell)
            return
        lines = [[" ".join(" ".join(self.blocks(cell)).split()) for cell in cells] for cells in rows]
        text = "\n".join(f"| {' | '.join(cells)} |" for cells in lines if any(cells))
        if text:
            yield text


def list_of(node: Any) -> tuple[str, int] | None:
    """The list that a paragraph or style names in its own properties, and the depth in it from 0."""
    properties = node.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
    if properties is None:
        return None
    list_id, depth = properties.find(qn("w:numId")), properties.find(qn("w:ilvl"))
    if list_id is None:
        return None
    value = depth.get(qn("w:val"), "0") if depth is not None else "0"
    return list_id.get(qn("w:val"), ""), int(value) if value in set("012345678") else 0


def _own(node: Any, tag: str) -> Iterator[Any]:
    """The rows of a table or cells of a row, also in content controls, but not those of tables inside."""
    for child in node.iterchildren(tag="*"):
        if child.tag == tag:
            yield child
        elif child.tag not in (_PARAGRAPH, _TABLE, _ROW, _CELL) and child.tag not in _PASSED_OVER:
            yield from _own(child, tag)

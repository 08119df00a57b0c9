"""The lines of a PDF page with where they stand, as its drawing commands give them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from documents.readers.base import ReadError

if TYPE_CHECKING:
    from pypdf import PageObject

_LETTER_WIDTH = 0.5  # of the size: what a letter takes on average where the file does not tell
_CELL_GAP = 1.5  # times the size: as far apart stand the cells of a table, never two words

TOO_SLOW = (
    "It takes too long to read: its pages are drawn in an unusual way. Print it to a new PDF, or save it as .docx."
)


@dataclass(frozen=True, slots=True)
class PdfLine:
    """A line of print. Lengths are points; ``x`` is the left and ``right`` the right end, ``y`` counts from below."""

    text: str
    page: int
    x: float
    y: float
    right: float
    size: float
    is_row: bool = False


class LineReader:
    """Collects the lines of one page while pypdf walks over it."""

    def __init__(self, page: int, deadline: float) -> None:
        """``page`` counts from 0; ``deadline`` is a time of ``time.monotonic()`` after which reading is given up."""
        self.lines: list[PdfLine] = []
        self._page = page
        self._deadline = deadline
        self._pieces: list[str] = []
        self._start: tuple[float, float, float] | None = None  # x, y, size
        self._right: float | None = None
        self._is_row = False

    def read(self, page: PageObject) -> list[PdfLine]:
        """The lines of ``page`` in the order in which they are drawn. Raises ReadError after the deadline."""
        page.extract_text(visitor_text=self._piece, visitor_operand_before=self._check_time)
        self._finish()
        return self.lines

    def _check_time(self, *_: Any) -> None:
        if time.monotonic() > self._deadline:
            raise ReadError(TOO_SLOW)

    def _piece(self, text: str, outer: Sequence[float], inner: Sequence[float], _: Any, size: float) -> None:
        """One piece of text and the place where it begins; one without text tells where the last one ended."""
        x = inner[4] * outer[0] + inner[5] * outer[2] + outer[4]
        y = inner[4] * outer[1] + inner[5] * outer[3] + outer[5]
        height = abs(size * inner[3] * outer[3]) or abs(size) or 1.0
        if not text:
            if self._start and abs(y - self._start[1]) < height and x > self._start[0]:
                self._right = x
            return
        for number, part in enumerate(text.split("\n")):
            if number:
                self._finish()
            if part:
                self._add(part, x, y, height)

    def _add(self, part: str, x: float, y: float, height: float) -> None:
        if self._start is None:
            if not part.strip():
                return
            self._start = (x, y, height)
        elif self._right is not None and x - self._right > _CELL_GAP * height and self._pieces[-1].strip():
            self._pieces.append(" | ")
            self._is_row = True
        self._pieces.append(part)
        self._right = None

    def _finish(self) -> None:
        text = " ".join("".join(self._pieces).split())
        if text and self._start:
            x, y, size = self._start
            right = self._right if self._right is not None else x + len(text) * size * _LETTER_WIDTH
            shown = f"| {text} |" if self._is_row else text
            self.lines.append(PdfLine(shown, self._page, x, y, right, size, self._is_row))
        self._pieces, self._start, self._right, self._is_row = [], None, None, False

"""Paragraphs from the printed lines of a PDF, by their gaps, indents, sizes and lengths."""

from __future__ import annotations

import itertools
import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence

from documents.readers.pdf_lines import PdfLine

_WIDE_GAP = 1.3  # times the usual distance between lines: a new paragraph
_FARTHEST = 2.2  # times the size: lines of one paragraph never stand farther apart
_SAME_SIZE = 0.6  # points
_INDENT = 0.8  # times the size
_SAME_COLUMN = 40.0  # points between the left ends of lines of one column
_HALF = 0.6  # of the column: a shorter line ends a paragraph or list item even where the next has no capital
_SHORTEST = 30  # letters: a line of print has more
_SLACK = 2  # letters by which a word may seem to have fitted

_ITEM = re.compile(r"(?:[-–—•*·▪●■◦]|\(?\d{1,3}[.)]|\(?[a-zа-я]\))\s")
_SENTENCE_END = re.compile(r"[.!?…:;][»”\"')\]]*$")
_BROKEN_WORD = re.compile(r"(?P<stem>[^\W\d_]+)[-‐\u00ad]$")
_RANGE = re.compile(r"\d[-–]$")  # "2022-" before "2023"
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
# Russian words that have their hyphen wherever they stand: "кто-то", "по-русски", "кое-кто".
_HYPHEN_BEFORE = frozenset({"то", "либо", "нибудь", "таки", "ка"})
_HYPHEN_AFTER = frozenset({"по", "кое", "во", "в"})


def paragraphs(pages: Sequence[Sequence[PdfLine]]) -> list[str]:
    """The paragraphs of ``pages``, each on one line; the rows of a table, each on its line, are one."""
    lines = [line for page in pages for line in page]
    words = Counter(word.lower() for line in lines for word in _WORD.findall(line.text))
    layout = {number: _Layout(page) for number, page in enumerate(pages)}
    found: list[str] = []
    before: PdfLine | None = None
    first: PdfLine | None = None
    for line in lines:
        if before is None or first is None:
            found, first = [line.text], line
        elif line.is_row and before.is_row:
            found[-1] += "\n" + line.text
        elif _goes_on(before, line, first, layout[before.page]):
            found[-1] = _joined(found[-1], line.text, words)
        else:
            found.append(line.text)
            first = line
        before = line
    return found


class _Layout:
    """What is usual on one page: the distance between lines, and where columns end."""

    def __init__(self, page: Sequence[PdfLine]) -> None:
        gaps = [
            above.y - below.y
            for above, below in itertools.pairwise(page)
            if 0.5 * above.size < above.y - below.y < _FARTHEST * above.size
        ]
        self.gap = statistics.median_low(gaps) if gaps else None
        self._rights: dict[tuple[int, int], list[float]] = {}
        for line in page:
            for column in self._columns(line):
                self._rights.setdefault(column, []).append(line.right)
        for rights in self._rights.values():
            rights.sort()

    def right(self, line: PdfLine) -> float:
        """Where the column of ``line`` ends; a few lines that stick out do not count."""
        rights = max((self._rights[column] for column in self._columns(line)), key=len)
        return rights[int(0.9 * (len(rights) - 1) + 0.5)]

    def _columns(self, line: PdfLine) -> Iterator[tuple[int, int]]:
        place = int(line.x // _SAME_COLUMN)
        for near in (place, place + 1):  # two overlapping rulers, so that no edge parts a column
            yield near, round(line.size)


def _goes_on(before: PdfLine, line: PdfLine, first: PdfLine, layout: _Layout) -> bool:
    """Whether ``line`` continues the paragraph that began with ``first`` and whose last line is ``before``."""
    if before.is_row or line.is_row or abs(before.size - line.size) > _SAME_SIZE or _ITEM.match(line.text):
        return False
    broken = bool(_BROKEN_WORD.search(before.text) or _RANGE.search(before.text)) and line.text[0].isalnum()
    small = line.text[0].islower() and before.right - before.x > _HALF * (layout.right(before) - before.x)
    gap = before.y - line.y
    if before.page != line.page or gap <= 0:  # a new page or column
        return broken or small or (_fills(before, line, layout) and not _SENTENCE_END.search(before.text))
    if layout.gap is None or gap > min(_WIDE_GAP * layout.gap, _FARTHEST * line.size):
        return False
    if line.x - before.x > _INDENT * line.size and not _ITEM.match(first.text):
        return False
    return broken or small or _fills(before, line, layout)


def _fills(before: PdfLine, line: PdfLine, layout: _Layout) -> bool:
    """Whether the first word of ``line`` had no more room in the line before it."""
    if len(before.text) < _SHORTEST:
        return False
    letter = (before.right - before.x) / max(len(before.text), 1)
    word = len(line.text.split(" ", 1)[0]) + 1 + _SLACK
    return before.right + word * letter >= layout.right(before)


def _joined(text: str, line: str, words: Counter[str]) -> str:
    """``text`` continued by ``line``; a word that was broken at the end of the line is made whole."""
    broken, rest = _BROKEN_WORD.search(text), _FIRST_WORD.match(line)
    if _RANGE.search(text) and line[0].isdigit():
        return text + line
    if broken is None:
        return f"{text} {line}"
    if rest is None:
        return f"{text} {line}"
    stem, end = broken["stem"].lower(), rest[0].lower()
    whole, hyphened = words[stem + end], words[f"{stem}-{end}"]
    keeps = rest[0][0].isupper() or hyphened > whole or (not whole and (end in _HYPHEN_BEFORE or stem in _HYPHEN_AFTER))
    return text + line if keeps and not text.endswith("\u00ad") else text[:-1] + line

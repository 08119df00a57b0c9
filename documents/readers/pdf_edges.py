"""Running heads, feet and page numbers of a PDF: lines at the edges of pages that come again and again."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from documents.readers.pdf_lines import PdfLine

_EDGE_LINES = 3  # how many lines from the top and from the bottom may be a running head or foot
_GAP = 1.6  # times the size: what parts them from the text
_PAGES = 3  # on as many pages (on both, where there are two), and on
_SHARE = 0.4  # of all pages, a line must stand to be running

_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—\s]*(?:(?:page|p\.|стр\.|страница|с\.)\s*)?(?P<number>\d{1,4})(?:\s*(?:of|из|/)\s*\d{1,4})?[-–—\s.]*",
    re.IGNORECASE,
)


def without_edges(pages: Sequence[Sequence[PdfLine]]) -> tuple[list[list[PdfLine]], list[str]]:
    """The pages without running heads, feet and page numbers; and the heads and feet, each once."""
    tops = [_edge(page, top=True) for page in pages]
    bottoms = [_edge(page, top=False) for page in pages]
    heads, feet = _running(tops), _running(bottoms)
    numbers = _page_numbers(tops, bottoms)
    kept: list[list[PdfLine]] = []
    for number, page in enumerate(pages):
        dropped = {id(line) for line in tops[number] if _pattern(line) in heads}
        dropped |= {id(line) for line in bottoms[number] if _pattern(line) in feet}
        dropped |= {id(line) for line in (*tops[number], *bottoms[number]) if id(line) in numbers}
        kept.append([line for line in page if id(line) not in dropped])
    return kept, [*_shown(tops, heads), *_shown(bottoms, feet)]


def _edge(page: Sequence[PdfLine], top: bool) -> list[PdfLine]:
    """The lines at the top or bottom, from the edge inwards, that a gap parts from the larger rest."""
    lines = sorted(page, key=lambda line: -line.y if top else line.y)[: _EDGE_LINES + 1]
    for number, (outer, inner) in enumerate(itertools.pairwise(lines), 1):
        if abs(outer.y - inner.y) > _GAP * max(outer.size, inner.size):
            return lines[:number] if 2 * number <= len(page) else []
    return []


def _pattern(line: PdfLine) -> tuple[str, int]:
    """What must be the same on all pages: the words, with any numbers, and about the same height."""
    return _NUMBER.sub("#", line.text), round(line.y / 10)


def _running(edges: Sequence[Sequence[PdfLine]]) -> set[tuple[str, int]]:
    counts = Counter(pattern for edge in edges for pattern in {_pattern(line) for line in edge})
    wanted = max(min(_PAGES, len(edges)), 2, _SHARE * len(edges))
    return {pattern for pattern, count in counts.items() if count >= wanted}


def _page_numbers(*edges: Sequence[Sequence[PdfLine]]) -> set[int]:
    """The ``id`` of each line that holds only its page's number, on two pages at least."""
    found: dict[int, list[int]] = {}
    for edge in edges:
        for page, lines in enumerate(edge):
            for line in lines:
                if match := _PAGE_NUMBER.fullmatch(line.text):
                    found.setdefault(int(match["number"]) - page, []).append(id(line))
    return {line for lines in found.values() if len(lines) > 1 for line in lines}


def _shown(edges: Sequence[Sequence[PdfLine]], running: set[tuple[str, int]]) -> list[str]:
    """Each running line once, as it first stands; page numbers never."""
    shown: dict[tuple[str, int], str] = {}
    for edge in edges:
        for line in edge:
            pattern = _pattern(line)
            if pattern in running and not _PAGE_NUMBER.fullmatch(line.text):
                shown.setdefault(pattern, line.text)
    return list(shown.values())

"""Time grows with the length of the text only: long runs of one piece, which catch patterns that backtrack."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from documents.extraction.dates import find_dates
from documents.extraction.head import read_head
from documents.extraction.passages import sentences
from documents.extraction.provisions import find_provisions
from documents.extraction.terms import find_terms
from documents.extraction.tokens import tokenise
from documents.extraction.types import SourceText

PIECES = [
    "a",
    "A",
    "1",
    "(",
    "[",
    "-",
    " ",
    "\n",
    ".",
    '"',
    "Aa ",
    "1 ",
    "a\n",
    "A. ",
    "(1)",
    "$",
    "я",
    "Part ",
    "May ",
]
READERS: dict[str, Callable[[str], object]] = {
    "dates": lambda text: find_dates(text, "2023-05-18"),
    "provisions": find_provisions,
    "terms": find_terms,
    "sentences": sentences,
    "head": lambda text: read_head(SourceText(file="a.txt", sha256="0" * 64, text=text)),
}
LENGTH = 200_000
BOUND = 10.0  # seconds of processor time: thirty times what the slowest of them takes


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("piece", PIECES)
def test_a_long_run_of_one_piece_is_read_in_time(name: str, piece: str) -> None:
    text = piece * (LENGTH // len(piece))
    began = time.process_time()
    READERS[name](text)
    assert time.process_time() - began < BOUND


def test_a_megabyte_of_brackets_is_few_tokens() -> None:
    assert len(tokenise("()" * 500_000)) == 1

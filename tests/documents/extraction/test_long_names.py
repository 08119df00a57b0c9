"""The names of a text are found in time that grows with its length only."""

from __future__ import annotations

import time

import pytest

from documents.extraction.gazetteer import default_gazetteer
from documents.extraction.languages import language
from documents.extraction.named import find_names
from documents.extraction.zones import body_zones

PIECES = [
    "A ", "AB ", "The AB ", "A. ", "Aa ", "(", "[", "(A) ", "“A", "Court ", "Court of A ", "Committee of A ",
    "Ivan Petrov, ", "the Ab Committee (AC) ", "Radio A ", 'A "B" ', "Mr ", "Mr A ", "Dear A\n", "a-",
]  # fmt: skip
LENGTH = 100_000
BOUND = 10.0  # seconds of processor time: several times what the slowest of them takes


@pytest.mark.parametrize("piece", PIECES)
def test_a_long_run_of_one_piece_is_read_in_time(piece: str) -> None:
    gazetteer, text = default_gazetteer(), piece * (LENGTH // len(piece))
    began = time.process_time()
    find_names(text, [], body_zones(text), language("en"), gazetteer)
    assert time.process_time() - began < BOUND

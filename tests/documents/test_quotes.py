"""A passage is quoted with the sentence around it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.services.quotes import REACH, quote

TEXT = "He came home. On 8 September the court\nsentenced Timur Bekarov to six years. He has appealed!"
LONG = "word " * 100 + "HERE" + " word" * 100


@pytest.mark.parametrize(
    ("passage", "before", "after"),
    [
        ("six years", "sentenced Timur Bekarov to ", "."),
        ("court", "On 8 September the ", ""),
        ("He came", "", " home."),
        ("appealed", "He has ", "!"),
    ],
)
def test_the_sentence_stands_around_the_passage(passage: str, before: str, after: str) -> None:
    start = TEXT.index(passage)
    found = quote(TEXT, start, start + len(passage))
    assert (found.before, found.passage, found.after) == (before, passage, after)


def test_a_long_sentence_is_cut_between_words_and_says_so() -> None:
    start = LONG.index("HERE")
    found = quote(LONG, start, start + 4)
    assert found.before.startswith("… word")
    assert found.after.endswith("word …")
    assert LONG[found.start : found.end].strip().startswith("word")


def test_a_piece_of_the_document_gives_the_same_quote() -> None:
    start = LONG.index("HERE")
    offset = start - REACH - 20
    assert quote(LONG[offset:], start, start + 4, offset) == quote(LONG, start, start + 4)


@given(st.text(max_size=400), st.integers(0, 400), st.integers(1, 50))
def test_the_passage_is_never_lost(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    found = quote(text, start, end)
    assert found.start <= start <= end <= found.end <= len(text)
    assert text[start:end].split() == found.passage.split()

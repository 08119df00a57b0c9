"""Where tokens stand: they are counted along the text, so none of its characters may be left out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from documents.extraction.tokens import tokenise

PIECES = [
    "Orlov's",
    "oglu",
    "Ana-Lía",
    "12,000",
    "2nd",
    "_",
    "²",
    "٣",
    "²a",
    "——",
    "()" * 6,
    "́",
    "’",
    "\u2028",
    "\x1c",
    "  ",
    "\n",
    "\t",
]


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join)))
def test_tokens_are_the_text_without_its_white_space(text: str) -> None:
    tokens = tokenise(text)
    assert [text[token.start : token.full_end] for token in tokens if token.start == token.full_end] == []
    assert "".join(text[token.start : token.full_end] for token in tokens) == "".join(text.split())
    assert all(token.text == text[token.start : token.end] for token in tokens)

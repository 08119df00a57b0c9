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
]
LINES = 20_000  # more than are read at once


def stand_where_they_say(text: str) -> bool:
    tokens = tokenise(text)
    said = [text[start : start + len(token.text)] for start, token in zip(tokens.starts, tokens, strict=True)]
    spaces = "".join(map(tokens.space, range(1, len(tokens))))
    covered = sum(len(token.text) + token.tail for token in tokens)
    return said == [token.text for token in tokens] and not spaces.strip() and covered == len("".join(text.split()))


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join)))
def test_tokens_are_the_text_without_its_white_space(text: str) -> None:
    assert stand_where_they_say(text)


def test_so_are_those_of_a_long_text() -> None:
    assert stand_where_they_say("Orlov's  son\n \n" * LINES)

"""Cutting a text at the borders of its passages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.services.marks import Passage, cut


def passage(start: int, end: int, kind: str = "person") -> Passage:
    return Passage(start, end, kind, f"{kind} {start}-{end}", f"{start}-{end}")


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], [("abcdef", [])]),
        ([(0, 6)], [("abcdef", ["0-6"])]),
        ([(1, 3)], [("a", []), ("bc", ["1-3"]), ("def", [])]),
        ([(1, 3), (3, 5)], [("a", []), ("bc", ["1-3"]), ("de", ["3-5"]), ("f", [])]),
        ([(0, 4), (2, 6)], [("ab", ["0-4"]), ("cd", ["0-4", "2-6"]), ("ef", ["2-6"])]),
        ([(2, 3), (0, 6)], [("ab", ["0-6"]), ("c", ["0-6", "2-3"]), ("def", ["0-6"])]),
        ([(4, 9), (3, 3), (5, 2)], [("abcdef", [])]),
    ],
)
def test_pieces(spans: list[tuple[int, int]], expected: list[tuple[str, list[str]]]) -> None:
    pieces = cut("abcdef", [passage(*span) for span in spans])
    assert [(piece.text, [p.anchor for p in piece.passages]) for piece in pieces] == expected


def test_an_empty_text_has_no_pieces() -> None:
    assert cut("", [passage(0, 1)]) == []


@given(st.text(max_size=40), st.lists(st.tuples(st.integers(0, 45), st.integers(0, 45)), max_size=12))
def test_the_text_stays_whole_and_every_passage_begins_once(text: str, spans: list[tuple[int, int]]) -> None:
    passages = [passage(*span) for span in spans]
    pieces = cut(text, passages)
    assert "".join(piece.text for piece in pieces) == text
    inside = [p for p in passages if p.start < p.end <= len(text)]
    assert sorted((p.start, p.end) for piece in pieces for p in piece.begin) == sorted((p.start, p.end) for p in inside)
    position = 0
    for piece in pieces:
        assert {(p.start, p.end) for p in piece.passages} == {
            (p.start, p.end) for p in inside if p.start <= position < p.end
        }
        position += len(piece.text)


def test_runs_of_empty_lines_are_shown_as_one() -> None:
    (piece,) = cut("One\n\n\n \n\nTwo\n\nThree", [])
    assert piece.shown == "One\n\nTwo\n\nThree"

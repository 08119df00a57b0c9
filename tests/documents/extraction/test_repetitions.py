"""A piece that repeats over pages is read on its first pages only; what a text says beside it is found as ever."""

from __future__ import annotations

import time

import pytest

from documents.extraction.gazetteer import default_gazetteer
from documents.extraction.pipeline import extract
from documents.extraction.repetitions import without_repetitions
from documents.extraction.types import SourceText

STATEMENT = "On 5 May 2021 a court in Kazan sentenced Timur Bekarov to six years in prison.\n\n"
BOUND = 15.0  # seconds of processor time: ten times what the slowest of them takes


@pytest.mark.parametrize("piece", ["A ", "Aa ", "3 years ", "12 ", "Article 5 ", "in May ", "He ", "“a” ", "a\n"])
def test_a_megabyte_of_one_piece_is_read_in_time(piece: str) -> None:
    extract(SourceText("a.txt", "0" * 64, STATEMENT), default_gazetteer())
    text = piece * (1_000_000 // len(piece))
    began = time.process_time()
    assert extract(SourceText("a.txt", "0" * 64, text), default_gazetteer()).text == text
    assert time.process_time() - began < BOUND


@pytest.mark.parametrize("piece", ["A ", "x", "3 years ", "Ivan Petrov\n", "\n"])
def test_what_stands_around_a_repetition_is_found_where_it_is(piece: str) -> None:
    text = STATEMENT + piece * 20_000 + "\n\n" + STATEMENT
    found = extract(SourceText("a.txt", "0" * 64, text), default_gazetteer())
    assert found.text == text
    (person,) = [p for p in found.persons if p.name == "Timur Bekarov"]
    assert [text[m.start : m.end] for m in person.mentions] == ["Timur Bekarov"] * 2
    assert {s.months for s in found.sentences if s.person == person.id} == {72}


@pytest.mark.parametrize("text", ["", "A " * 4000, STATEMENT * 500, " " * 50_000, "\n" * 50_000])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert without_repetitions(text) == text


def test_the_first_pages_and_the_offsets_stay() -> None:
    text = "3 years " * 10_000 + "the end"
    read = without_repetitions(text)
    assert len(read) == len(text)
    assert read.startswith("3 years " * 400)
    assert read.endswith("the end")
    assert read.count("years") < 1200

"""The whole of extraction: it holds the contract, raises nothing, and takes time in proportion to the text."""

from __future__ import annotations

import json
import time
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents.extraction.contract import to_contract
from tests.documents.extraction.reading_aloud import read

SCHEMA = json.loads((Path(__file__).parents[1] / "contract.schema.json").read_text(encoding="utf-8"))
STORY = """Istanbul court sentences two editors

On 5 May 2021 the 27th Istanbul Heavy Penal Court sentenced Kemal Sarioglu to seven years in prison under
Article 314/2 of the Turkish Penal Code. Reporter Zehra Akturk, 29, got three years. Their lawyer, Ayse Demirkan,
said that Sarioglu had been arrested on 3 October 2019 in Diyarbakir. The Journalists' Union was fined.

"""
FRAGMENTS = st.sampled_from(
    [
        "Anton Belousov", "was arrested", "(", ")", '"', "P", "\n", "\n\n", "1) ", ", ", ". ", ":", "; ", "and ", "he ",
        "sentenced to ", "five years ", "Article 205.5 part 2 ", "in Tver ", "on 5 May 2021 ", "Pskov City Court ",
        "'s ",
        "\ue001", "İ", "the case of ", "charged with ", "respectively", "Oleg Sedov ", "- ", "his lawyer ", "of the ",
    ]
)  # fmt: skip


def test_the_contract_holds() -> None:
    jsonschema.validate(to_contract(read(STORY)), SCHEMA)


@settings(max_examples=settings().max_examples * 2 // 5)
@given(st.lists(FRAGMENTS, max_size=40).map("".join))
def test_no_text_breaks_it(text: str) -> None:
    found = to_contract(read(text))
    jsonschema.validate(found, SCHEMA)
    ids = {person["id"] for person in found["persons"]}
    for kind in ("charges", "sentences"):
        assert all(fact["person"] in ids for fact in found[kind])
    for fact in (*found["charges"], *found["sentences"], *found["events"]):
        start, end = fact["evidence"]
        assert 0 <= start < end <= len(text)


@settings(max_examples=settings().max_examples // 5)
@given(st.text(max_size=200))
def test_any_characters(text: str) -> None:
    jsonschema.validate(to_contract(read(text)), SCHEMA)


@pytest.mark.parametrize("text", ["", " ", "\n" * 50, "(" * 300, "a, " * 300, "A. " * 300, "Anton " * 300, '"' * 300])
def test_odd_texts(text: str) -> None:
    read(text)


def test_the_same_text_gives_the_same_answer() -> None:
    assert read(STORY) == read(STORY)


@pytest.mark.parametrize(
    "piece",
    ["A", "Aa ", "A. ", "(", "he ", "Court of ", "the Committee for ", "was arrested ", "Anton Belousov, "],
)
def test_no_pattern_runs_away(piece: str) -> None:
    start = time.process_time()
    read(piece * (12_000 // len(piece)))
    assert time.process_time() - start < 5


def test_time_grows_with_the_length_only() -> None:
    def seconds(times: int) -> float:
        start = time.process_time()
        read(STORY * times)
        return time.process_time() - start

    seconds(1)
    assert seconds(40) < 12 * max(seconds(10), 0.01)

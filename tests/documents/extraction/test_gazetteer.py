"""Spellings are found as whole words, the longest first, in either kind of hyphen and apostrophe."""

from __future__ import annotations

from pathlib import Path

import pytest

from documents.extraction.gazetteer import (
    Gazetteer,
    OrganisationEntry,
    PlaceEntry,
    ProvisionEntry,
    RegionEntry,
    load_gazetteer,
)
from documents.extraction.mentions.places import find_places
from documents.extraction.spellings import fold_spelling

GAZETTEER = Gazetteer(
    regions=[
        RegionEntry("XX", "Ruritania", adjectives=("Ruritanian",), kind="country"),
        RegionEntry("YY", "Freedonia", kind="country"),
    ],
    places=[
        PlaceEntry("Ost-on-Don", region="XX-O", population=90_000),
        PlaceEntry("Streslau", region="XX-S", population=50_000),
        PlaceEntry("Streslau", region="YY-S", population=60_000),
    ],
    organisations=[OrganisationEntry("Bureau of Silence", spellings=("BOS", "Hizb ul-Example"), kind="agency")],
    provisions=[
        ProvisionEntry("XX", "criminal", "10", "", "Noise"),
        ProvisionEntry("XX", "criminal", "10", "2", "Din"),
    ],
)

FOUND = [
    ("the BOS came", ["BOS"]),
    ("the boss came; bos came", []),
    ("Hizb ul Example and Hizb ul-Example", ["Hizb ul Example", "Hizb ul-Example"]),
    ("the bureau of silence", []),
    ("the Bureau of\nSilence", ["Bureau of\nSilence"]),
    ("Bureau of Silences", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_whole_words(text: str, expected: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in GAZETTEER.organisation_names.find(text)] == expected


@pytest.mark.parametrize("text", ["İstanbul", "Straße", "ǅ", "Ст’я"])
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold_spelling(text)) == len(text)


def test_of_two_towns_the_one_in_the_country_that_is_named() -> None:
    assert [p.region for p in find_places("Ruritanian police came to Streslau", GAZETTEER)] == ["XX", "XX-S"]
    assert [p.region for p in find_places("They came to Streslau", GAZETTEER)] == []


def test_a_provision_without_its_part_is_the_article() -> None:
    two, other = GAZETTEER.provision("XX", "criminal", "10", "2"), GAZETTEER.provision("XX", "criminal", "10", "5")
    assert [entry.title for entry in (two, other) if entry] == ["Din", "Noise"]


def test_a_folder_without_files_is_empty(tmp_path: Path) -> None:
    assert load_gazetteer(tmp_path).places == ()

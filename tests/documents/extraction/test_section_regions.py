"""Regions that stand in the heading over a passage, and countries that a text tells by its towns only."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read

HELD = "Anton Belousov was arrested on 5 May 2021 for a post.\n\n"

HEADINGS = [
    "RUSSIA: THE MONTH\n\nTVER\n\n",
    "Russia, the month\n\n1. Omsk: two searches\n\nNothing came of them.\n\n2. Tver: a teacher arrested\n\n",
    "Russia, the month\n\nA. TVER REGION\n\n",
    "Russia, the month\n\nIII. Tver Region\n\n",
    "Russia, the month\n\nTver Region (14 cases)\n\n",
    "Russia, the month\n\nTver and surroundings\n\n",
    "Russia, the month\n\nIn Tver:\n\n",
]


@pytest.mark.parametrize("heading", HEADINGS)
def test_the_region_of_the_heading(heading: str) -> None:
    (person,) = read(heading + HELD + "OMSK\n\nIn Omsk nothing happened, and in Omsk it rained.").persons
    assert person.regions == ("RU-TVE",)


OTHER = [
    # Another heading ends the section.
    "Russia.\n\nTVER\n\nIt rained.\n\nCORRECTIONS\n\n",
    "Russia.\n\n1. Tver: a search\n\nIt rained.\n\n2. The law\n\n",
    # Two regions.
    "Russia.\n\nTVER AND OMSK\n\n",
    # A sentence, a list, a word for its people.
    "Russia.\n\nTver, Omsk,\n\n",
    "Russia.\n\nTver was cold.\n\n",
]


@pytest.mark.parametrize("heading", OTHER)
def test_no_region_of_a_heading(heading: str) -> None:
    (person,) = read(heading + HELD + "In Perm and in Omsk nothing happened.").persons
    assert person.regions == ("RU",)


def test_the_sentence_knows_better_than_the_heading() -> None:
    (person,) = read("Russia.\n\nTVER\n\nAnton Belousov was arrested in Omsk on 5 May 2021.").persons
    assert person.regions == ("RU-OMS",)


COUNTRIES = [
    # Towns name a country where others are named in passing.
    ("Kwun Tong was quiet. Anton Belousov was jailed for two years, said a clerk in Sham Shui Po. Diplomats from "
     "Canada and France came to Kwun Tong.", ("HK",)),
    ("Anton Belousov was sentenced to five years. He was seen in Pavlodar and later in Karaganda. Estonia protested.",
     ("KZ",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COUNTRIES)
def test_the_country_of_the_towns(text: str, expected: tuple[str, ...]) -> None:
    (person,) = (person for person in read(text).persons if "prisoner" in person.roles)
    assert person.regions[0][:2] == expected[0]


ELSEWHERE = [
    "Russia. Anton Belousov was arrested in Tver as he was coming back from Tbilisi in Georgia.",
    "Russia. Anton Belousov was arrested in Tver on his way from Omsk.",
    "Russia. Anton Belousov was arrested in Tver when returning from a course in Omsk.",
    "Russia. Anton Belousov was released in Tver and expelled to Germany.",
    "Russia. Anton Belousov, who has asylum in Germany, was convicted in absentia by the Tver City Court.",
    "Russia. Anton Belousov was fined in Tver before the consulates of Germany and France wrote.",
]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_places_on_the_way(text: str) -> None:
    (person,) = read(text).persons
    assert person.regions == ("RU-TVE",)


SHARED_OUT = [
    "Anton Belousov, Vera Rudina and Oleg Sedov were arrested in Russia on 5 May 2021, in Tver (Belousov, Rudina) "
    "and in Omsk (Sedov).",
    "Russia. Anton Belousov, Vera Rudina and Oleg Sedov were detained on 5 May 2021: Belousov and Rudina at home in "
    "Tver, Sedov in Omsk.",
]


@pytest.mark.parametrize("text", SHARED_OUT)
def test_each_where_the_sentence_puts_them(text: str) -> None:
    found = {person.name.split()[-1]: person.regions for person in read(text).persons}
    assert found["Sedov"] == ("RU-OMS",)
    assert found["Rudina"] == ("RU-TVE",)


def test_the_court_in_the_head_of_a_report() -> None:
    text = (
        "Russia\n\nCourt:        Tver City Court\nFile no.:     17\n\nIn Omsk the Omsk Regional Court sat too."
        "\n\nDefendant | Article | Term\nAnton Belousov | 280.1 | 4 years\nOleg Sedov | 280.1 | 3 years\n"
    )
    assert {person.regions for person in read(text).persons} == {("RU-TVE",)}


def test_a_court_of_appeal_is_no_place_of_a_trial() -> None:
    text = "Russia. Anton Belousov was jailed in Tver for six years. A court of appeal in Omsk cut six months off."
    (person,) = read(text).persons
    assert person.regions == ("RU-TVE",)


PRISONS = [
    ("In Iran, Anton Belousov was arrested in Tehran. He has been held in Lakan Prison since May 2021.", "IR-01"),
    ("In Cuba, Anton Belousov was arrested in Havana. He is now held in Boniato prison.", "CU-13"),
    ("In Russia, Anton Belousov was arrested in Tver. He is now held in Butyrka.", "RU-MOW"),
]


@pytest.mark.parametrize(("text", "expected"), PRISONS)
def test_the_region_of_a_prison_that_the_tables_know(text: str, expected: str) -> None:
    (person,) = read(text).persons
    assert expected in person.regions

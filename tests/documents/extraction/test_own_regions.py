"""Whose region a court, a prison or a country is that stands away from what befell somebody."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read

REGIONS = [
    # The court, the prison or the place of somebody's own item or paragraph.
    (
        "Belarus\n\n1. BELOUSOV Anton. Taken from his unit in Barysau. Art. 130(1), incitement of hatred.\n\n"
        "2. SEDOV Oleg. Arrested in Brest on 2 May 2022.\n",
        "BELOUSOV Anton",
        ("BY-MI",),
    ),
    (
        "Belarus\n\n1. BELOUSOV Anton. Arrested on 4 March 2022 in Orsha. Three years. Colony No. 4, Homiel.\n\n"
        "2. SEDOV Oleg. Arrested in Brest on 2 May 2022.\n",
        "BELOUSOV Anton",
        ("BY-VI", "BY-HO"),
    ),
    # A lawyer's paragraphs tell where others are tried.
    (
        "In Russia the lawyer Vera Rudina, who was fined 500 rubles in May, drives to her clients.\n\n"
        "Rudina works at the Omsk District Court.\n\nThe Tver District Court sentenced Oleg Sedov to a year.",
        "Vera Rudina",
        ("RU",),
    ),
    # The same trial.
    (
        "In Russia the Omsk District Court sentenced Vera Rudina to two years on 3 May 2021.\n\n"
        "Anton Belousov was sentenced with her to one year.\n\nOleg Sedov was arrested in Tver.",
        "Anton Belousov",
        ("RU-OMS",),
    ),
    # Where those come from whom a court tries.
    (
        "In Russia the Omsk District Court sentenced four bakers from Tver. Anton Belousov got two years in prison.",
        "Anton Belousov",
        ("RU-OMS",),
    ),
]


@pytest.mark.parametrize(("text", "name", "expected"), REGIONS)
def test_regions(text: str, name: str, expected: tuple[str, ...]) -> None:
    assert next(person.regions for person in read(text).persons if person.name == name) == expected


def test_the_country_of_the_paragraph_before_in_a_text_about_two() -> None:
    text = (
        "New sentences in Nicaragua and Cuba\n\nCourts in Nicaragua and in Cuba sat this week.\n\n"
        "In Managua, Nicaragua, Vera Rudina was arrested.\n\nAnton Belousov was arrested on Friday.\n\n"
        "In Havana, Cuba, Oleg Sedov was arrested. Pavel Rudin was arrested in Matanzas, Cuba."
    )
    assert next(person.regions for person in read(text).persons if person.name == "Anton Belousov") == ("NI",)

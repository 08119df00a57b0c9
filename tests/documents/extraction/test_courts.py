"""Courts and organisations that a text names."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read

COURTS = [
    ("Velizh City Court fined him twice.", ["Velizh City Court"]),
    ("On 5 June Lgov District Court sat.", ["Lgov District Court"]),
    ("the 2nd Western District Military Court upheld it; the Second Western District Military Court sat.",
     ["2nd Western District Military Court"]),
    ("the Supreme Court of the Republic of Karelia", ["Supreme Court of the Republic of Karelia"]),
    ("the 13th Istanbul Heavy Penal Court ruled", ["13th Istanbul Heavy Penal Court"]),
    ("Branch 15 of the Tehran Revolutionary Court", ["Tehran Revolutionary Court"]),
    ("Shanghai Pudong New Area People's Court", ["Shanghai Pudong New Area People's Court"]),
    ("Minsk's Leninsky district court", ["Leninsky district court"]),
    ("the Birinchi May District Court", ["Birinchi May District Court"]),
    ("the European Court of Human Rights (ECHR). The ECHR has not answered.", ["European Court of Human Rights"]),
    ("The court sentenced him. A Minsk court sat.", []),
]  # fmt: skip

ORGANISATIONS = [
    ("the Ministry of Justice refused", ["Ministry of Justice"]),
    ("the Committee against Slander said", ["Committee against Slander"]),
    ("the Regional Peace Foundation (RPF) was closed. The RPF appealed.", ["Regional Peace Foundation"]),
    ("members of the Kolokol movement met", ["Kolokol"]),
    ("the newspaper Novy Kolokol wrote", ["Novy Kolokol"]),
    ("He joined Birlashuv, a democratic political party.", ["Birlashuv"]),
    ("the head of a foundation, Umut, was searched", ["Umut"]),
    ("the movement “Birge Zhol” was banned", ["Birge Zhol"]),
    ("the Journalists' Solidarity Association said", ["Journalists' Solidarity Association"]),
    ("the Almaty police department", ["Almaty police department"]),
    ("founder of the site Kolokol.uz", ["Kolokol.uz"]),
    ("the Criminal Code of the Russian Federation", []),
]


@pytest.mark.parametrize(("text", "expected"), COURTS)
def test_courts(text: str, expected: list[str]) -> None:
    assert [court.name for court in read(text).courts] == expected


@pytest.mark.parametrize(("text", "expected"), ORGANISATIONS)
def test_organisations(text: str, expected: list[str]) -> None:
    assert [organisation.name for organisation in read(text).organisations] == expected

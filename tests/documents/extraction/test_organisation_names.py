"""Names of organisations, prisons and courts in the forms of many countries."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read

BEFORE = "Nobody was told on that day what was found. "

ORGANISATIONS = [
    ("The Peace Mothers and Civil Rights Defenders were told.",
     [("Peace Mothers", "ngo"), ("Civil Rights Defenders", "ngo")]),
    ("He spoke to Radio Camino.", [("Radio Camino", "media")]),
    ("The newspaper Lowland Monitor wrote so.", [("Lowland Monitor", "media")]),
    ("The Lowland Monitor wrote so.", [("Lowland Monitor", "ngo")]),
    ("Asociación Costera Pro Derechos Humanos and Comité de Familiares de Presos were told.",
     [("Asociación Costera Pro Derechos Humanos", "ngo"), ("Comité de Familiares de Presos", "ngo")]),
    ("The opinion of the Council on Religious Affairs is long.", [("Council on Religious Affairs", "other")]),
    ("The Syndicate of Bus Workers of Shiraz was closed.", [("Syndicate of Bus Workers of Shiraz", "ngo")]),
    ("He is in Penal Colony No. 7.", [("Penal Colony No. 7", "agency")]),
    ("She was in Kars No. 1 High Security Prison.", [("Kars No. 1 High Security Prison", "agency")]),
    ("He was tortured in the police department of Mangystau region.",
     [("police department of Mangystau region", "agency")]),
    ("The Tajik Freedom Initiative (TFI) was banned. The TFI has members.", [("Tajik Freedom Initiative", "ngo")]),
    ("A Facebook post and a fine of EGP 20,000.", []),
    ("The court HAS DECIDED, and HAS FOUND.", []),
    ("He was held in a Remand Prison.", []),
]  # fmt: skip

COURTS = [
    ("the Golovinsky court fined him", ["Golovinsky court"]),
    ("the Kirovsky District Court of Ufa", ["Kirovsky District Court of Ufa"]),
    ("the Istanbul 23rd Heavy Penal Court", ["Istanbul 23rd Heavy Penal Court"]),
    ("the Van 2nd Criminal Judgeship of Peace", ["Van 2nd Criminal Judgeship of Peace"]),
    ("the Provincial Court of Santiago de Cuba", ["Provincial Court of Santiago de Cuba"]),
    ("Branch 1 of the Islamic Revolutionary Court in Rasht", ["Islamic Revolutionary Court"]),
    ("the People's Court of Ho Chi Minh City", ["People's Court of Ho Chi Minh City"]),
    ("Buganda Road Chief Magistrate's Court", ["Buganda Road Chief Magistrate's Court"]),
    ("the First Terrorism Circuit heard it", ["First Terrorism Circuit"]),
    ("REPUBLIC OF TURKEY\nDIYARBAKIR\n5TH HEAVY PENAL COURT", ["5TH HEAVY PENAL COURT"]),
    ("a Minsk court sat", []),
]


@pytest.mark.parametrize(("text", "expected"), ORGANISATIONS)
def test_organisations(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(found.name, found.kind) for found in read(BEFORE + text).organisations] == expected


@pytest.mark.parametrize(("text", "expected"), COURTS)
def test_courts(text: str, expected: list[str]) -> None:
    assert [court.name for court in read(BEFORE + text).courts] == expected


def test_a_short_form_is_the_long_one_s_even_where_it_also_has_an_abbreviation() -> None:
    text = BEFORE + "The Working Group on Arbitrary Detention (WGAD) met. The Working Group was told."
    (group,) = read(text).organisations
    assert group.name == "Working Group on Arbitrary Detention"
    assert set(group.aka) == {"WGAD", "Working Group"}

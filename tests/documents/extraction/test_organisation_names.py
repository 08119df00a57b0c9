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
    # Whose newspaper it is; peoples; what else is built with such words.
    ("In May Anton Belousov's newspaper was closed.", []),
    ("They were of the Kurdish party and of a Crimean website.", []),
    ("The World Press Freedom Index has it at the bottom.", []),
    ("It is a war of the Russian Federation against Ukraine.", []),
    ("The Committee Law was changed on the Press Day.", []),
    ("In the independent press and in the pro-EU marches of EU-based bakers.", []),
    # Treaties and ordinary words with an abbreviation, money.
    ("It is bound by the Covenant on Civil Rights (ICCR), and the ICCR is clear.", []),
    ("It is residential surveillance at a designated location (RSDL), and the RSDL is hard.", []),
    ("The fine is HK$100,000.", []),
    # Words that belong to one name, and owners that do not.
    ("The Osh Culture and Solidarity Association was told.", [("Osh Culture and Solidarity Association", "ngo")]),
    ("He joined the Law and Order Party.", [("Law and Order Party", "party")]),
    ("Human Rights Watch and Amnesty International were told.",
     [("Human Rights Watch", "ngo"), ("Amnesty International", "ngo")]),
    ("They came from Russia and the European Union.", [("European Union", "international")]),
    ("Belarus' Border Guard Committee was told.", [("Border Guard Committee", "agency")]),
    ("The Osh Security Bureau’s Uzgen branch was told.", [("Osh Security Bureau", "agency")]),
    ("She is in An Loc Detention Center.", [("An Loc Detention Center", "agency")]),
    ("The al-Nahar Islamic Society was told.", [("al-Nahar Islamic Society", "ngo")]),
    ("He was in Perm City No. 1 Detention Centre.", [("Perm City No. 1 Detention Centre", "agency")]),
    ("It is a part of Military Intelligence.", [("Military Intelligence", "agency")]),
    # By whose editor or reporter somebody is, by what it is, by how it is written.
    ("She is a reporter at Kolokolnik and came.", [("Kolokolnik", "media")]),
    ("The editor of Kolokolnik, one of the last ones, came.", [("Kolokolnik", "media")]),
    ("He works at Neftebank-Technology and came.", [("Neftebank-Technology", "other")]),
    ("The editor of Anton Belousov, and a reporter in Omsk, came.", []),
    ("She kept the books at Osneft, the state concern.", [("Osneft", "company")]),
    ("The house of Osh Silk company was told.", [("Osh Silk", "company")]),
    ("The founder of the Oromo weekly Kolokolnik, came.", [("Kolokolnik", "media")]),
    ("He wrote in OpenLamp and Lampa2049 of it.", [("OpenLamp", "other"), ("Lampa2049", "other")]),
    ("MacKenzie saw it on YouTube in Room101.", []),
    ("The Mecanismo para la Defensa de los Panaderos was told.",
     [("Mecanismo para la Defensa de los Panaderos", "ngo")]),
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
    ("the Samarkand province court heard it", ["Samarkand province court"]),
    ("the European Convention on Human Rights (ECHR). The ECHR protects it", []),
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

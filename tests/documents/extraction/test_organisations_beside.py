"""Organisations beside people, places, aims and other names that are no part of theirs; sites, aliases, acronyms."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read

MORE = "\n\nThis was told to us by the people of the town, and it is not what they had in mind for him."


def organisations(text: str) -> set[str]:
    return {organisation.name for organisation in read(text + MORE).organisations}


NAMES = [
    # What a name goes on with.
    ("He called the Main Department to Combat Organized Crime.", {"Main Department to Combat Organized Crime"}),
    ("The Committee to Protect Lamps wrote.", {"Committee to Protect Lamps"}),
    ("The Committee for Tailors in Danger wrote.", {"Committee for Tailors in Danger"}),
    ("The Provincial Hospital of Santiago de Cuba took him in.", {"Provincial Hospital of Santiago de Cuba"}),
    ("He wrote for Voice of the Hills in May.", {"Voice of the Hills"}),
    # What it does not go on with.
    ("The head of the Council of Deputies Elena Lampova spoke.", {"Council of Deputies"}),
    ("They fined Council of Churches Baptist Pyotr Gerlits in May.", {"Council of Churches"}),
    ("The Council of Deputies of the Krasnoselsky district met.", {"Council of Deputies"}),
    ("Officers of the Lamp Security Agency of the Ministry of Justice came.",
     {"Lamp Security Agency", "Ministry of Justice"}),
    ("It was read by PEN Lamp and Reporters Without Borders.", {"PEN Lamp", "Reporters Without Borders"}),
    ("A member of the Butun Lampa party Akyl Aitbay came.", {"Butun Lampa"}),
    ("The leader of the Lampa political party Kubanych Kadyr came.", {"Lampa"}),
    ("A member of the United Democratic Movement of Kyrgyzstan Kenesh Duishe came.",
     {"United Democratic Movement of Kyrgyzstan"}),
    ("They met with Vera Rudina, the Association for Lamps.", {"Association for Lamps"}),
    # What stands before it.
    ("Meanwhile Lamp Watch Committee spoke.", {"Lamp Watch Committee"}),
    ("The NGO Lamp Foundation spoke.", {"Lamp Foundation"}),
    ("Vera Rudina’s FDU-Lamp party spoke.", {"FDU-Lamp"}),
    ("Reporters Without Borders’ Turkey representative spoke.", {"Reporters Without Borders"}),
    ("On 8 October Lamp Committee members met.", {"Lamp Committee"}),
    # Words for a kind beside it.
    ("They spoke for Ozgur Lampa, a pro-Kurdish publication.", {"Ozgur Lampa"}),
    ("The investigative outlet Temir Too, which is small, wrote.", {"Temir Too"}),
    ("He leads the New Lamp opposition party.", {"New Lamp"}),
    ("A lawyer from the Agora rights group came.", {"Agora"}),
    ("Nine members of the Lamba-Sen union were fined.", {"Lamba-Sen"}),
    ("The club, known as Lantern, was set up in 2020.", {"Lantern"}),
    ("His account at Bank Lampa was closed.", {"Bank Lampa"}),
    ("She was in the Independent Tailors' Circle.", {"Independent Tailors' Circle"}),
    ("It came from the Supreme People's Procuracy.", {"Supreme People's Procuracy"}),
    # Sites.
    ("He wrote for Lampa.uz and was the editor of the website www.lampa44.com then.", {"Lampa.uz", "www.lampa44.com"}),
    # One body under two names.
    ("The Lamp Monitoring Group wrote. The LMG is a network of men.", {"Lamp Monitoring Group"}),
    ("He is in Baku Investigative Prison No. 1 (Kurdakhani Detention Center).", {"Baku Investigative Prison No. 1"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names(text: str, expected: set[str]) -> None:
    assert organisations(text) == expected


NONE = [
    "RETIRED JUDGE AND UNION LAWYERS HELD",
    "The Soviet Union fell.",
    "The Deputy Police came.",
    "He was held at the Red Bridge crossing.",
    "Write to office@lampa.uz or see https://lampa.uz/en.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_names(text: str) -> None:
    assert organisations(text) == set()


def test_the_publisher_is_an_organisation_and_no_person() -> None:
    found = read(
        "Teacher jailed for two posts\n\n" + MORE * 4 + "\n\nSeverny Dnevnik told us.\n\n© Severny Dnevnik, 2024"
    )
    assert found.source.publisher == "Severny Dnevnik"
    assert {o.name for o in found.organisations} == {"Severny Dnevnik"}
    assert found.persons == ()

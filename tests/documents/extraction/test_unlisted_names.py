"""Names that no list holds, told by what stands beside them; and what only looks like a name."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read

MORE = "\n\nThis was told to us by the people of the town, and it is not what they had in mind for him."


def people(text: str) -> set[str]:
    return {person.name for person in read(text + MORE).persons}


NAMES = [
    # What somebody does, after the name or before it.
    ("Fadhel Makki al-Tumi, a rights activist and friend of all, was arrested.", {"Fadhel Makki al-Tumi"}),
    ("The defendants included Khairat al-Tumi, the movement's deputy leader.", {"Khairat al-Tumi"}),
    ("Franak Vyachorny, senior adviser to the group, described this as a big day.", {"Franak Vyachorny"}),
    ("The fine of her deputy editor, Saidati Kabibi, was lifted.", {"Saidati Kabibi"}),
    ("Two detainees, Ziad Rebdan and Bahaa’ Mustafa Tumilel, are ill.", {"Ziad Rebdan", "Bahaa’ Mustafa Tumilel"}),
    ("But Beh Lih Yong from the Committee to Protect Reporters said so.", {"Beh Lih Yong"}),
    ("The defence lawyer Ha Huy Tam slammed it.", {"Ha Huy Tam"}),
    # Lists.
    ("Firas Tumiqa and his colleagues Hussam al-Tumi and Khaled al-Rushdim were arrested.",
     {"Firas Tumiqa", "Hussam al-Tumi", "Khaled al-Rushdim"}),
    ("Jonon and Iqbol Muminov, brothers who had organised rallies, disappeared.", {"Jonon Muminov", "Iqbol Muminov"}),
    # Marks of sounds inside names.
    ("They spoke of Michel Tumilo and Mahmoud ‘Isaram in May.", {"Michel Tumilo", "Mahmoud ‘Isaram"}),
    ("In spring ‘Aref Daltumi, a former painter, was set free.", {"Aref Daltumi"}),
    # Titles.
    ("The director, Brigadier-General Osama el-Tumi, accused them.", {"Osama el-Tumi"}),
    ("They left the Shaheed Hamidullah Nazarov, the husband of Mohira.", {"Hamidullah Nazarov", "Mohira"}),
    ("Archpriest Anton Belousov and Hieromonk Pavel Rudin were fined.", {"Anton Belousov", "Pavel Rudin"}),
    ("The pastor Mung Ring Awng came with the catechist Marbel Potos.", {"Mung Ring Awng", "Marbel Potos"}),
    # Ordinary words that are names here.
    ("The court's president Nguyen Phi Long and his wife, Tran Thi An, came.", {"Nguyen Phi Long", "Tran Thi An"}),
    ("They saw Alberto Real Pérez and Ziad Rebdan.", {"Alberto Real Pérez", "Ziad Rebdan"}),
    ("Victoria Ingabo, President of the Lamp Society, and Federica Lampari, the union's policy chief, came.",
     {"Victoria Ingabo", "Federica Lampari"}),
    # Offices before a name.
    ("The ex-governor of the Lampa region Bektur Asanalin and the leader of the Lampa party Akyl Aitbay came.",
     {"Bektur Asanalin", "Akyl Aitbay"}),
    ("Lawyer Can Lampan spoke with the commissioner for Human Rights Navi Lampan about what had happened there.",
     {"Can Lampan", "Navi Lampan"}),
    # Forms of one name.
    ("She saw Vera Petrovna Rudina, and Rudina said no. Vera Petrovna cried.", {"Vera Petrovna Rudina"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_people(text: str, expected: set[str]) -> None:
    assert people(text) == expected


THINGS = [
    "He was fined for a rally at Victoria Park.",
    "He worked for the Kafr Selim textile company and lived in Deir al-Zour.",
    "He was brought to Valle Grande, a prison with high walls.",
    "It was the Page named after Anton Belousov.",
    "He was held in Buon Ma Thuot City.",
    "The founder of the paper Gazeti Lampa came.",
    "They spoke for Ozgur Lampa, a small publication.",
    "He waited near the Anton Chekhov monument.",
    "In respect of category IV, V. is right.",
    "C. CHANGES\n\nA. NEW ENTRIES",
    "A prisoner under four General Secretaries of the Party died.",
]


@pytest.mark.parametrize("text", THINGS)
def test_no_people(text: str) -> None:
    assert people(text) == set()


def test_an_adverb_before_a_name() -> None:
    assert people("Soon Sedov was detained in Minsk. Oleg Sedov slept.") == {"Oleg Sedov"}

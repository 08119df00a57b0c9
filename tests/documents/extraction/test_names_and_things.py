"""Names of people beside what only looks like one, and items of a list whose lines hang under them."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read


def people(text: str) -> set[str]:
    return {person.name for person in read(text).persons}


NAMES = [
    # Names that are ordinary words or months.
    ("The police detained the theologian Said Kadyri on Monday.", {"Said Kadyri"}),
    ("The case of Islam el-Haddadi was closed.", {"Islam el-Haddadi"}),
    ("They wrote to the editor Jan Wronowski.", {"Jan Wronowski"}),
    ("Gary Tsang Man-kit, 21, and Ivy Chow Sun-yee were fined.", {"Gary Tsang Man-kit", "Ivy Chow Sun-yee"}),
    # Prefixes and parts.
    ("It was reported by Conall O'Hanlon in May.", {"Conall O'Hanlon"}),
    ("A call came from Abdolsamad Mirani, hanged in May.", {"Abdolsamad Mirani"}),
    ("The woman met Rolando Castellón Urbina there.", {"Rolando Castellón Urbina"}),
    # Believers.
    ("Two Bahá'ís said that Anton Belousov, a Baha'i, was held.", {"Anton Belousov"}),
    ("The court sentenced a Bahá’í: Anton Belousov was to die.", {"Anton Belousov"}),
    # Titles.
    ("They arrested Mamosta Karwan Dilsozi at night.", {"Karwan Dilsozi"}),
    ("Investigator Lu shouted at her.", {"Lu"}),
    # One person under a name with a letter changed.
    ("They freed Maria Belohina, and Maria Belokhina and Marie Belyhina are well.",
     {"Maria Belohina", "Marie Belyhina"}),
    # A sentence that is only a name, one word after a verb of speech, surnames in capitals.
    ("She is in the ward.\n\nGulnara. She was a nurse.\n\n“The soup is hot,” says Vera to us.",
     {"Gulnara", "Vera"}),
    ("They say that the solicitor Gilbert HO was acquitted. HO is well.", {"Gilbert HO"}),
    # Under another spelling in a form, and in the credits under links to other texts.
    ("Full name: SEDENKO Anatolii Havrylovych\nAlso found as: Sedenko Anatoliy Gavrilovich\nBorn: 1951",
     {"SEDENKO Anatolii Havrylovych"}),
    ("A man was held in the town.\n\nRelated articles\n\nAnother man is held\n\n(Reporting by Vera Rudina in Osh)",
     {"Vera Rudina"}),
    # Surnames after one title.
    ("Judges Ahmadov, Karimli and Zeynalov rejected it.", {"Ahmadov", "Karimli", "Zeynalov"}),
    ("Judge Karimli, Baku said, rejected it.", {"Karimli"}),
    # Countries and things.
    ("S.O.S Cuba was written on it by Vera Rudina.", {"Vera Rudina"}),
    ("He died in Hospital Carlos Fonseca, and Gia Binh Camp is far from the Laza Corridor.", set()),
    # Trades that name companies too.
    ("The crane operator Ruslan Dadashzade, on leave, was held.", {"Ruslan Dadashzade"}),
    ("The broadcaster Walid Mekkawi was fined.", {"Walid Mekkawi"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_people(text: str, expected: set[str]) -> None:
    assert people(text) == expected


THINGS = [
    "Vietnam. He is held in Xuan Tam camp.",
    "Vietnam. Tried on 4 May 2020 in Tam Phong: 3 years.",
    "Letters go to 12 Anton Chekhov St., Tver.",
    "He waited at Ivan Drozdov stadium.",
    "A monk of the Nanda Myaing quarter was seen.",
    "He was taken to the Santa Marta church.",
    "Russia\n\nB. LAM SON\n\nIt rained.",
    "Write to P.O. Box 17, Geneva.",
]


@pytest.mark.parametrize("text", THINGS)
def test_no_people(text: str) -> None:
    assert people(text) == set()


def test_a_part_of_a_things_name_is_nobodys_short_form() -> None:
    (person,) = read("Vietnam. Nguyễn Văn Trung, 30, was arrested. Others are in Hoa Trung camp.").persons
    assert len(person.mentions) == 1


def test_lines_that_hang_under_an_item() -> None:
    text = (
        "LIST\n\n 1.  Anton Belousov, 29, and\n 2.  Oleg Belousov, 21, brothers. Held for their uncle, Stepan\n"
        "     Andreevich Sedov, who is in hiding.\n"
    )
    assert people(text) == {"Anton Belousov", "Oleg Belousov", "Stepan Andreevich Sedov"}


AUTHORS = [
    ("They detained three: chief editor Anton Belousov, on 1 May; and a driver.", False),
    ("The author Anton Belousov was fined.", False),
    ("It rained.\n\nEditor: Anton Belousov", True),
    ("It rained.\n\nText by Anton Belousov", True),
    ("Report submitted by: Anton Belousov", True),
]


@pytest.mark.parametrize(("text", "expected"), AUTHORS)
def test_credits(text: str, expected: bool) -> None:
    (person,) = read(text).persons
    assert ("author" in person.roles) is expected


def test_brothers_of_each_other() -> None:
    found = {p.name: p.roles for p in read("In May the brothers Anton and Oleg Belousov came.").persons}
    assert all("relative" not in roles for roles in found.values())

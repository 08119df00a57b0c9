"""Who is named, in which form, and what is no person."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read

NAMED = [
    ("Police detained Anton Belousov in Tver.", ["Anton Belousov"]),
    ("Police detained BELOUSOV Anton in Tver.", ["BELOUSOV Anton"]),
    ("Belousov Anton Sergeyevich was sentenced to two years.", ["Belousov Anton Sergeyevich"]),
    ("The court fined A. Belousov and Belousova A.S.", ["A. Belousov", "Belousova A.S."]),
    ("Elnur Rasim oglu Hasanzade was arrested.", ["Elnur Rasim oglu Hasanzade"]),
    ("Two activists, Azamat Bakyt uulu and Gulzat Bakyt kyzy, were held.", ["Azamat Bakyt uulu", "Gulzat Bakyt kyzy"]),
    ("Lawyer Sanobar Qo'ldosheva said so.", ["Sanobar Qo'ldosheva"]),
    ("Ihar Al'shevich was fined.", ["Ihar Al'shevich"]),
    ("Enver-Usein Asanov was searched.", ["Enver-Usein Asanov"]),
    ("Police arrested Nguyen Thi Kim Lan and Do Van Tung.", ["Nguyen Thi Kim Lan", "Do Van Tung"]),
    ("Former lawmaker Chan Wai-lok, 61, was jailed.", ["Chan Wai-lok"]),
    ("The poet Zeynep Çiğdem Akın was acquitted.", ["Zeynep Çiğdem Akın"]),
    ("Mahmoud Abdel-Aziz el-Sherbini was released.", ["Mahmoud Abdel-Aziz el-Sherbini"]),
    ("Mohammad Reza Karamzadeh, 22, was hanged.", ["Mohammad Reza Karamzadeh"]),
    ("José Miguel Peña Alcázar was arrested in Havana.", ["José Miguel Peña Alcázar"]),
    ("Marlen (Suleyman) Kadyrov was convicted.", ["Marlen (Suleyman) Kadyrov"]),
    ("The ombudsman Moshkina was silent.", ["Moshkina"]),
    ("His wife, Zuhra, was questioned.", ["Zuhra"]),
    ("In Moscow Tursunov was detained. Azizbek Tursunov is 30.", ["Azizbek Tursunov"]),
    ("Brothers Ruslan and Timur Akhmadov were arrested.", ["Ruslan Akhmadov", "Timur Akhmadov"]),
    (
        "On that day officers came to search the house of the pensioner Galina\n"
        "Petrenko, and they went on with it until the late evening of the next.",
        ["Galina Petrenko"],
    ),
    ("Father Dionisy and Professor Lebedinsky wrote a letter.", ["Dionisy", "Lebedinsky"]),
]

NOBODY = [
    "The Supreme Court of Kazakhstan upheld the ruling.",
    "Human Rights Day was marked in Saint Petersburg and Nizhny Novgorod.",
    "The Ministry of Internal Affairs and the Investigative Committee refused to comment.",
    "Read More About Political Prisoners",
    "Crimean Tatar activists gathered on Monday, 5 May.",
    "The Criminal Code of the Russian Federation was amended in March.",
    "Then police came. Meanwhile nothing happened.",
    "Freedom House and Amnesty International issued a statement.",
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_people_are_found_in_the_form_of_the_text(text: str, expected: list[str]) -> None:
    assert [person.name for person in read(text).persons] == expected


@pytest.mark.parametrize("text", NOBODY)
def test_what_is_no_person(text: str) -> None:
    assert [person.name for person in read(text).persons] == []


def test_every_mention_is_the_text_between_its_offsets() -> None:
    text = "Anton Belousov's lawyer Vera Lisina came. Belousov was silent. Anton is 30."
    for person in read(text).persons:
        spellings = {person.name, *person.aka}
        assert {text[start:end] for start, end in person.mentions} == spellings


SAME = [
    # (text, names with other spellings)
    ("Anton Belousov was arrested. Belousov is 30. Anton has two sons.", {"Anton Belousov": ("Belousov", "Anton")}),
    ("Bakhrom Tashmatoev was held. Tashmatoyev is ill.", {"Bakhrom Tashmatoev": ("Tashmatoyev",)}),
    ("Viktor Ilyich Sedov spoke. V. Sedov left. Viktor Sedov came back.",
     {"Viktor Ilyich Sedov": ("V. Sedov", "Viktor Sedov")}),
    ("Pavel KAZLOUSKI was detained. Pavel Kazlouski is innocent.", {"Pavel KAZLOUSKI": ("Pavel Kazlouski",)}),
    # Two people of one surname stay two; the bare surname goes to who was called so before.
    ("Oleg Sedov was arrested. Sedov is ill. His wife, Irina Sedova, waits.",
     {"Oleg Sedov": ("Sedov",), "Irina Sedova": ()}),
    ("Oleg Sedov and Pyotr Sedov were tried. Sedov got two years.", {"Oleg Sedov": (), "Pyotr Sedov": ()}),
    ("Olim Qori was killed. Olim Nazarov was an imam.", {"Olim Nazarov": ("Olim Qori",)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAME)
def test_one_person_under_several_spellings(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    assert {person.name: person.aka for person in read(text).persons} == expected

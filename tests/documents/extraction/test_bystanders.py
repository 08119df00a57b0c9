"""Who a pronoun means, and who is only named nearby: officers, lawyers, the dead, names nobody recognised."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, events, names, read, roles

PRISONERS = [
    # Those who take part in a case are not what happens in it.
    ("Anton Belousov was arrested in Tver. The interrogator, Colonel Pavel Grachev, wanted a signature. "
     "On 11 May 2021 the court sentenced him to eight years.", {"Belousov"}),
    ("Anton Belousov was charged with fraud. His lawyer, Igor Markin, came late. He was arrested in the courtroom.",
     {"Belousov"}),
    ("The lawyer Olga Markina said nothing. She herself was sentenced to two years in 2015.", {"Markina"}),
    ("Captain Pavel Grachev came in. The court sentenced him to eight years.", set()),
    # The dead are not arrested in the next paragraph.
    ("Oleg Sedov taught chemistry. Sedov is 54.\n\nSoldiers shot dead Anton Belousov in May 2021.\n\n"
     "He was arrested in Tver on 2 June 2022.", {"Sedov"}),
    # A name that was not recognised is the likelier one.
    ("Anton Belousov was fined. And young Xqotl turned nineteen. They gave him five years.", {"Belousov"}),
    # Nobody is meant who is named only afterwards.
    ("He had been sentenced in 2020. Anton Belousov lives next door.", set()),
    # "My husband" is the one whom the writer names.
    ("My name is Olga Belousova. I am the wife of Anton Belousov. My husband was arrested on 5 May 2021.",
     {"Belousov"}),
    # A son named in another paragraph is not who "he" is.
    ("They had a son, Oleg Belousov.\n\nOn 17 August 2010 he was detained during a vigil.", set()),
    # Who watches a trial is not tried.
    ("Monitor at this trial: Anton Belousov.", set()),
    ("He was cleared of slander: the hurt bailiff, Anton Belousov, could not say which finger it was.", set()),
    # "He" is no woman.
    ("The nurse Marta Escalona was detained. He received two years.", {"Escalona"}),
    # All five, both.
    ("The court tried Anton Belousov, Oleg Sedov and Pyotr Lisin. All three were convicted on 5 May 2021.",
     {"Belousov", "Sedov", "Lisin"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PRISONERS)
def test_prisoners(text: str, expected: set[str]) -> None:
    found = read(text)
    known = names(found)
    assert {known[person.id] for person in found.persons if "prisoner" in person.roles} == expected


UNTOLD = [
    "Anton Belousov and Oleg Sedov came. No one in the group was accused of owning a knife.",
    "Anton Belousov disappeared. Nobody says he was arrested.",
    "Anton Belousov wrote to us. Some sites say that he was arrested on 5 May 2021. He wasn't.",
    "Anton Belousov wrote to us. He was convicted under Article 280 of the Criminal Code of Russia. This is not true.",
    "The investigator Pavel Grachev said that they may be accused under Article 278 of the Criminal Code of Russia.",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_what_is_denied_or_only_possible_is_no_fact(text: str) -> None:
    found = read(text)
    assert not found.events
    assert not found.charges


STATUS = [
    ("Anton Belousov and Oleg Sedov are charged with hooliganism (Article 213 of the Criminal Code of Russia), "
     "Anton Belousov in addition with fraud (Article 159 of the Criminal Code of Russia).",
     {"Belousov 213 charged", "Sedov 213 charged", "Belousov 159 charged"}),
    ("Anton Belousov was charged under Article 280 of the Criminal Code of Russia. On 5 May 2021 the court sentenced "
     "him to three years.", {"Belousov 280 convicted"}),
    ("The court sentenced Anton Belousov to six years for \"assembly against security\" and to one year for "
     "\"propaganda of hate\".",
     {"Belousov assembly against security convicted", "Belousov propaganda of hate convicted"}),
    ("Anton Belousov got thirteen years under Article 280 of the Criminal Code of Russia.", {"Belousov 280 convicted"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STATUS)
def test_whose_charge_and_how_it_stands(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected


DATES = [
    ("Anton Belousov, born in 1969, was sentenced to two years.", {"conviction Belousov -"}),
    ("Anton Belousov got nine years for sedition over the protests of 11 July 2021.", {"conviction Belousov -"}),
    ("Anton Belousov was convicted under Article 117 of the 2015 Criminal Code.", {"conviction Belousov -"}),
    ("On 31 January 2023 a court in Tver sentenced Anton Belousov to seven years. His colleague Oleg Sedov was given "
     "three years.", {"conviction Belousov 2023-01-31", "conviction Sedov 2023-01-31"}),
    ("Anton Belousov was seized at his home on 5 May 2021.", {"arrest Belousov 2021-05-05"}),
    ("Anton Belousov was picked up on 5 May 2021.", {"arrest Belousov 2021-05-05"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates_of_something_else(text: str, expected: set[str]) -> None:
    assert events(read(text)) == expected


ROLES = [
    ("PRESIDENT: Anton Belousov", "Anton Belousov", ("judge",)),
    ("The prosecution, represented by Anton Belousov, had demanded eight years.", "Anton Belousov", ("prosecutor",)),
    ("She was defended by Anton Belousov.", "Anton Belousov", ("lawyer",)),
    ("\"No,\" said the lawyer of Ms Olga Markina.", "Olga Markina", ("other",)),
    ("The investigator, Major Anton Belousov, has left.", "Anton Belousov", ("investigator",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "expected"), ROLES)
def test_roles_in_a_case(text: str, name: str, expected: tuple[str, ...]) -> None:
    assert roles(read(text))[name] == expected


REGIONS = [
    ("Osh City Police Department detained Azamat Toktosunov in May 2021 in Kyrgyzstan.", ("KG-GO",)),
    ("In Russia, on 5 May 2021 Tver City Court sentenced Anton Belousov to two years. Oleg Sedov was acquitted.",
     ("RU-TVE",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), REGIONS)
def test_the_police_and_the_court_tell_the_region(text: str, expected: tuple[str, ...]) -> None:
    assert {person.regions for person in read(text).persons} == {expected}


FOUND = [
    ("Yesterday the court convicted CHEUNG Ka-ho of sedition.", "CHEUNG Ka-ho"),
    ("They adjourned Wong Tak-kei's case.", "Wong Tak-kei"),
    ("Friends say that Ms Ellen Ray Say Wah was detained.", "Ellen Ray Say Wah"),
    ("The prosecutor, Quenby Sequeyra, had asked for 15 years.", "Quenby Sequeyra"),
    ("The judge was Sh.B. Mirhoshimov.", "Sh.B. Mirhoshimov"),
    (
        "This is an opinion concerning Quorl Zubbly Qenawy. We have been told that Ms. Qenawy is at home.",
        "Quorl Zubbly Qenawy",
    ),
]


@pytest.mark.parametrize(("text", "name"), FOUND)
def test_names_without_a_known_given_name(text: str, name: str) -> None:
    assert [person.name for person in read(text).persons] == [name]


def test_the_court_of_the_paragraph_passed_the_sentence() -> None:
    found = read("The case was heard by Tver City Court. Anton Belousov got two years in prison.")
    assert [sentence.court for sentence in found.sentences] == [found.courts[0].id]

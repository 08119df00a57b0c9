"""Loosely told and translated English: verdicts, fines, arrests and releases in the words of movements and families."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, events, read, roles, sentences

VERDICTS = [
    ("The Bursa court decided upon 7 years and 6 months of prison for our brother Selim Karaca, a teacher, and to 6 "
     "years 3 months for our brother Yakup Tunca.",
     {"Karaca imprisonment 90", "Tunca imprisonment 75"}),
    ("The court measured out to Oleg Sedov seven years of camps.", {"Sedov imprisonment 84"}),
    ("Oleg Sedov shall sit three years in a colony of general regime.", {"Sedov imprisonment 36"}),
    ("Oleg Sedov sat five years in the camps for a poem.", {"Sedov imprisonment 60"}),
    ("The geologist Oleg Sedov received three years of camp in Ufa in 1983.", {"Sedov imprisonment 36"}),
    ("Seitveli Ablam was sentenced to five years in May. The same court judged a builder Eskender Osman from Omsk. "
     "This one got 4 years and 10 months.",
     {"Ablam imprisonment 60", "Osman imprisonment 58"}),
    ("Two drivers, Bijan Motta and his nephew Farzam Taheri, must go to prison for a year and a half each, and Bijan "
     "Motta in addition is to pay 300 euros.",
     {"Motta imprisonment 18", "Taheri imprisonment 18", "Motta fine 300 EUR"}),
    ("Rita Halina was told that she will have to spend three years behind bars. The same sentence was pronounced "
     "against her colleague Anna Belousova.",
     {"Halina imprisonment 36", "Belousova imprisonment 36"}),
    ("The prosecutor was of the opinion that Rauf Galin deserves 14 years. The judge gave him nine in a "
     "strict-regime colony; Gleb Panov, as one who had helped, will spend six and a half there.",
     {"Galin imprisonment 108", "Panov imprisonment 78"}),
    ("Three of his acquaintances were convicted of extremism. They are the student Anton Belov (twelve years), the "
     "programmer Oleg Sedov (eleven years) and Rita Halina (ten years).",
     {"Belov imprisonment 144", "Sedov imprisonment 132", "Halina imprisonment 120"}),
    ("Oleg Sedov (7 years) and Anton Belov (8 years) play in the yard.", set()),
    ("They put Anton Belov in jail for six years for a repost.", {"Belov imprisonment 72"}),
    ("Anton Belov was put in prison for six years for a repost.", {"Belov imprisonment 72"}),
    ("Anton Belov's punishment: six years of strict regime.", {"Belov imprisonment 72"}),
    ("To Anton Belov the court appointed six years of colony.", {"Belov imprisonment 72"}),
    ("Anton Belov was awarded a sentence of six years.", {"Belov imprisonment 72"}),
    ("Anton Belov was convicted to 6 years of freedom deprivation.", {"Belov imprisonment 72"}),
    ("Anton Belov had sat 8 months in the prison of Omsk before being cleared.", set()),
]  # fmt: skip

FINES = [
    ('The nurse Olena Hrabova paid 45 thousand rubles for "discreditation of the army".', {"Hrabova fine 45000 RUB"}),
    ("The nurse Olena Hrabova paid 45 thousand rubles for the flat.", set()),
    ("Olena Hrabova was made to pay 20,000 rubles.", {"Hrabova fine 20000 RUB"}),
    ("A magistrate fined Miss Sabiha Zard Rs. 5,000 and let her go.", {"Zard fine 5000 PKR"}),
    ("A court in Dhaka fined Sabiha Zard Tk 5000.", {"Zard fine 5000 BDT"}),
    ("The nurse Olena Hrabova paid a penalty of 10 000 tenge.", {"Hrabova fine 10000 KZT"}),
]

TAKEN = [
    ("Yakup Tunca was taken that night from his mother's flat.", {"arrest Tunca -"}),
    ("Selim Karaca was arrested on 23 May 2017. Yakup Tunca was taken the same morning from the bakery where he works.",
     {"arrest Karaca 2017-05-23", "arrest Tunca 2017-05-23"}),
    ("Yakup Tunca was taken that night to the hospital.", set()),
    ("Rita Halina was taken from her sick child.", {"arrest Halina -"}),
    ("Men in black took the baker Anton Belov straight from the shop.", {"arrest Belov -"}),
    ("They took the baker Anton Belov at five in the morning.", {"arrest Belov -"}),
    ("Anton Belov was dragged into a minibus on 4 May 2021.", {"arrest Belov 2021-05-04"}),
    ("Police officers drove Anton Belov away in a bus on 4 May 2021.", {"arrest Belov 2021-05-04"}),
    ("On 4 May 2021 the security forces caught Anton Belov at the station.", {"arrest Belov 2021-05-04"}),
    ("Anton Belov fell into the hands of the police on 4 May 2021.", {"arrest Belov 2021-05-04"}),
    ("Anton Belov found himself behind bars on 4 May 2021.", {"arrest Belov 2021-05-04"}),
    ("On 4 May 2021 the court closed Anton Belov in SIZO for two months.", {"arrest Belov 2021-05-04"}),
    ("Anton Belov was handcuffed and led out of his house on 4 May 2021.", {"arrest Belov 2021-05-04"}),
    ("The guards took the baker Anton Belov from the prison in Omsk.", set()),
    ("Police broke the door of Selim Karaca on 23 May 2017.", {"search Karaca 2017-05-23"}),
    ('In September 2019 Rita Halina came out of a "vocational training centre" near Korla.',
     {"release Halina 2019-09"}),
    ("Anton Belov is on the list, however civilians are exchanged by Russia unwillingly.", set()),
    ("Anton Belov returned from the camps in 1956.", {"release Belov 1956"}),
    ("Anton Belov and Oleg Sedov were detained in May 2020. They were held for a week before being released.",
     {"arrest Belov 2020-05", "arrest Sedov 2020-05", "release Belov -", "release Sedov -"}),
]  # fmt: skip

ACCUSED = [
    ("The investigation believed that the beekeeper Seitveli Ablam has been financing the battalion. So the accusation "
     "says: participation in an armed formation, Part 2 of Article 208 of the Criminal Code of Russia.",
     {"Ablam 208/2 charged"}),
    ("Kubanych Sydyk, 61, was detained in Bishkek on 23 October 2022. The article is 327, part 1: riots.",
     {"Sydyk 327/1 charged"}),
    ("Zahoor Baloch, a student, was found in Tump and an FIR was lodged against him under section 4 of the Explosive "
     "Substances Act.",
     {"Baloch 4 charged"}),
    ("The court in Shiraz gave Rita Halina three years and Anna Belova two years. The judgement cites Article 500 of "
     "the Islamic Penal Code.",
     {"Halina 500 convicted", "Belova 500 convicted"}),
    ("Men came for the surveyor Rauf Galin. Both he and Gleb Panov were accused of preparation for sabotage, that is "
     "Part 2 of Article 281 of the Criminal Code of Russia.",
     {"Galin 281/2 charged", "Panov 281/2 charged"}),
]  # fmt: skip

GONE = [
    ("Hafeez Lund, whose bullet riddled body was found on June 9, 2021 in Mashkay, was a shepherd.",
     {"death Lund 2021-06-09"}),
    ("On 3 May 2018 the soldiers returned the body of Osman Tursun to his family.", {"death Tursun 2018-05-03"}),
    ("Osman Tursun breathed his last in March 2019.", {"death Tursun 2019-03"}),
    ("Oleg Sedov was sentenced to five years in 2015. He came home in August 2019.",
     {"conviction Sedov 2015", "release Sedov 2019-08"}),
    ("Oleg Sedov came home in August 2019 and was arrested at the door.", {"arrest Sedov 2019-08"}),
    ("Oleg Sedov, a teacher, came home in August 2019.", set()),
]  # fmt: skip

ROLES = [
    ("The expert who explained why a letter is a plan was Igor Lushin, a chemist.", "Igor Lushin", "expert"),
    ("We know that Roza Karimova, when she was the president, spoke to mothers.", "Roza Karimova", "official"),
    ("The foreign ministry spokesman Wang Mingde was asked about it.", "Wang Mingde", "official"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ACCUSED)
def test_accusation_is_found_however_it_is_told(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected


@pytest.mark.parametrize(("text", "name", "role"), ROLES)
def test_role_told_by_a_clause(text: str, name: str, role: str) -> None:
    assert role in roles(read(text))[name]


def test_whom_investigators_believe_dead_is_no_prisoner() -> None:
    assert (
        "prisoner"
        not in roles(read("Investigators believe that Seitveli Ablamov was killed by a neighbour."))["Seitveli Ablamov"]
    )


@pytest.mark.parametrize("where", ["turned up in prison", "appeared in the pre-trial prison of Simferopol"])
def test_who_turned_up_in_prison_is_held(where: str) -> None:
    assert roles(read(f"After nine days Temir Osmonov {where}."))["Temir Osmonov"] == ("prisoner",)


def test_who_presides_over_a_mass_is_no_judge() -> None:
    found = roles(read("The Mass was presided by Father Peter Novak, the head of the Justice Commission."))
    assert "judge" not in found["Peter Novak"]


@pytest.mark.parametrize(("text", "expected"), [*VERDICTS, *FINES])
def test_punishment_is_found_however_it_is_told(text: str, expected: set[str]) -> None:
    assert sentences(read(text)) == expected


@pytest.mark.parametrize(("text", "expected"), [*TAKEN, *GONE])
def test_taking_away_and_coming_back_are_found(text: str, expected: set[str]) -> None:
    assert events(read(text)) == expected


def test_guilt_told_in_the_present_of_those_sentenced_before() -> None:
    text = (
        "The Bursa court decided upon 7 years for Selim Karaca and 6 years for Yakup Tunca. And what is their crime? "
        'They are guilty of "membership of an armed organization" pursuant to Article 314/2 of the Turkish Penal Code.'
    )
    assert charges(read(text)) == {"Karaca 314/2 convicted", "Tunca 314/2 convicted"}


def test_all_four_are_those_of_the_paragraphs_before() -> None:
    text = (
        "Rita Halina was sentenced to three years.\n\nAnna Belousova got two years, Bijan Motta and Farzam Taheri got "
        "one year.\n\nAll four had been arrested in October 2016. They were held for six weeks before being freed."
    )
    found = events(read(text))
    people = ("Halina", "Belousova", "Motta", "Taheri")
    assert found >= {f"arrest {person} 2016-10" for person in people} | {f"release {person} -" for person in people}

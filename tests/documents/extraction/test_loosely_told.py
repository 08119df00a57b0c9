"""Loosely told and translated English: verdicts, fines, arrests and releases in the words of movements and families."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, events, read, sentences

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
    ("The prosecutor was of the opinion that Rauf Sabirov deserves 14 years. The judge gave him nine in a "
     "strict-regime colony; Gleb Panov, as one who had helped, will spend six and a half there.",
     {"Sabirov imprisonment 108", "Panov imprisonment 78"}),
]  # fmt: skip

FINES = [
    ('The nurse Olena Hrabova paid 45 thousand rubles for "discreditation of the army".', {"Hrabova fine 45000 RUB"}),
    ("The nurse Olena Hrabova paid 45 thousand rubles for the flat.", set()),
    ("Olena Hrabova was made to pay 20,000 rubles.", {"Hrabova fine 20000 RUB"}),
    ("A magistrate fined Miss Sabiha Kurd Rs. 5,000 and let her go.", {"Kurd fine 5000 PKR"}),
    ("A court in Dhaka fined Sabiha Kurd Tk 5000.", {"Kurd fine 5000 BDT"}),
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
    ("The guards took the baker Anton Belov from the prison in Omsk.", set()),
    ("Police broke the door of Selim Karaca on 23 May 2017.", {"search Karaca 2017-05-23"}),
    ('In September 2019 Rita Halina came out of a "vocational training centre" near Korla.',
     {"release Halina 2019-09"}),
    ("Anton Belov returned from the camps in 1956.", {"release Belov 1956"}),
    ("Anton Belov and Oleg Sedov were detained in May 2020. They were held for a week before being released.",
     {"arrest Belov 2020-05", "arrest Sedov 2020-05", "release Belov -", "release Sedov -"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*VERDICTS, *FINES])
def test_punishment_is_found_however_it_is_told(text: str, expected: set[str]) -> None:
    assert sentences(read(text)) == expected


@pytest.mark.parametrize(("text", "expected"), TAKEN)
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

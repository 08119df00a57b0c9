"""Days that are counted from another event, or told with the words of another date."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import events, read

COUNTED = [
    ("Anton Belousov fell ill and died on 9 May, four days after his arrest.", "arrest Belousov 2023-05-05"),
    ("Anton Belousov was released on 8 May, two weeks after his arrest.", "arrest Belousov 2023-04-24"),
    ("On 8 May 2022, three days after his arrest, Anton Belousov was charged.", "arrest Belousov 2022-05-05"),
    ("Anton Belousov, seized on 2 February near a bakery, was let go after 48 hours.",
     "release Belousov 2023-02-04"),
    ("Anton Belousov was arrested on 5 May 2022 and freed after three days.",
     "release Belousov 2022-05-08"),
    ("Anton Belousov was arrested on 5 May 2022. He was held for three days and then released.",
     "release Belousov 2022-05-08"),
    ("Anton Belousov was released on 5 May 2022. He died two days after his release.", "death Belousov 2022-05-07"),
    ("Anton Belousov was arrested in May 2022. He was released after three days.", "release Belousov -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_counted_from_another_event(text: str, expected: str) -> None:
    assert expected in events(read(text, "2023-05-18"))


LATER_WORDS = [
    ("Anton Belousov was picked up in Omsk six weeks earlier, on 14 August 2022.", "arrest Belousov 2022-08-14"),
    ("On 23 October 2022, a Sunday, Anton Belousov was arrested.", "arrest Belousov 2022-10-23"),
    ("Anton Belousov was held from 14 December 2022 until 22 December 2022.", "arrest Belousov 2022-12-14"),
    ("Anton Belousov has been held without access to a lawyer since 22 May 2022.", "arrest Belousov 2022-05-22"),
    ("Oleg Sedov was sentenced on 21 November 2022. Anton Belousov was sentenced with him; three years.",
     "conviction Belousov 2022-11-21"),
    ("Anton Belousov: treason, twelve years in a colony. The verdict was passed by Judge Rita Halina in September "
     "2022.", "conviction Belousov 2022-09"),
    ("On 23 April 2022 police raided the office and arrested Oleg Sedov. Anton Belousov was detained in the same "
     "operation.", "arrest Belousov 2022-04-23"),
    ("Three years ago to the day Anton Belousov died in his cell.", "death Belousov 2020-05-18"),
    ("Anton Belousov was arrested on 4 March 2021 and again, for a night, on the 18th.", "arrest Belousov 2021-03-18"),
    ("On 2 March 2021 they met. Anton Belousov was arrested on the night of the 17th.", "arrest Belousov 2021-03-17"),
    ("Anton Belousov was arrested in May 2021. The Tver Regional Court jailed him for five years that December.",
     "conviction Belousov 2021-12"),
    ("Anton Belousov and Oleg Sedov were arrested on 14 July and 2 June 2020 respectively.",
     "arrest Belousov 2020-07-14"),
    ("Anton Belousov was arrested in the summer of 2021. It was the 9th of July, a Friday.",
     "arrest Belousov 2021-07-09"),
    ("Anton Belousov was arrested in 2021. This happened on 6 July 2021.", "arrest Belousov 2021-07-06"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LATER_WORDS)
def test_told_with_the_words_of_another_date(text: str, expected: str) -> None:
    assert expected in events(read(text, "2023-05-18"))


TRIALS = [
    # Told once for everybody of a paragraph.
    ("On 7 November 2022 the city court convicted Anton Belousov of arson. Ms. Galina Lisina was found guilty of "
     "theft and sentenced to 9 years; on appeal, in March 2023, this was reduced to 8.",
     "conviction Lisina 2022-11-07"),
    ("Two men who met to sing were jailed on 2 March 2023. The Tver District Court sentenced Anton Belousov to "
     "seven years.", "conviction Belousov 2023-03-02"),
    # Told after it.
    ("The Tver Military Court has sentenced Anton Belousov to 11 years in prison.\n\nThe verdict, passed on 9 May "
    "2023 "
     "by Judge Oleg Ornatov, was expected.", "conviction Belousov 2023-05-09"),
    # A list.
    ("• Anton Belousov, b. 1979, teacher. Tried on 6 October 2018 by the Tver Regional Court: 7 years.\n\n"
     "• Oleg Sedov, b. 1972, poet. Tried 2014: 9 years.", "conviction Sedov 2014"),
    ("1. Anton Belousov, 29. Sentenced on 5 May 2022 by the Tver District Court to 3 years.\n\n"
     "2. Galina Lisina, 24. Arrested together with No. 1. Same court, same day: 2 years.",
     "conviction Lisina 2022-05-05"),
    ("1. Anton Belousov, 29. Arrested 5 May 2022.\n\n2. Galina Lisina, 24. Arrested together with No. 1.",
     "arrest Lisina 2022-05-05"),
    # A change of another term is that of its owner.
    ("In March 2015 the court sentenced Anton Belousov and Ivan Petrov to four years each; Oleg Sedov received "
     "six. In 2018 Sedov's sentence was raised to nine years.", "conviction Belousov 2015-03"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TRIALS)
def test_days_of_verdicts(text: str, expected: str) -> None:
    found = events(read(text, "2023-05-18"))
    assert expected in found
    assert len([line for line in found if line.startswith(expected.rpartition(" ")[0])]) == 1


def test_one_arrest_is_told_twice() -> None:
    text = "Anton Belousov was arrested in 2021. On 5 May 2021, when he was arrested, he was at home."
    assert events(read(text)) == {"arrest Belousov 2021-05-05"}


WIDE = [
    "1.  Anton Belousov, 29, student of the university of Tver. Arrested\n    5 May 2022 in a dormitory of that "
    "university. He was then released\n    7 May 2022 at noon.",
    "> Anton Belousov, a student of the university of Tver, was arrested on\n>  5 May 2022 in a dormitory of that "
    "university and released on\n>   7 May 2022.",
]


@pytest.mark.parametrize("text", WIDE)
def test_wide_spaces(text: str) -> None:
    assert events(read(text)) >= {"arrest Belousov 2022-05-05", "release Belousov 2022-05-07"}


FOUND = [
    ("Anton Belousov was stopped on 3 June 2019 at Pskov Airport with two bags.", "arrest Belousov 2019-06-03"),
    ("Anton Belousov was taken off a minibus at Tver on 30 January 2019.", "arrest Belousov 2019-01-30"),
    ("Anton Belousov was taken for questioning on 30 January 2019.", "arrest Belousov 2019-01-30"),
    ("Anton Belousov was taken hostage on 30 January 2019.", "arrest Belousov 2019-01-30"),
    ("Anton Belousov has been in the hands of the police since his home was raided on 5 May 2019.",
     "arrest Belousov 2019-05-05"),
    ("On 5 April 2019 a new case was opened against Anton Belousov under Article 280.", "charge Belousov 2019-04-05"),
    ("• Anton Belousov, poet. On 5 April 2019 a new case was opened under Article 280.\n\n• Oleg Sedov, teacher.",
     "charge Belousov 2019-04-05"),
    ("Anton Belousov returned home in January 2020 after serving his sentence.", "release Belousov 2020-01"),
    ("Anton Belousov left the labour camp under an amnesty in May 2020.", "release Belousov 2020-05"),
    ("In June 2016 Anton Belousov was among five people who were fined by the Tver District Court.",
     "fine Belousov 2016-06"),
    ("Anton Belousov, the youngest of the defendants, was fined on 5 May 2020.", "fine Belousov 2020-05-05"),
    ("Anton Belousov and Oleg Sedov met. All were picked up on 5 May 2020.", "arrest Sedov 2020-05-05"),
    ("The court on 5 May 2020 sentenced Anton Belousov to four years, Oleg Sedov to three years, and Galina Lisina, a "
     "friend of both, to two years in prison.", "conviction Lisina 2020-05-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: str) -> None:
    assert expected in events(read(text, "2023-05-18"))


NOT_FOUND = [
    "Anton Belousov was taken to Penal Colony No. 4 in Pskov on 3 October 2022.",
    "Anton Belousov was not allowed to leave the country.",
    "Anton Belousov came home at six.",
]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert not {line for line in events(read(text, "2023-05-18")) if line.startswith(("arrest", "release"))}


def test_a_text_of_a_season() -> None:
    told = events(read("Anton Belousov was arrested on 22 July.", "2021-23"))
    assert told == {"arrest Belousov 2021-07-22"}

"""Days that the course of a case tells: when trials ended, what appeals left, days told from others."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import events, read

ENDED = [
    # When the trial ended, and not when it began.
    (
        "The trial that began on 5 March in the Tver City Court ended today.\n\n1. Anton Belousov. Found guilty of "
        "theft.\n\n2. Galina Lisina. Found guilty of fraud.",
        {"conviction Belousov 2023-05-18", "conviction Lisina 2023-05-18"},
    ),
    (
        "The trial of two teachers which opened in Tver last October came to a close on Wednesday. Anton Belousov was "
        "handed six years; Galina Lisina got four.",
        {"conviction Belousov 2023-05-17", "conviction Lisina 2023-05-17"},
    ),
    (
        "Four members of the union were in the dock in Tver on 7 February. Judge Rita Halina gave Anton Belousov six "
        "years and Galina Lisina four.",
        {"conviction Belousov 2023-02-07", "conviction Lisina 2023-02-07"},
    ),
    (
        "A judge on Wednesday sent a former mayor to prison for nearly five years and punished another man.\n\nAnton "
        "Belousov was found guilty in April.\n\nThe baker Oleg Sedov was given three years.",
        {"conviction Belousov 2023-04", "conviction Sedov 2023-05-17"},
    ),
    (
        "Anton Belousov was brought to trial on 3 May 2022 before the Tver City Court, which sentenced him to "
        "five years.",
        {"conviction Belousov 2022-05-03"},
    ),
    (
        "In a ruling issued on 3 May 2022 the Tver City Court found Anton Belousov and two others guilty of theft. "
        "Galina Lisina received a suspended sentence of three years.",
        {"conviction Belousov 2022-05-03", "conviction Lisina 2022-05-03"},
    ),
    # The appeal is no verdict.
    (
        "In 2018 Galina Lisina was convicted, and the Supreme Court upheld the verdict in May 2021.",
        {"conviction Lisina 2018"},
    ),
    (
        "In 2017 Galina Lisina had been given ten years, but the judgment was quashed in November of that year.",
        {"conviction Lisina 2017"},
    ),
    # A second verdict in the sentence.
    (
        "Oleg Sedov was first imprisoned in 2018, for a year; then, in January 2021, a court gave him two years.",
        {"conviction Sedov 2018", "conviction Sedov 2021-01"},
    ),
    ("Oleg Sedov had pleaded guilty and received nine months in August 2022.", {"conviction Sedov 2022-08"}),
    (
        "Oleg Sedov and Anton Belousov serve eight and six years. The Tver City Court had passed the sentences in May.",
        {"conviction Sedov 2023-05", "conviction Belousov 2023-05"},
    ),
    (
        "The court has heard the case against his brother since March. A student, Oleg Sedov, who was detained on the "
        "same day, has pleaded guilty and was sentenced separately to five years.",
        {"conviction Sedov -"},
    ),
]
TOLD_FROM_OTHERS = [
    ("Oleg Sedov was fined twice: in October 2020 and in March 2021.", {"fine Sedov 2020-10", "fine Sedov 2021-03"}),
    (
        "In June 2021 Oleg Sedov was arrested in Tver, and in August Galina Lisina in Omsk.",
        {"arrest Sedov 2021-06", "arrest Lisina 2021-08"},
    ),
    (
        "Oleg Sedov, who was detained at the funeral, was not charged until January 2022.",
        {"arrest Sedov -", "charge Sedov 2022-01"},
    ),
    (
        "The house of Oleg Sedov was turned upside down on the day of his arrest, 6 October 2022.",
        {"arrest Sedov 2022-10-06", "search Sedov 2022-10-06"},
    ),
    (
        "The flat of Oleg Sedov was searched in June 2021, a month before he himself was detained.",
        {"search Sedov 2021-06", "arrest Sedov 2021-07"},
    ),
    ("On 5 April 2022 four men forced Oleg Sedov into a grey van.", {"arrest Sedov 2022-04-05"}),
    ("On 21 April it became known that Oleg Sedov had been arrested.", {"arrest Sedov -"}),
    ("Oleg Sedov was detained under the Public Order Act in May 2022.", {"arrest Sedov 2022-05"}),
    (
        "Oleg Sedov was arrested on 9 December 2022, and since 27 January he has been free on bail.",
        {"arrest Sedov 2022-12-09", "release Sedov 2023-01-27"},
    ),
    (
        "Oleg Sedov was in pre-trial detention in Tver from September 2019 until November 2020.",
        {"arrest Sedov 2019-09", "release Sedov 2020-11"},
    ),
    (
        "1. Oleg Sedov, born 1987. Baker. Since 11 July 2022 in remand prison No. 7.\n\n2. Anton Belousov, born 1990. "
        "Detained on 3 May 2022.",
        {"arrest Sedov 2022-07-11", "arrest Belousov 2022-05-03"},
    ),
    ("On 3 May 2022 the court agreed to let Oleg Sedov out on bail.", {"release Sedov 2022-05-03"}),
    (
        "Oleg Sedov was detained on 14 June 2022, and his flat was searched the same evening.",
        {"arrest Sedov 2022-06-14", "search Sedov 2022-06-14"},
    ),
    (
        "On 14 October 2022 the Tver City Court acquitted Oleg Sedov of theft, and on the same day convicted him of "
        "fraud.",
        {"conviction Sedov 2022-10-14"},
    ),
    (
        "Oleg Sedov was arrested on 5 May 2022. He was released the following month.",
        {"arrest Sedov 2022-05-05", "release Sedov 2022-06"},
    ),
    (
        "Oleg Sedov was arrested in May 2022. That autumn he was convicted of theft.",
        {"arrest Sedov 2022-05", "conviction Sedov 2022-23"},
    ),
    (
        "The court fined Oleg Sedov on 16 April. He had been detained the day before on Lenin Avenue.",
        {"arrest Sedov 2023-04-15", "fine Sedov 2023-04-16"},
    ),
    (
        "Oleg Sedov died in prison no. 2 on 4 July 2021, eleven days after he had been transferred there.",
        {"death Sedov 2021-07-04"},
    ),
    (
        "Oleg Sedov was arrested in 2012 and released pending trial in 2014.",
        {"arrest Sedov 2012", "release Sedov 2014"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), ENDED)
def test_days_of_verdicts(text: str, expected: set[str]) -> None:
    assert {line for line in events(read(text, "2023-05-18")) if line.startswith("conviction")} == expected


@pytest.mark.parametrize(("text", "expected"), TOLD_FROM_OTHERS)
def test_days_told_from_others(text: str, expected: set[str]) -> None:
    assert events(read(text, "2023-05-18")) == expected

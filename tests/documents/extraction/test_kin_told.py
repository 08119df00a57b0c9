"""Events of people who are told as somebody's relatives, or as some of many; days of hearings for tables."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import events, read

KIN = [
    ("Anton Belousov's mother, Oksana Orlova, came. Her son had been arrested on 3 June 2018.",
     {"arrest Belousov 2018-06-03"}),
    ("Oksana Orlova, the wife of Anton Belousov, spoke to us. Her husband was arrested on 5 May 2022.",
     {"arrest Belousov 2022-05-05"}),
    ("Oksana Orlova, Anton Belousov's sister, lives in Tver. On 5 May 2022 her brother was detained in Tver.",
     {"arrest Belousov 2022-05-05"}),
    ("Oksana Orlova, mother of Anton Belousov, wrote to us. Her younger son was released on 5 May 2022.",
     {"release Belousov 2022-05-05"}),
    ("Anton Belousov's father, Oleg Belousov, is ill. His son was charged on 5 May 2022.",
     {"charge Belousov 2022-05-05"}),
    ("Oksana Orlova's husband, Anton Belousov, is a teacher. On 5 May 2022 her husband was arrested.",
     {"arrest Belousov 2022-05-05"}),
    ("Oksana Orlova runs a blog. Her brother Anton Belousov reads it. On 5 May 2022 her brother was arrested.",
     {"arrest Belousov 2022-05-05"}),
    ("Oksana Orlova spoke to us. Her husband was arrested on 5 May 2022.", set()),
    ("Oksana Orlova came with her husband, Anton Belousov. On 5 May 2022 his brother was arrested.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), KIN)
def test_relatives(text: str, expected: set[str]) -> None:
    assert events(read(text, "2023-05-18")) == expected


ONE_OF_THEM = [
    ("Three more died in a cell in 2022. One of them was Anton Belousov.", {"death Belousov 2022"}),
    ("More than ten people were arrested on 5 May 2022. Among them are Anton Belousov and Oleg Sedov.",
     {"arrest Belousov 2022-05-05", "arrest Sedov 2022-05-05"}),
    ("Ten people were arrested on 5 May 2022. Among them was Anton Belousov, who was arrested on 6 May 2022.",
     {"arrest Belousov 2022-05-06"}),
    ("Dozens were sentenced on 5 May 2022. They include the poet Anton Belousov.", {"conviction Belousov 2022-05-05"}),
    # A group that is told of before its names, or in the same sentence.
    ("Those swept up in the raid of 5 May 2022 were Anton Belousov and Oleg Sedov.",
     {"arrest Belousov 2022-05-05", "arrest Sedov 2022-05-05"}),
    ("Those convicted were Anton Belousov and Oleg Sedov; Rita Halina was acquitted.",
     {"conviction Belousov -", "conviction Sedov -"}),
    ("The judge extended their release conditions. Anton Belousov and Oleg Sedov went home.", set()),
    ("Ten people met on 5 May 2022. Among them was Anton Belousov.", set()),
    ("Nobody was arrested on 5 May 2022. Among them was Anton Belousov.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ONE_OF_THEM)
def test_one_of_them(text: str, expected: set[str]) -> None:
    assert events(read(text, "2023-05-18")) == expected


TABLE = (
    "Hearing: last, 4 November 2022, 9:00\n\nDefendant | Born | Conviction | Term\n--- | --- | --- | ---\n"
    "Anton Belousov | 1968 | Art. 314/2 | 9 years\nOleg Sedov | 1970 | Art. 314/2 | 7 years"
)


def test_the_day_of_a_hearing_is_that_of_its_table() -> None:
    assert events(read(TABLE)) == {"conviction Belousov 2022-11-04", "conviction Sedov 2022-11-04"}

"""Verbs that are told once and meant for several people or several days."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import events, read

NEXT_PERSON = [
    ("Anton Belousov was detained in Tver on 5 May 2021, and Oleg Sedov in Kazan on 6 June 2021.",
     {"arrest Belousov 2021-05-05", "arrest Sedov 2021-06-06"}),
    ("Ms. Galina Lisina was seized at a bus stop, a mile from Tver, on 5 May 2021, and Mr. Oleg Sedov at the market "
     "on 6 May 2021.", {"arrest Lisina 2021-05-05", "arrest Sedov 2021-05-06"}),
    ("Anton Belousov was arrested on 5 May 2021; the old baker, Oleg Sedov, at Tver station on 6 May 2021, as he "
     "bought a ticket.", {"arrest Belousov 2021-05-05", "arrest Sedov 2021-05-06"}),
    ("Police detained Anton Belousov on 5 May 2021 and the poet Oleg Sedov on 7 May 2021.",
     {"arrest Belousov 2021-05-05", "arrest Sedov 2021-05-07"}),
    ("Anton Belousov was released in May 2021, while Oleg Sedov in July 2021.",
     {"release Belousov 2021-05", "release Sedov 2021-07"}),
    ("Anton Belousov was charged on 5 May 2021, Oleg Sedov on 6 May 2021 and Galina Lisina on 7 May 2021.",
     {"charge Belousov 2021-05-05", "charge Sedov 2021-05-06", "charge Lisina 2021-05-07"}),
    ("Anton Belousov was arrested on 5 May 2021, and lawyers met Oleg Sedov on 6 May 2021.",
     {"arrest Belousov 2021-05-05"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NEXT_PERSON)
def test_the_next_person(text: str, expected: set[str]) -> None:
    assert events(read(text, "2022-05-18")) == expected


DAYS_OF_A_LIST = [
    ("Three more were detained that winter: baker Anton Belousov, on November 3; engineer Oleg Sedov, "
     "on December 20; and cook Galina Lisina, on January 8.",
     {"arrest Belousov 2021-11-03", "arrest Sedov 2021-12-20", "arrest Lisina 2022-01-08"}),
    ("Detained: Anton Belousov and Oleg Sedov on 5 May 2021, Galina Lisina on 6 May 2021.",
     {"arrest Belousov 2021-05-05", "arrest Sedov 2021-05-05", "arrest Lisina 2021-05-06"}),
    ("New arrests took place in Tver: on 5 May 2021 Anton Belousov and Oleg Sedov; on 6 May 2021 Galina Lisina.",
     {"arrest Belousov 2021-05-05", "arrest Sedov 2021-05-05", "arrest Lisina 2021-05-06"}),
    ("New arrests took place on 5 May 2021: Anton Belousov, Oleg Sedov.",
     {"arrest Belousov 2021-05-05", "arrest Sedov 2021-05-05"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DAYS_OF_A_LIST)
def test_days_of_a_list(text: str, expected: set[str]) -> None:
    assert events(read(text, "2022-05-18")) == expected


RESPECTIVELY = [
    ("Anton Belousov, Oleg Sedov and Galina Lisina were arrested on 4, 7 and 21 May 2021, respectively.",
     {"arrest Belousov 2021-05-04", "arrest Sedov 2021-05-07", "arrest Lisina 2021-05-21"}),
    ("Anton Belousov and Oleg Sedov were released on 5 May 2021 and 6 June 2021 respectively.",
     {"release Belousov 2021-05-05", "release Sedov 2021-06-06"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RESPECTIVELY)
def test_respectively(text: str, expected: set[str]) -> None:
    assert events(read(text, "2022-05-18")) == expected


AGAIN = [
    ("Anton Belousov was detained for an hour on 5 May 2021 and again, for two days, on 7 May 2021.",
     {"arrest Belousov 2021-05-05", "arrest Belousov 2021-05-07"}),
    ("Galina Lisina was fined in March 2021, and again, for the same offence, in January 2022.",
     {"fine Lisina 2021-03", "fine Lisina 2022-01"}),
    ("Anton Belousov was arrested on 5 May 2021, then a second time on 7 June 2021.",
     {"arrest Belousov 2021-05-05", "arrest Belousov 2021-06-07"}),
    ("Anton Belousov was arrested on 5 May 2021 and wrote again on 7 June 2021.", {"arrest Belousov 2021-05-05"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), AGAIN)
def test_again(text: str, expected: set[str]) -> None:
    assert events(read(text, "2022-05-18")) == expected

"""Chronologies: entries that begin with a date, and dates or years as headings over what happened then."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import events, read

BEFORE = "The case of Anton Belousov\n\n"
ENTRIES = [
    ("19 April 2020 | Minsk: Viasna reported that police detained Anton Belousov and Oleg Sedov.\n\n"
     "15 August 2021 | release: Viasna records that both were released.",
     {"arrest Belousov 2020-04-19", "arrest Sedov 2020-04-19", "release Belousov 2021-08-15",
      "release Sedov 2021-08-15"}),
    # The first line may be the year of what stands under it.
    ("2019\n12 January: Police detained Anton Belousov.\n2020\n3 June: Anton Belousov was released.",
     {"arrest Belousov 2019-01-12", "release Belousov 2020-06-03"}),
    ("2018-08： Police detained Anton Belousov.\n\n2019-01-28： Anton Belousov was released.",
     {"arrest Belousov 2018-08", "release Belousov 2019-01-28"}),
    ("5 March 2021 – Belousov is arrested in Minsk.\n8 May 2022 – Released.",
     {"arrest Belousov 2021-03-05", "release Belousov 2022-05-08"}),
    ("* 5 March 2021: Anton Belousov was arrested.\n* 7 June 2021: Charged under Article 342.",
     {"arrest Belousov 2021-03-05", "charge Belousov 2021-06-07"}),
    ("**5 March 2021** Anton Belousov was detained.\n\n**7 March 2021** He was charged with treason.",
     {"arrest Belousov 2021-03-05", "charge Belousov 2021-03-07"}),
    ("5 March 2021: The court reported on the case. Belousov was released.\n\n9 March 2021: He left the country.",
     {"release Belousov 2021-03-05"}),
    # It has a day of its own.
    ("5 March 2021: Anton Belousov wrote a letter. He was arrested on 3 March 2021.\n\n9 March 2021: He fell ill.",
     {"arrest Belousov 2021-03-03"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ENTRIES)
def test_entries(text: str, expected: set[str]) -> None:
    assert events(read(BEFORE + text, "2023-05-18")) == expected


HEADINGS = [
    ("March 5, 2021\n\nAnton Belousov was arrested in Minsk.\n\nJune 7, 2021\n\nHe was released.",
     {"arrest Belousov 2021-03-05", "release Belousov 2021-06-07"}),
    ("## 5 March 2021\n\nAnton Belousov was detained at home.\n\n## Minsk, 7 March 2021\n\nHe was charged.",
     {"arrest Belousov 2021-03-05", "charge Belousov 2021-03-07"}),
    ("2021\n\nMarch 5 - Anton Belousov is detained.\n\n2022\n\nJanuary 9 - He is released.",
     {"arrest Belousov 2021-03-05", "release Belousov 2022-01-09"}),
    ("5 March 2021\n\nAnton Belousov was arrested in Minsk.", {"arrest Belousov -"}),
    ("5 March 2021\n\nPeople met.\n\n7 March 2021\n\nPeople met again.\n\nBackground\n\nAnton Belousov was arrested.",
     {"arrest Belousov -"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HEADINGS)
def test_headings(text: str, expected: set[str]) -> None:
    assert events(read(BEFORE + text, "2023-05-18")) == expected


def test_a_day_in_the_sentence_of_another_is_of_its_year() -> None:
    text = "The board announced on 20 June 1983 that on 16 June Anton Belousov had been arrested."
    assert events(read(text, "2023-05-18")) == {"arrest Belousov 1983-06-16"}

"""Dates of births and of laws are dates of no event."""

from __future__ import annotations

import pytest

from documents.extraction.dates import find_dates
from documents.extraction.dates_of_events import dates_of_events
from tests.documents.extraction.reading_aloud import events, read

TEXTS = [
    ("Anton Belousov, born in 1969, was sentenced on 5 May 2021.", ["2021-05-05"]),
    ("Anton Belousov, b. 1969, was sentenced.", []),
    ("Date of birth: 14.02.1979. Arrested: 5 May 2021.", ["2021-05-05"]),
    ("Convicted under Article 117 of the 2015 Criminal Code in 2021.", ["2021"]),
    ("Convicted under Article 117 of the Criminal Code of 2015.", []),
    ("Charged under Law No. 94 of 2015.", []),
    ("He was jailed over the protests of 11 July 2021.", []),
    ("He was detained at a protest on 11 July 2021.", ["2021-07-11"]),
    ("Persons in custody as of 1 March 2024", []),
    ("Белов, родился 5 мая 1979 года, задержан 6 мая 2021 года.", ["2021-05-06"]),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_dates_of_events(text: str, expected: list[str]) -> None:
    assert [date.edtf for date in dates_of_events(text, find_dates(text, None))] == expected


def test_a_birth_is_no_conviction() -> None:
    found = read("Anton Belousov, born in 1969, was sentenced to 13 years in prison.")
    assert events(found) == {"conviction Belousov -"}

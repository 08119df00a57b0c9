"""Whose term it is, and what is no sentence."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read, sentences

TOLD = [
    ("Anton Belousov was sentenced to 11 years in prison.", {"Belousov imprisonment 132"}),
    ("The court sentenced Anton Belousov to six and a half years.", {"Belousov imprisonment 78"}),
    ("Anton Belousov was arrested. The judges gave him 11 years.", {"Belousov imprisonment 132"}),
    ("Anton Belousov was sentenced to four years and Oleg Sedov to three years in prison.",
     {"Belousov imprisonment 48", "Sedov imprisonment 36"}),
    ("Anton Belousov was sentenced to 13 years in prison, Oleg Sedov to 10 and Pyotr Lisin to nine.",
     {"Belousov imprisonment 156", "Sedov imprisonment 120", "Lisin imprisonment 108"}),
    ("Anton Belousov and Oleg Sedov received 12 and nine months respectively.",
     {"Belousov imprisonment 12", "Sedov imprisonment 9"}),
    ("Anton Belousov, Oleg Sedov and Pyotr Lisin were sentenced to one year of imprisonment.",
     {"Belousov imprisonment 12", "Sedov imprisonment 12", "Lisin imprisonment 12"}),
    ("1) Anton BELOUSOV - 9 years (second trial);\n\n2) A. SEDOV - 8 years.",
     {"BELOUSOV imprisonment 108", "SEDOV imprisonment 96"}),
    ("The court fined Anton Belousov 25,000 hryvnias; the prosecutor had asked for two years in prison.",
     {"Belousov fine 25000 UAH"}),
    ("Anton Belousov is serving a five-year sentence.", {"Belousov imprisonment 60"}),
    ("Anton Belousov was given a two-year suspended sentence.", {"Belousov suspended 24"}),
    ("The appeal judges replaced the fine of 90,000 rubles imposed on Anton Belousov with a term of two years.",
     {"Belousov fine 90000 RUB", "Belousov imprisonment 24"}),
    ("Anton Belousov was sentenced to life imprisonment.", {"Belousov imprisonment -"}),
    # No sentence.
    ("The prosecutor asked for 16 years for Anton Belousov.", set()),
    ("Anton Belousov faces up to 20 years in prison.", set()),
    ("Anton Belousov was arrested. The law allows up to 10 years in prison.", set()),
    ("Anton Belousov, 14 years old, was arrested.", set()),
    ("Anton Belousov was arrested two years ago.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_sentences(text: str, expected: set[str]) -> None:
    assert sentences(read(text)) == expected


def test_the_court_of_a_sentence() -> None:
    found = read("On 2 June 2023 Pskov City Court sentenced Anton Belousov to two years in a colony.")
    assert [court.name for court in found.courts] == ["Pskov City Court"]
    assert found.sentences[0].court == found.courts[0].id

"""Fines in the money of the country, conversions, and suspended terms told in other words."""

from __future__ import annotations

import pytest

from documents.extraction.terms import find_terms
from tests.documents.extraction.reading_aloud import read, sentences

FINES = [
    ("In Egypt, a court in Cairo fined the publisher Anton Belousov 500,000 pounds.", {"Belousov fine 500000 EGP"}),
    ("In Cuba, a court in Havana fined Anton Belousov 3,000 pesos.", {"Belousov fine 3000 CUP"}),
    ("In Belarus, a court in Minsk fined Anton Belousov 3,000 rubles.", {"Belousov fine 3000 BYN"}),
    ("In Russia, a court in Tver fined Anton Belousov 3,000 rubles.", {"Belousov fine 3000 RUB"}),
    ("In Belarus, a court in Minsk fined Anton Belousov 3,000 US dollars.", {"Belousov fine 3000 USD"}),
]


@pytest.mark.parametrize(("text", "expected"), FINES)
def test_the_money_of_the_country(text: str, expected: set[str]) -> None:
    assert sentences(read(text)) == expected


CONVERTED = [
    ("He was fined 330 million rials (about 6,000 dollars).", [(330_000_000, "IRR")]),
    ("He was fined 150 base units, or 6,000 Belarusian rubles.", [(6000, "BYN")]),
    ("He was fined 5,000 manats; his wife was fined 3,000 manats.", [(5000, "AZN"), (3000, "AZN")]),
]


@pytest.mark.parametrize(("text", "expected"), CONVERTED)
def test_an_amount_and_its_conversion_are_one_fine(text: str, expected: list[tuple[float, str]]) -> None:
    assert [(term.amount, term.currency) for term in find_terms(text)] == expected


KINDS = [
    ("He was sentenced to 3 (three) years conditionally.", ["suspended"]),
    ("He was sentenced to three years, suspended.", ["suspended"]),
    ("He got one year of imprisonment, the pronouncement of which is deferred for five years.", ["suspended"]),
    ("He was sentenced to three years and conditionally released after one.", ["imprisonment"]),
    ("She was sentenced to 13 years, and a fine of 100,000 rubles.", ["imprisonment", "fine"]),
]


@pytest.mark.parametrize(("text", "kinds"), KINDS)
def test_kinds(text: str, kinds: list[str]) -> None:
    assert [term.kind for term in find_terms(text) if term.is_passed] == kinds

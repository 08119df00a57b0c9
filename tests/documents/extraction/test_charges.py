"""Whose charge it is, and how it stands."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, read

CODE = "of the Criminal Code of Russia"
TOLD = [
    (f"Anton Belousov was charged under part 2 of Article 205.2 {CODE}.", {"Belousov 205.2/2 charged"}),
    (f"Anton Belousov was found guilty under Article 275 {CODE}.", {"Belousov 275 convicted"}),
    (f"The court found Anton Belousov, a baker, guilty of treason (Article 275 {CODE}).", {"Belousov 275 convicted"}),
    (f"Anton Belousov and Oleg Sedov are accused under Article 275 {CODE}.",
     {"Belousov 275 charged", "Sedov 275 charged"}),
    (f"Anton Belousov was convicted under Article 275 and Oleg Sedov under Article 276 {CODE}.",
     {"Belousov 275 convicted", "Sedov 276 convicted"}),
    (f"Oleg Sedov was arrested. He was charged under Article 275 {CODE}.", {"Sedov 275 charged"}),
    (f"Judge Rimma Halina gave Anton Belousov four years and Oleg Sedov three years under Article 275 {CODE}.",
     {"Belousov 275 convicted", "Sedov 275 convicted"}),
    (f"Anton Belousov was acquitted under Article 275 {CODE}.", {"Belousov 275 acquitted"}),
    ("1) Anton Belousov - 8 years. Article 159 of the Criminal Code of Uzbekistan;\n\n"
     "2) Oleg Sedov - 5 years. He was tried under the same article as Belousov.",
     {"Belousov 159 convicted", "Sedov 159 convicted"}),
    ("Three men are under arrest under Article 405 Part 2 of the Criminal Code of Kazakhstan:\n\n"
     "1) Abai Esenov;\n\n2) Kairat Ospanov.",
     {"Esenov 405/2 charged", "Ospanov 405/2 charged"}),
    # Who was offended is not accused of it.
    (f"Anton Belousov was arrested. The case is about insulting the governor, Oleg Sedov (Article 319 {CODE}).",
     {"Belousov 319 charged"}),
    (f"Another year was added for insulting Oleg Sedov in a chat (Article 319 {CODE}).", set()),
    (f"For insulting the governor Oleg Sedov was fined under Article 319 {CODE}.", {"Sedov 319 convicted"}),
    # In the text's own words.
    ("Anton Belousov is accused of extortion of money.", {"Belousov extortion of money charged"}),
    ("Anton Belousov was arrested on charges of insulting a judge.", {"Belousov insulting a judge charged"}),
    ("Anton Belousov was convicted of keeping banned books in 2005.",
     {"Belousov keeping banned books convicted"}),
    ('Anton Belousov faces charges of "sedition" and "public disorder".',
     {"Belousov sedition charged", "Belousov public disorder charged"}),
    # No charge.
    (f"Anton Belousov met reporters. Article 275 {CODE} provides for 20 years.", set()),
    ("Anton Belousov accused the police of torture.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_charges(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected


def test_country_of_the_law_is_that_of_the_paragraph() -> None:
    text = (
        "BELARUS. Ihar Lukashevich was convicted under Article 369.\n\n"
        "KAZAKHSTAN. Abai Esenov was convicted under Article 405, part 2."
    )
    assert [(c.country, c.article) for c in read(text).charges] == [("BY", "369"), ("KZ", "405")]


def test_each_charge_says_which_rule_found_it() -> None:
    assert all(charge.rule for charge in read("Anton Belousov is accused of fraud in Russia.").charges)

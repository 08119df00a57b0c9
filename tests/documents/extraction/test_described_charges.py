"""Charges that a text tells in its own words, without an article."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, read

TOLD = [
    ("Anton Belousov has been held since May 2021 on charges of joining a banned group and spreading false news.",
     {"Belousov joining a banned group charged", "Belousov spreading false news charged"}),
    ("Anton Belousov was sentenced to nine years in prison for sedition.", {"Belousov sedition convicted"}),
    ("The court gave Anton Belousov nine years in prison for sedition over two songs.",
     {"Belousov sedition convicted"}),
    ("Anton Belousov was arrested in May. Prosecutors opened an investigation against him for \"insulting the "
     "court\".", {"Belousov insulting the court charged"}),
    ("Anton Belousov is accused of leading a banned group, Oleg Sedov of joining it.",
     {"Belousov leading a banned group charged", "Sedov joining it charged"}),
    ("The court put the blogger Anton Belousov behind bars for six years on a drugs charge.",
     {"Belousov a drugs charge convicted"}),
    ("Anton Belousov was arrested on trumped-up charges.", set()),
    ("Rita Halina was acquitted of \"joining a terrorist group\" but convicted of \"spreading false news\".",
     {"Halina joining a terrorist group acquitted", "Halina spreading false news convicted"}),
    ("Anton Belousov was arrested in May. The charge of rioting against Belousov was withdrawn.",
     {"Belousov rioting dropped"}),
    ("Anton Belousov was convicted of fraud in 2018.", {"Belousov fraud convicted"}),
    ("Anton Belousov was sentenced to 30 days of administrative arrest for disobeying the police.",
     {"Belousov disobeying the police convicted"}),
    ("Anton Belousov was arrested for allegedly spreading false information.",
     {"Belousov spreading false information charged"}),
    ("Anton Belousov was detained on suspicion of espionage in Omsk.", {"Belousov espionage charged"}),
    ("Anton Belousov was convicted of espionage last month.", {"Belousov espionage convicted"}),
    ("Anton Belousov was sentenced to 16 years in prison for espionage in July.", {"Belousov espionage convicted"}),
    ("Anton Belousov faces trial for insulting the president.", {"Belousov insulting the president charged"}),
    ("Anton Belousov was fined 5,000 euros for taking part in an unauthorised rally.",
     {"Belousov taking part in an unauthorised rally convicted"}),
    ("Anton Belousov was charged with murder and robbery.", {"Belousov murder charged", "Belousov robbery charged"}),
    ("Anton Belousov was charged with inciting hatred and enmity.", {"Belousov inciting hatred and enmity charged"}),
    ("Anton Belousov was found not guilty of terrorism.", {"Belousov terrorism acquitted"}),
    # No offence, or no authority that accuses.
    ("Anton Belousov accused Oleg Sedov of theft.", set()),
    ("Anton Belousov was arrested for his poems.", set()),
    ("Anton Belousov was acquitted of all charges.", set()),
    ("Anton Belousov was sentenced to nine years in prison for nothing.", set()),
    ("Anton Belousov was sentenced in Omsk for the second time.", set()),
    # An article says it better.
    ("Anton Belousov was convicted of treason under Article 275 of the Criminal Code of Russia.",
     {"Belousov 275 convicted"}),
    # A title in quotation marks, told of people who are named later, with the article only.
    ("Two farmers in Omsk are accused of \"spreading papers against the state\".\n\nAnton Belousov and Oleg Sedov were "
     "arrested in May. Both are charged under Article 280 of the Criminal Code of Russia.",
     {"Belousov 280 charged", "Sedov 280 charged"}),
    # In quotation marks, and a second charge.
    ("Anton Belousov was charged with \"hooliganism\". Later he was charged under Article 280 of the Criminal Code of "
     "Russia as well.", {"Belousov hooliganism charged", "Belousov 280 charged"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_charges_in_the_words_of_the_text(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected


def test_evidence_is_the_description() -> None:
    extraction = read("Anton Belousov was sentenced to nine years in prison for sedition.")
    (charge,) = extraction.charges
    assert extraction.text[charge.evidence.start : charge.evidence.end] == "sedition"

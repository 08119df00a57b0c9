"""Tables whose cells stand in lines of their own, and what the values of such tables and of forms tell."""

from __future__ import annotations

from tests.documents.extraction.reading_aloud import charges, read, sentences

STACKED = """Persons deprived of liberty

No.
Full name, age
Date of detention
Offences alleged
Procedural status / sentence
Remarks

1
BELOUSOV Anton, 46
3 May 2023
Conspiracy against the state; spreading false news
Sentenced 19 May 2023, 8 years
Teacher.
Tried by video link.

2
ORLOVA Oksana, 24
3 May 2023
same
Sentenced 19 May 2023, 5 years
Nurse

3
SEDOV Oleg, 38
28 December 2022
Insult of an officer (dropped February 2023); treason
Awaiting trial
Baker

4
LISIN Pyotr, 33; LISIN Pavel, 31
2 April 2023
First time: theft. Second time: arson
Two years of prison each
Brothers
"""

SECTIONS = """BELOUSOV Anton

Born 03.08.1987, brother-in-law of Pyotr Lisin. Arrested on 5 May 2020 and sentenced under Article 205.5 part 2 of the
Russian Criminal Code to 12 years.

SEDOV Oleg

Born 1971. Convicted of high treason: 14 years in a strict-regime colony. Wife: Anna Sedova.
"""

WRAPPED = """All were charged under Article 159 part 3 of the Criminal Code of Uzbekistan and convicted. The two are:

1. BELOUSOV Anton, b. 1971, shoemaker,
   of Kokand
   - 16 years
2. SEDOV Oleg, b. 1974 - 6 years, suspended
"""


def test_cells_in_lines_of_their_own() -> None:
    found = read(STACKED)
    assert {line.split(" ", 1)[1] for line in charges(found)} == {
        "Conspiracy against the state convicted",
        "spreading false news convicted",
        "Insult of an officer dropped",
        "treason charged",
        "theft convicted",
        "arson convicted",
    }
    assert {line.split(" ", 1)[1] for line in sentences(found)} == {
        "imprisonment 96",
        "imprisonment 60",
        "imprisonment 24",
    }


def test_cells_parted_by_empty_lines() -> None:
    text = "Name\n\nCharge\n\nSentence\n\nAnton Belousov\n\ntheft\n\n2 years\n\nOleg Sedov\n\nfraud\n\n3 years\n"
    assert charges(read(text)) == {"Belousov theft convicted", "Sedov fraud convicted"}


def test_others_are_named_first_under_a_bare_name() -> None:
    found = read(SECTIONS)
    assert {line.split()[1] for line in charges(found)} == {"205.5/2", "high"}
    assert len({charge.person for charge in found.charges}) == len(found.charges)
    assert {line.split(" ", 1)[1] for line in sentences(found)} == {"imprisonment 144", "imprisonment 168"}


def test_a_dash_goes_on_with_a_numbered_item() -> None:
    found = read(WRAPPED)
    assert len({charge.person for charge in found.charges if charge.article == "159"}) == 2
    assert {line.split(" ", 1)[1] for line in sentences(found)} == {"imprisonment 192", "suspended 72"}


def test_bare_numbers_beside_citations() -> None:
    text = "1. Anton Belousov, born 1981\nDetained: 4 May 2021\nArticles: 130 part 3 (hatred), 361-1 part 3. The count "
    text += "under 361 part 1 was dropped in May.\nCourt: Minsk City Court\n"
    assert charges(read(text)) == {"Belousov 130/3 charged", "Belousov 361.1/3 charged", "Belousov 361/1 dropped"}


def test_offences_and_terms_of_items() -> None:
    text = (
        "Prisoners and their crimes\n\nAnton Belousov, 23, baker: public disorder, four years.\nOleg Sedov, 45, cook: "
        "contempt, one year.\nIvan Orlov, 31, barber: sabotage, nine years.\n\n"
        "They are in prison:\nPavel Lisin (6 years),\nIvan Rogov (5 years)."
    )
    found = read(text)
    assert charges(found) == {
        "Belousov public disorder convicted",
        "Sedov contempt convicted",
        "Orlov sabotage convicted",
    }
    assert sentences(found) == {
        "Orlov imprisonment 108",
        "Belousov imprisonment 48",
        "Sedov imprisonment 12",
        "Lisin imprisonment 72",
        "Rogov imprisonment 60",
    }


def test_under_a_heading_that_was_not_read() -> None:
    text = (
        "ANTON BELOUSOV\n\nBaker. Fined for theft.\n\nOLEG SEDOV\n\nCook. Arrested for fraud.\n\nWHAT TO DO\n\nFined "
    )
    text += "for arson, people ask for help."
    assert charges(read(text)) == {"BELOUSOV theft convicted", "SEDOV fraud charged"}


def test_a_described_charge_has_its_last_status() -> None:
    text = "Anton Belousov was charged with theft. On 5 May 2020 the court convicted Belousov of theft."
    assert charges(read(text)) == {"Belousov theft convicted"}


def test_columns_parted_by_dashes_and_labels_that_nobody_listed() -> None:
    text = "The prisoners:\n\nName – Charge – Sentence\nAnton Belousov – sedition – 3 years\n"
    text += "Oleg Sedov – theft – 2 years\n"
    assert charges(read(text)) == {"Belousov sedition convicted", "Sedov theft convicted"}
    text = "Detained activist: Anton Belousov\nDetained on: 8 January 2024\nAccused of: terrorism\n\n"
    text += "Oleg Sedov, 40, driver. Charge: sedition. Prosecutor's request: 15 years. Sentence: 12 years."
    assert charges(read(text)) == {"Belousov terrorism charged", "Sedov sedition convicted"}

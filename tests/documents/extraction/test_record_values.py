"""The values of tables and forms: offences in words, terms in short, the same again, remarks in prose."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, events, read, sentences

OFFENCES = [
    # A list of offences is as many charges; how they stand is told by the sentence, or by the label.
    ("Name | Charge | Sentence\nAnton Belousov | Sedition; illegal assembly, spreading false news | 5 years",
     {"Belousov Sedition convicted", "Belousov illegal assembly convicted",
      "Belousov spreading false news convicted"}),
    ("Name | Charge | Sentence\nAnton Belousov | sedition and sabotage | acquitted",
     {"Belousov sedition acquitted", "Belousov sabotage acquitted"}),
    ("Name: Anton Belousov\nBorn: 1961\nIncriminated: incitement of hatred or discord\nStage: investigation",
     {"Belousov incitement of hatred or discord charged"}),
    ("Name: Anton Belousov\nBorn: 1961\nConvicted of: sedition\nHeld: Colony No. 5",
     {"Belousov sedition convicted"}),
    ("Name: Anton Belousov\nCharges:\n- illegal assembly\n- insulting the king\nStatus: awaiting trial",
     {"Belousov illegal assembly charged", "Belousov insulting the king charged"}),
    # The same as in the row above.
    ("Name | Charge | Sentence\nAnton Belousov | sedition | 5 years\nOleg Sedov | same | 3 years",
     {"Belousov sedition convicted", "Sedov sedition convicted"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OFFENCES)
def test_offences_of_values(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected


TERMS = [
    ("Sentence", "5 y 6 m", {"Belousov imprisonment 66"}),
    ("Sentence", "9y", {"Belousov imprisonment 108"}),
    ("Sentence", "18 mos.", {"Belousov imprisonment 18"}),
    ("Sentence (years)", "2.5", {"Belousov imprisonment 30"}),
    ("Prison term (months)", "20", {"Belousov imprisonment 20"}),
    ("Years", "7", {"Belousov imprisonment 84"}),
    # A number without a unit is no term, and neither is a year.
    ("Sentence", "12", set()),
    ("Sentence (years)", "2019", set()),
]


@pytest.mark.parametrize(("header", "value", "expected"), TERMS)
def test_terms_in_short(header: str, value: str, expected: set[str]) -> None:
    table = f"Name | Charge | {header}\nAnton Belousov | sedition | {value}"
    assert sentences(read(f"The court passed its verdict.\n\n{table}")) == expected


def test_columns_parted_by_slashes() -> None:
    found = read(
        "The teacher Anton Belousov and the baker Oleg Sedov were tried in Tver.\n\n"
        "Name / Age / Offence(s) / First instance / After appeal / Where\n"
        "Anton Belousov / 44 / sedition; assault / 9 y / 7 y / at home\n"
        "Oleg Sedov / 39 / sedition / 6 y / same / at home\n"
    )
    assert sentences(found) == {"Belousov imprisonment 108", "Belousov imprisonment 84", "Sedov imprisonment 72"}
    assert charges(found) == {"Belousov sedition convicted", "Belousov assault convicted", "Sedov sedition convicted"}


def test_remarks_tell_of_others() -> None:
    found = read(
        "Name: Rita Belousova\nDetained: 1 February 2024\nCharge: sedition\n"
        "Remarks: her husband Anton Belousov was arrested on 3 May 2021."
    )
    assert events(found) == {"arrest Belousova 2024-02-01", "arrest Belousov 2021-05-03"}


LINES = [
    # A row without headers: its term is a sentence where an article stands before it.
    ("Prisoners of Belarus (name, age, article)\n\nAnton Belousov, 34, Art. 342, 5 years;\nOleg Sedov, 51, Art. 368, "
    "3 years.",
     {"Belousov imprisonment 60", "Sedov imprisonment 36"}),
    ("Prisoners of Belarus\n\nAnton Belousov (b. 1980) | teacher | arrested 3 May 2021 | Art. 342 | 5 years\n"
     "Oleg Sedov (b. 1990) | driver | arrested 7 May 2021 | Art. 368 | 3 years",
     {"Belousov imprisonment 60", "Sedov imprisonment 36"}),
    # The term over the names.
    ("Sentenced to 10 years: Anton Belousov, Oleg Sedov. Sentenced to five years: Rita Halina, Pyotr Lisin.",
     {"Belousov imprisonment 120", "Sedov imprisonment 120", "Halina imprisonment 60", "Lisin imprisonment 60"}),
    # A label that a form has may begin a line of prose.
    ("Anton Belousov\n\nArrested on 3 May 2021. Charged with sedition. Sentenced to five years on 5 June 2022.\n\n"
     "Oleg Sedov\n\nArrested on 7 May 2021. Charged with incitement. Sentenced to two years on 5 June 2022.",
     {"Belousov imprisonment 60", "Sedov imprisonment 24"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_terms_of_lines(text: str, expected: set[str]) -> None:
    assert sentences(read(text)) == expected


def test_the_section_of_a_law_as_a_label() -> None:
    found = read(
        "Myanmar\n\nName: Anton Belousov\nDate of arrest: 3 May 2021\nSection of Law: 505(a)\nSentence: 3 years"
    )
    assert charges(found) == {"Belousov 505 convicted"}


def test_the_name_of_a_prison_begins_no_record() -> None:
    found = read(
        "name: Anton Belousov\nstate: Nevada\ninstitution_name: Oakwood Sedov\ncharges: sedition\nsentence: 3 years"
    )
    assert sentences(found) == {"Belousov imprisonment 36"}

"""Forms, tables and lists of prisoners: what each item says of its person."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, events, names, read, sentences

FORM = """Prisoners of Uzbekistan

1. BELOUSOV Anton Petrovich
Born: 14.02.1979
Arrested: 11.01.2022, Tashkent
Charge: Criminal Code, Art. 244-1, part 3
Sentence: 6 years, Tashkent City Court, 20.10.2022; reduced to 4 years by the Supreme Court, 18.01.2023
Place of custody: Colony No. 5, Navoi

2. SEDOV Oleg
Born: 1983
Arrested: May 2023, Kokand
Charge: incitement of hatred
Sentence: none so far; trial since 4 November 2023

3. LISIN Pyotr
Arrested: 2 July 2021
Charge: Criminal Code, Art. 159
Sentence: 3 years of restriction of liberty; 5 years of prison asked for by the prosecutor
Released: 24.11.2024
"""

TABLE = """Name | Year of birth | Arrested | Where | Article (CC RF) | Outcome
Anton Belousov | 1979 | 5 May 2022 | Kerch | 205.2 p. 2 | 5 years 6 months
Oleg Sedov | 1983 | 07.05.2022 | Tver | 280.3 p. 1 | fine of 150,000 RUB
Pyotr Lisin | 1990 | - | Tver | 275 | dropped
"""

TABLES = [
    TABLE,
    TABLE.replace(" | ", "\t"),
    TABLE.replace(" | ", ";  ").replace("Article (CC RF)", "Article (CC RF)"),
    "| " + TABLE.replace("\n", " |\n| ").replace("Outcome |\n", "Outcome |\n|---|---|---|---|---|---|\n")[:-2],
]


def test_a_form_for_each_person() -> None:
    found = read(FORM)
    assert sentences(found) == {
        "Petrovich imprisonment 72", "Petrovich imprisonment 48", "Pyotr other 36",
    }  # fmt: skip
    assert charges(found) == {
        "Petrovich 244.1/3 convicted", "Oleg incitement of hatred charged", "Pyotr 159 convicted",
    }  # fmt: skip
    assert events(found) == {
        "arrest Petrovich 2022-01-11", "conviction Petrovich 2022-10-20",
        "arrest Oleg 2023-05",
        "arrest Pyotr 2021-07-02", "conviction Pyotr -", "release Pyotr 2024-11-24",
    }  # fmt: skip


def test_labels_without_a_colon_and_labels_in_one_line() -> None:
    found = read(
        "Prisoners of Uzbekistan\n\n1. Anton Belousov (born 1979)\nDetained 3 May 2021, Kokand\n"
        "Charge: Art. 244-1 p. 3\nSentenced to five years\nHeld at: Colony No. 5, Navoi\n\n"
        "2. Oleg Sedov - Arrested: 11.01.2022; Charge: Art. 159; Sentence: 3 years\n"
    )
    assert events(found) == {
        "arrest Belousov 2021-05-03", "conviction Belousov -", "arrest Sedov 2022-01-11", "conviction Sedov -",
    }  # fmt: skip
    assert charges(found) == {"Belousov 244.1/3 convicted", "Sedov 159 convicted"}
    assert sentences(found) == {"Belousov imprisonment 60", "Sedov imprisonment 36"}


def test_the_court_of_a_labelled_sentence() -> None:
    found = read(FORM)
    assert next(c.name for c in found.courts if c.id == found.sentences[0].court) == "Tashkent City Court"


@pytest.mark.parametrize("table", TABLES, ids=["bars", "tabs", "semicolons", "markdown"])
def test_a_row_for_each_person(table: str) -> None:
    found = read("Prosecutions in Russia, as of 1 March 2024\n\n" + table + "\nThe list is not complete.")
    assert sentences(found) == {"Belousov imprisonment 66", "Sedov fine 150000 RUB"}
    assert charges(found) == {"Belousov 205.2/2 convicted", "Sedov 280.3/1 convicted", "Lisin 275 dropped"}
    assert events(found) == {
        "arrest Belousov 2022-05-05", "conviction Belousov -", "arrest Sedov 2022-05-07", "fine Sedov -",
    }  # fmt: skip


LISTS = [
    ("Yesterday the court passed its verdict. The terms:\n\n- Anton Belousov, nine years.\n- Oleg Sedov - six years.",
     {"Belousov imprisonment 108", "Sedov imprisonment 72"}),
    ("Sentenced were:\n\nBelousov Anton - nine years;\nSedov Oleg, his younger brother - seven years and six months;\n"
     "Lisin P.A. and Lisin Ivan - five years each.",
     {"Anton imprisonment 108", "Oleg imprisonment 90", "P.A. imprisonment 60", "Ivan imprisonment 60"}),
    # Ages, terms asked for and lists without a verdict are no sentences.
    ("They were sentenced.\n\n- Anton Belousov, 19 years old\n- Oleg Sedov, 25 years old", set()),
    ("The members of the club:\n\n- Anton Belousov, nine years\n- Oleg Sedov, six years", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_bare_terms_in_lists(text: str, expected: set[str]) -> None:
    assert sentences(read(text)) == expected


def test_the_court_and_the_day_over_a_list_reach_every_item() -> None:
    found = read(
        "On 4 February 2025 the Pskov City Court convicted two men of treason, under a law of 2003.\n\n"
        "The trial was long.\n\nThe court decided as follows:\n\nAnton Belousov: 19 years;\nOleg Sedov: 14 years;"
    )
    assert events(found) == {"conviction Belousov 2025-02-04", "conviction Sedov 2025-02-04"}
    assert [court.name for court in found.courts] == ["Pskov City Court"]
    assert [sentence.court for sentence in found.sentences] == [found.courts[0].id] * 2


SHARED = [
    ("The trial in Moscow ended with convictions.\n\n"
     "- Anton Belousov, nine years. Found guilty under Article 275 of the Criminal Code of Russia.\n"
     "- Oleg Sedov: the same articles, seven years.",
     {"Belousov 275 convicted", "Sedov 275 charged"}),
    ("All of them are charged under Article 278, part 1 of the Criminal Code of Kyrgyzstan. None fought.\n\n"
     "We ask for their freedom:\n\nANTONOV Anton, b. 1961, Osh;\nSEDOV Oleg, b. 1978, teacher;\nLISIN Pyotr, b. 1990.",
     {"Anton 278/1 charged", "Oleg 278/1 charged", "Pyotr 278/1 charged"}),
    ("They may be charged under Article 278 of the Criminal Code of Kyrgyzstan.\n\n"
     "ANTONOV Anton, b. 1961, Osh;\nSEDOV Oleg, b. 1978, teacher;",
     set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SHARED)
def test_what_is_said_once_reaches_every_item(text: str, expected: set[str]) -> None:
    assert {line.rsplit(" ", 1)[0] for line in charges(read(text))} == {line.rsplit(" ", 1)[0] for line in expected}


PROSE = [
    "Anton Belousov spoke to us.\nSentence: he does not like the word.",
    "The name of the ship | Its owner | Its age\nAnton Belousov | nobody | 5 years",
]


@pytest.mark.parametrize("text", PROSE)
def test_no_facts_from_what_is_no_record(text: str) -> None:
    found = read(text)
    assert (sentences(found), charges(found), events(found)) == (set(), set(), set())


def test_the_evidence_of_every_fact_stands_in_the_text() -> None:
    found = read(FORM + "\n" + TABLE)
    for fact in (*found.charges, *found.sentences, *found.events):
        assert 0 <= fact.evidence.start < fact.evidence.end <= len(found.text)
    assert {found.text[s.evidence.start : s.evidence.end] for s in found.sentences} >= {"6 years", "5 years 6 months"}
    assert len(names(found)) >= 3


def test_headers_of_two_fields_and_cells_of_two_sentences() -> None:
    text = (
        "Political prisoners of Belarus\n\n"
        "No. | Name, year of birth | Detained | Accusation | Where held / outcome\n"
        "1 | Anton Belousov, 1979 | 12.11.2020 | Art. 342 (1) CC | Remand prison No. 1, Hrodna. Verdict 22.03.2021: "
        "2.5 years of penal colony\n"
        "2 | Oleg Sedov, 1991 | 03.12.2020 | Art. 293 (2) CC; in February replaced by Art. 342 (1) CC | Released "
        "26.02.2021\n"
    )
    extraction = read(text)
    assert charges(extraction) == {
        "Belousov 342/1 convicted",
        "Sedov 293/2 reclassified",
        "Sedov 342/1 charged",
    }
    assert sentences(extraction) == {"Belousov imprisonment 30"}
    assert {"arrest Belousov 2020-11-12", "arrest Sedov 2020-12-03", "release Sedov 2021-02-26"} <= events(extraction)

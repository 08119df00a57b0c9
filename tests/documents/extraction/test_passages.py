"""Paragraphs and sentences, as tables of (text, pieces)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.extraction.passages import lowered, paragraphs, sentences

WRAPPED = """The teacher was led into the courtroom in handcuffs at ten in the morning
and sat down behind the glass. His wife had not been let into the building,
nor had the journalists who had come from the capital."""

NARROW = """4. Anna Lomova, widow, seamstress by profession,
was brought from the hospital to the court buil-
ding at noon. She stayed."""

# Lines that had room for a short word more.
RAGGED = """Anna Lomova, who had brought a parcel to the
gate every month, was told by a guard, a man
of fifty, that her son had been sent to
Omsk on the third of the month; she took her
parcel home and wrote to the head of the pri-
son."""

PARAGRAPHS = [
    (NARROW, [NARROW]),
    (RAGGED, [RAGGED]),
    (
        "Anna Lomova, Novosibirsk remand prison\nPetr Sidov, Krasnoyarsk remand prison\nOleg Kim, Omsk remand prison",
        [
            "Anna Lomova, Novosibirsk remand prison",
            "Petr Sidov, Krasnoyarsk remand prison",
            "Oleg Kim, Omsk remand prison",
        ],
    ),
    ("One.\n\nTwo.", ["One.", "Two."]),
    ("A heading\nA sentence.", ["A heading", "A sentence."]),
    ("1) Ivan Lomov;\n2) Petr Sidov;\n3) Oleg Kim.", ["1) Ivan Lomov;", "2) Petr Sidov;", "3) Oleg Kim."]),
    ("He was taken\nto prison.", ["He was taken\nto prison."]),
    ("He was taken to prison.\nhe said", ["He was taken to prison.", "he said"]),
    ("- one\n- two", ["- one", "- two"]),
    (
        "They got five years under Article 244-1, part\n3.  One of them",
        ["They got five years under Article 244-1, part\n3.  One of them"],
    ),
    ("Ivan Lomov - 6 years. Art.\n244-1 part 3.", ["Ivan Lomov - 6 years. Art.\n244-1 part 3."]),
    ("father of four\n\n.In addition, he sings.", ["father of four", ".In addition, he sings."]),
    ("  \n \n", []),
    (WRAPPED, [WRAPPED]),
]

SENTENCES = [
    ("He left. She stayed.", ["He left.", "She stayed."]),
    ("Mr. Lomov met Dr. Kim. They talked.", ["Mr. Lomov met Dr. Kim.", "They talked."]),
    ("A. Lomov and A.B. Kim left. So did O. Sidov.", ["A. Lomov and A.B. Kim left.", "So did O. Sidov."]),
    ("Under Art. 318 he got No. 5. That was all.", ["Under Art. 318 he got No. 5.", "That was all."]),
    ("It was our future.He is a father.", ["It was our future.", "He is a father."]),
    ("The site Makan.uz was closed. Why?", ["The site Makan.uz was closed.", "Why?"]),
    ('"I will not leave." She said so.', ['"I will not leave."', "She said so."]),
    ("«Я не уеду!» Она осталась.", ["«Я не уеду!»", "Она осталась."]),
    ("Осуждён по ч. 1 ст. 318 УК РФ. Срок — год.", ["Осуждён по ч. 1 ст. 318 УК РФ.", "Срок — год."]),
    ("по ст.ст. 222 и 223 УК", ["по ст.ст. 222 и 223 УК"]),
    ("В 2019 г. Суд отказал. Это было в г. Твери.", ["В 2019 г.", "Суд отказал.", "Это было в г. Твери."]),
    ("Wait... what? Yes! He left", ["Wait... what?", "Yes!", "He left"]),
    ("He paid 5.5 million. rubles", ["He paid 5.5 million. rubles"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), PARAGRAPHS)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for span in paragraphs(text)] == expected


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for span in sentences(text)] == expected


@given(st.text(alphabet='aA. \n!?«»"1)-—я', max_size=200))
def test_sentences_cover_the_text_but_for_white_space(text: str) -> None:
    end = 0
    for span in sentences(text):
        assert text[end : span.start].strip() == ""
        assert span.start < span.end
        end = span.end
    assert text[end:].strip() == ""


@given(st.text(max_size=100))
def test_lower_case_has_the_length_of_the_text(text: str) -> None:
    assert len(lowered(text)) == len(text)


def test_lower_case_of_a_letter_that_grows() -> None:
    assert lowered("İSTANBUL A") == "istanbul a"
    long = "ΟΔΟΣ, Straße, ÅRØ\n" * 10_000 + "X" * 70_000  # lowered in several pieces
    assert lowered(long) == long.lower()

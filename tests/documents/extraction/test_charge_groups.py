"""Charges of people whom the sentence does not name: the others, the former, all of them, those told later."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, read

CODE = "of the Criminal Code of Russia"
THREE = (
    f"Anton Belousov, Oleg Sedov and Marina Lisina were tried in Tver. Belousov was charged under Article 210 {CODE}. "
)
ALL = ("Belousov", "Sedov", "Lisina")

THE_REST = [
    "The others were accused under Article 281.",
    "The rest were charged under Article 281.",
    "The rest of them were also charged under Article 281.",
    "The other defendants are accused under Article 281.",
    "The other two were indicted under Article 281.",
    "The remaining defendants face charges under Article 281.",
]


@pytest.mark.parametrize("told", THE_REST)
def test_the_others(told: str) -> None:
    assert charges(read(THREE + told)) == {"Belousov 210 charged", "Sedov 281 charged", "Lisina 281 charged"}


EVERYBODY = [
    "All were charged under Article 281.",
    "All of them were charged under Article 281.",
    "All of them face an additional accusation under Article 281.",
    "All of the defendants are accused under Article 281.",
    "Each of them was charged under Article 281.",
    "All three were charged under Article 281.",
]


@pytest.mark.parametrize("told", EVERYBODY)
def test_everybody(told: str) -> None:
    text = THREE.split(". ")[0] + f" {CODE}. " + told
    assert charges(read(text)) == {f"{name} 281 charged" for name in ALL}


TOLD = [
    # Two of whom a sentence told.
    (f"Anton Belousov and Oleg Sedov were arrested. The former is charged under Article 210 {CODE} and the latter "
     f"under "
     "Article 281.", {"Belousov 210 charged", "Sedov 281 charged"}),
    (f"Anton Belousov led the group and the other two followed. The former was charged under Article 210 {CODE}, while "
     "Oleg Sedov and Marina Lisina were charged under Article 281.",
     {"Belousov 210 charged", "Sedov 281 charged", "Lisina 281 charged"}),
    # A verb about nobody who is known leaves its article open.
    (f"A neighbour was charged under Article 210 {CODE}, while Oleg Sedov was charged under Article 281.",
     {"Sedov 281 charged"}),
    # One article after several terms, and each term with its own.
    (f"The judge sentenced Anton Belousov to four years, Oleg Sedov to three years, and Marina Lisina, a mother "
     f"of two, "
     f"to two years in prison under Article 281 {CODE}.", {f"{name} 281 convicted" for name in ALL}),
    (f"The judge sentenced Anton Belousov to four years under Article 210 {CODE}, and Oleg Sedov to three years under "
     "Article 281.", {"Belousov 210 convicted", "Sedov 281 convicted"}),
    # Shared out over several accusations.
    (f"Anton Belousov and Oleg Sedov are accused of theft (Article 158 {CODE}) and arson (Article 167) respectively.",
     {"Belousov 158 charged", "Sedov 167 charged"}),
    # A verdict on people whom the next sentences name.
    (f"The court in Tver found all three guilty under Article 281 {CODE}. Anton Belousov was given two years in "
     f"prison. "
     "Oleg Sedov and Marina Lisina were fined 5,000 roubles each.", {f"{name} 281 convicted" for name in ALL}),
    # Added to what was cited before, or in its place.
    (f"Anton Belousov and Oleg Sedov were charged under Article 210 {CODE}. Later arson (Article 167) was added to the "
     "indictment.",
     {"Belousov 210 charged", "Sedov 210 charged", "Belousov 167 charged", "Sedov 167 charged"}),
    (f"Anton Belousov and Oleg Sedov were charged under Article 210 {CODE}. In May the charge was changed to arson, "
     "Article 167.",
     {"Belousov 210 reclassified", "Sedov 210 reclassified", "Belousov 167 charged", "Sedov 167 charged"}),
    # The dead are none of a group.
    (f"Anton Belousov was in Tver that day and Oleg Sedov was in Omsk. A soldier, Ivan Rybin, was shot dead. Marina "
     f"Lisina saw it. The court sentenced the three to ten years under Article 281 {CODE}.",
     {f"{name} 281 convicted" for name in ALL}),
    # "Them" after a preposition is no subject.
    (f"Anton Belousov and Oleg Sedov were arrested. Marina Lisina, who was tried with them, was convicted under "
     f"Article "
     f"281 {CODE}.", {"Lisina 281 convicted"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_whose_charge_it_is(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected


SAME = [
    ("Critics say prosecutions under Article 281 have become routine. This spring Anton Belousov was sentenced to "
     "two years "
     "under the same article.", {"Belousov 281 convicted"}),
    (f"Oleg Sedov was charged under Article 281, part 1 {CODE}. Anton Belousov was convicted under that article.",
     {"Sedov 281/1 charged", "Belousov 281/1 convicted"}),
    (f"Anton Belousov was charged under Article 210, part 1 {CODE}, but the judge was asked to speak of part 2 of the "
     "same article. Oleg Sedov and Marina Lisina were convicted under that part.",
     {"Belousov 210/1 charged", "Belousov 210/2 charged", "Sedov 210/2 convicted", "Lisina 210/2 convicted"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAME)
def test_the_same_article(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected


ITEMS = [
    # Several people at the head of an item, or arrested with its head.
    (f"LIST\n\n• Anton Belousov, b. 1984, baker, and his cousin Oleg Sedov, b. 1986. Both arrested on 5 May 2021. "
     f"Article "
     f"281 {CODE}.\n\n• Marina Lisina, b. 1990. Article 210.",
     {"Belousov 281 charged", "Sedov 281 charged", "Lisina 210 charged"}),
    (f"LIST\n\n• Anton Belousov, b. 1984, baker. Arrested on 5 May 2021 with • Oleg Sedov, b. 1986, and • Ivan "
     f"Rybin, b. "
     f"1987, his colleagues. Article 281 {CODE}.\n\n• Marina Lisina, b. 1990. Article 210.",
     {"Belousov 281 charged", "Sedov 281 charged", "Rybin 281 charged", "Lisina 210 charged"}),
    (f"LIST\n\n1. Anton Belousov, baker. Sentenced to three years, Article 281 {CODE}.\n\n2. Marina Lisina, "
     f"nurse. Same "
     "court, same article: two years.", {"Belousov 281 convicted", "Lisina 281 convicted"}),
    # A group announced by a colon.
    (f"Three remain in prison, and we want you to know them:\n\nOur father, Anton Belousov, a baker of Tver.\n\nMy "
     f"husband, Oleg Sedov.\n\nAnd Marina Lisina, who sang at the Easter service.\n\nIn May the prosecutor accused all "
     f"three under Article 281 {CODE}.", {f"{name} 281 charged" for name in ALL}),
    # A lawyer who was arrested with her client is one of "them".
    (f"Anton Belousov was detained on 5 May 2021 together with his colleague, Oleg Sedov. They were charged under "
     f"Article "
     f"281 {CODE}.", {"Belousov 281 charged", "Sedov 281 charged"}),
    # Observers are none of "the two", and "four of them" names nobody.
    (f"Observers: Anton Belousov, Oleg Sedov (Tver Watch)\n\nThe two managers were accused under Article 210 "
     f"{CODE}, the "
     "other six under Article 281. Four of them were charged under Article 222 too.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ITEMS)
def test_lists_of_people(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected

"""Names that begin an item of a list with the surnames: "Rivas Soto, Marta Elena."."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read

INVERTED = [
    (
        "We publish this.\n\n• Rivas Soto, Marta Elena. Baker, 58.\n• Rivas Soto, Julio. Her brother.\n",
        ["Rivas Soto, Marta Elena", "Rivas Soto, Julio"],
    ),
    ("Name / Age / Where\nRIVAS SOTO, Wilfredo / 44 / home\nCASTRO, Yulibel / 27 / home\n",
     ["RIVAS SOTO, Wilfredo", "CASTRO, Yulibel"]),
    ("Full name: BELOUSOVA, Oksana Petrivna\nBorn: 1958\n", ["BELOUSOVA, Oksana Petrivna"]),
    ("These are the men.\n\n1. Belousov, Ivan – a baker\n2. Sedov, Pavel – a cook\n",
     ["Belousov, Ivan", "Sedov, Pavel"]),
    # Two people, a town and somebody, a list of people.
    ("Ivan Belousov, Vera Rudina and Pavel Sedov came to the town.", ["Ivan Belousov", "Vera Rudina", "Pavel Sedov"]),
    ("Signed:\n\nIvan Belousov, Vera Rudina\n", ["Ivan Belousov", "Vera Rudina"]),
    ("Geneva, Anna said, is far from the town.", ["Anna"]),
    ("Wang Mei, Li Wei, and others came to the town.", ["Wang Mei", "Li Wei"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), INVERTED)
def test_surnames_first(text: str, expected: list[str]) -> None:
    assert [person.name for person in read(text).persons] == expected


def test_the_same_name_turned_round_is_the_same_person() -> None:
    people = read("Marta Elena Rivas Soto is a baker.\n\n• Rivas Soto, Marta Elena. Baker, 58.\n").persons
    assert [(person.name, person.aka) for person in people] == [
        ("Marta Elena Rivas Soto", ("Rivas Soto, Marta Elena",))
    ]

"""Whom a text means by "the men", "the baker", "all three", "I"; and whom a verb names as some of many."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import events, read, roles

MEANT = [
    # By trade.
    ("Anton Belousov, a baker, was detained in 2022. Galina Lisina, his wife, wept. The baker was sentenced on 4 June "
     "2022 to five years.", {"conviction Belousov 2022-06-04"}),
    # A whole list.
    ("Ten men were sentenced:\n\nAnton Belousov - six years;\nOleg Sedov - five years;\n\nThe men had been arrested on "
     "2 May 2021.", {"arrest Belousov 2021-05-02", "arrest Sedov 2021-05-02"}),
    # Some of many.
    ("On 2 May 2021 police arrested ten more men, among them Anton Belousov and Oleg Sedov.",
     {"arrest Belousov 2021-05-02", "arrest Sedov 2021-05-02"}),
    ("On 2 May 2021 ten people were detained, including the poet Anton Belousov.", {"arrest Belousov 2021-05-02"}),
    # A sentence without a subject goes on with everybody.
    ("Anton Belousov and Oleg Sedov, arrested on 2 May 2021. Released on bail on 4 May 2021.",
     {"release Belousov 2021-05-04", "release Sedov 2021-05-04"}),
    ("Anton Belousov and Oleg Sedov were detained in May 2022. In July 2022 prosecutors added a charge of extortion.",
     {"charge Belousov 2022-07", "charge Sedov 2022-07"}),
    # With descriptions between the names.
    ("Anton Belousov, a poet, Galina Lisina, who chairs the Tver Society, and Oleg Sedov, a baker, were detained on "
     "2 May 2021.", {"arrest Belousov 2021-05-02", "arrest Lisina 2021-05-02", "arrest Sedov 2021-05-02"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MEANT)
def test_who_is_meant(text: str, expected: set[str]) -> None:
    assert expected <= events(read(text, "2023-05-18"))


def test_letters_outside_english_break_no_pattern() -> None:
    found = events(read("On 2 May 2021 police arrested the Səs director Anton Belousov and a guest of the house."))
    assert found == {"arrest Belousov 2021-05-02"}


def test_a_release_that_is_asked_for_did_not_happen() -> None:
    text = "Anton Belousov and Oleg Sedov were arrested. Trade must depend on their release."
    assert events(read(text)) == {"arrest Belousov -", "arrest Sedov -"}


def test_who_signs_a_letter_is_who_says_i() -> None:
    text = (
        "Dear Anna,\n\nI was sentenced in October 2022 to four years for a picket.\n\nYours,\nAnton\n\nAnton Belousov\n"
    )
    found = read(text, "2023-05-18")
    assert events(found) == {"conviction Belousov 2022-10"}
    assert roles(found)["Anton Belousov"] == ("prisoner", "author")


def test_a_father_is_not_the_son_whose_name_holds_his() -> None:
    text = "Adel Karim Nassour was arrested in Cairo. His father, Karim Nassour, who lives in Giza, was not told."
    assert roles(read(text)) == {"Adel Karim Nassour": ("prisoner",), "Karim Nassour": ("relative",)}

"""Charges that no verb and no pronoun gives to anybody: of the only accused of whom the paragraph speaks."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, read

CODE = "of the Criminal Code of Russia"
TOLD = [
    (f"Anton Belousov was arrested in May. There were two posts. The first was classified as spreading false "
     f"information (part 2 of Article 207.3 {CODE}).", {"Belousov 207.3/2 charged"}),
    (f"Anton Belousov was released on Thursday. At the gate he found a summons: now it is Article 280 {CODE}.",
     {"Belousov 280 charged"}),
    (f"Anton Belousov was arrested. What remained was spying, they used Article 276 {CODE}.",
     {"Belousov 276 charged"}),
    # Of whom it is, nothing tells.
    (f"Anton Belousov was arrested.\n\nWhat remained was spying, they used Article 276 {CODE}.", set()),
    # Of the law.
    (f"Anton Belousov was arrested in May. Article 276 {CODE} provides for twenty years.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_charges_of_the_only_accused(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected

"""Whose law a citation is of: not that of a consulate, of a namesake town, or of where a letter was written."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read

TOLD = [
    ("HONG KONG. Representatives of the consulates of Canada and the Netherlands attended. Kwan Ho-yin was "
     "charged under "
     "section 159A of the Crimes Ordinance.", {"HK"}),
    ("CUBA. The police of Bayamo and Holguín were busy in Cuba.\n\nThe Provincial Court of Santiago heard the "
     "appeal of "
     "Pedro Luna Arce, convicted of propaganda (Article 124.1).", {"CU"}),
    ("Managua – San José, Costa Rica\n\nOur son Pedro Luna Arce has no relatives in Nicaragua but us. He was taken in "
     "Masaya and brought to Estelí, then to Managua.\n\nPedro Luna Arce is accused under article 30 of the "
     "Special Law on Cybercrimes.",
     {"NI"}),
    ("Tajikistan: news from Khujand and Dushanbe.\n\nRustam Karimzod was deported while his appeal was pending "
     "before the "
     "Administrative Court of Bishkek; he has been charged under part 2 of Article 307-1.", {"TJ"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_country_of_a_charge(text: str, expected: set[str]) -> None:
    assert {charge.country for charge in read(text).charges if charge.article} == expected

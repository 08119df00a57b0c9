"""A heading that is a country tells whose law applies below it."""

from __future__ import annotations

from tests.documents.extraction.reading_aloud import read

DIGEST = """KAZAKHSTAN

Anton Belousov was convicted under Article 174 of the Criminal Code.

TAJIKISTAN

Oleg Sedov was convicted under Article 307 of the Criminal Code.
"""


def test_the_country_of_a_section() -> None:
    assert [charge.country for charge in read(DIGEST).charges] == ["KZ", "TJ"]

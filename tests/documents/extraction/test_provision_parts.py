"""Parts told by slashes, clauses and brackets."""

from __future__ import annotations

import pytest

from documents.extraction.provisions import find_provisions

CITED = [
    # A slash is a part in Turkey, also where the code is named in another sentence; elsewhere an index.
    ("He shall be punished under Article 314/2 with seven years. The Turkish Penal Code knows no other term.",
     [("314", "2")]),
    ("He was charged under Article 314/2. The Criminal Code of Russia has no such article.", [("314.2", None)]),
    ("Accused under Article 7/2 of Law No. 3713. He was acquitted under Article 220 of the Turkish Penal Code.",
     [("7", "2"), ("220", None)]),
    # A clause right after an article without parts is a part of it.
    ("He was charged under Article 117, clause 1 of the Criminal Code of Viet Nam.", [("117", "1")]),
    ("He was charged under Article 117 clause 2 of the Criminal Code of Viet Nam.", [("117", "2")]),
    ("He was charged under Article 105, part 2, clause 3 of the Criminal Code of Russia.", [("105", "2")]),
    # A number in brackets is a part, and an index where a part follows.
    ("He was charged under Article 307 (3), part 2 of the Criminal Code of Tajikistan.", [("307.3", "2")]),
    ("He was charged under Article 307 (3) of the Criminal Code of Tajikistan.", [("307", "3")]),
    ("He was charged under Articles 130 (1), 342 (2) and part 1 of Article 361 of the Criminal Code of Belarus.",
     [("130", "1"), ("342", "2"), ("361", "1")]),
    ("He was charged under 130(1) and 368(2) of the Criminal Code of Belarus.", [("130", "1"), ("368", "2")]),
    # After "convicted under" a number with an index needs no "Article".
    ("Anton Belousov of Tver, Russia, convicted under 207.3 in 2022, died.", [("207.3", None)]),
    ("Anton Belousov of Tver, Russia, convicted under 207.3, part 2, died.", [("207.3", "2")]),
    ("Anton Belousov was arrested under 207.3 metres of rock.", []),
    ("Anton Belousov taught at School of Arts No. 2 until his arrest.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CITED)
def test_parts(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(c.article, c.part) for c in find_provisions(text)] == expected

"""Citations in the print of bulletins and lists: wrapped lines, sections by themselves, numbers in brackets."""

from __future__ import annotations

import pytest

from documents.extraction.provisions import find_provisions
from tests.documents.extraction.reading_aloud import charges, read

CITED = [
    ("He was sentenced to three years, Section 505-A.", [("505-A", None)]),
    ("Found guilty of incitement, section 505(b), and of breaching the Disaster Management Law, Section 25.",
     [("505", None), ("25", None)]),
    ("Sections are those of the Penal Code.\n\nDetained in May. Section 505A. In prison.", [("505A", None)]),
    ("Accused under the Explosive Substances Act, Sec-\n     tion 3, and Section 52(a) of the Counter-Terrorism\n "
     "    Law.",
     [("3", None), ("52", None)]),
    ("A visa offence (Section 13(1), Immigration Act): fined.", [("13", "1")]),
    ("He was charged under UAPA sections 13 and 18.", [("13", None), ("18", None)]),
    ("Article 79 of the 1999 Code. Thirteen years.", [("79", None)]),
    ("Charged with theft (Article 158.2), fraud (159-1.3.1 and 159-1.3.2) and forgery (327.1).",
     [("158.2", None), ("159.1.3.1", None), ("159.1.3.2", None), ("327.1", None)]),
    ("The court replaced part 3 of Article 130 by part 1.", [("130", "3"), ("130", "1")]),
    ("Charged under Article 405, part 2.\n\nThe other was charged under part 1 of the same article.",
     [("405", "2"), ("405", "1")]),
    ("They used Article 410 and Law 1055 against her.", [("410", None)]),
    # No provisions.
    ("Write to: Lenin St. 219, Tver.", []),
    ("Prisoners moved to Section 209 of the prison were sentenced to death.", []),
    ("He was charged with theft (2019) and kept (500) books.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CITED)
def test_citations_in_print(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(c.article, c.part) for c in find_provisions(text)] == expected


def test_offsets_of_wrapped_lines_are_those_of_the_text() -> None:
    text = "  1. Accused under the\n     Criminal Code, Arti-\n     cle 275, and held."
    assert [text[c.start : c.end] for c in find_provisions(text)] == ["Arti-\n     cle 275"]


def test_a_hanging_indent_belongs_to_its_item() -> None:
    text = (
        "CASES IN RUSSIA\n\n 1.  Anton Belousov, 29, baker, of Tver. Sentenced on 5 May 2021\n     to three years "
        "in pri-\n"
        "     son under Article 282 of the Criminal Code.\n 2.  Oleg Sedov, 31. Charged under\n     Article 275.\n"
    )
    assert charges(read(text)) == {"Belousov 282 convicted", "Sedov 275 charged"}

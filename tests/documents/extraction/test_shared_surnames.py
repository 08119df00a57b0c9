"""Members of a family of whom only one is named in full."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read

FAMILIES = [
    # (text, the names and other spellings)
    ("The brothers Anton and Oleg Sedov were arrested. Anton was fined.", {"Anton Sedov (Anton)", "Oleg Sedov"}),
    ("The Sedov brothers, Anton and Oleg, were arrested.", {"Anton Sedov (Anton)", "Oleg Sedov (Oleg)"}),
    (
        "Anton and Maria Sedov Rudin, brother and sister, were arrested.",
        {"Anton Sedov Rudin (Anton)", "Maria Sedov Rudin"},
    ),
    # Nothing says that they are of one family, or the first is a surname.
    ("Mr Belousov and Oleg Sedov were arrested.", {"Belousov", "Oleg Sedov"}),
    ("The couple, Mr Belousov and Rita Halina, were arrested.", {"Belousov", "Rita Halina"}),
]


@pytest.mark.parametrize(("text", "expected"), FAMILIES)
def test_shared_surnames(text: str, expected: set[str]) -> None:
    people = read(text).persons
    assert {f"{p.name} ({', '.join(p.aka)})".removesuffix(" ()") for p in people} == expected

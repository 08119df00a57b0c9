"""Names that no list knows, taken for people by the words beside them."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read

KNOWN_BY_CONTEXT = [
    # A verb of speech and a comma.
    ('"It rained," said Wendelbo Strunz, the coordinator of the group.', "Wendelbo Strunz"),
    # A trade after a comma.
    ("The guest was Wendelbo Strunz, teacher, poet and gardener.", "Wendelbo Strunz"),
    ("In the dock: Wendelbo Strunz, reporter; Anton Belousov, driver.", "Wendelbo Strunz"),
    ("The best known of them is Wendelbo Strunz, the lawyer.", "Wendelbo Strunz"),
    # A term after "to".
    ("The court sentenced Anton Belousov to seven years in prison and Wendelbo Strunz to four.", "Wendelbo Strunz"),
    ("The third of them, Wendelbo Strunz, was cleared.", "Wendelbo Strunz"),
    # A word of a name that is a month or an ordinary word too.
    ("Daw Hnin Zin Mar was not let in.", "Hnin Zin Mar"),
    ("The judge in the case was U Than Zin Htut.", "Than Zin Htut"),
]


@pytest.mark.parametrize(("text", "name"), KNOWN_BY_CONTEXT)
def test_a_name_by_what_stands_beside_it(text: str, name: str) -> None:
    assert name in [person.name for person in read(text).persons]


NO_NAMES = [
    "Abducted Melitopol baker sentenced to six years.",
    "Hnin Zin was arrested. Mar 5 was a cold day.",
    "U was the first letter, said Hnin Zin Oo.",
]


@pytest.mark.parametrize("text", NO_NAMES)
def test_what_is_no_name(text: str) -> None:
    names = {word for person in read(text).persons for word in (person.name, *person.aka)}
    assert not names & {"Abducted Melitopol", "Mar", "Hnin Zin Mar", "U"}

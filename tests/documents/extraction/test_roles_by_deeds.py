"""What people are by what they did in a trial, by labels, and by long descriptions before their names."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read, roles

TOLD = [
    # (text, the roles of Anton Belousov)
    # A noun with words of its own before the name.
    ("A phonetician hired by the defence, Anton Belousov, was heard.", ("expert",)),
    ("A political scientist summoned by the investigation, Anton Belousov, was heard.", ("expert",)),
    ("Counsel assigned by the court, one Anton Belousov, slept.", ("lawyer",)),
    ("A baker hired by the school, Anton Belousov, was heard.", ("other",)),
    # The verb before the name.
    ("The state's case was put by Anton Belousov.", ("prosecutor",)),
    ("The defence was in the hands of Anton Belousov.", ("lawyer",)),
    ("Acting for her was Anton Belousov.", ("lawyer",)),
    ("The bench, made up of Anton Belousov and Pavel Rudin, left.", ("judge",)),
    ("Her colleague on the bench, Anton Belousov, left.", ("judge",)),
    ("The investigation was entrusted to Captain Anton Belousov.", ("investigator",)),
    ("In the witness box was the baker Anton Belousov.", ("witness",)),
    ("He called three witnesses: a driver, Pavel Rudin, and the cook Anton Belousov.", ("witness",)),
    # The verb after it.
    ("Anton Belousov could not say from the stand whom he had seen.", ("witness",)),
    ("Anton Belousov came to the hearing as a witness.", ("witness",)),
    ("Anton Belousov acted for nine women from Omsk.", ("lawyer",)),
    ("Anton Belousov, who practised law in Omsk, left.", ("lawyer",)),
    # Labels and offices.
    ("For the families: Pavel Rudin, Anton Belousov", ("relative", "author")),
    ("Chairman of the Society: Anton Belousov", ("representative",)),
    ("Contact for the press: Anton Belousov, office in Omsk", ("representative",)),
    ("The Commissioner for Human Rights, Anton Belousov, asked for it.", ("official",)),
    ("Anton Belousov, assistant to the President, said so.", ("official",)),
    ("Anton Belousov, the so-called organiser, was there.", ("other",)),
    ("Counsel Anton Belousov of the Lamp Lawyers' Association objected.", ("lawyer",)),
    ("Pavel Rudin and Anton Belousov, president and vice-president respectively of the strike committee, came.",
     ("representative",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_roles_by_deeds(text: str, expected: tuple[str, ...]) -> None:
    assert roles(read(text))["Anton Belousov"] == expected

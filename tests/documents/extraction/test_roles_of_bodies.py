"""What people are by the bodies they lead, by plurals, ranks and reports; and words beside them that tell nothing."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read, roles

MORE = "\n\nThis was told to us by the people of the town, and it is not what they had in mind for him."

TOLD = [
    # Lawyers, and advocates who are none.
    ("Anton Belousov, a friend and advocate of the rights of tailors, came.", ("other",)),
    ("Anton Belousov, a rights advocate, came.", ("other",)),
    ("Support the human rights advocate Anton Belousov in May.", ("other",)),
    ("Her advocate Anton Belousov came.", ("lawyer",)),
    ("Anton Belousov, one of the lawyers, objected.", ("lawyer",)),
    ("Anton Belousov and Pavel Rudin, lawyers from Omsk, came.", ("lawyer",)),
    # Who leads what.
    ("Lamp Radio President Anton Belousov met them in May.", ("representative",)),
    ("Belarusian President Anton Belousov met them in May.", ("official",)),
    ("The head of the Council of Deputies Anton Belousov came.", ("official",)),
    ("The State Security Service has denied it. Its chairman, Anton Belousov, said so.", ("official",)),
    ("The Lamp Foundation has denied it. Its chairman, Anton Belousov, said so.", ("representative",)),
    ("She is in the Lamp Writers' Circle, whose former president, Anton Belousov, is ill.", ("representative",)),
    ("The company's director, Brigadier-General Anton Belousov, publicly accused the lawyers.", ("representative",)),
    ("It was said by Anton Belousov, a researcher with the Oslo-based group, Lamp Foundation.", ("representative",)),
    # Public office.
    ("The union's foreign policy chief Anton Belousov came.", ("official",)),
    ("On March 15, deputy Anton Belousov took part in a meeting.", ("official",)),
    ("Her deputy, Anton Belousov, was luckier.", ("other",)),
    ("U.S. Senators Pavel Rudin and Anton Belousov pressed for it.", ("official",)),
    ("Outside court, police chief superintendent Anton Belousov said so.", ("official",)),
    ("The US special envoy Anton Belousov visited Minsk.", ("official",)),
    ("Mr Anton Belousov of the Lamp Embassy attended the hearing.", ("official",)),
    ("The ex-governor of Tver, Anton Belousov, came.", ("official",)),
    ("Anton Belousov of the Lamp Affairs Committee told us so.", ("official",)),
    ("The commissioner for lamps expressed concern for Anton Belousov in May.", ("other",)),
    # In court.
    ("Mr Justice Anton Belousov, one of three judges hand-picked for it, took two hours.", ("judge",)),
    ("Anton Belousov, whom the judges described as lazy, slept.", ("other",)),
    ("The case rested on a linguistic report by Pavel Rudin and Anton Belousov.", ("expert",)),
    ("The defence's own specialist, Professor Anton Belousov, was not let in.", ("expert",)),
    ("She was questioned by Anton Belousov of the State Security Service.", ("investigator",)),
    # Relatives.
    ("Her former husband, retired general Anton Belousov, came.", ("relative",)),
    ("Her great-grandfather Anton Belousov was an accountant.", ("relative",)),
    ("The house of Rudina's father, 83-year-old Anton Belousov, was searched. Zoya Rudina came.", ("relative",)),
    ("There he met Vera Rudina, whose widower, Brother Anton Belousov, he helped.", ("relative",)),
    ("And so it was with brother Anton Belousov, who is old.", ("other",)),
    ("Pavel Rudin's brother Anton Belousov came.", ("relative",)),
    ("Her former husband was a supporter of Anton Belousov and the war.", ("other",)),
    # Victims, authors.
    ("He recalled the killing by soldiers of a 29-year-old local wrestler, Anton Belousov, in May.", ("victim",)),
    ("It was told in a written judgement by Anton Belousov.", ("other",)),
    ("With reporting by contributor Anton Belousov in Osh", ("author",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_roles(text: str, expected: tuple[str, ...]) -> None:
    assert roles(read(text + MORE))["Anton Belousov"] == expected

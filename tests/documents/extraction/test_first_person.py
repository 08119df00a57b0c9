"""Who "I" is, by a byline, a signature or a heading; and those who share somebody's lot in a clause beside it."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, read

TOLD = [
    ("By Anton Belousov\n\nI was arrested on 3 May in Tver. I was charged with insulting the president.",
     {"Belousov insulting the president charged"}),
    ("Letter from prison\n\nI am accused of espionage. I have done nothing.\n\nAnton Belousov",
     {"Belousov espionage charged"}),
    ("Anton Belousov's closing statement in court\n\nYour Honour! I am accused of sedition. I do not admit guilt.",
     {"Belousov sedition charged"}),
    ("The last word of Anton Belousov\n\nI am charged with treason. It is absurd.", {"Belousov treason charged"}),
    # Who answers the questions, and not who asks them; those of whom the answers tell have what is told last.
    ("The songs of Omsk\n\nBy Vera Rudina\n\nAnton Belousov came on foot.\n\nWere you held?\n\nI was, for a day. They "
     "charged me with sedition.\n\nWere you alone?\n\nI was not. Oleg Sedov was held too. He was charged with "
     "fraud."
     "\n\nAnd my songs?\n\nI still sing.",
     {"Belousov sedition charged", "Sedov fraud charged"}),
    # Somebody else is quoted: who "I" is the byline does not tell.
    ("By Anton Belousov\n\nWe met the cook in Tver. \"I was arrested in May. I was charged with sedition,\" he said.",
     set()),
    ("Anton Belousov, together with Oleg Sedov, was convicted of fraud.",
     {"Belousov fraud convicted", "Sedov fraud convicted"}),
    ("Anton Belousov was charged with fraud, as were his brothers Oleg Sedov and Pyotr Lisin.",
     {"Belousov fraud charged", "Sedov fraud charged", "Lisin fraud charged"}),
    ("Anton Belousov, who lives with Oleg Sedov, was convicted of fraud.", {"Belousov fraud convicted"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_is_accused(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected

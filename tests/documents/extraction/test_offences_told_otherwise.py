"""Offences that a noun, a label, a bracket or a finding of a court tells, rather than a verb of accusation."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, read

# What is said of Anton Belousov, and the charges that it tells of him.
TOLD = [
    ("Anton Belousov got seven years. His only crime: carrying a banned flag.", {"carrying a banned flag charged"}),
    ("What Anton Belousov is accused of is \"sharing a song\".", {"sharing a song charged"}),
    ("The case against Anton Belousov concerns \"disparaging the army\".", {"disparaging the army charged"}),
    ("On the charge sheet of Anton Belousov: sedition, mutiny and arson.",
     {"sedition charged", "mutiny charged", "arson charged"}),
    ("Anton Belousov went on trial in Tver on Monday for sedition.", {"sedition charged"}),
    ("A second case, over resisting the police, was later opened against Anton Belousov.",
     {"resisting the police charged"}),
    ("Judges found no proof of espionage and cleared Anton Belousov.", {"espionage acquitted"}),
    ("Under investigation for \"apology of terrorism\", the baker Anton Belousov left for Tver.",
     {"apology of terrorism charged"}),
    ("Anton Belousov stands accused, together with Rita Halina, of sedition.", {"sedition charged"}),
    ("The court sentenced Anton Belousov to six years under statutes covering \"sedition,\" \"mutiny,\" and \"arson.\"",
     {"sedition convicted", "mutiny convicted", "arson convicted"}),
    ("Charged with sedition, theft and arson, Anton Belousov told the court he was at home.",
     {"sedition charged", "theft charged", "arson charged"}),
    ("The charge against Oleg Sedov and Anton Belousov: complicity in a coup.", {"complicity in a coup charged"}),
    ("Sentenced on Monday: Anton Belousov (eight years, insulting the Leader).", {"insulting the Leader convicted"}),
    ("Those still awaiting trial for sedition are Oleg Sedov and Anton Belousov.", {"sedition charged"}),
    # Of the co-accused who are listed without a charge of their own.
    ("Rita Halina and her co-accused are charged with sedition.\n\nFourteen people are on bail. The 14 are Oleg Sedov, "
     "Anton Belousov and Pavel Orlov.", {"sedition charged"}),
    ("Rita Halina is charged with sedition.\n\nFourteen people are on bail. The 14 are Oleg Sedov, Anton Belousov and "
     "Pavel Orlov.", set()),
    # A court finds what somebody did who is tried for it, and the text tells no charge.
    ("Anton Belousov was jailed on Monday. The court found that he had insulted the emir.",
     {"insulted the emir charged"}),
    ("Facing accusations that he had defamed the army, Anton Belousov was arrested in May.",
     {"defamed the army charged"}),
    ("Anton Belousov was jailed for sedition. The court found that he had insulted the emir.", {"sedition convicted"}),
    ("Anton Belousov was jailed on Monday. The court never found that he had insulted the emir.", set()),
    ("The court found that Anton Belousov, a witness, had insulted nobody.", set()),
    ("Anton Belousov confessed to sedition after a week in the cellar and was charged with arson.", {"arson charged"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_offences_told_otherwise(text: str, expected: set[str]) -> None:
    assert {line for line in charges(read(text)) if line.startswith("Belousov ")} == {
        f"Belousov {line}" for line in expected
    }

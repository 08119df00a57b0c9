"""Offences that stand apart from the verb that tells of an accusation, before it, or beside a term of punishment."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, read

# What is said of Anton Belousov, and the charges that it tells of him.
TOLD = [
    ("Anton Belousov was arraigned in a Nairobi court on Monday for allegedly publishing false information.",
     {"publishing false information charged"}),
    ("Police have preferred charges of offensive communication against the student leader Anton Belousov.",
     {"offensive communication charged"}),
    ("Anton Belousov pleaded not guilty to being a common nuisance.", {"being a common nuisance charged"}),
    ("Anton Belousov was slapped with charges of treason and unlawful assembly.",
     {"treason charged", "unlawful assembly charged"}),
    ("Anton Belousov was hauled before court over cyber harassment.", {"cyber harassment charged"}),
    ("The state accuses Anton Belousov of possessing explosives.", {"possessing explosives charged"}),
    ("On the count of criminal libel the magistrate cleared Anton Belousov.", {"criminal libel acquitted"}),
    ("Police were holding Anton Belousov in connection with the distribution of banned leaflets.",
     {"distribution of banned leaflets charged"}),
    ("The court handed down a sentence of 6 years to Anton Belousov on the charge of \"membership in a group\".",
     {"membership in a group convicted"}),
    ("For being \"a member of an illegal group\" Anton Belousov was given seven years.",
     {"being \"a member of an illegal group convicted"}),
    ("Accused of \"obtaining secret documents\", Anton Belousov said that he was a journalist.",
     {"obtaining secret documents charged"}),
    ("The court ruled for the acquittal of Anton Belousov from the charge of \"aiding the group\".",
     {"aiding the group acquitted"}),
    ("The prosecutor demanded that Anton Belousov be punished for \"praising crime\".", {"praising crime charged"}),
    ("Anton Belousov's charges include insulting the sacred and disturbing public order.",
     {"insulting the sacred charged", "disturbing public order charged"}),
    ("Anton Belousov, who is charged in the same file with aiding the defendants, is free on bail.",
     {"aiding the defendants charged"}),
    ("Anton Belousov was sentenced to death for \"baghi\" (armed rebellion).", {"baghi (armed rebellion) convicted"}),
    # No offences: why somebody was arrested, what a court did not find.
    ("Anton Belousov was detained last week over his participation in the march.", set()),
    ("Anton Belousov was acquitted of everything.", set()),
    ("Anton Belousov was remanded in custody for an alleged violation of its terms.", set()),
    ("Amnesty documented allegations of the use of torture against witnesses in the trial of Anton Belousov.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_offences_away_from_verbs(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == {f"Belousov {line}" for line in expected}

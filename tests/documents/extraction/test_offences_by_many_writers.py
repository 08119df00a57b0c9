"""Offences as news agencies, monitors, lawyers and translators tell them, and what they tell of nobody's offence."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, read

# What is said of Anton Belousov, and the charges that it tells of him.
TOLD = [
    ("Authorities arrested Anton Belousov on May 3 and charged him with extortion and money laundering, charges that "
     "carry up to 12 years in prison.",
     {"extortion charged", "money laundering charged"}),
    ("Anton Belousov was arrested on an anti-state propaganda charge.", {"an anti-state propaganda charge charged"}),
    ("Prosecutors are seeking a 12-year sentence for Anton Belousov on charges of \"financing terrorism\".",
     {"financing terrorism charged"}),
    ("The prosecutor asked for ten years for Anton Belousov for treason.", {"treason charged"}),
    ("Anton Belousov could face up to seven years in prison for spreading disinformation.",
     {"spreading disinformation charged"}),
    ("The authorities charged Anton Belousov under the cybercrime law with \"spreading rumours\".",
     {"spreading rumours charged"}),
    ("Anton Belousov was prosecuted on charges including \"forming a criminal group\" and tax fraud.",
     {"forming a criminal group charged", "tax fraud charged"}),
    ("A criminal case was initiated against Anton Belousov on the fact of evasion of military service.",
     {"evasion of military service charged"}),
    ("A case on \"false news of the army\" was opened against Anton Belousov.", {"false news of the army charged"}),
    ("The defendant in the treason case, Anton Belousov, was moved to Tver.", {"treason charged"}),
    ("Anton Belousov was sentenced to a fine in the case of \"discrediting\".", {"discrediting convicted"}),
    ("Anton Belousov has been acquitted of the charge of \"insulting sanctities\".",
     {"insulting sanctities acquitted"}),
    ("According to the source, Mr. Anton Belousov was charged with the offence of sedition and with participation in "
     "an unlawful assembly.",
     {"the offence of sedition charged", "participation in an unlawful assembly charged"}),
    # Nobody's offence, or that of others.
    ("Anton Belousov accused the government of corruption.", set()),
    ("Police were accused of torturing Anton Belousov.", set()),
    ("The officers who beat Anton Belousov were charged with abuse of power.", set()),
    ("The writer Anton Belousov said that the minister was convicted of fraud.", set()),
    ("Anton Belousov defended clients charged with extremism.", set()),
    ("Anton Belousov was tried in Tver on charges related to his tweets.", set()),
    ("Anton Belousov is accused of the fact that he shared a video.", set()),
    ("The reporter Anton Belousov wrote an article on charges of corruption in the ministry.", set()),
    ("Anton Belousov was not charged with terrorism.", set()),
    ("Drop all charges against Anton Belousov.", set()),
    ("Anton Belousov was killed for reporting on corruption.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_offences_by_many_writers(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == {f"Belousov {line}" for line in expected}

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
    ("Anton Belousov was arrested for taking part in an unauthorised demonstration.",
     {"taking part in an unauthorised demonstration charged"}),
    ("Anton Belousov, pursued for defamation, has been in prison since May.", {"defamation charged"}),
    ("A judge indicted Anton Belousov on five counts, including acts likely to compromise public security.",
     {"acts likely to compromise public security charged"}),
    ("For having insulted a minister, Anton Belousov has to serve six months.",
     {"having insulted a minister convicted"}),
    # No offences: why somebody was arrested, what a court did not find.
    ("Anton Belousov was detained last week over his participation in the march.", set()),
    ("Anton Belousov was acquitted of everything.", set()),
    ("Anton Belousov was remanded in custody for an alleged violation of its terms.", set()),
    ("Amnesty documented allegations of the use of torture against witnesses in the trial of Anton Belousov.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_offences_away_from_verbs(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == {f"Belousov {line}" for line in expected}


TRANSLATED = [
    ("The court ordered the trial of Anton Belousov for the alleged commission of the crimes of conspiracy and theft.",
     {"conspiracy charged", "theft charged"}),
    ("The Public Ministry attributes to Anton Belousov the offence of terrorism.", {"terrorism charged"}),
    ("The judge admitted the accusation against the baker Anton Belousov for treason.", {"treason charged"}),
    ("In the indictment Anton Belousov appears as the author of the crime of sabotage.", {"sabotage charged"}),
    ("The crimes for which Anton Belousov was convicted are robbery and arson.",
     {"robbery convicted", "arson convicted"}),
    ("The tribunal absolved Anton Belousov of the crime of usurpation of functions.",
     {"the crime of usurpation of functions acquitted"}),
    ("Anton Belousov will face a judge for the supposed crime of obstruction of justice.",
     {"obstruction of justice charged"}),
    ("Anton Belousov was sent to prison, charged with terrorism, conspiracy, and arson.",
     {"terrorism charged", "conspiracy charged", "arson charged"}),
    ("The farmer Anton Belousov, convicted of usurpation and theft, completed four years in prison.",
     {"usurpation convicted", "theft convicted"}),
    ("The court jailed Anton Belousov after finding him guilty of insulting an officer.",
     {"insulting an officer convicted"}),
    ("A judge threw out the apostasy charge against Anton Belousov.", {"apostasy dropped"}),
    ("Police searched the flat of Anton Belousov in connection with the murder of a banker.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TRANSLATED)
def test_offences_in_translated_words(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == {f"Belousov {line}" for line in expected}

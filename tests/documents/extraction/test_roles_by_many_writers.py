"""What people are by what they did, by a label or by a line beside them, as writers of many countries tell it."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read, roles

TOLD = [
    # In the trial.
    ("The sitting was chaired by Anton Belousov.", ["judge"]),
    ("State accuser: Anton Belousov. Defence: Vera Rudina.", ["prosecutor"]),
    ("The Public Ministry, represented by Anton Belousov, asked for twelve years.", ["prosecutor"]),
    ("The prosecutor's side was represented in court by Anton Belousov.", ["prosecutor"]),
    ("Anton Belousov told the bench that his client was unwell.", ["lawyer"]),
    ("Anton Belousov acted for nine women arrested in May.", ["lawyer"]),
    ("Anton Belousov, whom the family had hired, was turned away.", ["lawyer"]),
    ("The solicitor acting for the widow, Anton Belousov, sent letters.", ["lawyer"]),
    ("Anton Belousov, a member of the Bar Association of Omsk, came.", ["lawyer"]),
    ("Anton Belousov, a member of the defence team, came.", ["lawyer"]),
    ("Anton Belousov led the inquiry.", ["investigator"]),
    ("Investigating officer Captain Anton Belousov yawned.", ["investigator"]),
    ("A political scientist summoned by the investigation, Anton Belousov, found signs of it.", ["expert"]),
    ("The court heard one expert only: Anton Belousov.", ["expert"]),
    ("Neighbour Anton Belousov told the court that he had heard nothing.", ["witness"]),
    ("Anton Belousov of Lamp TV came as a witness.", ["witness"]),
    ("Anton Belousov could not say from the stand whom he had seen.", ["witness"]),
    ("The prosecution's only witness was a taxi driver, Anton Belousov.", ["witness"]),
    ("Two porters, Anton Belousov and Oleg Sedov, testified behind a screen.", ["witness"]),
    # Victims.
    ("Forty were shot, among them the baker Vera Rudina and the sixteen-year-old Anton Belousov.", ["victim"]),
    ("Among the dead was the altar boy Anton Belousov.", ["victim"]),
    ("It began with the assassination of the baker Anton Belousov.", ["victim"]),
    ("Anton Belousov, whom the police had beaten, came on crutches.", ["victim"]),
    # Families.
    ("For the families: Vera Rudina, Anton Belousov", ["relative", "author"]),
    ("The father of the convict, Anton Belousov, was not let in.", ["relative"]),
    ("Oleg Sedov was fined. Brother, Anton Belousov, came.", ["relative"]),
    ("Anton Belousov, whose son is in prison, fainted.", ["relative"]),
    # Offices and organisations.
    ("Write to:\n\nMinister of Public Security\nGen. Anton Belousov\nThe Ministry", ["official"]),
    ("The Parliament Commissioner for Human Rights, Anton Belousov, wrote.", ["official"]),
    ("Its special representative, Anton Belousov, drank tea in Osh.", ["official"]),
    ("Anton Belousov, Kazakhstan's de facto leader, said so.", ["official"]),
    ("Chairman of the Society: Anton Belousov", ["representative"]),
    ("Bishop emeritus Anton Belousov rang the bell.", ["representative"]),
    ("Anton Belousov, president of the strike committee, spoke.", ["representative"]),
    ("Anton Belousov, who presides over the Centre for Readers, spoke.", ["representative"]),
    ("Contact for the press: Anton Belousov, office", ["representative"]),
    # Who wrote.
    ("Our observer, Anton Belousov, was refused entry.", ["author"]),
    ("Observers on this trial were Vera Rudina and Anton Belousov.", ["author"]),
]

NOTHING = [
    # The picture shows who is named; a lawyer of a society; who is not the noun beside the name.
    ("Photo: Anton Belousov with the letters of his wife.", "author"),
    ("Her counsel, Anton Belousov of the Society of Young Lawyers, came.", "representative"),
    ("The father of the convict, Anton Belousov, was not let in.", "prisoner"),
    # Who is spoken for is not who speaks of a client.
    ("Barrister Rita Halina, for Anton Belousov, told reporters that her client would appeal.", "lawyer"),
    ("Rita Halina, who represents Anton Belousov, said that her client was ill.", "lawyer"),
    # The line of an office under a name belongs to that name.
    ("Oleg Sedov\nChief Justice of the Supreme Court\nAnton Belousov\nBaker", "judge"),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_role_told(text: str, expected: list[str]) -> None:
    assert list(roles(read(text))["Anton Belousov"]) == expected


@pytest.mark.parametrize(("text", "role"), NOTHING)
def test_role_not_told(text: str, role: str) -> None:
    assert role not in roles(read(text))["Anton Belousov"]


def test_a_lawyer_before_another_office_has_both() -> None:
    told = roles(read("Anton Belousov, 49, lawyer and board member of the Union of Bakers, spoke."))
    assert told["Anton Belousov"] == ("lawyer", "representative")

"""Publishers, authors and dates that no masthead names: who compiled it, who declares, a rubric, a letter's own."""

from __future__ import annotations

import pytest

from documents.extraction.head import Head, read_head
from documents.extraction.types import SourceText

PROSE = (
    "\n\nThe court in the town did not say what it had found, and the people who had come were not told when it would "
    "sit again or who would be heard.\n\nIt was the third time that they had come, and they did not expect more of it."
)


def read(text: str) -> Head:
    return read_head(SourceText("test.txt", "0" * 64, text))


PUBLISHERS = [
    ("LIST OF THE PERSONS HELD\nCompiled by the Neman Legal Aid Group. Status as of 1 May 2021." + PROSE,
     "Neman Legal Aid Group"),
    ("A letter" + PROSE + "\n\n(Published by the Eastern Poets' Alliance, Lund.)", "Eastern Poets' Alliance"),
    ("PRESS RELEASE\n\nQuash the verdict\n\n(Lund, 8 November 2024) - Mekong Poets' Network (MPN) condemns in the "
     "strongest terms the verdict of yesterday." + PROSE, "Mekong Poets' Network"),
    ("THE LANTERN | Long reads\n\nThe man who counted trams" + PROSE, "THE LANTERN"),
    ("STEPPE & VALLEY WEEKLY\nNo. 37, Friday 15 September 2023\n\nA term begins in the east" + PROSE,
     "STEPPE & VALLEY WEEKLY"),
    ("I learned it\n\nInterview: Nino Abashi. Photos: Giga Tordia\nCivic Gazette (Lund), December 19, 2022" + PROSE,
     "Civic Gazette"),
    ("Public Defender of Norland\nSpecial statement, 17.01.2025\n\nOn the judgments in the case" + PROSE,
     "Public Defender of Norland"),
    ("To: Committee on Lost Poems\nFrom: Families of the Poets of the North\nDate: 3 October 2020\nSubject: An appeal"
     + PROSE, "Families of the Poets of the North"),
    ("To: Committee on Lost Poems\n\nAn appeal to all" + PROSE, None),
    # None: not a press release, and words that are no name.
    ("Mekong Poets' Network condemns the verdict" + PROSE, None),
    ("The man who counted trams" + PROSE + "\n\nSUPPORT INDEPENDENT JOURNALISM", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PUBLISHERS)
def test_publishers(text: str, expected: str | None) -> None:
    assert read(text).publisher == expected


AUTHORS = [
    ("The long road\n\nEssay by Marla van der Kolk" + PROSE, "Marla van der Kolk"),
    ("The road home" + PROSE + "\n\nEach of them must come home.\n\nDmytro Rudnik\nCommissioner", "Dmytro Rudnik"),
    ("I learned it\n\nInterview: Nino Abashi. Photos: Giga Tordia\nCivic Gazette (Lund), December 19, 2022" + PROSE,
     "Nino Abashi"),
    ("To those who read\n\nMy name is Yoandra Leona Portu. I have been a baker." + PROSE, "Yoandra Leona Portu"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), AUTHORS)
def test_authors(text: str, expected: str) -> None:
    assert read(text).author == expected


DATES = [
    ("LIST OF THE PERSONS HELD\nCompiled by the Neman Group. Status as of 1 May 2021." + PROSE, "2021-05-01"),
    ("A/HRC/2021/99\nAdvance version          Distr.: General 14 December 2021\n\nOpinion" + PROSE, "2021-12-14"),
]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates(text: str, expected: str) -> None:
    assert read(text).published == expected


def test_what_stands_in_brackets_under_a_title_is_none() -> None:
    head = (
        "Дело № 1-114/2021\n\nП Р И Г О В О Р\nИМЕНЕМ РОССИЙСКОЙ ФЕДЕРАЦИИ\n(извлечение)\n\nг. Тверь   3 мая 2021 года"
    )
    assert (
        read(f"{head}\n\nТверской районный суд в составе судьи, рассмотрев дело, установил.").title
        == "Дело № 1-114/2021"
    )


@pytest.mark.parametrize("line", ["THE LANTERN | Long reads", "Case No. 1-114/2021", "STEPPE & VALLEY WEEKLY"])
def test_what_stands_over_a_title_is_none(line: str) -> None:
    assert read(f"{line}\n\nThe man who counted trams in the east" + PROSE).title == (
        "The man who counted trams in the east"
    )

"""Publishers of letterheads, of lines under a title, of the sender's address; authors who sign for somebody."""

from __future__ import annotations

import pytest

from documents.extraction.head import Head, read_head
from documents.extraction.types import SourceText

TITLE = "Two bakers of Tver go to prison for a poem about a bridge"
PROSE = (
    "The court in the town did not say what it had found, and the people who had come were not told when it would sit "
    "again or who would be heard.\n\nIt was the third time that they had come, and they did not expect more of it."
)


def head(text: str) -> Head:
    return read_head(SourceText("test.txt", "0" * 64, text.format(title=TITLE, prose=PROSE)))


PUBLISHERS = [
    ("Northern Lamp for Rights and Letters (NLRL)\n\n{title}\n\n21 May 2020\n\n{prose}",
     "Northern Lamp for Rights and Letters"),
    ("Grey Heron — independent portal of the Neman valley\n\nMENU   War | Courts | Video\n\n{title}\n\n{prose}",
     "Grey Heron"),
    ("Lamp.News | Opinions | A letter\n\n{title}\n\n{prose}", "Lamp.News"),
    ("{title}\n\nHarbour Bench Diary\n23 November 2023, 19:24\n\n{prose}", "Harbour Bench Diary"),
    ("{title}\n\nInterviewed by Anna Petrova • Grey Heron • 21 September 2023\n\n{prose}", "Grey Heron"),
    ("{title}\n\nNews of the Guild of Northern Lamps, Section for Letters\nPosted: 12.10.2021\n\n{prose}",
     "Guild of Northern Lamps"),
    ("From: Grey Heron <list@greyheron.example>\nDate: Thu, 9 Mar 2023\nSubject: Bulletin 112\n\n{prose}", "Grey "
    "Heron"),
    ("From: Editors Grey Heron <list@greyheron.example>\nDate: Thu, 9 Mar 2023\nSubject: Bulletin 112\n\n{prose}",
     "Grey Heron"),
    ("{title}\n\n{prose}\n\nAnna Petrova\nGrey Heron, No. 1 (January-February) 2019", "Grey Heron"),
    ("{title}\n\nCompiled by the Human Rights Centre \"Grey Heron\"\n\n{prose}", 'Human Rights Centre "Grey Heron"'),
    # A person under the title, and a title that is in two parts.
    ("{title}\n\nAnna Maria Petrova\n23 November 2023\n\n{prose}", None),
    ("Tver — five bakers tell of their news in court\n\n{prose}", None),
    ("From: Grey Heron <list@mail.example>\nSubject: Bulletin 112\n\n{prose}", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PUBLISHERS)
def test_publishers(text: str, expected: str | None) -> None:
    assert head(text).publisher == expected


AUTHORS = [
    ("Observation note\nObserver: Anna Petrova\n\n{prose}", "Anna Petrova"),
    ("{title}\n\n{prose}\n\n— Reporting by Anna Petrova; editing by O. Sedov", "Anna Petrova"),
    ("{title}\n\n{prose}\n\nI embrace all of you.\n\nYours, Anna Petrova", "Anna Petrova"),
    ("{title}\n\n{prose}\n\nAnna Petrova for the Institute of Bridges", "Anna Petrova"),
    ("{title}\n\n{prose}\n\nFor the Central Office of the Northern Lamp\nAbdulkarim Samarov", "Abdulkarim Samarov"),
]


@pytest.mark.parametrize(("text", "expected"), AUTHORS)
def test_authors(text: str, expected: str) -> None:
    assert head(text).author == expected


TITLES = [
    "Northern Lamp for Rights and Letters (NLRL)\n\n{title}\n\n21 May 2020\n\n{prose}",
    "Grey Heron — independent portal of the Neman valley\n\nMENU   War | Courts | Video\n\n{title}\n\n{prose}",
    "Home | Stories |"
    " About us\n\nSTORIES\n\n{title}\n\nText: Anna Petrova\n\nPhoto: Oleg Sedov / Grey Heron\nA gate in "
    "spring\n\n{prose}",
    "Home | Stories | About us\n\nINSTITUTE FOR BRIDGES\n\nSTORIES\n\n{title}\n\n2 November 2022\n\n{prose}",
]


@pytest.mark.parametrize("text", TITLES)
def test_a_letterhead_is_no_title(text: str) -> None:
    assert head(text).title == TITLE

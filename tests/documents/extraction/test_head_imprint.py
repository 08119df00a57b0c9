"""Publishers, dates and titles that only the edges of a document tell."""

from __future__ import annotations

import pytest

from documents.extraction.head import Head, read_head
from documents.extraction.types import SourceText

PROSE = "The Tver District Court on Friday sentenced the teacher Anton Belousov to six years in prison for two posts."


def head(text: str) -> Head:
    return read_head(SourceText("test.txt", "0" * 64, text))


PUBLISHERS = [
    ("{}\n\nNorthern Lamp is an independent, nonprofit organisation that defends teachers.", "Northern Lamp"),
    ("{}\n\nNorthern Lamp — independent media project. 18+", "Northern Lamp"),
    ("{}\n\nThe Northern Lamp is a non-profit magazine. Write to us.", "Northern Lamp"),
    ("{}\n\nNorthern Lamp (NL) is a non-governmental human rights organisation in Tver.", "Northern Lamp"),
    ("{}\n\nNorthern Lamp has been declared a foreign agent by the ministry.", "Northern Lamp"),
    ("{}\n\nSupport us! Northern Lamp lives on your donations", "Northern Lamp"),
    ("{}\n\nThis text may be used freely if Northern Lamp is credited.", "Northern Lamp"),
    ("{}\n\n© 2023 Northern Lamp. All Rights Reserved.", "Northern Lamp"),
    ("{}\n\nCopyright Northern Lamp 2021-2023. All rights reserved.", "Northern Lamp"),
    ("Bulletin of the Northern Lamp, no. 12 – June 2020\n\n{}", "Northern Lamp"),
    ("Monthly newsletter of Northern Lamp (No. 3)\n\n{}", "Northern Lamp"),
    ("Northern Lamp Tver                    Trial report 3/2020\n\n{}", "Northern Lamp Tver"),
    ("Northern Lamp – ALERT\n\n{}", "Northern Lamp"),
    ("Northern Lamp | English edition\n\n{}", "Northern Lamp"),
    ("Teacher jailed for two posts\n\nThe Northern Lamp Letter, 8 June 2020\n\n{}", "The Northern Lamp Letter"),
    ("Published by the Council of Northern Lamps • Reprint welcome\n\n{}", "Council of Northern Lamps"),
    ("Prepared by the Lamp Lighters' Network for the information of embassies\n\n{}", "Lamp Lighters' Network"),
    ("The Lamp Lighters Partnership (LLP) calls on all.\n\n{}\n\n© LLP 2026", "Lamp Lighters Partnership"),
    ("Alerts | Georgia\n\nTeacher jailed for two posts about a bridge\n\n{}", None),
    ("{}\n\nHe said that Belousov is an independent man.", None),
    ("{}\n\n© 2023", None),
]


@pytest.mark.parametrize(("text", "publisher"), PUBLISHERS)
def test_publisher(text: str, publisher: str | None) -> None:
    assert head(text.format(PROSE)).publisher == publisher


TITLES = [
    ("Georgia\n\nTeacher jailed for two posts about a bridge\n\n5 May 2021\n\n{}",
     "Teacher jailed for two posts about a bridge"),
    ("Alerts | Georgia\n\nTeacher jailed for two posts about a bridge\n\n{}",
     "Teacher jailed for two posts about a bridge"),
    ("Home » News » Tver\n\nTeacher jailed for two posts about a bridge\n\n{}",
     "Teacher jailed for two posts about a bridge"),
    ("Courts & Crime\n\nTeacher jailed for two posts about a bridge\n\n{}",
     "Teacher jailed for two posts about a bridge"),
    ("Northern Lamp      Trial report 3/2020\n\nTEACHER JAILED: ONE ACQUITTED\n\n{}",
     "TEACHER JAILED: ONE ACQUITTED"),
    ("Country: Latvia\nCategory: Fines; Threats\nLevel: 2\n\nLatvia: teacher fined for two posts\n\n{}",
     "Latvia: teacher fined for two posts"),
    ("Silenced voices\n\n5 May 2021\n\n{}", "Silenced voices"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_title_under_the_way_to_the_page(text: str, title: str) -> None:
    long = f"{PROSE} The prosecutor, who had asked for eight years, said that the sentence was lawful and just."
    assert head(text.format(long)).title == title


DATES = [
    ("MONTHLY REVIEW OF TRIALS - JUNE 2020\n\n{}", "2020-06"),
    ("Bulletin of the Northern Lamp, no. 12 – June 2020\n\n{}", "2020-06"),
    ("Northern Lamp\n\nPrepared 12 June 2020                              Sheet 1\n\n{}", "2020-06-12"),
    ("Hearing:      third, 4 November 2020, 9:00\n\n{}\n\nDate of report: 09.11.2020", "2020-11-09"),
    ("Teacher jailed\n\nCompiled on 3 June 2021\n\n{}", "2021-06-03"),
    ("Teacher jailed\n\nStatus as of 3 June 2021\n\n{}", "2021-06-03"),
    ("Teacher jailed\n\nBy Anna Petrova May 9, 2020\n\n{}", "2020-05-09"),
]


@pytest.mark.parametrize(("text", "published"), DATES)
def test_date_of_the_document(text: str, published: str) -> None:
    assert head(text.format(PROSE)).published == published


AUTHORS = [
    ("Teacher jailed\n\nBy Leyla Aslanzade May 9, 2020\n\n{}", "Leyla Aslanzade"),
    ("Teacher jailed\n\n{}\n\nAlert submitted by: Ketevan Tabidze", "Ketevan Tabidze"),
    ("Teacher jailed\n\nBy Anna Petrova, for The Lamp Review\n\n{}", "Anna Petrova"),
]


@pytest.mark.parametrize(("text", "author"), AUTHORS)
def test_author(text: str, author: str) -> None:
    assert head(text.format(PROSE)).author == author

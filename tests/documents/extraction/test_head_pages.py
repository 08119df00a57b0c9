"""Titles, publishers and authors of web pages, profiles, letters and pamphlets, where no rule of form marks them."""

from __future__ import annotations

import pytest

from documents.extraction.head import Head, read_head
from documents.extraction.types import SourceText

PROSE = (
    "The Tver District Court on Friday sentenced the teacher Anton Belousov to six years in prison for two posts about "
    "the war, and he is to appeal."
)
TITLE = "Teacher jailed for two posts about a bridge"


def head(text: str) -> Head:
    return read_head(SourceText("test.txt", "0" * 64, text.format(p=PROSE, t=TITLE)))


TITLES = [
    ("Lamp Radio\nNews and views from the Far North\n\nRussia\n\n{t}\n\nNovember 21, 2023\n\n{p}", TITLE),
    ("The Lamp Post\nIndependent journalism since 1998\n\nHOME  NEWS  OPINION  ABOUT US\n\n{t}\n\n"
     "5 May 2021\n\n{p}", TITLE),
    ("LAMP NEWS SERVICE, Oslo\nhttps://lamp.example/\n\nThe right to believe\n\n=====\n\n8 July 2021\n\n"
     "RUSSIA: Four jailed, 31 fined\n\nBy Ingrid Falk, Lamp\n\n{p}", "RUSSIA: Four jailed, 31 fined"),
    ("{t} | Northern Lamp\n\n17 April 2025\n\n{p}", TITLE),
    ("{t} - Northern Lamp News\n\n17 April 2025\n\n{p}", TITLE),
    ("From the hills to the sea\n\n17 April 2025\n\n{p}", "From the hills to the sea"),
    ("{t}\n\nThe story of two posts and a bridge\n\n17 April 2025\n\n{p}", TITLE),
    # Who a page is about.
    ("Anton Belousov\n\nTeacher\n\n6 years of imprisonment\n\n{p}", "Anton Belousov"),
    ("Anton (Toni) Belousov\nLamp Radio's Tver service\nTver, Russia\n\n{p}", "Anton (Toni) Belousov"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TITLES)
def test_title(text: str, expected: str) -> None:
    assert head(text).title == expected


PUBLISHERS = [
    ("Home / Statements\n\n{t}\n\n17.04.2025\n\nStatement by the Northern Lamp Human Rights Project\n\n{p}",
     "Northern Lamp Human Rights Project"),
    ("Northern Lamp\nViews from the North\n\nRussia\n\n{t}\n\n"
     "By Northern Lamp's Russian Service\n\n{p}", "Northern Lamp"),
    ("Harbour Lamp\n\n{t}\n\n{p}\n\nClement Yip joined Harbour Lamp in 2019.", "Harbour Lamp"),
    ("   LAMP & LIGHT\n   Spring 2020   37\n\nIN MEMORIAM\n\n{p}\n\n   LAMP & LIGHT\n\n{p}", "LAMP & LIGHT"),
    ("{t}\n\n{p}\n\nSource: Northern Lamp, 17 April 2025", "Northern Lamp"),
    ("{t}\n\n{p}\n\nAbout us: Northern Lamp is an independent, nonprofit organization.", "Northern Lamp"),
    ("{t}\n\n{p}\n\n© “Northern Lamp”, 2017–2024. 18+", "Northern Lamp"),
    ("{t}\n\n{p}\n\nMedia Office of Northern Lamp\nin Norway\n\nThursday, 19 January 2023\nNo: 1444 / 05\n\n"
     "Official Website | Media Office Website\nE-Mail: info@lamp.example", "Media Office of Northern Lamp in Norway"),
    ("Northern Lamp (Tbilisi), 17 April 2025\n\n{t}\n\n{p}", "Northern Lamp"),
    ("{t} | Northern Lamp\n\n17 April 2025\n\n{p}", "Northern Lamp"),
    ("{t}\n\n{p}\n\nANNA PETROVA\n\nScan: Oslo Mission Library\nNo reproduction w/o permission", None),
    ("{t}\nPublished in: Northern Lamp\n\n{p}", "Northern Lamp"),
    ("{t}\n\nMEXICO CITY (AP) — {p}", "AP"),
    ("Anton Belousov\n\nLamp correspondent\n\n{p}", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PUBLISHERS)
def test_publisher(text: str, expected: str | None) -> None:
    assert head(text).publisher == expected


AUTHORS = [
    ("{t}\n\nAnna Petrova\n17 April 2025\n\n{p}", "Anna Petrova"),
    ("{t}\n\nAnna Petrova for Northern Lamp\n\n17 April 2025\n\n{p}", "Anna Petrova"),
    ("{t}\n\nBy Clement Yip and Odette Farrow\n\n{p}", "Clement Yip and Odette Farrow"),
    ("{t}\n\n{p}\n\nThe interview was conducted by Maren Holt.", "Maren Holt"),
    ("From: Lamp Ceiba <list@lamp.example>\nSubject: {t}\n\n{p}\n\nA hug,\n\nAnna Petrova\nLamp Ceiba, Miami",
     "Anna Petrova"),
    ("{t}\n\n{p}\n\nAnna Petrova\n\nEditor: Lev Blinov\n\nSUPPORT US", "Anna Petrova"),
    ("{t}\n\n{p}\n\nAnton Belousov\n{p}", None),
    ("Anton Belousov\n\nTeacher\n\n{p}", None),
    ("{t}\n\nAnton Belousov\n\n{p}", None),
    ("A. JOURNALISTS AND BLOGGERS\n\n1. Anton Belousov\n\n{p}", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), AUTHORS)
def test_author(text: str, expected: str | None) -> None:
    assert head(text).author == expected


DATES = [
    ("{t}\n\nTver, June 24, 2025 – {p}", "2025-06-24"),
    ("1. Anton Belousov\n\nDate of arrest: 27 June 2013\n\n{p}", None),
    ("{t}\n\n{p}\n\nHe was sentenced by the decision of the Tver\nDistrict Court dated May 27, 2014.", None),
]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_published(text: str, expected: str | None) -> None:
    assert head(text).published == expected


MENU = "Freedom Watch\n\nHome\n\nAbout\n\nHistory\n\nContact\n\nDeutsch\n\n中文\n\n← Back to Reports\n\n"


@pytest.mark.parametrize("date", ["2021-07-14 · Last updated", "2021-07-14 · 2021-07-14更新", "Updated: 14 July 2021"])
def test_menus_are_no_part_of_the_text(date: str) -> None:
    found = head(f"{MENU}{date}\n\n{{t}}\n\n{{p}}")
    assert (found.title, found.publisher, found.published) == (TITLE, "Freedom Watch", "2021-07-14")


def test_the_way_back_is_no_title() -> None:
    assert head("◄ Return to Articles\n\n{t}\n\n{p}").title == TITLE


def test_a_value_goes_on_in_an_indented_line() -> None:
    begun = "FRIENDS OF A TEACHER FROM TVER CALL UPON EVERYBODY TO"
    text = f"---\ndate: 2021-10-10\ntitle: {begun}\n  WRITE LETTERS\ntype: post\n---\n\n{{p}}"
    assert head(text).title == f"{begun} WRITE LETTERS"

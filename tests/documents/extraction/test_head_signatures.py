"""Publishers, authors, titles and dates of web pages that no byline and no masthead tells."""

from __future__ import annotations

import pytest

from documents.extraction.head import Head, read_head
from documents.extraction.types import SourceText

TITLE = "Teacher jailed for two posts about a bridge"
PROSE = (
    "The Tver District Court on Friday sentenced the teacher Anton Belousov to six years in prison for two posts about "
    "the war, and he is to appeal, as his lawyer told the people who had come to the court.\n\nThe case is one of many "
    "that have been opened in the region since the protests of last year, and it will not be the last one."
)
MENU = (
    "Home\nWho We Are\n\nVISION | MISSION | STRATEGY\n\nOUR MEMBERS\n\nWhat We Do\n\nPromoting press freedom\n\n"
    "Promotion of youth media\n\nProtection of free speech\n\nSafeguarding free information\n\nLamp TV\n\nNews\n"
    "Contact Us\nsearch Search\n\n"
)


def head(text: str) -> Head:
    return read_head(SourceText("test.txt", "0" * 64, text.format(p=PROSE, t=TITLE)))


PUBLISHERS = [
    ("{t}\nThe Lamp\n2021-12-13 21:00:00\nEnglish\n\n{p}", "The Lamp"),
    ("Lamp Post\nCOURTS\n\n{t}\n\n{p}", "Lamp Post"),
    ("{t}\n2021-12-13\n\n{p}\n\nSource:Â The Lamp", "The Lamp"),
    ("{t}\n\nBy Lanterna (@LanternaTV)\n\n{p}", "Lanterna"),
    ("House of Writers\n\nDepartment of the Secretariat\n\n15 April 1999\n\n{p}\n\nDepartment of the Secretariat",
     "House of Writers"),
    ("{t}\n\n{p}\n\nFor the Committee for the Teachers of Tver:\nKlara Lindqvist, Erik Bolander",
     "Committee for the Teachers of Tver"),
    ("{t}\n\n{p}\n\nEditorial Board of “Northern-Lamp”\nFebruary 2026", "Northern-Lamp"),
    ("{t}\n\nLamplight\n\n{p}\n\nWrite to media@lamplight.org", "Lamplight"),
    ("{t}\n\n{p}\n\nLamp News Agency (c) 2025. All rights reserved", "Lamp News Agency"),
    (MENU + "{t}\n\n9th of July 2025\n\n{p}\n\nLatest\n\nAbout Us\n\nLamp TV\n\n© 2025 • LPF", "LPF"),
    ("Lamp.Today\n\nNews   Rights   Culture\n\nHome » Rights\n\n{t}\n\n{p}", "Lamp.Today"),
    ("{t}\n\nBy Ana Sequeira, for La Lámpara Digital\n\n{p}", "La Lámpara Digital"),
    ("FREE LAMP MOVEMENT\nPress Service\n\nTver, 27 November 2019\nFor immediate publication\n\n{t}\n\n{p}",
     "FREE LAMP MOVEMENT"),
    # No publishers.
    ("{t}\n\nTver – Omsk, 9 December 2023\n\n{p}", None),
    ("{t}\n\nMay 18, 2023 | News\n\n{p}", None),
    ("{t}\n\n{p}\n\n(c) That Art be no net any more.", None),
    ("{t}\n\nFacebook\n\n{p}\n\nhttps://www.facebook.com/lamp", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PUBLISHERS)
def test_publisher(text: str, expected: str | None) -> None:
    assert head(text).publisher == expected


AUTHORS = [
    ("{t}\n\nMiriam Castellan reports.\n\n{p}", "Miriam Castellan"),
    ("People call for the release of a teacher. Miriam Castellan reports.\n\n{p}", "Miriam Castellan"),
    ("{t}\n\n{p}\n\n— Miriam Castellan, who translated the poems", "Miriam Castellan"),
    ("{t}\n\n{p}\n\n(Reporting by Miriam Castellan in Tver; Editing by Ana Sequeira)", "Miriam Castellan"),
    ("{t}\n\n{p}\n\nMiriam Castellan is a freelance journalist who lives in Riga.", "Miriam Castellan"),
    ("{t}\n\n{p}\n\nRespectfully,\nMiriam Castellan,\nhuman rights defender", "Miriam Castellan"),
    # No authors: a country in capitals, who is quoted, whom the text tells of.
    ("VIET NAM\n\n{t}\n\n{p}", None),
    ("{t}\n\n{p}\n\n“We do not believe in the court.”\n\n— Miriam Castellan", None),
    ("{t}\n\n{p}\n\nMiriam Castellan came to the court.\n\nMiriam Castellan is a journalist from Riga.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), AUTHORS)
def test_author(text: str, expected: str | None) -> None:
    assert head(text).author == expected


TITLES = [
    MENU + "{t}\n\n9th of July 2025\n\n#Editor\n\n{p}",
    "Lamp Justice Post\nCOURTS\n\n{t}\n\n{p}",
    "LAMP CHURCH (in exile)\nOffice in Oslo\n\nPRESS RELEASE – FOR IMMEDIATE USE\n\n{t}\n\n{p}",
    "Leer en Español\n\n{t}\n\n{p}",
    # Under the way to the page.
    "Lamp Press Centre “Lantern” — Archive\nThe site is not updated.\n\nMain page > Programmes > Stories\n\n"
    "5 May 2021, 18:40\n\n{t}\n\n{p}",
    "Lamp.Today\n\nNews   Rights   Culture\n\nHome » Rights » {t}\n\nRights\n14:07, 28 March 2023\nViews: 1 944\n\n"
    "{t}\n\n{p}",
    "THE LAMPLIGHTERS' VOICE\nHome | About | Stories | Türkçe\n\nYou are here: Stories > Law\n\n"
    "{t}\n\nBy Ana Sequeira\n\n{p}",
    "Media Office\n\nIssue No: TR-2019-MB-031\nFriday, 20th Muharram 1441 AH\n20/09/2019 CE\n\nPress Release\n\n"
    "{t}\n\n{p}",
    "Mr Erik Bolander\nMinister of Justice\n\nOslo, 2 May 2024\n\nRe: {t}\n\nDear Minister,\n\n{p}",
]


def test_a_title_with_a_comma_is_no_list_of_tags() -> None:
    assert head("Old Anton, the man who would not sign\n\n15 February 2024\n\n{p}").title == (
        "Old Anton, the man who would not sign"
    )


@pytest.mark.parametrize("text", TITLES)
def test_title(text: str) -> None:
    assert head(text).title == TITLE


DATES = [
    ("{t}\n\n2020-09-10-15-45-41\n\n{p}", "2020-09-10"),
    ("{t}\n\n15 Jul 2020 14:57 (Helsinki time)\n\n{p}", "2020-07-15"),
    ("{t}\n\n8 de febrero 2024\n\n{p}", "2024-02-08"),
    ("{t}\n\n3 Mart 2024\n\n{p}", "2024-03-03"),
    ("Releases  /  June 2021\n\n{t}\n\nTver-Geneva\nJune 15, 2021\n\n{p}", "2021-06-15"),
    ("{t}\n\n{p}\n\nBishkek, the 9th of September 2024", "2024-09-09"),
    ("{t}\n\nStatement adopted at the plenary sitting of 24 January 2025\n\n{p}", "2025-01-24"),
    # The last line of wrapped prose.
    ("{t}\n\n{p}\n\nThe court upheld this on 19\nDecember 2013.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_date(text: str, expected: str | None) -> None:
    assert head(text).published == expected

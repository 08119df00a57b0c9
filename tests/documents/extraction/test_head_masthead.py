"""Publishers, authors and dates from the lines over and under a text that hold more than one of them."""

from __future__ import annotations

import pytest

from documents.extraction.head import Head, read_head
from documents.extraction.types import SourceText

PROSE = "\n\nThe city court heard the case of three painters last week, and nobody in the room knew what they did.\n"


def read(text: str) -> Head:
    return read_head(SourceText(file="a.txt", sha256="0" * 64, text=text))


DATES = [
    ("Rostov-on-Don – Court chronicle, 11 December 2020\n\nWho got what" + PROSE, "2020-12-11", "Who got what"),
    ("Statement on the verdicts\n\n3 February 2023 | Statement | Human rights" + PROSE, "2023-02-03",
     "Statement on the verdicts"),
    ("Notes from the courtroom\n\nTver Watch, report of 27 January 2022 (translated from the Russian)" + PROSE,
     "2022-01-27", "Notes from the courtroom"),
    ("First UA: 61/24    Index: MDE 13/0061    Iran    Date: 9 July 2024\n\nPainter in prison" + PROSE, "2024-07-09",
     "Painter in prison"),
    ("Painter in prison\n\n(Geneva, 3 October 2024) - The conviction of a painter from Tver violates his freedom, the "
     "committee said today in a long statement.", "2024-10-03", "Painter in prison"),
    ("Painter in prison" + PROSE + "\nSigned on 31 January 2023 by:\nAnna Belova", "2023-01-31", "Painter in prison"),
    ("Painter in prison" + PROSE + '\n[By a friend. First published on 5 January 2024 in the bulletin "Wire"]',
     "2024-01-05", "Painter in prison"),
    ("Painter in prison\n\nRostov-on-Don, 5 February 2025" + PROSE, "2025-02-05", "Painter in prison"),
    # The last day of the week that a bulletin covers.
    ("The Tver Bulletin\nNo. 12 | 6–12 May 2024\n\nPainter in prison" + PROSE, "2024-05-12", "Painter in prison"),
    ("Register of painters\nList No. 4: painters in custody, as of 1 December 2024" + PROSE +
     "\n1. Ivan Lomov\nBorn: 14.02.1979\nReleased: 24.11.2024", "2024-12-01", "Register of painters"),
    # No date of publication.
    ("Register of painters\n\n1. Ivan Lomov\nBorn: 14.02.1979\nReleased: 24.11.2024", None, "Register of painters"),
    ("Painter in prison\n\nHe was arrested on 5 May 2021." + PROSE, None, "Painter in prison"),
    ("List of painters\n\n1. Ivan Lomov, Tver, 5 May 2022\n2. Petr Sidov, Tver, 6 May 2022", None, "List of painters"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "title"), DATES)
def test_dates_and_titles(text: str, published: str | None, title: str | None) -> None:
    head = read(text)
    assert (head.published, head.title) == (published, title)


NAMED = [
    ("The keeper\n\nBy Ramona Yserni\nThe Tver Chronicle, 9 June 2025" + PROSE, "The Tver Chronicle", "Ramona Yserni"),
    ('"I did not throw it"\n\nA talk with a painter\nTver Notebook, 21 September 2025. Interview: Keti Abrami' + PROSE,
     "Tver Notebook", "Keti Abrami"),
    ("The keeper\n\nBy Salma Fikri, Cairo | The Nile Courier | Tuesday 22 October 2024, 18:05" + PROSE,
     "The Nile Courier", "Salma Fikri"),
    ("The keeper" + PROSE + "\nNisso Bobi\nThe Tver Mail, 12 November 2024", "The Tver Mail", "Nisso Bobi"),
    ("Verdict in Tver\nTrial monitoring report by Tver Courtroom Observers" + PROSE, "Tver Courtroom Observers", None),
    ("Verdict in Tver" + PROSE + "\nAnna Kirch, press officer, Tver Rights Watchers\npress@tver.example",
     "Tver Rights Watchers", None),
    ("Verdict in Tver" + PROSE + "\nPoets' Rights Relay, Actions desk, Utrecht", "Poets' Rights Relay", None),
    ("Ministry of Foreign Affairs of the Kingdom of Norland\nPress and Information Department\n\nStatement on it"
     + PROSE, "Ministry of Foreign Affairs of the Kingdom of Norland", None),
    ("List of painters" + PROSE + "\nCompiled by Wanda Kessel.", None, "Wanda Kessel"),
    ("Painter in prison\n\n13.12.2021    Anna Belova" + PROSE, None, "Anna Belova"),
    ("Painter in prison\n\nBy Anna Belova, Tver 24 News Service" + PROSE, "Tver 24 News Service", "Anna Belova"),
    ("Painter in prison\n\nBy Anna Belova" + PROSE + "\nSUBSCRIBE TO OUR NEWSLETTER", None, "Anna Belova"),
    ("From: Wendelbo Strunz <w.s@desk.example>\nDate: 5 May 2021\nSubject: Painter in prison" + PROSE, None,
     "Wendelbo Strunz"),
    ("Tver Prison, 12 February 2024\n\nDear Vera,\n" + PROSE + "\nYours,\nAnton\n\nAnton Belousov\n(sent by friends)",
     None, "Anton Belousov"),
    # Neither.
    ("The keeper\n\nBy the river, on a cold day" + PROSE, None, None),
    ("Painter in prison, 5 May 2021" + PROSE, None, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "publisher", "author"), NAMED)
def test_publishers_and_authors(text: str, publisher: str | None, author: str | None) -> None:
    head = read(text)
    assert (head.publisher, head.author) == (publisher, author)

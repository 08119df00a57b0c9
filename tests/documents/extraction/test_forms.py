"""Forms of one person after the other: labels in any words, marks and order, as people and computers write them."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, events, read, roles, sentences

EVENTS = [
    ("Full name: Anton Belousov\nDate of detention: 5 May 2020\nTerm of imprisonment: 5 years\nWhere serving: Colony "
     "No. 17\nRelease expected: 5 May 2025", {"arrest Belousov 2020-05-05", "conviction Belousov -"}),
    ("NAME: Anton Belousov\nAGE: 45\nDATE ARRESTED: 5 May 2020\nDATE SENTENCED: 7 September 2020\nSENTENCE: 9 years",
     {"arrest Belousov 2020-05-05", "conviction Belousov 2020-09-07"}),
    ("name: Anton Belousov\nbirthday: 1996-05-17\narrested: 2020-10-02\nverdict_date: 2022-09-06\ndecision: 6 years\n"
     "appeal_date: 2023-02-28\n\nname: Oleg Sedov\narrested: 2020-09-30\nrelease_date: 2022-11-30",
     {"arrest Belousov 2020-10-02", "conviction Belousov 2022-09-06", "arrest Sedov 2020-09-30",
      "release Sedov 2022-11-30"}),
    ("## Anton Belousov\n\n**Arrested:** 5 May 2020\n**Released**: 7 May 2021",
     {"arrest Belousov 2020-05-05", "release Belousov 2021-05-07"}),
    ("1. Anton Belousov\nDetained: 5 May 2020\nCourt: Tver City Court, 7 September 2020\nSentence: 3 years",
     {"arrest Belousov 2020-05-05", "conviction Belousov 2020-09-07"}),
    ("Anton Belousov (1970)\nDate of arrest - 5 May 2020\nVerdict – 3 years",
     {"arrest Belousov 2020-05-05", "conviction Belousov -"}),
    ("| Name | Anton Belousov |\n|---|---|\n| Arrested | 5 May 2020 |\n| Sentence | 3 years in prison |",
     {"arrest Belousov 2020-05-05", "conviction Belousov -"}),
    ("Date of arrest: 5 May 2020\nName: Anton Belousov\n\nDate of arrest: 7 May 2020\nName: Oleg Sedov",
     {"arrest Belousov 2020-05-05", "arrest Sedov 2020-05-07"}),
    ("1. Anton Belousov\n   Born: 1970\n   Detained: 5 May 2020\n2. Oleg Sedov\n   Born: 1971\n   Detained: 6 May 2020",
     {"arrest Belousov 2020-05-05", "arrest Sedov 2020-05-06"}),
    # A label alone in a line, and its value in the one below; the name may stand over the box.
    ("Full name\nAnton Belousov\nGender\nMale\nDate of arrest\n5 May 2020\nSentence\nNine years in prison",
     {"arrest Belousov 2020-05-05", "conviction Belousov -"}),
    ("Anton Belousov\n\nAge\n45\nDetained:\n5 May 2020\nReleased:\n7 May 2021",
     {"arrest Belousov 2020-05-05", "release Belousov 2021-05-07"}),
    # Sections of prose under headings of the same words are no such box.
    ("Arrest\nAnton Belousov was detained on 5 May 2020 at his flat in the early morning, when a dozen officers broke "
     "the door open and searched it.\nCharges\nNone are known so far.\nPrison\nHe is in Tver.",
     {"arrest Belousov 2020-05-05"}),
    # The prose of a form is about the one whose form it is, be it without a subject.
    ("name: Anton Belousov\ndescription: Former student, convicted in 2015 after a riot. He was freed in "
     "May 2020.\nstatus: closed\n\nname: Oleg Sedov\ndescription: Baker, arrested on 5 May 2021.\nstatus: closed",
     {"conviction Belousov 2015", "release Belousov 2020-05", "arrest Sedov 2021-05-05"}),
    ("Case file: Anton Belousov (Tver)\n\nProfession: baker\nArrested on 5 May 2020\nReleased on 7 May 2021",
     {"arrest Belousov 2020-05-05", "release Belousov 2021-05-07"}),
    ("Anton Belousov\nBlogger, Tver\n\nArrested: 5 May 2020", {"arrest Belousov 2020-05-05"}),
    ("Prisoner: Anton Belousov\nStatus: pre-trial detention since 5 May 2020", {"arrest Belousov 2020-05-05"}),
    ("WHO: Sister Joy Marigold, cook\nWHEN: 5 May 2020\nWHY: sedition", {"arrest Marigold 2020-05-05"}),
    ("Anton Belousov\nArresting authority: police\nBorn: 5 May 1970\nAge at arrest: 23", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), EVENTS)
def test_events(text: str, expected: set[str]) -> None:
    assert events(read(text)) == expected


CHARGES = [
    ("Name: Anton Belousov\nCharges:\n- Article 205.5 of the Criminal Code\n- Article 278 of the Criminal Code\n"
     "Sentence: 12 years", {"Belousov 205.5 convicted", "Belousov 278 convicted"}),
    ("name: Anton Belousov\narticles/0: Art. 341 of the Criminal Code — Desecration\narticles/1: Part 2 of Art. 285 of "
     "the Criminal Code", {"Belousov 341 charged", "Belousov 285/2 charged"}),
    ("Detainee: Anton Belousov\nOfficial charge(s): terrorism", {"Belousov terrorism charged"}),
    # Whose murder it was; but not "the same as" somebody else.
    ("Name: Anton Belousov\nReason for arrest: murder of the guard Oleg Sedov (7 May 2019)",
     {"Belousov murder of the guard Oleg Sedov charged"}),
    ("Name: Anton Belousov\nCharge: with Oleg Sedov", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CHARGES)
def test_charges(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected


SENTENCES = [
    ("name: Anton Belousov\ndecision: 4 1/2 years\npenalty: imprisonment in a colony", {"Belousov imprisonment 54"}),
    ("name: Anton Belousov\ndecision: 2 years\npenalty: suspended imprisonment", {"Belousov suspended 24"}),
    # One value tells the term or the amount, another what it is.
    ("name: Anton Belousov\ndecision: 2 1/2 years\npenalty: restricted freedom under home confinement",
     {"Belousov house_arrest 30"}),
    ("name: Anton Belousov\ndecision: 1 1/2 years\npenalty: open-type correctional facility",
     {"Belousov other 18"}),
    ("name: Anton Belousov\ndecision: 5.100 Belarusian rubles\npenalty: fine", {"Belousov fine 5100 BYN"}),
    ("Name: Anton Belousov\nSentence imposed: life imprisonment", {"Belousov imprisonment -"}),
    ("Name: Anton Belousov\nSentence length: 2½ years", {"Belousov imprisonment 30"}),
    ("Name: Anton Belousov\nPrevious sentence served: 2 years\nSentence requested: 3 years", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text: str, expected: set[str]) -> None:
    assert sentences(read(text)) == expected


def test_only_whom_a_form_is_about_is_a_prisoner() -> None:
    form = "name: Anton Belousov\nurl: https://prisoners.example/anton\narrested: 2020-05-05\njudge: Oleg Sedov\n"
    assert roles(read(f"{form}\n{form.replace('Anton Belousov', 'Oksana Orlova')}"))["Oleg Sedov"] == ("judge",)


def test_whom_a_form_is_about_did_not_write_it() -> None:
    assert roles(read("Anton Belousov\n\nBorn: 5 May 1970\n\nArrested: 7 May 2020"))["Anton Belousov"] == ("prisoner",)

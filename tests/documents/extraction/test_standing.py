"""Who is a prisoner, a victim or a signatory by the wider context, without a verb of arrest."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read, roles

BEFORE = "The court did not say on that day what it had found. "

HELD = [
    "We call for the immediate release of Anton Belousov.",
    "Free Anton Belousov!",
    "Anton Belousov died in Kopeisk prison in May.",
    "Anton Belousov, a farmer, was executed.",
    "Anton Belousov is being sought by the police.",
    "Anton Belousov was transferred to Evin Prison.",
    "Anton Belousov is awaiting trial.",
    "Anton Belousov has been declared a fugitive.",
    "Anton Belousov has served half of his term.",
    "The criminal case against Anton Belousov was closed.",
    "Anton Belousov walked free.",
]
NOT_HELD = [
    "Anton Belousov sought help.",
    "Anton Belousov came to Evin Prison.",
    "We ask for the release of the report by Anton Belousov.",
    "Anton Belousov served in the army.",
    "The government of Anton Belousov spoke against the law.",
    "Anton Belousov was taken to hospital.",
]


@pytest.mark.parametrize("text", HELD)
def test_prisoners(text: str) -> None:
    assert roles(read(BEFORE + text)) == {"Anton Belousov": ("prisoner",)}


@pytest.mark.parametrize("text", NOT_HELD)
def test_no_prisoners(text: str) -> None:
    assert "prisoner" not in roles(read(BEFORE + text)).get("Anton Belousov", ())


OTHERS = [
    ("Vera Lisina is at home. She was beaten by unknown men.", "Vera Lisina", ("victim",)),
    ("Vera Lisina, a baker, disappeared in May.", "Vera Lisina", ("victim",)),
    ("The three judges are Oleg Rudnev, Rimma Halina and Ivan Petrenko.", "Rimma Halina", ("judge",)),
    ("Amnesty International's East Africa researcher, Vera Lisina, spoke.", "Vera Lisina", ("representative",)),
    ("The court, composed of presiding judge Rudnev O.P., with secretary Lisina V.A., sat.", "Lisina V.A.", ("other",)),
    ("Professor Inna Belskaya of the Centre of Forensic Expertise wrote so.", "Inna Belskaya", ("expert",)),
    ("The secretary of the Peace Committee, Vera Lisina, spoke.", "Vera Lisina", ("representative",)),
]


@pytest.mark.parametrize(("text", "name", "expected"), OTHERS)
def test_roles_by_context(text: str, name: str, expected: tuple[str, ...]) -> None:
    assert roles(read(BEFORE + text))[name] == expected


def test_who_signs_a_letter_wrote_it() -> None:
    text = BEFORE + "\n\nSigned on 31 January 2023 by:\n\nVera Lisina, teacher\n\nOleg Rudnev\n\nAnd so it goes on."
    assert roles(read(text)) == {"Vera Lisina": ("author",), "Oleg Rudnev": ("author",)}


def test_the_office_of_a_signatory_stands_under_the_name() -> None:
    text = (
        BEFORE + "Nobody was told, and it was the third time.\n\nYours faithfully,\n\nVera Lisina\nCoordinator, Poets"
    )
    assert set(roles(read(text))["Vera Lisina"]) == {"author", "representative"}


def test_who_writes_tells_whose_relative_the_writer_is() -> None:
    text = "My name is Vera Lisina. I am the wife of Anton Belousov, a baker. I ask you to read this and to answer."
    assert set(roles(read(text))["Vera Lisina"]) == {"author", "relative"}


HELD = [
    ("Three more painters are on death row, among them Vera Lisina and the baker Oleg Rudnev.", "Vera Lisina"),
    ("Her co-accused, teacher Oleg Rudnev, fell ill.", "Oleg Rudnev"),
    ("Another defendant, a young baker, Vera Lisina, did not come.", "Vera Lisina"),
    ("We recognised as political prisoners the baker Oleg Rudnev and the painter Vera Lisina.", "Vera Lisina"),
    ("The painter Oleg Rudnev (wanted) said nothing from Riga.", "Oleg Rudnev"),
    ("Vera Lisina, against whom there is a warrant, said nothing.", "Vera Lisina"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), HELD)
def test_who_is_held_or_wanted_without_a_verb_of_arrest(text: str, name: str) -> None:
    assert roles(read(BEFORE + text))[name] == ("prisoner",)


def test_a_relative_who_died_is_no_victim() -> None:
    text = BEFORE + "Anton Belousov was arrested. His father, Oleg Rudnev, died in June 2019."
    assert roles(read(text))["Oleg Rudnev"] == ("relative",)

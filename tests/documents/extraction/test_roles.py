"""What people are in a case, in a family or in public life."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read, roles

TOLD = [
    ("His lawyer, Vera Lisina, will appeal.", "Vera Lisina", ("lawyer",)),
    ("Judge Oleg Rudnev read the verdict.", "Oleg Rudnev", ("judge",)),
    ("The judge, Gulnara Ospanova, was silent.", "Gulnara Ospanova", ("judge",)),
    ("Three judges - Ivan Petrenko, Oleg Rudnev and Rimma Halina - heard it.", "Rimma Halina", ("judge",)),
    ("State prosecutor Rimma Halina had asked for more.", "Rimma Halina", ("prosecutor",)),
    ("The Prosecutor, Mr. Khurshed Alimov, was absent.", "Khurshed Alimov", ("prosecutor",)),
    ("The investigator was Marat Seitov.", "Marat Seitov", ("investigator",)),
    ("The inquiry was led by the investigator Marat Seitov.", "Marat Seitov", ("investigator",)),
    ("The case is being handled by Marat Seitov.", "Marat Seitov", ("investigator",)),
    ("Marat Seitov, head of the investigation department, refused.", "Marat Seitov", ("investigator",)),
    ("President Nurlan Abdiev spoke.", "Nurlan Abdiev", ("official",)),
    ("Nurlan Abdiev, the former mayor of Osh, spoke.", "Nurlan Abdiev", ("official",)),
    ("the president's press secretary, Nurlan Abdiev, spoke.", "Nurlan Abdiev", ("official",)),
    ("Nurlan Abdiev, a spokesman for the Committee for Peace, protested.", "Nurlan Abdiev", ("representative",)),
    ("Nurlan Abdiev, a member of the centre's council, agreed.", "Nurlan Abdiev", ("representative",)),
    ("The mathematician's wife Olga Sedova waits.", "Olga Sedova", ("relative",)),
    ("The expertise was signed by the psychologist Inna Belskaya.", "Inna Belskaya", ("expert",)),
    ("Inna Belskaya testified on Monday.", "Inna Belskaya", ("witness",)),
    ("Translated by Helen Moore", "Helen Moore", ("author",)),
    ("Photo: Ilya Berg / Open Line", "Ilya Berg", ("author",)),
    ("She remembers the murdered journalist Timur Esenov.", "Timur Esenov", ("victim",)),
    ("Anton Belousov was arrested on Monday.", "Anton Belousov", ("prisoner",)),
    ("The lawyer Anton Belousov was arrested on Monday.", "Anton Belousov", ("prisoner", "lawyer")),
    ("Anton Belousov is on the wanted list.", "Anton Belousov", ("prisoner",)),
    ("A court extended the detention of Anton Belousov until May.", "Anton Belousov", ("prisoner",)),
    ("Vera Lisina came to the meeting.", "Vera Lisina", ("other",)),
    # Labels, titles and quotation marks.
    ("Counsel for the defence: Vera Lisina", "Vera Lisina", ("lawyer",)),
    ("MEMBERS: Ivan Petrenko, Oleg Rudnev", "Oleg Rudnev", ("judge",)),
    ('The notice was served on the "judge" Oleg Rudnev.', "Oleg Rudnev", ("judge",)),
    ("One and the same lawyer, Lic. Vera Lisina, defended three.", "Vera Lisina", ("lawyer",)),
    ("The prosecutor in my trial, Miss Rimma Halina, left.", "Rimma Halina", ("prosecutor",)),
    ("The Public Defender, Vera Lisina, protested.", "Vera Lisina", ("official",)),
    ("The village head Nurlan Abdiev was there.", "Nurlan Abdiev", ("official",)),
    ("Reporting by Ilya Berg; editing by Helen Moore", "Helen Moore", ("author",)),
    ("The court, presided over by Judge Oleg Rudnev, found Vera Lisina guilty.", "Vera Lisina", ("prisoner",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "expected"), TOLD)
def test_role(text: str, name: str, expected: tuple[str, ...]) -> None:
    assert roles(read(text))[name] == expected


BESIDE = [
    ("In the end the prosecutor, one Vera Lisina, asked for six years.", "Vera Lisina", ("prosecutor",)),
    ("The prosecutor, a man by the name of Oleg Rudnev, asked for six years.", "Oleg Rudnev", ("prosecutor",)),
    ("The lawyer who had come by train, Vera Lisina, waited outside.", "Vera Lisina", ("lawyer",)),
    ("His lawyer Ms Vera Lisina was not let in.", "Vera Lisina", ("lawyer",)),
    ("The 'experts', Vera Lisina and Oleg Rudnev of the Tver University, found nothing.", "Oleg Rudnev", ("expert",)),
    ("The clerk who kept the keys, Oleg Rudnev, testified that he slept.", "Oleg Rudnev", ("witness",)),
    ("Lawyers acting for the painters: Vera Lisina (nos. 1 and 4), Oleg Rudnev (no. 3).", "Oleg Rudnev", ("lawyer",)),
    ("Observers: Vera Lisina (Bar Monitor), Oleg Rudnev.", "Oleg Rudnev", ("author",)),
    ("Vera Lisina, who chairs the Tver Society, said no.", "Vera Lisina", ("representative",)),
    ("Vera Lisina, a former member of parliament, Oleg Rudnev, a baker, and others came.", "Oleg Rudnev", ("other",)),
    ("Oleg Rudnev, baker and founder of the Tver Society, said no.", "Oleg Rudnev", ("representative",)),
    ("The police say nothing of the beating of the gardener Oleg Rudnev.", "Oleg Rudnev", ("victim",)),
    ("Oleg Rudnev, born in 1971, is a tax lawyer.", "Oleg Rudnev", ("lawyer",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "expected"), BESIDE)
def test_role_by_the_words_beside_the_name(text: str, name: str, expected: tuple[str, ...]) -> None:
    assert roles(read(text))[name] == expected


def test_the_relative_is_who_is_no_prisoner() -> None:
    found = roles(read("Timur Esenov, son of Marat Esenov, was sentenced to nine years."))
    assert found == {"Timur Esenov": ("prisoner",), "Marat Esenov": ("relative",)}


def test_a_lawyer_is_not_arrested_with_the_client() -> None:
    found = roles(read("Anton Belousov's lawyer Vera Lisina said that he was arrested at night."))
    assert found == {"Anton Belousov": ("prisoner",), "Vera Lisina": ("lawyer",)}


REGIONS = [
    ("Anton Belousov was arrested in Tver. Russia is big.", ("RU-TVE",)),
    ("In Kazakhstan, Almaly District Court of Almaty convicted Anton Belousov.", ("KZ-75",)),
    ("Anton Belousov, who was born in Ukraine, was arrested in Tver, Russia.", ("RU-TVE",)),
    ("BELARUS. Anton Belousov was arrested.", ("BY",)),
]


@pytest.mark.parametrize(("text", "expected"), REGIONS)
def test_regions_of_a_prisoner(text: str, expected: tuple[str, ...]) -> None:
    assert read(text).persons[0].regions == expected

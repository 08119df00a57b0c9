"""People are looked for only in texts whose language has word lists of its own."""

from __future__ import annotations

import pytest

from documents.extraction.gazetteer import default_gazetteer
from documents.extraction.pipeline import extract
from documents.extraction.types import SourceText

TEXTS = [
    ("The court sentenced Ivan Petrenko to three years in prison for a post that he had written.", ["Ivan Petrenko"]),
    ("Суд в Перми приговорил Ивана Петренко к трём годам лишения свободы за публикацию в сети.", []),
    ("El tribunal condenó a Mario Cabezas a tres años de cárcel por la protesta en la ciudad de La Habana.", []),
    ("Mahkeme dün Ayşe Karaduman hakkında üç yıl hapis cezası ve bir para cezası verdi, daha sonra bir karar.", []),
]


@pytest.mark.parametrize(("text", "people"), TEXTS)
def test_people_are_found_only_in_languages_with_word_lists(text: str, people: list[str]) -> None:
    found = extract(SourceText(file="a.txt", sha256="0" * 64, text=text), default_gazetteer())
    assert [person.name for person in found.persons] == people


def test_what_the_file_claims_of_its_language_does_not_count() -> None:
    text = TEXTS[0][0]
    found = extract(SourceText(file="a.md", sha256="0" * 64, text=text, language="English"), default_gazetteer())
    assert [person.name for person in found.persons] == ["Ivan Petrenko"]


def test_citations_courts_and_dates_stay() -> None:
    text = "Мотовилихинский районный суд г. Перми 5 мая 2021 года вынес приговор по ч. 2 ст. 282.2 УК РФ."
    found = extract(SourceText(file="a.txt", sha256="0" * 64, text=text), default_gazetteer())
    assert [court.name for court in found.courts] == ["Мотовилихинский районный суд г. Перми"]

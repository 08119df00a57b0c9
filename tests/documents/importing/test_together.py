"""Files of one portion: each whole or not at all, whatever becomes of the others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cases.models import Person
from documents.extraction.types import Person as Found
from documents.extraction.types import Span
from documents.importers import documents as importer
from documents.importers.known import Known
from documents.importers.namesakes import Namesakes, Rows
from documents.importers.records import RecordWriter
from documents.models import SourceDocument
from documents.services import files
from documents.services.imports import import_paths
from tests.documents.importing.five_documents import OTHER, make_reference

pytestmark = pytest.mark.django_db
PEOPLE = ("Aidar Samatov", "Ruslan Karimov", "Oleg Pavlenko", "Timur Bekarov")


@pytest.fixture
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Files of different people, which are one portion."""
    make_reference()
    monkeypatch.setattr(files, "portions", lambda things, *_: iter([list(things)]))
    paths = [tmp_path / f"{number}.txt" for number in range(len(PEOPLE))]
    for path, name in zip(paths, PEOPLE, strict=True):
        path.write_text(OTHER.replace("Timur Bekarov", name), encoding="utf-8")
    return paths


def imported(paths: list[Path]) -> list[str]:
    """The outcomes, by the names of the files."""
    return list(import_paths(paths).items.order_by("file_name").values_list("outcome", flat=True))


def originals(settings: Any) -> int:
    return sum(path.is_file() for path in Path(settings.MEDIA_ROOT).rglob("*"))


def test_one_that_fails_fails_alone(texts: list[Path], monkeypatch: pytest.MonkeyPatch, settings: Any) -> None:
    propose = RecordWriter.propose

    def break_on_one(writer: RecordWriter, known: Known) -> object:
        if "Karimov" in writer.extraction.text:
            raise RuntimeError
        return propose(writer, known)

    monkeypatch.setattr(RecordWriter, "propose", break_on_one)
    assert imported(texts) == ["created", "failed", "created", "created"]
    assert sorted(Person.objects.values_list("name", flat=True)) == sorted(set(PEOPLE) - {"Ruslan Karimov"})
    assert SourceDocument.objects.count() == originals(settings) == 3
    monkeypatch.undo()
    assert imported(texts) == ["known", "created", "known", "known"]


@pytest.mark.parametrize(
    ("name", "other", "apart"),
    [
        ("Timur Bekarov", "Timur Bekarov", False),
        ("Timur Bekarov", "T. Bekarov", False),
        ("Timur Bekarov", "Тимур Бекаров", False),
        ("Timur Bekarov", "Bekarov", True),
        ("Timur Bekarov", "Eldar Bekarov", True),
        ("Tursunqul Bekarov", "Tornike Bekarov", True),  # both are "T. Bekarov" in a key
        ("Timur Bekarov", "Marina Vetrova", True),
    ],
)
def test_those_are_written_together_who_have_no_name_in_common(name: str, other: str, apart: bool) -> None:
    one, two = (Namesakes([Found("p1", told, (), ("prisoner",), (), (Span(0, 5),))]) for told in (name, other))
    for first, second in ((one, two), (two, one)):
        rows: Rows = {}
        first.add_to(rows)
        assert second.meet(rows) != apart


def test_one_content_is_stored_once(texts: list[Path], settings: Any) -> None:
    copy = texts[0].with_name("copy.txt")
    copy.write_bytes(texts[0].read_bytes())
    assert imported([*texts, copy]) == ["created"] * len(texts) + ["known"]
    assert SourceDocument.objects.count() == originals(settings) == len(texts)


def test_what_another_import_stores_meanwhile_is_known(texts: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    new = importer._new

    def overtaken(*incoming: Any) -> Any:
        found = new(*incoming)
        monkeypatch.setattr(importer, "_new", new)
        import_paths(texts[1:2])
        return found

    monkeypatch.setattr(importer, "_new", overtaken)
    assert imported(texts) == ["created", "known", "created", "created"]
    assert SourceDocument.objects.count() == len(texts)

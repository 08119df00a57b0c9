"""The same documents in any order give the same records."""

from __future__ import annotations

import os
from itertools import permutations
from pathlib import Path

import pytest
from django.db import transaction

from cases.models import Case, Charge, Person, Prosecution, Sentence
from documents.importers import documents as importer
from documents.importers.known import Known
from documents.importers.records import Made, RecordWriter, write_together
from documents.services.imports import import_paths
from tests.documents.importing.five_documents import DOCUMENTS, everything, make_reference, write_documents

pytestmark = pytest.mark.django_db


@pytest.fixture
def documents(tmp_path: Path) -> dict[str, Path]:
    make_reference()
    return write_documents(tmp_path)


def imported(documents: dict[str, Path], order: tuple[str, ...]) -> dict[str, list[object]]:
    """What importing in ``order`` makes; nothing of it stays."""
    with transaction.atomic():
        for name in order:
            assert import_paths([documents[name]]).items.get().outcome == "created"
        found = everything()
        transaction.set_rollback(True)
    return found


def test_all_orders_of_five_documents_give_the_same_records(documents: dict[str, Path]) -> None:
    """All 120 at night, one in seven otherwise."""
    orders = list(permutations(DOCUMENTS))
    expected = imported(documents, orders[0])
    for order in orders[1 :: 1 if os.environ.get("HYPOTHESIS_PROFILE") == "nightly" else 7]:
        assert imported(documents, order) == expected, order


def test_one_import_of_all_gives_the_same_records(
    documents: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of other people are written together with them, those of the same people one after the other."""
    for number, name in enumerate(("Aidar Samatov", "Ruslan Karimov", "Oleg Pavlenko")):
        documents[name] = tmp_path / f"{number}.txt"
        documents[name].write_text(DOCUMENTS["other"].replace("Timur Bekarov", name), encoding="utf-8")
    expected = imported(documents, tuple(documents))
    together: list[int] = []

    def write(writers: list[RecordWriter], known: Known) -> list[Made]:
        together.append(len(writers))
        return write_together(writers, known)

    monkeypatch.setattr(importer, "write_together", write)
    items = import_paths(documents.values()).items
    assert set(items.values_list("outcome", flat=True)) == {"created"}
    assert everything() == expected
    assert 1 < max(together) < len(documents)


def test_the_documents_tell_of_one_case_and_of_a_namesake_elsewhere(documents: dict[str, Path]) -> None:
    import_paths(documents.values())
    assert sorted(Person.objects.values_list("name", flat=True)) == [
        "Daniyar Seitov",
        "Marina Vetrova",
        "Timur Bekarov",
        "Timur Rashidovich Bekarov",
    ]
    case = Case.objects.get(title="Case of Timur Bekarov and Daniyar Seitov")
    prosecution = Prosecution.objects.get(case=case, person__name="Timur Rashidovich Bekarov")
    assert (prosecution.outcome, prosecution.region_id) == ("convicted", "RU-TA")
    assert [str(charge) for charge in Charge.objects.filter(prosecution=prosecution)] == ["RU 205.5 p2, convicted"]
    sentence = Sentence.objects.get(prosecution=prosecution)
    assert (sentence.months, sentence.court.name) == (72, "Sovetsky District Court of Kazan")

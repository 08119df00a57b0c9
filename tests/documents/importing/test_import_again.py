"""Importing documents again: proposals are made anew, what people decided stays, the second time changes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cases.choices import Review
from cases.models import Charge, Event, Person, Prosecution, Sentence
from documents.choices import ClaimState
from documents.extraction.pipeline import VERSION
from documents.models import BatchItem, Claim, ImportBatch, PossibleDuplicate, SourceDocument
from documents.services.imports import import_paths
from documents.services.undo import undo
from tests import factories as make
from tests.documents.importing.five_documents import everything, make_reference, write_documents
from tests.jobs import run_jobs

pytestmark = pytest.mark.django_db

COUNTED = [
    model
    for app in ("cases", "documents")
    for model in apps.get_app_config(app).get_models()
    if not model._meta.model_name.startswith(("historical", "prisoner"))
    and model not in (ImportBatch, BatchItem)
    and model._meta.model_name not in {"job", "worker"}
]


@pytest.fixture
def documents(tmp_path: Path) -> list[SourceDocument]:
    """The five documents, imported."""
    make_reference()
    import_paths(write_documents(tmp_path).values())
    return list(SourceDocument.objects.order_by("pk"))


def again(*documents: SourceDocument) -> ImportBatch:
    call_command("import_again", *(str(document.pk) for document in documents))
    return ImportBatch.objects.first()


def state() -> tuple[dict[str, int], dict[str, list[Any]]]:
    return {model._meta.label: model._default_manager.count() for model in COUNTED}, everything()


def test_the_same_extractor_changes_nothing_and_a_second_time_neither(documents: list[SourceDocument]) -> None:
    before = state()
    batch = again(*documents)
    assert (batch.origin, batch.extractor_version, batch.finished_at is not None) == ("again", VERSION, True)
    assert set(batch.items.values_list("outcome", flat=True)) == {"renewed"}
    assert state() == before
    again(*documents)
    assert state() == before


def test_what_the_extractor_reads_otherwise_is_proposed_anew(
    documents: list[SourceDocument],
) -> None:
    stale = Sentence.objects.get(months=72)
    Sentence.objects.filter(pk=stale.pk).update(months=60)
    Claim.objects.filter(sentence=stale, field="months").update(value="60.0")
    again(*documents)
    assert not Sentence.objects.filter(months=60).exists()
    assert Sentence.objects.get(kind="imprisonment").months == 72


def test_decisions_stay(documents: list[SourceDocument]) -> None:
    user = make.make_user()
    charge = Charge.objects.get(prosecution__person__name="Daniyar Seitov")
    for record in (charge, charge.prosecution, charge.prosecution.case, charge.prosecution.person):
        record.review = Review.CONFIRMED
        record._history_user = user
        record.save()
    Claim.objects.filter(charge=charge).update(state=ClaimState.CONFIRMED)
    rejected = Event.objects.filter(kind="arrest").get()
    rejected.review = Review.REJECTED
    rejected._history_user = user
    rejected.save()
    sentence = Sentence.objects.get(kind="imprisonment")
    sentence.months = 66
    sentence._history_user = user
    sentence.save()
    again(*documents)
    once = state()
    again(*documents)
    assert state() == once
    assert Charge.objects.get(prosecution__person__name="Daniyar Seitov") == charge
    assert Claim.objects.filter(charge=charge).exclude(state=ClaimState.CONFIRMED).count() == 0
    assert Event.objects.get(kind="arrest").review == Review.REJECTED
    assert Sentence.objects.get(kind="imprisonment").months == 66
    assert Claim.objects.filter(sentence=sentence, field="months", value__startswith="72").exists()


def test_a_corrected_name_is_found_by_its_passage(documents: list[SourceDocument]) -> None:
    person = Person.objects.get(name="Daniyar Seitov")
    person.name = "Danil Saitov"
    person._history_user = make.make_user()
    person.save()
    person.names.update(name="Danil Saitov")
    count = Person.objects.count()
    again(*documents)
    assert Person.objects.count() == count
    assert Prosecution.objects.get(person=person)


def test_people_told_apart_stay_apart(documents: list[SourceDocument]) -> None:
    pair = PossibleDuplicate.objects.get()
    pair.state = "different"
    pair._history_user = make.make_user()
    pair.save()
    again(*documents)
    assert PossibleDuplicate.objects.get().state == "different"


def test_taking_the_first_import_back_takes_what_was_renewed_too(documents: list[SourceDocument]) -> None:
    again(*documents)
    undo(ImportBatch.objects.get(origin="command"), make.make_user(superuser=True))
    assert not SourceDocument.objects.exists()
    assert not Person.objects.exists()


def test_older_documents_only(documents: list[SourceDocument], capsys: pytest.CaptureFixture[str]) -> None:
    call_command("import_again")
    assert "No document was read by an older extractor." in capsys.readouterr().out
    call_command("import_again", "--older-than", "999")
    assert f"{len(documents)} imported again, 0 not" in capsys.readouterr().out
    with pytest.raises(CommandError, match="no document 999999"):
        call_command("import_again", "999999")


def test_the_buttons(documents: list[SourceDocument], staff_client: Client, client: Client) -> None:
    batch = ImportBatch.objects.get()
    pages = {
        documents[0].get_absolute_url(): reverse("documents:document_again", args=[documents[0].pk]),
        batch.get_absolute_url(): reverse("documents:batch_again", args=[batch.pk]),
    }
    for (page, action), files in zip(pages.items(), (1, len(documents)), strict=True):
        assert action in staff_client.get(page).content.decode()
        answer = staff_client.post(action)
        made = ImportBatch.objects.first()
        assert answer.headers["Location"] == made.get_absolute_url()
        run_jobs()
        assert list(made.items.values_list("outcome", flat=True)) == ["renewed"] * files
        made.refresh_from_db()
        assert made.job.state == "done"
        assert "proposals renewed" in staff_client.get(made.get_absolute_url()).content.decode()
    client.force_login(make.make_user())
    for page, action in pages.items():
        assert action not in client.get(page).content.decode()
        assert client.post(action).status_code == 403


def test_a_restricted_document_is_not_there_for_others(documents: list[SourceDocument]) -> None:
    documents[0].visibility = "restricted"
    documents[0].save()
    client = Client()
    client.force_login(make.make_user(permissions=("documents.add_importbatch",)))
    assert client.post(reverse("documents:document_again", args=[documents[0].pk])).status_code == 404
    client.post(reverse("documents:batch_again", args=[ImportBatch.objects.get().pk]))
    assert ImportBatch.objects.first().items.count() == len(documents) - 1


def test_queries_do_not_grow_with_the_number_of_namesakes(documents: list[SourceDocument], tmp_path: Path) -> None:
    counts = []
    for number in (2, 20):
        for _ in range(number):
            make.make_prosecution(person=make.make_person("Daniyar Seitov"), region=make.make_region("RU-TA"))
        path = tmp_path / f"new{number}.txt"
        path.write_text(f"KAZAN, {number} July 2022 - Daniyar Seitov was arrested in Kazan on {number} July 2022.")
        with CaptureQueriesContext(connection) as queries:
            import_paths([path])
        counts.append(len(queries))
    assert counts[1] <= counts[0]

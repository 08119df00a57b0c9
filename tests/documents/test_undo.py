"""Taking an import back: what nobody worked on goes, the rest stays with the reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from cases.choices import HistoryOrigin, Review
from cases.models import Case, Charge, Event, Person, PersonName, Prosecution, Provision, Sentence
from documents.choices import ClaimState
from documents.models import Claim, ImportBatch, PossibleDuplicate, SourceDocument
from documents.services.imports import import_paths
from documents.services.undo import UndoPlan, plan, undo
from tests import factories as make
from tests.documents.test_imports import NEWS, news, reference

__all__ = ["news", "reference"]

pytestmark = pytest.mark.django_db

RECORDS = [
    model
    for app in ("cases", "documents")
    for model in apps.get_app_config(app).get_models()
    if "historical" not in model._meta.model_name and model is not ImportBatch
]


# What tells of imports, and rows that triggers only ever add on PostgreSQL.
UNCOUNTED = {"batchitem", "job", "prisonercount"}


def counts() -> dict[str, int]:
    return {m._meta.model_name: m.objects.count() for m in RECORDS if m._meta.model_name not in UNCOUNTED}


@pytest.fixture
def user() -> User:
    return make.make_user("undoer", superuser=True)


@pytest.fixture
def batch(reference: None, news: Path) -> ImportBatch:
    return import_paths([news])


def reasons(planned: UndoPlan) -> dict[str, str]:
    return {kept.record._meta.model_name: kept.reason for kept in planned.staying}


def test_nothing_is_left_of_what_nobody_worked_on(reference: None, news: Path, user: User, settings: object,
                                                  django_capture_on_commit_callbacks: Callable) -> None:  # fmt: skip
    make.make_person("Бекаров Тимур")
    before = counts()
    batch = import_paths([news])
    assert PossibleDuplicate.objects.exists()
    with django_capture_on_commit_callbacks(execute=True):
        done = undo(batch, user)
    assert done.staying == []
    assert counts() == before
    assert not [path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()]  # type: ignore[attr-defined]
    batch.refresh_from_db()
    assert (batch.undone_by, [item.outcome for item in batch.items.all()]) == (user, ["undone"])


@pytest.mark.parametrize("model", [SourceDocument, Claim, Person, PersonName, Prosecution, Event, PossibleDuplicate])
def test_the_history_keeps_one_last_version_of_each_row(model: Any, reference: None, news: Path, user: User) -> None:
    make.make_person("Бекаров Тимур")
    stored = set(model.objects.values_list("pk", flat=True))
    batch = import_paths([news])
    rows = model.objects.exclude(pk__in=stored)
    columns = [field.attname for field in model.history.model.tracked_fields]
    before = list(rows.order_by("pk").values(*columns))
    undo(batch, user)
    last = model.history.filter(history_type="-").order_by("id")
    assert before
    assert list(last.values(*columns)) == before
    told = set(last.values_list("history_user", "history_origin", "history_origin_number"))
    assert told == {(user.pk, HistoryOrigin.IMPORT_UNDONE, batch.pk)}


def test_an_undone_document_can_be_imported_again(batch: ImportBatch, news: Path, user: User) -> None:
    before = counts()
    undo(batch, user)
    import_paths([news])
    assert counts() == before


def test_looking_changes_nothing(batch: ImportBatch, user: User) -> None:
    before = counts()
    planned = plan(batch, user)
    assert counts() == before
    assert planned.counts["prosecutions"] == 1
    assert planned.counts["documents"] == 1


def test_what_a_person_confirmed_stays_with_what_it_needs(batch: ImportBatch, user: User) -> None:
    Charge.objects.update(review=Review.CONFIRMED)
    done = undo(batch, user)
    assert reasons(done) == {
        "charge": "a person confirmed it",
        "prosecution": "the charge “RU 205.5 p2, convicted” stays",
        "case": f"the prosecution “{Prosecution.objects.get()}” stays",
        "person": f"the prosecution “{Prosecution.objects.get()}” stays",
        "provision": "the charge “RU 205.5 p2, convicted” stays",
        "sourcedocument": "5 of its records stay",
    } | ({"court": f"the case “{Case.objects.get()}” stays"} if "court" in reasons(done) else {})
    assert (Person.objects.count(), Sentence.objects.count(), Event.objects.count()) == (1, 0, 0)
    assert Claim.objects.filter(charge__isnull=False).exists()


def test_what_a_person_edited_stays(batch: ImportBatch, user: User) -> None:
    sentence = Sentence.objects.get()
    sentence.months = 60
    sentence._history_user = user
    sentence.save()
    assert reasons(undo(batch, user))["sentence"] == "a person edited it"
    assert Sentence.objects.get().months == 60


def test_what_a_person_linked_stays(batch: ImportBatch, user: User) -> None:
    person = Person.objects.get(name="Timur Bekarov")
    make.make_prosecution(person=person)
    assert reasons(undo(batch, user))["person"] == "a prosecution that this import did not make belongs to it"
    assert Person.objects.filter(pk=person.pk).exists()
    assert not Charge.objects.exists()


def test_a_name_that_a_person_added_keeps_its_person(batch: ImportBatch, user: User) -> None:
    name = PersonName(person=Person.objects.get(name="Timur Bekarov"), name="Тимур Бекаров")
    name._history_user = user
    name.save()
    assert reasons(undo(batch, user))["person"].startswith("a person name that this import did not make")


def test_what_another_document_states_stays(batch: ImportBatch, user: User) -> None:
    other = make.make_document()
    Claim.objects.create(document=other, charge=Charge.objects.get(), field="status", value="convicted")
    assert reasons(undo(batch, user))["charge"] == "another document or a person's decision speaks of it"


def test_a_rejected_proposal_goes(batch: ImportBatch, user: User) -> None:
    event = Event.objects.first()
    event.review = Review.REJECTED
    event._history_user = user
    event.save()
    assert undo(batch, user).staying == []
    assert not Event.objects.exists()


def test_a_document_that_a_person_edited_stays(batch: ImportBatch, user: User) -> None:
    document = SourceDocument.objects.get()
    document.title = "Another title"
    document._history_user = user
    document.save()
    assert reasons(undo(batch, user)) == {"sourcedocument": "a person edited it"}
    assert not Person.objects.exists()


def test_a_confirmed_statement_about_a_stored_court_keeps_its_document(batch: ImportBatch, user: User) -> None:
    Claim.objects.filter(court__isnull=False).update(state=ClaimState.CONFIRMED)
    assert reasons(undo(batch, user))["sourcedocument"] == "a person confirmed what it says"


def test_provisions_used_by_another_import_stay(batch: ImportBatch, user: User) -> None:
    make.make_charge(provision=Provision.objects.get())
    assert "provision" in reasons(undo(batch, user))


def test_restricted_records_are_neither_shown_nor_removed(batch: ImportBatch) -> None:
    Person.objects.filter(name="Marina Vetrova").update(visibility="restricted")
    reviewer = make.make_user(permissions=("cases.undo_changes",))
    planned = plan(batch, reviewer)
    assert "Vetrova" not in " ".join(str(kept.record) for kept in planned.staying)
    undo(batch, reviewer)
    assert Person.objects.filter(name="Marina Vetrova").exists()


def test_the_pages(batch: ImportBatch, staff_client: Client, client: Client) -> None:
    listed = staff_client.get(reverse("documents:batches")).content.decode()
    assert batch.get_absolute_url() in listed
    page = staff_client.get(batch.get_absolute_url()).content.decode()
    assert "news.txt" in page
    address = reverse("documents:batch_undo", args=[batch.pk])
    assert address in page
    preview = staff_client.get(address).content.decode()
    assert "Timur Bekarov" in preview
    assert Prosecution.objects.count() == 1
    answer = staff_client.post(address, follow=True).content.decode()
    assert "Taken back:" in answer
    assert Prosecution.objects.count() == 0
    client.force_login(make.make_user())
    assert client.get(address).status_code == 403
    assert address not in client.get(batch.get_absolute_url()).content.decode()


def test_the_batch_page_asks_the_same_number_of_queries_for_many_files(
    batch: ImportBatch, staff_client: Client, django_assert_max_num_queries: Callable
) -> None:
    assert NEWS
    for number in range(20):
        batch.items.create(file_name=f"{number}.txt", outcome="failed", error="It is empty.")
    with django_assert_max_num_queries(10):
        staff_client.get(batch.get_absolute_url())

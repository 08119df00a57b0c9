"""Documents, claims, duplicates and imports in the admin, and the page where documents are uploaded."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from documents.models import BatchItem, Claim, ImportBatch, PossibleDuplicate, SourceDocument
from tests import factories as make
from tests.cases.admin_pages import inline_code, submit, url

pytestmark = pytest.mark.django_db

UPLOAD = "/admin/documents/importbatch/upload/"


def test_the_text_of_a_document_is_read_only(staff_client: Client) -> None:
    document = make.make_document("Timur Bekarov was detained in Kazan.", title="A bulletin")
    page = url(SourceDocument, "change", document.pk)
    assert "Timur Bekarov was detained in Kazan." in staff_client.get(page).content.decode()
    changes = {"title": "Another title", "published": "May 2022", "text": "changed", "sha256": "0" * 64}
    assert submit(staff_client, page, changes).status_code == 302
    after = SourceDocument.objects.get()
    assert (after.title, after.published) == ("Another title", "2022-05")
    assert (after.text, after.sha256) == (document.text, document.sha256)


def test_documents_claims_and_batches_are_not_added_by_hand(staff_client: Client) -> None:
    for model in (SourceDocument, Claim, ImportBatch, BatchItem, PossibleDuplicate):
        assert staff_client.get(url(model, "add")).status_code == 403


def test_document_links_to_its_claims(staff_client: Client) -> None:
    document = make.make_document("Timur Bekarov was detained in Kazan.")
    make.make_claim(document, "Timur Bekarov", person=make.make_person(), value="T. Bekarov of the bulletin")
    make.make_claim(make.make_document(), "Timur", person=make.make_person(), value="somebody of another document")
    page = staff_client.get(url(SourceDocument, "change", document.pk)).content.decode()
    link = f"{url(Claim, 'changelist')}?document__id__exact={document.pk}"
    assert f'<a href="{link}">1 claims of this document</a>' in page
    claims = staff_client.get(link).content.decode()
    assert "T. Bekarov of the bulletin" in claims
    assert "another document" not in claims


def test_claim_shows_the_passage_and_the_record(staff_client: Client) -> None:
    document = make.make_document("On Monday 😀 Timur Bekarov was detained.")
    person = make.make_person()
    claim = make.make_claim(document, "Timur Bekarov", person=person, value="T. Bekarov")
    page = staff_client.get(url(Claim, "changelist"), {"subject": "person"}).content.decode()
    assert '<td class="field-words">Timur Bekarov</td>' in page
    assert f'<a href="/admin/cases/person/{person.pk}/change/">person {person.pk}</a>' in page
    submit(staff_client, url(Claim, "change", claim.pk), {"state": "rejected", "value": "changed"})
    claim.refresh_from_db()
    assert (claim.state, claim.value) == ("rejected", "T. Bekarov")


def test_duplicates_can_be_set_apart_but_not_called_merged(staff_client: Client) -> None:
    first, second = make.make_person("Timur Bekarov"), make.make_person("Timur Bekarow")
    pair = PossibleDuplicate.objects.create(first=first, second=second, score=0.91, reasons=["alike", "same year"])
    page = url(PossibleDuplicate, "change", pair.pk)
    content = staff_client.get(page).content.decode()
    assert "91%" in content
    assert "alike; same year" in content
    assert submit(staff_client, page, {"state": "merged"}).status_code == 200
    assert submit(staff_client, page, {"state": "different"}).status_code == 302
    pair.refresh_from_db()
    assert pair.state == "different"


def test_batch_shows_each_file_its_outcome_and_reason(staff_client: Client, admin_user: User) -> None:
    batch = ImportBatch.objects.create(origin="upload", extractor_version="1", made_by=admin_user)
    document = make.make_document(title="A bulletin")
    BatchItem.objects.create(
        batch=batch, file_name="a.txt", outcome="created", document=document, made={"person": [1, 2, 3], "charge": []}
    )
    BatchItem.objects.create(batch=batch, file_name="b.pdf", outcome="failed", error="This kind of file is not read.")
    content = staff_client.get(url(ImportBatch, "change", batch.pk)).content.decode()
    for text in (
        "a.txt",
        "A bulletin",
        "3 persons",
        "imported",
        "b.pdf",
        "not imported",
        "This kind of file is not read.",
    ):
        assert text in content
    assert "0 charges" not in content
    assert 'name="_save"' not in content
    assert "b.pdf" not in staff_client.get(url(BatchItem, "changelist"), {"outcome__exact": "created"}).content.decode()


def test_batch_hides_restricted_documents(client: Client) -> None:
    batch = ImportBatch.objects.create(origin="command", extractor_version="1")
    document = make.make_document(title="A confidential letter", visibility="restricted")
    BatchItem.objects.create(batch=batch, file_name="confidential.txt", outcome="created", document=document)
    permissions = ("documents.view_importbatch", "documents.view_batchitem", "documents.view_sourcedocument")
    client.force_login(make.make_user(permissions=permissions))
    assert "onfidential" not in client.get(url(ImportBatch, "change", batch.pk)).content.decode()


@pytest.fixture
def imported(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Puts a recorder in the place of the import; gives the names of the files and the user."""
    calls: list[Any] = []

    def take_uploads(files: list[Any], user: User) -> ImportBatch:
        calls.append(([file.name for file in files], user))
        batch = ImportBatch.objects.create(origin="upload", extractor_version="1", made_by=user)
        for file in files:
            outcome = "failed" if file.name.endswith(".exe") else "created"
            BatchItem.objects.create(batch=batch, file_name=file.name, outcome=outcome)
        return batch

    monkeypatch.setattr("documents.services.imports.take_uploads", take_uploads)
    return calls


def test_upload_imports_all_files_and_shows_the_batch(
    staff_client: Client, admin_user: User, imported: list[Any]
) -> None:
    page = staff_client.get(UPLOAD).content.decode()
    assert 'type="file" name="documents"' in page
    assert "multiple" in page
    assert inline_code(page) == []
    files = [SimpleUploadedFile(name, b"Text.") for name in ("a.txt", "b.txt", "c.exe")]
    response = staff_client.post(UPLOAD, {"documents": files}, follow=True)
    assert imported == [(["a.txt", "b.txt", "c.exe"], admin_user)]
    batch = ImportBatch.objects.get()
    assert response.redirect_chain == [(batch.get_absolute_url(), 302)]
    assert "c.exe" in response.content.decode()


@pytest.mark.parametrize(
    ("files", "told"),
    [([], "Choose at least one file."), ([SimpleUploadedFile("empty.txt", b"")], "The submitted file is empty.")],
)
def test_upload_without_content_is_told(staff_client: Client, imported: list[Any], files: list[Any], told: str) -> None:
    response = staff_client.post(UPLOAD, {"documents": files})
    assert told in response.content.decode()
    assert imported == []


def test_upload_needs_the_permission(client: Client, imported: list[Any]) -> None:
    client.force_login(make.make_user(permissions=("documents.view_importbatch",)))
    assert client.get(UPLOAD).status_code == 403
    assert client.post(UPLOAD, {"documents": [SimpleUploadedFile("a.txt", b"Text.")]}).status_code == 403
    assert UPLOAD not in client.get(url(ImportBatch, "changelist")).content.decode()
    client.force_login(make.make_user(permissions=("documents.view_importbatch", "documents.add_importbatch")))
    assert UPLOAD in client.get(url(ImportBatch, "changelist")).content.decode()
    assert imported == []

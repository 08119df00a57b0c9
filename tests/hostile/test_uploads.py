"""No upload leads to a file outside its folder, and none is shown as a page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from documents.models import SourceDocument
from tests import factories as make
from tests.jobs import run_jobs

pytestmark = pytest.mark.django_db

TEXT = b"<html><body><p>The court in Kazan ruled on 14 March 2022.</p><script>alert(1)</script></body></html>"
NAMES = [
    "../../evil.html",
    "..\\..\\evil.html",
    "/etc/cron.d/evil.html",
    "C:\\evil.html",
    "evil.html\x00.png",
    "a/../../evil.html",
    "\u202elmth.evil.html",
    "evil\r\nX-Evil: 1.html",
    'a"; filename="b.html',
    "%2e%2e%2fevil.html",
    "con.html",
    "." * 200 + ".html",
    "x" * 400 + ".html",
    "{{ 7 }}.html",
    "<script>.html",
]


def files_in(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_name_stays_a_name(name: str, staff_client: Client, tmp_path: Path, settings: Any) -> None:
    upload = SimpleUploadedFile("x.html", TEXT, content_type="text/html")
    upload._name = name  # past the cleaning that Django does itself
    answer = staff_client.post(reverse("admin:documents_importbatch_upload"), {"documents": [upload]})
    assert answer.status_code in {200, 302}
    run_jobs()
    assert all(Path(settings.MEDIA_ROOT) in path.parents for path in files_in(tmp_path))
    for document in SourceDocument.objects.all():
        assert "evil" not in document.original.name
        served = staff_client.get(reverse("documents:original", args=[document.pk]))
        assert served["Content-Disposition"].startswith("attachment")
        assert served["Content-Type"] == "application/octet-stream"
        assert served["X-Content-Type-Options"] == "nosniff"
        assert "X-Evil" not in served
        assert b"".join(served.streaming_content) == TEXT


@pytest.mark.parametrize("stored", ["../../../etc/hostname", "/etc/hostname", "..\\secret.key", "../secret.key"])
def test_no_stored_name_leads_out_of_the_folder(stored: str, staff_client: Client, tmp_path: Path) -> None:
    (tmp_path / "secret.key").write_text("the signing key")
    document = make.make_document()
    SourceDocument.objects.filter(pk=document.pk).update(original=stored)
    answer = staff_client.get(reverse("documents:original", args=[document.pk]))
    assert answer.status_code in {400, 404}


def test_too_many_and_too_large(staff_client: Client, settings: Any) -> None:
    settings.DATA_UPLOAD_MAX_NUMBER_FILES = 2
    uploads = [SimpleUploadedFile(f"{number}.txt", b"a") for number in range(3)]
    answer = staff_client.post(reverse("admin:documents_importbatch_upload"), {"documents": uploads})
    assert answer.status_code == 400
    assert not SourceDocument.objects.exists()

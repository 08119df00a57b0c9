"""Whatever fails, neither the log nor the page that tells of it has a name, or any other value of a record."""

from __future__ import annotations

import io
import logging
import logging.config
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse

from cases.models import Job, PersonName
from cases.services import bulk, jobs
from cases.views import alike, prisoners
from documents import importers, readers
from documents.models import BatchItem, ImportBatch
from documents.services import imports, renewal
from tests import factories as make
from tests.jobs import run_jobs

pytestmark = pytest.mark.django_db

MARK = "Zarqamarker"


class Log(io.StringIO):
    """What the site writes to its log."""


@pytest.fixture
def log() -> Iterator[Log]:
    """The log as it is set up, kept in memory."""
    kept = Log()
    handler = logging.StreamHandler(kept)
    configured = logging.config.DictConfigurator({"version": 1})
    handler.setFormatter(configured.configure_formatter(dict(settings.LOGGING["formatters"]["line"])))
    root = logging.getLogger()
    root.addHandler(handler)
    yield kept
    root.removeHandler(handler)


def raises(error: Callable[[], Exception]) -> Callable[..., Any]:
    def fails(*args: Any, **kwargs: Any) -> Any:
        raise error()

    return fails


def said_twice() -> Exception:
    """The database's own words on a row that is there already; PostgreSQL tells its values."""
    name = PersonName.objects.create(person=make.make_person(), name=MARK)
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("INSERT INTO cases_personname SELECT * FROM cases_personname WHERE name = %s", [name.name])
    except Exception as error:
        return error
    raise AssertionError


def chained() -> Exception:
    try:
        raise ValueError(MARK)
    except ValueError as error:
        outer = RuntimeError(f"of {MARK}")
        outer.__cause__ = error
        outer.add_note(MARK)
        return outer


ERRORS = [lambda: ValueError(MARK), lambda: KeyError(MARK), said_twice, chained]
IDS = ["value", "key", "database", "chained"]


@pytest.mark.parametrize("error", ERRORS, ids=IDS)
def test_a_page_that_fails(error: Callable[[], Exception], log: Log, admin_user: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(prisoners, "render", raises(error))
    client = Client(raise_request_exception=False)
    client.force_login(admin_user)
    response = client.get("/prisoners/", {"name": MARK})
    assert response.status_code == 500
    assert MARK not in response.content.decode()
    assert "Internal Server Error: /prisoners/" in log.getvalue()
    assert "prisoners.py" in log.getvalue()
    assert MARK not in log.getvalue()


def test_a_value_in_an_address_that_is_refused(log: Log, staff_client: Client) -> None:
    for address in (f"/persons/alike/?name={MARK}", f"/prisoners/?charge={MARK}", f"/documents/?title={MARK}"):
        staff_client.get(address)
        staff_client.post(address)
    staff_client.get("/prisoners/", {"name": f"{MARK}\x00"})
    assert MARK not in log.getvalue()


def test_a_form_without_its_token(log: Log, admin_user: Any) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(admin_user)
    response = client.post(reverse("admin:cases_person_add"), {"name": MARK})
    assert response.status_code == 403
    assert MARK not in response.content.decode()
    assert "Forbidden" in log.getvalue()
    assert MARK not in log.getvalue()


def test_too_many_fields(log: Log, staff_client: Client) -> None:
    data = {f"{MARK}{number}": MARK for number in range(settings.DATA_UPLOAD_MAX_NUMBER_FIELDS + 1)}
    response = staff_client.post(reverse("admin:cases_person_add"), data)
    assert response.status_code == 400
    assert MARK not in response.content.decode()
    assert "TooManyFieldsSent" in log.getvalue()
    assert MARK not in log.getvalue()


@pytest.mark.parametrize("error", ERRORS, ids=IDS)
def test_background_work_that_fails(
    error: Callable[[], Exception], log: Log, staff_client: Client, monkeypatch: Any
) -> None:
    make.make_prosecution(stage="appeal", review="proposed")
    monkeypatch.setattr(bulk, "AT_ONCE", 0)
    monkeypatch.setattr(bulk, "set_review", raises(error))
    staff_client.post("/prisoners/all/?stage=appeal", {"kind": "confirm", "sure": "1"})
    run_jobs()
    job = Job.objects.get()
    assert job.state == "failed"
    assert MARK not in job.error
    assert f"Job {job.pk} failed" in log.getvalue()
    assert MARK not in log.getvalue()
    assert MARK not in staff_client.get(reverse("cases:job", args=[job.pk])).content.decode()


@pytest.mark.parametrize("error", ERRORS, ids=IDS)
@pytest.mark.parametrize(
    ("where", "what"), [(importers.documents, "RecordWriter"), (readers, "read"), (importers.documents, "extract")]
)
def test_an_import_that_fails(
    error: Callable[[], Exception], where: Any, what: str, log: Log, staff_client: Client, monkeypatch: Any
) -> None:
    monkeypatch.setattr(where, what, raises(error))
    file = SimpleUploadedFile("news.txt", f"{MARK} was detained.".encode())
    staff_client.post(reverse("admin:documents_importbatch_upload"), {"documents": file})
    run_jobs()
    item = BatchItem.objects.get()
    assert item.outcome == "failed"
    assert MARK not in item.error
    assert "news.txt" not in log.getvalue()  # files are called by people's names, too
    assert "failed" in log.getvalue()
    assert MARK not in log.getvalue()
    assert MARK not in staff_client.get(item.batch.get_absolute_url()).content.decode()


@pytest.mark.parametrize("error", ERRORS, ids=IDS)
def test_importing_again_that_fails(
    error: Callable[[], Exception], log: Log, staff_client: Client, tmp_path: Path, monkeypatch: Any
) -> None:
    (tmp_path / "news.txt").write_text("Nothing of note happened.")
    imports.import_paths([tmp_path / "news.txt"])
    monkeypatch.setattr(renewal, "extract", raises(error))
    staff_client.post(reverse("documents:batch_again", args=[ImportBatch.objects.get().pk]))
    run_jobs()
    item = BatchItem.objects.latest("pk")
    assert item.outcome == "failed"
    assert MARK not in item.error + log.getvalue()
    assert "again failed" in log.getvalue()


def test_a_fault_told_to_its_owner_is_not_logged(log: Log) -> None:
    job = Job.objects.create(task="x", title="x", owner=None)
    jobs.job(raises(lambda: jobs.JobFault(f"Row 3: {MARK}")))(job.pk)
    job.refresh_from_db()
    assert job.error == f"Row 3: {MARK}"
    assert MARK not in log.getvalue()


def test_the_search_for_people_of_a_name_that_fails(log: Log, admin_user: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(alike, "find", raises(lambda: ValueError(MARK)), raising=False)
    monkeypatch.setattr(alike, "render", raises(lambda: ValueError(MARK)))
    client = Client(raise_request_exception=False)
    client.force_login(admin_user)
    assert client.get("/persons/alike/", {"name": MARK}).status_code == 500
    assert "ValueError" in log.getvalue()
    assert MARK not in log.getvalue()

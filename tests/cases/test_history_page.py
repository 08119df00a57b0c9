"""The history of a record says of each change from where it came, as its reader may know it."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.choices import HistoryOrigin
from cases.models import Event, Person, Prosecution
from cases.origins import coming_from
from cases.services import bin
from cases.services.merging import merge
from cases.services.unmerging import unmerge
from documents.models import ImportBatch
from documents.services.imports import import_paths
from tests import factories as make
from tests.cases.admin_pages import url
from tests.documents.test_imports import news, reference
from tests.walk import role_user

__all__ = ["news", "reference"]

pytestmark = pytest.mark.django_db


def history(client: Client, record: Any, **query: str) -> str:
    response = client.get(url(type(record), "history", record.pk), query)
    assert response.status_code == 200
    return response.content.decode()


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.mark.usefixtures("reference")
def test_an_import_is_named_with_its_document_and_batch(staff_client: Client, news: Path) -> None:
    import_paths([news])
    person = Prosecution.objects.get().person
    page = history(staff_client, person)
    batch = ImportBatch.objects.get()
    assert f'<a href="/imports/{batch.pk}/">Imported from “Six years for a locksmith” in batch {batch.pk}</a>' in page


@pytest.mark.usefixtures("reference")
def test_a_restricted_document_is_not_named(news: Path) -> None:
    batch = import_paths([news])
    document = batch.items.get().document
    document.visibility = "restricted"
    document.save()
    person = Prosecution.objects.get().person
    page = history(signed_in(role_user("reviewer")), person)
    assert f"Imported in batch {batch.pk}" in page
    assert document.title not in page


def test_a_merge_and_its_undoing(staff_client: Client, admin_user: User) -> None:
    keep, other = make.make_person("Timur Bekarov"), make.make_person("T. Bekaroff", born="1984")
    done = merge(keep, other, admin_user)
    unmerge(done, admin_user)
    page = words(history(staff_client, keep))
    assert "Merge: “T. Bekaroff” into “Timur Bekarov”" in page
    assert "Merge undone: “T. Bekaroff” into “Timur Bekarov”" in page


def test_a_merge_of_hidden_persons_is_not_named(admin_user: User) -> None:
    keep, other = make.make_person("Hidden Name", visibility="restricted"), make.make_person("Another Name")
    done = merge(keep, other, admin_user)
    court = make.make_court()
    with coming_from(HistoryOrigin.MERGE, done.pk):
        court.save()
    page = history(signed_in(role_user("reviewer")), court)
    assert ">Merge</td>" in page
    assert "Hidden Name" not in page
    assert "Another Name" not in page


def test_bulk_actions_spreadsheets_and_jobs_of_others_are_not_named(admin_user: User) -> None:
    person = make.make_person()
    for kind, number in ((HistoryOrigin.BULK, 7), (HistoryOrigin.SHEET, 8), (HistoryOrigin.JOB, 9)):
        with coming_from(kind, number):
            person.save()
    page = words(history(signed_in(role_user("reviewer")), person))
    for told in ("Bulk action 7", "Spreadsheet", "Background work"):
        assert told in page


def test_a_deletion_is_linked_for_those_who_restore(staff_client: Client, admin_user: User) -> None:
    person = make.make_person()
    deletion = bin.delete(person, admin_user)
    bin.restore(deletion, admin_user)
    person = Person.objects.get()
    link = f'<a href="/deleted/#deletion-{deletion.pk}">'
    assert link in history(staff_client, person)
    assert link not in history(signed_in(role_user("reviewer")), person)


def test_versions_of_before_say_nothing(staff_client: Client) -> None:
    person = make.make_person()
    Person.history.update(history_origin=None, history_origin_number=None)
    assert "A command on the server" not in history(staff_client, person)


def test_one_kind_of_work_is_shown_with_what_it_changed(staff_client: Client, admin_user: User) -> None:
    person = make.make_person(occupation="teacher")
    with coming_from(HistoryOrigin.PAGE, user=admin_user):
        person.occupation = "lawyer"
        person.save()
    with coming_from(HistoryOrigin.SHEET, user=admin_user):
        person.occupation = "judge"
        person.save()
    page = history(staff_client, person, origin="sheet")
    assert '<option value="sheet" selected>Spreadsheet</option>' in page
    # Compared with the version before it, which is not among those shown.
    assert "lawyer → judge" in words(page)
    assert "teacher" not in page
    assert "teacher → lawyer" in words(history(staff_client, person))
    assert "No change came from this" in history(staff_client, person, origin="merge")
    assert "teacher → lawyer" in words(history(staff_client, person, origin="\x00nonsense"))


def test_the_version_page_says_it(staff_client: Client) -> None:
    event = make.make_event(make.make_person())
    page = staff_client.get(url(Event, "simple_history", event.pk, event.history.latest().pk)).content.decode()
    assert "From: A command on the server." in page


def test_the_number_of_queries_does_not_grow(staff_client: Client, admin_user: User) -> None:
    person = make.make_person()
    counts = []
    for count in (2, 18):
        for number in range(count):
            kind = (HistoryOrigin.MERGE, HistoryOrigin.IMPORT, HistoryOrigin.BULK)[number % 3]
            with coming_from(kind, number + 1, admin_user):
                person.occupation = f"{count} {number}"
                person.save()
        with CaptureQueriesContext(connection) as queries:
            history(staff_client, person)
        counts.append(len(queries))
    assert counts[0] + 1 >= counts[1], counts  # with two versions one kind of work is missing

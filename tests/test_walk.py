"""Nobody sees a trace of a record, or of a field, that is hidden from them: on no page, in any role.

A new URL needs one line in ``PAGES``: its name and how it is asked for. The pages that every model has in the admin
are in ``ADMIN_PAGES``.
"""

from __future__ import annotations

import logging
from typing import Any

import pytest
from django.apps import apps
from django.contrib import admin
from django.db import transaction
from django.test import Client

from cases.services import jobs
from tests.walk import (
    MARK,
    Answers,
    Page,
    addresses,
    all_keys,
    answers,
    asked_as,
    autocompletes,
    make_open_records,
    make_restricted_records,
    make_sensitive_records,
    newest_keys,
    patterns,
    role_user,
    version_keys,
    with_new_keys,
)

PAGES: dict[str, Page] = {
    # name of the URL: how it is asked for
    "": Page(),
    "cases:prisoners": Page(
        queries=(
            "", f"name={MARK}", "charge=RU:criminal:999", "region=RU-MOW", "custody=RU-MOW", "residence=RU-MOW",
            "stage=appeal", "outcome=convicted", "court={court}", "organisation={organisation}", "review=proposed",
            "arrested_from=2001&arrested_to=2001", "sort=-term", "sort=arrested", "page=2",
        )
    ),
    "cases:prisoners_export": Page(queries=("format=csv", f"format=csv&name={MARK}", "format=csv&sort=-arrested")),
    "cases:alike": Page(queries=("", f"name={MARK}", f"name=Timur {MARK}")),
    "cases:figures": Page(queries=("", f"name={MARK}", "outcome=convicted", "region=RU-MOW&piece=1")),
    "cases:bulk": Page(queries=("", f"name={MARK}"), post={"kind": "confirm"}),
    "cases:bulk_undo": Page("cases.bulkaction"),
    "cases:columns": Page(),
    "cases:searches": Page(),
    "cases:search_save": Page(),
    "cases:search_delete": Page("cases.savedsearch"),
    "cases:sheets": Page(),
    "cases:sheet": Page("cases.sheetimport"),
    "cases:sheet_write": Page("cases.sheetimport"),
    "cases:sheet_faults": Page("cases.sheetimport"),
    "cases:exports": Page(why_not="Grows by each export that is asked for here; its own test says who sees what."),
    "cases:jobs": Page(),
    "cases:job": Page("cases.job"),
    "cases:job_status": Page("cases.job"),
    "cases:job_stop": Page("cases.job"),
    "documents:documents": Page(queries=("", f"title={MARK}", "kind=news")),
    "documents:document": Page("documents.sourcedocument", queries=("", "at=1-5")),
    "documents:review": Page("documents.sourcedocument"),
    "documents:decide": Page("documents.sourcedocument"),
    "documents:undo": Page("documents.sourcedocument"),
    "documents:set_state": Page("documents.sourcedocument"),
    "documents:next_document": Page("documents.sourcedocument"),
    "documents:add_record": Page("documents.sourcedocument"),
    "documents:edit_record": Page("documents.sourcedocument", named="cases.person"),
    "documents:same_record": Page("documents.sourcedocument", named="cases.person"),
    "documents:told_apart": Page("documents.sourcedocument", named="cases.person"),
    "documents:queue": Page(),
    "documents:conflicts": Page(),
    "documents:settle_conflict": Page(),
    "documents:attach_claim": Page(named="cases.person"),
    "documents:original": Page("documents.sourcedocument"),
    "documents:dossier": Page("cases.person", queries=("", "rejected=1")),
    "documents:duplicates": Page(queries=("", "region=RU-MOW", "state=different", "confirmed=1", "score=0.9")),
    "documents:duplicate_search": Page(),
    "documents:duplicate": Page("documents.possibleduplicate"),
    "documents:duplicate_decide": Page("documents.possibleduplicate"),
    "documents:merge_with": Page("cases.person", before=("person",), queries=("", f"q={MARK}")),
    "documents:merge_two": Page("cases.person", before=("person",), then="cases.person"),
    "documents:merges": Page(),
    "documents:merge_undo": Page("cases.merge"),
    "documents:merge_value": Page("cases.merge", after=(0,)),
    "cases:deleted": Page(),
    "cases:restore_deleted": Page("cases.deletion"),
    "cases:put_back_person": Page("cases.person", queries=("", "moment=2100-01-01")),
    "cases:put_back_record": Page("cases.person", before=("cases-person",), after=(1,)),
    "cases:health": Page(),
    "documents:batches": Page(),
    "documents:batch": Page("documents.importbatch"),
    "documents:batch_go_on": Page("documents.importbatch"),
    "documents:batch_undo": Page("documents.importbatch"),
    "documents:batch_again": Page("documents.importbatch"),
    "documents:document_again": Page("documents.sourcedocument"),
    "audit": Page(why_not="For administrators, who see everything."),
    "account:account": Page(why_not="One's own account; it says when one was last seen."),
    "account:password": Page(),
    "account:second_factor": Page(),
    "account:set_up": Page(why_not="A key of one's own, made anew."),
    "account:set_up_again": Page(why_not="The same."),
    "account:recovery_codes": Page(),
    "account:end_session": Page(),
    "account:end_others": Page(),
    "admin:index": Page(),
    "admin:login": Page(),
    "admin:logout": Page(),
    "admin:password_change": Page(),
    "admin:password_change_done": Page(),
    "admin:jsi18n": Page(),
    "admin:autocomplete": Page(why_not="Asked for below, with each field that finds records by typing."),
    "admin:app_list": Page(why_not="The same list as the index, of one application."),
    "admin:documents_importbatch_upload": Page(),
    "admin:auth_user_password_change": Page(why_not="For administrators, who see everything."),
    "admin/(?P<url>.*)$": Page(why_not="Anything unknown: not found."),
}  # fmt: skip

ADMIN_PAGES: dict[str, Page] = {
    # what follows "<application>_<model>_" in the name of the URL
    "changelist": Page(queries=("", f"q={MARK}", "_facets=True")),
    "add": Page(),
    "change": Page("itself"),
    "delete": Page("itself"),
    "history": Page("itself", queries=("", "origin=command")),
    "simple_history": Page("itself"),
    "import": Page(),
    "process_import": Page(),
    "export": Page(post={"format": "2", "resource": "0"}),  # CSV
}

# Questions that a list of the admin answers when they stand in its address.
ASKED: dict[str, tuple[str, ...]] = {
    "cases.person": (
        "visibility__exact=restricted", "charge=999", "prosecuted_in=RU-MOW", "stage=appeal", "notes__contains=Zarq",
        "citizenship__code__exact=KZ", "citizenship=KZ", "relationships={relationship}", "o=2",
    ),
    "cases.case": ("charge=999", "stage=appeal", "prosecutions={prosecution}", "involvements={involvement}"),
    "cases.prosecution": ("charge=999", "court_named=hidden", "notes__contains=Zarq", "person={person}"),
    "cases.involvement": ("protected__exact=1", "role__exact=relative", "person={person}"),
    "cases.event": ("persons={person}", "region__code__exact=RU-MOW"),
    "cases.region": ("prosecutions={prosecution}",),
    "documents.claim": ("person={person}", "field=citizenship", "subject=relationship"),
    "documents.sourcedocument": ("claims={claim}", "visibility__exact=restricted"),
    "documents.importbatch": ("o=-6", "items={batchitem}"),
}  # fmt: skip

SEES_NEITHER = ("anonymous", "nobody", "viewer", "contributor", "publisher")


def page_of(name: str) -> Page | None:
    """How the page with this URL name is asked for; None where nobody has said so yet."""
    if name in PAGES:
        return PAGES[name]
    if name.endswith("/<path:object_id>/"):
        return Page(why_not="Leads on to the page of the record, whichever it is.")
    for model in admin.site._registry:
        prefix = f"admin:{model._meta.app_label}_{model._meta.model_name}_"
        if name.startswith(prefix) and (page := ADMIN_PAGES.get(name.removeprefix(prefix))):
            label = model._meta.label_lower
            if not label.startswith(("cases.", "documents.")):
                return Page(why_not="For administrators, who see everything.")
            queries = page.queries + (ASKED.get(label, ()) if name.endswith("_changelist") else ())
            return Page(label if page.of else "", queries=queries, post=page.post)
    return None


def test_every_url_is_walked() -> None:
    missing = sorted({name for name, _ in patterns() if page_of(name) is None})
    assert missing == [], "Say in PAGES how these pages are asked for."


def everything_asked(keys: Any) -> list[tuple[str, dict[str, str] | None]]:
    versions = version_keys(keys)
    asked: list[tuple[str, dict[str, str] | None]] = []
    for name, _ in patterns():
        page = page_of(name) or Page(why_not="The test above fails.")
        for address in addresses(name, page, keys, versions):
            asked.append((address, None))
            if page.post is not None:
                asked.append((address, page.post))
    return asked + [(f"/admin/autocomplete/?{query}", None) for query in autocompletes()]


def walk(role: str, sensitive: bool) -> tuple[Answers, Answers]:
    """The answers to ``role`` with hidden records in the database, and without them."""
    client = Client(raise_request_exception=False)
    user = role_user(role)
    if role != "anonymous":
        client.force_login(user)
    make_open_records()
    before, open_keys = all_keys(), newest_keys()
    with transaction.atomic():
        point = transaction.savepoint()
        make_restricted_records(user)
        if sensitive:
            make_sensitive_records()
        asked = everything_asked(with_new_keys(open_keys, before))
        hidden = answers(client, asked)
        transaction.savepoint_rollback(point)
    # What is not found is so whatever is there.
    open_to = [(address, post) for address, post in asked if hidden[asked_as(address, post)][0] != 404]
    return hidden, {address: found for address, found in hidden.items() if found[0] == 404} | answers(client, open_to)


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A page that is not there is no news here; and a slow walk does not outlive the worker that pages tell of."""
    monkeypatch.setattr(jobs, "ALIVE_SECONDS", 24 * 60 * 60)
    logging.disable(logging.ERROR)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.django_db
@pytest.mark.parametrize(("role", "sensitive"), [*((role, True) for role in SEES_NEITHER), ("reviewer", False)])
def test_no_page_shows_a_trace_of_what_is_hidden(role: str, sensitive: bool) -> None:
    with_hidden, without = walk(role, sensitive)
    assert [address for address in with_hidden if with_hidden[address] != without[address]] == []
    assert {status for status, *_ in with_hidden.values()} <= {200, 302, 400, 403, 404, 405}


@pytest.mark.django_db
def test_the_walk_comes_by_what_is_hidden() -> None:
    """The administrator sees all of it: so the walk looks where it is."""
    with_hidden, without = walk("administrator", sensitive=True)
    differing = {address for address in with_hidden if with_hidden[address] != without[address]}
    marked = {address.partition("?")[0] for address in differing if MARK in with_hidden[address][-1]}
    assert len(differing) > 100
    for label in ("cases/person", "cases/prosecution", "cases/relationship", "cases/involvement", "documents/claim"):
        assert any(address.startswith(f"/admin/{label}/") for address in marked), label
    for address in ("/prisoners/", "/prisoners/export/", "/documents/", "/admin/autocomplete/"):
        assert address in {marked_address.rstrip() for marked_address in marked}, address


@pytest.mark.django_db
@pytest.mark.parametrize("label", ["cases.person", "cases.case", "documents.sourcedocument"])
def test_a_hidden_record_is_not_found_and_never_forbidden(label: str) -> None:
    user = role_user("viewer")
    client = Client()
    client.force_login(user)
    make_open_records()
    make_restricted_records(user)
    hidden = apps.get_model(label)._base_manager.get(visibility="restricted")
    app, model = label.split(".")
    pages = [f"/admin/{app}/{model}/{hidden.pk}/{page}/" for page in ("change", "history")]
    pages += [hidden.get_absolute_url()] if label == "documents.sourcedocument" else []
    assert {client.get(page).status_code for page in pages} == {404}

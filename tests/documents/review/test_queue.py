"""The queue of documents: what waits, whose it is, what is next."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from documents.models import SourceDocument
from documents.services.queue import next_after
from tests import factories as make
from tests.documents.review.proposals import TEXT, propose

pytestmark = pytest.mark.django_db


def document(title: str, days: int = 0, **fields: object) -> SourceDocument:
    made = make.make_document(f"Text of {title}", title=title, **fields)
    SourceDocument.objects.filter(pk=made.pk).update(created_at=timezone.now() - timedelta(days=days))
    made.refresh_from_db()
    return made


def titles(client: Client, query: str = "") -> list[str]:
    return re.findall(r'<a class="who" href="[^"]+">([^<]+)</a>', client.get(f"/review/{query}").content.decode())


def test_the_oldest_first_and_what_is_done_only_when_asked_for(staff_client: Client) -> None:
    document("newest")
    document("oldest", 9, state="in_review")
    document("middle", 5)
    document("finished", 7, state="done")
    assert titles(staff_client) == ["oldest", "middle", "newest"]
    assert titles(staff_client, "?state=done") == ["finished"]
    assert titles(staff_client, "?state=all") == ["oldest", "finished", "middle", "newest"]
    assert titles(staff_client, "?state=nonsense") == ["oldest", "middle", "newest"]


def test_filters(staff_client: Client, admin_user: object) -> None:
    colleague = make.make_user("colleague")
    document("mine", assignee=admin_user)
    document("hers", assignee=colleague, kind="appeal")
    document("free")
    assert titles(staff_client, "?by=me") == ["mine"]
    assert titles(staff_client, "?by=nobody") == ["free"]
    assert titles(staff_client, f"?by={colleague.pk}") == ["hers"]
    assert titles(staff_client, "?kind=appeal") == ["hers"]
    assert titles(staff_client, "?title=FRE") == ["free"]
    assert "No document matches" in staff_client.get("/review/?title=nothing").content.decode()


def test_how_many_proposals_are_left(staff_client: Client) -> None:
    proposed = propose()
    row = re.search(r'data-label="Proposals left"[^>]*><div>(\d+)', staff_client.get("/review/").content.decode())
    assert row[1] == "6"
    proposed.document.claims.exclude(person=proposed.person).update(state="confirmed")
    row = re.search(r'data-label="Proposals left"[^>]*><div>(\d+)', staff_client.get("/review/").content.decode())
    assert row[1] == "1"


def test_an_empty_queue_says_what_to_do(staff_client: Client) -> None:
    assert "Nothing waits to be reviewed" in staff_client.get("/review/").content.decode()


def test_restricted_documents_are_not_in_the_queue_nor_counted() -> None:
    document("hidden", visibility="restricted")
    client = Client()
    client.force_login(make.make_user())
    html = client.get("/review/").content.decode()
    assert "hidden</a>" not in html
    assert "0 new, 0 in review, 0 done" in html


def test_next_goes_round_and_leaves_out_what_others_review() -> None:
    user, colleague = make.make_user("reader"), make.make_user("colleague")
    first, hers, second = document("a", 9), document("b", 8, assignee=colleague), document("c", 7, assignee=user)
    document("d", 6, state="done")
    assert next_after(None, user) == first
    assert next_after(first, user) == second
    assert next_after(second, user) == first
    assert next_after(hers, user) == second
    SourceDocument.objects.exclude(pk=first.pk).update(state="done")
    assert next_after(first, user) is None


def test_taken_up_given_back_done_and_open_again(staff_client: Client, admin_user: object) -> None:
    made = document("one")
    for to, state, assignee in (
        ("take", "in_review", admin_user),
        ("release", "new", None),
        ("done", "done", admin_user),
        ("open", "in_review", admin_user),
        ("nonsense", "in_review", admin_user),
    ):
        staff_client.post(f"/documents/{made.pk}/review/state/", {"to": to})
        made.refresh_from_db()
        assert (made.state, made.assignee) == (state, assignee)


def test_the_button_leads_to_the_next_document(staff_client: Client) -> None:
    first, second = document("a", 9), document("b", 8)
    response = staff_client.get(f"/documents/{first.pk}/review/next/")
    assert response.headers["Location"] == f"/documents/{second.pk}/review/"
    second.delete()
    response = staff_client.get(f"/documents/{first.pk}/review/next/", follow=True)
    assert "No other document waits for you" in response.content.decode()


def test_the_front_page_of_the_admin_counts(staff_client: Client, admin_user: object) -> None:
    document("a")
    document("b", state="in_review", assignee=admin_user)
    document("c", state="done")
    html = " ".join(re.sub(r"<[^>]+>", " ", staff_client.get("/admin/").content.decode()).split())
    assert "2 documents to review (1 new, 1 yours)" in html


def test_the_list_of_documents_filters_by_state(staff_client: Client) -> None:
    document("a")
    document("b", state="done")
    html = staff_client.get("/documents/?state=done").content.decode()
    assert re.findall(r'class="who" href="[^"]+">([^<]+)<', html) == ["b"]


def test_an_unknown_state_is_refused_by_the_database() -> None:
    made = document("a")
    with pytest.raises(IntegrityError), transaction.atomic():
        SourceDocument.objects.filter(pk=made.pk).update(state="lost")


def test_the_number_of_queries_does_not_grow(staff_client: Client) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            staff_client.get("/review/")
        return len(captured)

    for number in range(2):
        propose(f"{TEXT} {number}")
    two = queries()
    for number in range(2, 20):
        propose(f"{TEXT} {number}", assignee=make.make_user())
    assert queries() == two <= 10

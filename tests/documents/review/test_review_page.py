"""The review page: what it shows, decisions by plain forms, decisions that somebody else made meanwhile."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.models import Charge
from documents.models import PossibleDuplicate, SourceDocument
from tests import factories as make
from tests.documents.review.proposals import TEXT, Proposed, propose

pytestmark = pytest.mark.django_db


@pytest.fixture
def proposed() -> Proposed:
    return propose()


def address(document: SourceDocument, rest: str = "") -> str:
    return f"/documents/{document.pk}/review/{rest}"


def html_of(client: Client, document: SourceDocument) -> str:
    response = client.get(address(document))
    assert response.status_code == 200
    return response.content.decode()


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def button(html: str, what: str, key: str) -> str:
    """The value of the button that decides ``what`` on ``key``."""
    return re.search(rf'value="({what} {key} [^"]+)"', html)[1]


def press(client: Client, document: SourceDocument, value: str) -> str:
    response = client.post(address(document, "decide/"), {"decide": value}, follow=True)
    return words(response.content.decode())


def test_every_record_is_shown_once_with_its_passage(staff_client: Client, proposed: Proposed) -> None:
    html = html_of(staff_client, proposed.document)
    assert "6 of 6 proposals left" in words(html)
    for record in proposed.records:
        if record is not proposed.prosecution:  # of which the document has no words
            kind = record._meta.model_name
            assert html.count(f'data-line="{kind}-{record.pk}"') == 1
            assert f'value="confirm {kind}-{record.pk} ' in html
    text = re.search(r"<article[^>]*>(.*)</article>", html, re.DOTALL)[1]
    shown = re.sub(r'<span class="visually-hidden">.*?</span>', "", text)
    assert unescape(re.sub(r"<[^>]+>", "", shown)) == TEXT
    assert f'data-cards="charge-{proposed.charge.pk}"' in text


def test_each_stretch_of_the_text_says_where_it_begins(staff_client: Client) -> None:
    text = "Zażółć 𝒳 said\n\n\n\nthat Timur Bekarov,\n \n\n a poet, was held.\n"
    document = make.make_document(text)
    make.make_claim(document, "a poet", person=make.make_person("Timur Bekarov"), field="occupation")
    article = re.search(r"<article[^>]*>(.*)</article>", html_of(staff_client, document), re.DOTALL)[1]
    runs = [
        (int(at), unescape(run)) for at, run in re.findall(r'<span data-at="(\d+)">(.*?)</span>', article, re.DOTALL)
    ]
    for at, run in runs:
        assert text[at:].startswith(run.rstrip("\n"))
    assert "".join(run for _, run in runs) == "Zażółć 𝒳 said\n\nthat Timur Bekarov,\n\n a poet, was held.\n"


def test_a_charge_is_confirmed_and_undone_by_plain_forms(staff_client: Client, proposed: Proposed) -> None:
    html = html_of(staff_client, proposed.document)
    told = press(staff_client, proposed.document, button(html, "confirm", f"charge-{proposed.charge.pk}"))
    assert "Confirmed: charge “RU 205.5 p2, charged”, and with it" in told
    proposed.charge.refresh_from_db()
    assert proposed.charge.review == "confirmed"
    response = staff_client.post(address(proposed.document, "undo/"), follow=True)
    assert "Taken back" in words(response.content.decode())
    assert proposed.states() == {"proposed"}
    response = staff_client.post(address(proposed.document, "undo/"), follow=True)
    assert "no decision to undo" in words(response.content.decode())


def test_all_of_a_person_at_once(staff_client: Client, proposed: Proposed) -> None:
    html = html_of(staff_client, proposed.document)
    press(staff_client, proposed.document, button(html, "all", f"person-{proposed.person.pk}"))
    assert proposed.states() == {"confirmed"}
    assert "0 of 6 proposals left" in words(html_of(staff_client, proposed.document))


def test_a_rejected_record_stays_on_the_page_and_can_be_taken_back(staff_client: Client, proposed: Proposed) -> None:
    key = f"charge-{proposed.charge.pk}"
    press(staff_client, proposed.document, button(html_of(staff_client, proposed.document), "reject", key))
    html = html_of(staff_client, proposed.document)
    assert 'aria-label="Charge: RU 205.5 p2 — charged, rejected"' in html
    assert "Article 205.5 part 2</span></mark>" not in html
    press(staff_client, proposed.document, button(html, "reopen", key))
    assert proposed.states() == {"proposed"}


@pytest.mark.parametrize("what", ["confirm charge", "all person"])
def test_what_somebody_else_changed_meanwhile_is_not_decided(
    staff_client: Client, proposed: Proposed, what: str
) -> None:
    what, kind = what.split()
    value = button(html_of(staff_client, proposed.document), what, f"{kind}-{getattr(proposed, kind).pk}")
    colleague = Client()
    colleague.force_login(make.make_user("colleague", superuser=True))
    other = button(html_of(colleague, proposed.document), "reject", f"charge-{proposed.charge.pk}")
    press(colleague, proposed.document, other)
    told = press(staff_client, proposed.document, value)
    assert "changed meanwhile" in told
    assert Charge.objects.get().review == "rejected"
    proposed.person.refresh_from_db()
    assert proposed.person.review == "proposed"


@pytest.mark.parametrize(
    "value", ["", "confirm", "confirm charge-999999 x", "confirm nonsense-1 x", "eat charge-1 x", "confirm person-x y"]
)
def test_a_decision_on_nothing_is_told(staff_client: Client, proposed: Proposed, value: str) -> None:
    response = staff_client.post(address(proposed.document, "decide/"), {"decide": value}, follow=True)
    assert response.status_code == 200
    assert 'class="error"' in response.content.decode()
    assert proposed.states() == {"proposed"}


def test_likely_persons_come_with_why_and_can_be_told_apart(staff_client: Client, proposed: Proposed) -> None:
    stored = make.make_person("Бекаров Тимур Рашидович", born="1984")
    make.make_charge(prosecution=make.make_prosecution(person=stored), provision=make.make_provision("280"))
    first, second = sorted((stored, proposed.person), key=lambda person: person.pk)
    PossibleDuplicate.objects.create(first=first, second=second, score=0.9, reasons=["given name equal"])
    page = words(html_of(staff_client, proposed.document))
    assert "Perhaps the same as Бекаров Тимур Рашидович born 1984, RU 280 Same Another person given name equal" in page
    staff_client.post(address(proposed.document, f"apart/person-{proposed.person.pk}/"), {"other": stored.pk})
    assert PossibleDuplicate.objects.get().state == "different"
    assert "Perhaps the same" not in words(html_of(staff_client, proposed.document))


def test_who_may_not_decide_reads_only(proposed: Proposed) -> None:
    client = Client()
    client.force_login(make.make_user(permissions=("documents.view_sourcedocument",)))
    html = html_of(client, proposed.document)
    assert "<button" not in html.partition('id="review"')[2]
    assert client.post(address(proposed.document, "decide/"), {"decide": "confirm charge-1 x"}).status_code == 403
    assert client.post(address(proposed.document, "undo/")).status_code == 403
    assert client.post(address(proposed.document, "state/"), {"to": "done"}).status_code == 403
    for rest in (f"edit/charge-{proposed.charge.pk}/", f"same/person-{proposed.person.pk}/", "add/"):
        assert client.get(address(proposed.document, rest)).status_code == 403


def test_a_hidden_document_is_not_there() -> None:
    hidden = propose(visibility="restricted")
    client = Client()
    client.force_login(make.make_user(permissions=("cases.confirm_records",)))
    for rest in ("", "add/", f"edit/charge-{hidden.charge.pk}/", f"same/person-{hidden.person.pk}/", "next/"):
        assert client.get(address(hidden.document, rest)).status_code == 404
    for rest in ("decide/", "undo/", "state/", f"apart/person-{hidden.person.pk}/"):
        assert client.post(address(hidden.document, rest)).status_code == 404


def test_a_hidden_person_is_not_on_the_page(proposed: Proposed) -> None:
    proposed.person.name, proposed.person.visibility = "Another Name", "restricted"
    proposed.person.save()
    client = Client()
    client.force_login(make.make_user(permissions=("cases.confirm_records",)))
    html = html_of(client, proposed.document)
    assert "Another Name" not in html
    assert f"charge-{proposed.charge.pk}" not in html
    edit = client.get(address(proposed.document, f"edit/charge-{proposed.charge.pk}/"))
    assert edit.status_code == 404
    decided = client.post(address(proposed.document, "decide/"), {"decide": f"confirm person-{proposed.person.pk} x"})
    assert decided.status_code == 302
    assert proposed.states() == {"proposed"}


def test_the_number_of_queries_does_not_grow(staff_client: Client) -> None:
    def queries(count: int) -> int:
        document = make.make_document(TEXT + str(count))
        for number in range(count):
            other = propose(f"{TEXT}{count}-{number}", f"Timur Bekarov {number}")
            other.document.claims.update(document=document)
            stored = make.make_person(f"Timur Bekarov {number}")
            PossibleDuplicate.objects.create(first=other.person, second=stored, score=0.9)
            make.make_claim(make.make_document(f"{count}-{number}"), charge=other.charge, field="status", value="x")
        staff_client.get(address(document))
        with CaptureQueriesContext(connection) as captured:
            staff_client.get(address(document))
        return len(captured)

    assert queries(20) == queries(2) <= 22

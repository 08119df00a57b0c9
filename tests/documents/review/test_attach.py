"""Tying a value entered by hand to a document, and what a record's page in the admin shows of its sources."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.models import Person
from documents.models import Claim, SourceDocument
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def person() -> Person:
    return make.make_person("Timur Bekarov", born="1984")


@pytest.fixture
def document() -> SourceDocument:
    return make.make_document("Timur Bekarov, born in 1984 in Kazan.", title="Case brief")


def attach(client: Client, record: Any, **data: Any) -> Any:
    return client.post(f"/claims/attach/{record._meta.model_name}-{record.pk}/", data)


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


@pytest.mark.parametrize("named", ["{pk}", "{pk}: Case brief", "case BRIEF"])
def test_the_value_of_the_record_gets_its_passage(
    staff_client: Client, person: Person, document: SourceDocument, named: str
) -> None:
    response = attach(staff_client, person, field="born", document=named.format(pk=document.pk), quote="born in 1984")
    assert response.status_code == 302
    claim = Claim.objects.get()
    assert (claim.person, claim.field, claim.value, claim.passage) == (person, "born", "1984", "born in 1984")
    assert claim.state == "confirmed"
    attach(staff_client, person, field="born", document=str(document.pk), quote="born in 1984")
    assert Claim.objects.count() == 1


def test_another_value_becomes_a_conflict_to_settle(
    staff_client: Client, person: Person, document: SourceDocument
) -> None:
    response = attach(staff_client, person, field="born", value="May 1985", document=str(document.pk))
    assert response.headers["Location"] == f"/conflicts/?record=person-{person.pk}"
    assert (Claim.objects.get().value, Claim.objects.get().start) == ("1985-05", None)
    person.refresh_from_db()
    assert person.born == "1984"


def test_what_a_contributor_attaches_is_proposed(person: Person, document: SourceDocument) -> None:
    client = Client()
    client.force_login(make.make_user(permissions=("cases.add_charge",)))
    attach(client, person, field="born", document=str(document.pk), quote="born in 1984")
    assert Claim.objects.get().state == "proposed"
    other = Client()
    other.force_login(make.make_user())
    assert attach(other, person, field="born", document=str(document.pk)).status_code == 403


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ({"field": "born", "document": "no such title"}, "No document has this number"),
        ({"field": "born", "document": "text"}, "Several documents have these words"),
        ({"field": "born", "document": "brief", "quote": "born in 1990"}, "do not stand in the document"),
        ({"field": "born", "document": "brief", "value": "soon"}, "Use a date such as"),
        ({"field": "died", "document": "brief"}, "The record has no such value yet"),
        ({"field": "notes", "document": "brief"}, "Select a valid choice"),
        ({"field": "born", "document": ""}, "This field is required"),
        ({"field": "born", "document": "secret"}, "No document has this number"),
    ],
)
def test_errors_say_what_is_accepted(
    person: Person, document: SourceDocument, data: dict[str, str], error: str
) -> None:
    make.make_document("One", title="a text")
    make.make_document("Two", title="another text")
    make.make_document("Three", title="secret", visibility="restricted")
    client = Client()
    client.force_login(make.make_user(permissions=("cases.add_charge",)))
    response = attach(client, person, **data)
    assert error in response.content.decode()
    assert "secret</option>" not in response.content.decode()
    assert not Claim.objects.exists()


def test_a_hidden_record_is_not_there(document: SourceDocument) -> None:
    hidden = make.make_person(visibility="restricted")
    client = Client()
    client.force_login(make.make_user(permissions=("cases.add_charge",)))
    assert client.get(f"/claims/attach/person-{hidden.pk}/").status_code == 404
    assert attach(client, hidden, field="born", document=str(document.pk)).status_code == 404


def test_the_record_s_page_shows_every_value_with_its_sources(staff_client: Client, person: Person) -> None:
    make.make_claim(
        make.make_document("Born in 1984.", title="Brief"), "1984", person=person, field="born", value="1984"
    )
    make.make_claim(
        make.make_document("Born in 1985.", title="Other"), "1985", person=person, field="born", value="1985"
    )
    make.make_claim(
        make.make_document("Wrong", title="Wrong"), person=person, field="born", value="1970", state="rejected"
    )
    html = staff_client.get(f"/admin/cases/person/{person.pk}/change/").content.decode()
    panel = words(html.partition('id="sources-title"')[2].partition("</section>")[0])
    for part in (
        "Preferred name : Timur Bekarov",
        "Entered by hand; no document is named.",
        "Born : 1984 ▲ sources differ: choose",
        "Brief states 1984 ◌ proposed Born in 1984 .",
        "Other states 1985 ◌ proposed",
        "Wrong states 1970 ✕ rejected",
    ):
        assert part in panel, part
    assert f'href="/claims/attach/person-{person.pk}/?field=born"' in html


@pytest.mark.parametrize("kind", ["prosecution", "charge", "court", "event", "case", "provision", "region"])
def test_every_kind_of_record_has_its_page(staff_client: Client, kind: str) -> None:
    charge = make.make_charge()
    record = {
        "prosecution": charge.prosecution, "charge": charge, "court": make.make_court(), "event": make.make_event(),
        "case": charge.prosecution.case, "provision": charge.provision, "region": charge.provision.country,
    }[kind]  # fmt: skip
    html = staff_client.get(f"/admin/cases/{kind}/{record.pk}/change/").content.decode()
    assert ("Sources of these values" in html) == (kind not in {"provision", "region"})


def test_the_number_of_queries_does_not_grow(staff_client: Client, person: Person) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            staff_client.get(f"/admin/cases/person/{person.pk}/change/")
        return len(captured)

    def more(count: int) -> None:
        for _ in range(count):
            make.make_claim(passage="Timur", person=person, field="occupation", value="poet")

    more(2)
    two = queries()
    more(18)
    assert queries() == two

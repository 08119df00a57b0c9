"""Restricted records are nowhere in the admin for those who may not see them."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.test import Client

from cases.models import Case, Event, Person, PersonName, Prosecution
from documents.models import Claim, PossibleDuplicate, SourceDocument
from tests import factories as make
from tests.cases.admin_pages import MODELS, form_fields, submit, url

pytestmark = pytest.mark.django_db

HIDDEN = "Zarina Hidayatova"


@pytest.fixture
def clerk_client(client: Client) -> Client:
    """A browser of somebody who may do everything except see restricted records."""
    clerk = make.make_user("clerk")
    clerk.user_permissions.set(Permission.objects.exclude(codename="view_restricted"))
    client.force_login(clerk)
    return client


@pytest.fixture
def hidden() -> dict[type, Any]:
    """A restricted person with rows of every kind in a case that all may see."""
    person = make.make_person(HIDDEN, visibility="restricted")
    case = make.make_case("Reading circle")
    prosecution = make.make_prosecution(person=person, case=case, stage="appeal")
    make.make_prosecution(case=case, person=make.make_person("Bek Karimov"))
    make.make_charge(prosecution=prosecution, description="a charge of hers")
    event = make.make_event(person, case=case, description="of hers")
    other = make.make_person("Aliye Osmanova")
    PossibleDuplicate.objects.create(first=person, second=other, score=0.6)
    return {Person: person, Case: case, Prosecution: prosecution, Event: event}


def test_no_list_and_no_search_shows_her(clerk_client: Client, hidden: dict[type, Any]) -> None:
    for model in MODELS:
        for query in ({}, {"q": "Hidayatova"}):
            content = clerk_client.get(url(model, "changelist"), query).content.decode()
            assert HIDDEN not in content, model
    assert "Reading circle" not in clerk_client.get(url(Case, "changelist"), {"q": "Hidayatova"}).content.decode()
    assert "Reading circle" not in clerk_client.get(url(Case, "changelist"), {"stage": "appeal"}).content.decode()
    assert (
        "Reading circle"
        not in clerk_client.get(url(Case, "changelist"), {"charge": "a charge of hers"}).content.decode()
    )


def test_no_page_and_no_history_opens(clerk_client: Client, hidden: dict[type, Any]) -> None:
    for model in (Person, Prosecution, Event):
        record = hidden[model]
        version = record.history.first()
        assert clerk_client.get(url(model, "change", record.pk)).status_code == 404, model
        assert clerk_client.get(url(model, "history", record.pk)).status_code == 404, model
        assert clerk_client.get(url(model, "simple_history", record.pk, version.pk)).status_code == 404, model
        assert clerk_client.post(url(model, "delete", record.pk), {"post": "yes"}).status_code == 404, model
        assert model.objects.filter(pk=record.pk).exists(), model  # type: ignore[attr-defined]


def test_the_page_of_her_case_leaves_her_out(clerk_client: Client, hidden: dict[type, Any]) -> None:
    content = clerk_client.get(url(Case, "change", hidden[Case].pk)).content.decode()
    assert "Bek Karimov" in content
    assert HIDDEN not in content


def test_autocomplete_and_forms_do_not_offer_her(clerk_client: Client, hidden: dict[type, Any]) -> None:
    query = {"term": "Hidayatova", "app_label": "cases", "model_name": "prosecution", "field_name": "person"}
    assert clerk_client.get("/admin/autocomplete/", query).json()["results"] == []
    other = make.make_case()
    response = submit(clerk_client, url(Prosecution, "add"), {"case": other.pk, "person": hidden[Person].pk})
    assert response.status_code == 200
    assert HIDDEN not in response.content.decode()
    assert "Select a valid choice" in response.content.decode()


def test_history_of_a_visible_record_does_not_name_her(
    clerk_client: Client, staff_client: Client, hidden: dict[type, Any]
) -> None:
    event = hidden[Event]
    event.persons.set([make.make_person("Bek Karimov")])
    content = clerk_client.get(url(Event, "history", event.pk)).content.decode()
    assert "Bek Karimov" in content
    assert HIDDEN not in content
    pages = [url(Event, "simple_history", event.pk, version.pk) for version in event.history.all()]
    shown = [page for page in pages if clerk_client.get(page).status_code == 200]
    assert 0 < len(shown) < len(pages)
    for page in shown:
        assert HIDDEN not in clerk_client.get(page).content.decode()
    assert HIDDEN in staff_client.get(url(Event, "history", event.pk)).content.decode()


def test_what_would_take_her_rows_along_cannot_be_deleted(clerk_client: Client, hidden: dict[type, Any]) -> None:
    person = make.make_person("Chinara Orozova")
    person.relationships.create(other=hidden[Person], kind="sibling")
    for record in (hidden[Case], person):
        page = url(type(record), "delete", record.pk)
        content = clerk_client.get(page).content.decode()
        assert "Records that you may not see" in content
        assert HIDDEN not in content
        clerk_client.post(page, {"post": "yes"})
        assert type(record).objects.filter(pk=record.pk).exists()


def test_history_of_a_deleted_record_is_for_those_who_see_restricted_ones(
    clerk_client: Client, staff_client: Client
) -> None:
    person = make.make_person(HIDDEN, visibility="restricted")
    key = person.pk
    person.delete()
    assert clerk_client.get(url(Person, "history", key)).status_code == 404
    assert HIDDEN in staff_client.get(url(Person, "history", key)).content.decode()


def test_restricted_document_and_its_claims_stay_inside(clerk_client: Client) -> None:
    document = make.make_document("A confidential letter about a trial.", visibility="restricted")
    make.make_claim(document, "trial", value="confidential", case=make.make_case())
    for model in (SourceDocument, Claim):
        assert "onfidential" not in clerk_client.get(url(model, "changelist")).content.decode()


def test_nobody_can_write_through_the_page_of_a_version(staff_client: Client) -> None:
    person = make.make_person("Timur Bekarov")
    page = url(Person, "simple_history", person.pk, person.history.first().pk)
    assert "Timur Bekarov" in staff_client.get(page).content.decode()
    fields = form_fields(staff_client.get(url(Person, "change", person.pk)).content.decode())
    staff_client.post(page, {**fields, "name": "Somebody Else", "_save": "1"})
    person.refresh_from_db()
    assert person.name == "Timur Bekarov"
    assert PersonName.objects.count() == 1

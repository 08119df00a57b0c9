"""Every model has admin pages that open, cost a fixed number of queries, and hold no inline code."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.contrib import admin
from django.db import connection
from django.db.models import Model
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.models import Case, CourtName, Person, Prosecution
from tests import factories as make
from tests.cases.admin_pages import MODELS, inline_code, make_rows, url

pytestmark = pytest.mark.django_db


def query_count(client: Client, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        response = client.get(address)
    assert response.status_code == 200
    return len(queries)


def test_every_model_has_an_admin() -> None:
    assert [model for model in MODELS if not admin.site.is_registered(model)] == []


def test_no_admin_has_a_date_hierarchy() -> None:
    assert [page for page in admin.site._registry.values() if page.date_hierarchy] == []


def test_lists_cost_as_many_queries_with_twenty_rows_as_with_two(staff_client: Client) -> None:
    make_rows(2)
    few = {model.__name__: query_count(staff_client, url(model, "changelist")) for model in MODELS}
    make_rows(18, first=2)
    many = {model.__name__: query_count(staff_client, url(model, "changelist")) for model in MODELS}
    assert many == few


def test_pages_open_without_inline_code(staff_client: Client) -> None:
    make_rows(2)
    for page in [page for model in MODELS for page in pages_of(staff_client, model)]:
        response = staff_client.get(page)
        assert response.status_code == 200, page
        assert inline_code(response.content.decode()) == [], page


def pages_of(client: Client, model: type[Model]) -> list[str]:
    record: Any = model._default_manager.order_by("pk").last()
    pages = [url(model, "changelist"), url(model, "change", record.pk), url(model, "history", record.pk)]
    if admin.site._registry[model].has_add_permission(request=request_of(client)):
        pages += [url(model, "add"), url(model, "delete", record.pk)]
    if hasattr(model, "history"):
        pages.append(url(model, "simple_history", record.pk, record.history.first().pk))
    return pages


def request_of(client: Client) -> Any:
    """A request of the user who is signed in."""
    return client.get("/admin/").wsgi_request


def test_searches_open(staff_client: Client) -> None:
    make_rows(2)
    for model in MODELS:
        for text in ("Bekarov", "?!", "205.5 p2"):
            assert staff_client.get(url(model, "changelist"), {"q": text}).status_code == 200, (model, text)


def test_nothing_is_open_to_staff_without_permission(client: Client) -> None:
    make_rows(1)
    client.force_login(make.make_user())
    for model in MODELS:
        record: Any = model._default_manager.order_by("pk").last()
        assert client.get(url(model, "changelist")).status_code == 403, model
        assert client.get(url(model, "change", record.pk)).status_code == 403, model


def case_with(defendants: int) -> Case:
    case = make.make_case()
    region = make.make_region("RU-TA")
    for _ in range(defendants):
        prosecution = make.make_prosecution(case=case, region=region)
        make.make_event(prosecution.person, make.make_person(), case=case, region=region, court=make.make_court())
    return case


def prosecution_with(charges: int) -> Prosecution:
    prosecution = make.make_prosecution()
    for number in range(charges):
        charge = make.make_charge(prosecution=prosecution, provision=make.make_provision(str(100 + number)))
        make.make_charge(prosecution=prosecution, provision=charge.provision, replaces=charge)
        make.make_sentence(prosecution=prosecution, court=make.make_court())
        make.make_detention(
            prosecution=prosecution, facility=make.make_organisation(), region=make.make_region("RU-TA")
        )
    return prosecution


def person_with(prosecutions: int) -> Person:
    person = make.make_person("", *(f"Spelling {number}" for number in range(prosecutions)))
    for _ in range(prosecutions):
        make.make_prosecution(person=person, region=make.make_region("RU-TA"))
        person.affiliations.create(organisation=make.make_organisation(), kind="member")
        person.relationships.create(other=make.make_person(), kind="sibling")
        person.recognitions.create(organisation=make.make_organisation())
    return person


@pytest.mark.parametrize("maker", [case_with, prosecution_with, person_with])
def test_page_with_inlines_costs_as_many_queries_with_twenty_rows_as_with_two(staff_client: Client, maker: Any) -> None:
    few, many = maker(2), maker(20)
    counts = [query_count(staff_client, url(type(record), "change", record.pk)) for record in (few, many)]
    assert counts[0] == counts[1]


def test_index_groups_the_models(staff_client: Client) -> None:
    page = staff_client.get("/admin/").content.decode()
    content = page[page.index('id="content-main"') :]
    groups = re.findall(r'class="section"[^>]*>([^<]+)</a>', content)
    assert groups[:5] == ["Cases", "Persons", "Documents", "Organisations and courts", "Reference"]
    assert url(CourtName, "changelist") in page
    assert inline_code(page) == []

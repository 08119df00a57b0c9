"""The warning that somebody of a like name is there already, while a person is entered."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from cases.models import Person
from tests import factories as make
from tests.cases.admin_pages import submit

pytestmark = pytest.mark.django_db

ADD = "admin:cases_person_add"


def add(client: Client, **data: Any) -> Any:
    """Fill in the empty form and send it, without a script."""
    return submit(client, reverse(ADD), data)


def make_stored() -> Person:
    make.make_region("RU-TA")
    person = make.make_person("Тимур Хамроев", "Timur Hamroyev", born="1980")
    make.make_charge(prosecution=make.make_prosecution(person=person, region_id="RU-TA"))
    return person


def test_the_piece_of_the_page_tells_who_it_may_be(staff_client: Client) -> None:
    person = make_stored()
    page = staff_client.get(reverse("cases:alike"), {"name": "Timur Khamroev", "born": "about 198"}).content.decode()
    for words in (person.name, "Timur Hamroyev", "born 1980", "RU-TA", "205.5"):
        assert words in page


@pytest.mark.parametrize("name", ["", "  ", "Anton Lagutin", "—"])
def test_nobody_alike_gives_nothing(name: str, staff_client: Client) -> None:
    make_stored()
    assert not staff_client.get(reverse("cases:alike"), {"name": name}).content.strip()


def test_nobody_hidden_is_told_of() -> None:
    Person.objects.filter(pk=make_stored().pk).update(visibility="restricted")
    client = Client()
    client.force_login(make.make_user(permissions=("cases.add_person", "cases.view_person")))
    assert not client.get(reverse("cases:alike"), {"name": "Timur Khamroev"}).content.strip()
    assert add(client, name="Timur Khamroev").status_code == 302


def test_the_first_save_asks_and_the_second_one_saves(staff_client: Client) -> None:
    make_stored()
    asked = add(staff_client, name="Timur Khamroev")
    page = asked.content.decode()
    assert asked.status_code == 200
    assert "Save anyway" in page
    assert "born 1980" in page
    assert Person.objects.count() == 1
    assert add(staff_client, name="Timur Khamroev", alike_seen="Timur Khamroev").status_code == 302
    assert Person.objects.count() == 2


def test_the_person_found_is_used_instead(staff_client: Client) -> None:
    person = make_stored()
    response = add(staff_client, name="Timur Khamroev", _use=str(person.pk))
    assert response.url == reverse("admin:cases_person_change", args=[person.pk])
    in_popup = add(staff_client, name="Timur Khamroev", _use=str(person.pk), _popup="1").content.decode()
    assert f"&quot;value&quot;: &quot;{person.pk}&quot;" in in_popup
    assert Person.objects.count() == 1


def test_changing_a_person_asks_nothing(staff_client: Client) -> None:
    make_stored()
    other = make.make_person("Anton Lagutin")
    address = reverse("admin:cases_person_change", args=[other.pk])
    assert submit(staff_client, address, {"name": "Timur Khamroev"}).status_code == 302

"""Persons in the admin: found under any spelling, names kept in step, mistakes told beside their fields."""

from __future__ import annotations

import pytest
from django.test import Client

from cases.choices import NameKind
from cases.models import Person, PersonName
from cases.services.names import keep_preferred_name
from tests import factories as make
from tests.cases.admin_pages import errors, form_fields, submit, url

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "typed", ["Bekarov", "bekarov", "BEKAROV timur", "Бекаров", "бекаров тимур", "БЕКАРОВ", "Bekarow", "  Bekarov "]
)
def test_search_finds_any_spelling_script_and_case(staff_client: Client, typed: str) -> None:
    wanted = make.make_person("Timur Bekarov", "Тимур Бекаров", "T. Bekarow")
    make.make_person("Aliye Osmanova", "Аліє Османова")
    prosecution = make.make_prosecution(person=wanted)
    make.make_event(wanted, case=prosecution.case)
    for page in ("cases_person", "cases_prosecution", "cases_case", "cases_event", "cases_personname"):
        content = staff_client.get(f"/admin/cases/{page.removeprefix('cases_')}/", {"q": typed}).content.decode()
        assert "Timur Bekarov" in content or prosecution.case.title in content, page
        assert "Osmanova" not in content, page


def test_autocomplete_finds_any_spelling(staff_client: Client) -> None:
    wanted = make.make_person("Timur Bekarov", "Тимур Бекаров")
    make.make_person("Aliye Osmanova")
    query = {"term": "БЕКАРОВ", "app_label": "cases", "model_name": "prosecution", "field_name": "person"}
    found = staff_client.get("/admin/autocomplete/", query).json()["results"]
    assert found == [{"id": str(wanted.pk), "text": "Timur Bekarov"}]


def test_person_entered_by_hand_is_confirmed_and_has_its_preferred_name(staff_client: Client) -> None:
    changes = {"name": "Daniyar Seitov", "born": "May 1980", "names-0-name": "Данияр Сеитов"}
    response = submit(staff_client, url(Person, "add"), changes)
    assert response.status_code == 302
    person = Person.objects.get()
    assert (person.review, person.born) == ("confirmed", "1980-05")
    assert set(person.names.values_list("name", "kind")) == {
        ("Daniyar Seitov", "preferred"),
        ("Данияр Сеитов", "spelling"),
    }


def test_saving_a_proposed_person_keeps_the_state_that_the_form_says(staff_client: Client) -> None:
    person = make.make_person(review="proposed")
    page = url(Person, "change", person.pk)
    submit(staff_client, page, {"occupation": "teacher"})
    person.refresh_from_db()
    assert (person.review, person.occupation) == ("proposed", "teacher")
    submit(staff_client, page, {"review": "confirmed"})
    person.refresh_from_db()
    assert person.review == "confirmed"


def test_renaming_keeps_the_former_name_as_a_spelling(staff_client: Client) -> None:
    person = make.make_person("Timur Bekarov", "Timur Bekarow")
    submit(staff_client, url(Person, "change", person.pk), {"name": "Timur Bekarow"})
    assert set(person.names.values_list("name", "kind")) == {
        ("Timur Bekarow", "preferred"),
        ("Timur Bekarov", "spelling"),
    }


def test_keep_preferred_name_writes_nothing_where_all_is_in_step() -> None:
    person = make.make_person("Timur Bekarov", "Тимур Бекаров")
    before = PersonName.history.count()
    keep_preferred_name(person)
    assert PersonName.history.count() == before
    person.name = "T. Bekarov"
    keep_preferred_name(person)
    assert person.names.get(kind=NameKind.PREFERRED).name == "T. Bekarov"
    assert person.names.count() == 3


def test_deleting_the_preferred_spelling_brings_it_back(staff_client: Client) -> None:
    person = make.make_person("Timur Bekarov", "Тимур Бекаров")
    preferred = person.names.get(kind=NameKind.PREFERRED)
    staff_client.post(url(PersonName, "delete", preferred.pk), {"post": "yes"})
    assert person.names.get(kind=NameKind.PREFERRED).name == "Timur Bekarov"


@pytest.mark.parametrize(
    ("typed", "stored", "read"),
    [
        ("12.05.2021", "2021-05-12", "12 May 2021"),
        ("May 2021", "2021-05", "May 2021"),
        ("2021", "2021", "2021"),
        ("~2019", "2019~", "~2019"),
        ("1990s", "199X", "1990s"),
    ],
)
def test_partial_dates_are_typed_and_shown_as_people_write_them(
    staff_client: Client, typed: str, stored: str, read: str
) -> None:
    person = make.make_person()
    page = url(Person, "change", person.pk)
    assert submit(staff_client, page, {"born": typed}).status_code == 302
    person.refresh_from_db()
    assert person.born == stored
    assert form_fields(staff_client.get(page).content.decode())["born"] == read
    assert f'<td class="field-born">{read}</td>' in staff_client.get(url(Person, "changelist")).content.decode()
    before = person.history.count()
    submit(staff_client, page, {})
    assert person.history.count() == before
    person.refresh_from_db()
    assert person.born == stored


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        ("born", "soon", "“soon” is not a date. Use a date such as"),
        ("died", "31.02.2021", "no day of the calendar. Use a date such as"),
        ("name", "", "This field is required."),
        ("names-0-name", "Timur Bekarov", "This person has this spelling already."),
        ("affiliations-0-since", "autumnal", "“autumnal” is not a date. Use a date such as"),
    ],
)
def test_a_mistake_is_told_and_what_was_typed_is_kept(staff_client: Client, field: str, typed: str, told: str) -> None:
    person = make.make_person("Timur Bekarov")
    organisation = make.make_organisation()
    changes = {field: typed}
    if field.startswith("affiliations"):
        changes |= {"affiliations-0-organisation": str(organisation.pk), "affiliations-0-kind": "member"}
    response = submit(staff_client, url(Person, "change", person.pk), changes)
    assert response.status_code == 200
    assert told in errors(response)
    assert form_fields(response.content.decode())[field] == typed


def test_death_before_birth_is_a_mistake_not_a_crash(staff_client: Client) -> None:
    response = submit(staff_client, url(Person, "add"), {"name": "Ihar Kavalenka", "born": "1980", "died": "1979"})
    assert response.status_code == 200
    assert "“Died” lies before “born”." in errors(response)


def test_a_relationship_to_oneself_is_a_mistake_not_a_crash(staff_client: Client) -> None:
    person = make.make_person()
    changes = {"relationships-0-other": str(person.pk), "relationships-0-kind": "sibling"}
    response = submit(staff_client, url(Person, "change", person.pk), changes)
    assert "A relationship needs two different persons." in errors(response)


def test_person_page_lists_prosecutions_with_links(staff_client: Client) -> None:
    prosecution = make.make_prosecution(region=make.make_region("RU-TA"))
    page = staff_client.get(url(Person, "change", prosecution.person_id)).content.decode()
    assert url(type(prosecution), "change", prosecution.pk) in page
    assert prosecution.case.title in page


def test_reader_sees_dates_as_people_write_them(client: Client) -> None:
    person = make.make_person(born="1980-05")
    client.force_login(make.make_user(permissions=("cases.view_person",)))
    page = client.get(url(Person, "change", person.pk)).content.decode()
    assert "May 1980" in page
    assert "1980-05" not in page


def test_persons_are_filtered_by_charge_region_and_stage(staff_client: Client) -> None:
    charged = make.make_prosecution(
        person=make.make_person("Aliye Osmanova"), region=make.make_region("RU-TA"), stage="trial"
    )
    make.make_charge(prosecution=charged, provision=make.make_provision("282.2", "1"))
    make.make_prosecution(person=make.make_person("Daniyar Seitov"), region=make.make_region("KZ-75"), stage="appeal")
    for query in ("charge=282.2", "prosecuted_in=RU-TA", "prosecuted_in=ru", "stage=trial"):
        response = staff_client.get(f"{url(Person, 'changelist')}?{query}")
        assert [person.name for person in response.context["cl"].result_list] == ["Aliye Osmanova"], query

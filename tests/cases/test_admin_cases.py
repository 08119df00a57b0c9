"""Entering a whole case on two pages, and mistakes on the way."""

from __future__ import annotations

import pytest
from django.test import Client

from cases.models import Case, Charge, Court, Designation, Prosecution, Region, Relationship, Sentence
from tests import factories as make
from tests.cases.admin_pages import errors, form_fields, submit, url

pytestmark = pytest.mark.django_db


def test_a_case_with_three_defendants_is_entered_on_two_pages(staff_client: Client) -> None:
    persons = [make.make_person(name) for name in ("Aliye Osmanova", "Bek Karimov", "Chinara Orozova")]
    lawyer = make.make_person("Daniyar Seitov")
    court, region = make.make_court(), make.make_region("UA-43")
    changes: dict[str, object] = {"title": "Simferopol reading circle", "court": court.pk, "region": region.pk}
    for number, person in enumerate(persons):
        row = f"prosecutions-{number}"
        changes |= {f"{row}-person": person.pk, f"{row}-stage": "trial", f"{row}-region": region.pk}
    changes |= {"involvements-0-person": lawyer.pk, "involvements-0-role": "lawyer"}
    changes |= {"events-0-kind": "arrest", "events-0-date": "14.03.2022", "events-0-persons": [p.pk for p in persons]}
    assert submit(staff_client, url(Case, "add"), changes).status_code == 302
    case = Case.objects.get()
    assert [p.person for p in case.prosecutions.in_list_order()] == persons
    assert case.involvements.get().person == lawyer
    event = case.events.get()
    assert (event.date, event.persons.count(), case.review) == ("2022-03-14", 3, "confirmed")
    address = url(Prosecution, "change", case.prosecutions.in_list_order()[0].pk)
    assert address in staff_client.get(url(Case, "change", case.pk)).content.decode()
    for number in range(3):
        response = submit(staff_client, address, defendant_rows(court.pk, region.pk), button="_next")
        assert response.status_code == 302, errors(response)
        address = response["Location"]
        assert case.prosecutions.in_list_order()[number].charges.count() == 1
    assert address == url(Case, "change", case.pk)
    assert Charge.objects.count() == Sentence.objects.count() == 3
    assert Sentence.objects.first().months == 144


def defendant_rows(court: int, region: str) -> dict[str, object]:
    """One charge, sentence and detention, as typed on the page of a prosecution."""
    return {
        "charges-0-provision": make.make_provision().pk, "charges-0-status": "convicted",
        "sentences-0-kind": "imprisonment", "sentences-0-months": "144", "sentences-0-court": court,
        "sentences-0-date": "May 2023", "sentences-0-court_instance": "first",
        "detentions-0-kind": "remand", "detentions-0-region": region, "detentions-0-start": "03.2022",
    }  # fmt: skip


def test_adding_another_defendant_keeps_the_case(staff_client: Client) -> None:
    prosecution = make.make_prosecution()
    for address in (
        url(Prosecution, "change", prosecution.pk),
        f"{url(Prosecution, 'add')}?case={prosecution.case_id}",
    ):
        person = make.make_person()
        response = submit(staff_client, address, {"person": person.pk}, button="_addanother")
        assert response["Location"] == f"{url(Prosecution, 'add')}?case={prosecution.case_id}"
    fields = form_fields(staff_client.get(response["Location"]).content.decode())
    assert (fields["case"], fields["person"]) == (str(prosecution.case_id), "")
    assert prosecution.case.prosecutions.count() == 2


def test_the_page_of_a_prosecution_has_the_buttons(staff_client: Client, client: Client) -> None:
    prosecution = make.make_prosecution()
    page = staff_client.get(url(Prosecution, "change", prosecution.pk)).content.decode()
    assert 'name="_next"' in page
    assert page.count('name="_addanother"') == 1
    page = staff_client.get(url(Prosecution, "add")).content.decode()
    assert 'name="_next"' not in page
    assert page.count('name="_addanother"') == 1
    client.force_login(make.make_user(permissions=("cases.view_prosecution",)))
    page = client.get(url(Prosecution, "change", prosecution.pk)).content.decode()
    assert 'name="_next"' not in page
    assert 'name="_addanother"' not in page


def test_the_next_defendant_is_one_that_the_user_may_see(client: Client) -> None:
    case = make.make_case()
    first = make.make_prosecution(case=case, person=make.make_person("Aliye Osmanova"))
    make.make_prosecution(case=case, person=make.make_person("Bek Karimov", visibility="restricted"))
    last = make.make_prosecution(case=case, person=make.make_person("Chinara Orozova"))
    client.force_login(make.make_user(permissions=("cases.change_prosecution", "cases.view_prosecution")))
    page = client.get(url(Prosecution, "change", first.pk)).content.decode()
    assert "Chinara Orozova" in page
    assert "Bek Karimov" not in page
    response = submit(client, url(Prosecution, "change", first.pk), {}, button="_next")
    assert response["Location"] == url(Prosecution, "change", last.pk)


def test_same_person_twice_in_one_case_is_a_mistake(staff_client: Client) -> None:
    person = make.make_person()
    rows = {f"prosecutions-{number}-person": person.pk for number in range(2)}
    response = submit(staff_client, url(Case, "add"), {"title": "A case", **rows})
    assert response.status_code == 200
    assert "duplicate" in errors(response)
    prosecution = make.make_prosecution(person=person)
    response = submit(staff_client, url(Case, "change", prosecution.case_id), {"prosecutions-1-person": person.pk})
    assert "This person is prosecuted in this case already." in errors(response)
    response = submit(staff_client, url(Prosecution, "add"), {"case": prosecution.case_id, "person": person.pk})
    assert "This person is prosecuted in this case already." in errors(response)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (
            {"charges-0-brought": "2020", "charges-1-decided": "2021"},
            "Give the provision, or describe the charge.",
        ),
        (
            {"charges-0-description": "unrest", "charges-0-brought": "2021", "charges-0-decided": "2020"},
            "“Decided” lies before “brought”.",
        ),
        (
            {"charges-0-description": "unrest", "charges-0-brought": "sometime"},
            "“sometime” is not a date. Use a date such as",
        ),
        ({"sentences-0-kind": "fine", "sentences-0-months": "6"}, "A fine has no months"),
        ({"sentences-0-kind": "fine", "sentences-0-amount": "5000"}, "An amount needs its currency."),
        ({"sentences-0-kind": "fine", "sentences-0-amount": "5000", "sentences-0-currency": "rub"}, "ISO 4217"),
        ({"sentences-0-kind": "imprisonment", "sentences-0-months": "-2"}, "greater than or equal to 0"),
        ({"detentions-0-start": "2023", "detentions-0-end": "2022"}, "“End” lies before “start”."),
    ],
)
def test_mistakes_in_rows_are_told_and_kept(staff_client: Client, changes: dict[str, str], told: str) -> None:
    prosecution = make.make_prosecution()
    response = submit(staff_client, url(Prosecution, "change", prosecution.pk), changes)
    assert response.status_code == 200
    assert told in errors(response)
    fields = form_fields(response.content.decode())
    assert {name: fields[name] for name in changes} == changes


def test_mistakes_in_the_main_forms_are_told(staff_client: Client) -> None:
    charge, person, organisation = make.make_charge(), make.make_person(), make.make_organisation()
    country, court = make.make_region("RU"), make.make_court("Kazan City Court", country=make.make_region("RU"))
    pages = [
        (url(Charge, "change", charge.pk), {"replaces": charge.pk}, "A charge cannot replace itself."),
        (url(Case, "add"), {"title": "A case", "opened": "2021", "closed": "2020"}, "“Closed” lies before “opened”."),
        (
            url(Relationship, "add"),
            {"person": person.pk, "other": person.pk, "kind": "sibling"},
            "two different persons",
        ),
        (
            url(Court, "add"),
            {"name": court.name, "country": country.pk},
            "There is a court of this name in this country.",
        ),
        (
            url(Designation, "add"),
            {
                "organisation": organisation.pk,
                "country": country.pk,
                "kind": "terrorist",
                "court": court.pk,
                "agency": organisation.pk,
            },
            "Either a court or an agency declares it, not both.",
        ),
        (
            url(Region, "add"),
            {"code": "RU-TA", "name": "Tatarstan", "kind": "region", "country_code": "RU"},
            "no parent",
        ),
    ]
    for address, changes, told in pages:
        response = submit(staff_client, address, changes)
        assert response.status_code == 200, address
        assert told in errors(response), address

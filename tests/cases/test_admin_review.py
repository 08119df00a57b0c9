"""Confirming and rejecting in bulk, filters, and who changed what and when."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.test import Client

from cases.models import Case, Charge, Court, Event, Person, Prosecution
from tests import factories as make
from tests.cases.admin_pages import submit, url

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("action", "state", "told"),
    [
        ("mark_confirmed", "confirmed", "2 persons are now confirmed. 1 was confirmed already."),
        ("mark_rejected", "rejected", "3 persons are now rejected."),
        ("mark_proposed", "proposed", "1 person is now proposed. 2 were proposed already."),
    ],
)
def test_actions_count_and_keep_history(
    staff_client: Client, admin_user: User, action: str, state: str, told: str
) -> None:
    persons = [make.make_person(review=review, born="1980") for review in ("proposed", "proposed", "confirmed")]
    changed = [person for person in persons if person.review != state]
    query = {"action": action, "_selected_action": [person.pk for person in persons]}
    response = staff_client.post(url(Person, "changelist"), query, follow=True)
    assert told in response.content.decode()
    for person in persons:
        before = person.updated_at
        person.refresh_from_db()
        assert person.review == state
        assert person.history.count() == (2 if person in changed else 1)
        if person in changed:
            newest = person.history.first()
            assert (newest.review, newest.history_user, newest.born_latest) == (state, admin_user, person.born_latest)
            assert person.updated_at > before


def test_action_on_events_keeps_the_persons_in_the_history(staff_client: Client, admin_user: User) -> None:
    event = make.make_event(make.make_person(), review="proposed")
    query = {"action": "mark_confirmed", "_selected_action": [event.pk]}
    staff_client.post(url(Event, "changelist"), query)
    newest = event.history.first()
    assert (newest.review, newest.history_user, newest.persons.count()) == ("confirmed", admin_user, 1)


def test_actions_need_the_permission_to_change(client: Client) -> None:
    person = make.make_person(review="proposed")
    client.force_login(make.make_user(permissions=("cases.view_person",)))
    assert "mark_confirmed" not in client.get(url(Person, "changelist")).content.decode()
    client.post(url(Person, "changelist"), {"action": "mark_confirmed", "_selected_action": [person.pk]})
    person.refresh_from_db()
    assert person.review == "proposed"


def test_the_review_state_is_a_sign_and_a_word(staff_client: Client) -> None:
    for review, sign in (("proposed", "◌"), ("confirmed", "●"), ("rejected", "✕")):
        make.make_person(review=review)
        assert f"{sign}</span> {review}</span>" in staff_client.get(url(Person, "changelist")).content.decode()


def test_history_says_who_changed_what_and_when(staff_client: Client) -> None:
    person = make.make_person("Timur Bekarov")
    submit(staff_client, url(Person, "change", person.pk), {"born": "May 1980", "sex": "male"})
    content = staff_client.get(url(Person, "history", person.pk)).content.decode()
    assert "administrator" in content
    assert "<strong>Born:</strong> (empty) → May 1980" in content
    assert "<strong>Sex:</strong> not stated → male" in content
    assert "earliest" not in content
    assert f"{person.history.first().history_date:%Y-%m-%d}" in content
    version = staff_client.get(url(Person, "simple_history", person.pk, person.history.first().pk)).content.decode()
    assert "<td>May 1980</td>" in version


@pytest.mark.parametrize(
    ("model", "query", "found"),
    [
        (Prosecution, {"charge": "205.5"}, True),
        (Prosecution, {"charge": "RU 205.5 p2"}, True),
        (Prosecution, {"charge": "205.5 part 1"}, False),
        (Prosecution, {"charge": "KZ 205.5"}, False),
        (Prosecution, {"charge": "Mass UNREST"}, True),
        (Prosecution, {"charge": "беспорядков"}, False),
        (Prosecution, {"court_named": "kazan city"}, True),
        (Prosecution, {"court_named": "Sochi"}, False),
        (Prosecution, {"region__code__exact": "RU-TA"}, True),
        (Prosecution, {"stage__exact": "trial"}, True),
        (Prosecution, {"stage__exact": "appeal"}, False),
        (Prosecution, {"review__exact": "proposed"}, True),
        (Case, {"charge": "205.5"}, True),
        (Case, {"charge": "206"}, False),
        (Case, {"stage": "trial"}, True),
        (Case, {"stage": "appeal"}, False),
        (Case, {"court_named": "KAZAN"}, True),
        (Charge, {"charge": "unrest"}, True),
        (Charge, {"q": "Bekarov"}, True),
        (Court, {"q": "city kazan"}, True),
        (Case, {"q": "1-23/2022"}, True),
        (Case, {"q": "READING"}, True),
        (Case, {"q": "кружок"}, True),
        (Case, {"q": "ЧТЕНИЯ"}, True),
        (Case, {"q": "nobody"}, False),
    ],
)
def test_filters_and_searches(staff_client: Client, model: type, query: dict[str, str], found: bool) -> None:
    court = make.make_court("Kazan City Court")
    case = make.make_case("Reading circle (Кружок чтения)", number="1-23/2022", court=court)
    person = make.make_person("Timur Bekarov")
    prosecution = make.make_prosecution(
        case=case, person=person, region=make.make_region("RU-TA"), stage="trial", review="proposed"
    )
    provision = make.make_provision("205.5", "2")
    make.make_charge(prosecution=prosecution, provision=provision, description="calls for mass unrest")
    response = staff_client.get(url(model, "changelist"), query)
    assert response.status_code == 200
    assert bool(response.context["cl"].result_count) is found


def test_region_filter_lists_only_regions_that_occur(staff_client: Client) -> None:
    make.make_region("KZ-75")
    make.make_prosecution(region=make.make_region("RU-TA"))
    content = staff_client.get(url(Prosecution, "changelist")).content.decode()
    assert "?region__code__exact=RU-TA" in content
    assert "KZ-75" not in content

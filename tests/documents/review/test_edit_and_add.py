"""Correcting a record in place, and adding what the extraction missed."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from cases.models import Charge, Court, Detention, Event, Involvement, Person, Prosecution, Provision, Sentence
from documents.extraction.types import Span
from documents.services.finding import NotFound, find_passage
from tests import factories as make
from tests.documents.review.proposals import Proposed, propose

pytestmark = pytest.mark.django_db


@pytest.fixture
def proposed() -> Proposed:
    return propose()


def post(client: Client, proposed: Proposed, rest: str, data: dict[str, Any]) -> Any:
    return client.post(f"/documents/{proposed.document.pk}/review/{rest}", data)


def seen(record: Any) -> str:
    record.refresh_from_db()
    return f"{record.updated_at.timestamp():.6f}"


def edit(client: Client, proposed: Proposed, record: Any, **data: Any) -> Any:
    key = f"{record._meta.model_name}-{record.pk}"
    return post(client, proposed, f"edit/{key}/", {"seen": seen(record), **data})


def test_the_record_and_what_the_document_says_change_together(staff_client: Client, proposed: Proposed) -> None:
    response = edit(staff_client, proposed, proposed.charge, provision="RU 205.5 p1", status="reclassified")
    assert response.status_code == 302
    charge = Charge.objects.get()
    assert (charge.label, charge.status, charge.review) == ("RU 205.5 p1", "reclassified", "proposed")
    assert {claim.field: claim.value for claim in charge.claims.all()} == {
        "provision": "RU 205.5 p1",
        "status": "reclassified",
    }
    assert Provision.objects.get(part="1").review == "proposed"
    assert charge.history.first().history_user.username == "administrator"


def test_saved_and_confirmed_at_once(staff_client: Client, proposed: Proposed) -> None:
    edit(staff_client, proposed, proposed.charge, provision="ru 205.5 p2", status="convicted", confirm="1")
    charge = Charge.objects.get()
    assert (charge.status, charge.review, charge.provision.review) == ("convicted", "confirmed", "confirmed")


def test_a_value_that_the_document_states_too_gets_its_passage(staff_client: Client, proposed: Proposed) -> None:
    edit(
        staff_client, proposed, proposed.person, name="Timur Bekarov", sex="male", occupation="locksmith",
        quote="a  locksmith from Kazan",
    )  # fmt: skip
    claim = proposed.person.claims.get(field="occupation")
    assert (claim.passage, claim.value) == ("a locksmith from Kazan", "locksmith")
    edit(staff_client, proposed, proposed.person, name="Timur R. Bekarov")
    assert set(proposed.person.names.values_list("name", "kind")) == {
        ("Timur Bekarov", "spelling"),
        ("Timur R. Bekarov", "preferred"),
    }


@pytest.mark.parametrize(
    ("record", "data", "error"),
    [
        ("charge", {"status": "charged"}, "Give the provision, or describe the charge."),
        ("charge", {"provision": "the big one", "status": "charged"}, "Write a provision as its country"),
        ("charge", {"provision": "XX 5", "status": "charged"}, "There is no such provision"),
        ("charge", {"provision": "RU 205.5 p2", "status": "charged", "brought": "soon"}, "Use a date such as"),
        ("sentence", {"kind": "imprisonment", "court_instance": "first", "court": "Nowhere"}, "There is no such court"),
        (
            "sentence",
            {"kind": "imprisonment", "court_instance": "first", "amount": "5"},
            "An amount needs its currency",
        ),
        ("event", {"kind": "arrest", "region": "Atlantis"}, "There is no such region"),
        ("person", {"name": "T.", "born": "1984", "quote": "born in 1984"}, "do not stand in the document"),
    ],
)
def test_errors_say_what_is_accepted(
    staff_client: Client, proposed: Proposed, record: str, data: dict[str, str], error: str
) -> None:
    before = Provision.objects.count()
    response = edit(staff_client, proposed, getattr(proposed, record), **data)
    assert response.status_code == 200
    assert error in response.content.decode()
    assert Provision.objects.count() == before


def test_links_are_typed_by_any_spelling(staff_client: Client, proposed: Proposed) -> None:
    make.make_region("RU-MOW", name="Moscow", name_ru="Москва")
    edit(staff_client, proposed, proposed.event, kind="arrest", date="14.03.2022", region="москва")
    assert Event.objects.get().region_id == "RU-MOW"
    court = make.make_court("2nd Example Military Court")
    edit(staff_client, proposed, proposed.sentence, kind="imprisonment", months="144", court_instance="first",
         court="2ND EXAMPLE")  # fmt: skip
    assert Sentence.objects.get().court == court


def test_a_form_of_before_somebody_elses_change_is_not_saved(staff_client: Client, proposed: Proposed) -> None:
    old = seen(proposed.charge)
    proposed.charge.status = "acquitted"
    proposed.charge.save()
    key = f"charge-{proposed.charge.pk}"
    data = {"seen": old, "provision": "RU 205.5 p2", "status": "dropped"}
    response = post(staff_client, proposed, f"edit/{key}/", data)
    assert "changed meanwhile" in response.content.decode()
    assert Charge.objects.get().status == "acquitted"


def test_a_charge_is_added_of_selected_words(staff_client: Client, proposed: Proposed) -> None:
    text = proposed.document.text
    at = text.index("charged under")
    form = staff_client.get(
        f"/documents/{proposed.document.pk}/review/add/",
        {"at": f"{at}-{at + 7}", "kind": "charge", "about": f"person-{proposed.person.pk}"},
    ).content.decode()
    assert f'value="prosecution-{proposed.prosecution.pk}" selected' in form
    data = {"quote": "charged", "about": f"prosecution-{proposed.prosecution.pk}", "description": "unrest",
            "status": "charged"}  # fmt: skip
    assert post(staff_client, proposed, f"add/?kind=charge&at={at}-{at + 7}", data).status_code == 302
    charge = Charge.objects.get(description="unrest")
    assert (charge.prosecution, charge.review) == (proposed.prosecution, "confirmed")
    assert {(c.field, c.value, c.start, c.end, c.state) for c in charge.claims.all()} == {
        ("description", "unrest", at, at + 7, "confirmed"),
        ("status", "charged", at, at + 7, "confirmed"),
    }
    assert proposed.person.prosecutions.count() == 1


def test_what_a_contributor_adds_is_proposed(proposed: Proposed) -> None:
    client = Client()
    client.force_login(make.make_user(permissions=("cases.add_charge",)))
    data = {"quote": "Moscow", "about": f"prosecution-{proposed.prosecution.pk}", "kind": "remand", "start": "2022-03"}
    assert post(client, proposed, "add/?kind=detention", data).status_code == 302
    detention = Detention.objects.get()
    assert (detention.review, detention.claims.first().state) == ("proposed", "proposed")


def test_a_person_is_added_as_accused_in_a_case_of_their_own(staff_client: Client, proposed: Proposed) -> None:
    data = {"quote": "Bekarov to twelve", "name": "Daniyar Seitov", "role": "accused", "case": "new"}
    assert post(staff_client, proposed, "add/?kind=person", data).status_code == 302
    person = Person.objects.get(name="Daniyar Seitov")
    assert person.names.get().kind == "preferred"
    prosecution = Prosecution.objects.get(person=person)
    assert (prosecution.review, prosecution.case.title) == ("confirmed", "Case of Daniyar Seitov")


def test_a_lawyer_needs_a_case_that_is_there(staff_client: Client, proposed: Proposed) -> None:
    data = {"quote": "Kazan", "name": "Marina Vetrova", "role": "lawyer", "case": "new"}
    response = post(staff_client, proposed, "add/?kind=person", data)
    assert "Choose a case that is there" in response.content.decode()
    assert not Person.objects.filter(name="Marina Vetrova").exists()
    post(staff_client, proposed, "add/?kind=person", {**data, "case": str(proposed.case.pk)})
    assert Involvement.objects.get().case == proposed.case


@pytest.mark.parametrize(
    ("kind", "data", "error"),
    [
        ("charge", {"quote": "Kazan", "description": "x", "status": "charged"}, "Choose whom it is about"),
        ("court", {"quote": "Bekarov", "name": "A court", "level": "unknown"}, "stand in 2 places"),
        ("court", {"quote": "", "name": "A court", "level": "unknown"}, "This field is required"),
    ],
)
def test_an_addition_that_is_not_complete(
    staff_client: Client, proposed: Proposed, kind: str, data: dict[str, str], error: str
) -> None:
    response = post(staff_client, proposed, f"add/?kind={kind}", data)
    assert error in response.content.decode()
    assert (Charge.objects.count(), Court.objects.count()) == (1, 1)


@pytest.mark.parametrize("kind", ["charge", "sentence", "event", "detention", "person", "affiliation", "recognition",
                                  "court", "organisation"])  # fmt: skip
def test_every_kind_has_its_form(staff_client: Client, proposed: Proposed, kind: str) -> None:
    response = staff_client.get(f"/documents/{proposed.document.pk}/review/add/?kind={kind}&at=0-13")
    assert "Timur Bekarov</textarea>" in response.content.decode()
    assert staff_client.get(f"/documents/{proposed.document.pk}/review/add/?kind=nonsense").status_code == 404


@pytest.mark.parametrize(
    ("quote", "near", "expected"),
    [
        ("beta", None, Span(6, 10)),
        ("BETA\n gamma", None, Span(6, 17)),
        ("alpha", 30, Span(34, 39)),
        ("alpha", 0, Span(0, 5)),
        ("alpha", None, "2 places"),
        ("'delta'", None, Span(18, 25)),
        ("epsilon", None, "do not stand"),
        ("  ", None, "Quote the words"),
        ("a.*a", None, "do not stand"),
    ],
)
def test_finding_quoted_words(quote: str, near: int | None, expected: Span | str) -> None:
    text = "alpha beta\n gamma ‘delta’ and then alpha"
    text = text.replace("beta\n gamma", "beta  gamma")
    if isinstance(expected, str):
        with pytest.raises(NotFound, match=expected):
            find_passage(text, quote, near)
    else:
        assert find_passage(text, quote, near) == (
            expected if quote != "alpha" or near == 0 else Span(text.rindex("alpha"), len(text))
        )

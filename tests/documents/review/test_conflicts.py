"""Values on which sources differ: where they show, and how one is chosen."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.models import Person
from documents.models import Claim
from documents.services.conflicts import open_conflicts, settle
from documents.services.decisions import Refused
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def reviewer() -> User:
    return make.make_user("reviewer", permissions=("cases.confirm_records", "cases.view_sensitive"))


def states(record: Any, field: str, value: str, state: str = "proposed", **document: Any) -> Claim:
    source = make.make_document(f"A text on {value} of {field} of {record._meta.model_name} {record.pk}.", **document)
    return make.make_claim(source, value, field=field, value=value, state=state, **{record._meta.model_name: record})


def found(user: User, limit: int = 50) -> list[tuple[str, set[str]]]:
    return [(c.field, {side.value for side in c.sides}) for c in open_conflicts(user, limit)]


@pytest.mark.parametrize(
    ("held", "stated", "differs"),
    [
        ("1984", ["1985"], True),
        ("1984", ["1984", "1985"], True),
        ("1984", ["1984"], False),
        ("1984", ["1984-05"], False),  # a day within it is no other value
        ("1984-05", ["1984"], False),
        ("", ["1985"], True),
        ("1984", [], False),
    ],
)
def test_what_is_a_conflict(reviewer: User, held: str, stated: list[str], differs: bool) -> None:
    person = make.make_person(born=held)
    for value in stated:
        states(person, "born", value)
    assert bool(found(reviewer)) == differs


@pytest.mark.parametrize(
    ("field", "value", "differs"),
    [
        ("months", "144.0", False),
        ("months", "144", False),
        ("months", "120.0", True),
        ("amount", "200000 RUB", False),
        ("amount", "300000 RUB", True),
        ("kind", "imprisonment", False),
    ],
)
def test_numbers_are_compared_as_numbers(reviewer: User, field: str, value: str, differs: bool) -> None:
    sentence = make.make_sentence(months=144, amount=200000, currency="RUB")
    states(sentence, field, value)
    assert bool(found(reviewer)) == differs


def test_names_and_rejected_claims_and_records_are_no_conflicts(reviewer: User) -> None:
    person = make.make_person("Timur Bekarov", born="1984")
    states(person, "name", "Тимур Бекаров")
    states(person, "born", "1985", state="rejected")
    states(make.make_person(born="1970", review="rejected"), "born", "1971")
    assert found(reviewer) == []


def test_two_courts_differ_two_spellings_of_one_do_not(reviewer: User) -> None:
    sentence = make.make_sentence(court=make.make_court("Example Court"))
    states(sentence, "court", "Example Court")
    states(sentence, "court", "EXAMPLE COURT")
    assert found(reviewer) == []
    states(sentence, "court", "Another Court")
    assert [field for field, _ in found(reviewer)] == ["court"]


def test_restricted_records_and_documents_are_not_told(reviewer: User) -> None:
    states(make.make_person(born="1984", visibility="restricted"), "born", "1985")
    person = make.make_person(born="1984")
    states(person, "born", "1986", visibility="restricted")
    assert found(reviewer) == []


def test_the_list_is_read_in_pieces_until_there_are_enough(reviewer: User) -> None:
    for number in range(4):
        states(make.make_person(born=f"19{number}0"), "born", "1999")
        states(make.make_sentence(months=10 + number), "months", "99")
    assert len(found(reviewer)) == 8
    assert len(found(reviewer, 3)) == 3


def test_choosing_a_stated_value_keeps_both(reviewer: User) -> None:
    person = make.make_person(born="1984")
    first, second = states(person, "born", "1984", state="confirmed"), states(person, "born", "1985")
    settle(person, "born", "1985", "The passport says so.", reviewer)
    person.refresh_from_db()
    first.refresh_from_db()
    second.refresh_from_db()
    assert (person.born, str(person.born_earliest)) == ("1985", "1985-01-01")
    assert (first.state, second.state) == ("set_aside", "confirmed")
    assert second.settled_by == first.settled_by == reviewer
    assert first.reason == "The passport says so."
    assert first.settled_at is not None
    assert found(reviewer) == []
    version = person.history.first()
    assert version.history_change_reason == "Chosen among sources: The passport says so."


def test_choosing_what_the_record_has_sets_the_others_aside(reviewer: User) -> None:
    person = make.make_person(born="1984")
    claim = states(person, "born", "1985")
    versions = person.history.count()
    settle(person, "born", "1984", "Entered from the passport.", reviewer)
    claim.refresh_from_db()
    assert (claim.state, person.history.count()) == ("set_aside", versions)


@pytest.mark.parametrize(
    ("record", "field", "value", "held"),
    [
        ("charge", "provision", "RU 280 p1", "RU 280 p1"),
        ("charge", "status", "convicted", "convicted"),
        ("sentence", "amount", "300000 KZT", "300000.00 KZT"),
        ("sentence", "court", "Other Court", "Other Court"),
        ("prosecution", "region", "RU-TA", "RU-TA"),
    ],
)
def test_every_kind_of_value_is_taken(reviewer: User, record: str, field: str, value: str, held: str) -> None:
    from documents.services.claimed_values import text_of

    make.make_region("RU-TA")
    make.make_court("Other Court")
    prosecution = make.make_prosecution()
    row: Any = {
        "charge": lambda: make.make_charge(prosecution=prosecution),
        "sentence": lambda: make.make_sentence(kind="fine", months=None, amount=5, currency="RUB"),
        "prosecution": lambda: prosecution,
    }[record]()
    states(row, field, value)
    states(row, field, "something else")
    settle(row, field, value, "It is the later one.", reviewer)
    row.refresh_from_db()
    assert text_of(row, field) == held
    assert sorted(row.claims.values_list("state", flat=True)) == ["confirmed", "set_aside"]


@pytest.mark.parametrize(
    ("field", "value", "reason", "error"),
    [
        ("born", "1985", "  ", "Say why"),
        ("born", "1999", "because", "No source states this value"),
        ("died", "1950", "because", "cannot be written there"),  # before the birth
        ("residence", "Atlantis", "because", "cannot be written there"),
    ],
)
def test_what_cannot_be_chosen_is_refused(reviewer: User, field: str, value: str, reason: str, error: str) -> None:
    person = make.make_person(born="1984")
    for name, said in (("born", "1985"), ("died", "1950"), ("residence", "Atlantis")):
        states(person, name, said)
    with pytest.raises(Refused, match=error), transaction.atomic():
        settle(person, field, value, reason, reviewer)
    assert set(Claim.objects.values_list("state", flat=True)) == {"proposed"}
    assert Person.objects.get().born == "1984"


def test_only_who_may_confirm_chooses(staff_client: Client) -> None:
    person = make.make_person(born="1984")
    states(person, "born", "1985")
    with pytest.raises(PermissionDenied):
        settle(person, "born", "1985", "because", make.make_user())
    client = Client()
    client.force_login(make.make_user())
    assert client.post("/conflicts/settle/", {}).status_code == 403
    assert "<button" not in client.get("/conflicts/").content.decode().partition("<main")[2]


def test_a_claim_set_aside_without_a_reason_is_refused_by_the_database() -> None:
    claim = states(make.make_person(), "born", "1985")
    with pytest.raises(IntegrityError), transaction.atomic():
        Claim.objects.filter(pk=claim.pk).update(state="set_aside")


def test_the_page_shows_sides_with_passages_and_settles(staff_client: Client) -> None:
    person = make.make_person("Timur Bekarov", born="1984")
    states(person, "born", "1985", title="Case brief")
    html = staff_client.get("/conflicts/").content.decode()
    for part in ("Person: Timur Bekarov", "Case brief", "<b>1985</b>", "in the record now", "entered by hand"):
        assert part in html
    data = {"record": f"person-{person.pk}", "field": "born", "value": "1985", "reason": "A passport.",
            "next": f"/conflicts/?record=person-{person.pk}"}  # fmt: skip
    html = staff_client.post("/conflicts/settle/", data, follow=True).content.decode()
    assert "A passport." in html
    person.refresh_from_db()
    assert person.born == "1985"
    assert "No sources differ" in staff_client.get("/conflicts/").content.decode()
    assert staff_client.post("/conflicts/settle/", {**data, "next": "https://example.org/"}).headers["Location"] == (
        "/conflicts/"
    )


@pytest.mark.parametrize("record", ["person-99999", "nonsense-1", "x", "person-1' OR 1"])
def test_no_such_record(staff_client: Client, record: str) -> None:
    assert staff_client.get("/conflicts/", {"record": record}).status_code == 404
    response = staff_client.post("/conflicts/settle/", {"record": record, "field": "born", "value": "1"}, follow=True)
    assert "no such record" in response.content.decode()


def test_the_number_of_queries_does_not_grow(staff_client: Client) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            staff_client.get("/conflicts/")
        return len(captured)

    def more(count: int) -> None:
        for number in range(count):
            states(make.make_person(born="1984"), "born", f"19{number + 10}")
            states(make.make_charge(), "status", f"other {number}")

    more(2)
    two = queries()
    more(18)
    assert queries() == two <= 24

"""Searches under a name, the columns of the list, and what is done with all of a search."""

from __future__ import annotations

import pytest
from django.test import Client

from cases.models import Assignment, BulkAction, Person, Prosecution, SavedSearch
from cases.services import bulk
from tests import factories as make
from tests.jobs import run_jobs

pytestmark = pytest.mark.django_db


def other_client() -> Client:
    client = Client()
    client.force_login(make.make_user())
    return client


def test_a_search_is_saved_listed_replaced_and_deleted(staff_client: Client) -> None:
    data = {"name": "In force", "query": "?stage=in_force&page=3&name="}
    response = staff_client.post("/searches/save/", data)
    assert response.headers["Location"] == "/prisoners/?stage=in_force"
    staff_client.post("/searches/save/", {**data, "query": "?stage=appeal"})
    (search,) = SavedSearch.objects.all()
    assert search.query == "stage=appeal"
    assert 'href="/prisoners/?stage=appeal"' in staff_client.get("/searches/").content.decode()
    staff_client.post(f"/searches/{search.pk}/delete/")
    assert "No saved searches yet" in staff_client.get("/searches/").content.decode()


def test_others_see_only_shared_searches_and_change_none(staff_client: Client) -> None:
    staff_client.post("/searches/save/", {"name": "Own", "query": "stage=appeal"})
    staff_client.post("/searches/save/", {"name": "Ours", "query": "stage=trial", "shared": "on"})
    client = other_client()
    page = client.get("/searches/").content.decode()
    assert "Ours" in page
    assert "Own" not in page
    assert client.post(f"/searches/{SavedSearch.objects.get(name='Ours').pk}/delete/").status_code == 404


def test_a_search_needs_a_name(staff_client: Client) -> None:
    page = staff_client.post("/searches/save/", {"name": " ", "query": "stage=appeal"}, follow=True)
    assert page.redirect_chain[-1][0] == "/prisoners/?stage=appeal"
    assert "This field is required." in page.content.decode() or "name" in page.content.decode()
    assert not SavedSearch.objects.exists()


def test_the_columns_of_the_list_are_remembered(staff_client: Client) -> None:
    make.make_prosecution()
    staff_client.post("/prisoners/columns/", {"columns": ["Charges", "Term"], "query": "?sort=-term"})
    page = staff_client.get("/prisoners/").content.decode()
    assert 'class="cards prisoners without-3 without-4 without-5 without-7"' in page
    staff_client.post("/prisoners/columns/", {"query": ""})
    assert 'class="cards prisoners"' in staff_client.get("/prisoners/").content.decode()


def do(client: Client, query: str, **data: str) -> BulkAction:
    preview = client.post(f"/prisoners/all/?{query}", data)
    assert preview.context["count"] is not None, preview.context["error"]
    assert not BulkAction.objects.exists()
    client.post(f"/prisoners/all/?{query}", {**data, "sure": "1"})
    run_jobs()
    return BulkAction.objects.get()


def undo(client: Client, action: BulkAction) -> None:
    client.post(f"/prisoners/all/{action.pk}/undo/")
    run_jobs()
    action.refresh_from_db()
    assert action.undone_at


@pytest.fixture(params=[2_000, 0], ids=["at once", "in the background"])
def _either_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "AT_ONCE", request.param)


@pytest.mark.usefixtures("_either_way")
def test_all_of_a_search_is_confirmed_and_that_is_undone(staff_client: Client) -> None:
    found = [make.make_prosecution(stage="appeal", review="proposed") for _ in range(3)]
    make.make_prosecution(stage="appeal", review="confirmed")
    beside = make.make_prosecution(stage="trial", review="proposed")
    action = do(staff_client, "stage=appeal", kind="confirm")
    assert set(Prosecution.objects.filter(review="proposed")) == {beside}
    assert action.changes.count() == 3
    assert {prosecution.history.count() for prosecution in found} == {2}
    found[0].refresh_from_db()
    found[0].review = "rejected"
    found[0].save()
    undo(staff_client, action)
    reviews = [Prosecution.objects.get(pk=prosecution.pk).review for prosecution in found]
    assert reviews == ["rejected", "proposed", "proposed"]


def test_the_visibility_of_all_persons_is_set_once_each(staff_client: Client) -> None:
    person = make.make_person()
    for _ in range(2):
        make.make_prosecution(person=person, stage="appeal")
    action = do(staff_client, "stage=appeal", kind="visibility", visibility="public")
    assert (Person.objects.get().visibility, person.history.count(), action.changes.count()) == ("public", 2, 1)
    undo(staff_client, action)
    assert Person.objects.get().visibility == "internal"


def test_all_are_assigned_and_given_back(staff_client: Client) -> None:
    first, second = (make.make_prosecution(stage="appeal") for _ in range(2))
    one, other = make.make_user("one"), make.make_user("other")
    Assignment.objects.create(prosecution=first, user=one)
    action = do(staff_client, "stage=appeal", kind="assign", assign=str(other.pk))
    assert set(Assignment.objects.values_list("prosecution", "user")) == {(first.pk, other.pk), (second.pk, other.pk)}
    assert first.assignment.history.count() == 2
    undo(staff_client, action)
    assert list(Assignment.objects.values_list("prosecution", "user")) == [(first.pk, one.pk)]


def test_all_persons_are_added_to_a_case_and_taken_out(staff_client: Client) -> None:
    case = make.make_case("Joined")
    there = make.make_prosecution(case=case, stage="appeal")
    make.make_prosecution(stage="appeal")
    action = do(staff_client, "stage=appeal", kind="case", case=str(case.pk))
    assert case.prosecutions.count() == 2
    undo(staff_client, action)
    assert list(case.prosecutions.all()) == [there]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({"kind": "confirm"}, "You may not confirm records."),
        ({"kind": "visibility", "visibility": "public"}, "You may not change persons."),
        ({"kind": "assign"}, "You may not change prosecutions."),
        ({"kind": "case", "case": "1"}, "You may not add prosecutions."),
        ({}, "Choose what to do."),
    ],
)
def test_who_may_not_is_told_so(data: dict[str, str], words: str) -> None:
    make.make_prosecution()
    page = other_client().post("/prisoners/all/", {**data, "sure": "1"})
    assert words in page.content.decode()
    assert not BulkAction.objects.exists()


def test_a_hidden_person_is_not_among_all(db: None) -> None:
    make.make_prosecution(person=make.make_person(visibility="restricted"), review="proposed")
    client = Client()
    client.force_login(make.make_user(permissions=("cases.confirm_records",)))
    client.post("/prisoners/all/", {"kind": "confirm", "sure": "1"})
    assert Prosecution.objects.get().review == "proposed"

"""The pages of possible duplicates and merges: what they show, to whom, and what their buttons do."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cases.models import Job, Merge, Person
from documents.models import PossibleDuplicate
from tests import factories as make

pytestmark = pytest.mark.django_db


def make_pair(score: float = 0.9, **fields: Any) -> PossibleDuplicate:
    first = make.make_person("Timur Bekarov", born="1980", **fields)
    second = make.make_person("Тимур Бекаров", born="1985-03", **fields)
    return PossibleDuplicate.objects.create(first=first, second=second, score=score, reasons=["surname equal"])


def text_of(client: Client, name: str, *args: Any, **query: Any) -> str:
    response = client.get(reverse(f"documents:{name}", args=args), query)
    assert response.status_code == 200
    return response.content.decode()


def told(response: Any) -> str:
    return " ".join(str(message) for message in get_messages(response.wsgi_request))


def decide(client: Client, pair: PossibleDuplicate, what: str, **data: Any) -> Any:
    return client.post(reverse("documents:duplicate_decide", args=[pair.pk]), {"decide": what, **data})


def test_the_empty_list_says_what_to_do(staff_client: Client) -> None:
    page = text_of(staff_client, "duplicates")
    assert "No possible duplicates" in page
    assert "Find possible duplicates now" in page


FILTERS = [
    ({}, {"low", "high", "moscow"}),
    ({"score": "0.9"}, {"high"}),
    ({"confirmed": "1"}, {"high", "moscow"}),
    ({"region": "RU-MOW"}, {"moscow"}),
    ({"state": "different"}, {"apart"}),
]


@pytest.mark.parametrize(("query", "expected"), FILTERS)
def test_filters(query: dict[str, str], expected: set[str], staff_client: Client) -> None:
    moscow = make.make_region("RU-MOW")
    pairs = {
        "low": make_pair(0.6, review="proposed"),
        "high": make_pair(0.95),
        "moscow": make_pair(0.7),
        "apart": make_pair(0.8),
    }
    make.make_prosecution(person=pairs["moscow"].second, region=moscow)
    PossibleDuplicate.objects.filter(pk=pairs["apart"].pk).update(state="different")
    page = text_of(staff_client, "duplicates", **query)
    assert {name for name, pair in pairs.items() if reverse("documents:duplicate", args=[pair.pk]) in page} == expected


def test_an_unknown_region_says_what_is_accepted(staff_client: Client) -> None:
    make_pair()
    assert "Write, for example, RU-MOW, Moscow" in text_of(staff_client, "duplicates", region="Nowhere")


def test_a_list_of_any_length_costs_the_same(staff_client: Client) -> None:
    counts = []
    for number in (2, 18):
        for _ in range(number):
            pair = make_pair()
            make.make_charge(prosecution=make.make_prosecution(person=pair.first))
        with CaptureQueriesContext(connection) as queries:
            text_of(staff_client, "duplicates")
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_a_pair_is_shown_with_what_agrees_and_what_contradicts(staff_client: Client) -> None:
    pair = make_pair()
    for person in (pair.first, pair.second):
        make.make_charge(prosecution=make.make_prosecution(person=person))
    page = text_of(staff_client, "duplicate", pair.pk)
    assert "surname equal" in page
    assert page.count('class="verdict differs"') == 1
    assert "Mar 1985" in page
    assert "205.5" in page


def test_merging_keeps_the_one_chosen_and_goes_on_to_the_next_pair(staff_client: Client) -> None:
    pair, later = make_pair(0.9), make_pair(0.8)
    response = decide(staff_client, pair, "merge", keep=str(pair.second_id))
    assert response.url == reverse("documents:duplicate", args=[later.pk])
    assert not Person.objects.filter(pk=pair.first_id).exists()
    assert "Merged into" in told(response)


def test_not_the_same_is_remembered(staff_client: Client, admin_user: Any) -> None:
    pair = make_pair()
    decide(staff_client, pair, "different")
    pair.refresh_from_db()
    assert pair.state == "different"
    assert pair.history.latest().history_user == admin_user
    assert "No possible duplicates" in text_of(staff_client, "duplicates")


@pytest.mark.parametrize("what", ["", "merge", "nonsense"])
def test_a_decision_without_a_choice_changes_nothing(what: str, staff_client: Client) -> None:
    pair = make_pair()
    response = decide(staff_client, pair, what)
    assert told(response)
    assert Person.objects.count() == 2
    assert PossibleDuplicate.objects.get().state == "open"


def test_who_may_not_merge_reads_only() -> None:
    pair = make_pair()
    client = Client()
    client.force_login(make.make_user())
    assert "Merge</button>" not in text_of(client, "duplicate", pair.pk)
    assert "Find possible duplicates now" not in text_of(client, "duplicates")
    assert decide(client, pair, "different").status_code == 403
    person = pair.first_id
    for name, args in (("merge_with", ["person", person]), ("merge_two", ["person", person, pair.second_id])):
        assert client.get(reverse(f"documents:{name}", args=args)).status_code == 403
    assert client.post(reverse("documents:duplicate_search")).status_code == 403


def test_a_pair_with_somebody_hidden_is_not_there() -> None:
    pair = make_pair(visibility="restricted")
    client = Client()
    client.force_login(make.make_user(permissions=("cases.merge_persons",)))
    assert client.get(reverse("documents:duplicate", args=[pair.pk])).status_code == 404
    assert "No possible duplicates" in text_of(client, "duplicates")


def test_the_search_starts_in_the_background(staff_client: Client) -> None:
    response = staff_client.post(reverse("documents:duplicate_search"))
    assert response.url == reverse("cases:job", args=[Job.objects.get().pk])


def test_from_a_dossier_to_the_merge_and_back(staff_client: Client) -> None:
    pair = make_pair()
    assert reverse("documents:merge_with", args=["person", pair.first_id]) in text_of(
        staff_client, "dossier", pair.first_id
    )
    two = reverse("documents:merge_two", args=["person", pair.first_id, pair.second_id])
    assert two in text_of(staff_client, "merge_with", "person", pair.first_id)
    assert two in text_of(staff_client, "merge_with", "person", pair.first_id, q="бекар")
    staff_client.post(two, {"keep": str(pair.first_id)})
    merge = Merge.objects.get()
    old = staff_client.get(reverse("documents:dossier", args=[pair.second_id]))
    assert old.url == reverse("documents:dossier", args=[pair.first_id])
    assert reverse("documents:merge_undo", args=[merge.pk]) in text_of(staff_client, "dossier", pair.first_id)
    assert "Тимур Бекаров" in text_of(staff_client, "merges")
    assert "go back as they were" in text_of(staff_client, "merge_undo", merge.pk).replace("goes", "go")
    staff_client.post(reverse("documents:merge_undo", args=[merge.pk]))
    text_of(staff_client, "dossier", pair.second_id)


@pytest.mark.parametrize(("side", "born"), [("kept", "1980"), ("other", "1985-03")])
def test_values_that_differed_are_settled(side: str, born: str, staff_client: Client) -> None:
    pair = make_pair()
    decide(staff_client, pair, "merge", keep=str(pair.first_id))
    merge = Merge.objects.get()
    assert "Take Mar 1985" in text_of(staff_client, "dossier", pair.first_id)
    assert "Take Mar 1985" in text_of(staff_client, "merges")
    assert "Take Mar 1985" in text_of(staff_client, "conflicts")
    address = reverse("documents:merge_value", args=[merge.pk, 0])
    settled = staff_client.post(address, {"side": side, "back": "conflicts"})
    assert settled["Location"] == reverse("documents:conflicts")
    assert Person.objects.get().born == born
    assert "Take Mar 1985" not in text_of(staff_client, "conflicts")
    assert "Take Mar 1985" not in text_of(staff_client, "dossier", pair.first_id)
    assert "settled already" in told(staff_client.post(address, {"side": side}))


def test_values_that_differed_are_on_the_page_of_conflicts_of_their_record(staff_client: Client) -> None:
    pair = make_pair()
    decide(staff_client, pair, "merge", keep=str(pair.first_id))
    other = make.make_person("Ruslan Karimov")
    page = reverse("documents:conflicts")
    for record, there in ((Person.objects.get(pk=pair.first_id), True), (other, False)):
        text = staff_client.get(page, {"record": f"person-{record.pk}"}).content.decode()
        assert ("Take Mar 1985" in text) == there
        assert ("0 values" in text) != there


def test_sensitive_values_are_not_shown_to_others(staff_client: Client) -> None:
    pair = make_pair()
    Person.objects.filter(pk=pair.first_id).update(notes="Something private.")
    Person.objects.filter(pk=pair.second_id).update(notes="Something else.")
    client = Client()
    client.force_login(make.make_user(permissions=("cases.merge_persons",)))
    assert "Something" not in text_of(client, "duplicate", pair.pk)
    decide(staff_client, pair, "merge", keep=str(pair.first_id))
    assert "Something" not in text_of(client, "dossier", pair.first_id)
    assert "Something" not in text_of(client, "conflicts")
    assert "Something" in text_of(staff_client, "dossier", pair.first_id)


@pytest.mark.parametrize("kind", ["court", "organisation"])
def test_organisations_and_courts_are_merged_from_the_admin(kind: str, staff_client: Client) -> None:
    one, two = (getattr(make, f"make_{kind}")() for _ in range(2))
    changelist = reverse(f"admin:cases_{kind}_changelist")
    chosen = {"action": "merge_selected", "_selected_action": [one.pk, two.pk]}
    address = staff_client.post(changelist, chosen).url
    assert address == reverse("documents:merge_two", args=[kind, one.pk, two.pk])
    assert two.name in staff_client.get(address).content.decode()
    staff_client.post(address, {"keep": str(one.pk)})
    old = staff_client.get(reverse(f"admin:cases_{kind}_change", args=[two.pk]))
    assert old.url == reverse(f"admin:cases_{kind}_change", args=[one.pk])
    history = staff_client.get(reverse(f"admin:cases_{kind}_history", args=[one.pk])).content.decode()
    assert f"Merged {kind} {two.pk} into {one.pk}" in history


def test_one_record_alone_is_not_merged(staff_client: Client) -> None:
    court = make.make_court()
    response = staff_client.post(
        reverse("admin:cases_court_changelist"), {"action": "merge_selected", "_selected_action": [court.pk]}
    )
    assert "Select exactly two" in told(response)

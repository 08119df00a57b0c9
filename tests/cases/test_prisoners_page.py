"""The prisoners list as a page."""

from __future__ import annotations

import re
from html import unescape
from unittest.mock import patch

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.template.loader import render_to_string
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.models import Assignment, Prosecution
from cases.views import steps
from tests import factories as make

PAGE = "/prisoners/"


def full_prosecution(number: int = 0, **fields: object) -> Prosecution:
    """One with something in every column, and a document that states it."""
    person = make.make_person(f"Timur Bekarov {number}", f"Тимур Бекаров {number}")
    prosecution = make.make_prosecution(
        person=person,
        case=make.make_case(court=make.make_court()),
        region=make.make_region("RU-TA"),
        stage="trial",
        **fields,
    )
    charge = make.make_charge(prosecution=prosecution, provision=make.make_provision("205.5", "2"), status="convicted")
    make.make_sentence(prosecution=prosecution)
    make.make_detention(prosecution=prosecution, facility=make.make_organisation())
    make.make_event(person, case=prosecution.case, date="2022-03-14")
    document = make.make_document()
    make.make_claim(document, "Timur Bekarov", person=person)
    make.make_claim(document, "detained", charge=charge, field="status")
    return prosecution


def text_of(client: Client, query: str = "") -> str:
    """The words of the page, without its tags."""
    response = client.get(f"{PAGE}{query}")
    assert response.status_code == 200
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", response.content.decode())).split())


def names(client: Client, query: str = "") -> list[str]:
    """The persons listed, in order."""
    return [line.prosecution.person.name for line in client.get(f"{PAGE}{query}").context["lines"]]


def test_the_first_page_is_the_prisoners(staff_client: Client) -> None:
    assert staff_client.get("/").headers["Location"] == PAGE


@pytest.mark.django_db
@pytest.mark.parametrize("path", [PAGE, "/prisoners/export/?format=csv"])
def test_one_signs_in_first(path: str) -> None:
    assert Client().get(path).headers["Location"].startswith("/admin/login/?next=/prisoners/")


def test_a_line_shows_every_column(staff_client: Client) -> None:
    full_prosecution()
    words = text_of(staff_client)
    for shown in [
        "Timur Bekarov 0", "Тимур Бекаров 0", "RU 205.5 p2 convicted", "Region RU-TA RU-TA", "Arrested 14 Mar 2022",
        "Remand since Mar 2022", "Trial", "12 y", "confirmed", "1 source",
    ]:  # fmt: skip
        assert shown in words


def test_figures_are_exact_and_say_what_they_count(staff_client: Client) -> None:
    person = make.make_person()
    for review in ("confirmed", "proposed", "rejected"):
        make.make_prosecution(person=person, review=review)
    make.make_prosecution(review="proposed")
    assert "3 prosecutions of 2 persons, 2 proposed" in text_of(staff_client)
    assert "1 prosecution of 1 person, 0 proposed" in text_of(staff_client, "?review=rejected")


def test_thousands_are_grouped_in_figures_but_never_in_addresses(staff_client: Client) -> None:
    person = make.make_person(pk=1234567)
    make.make_prosecution(person=person)
    assert b'href="/persons/1234567/"' in staff_client.get(PAGE).content


def test_chosen_filters_can_be_taken_away_one_by_one(staff_client: Client) -> None:
    full_prosecution()
    response = staff_client.get(f"{PAGE}?charge=RU:criminal:205.5:2&region=RU-TA&name=timur&sort=-term&page=3")
    chips = {f"{chip.label}: {chip.value}": chip.address for chip in response.context["chips"]}
    assert chips == {
        "Name: timur": "?charge=RU%3Acriminal%3A205.5%3A2&region=RU-TA&sort=-term",
        "Charge: RU 205.5 p2": "?region=RU-TA&name=timur&sort=-term",
        "Region of the case: Region RU-TA (RU-TA)": "?charge=RU%3Acriminal%3A205.5%3A2&name=timur&sort=-term",
    }
    assert response.context["clear_address"] == "?sort=-term"


def test_who_works_on_it_is_a_chip(staff_client: Client, admin_user: User) -> None:
    Assignment.objects.create(prosecution=full_prosecution(), user=make.make_user("colleague"))
    [chip] = staff_client.get(f"{PAGE}?assigned=nobody").context["chips"]
    assert (chip.label, chip.value, chip.address) == ("Assigned to", "nobody", "?")
    assert "colleague" in text_of(staff_client)


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("", ["Aliye", "Bulat", "Daniyar"]),
        ("-person", ["Daniyar", "Bulat", "Aliye"]),
        ("region", ["Daniyar", "Bulat", "Aliye"]),
        ("stage", ["Daniyar", "Aliye", "Bulat"]),
        ("term", ["Bulat", "Daniyar", "Aliye"]),
        ("-term", ["Daniyar", "Bulat", "Aliye"]),
        ("arrested", ["Daniyar", "Bulat", "Aliye"]),
        ("-changed", ["Daniyar", "Bulat", "Aliye"]),
        ("nonsense", ["Aliye", "Bulat", "Daniyar"]),
        ("-", ["Aliye", "Bulat", "Daniyar"]),
    ],
)
def test_sorting_puts_what_has_no_value_last(staff_client: Client, sort: str, expected: list[str]) -> None:
    aliye = make.make_prosecution(person=make.make_person("Aliye"), stage="trial")
    make.make_sentence(prosecution=aliye, kind="fine", months=None)
    bulat = make.make_prosecution(
        person=make.make_person("Bulat"), stage="in_force", region=make.make_region("RU-TA", name="Tatarstan")
    )
    make.make_sentence(prosecution=bulat, months=60, date="2024")
    make.make_sentence(prosecution=bulat, months=120, date="2023")
    make.make_detention(prosecution=bulat, start="2022-03")
    daniyar = make.make_prosecution(
        person=make.make_person("Daniyar"),
        case=make.make_case(region=make.make_region("KZ-75", name="Almaty")),
        stage="investigation",
    )
    make.make_sentence(prosecution=daniyar, kind="life", months=None)
    make.make_event(daniyar.person, case=daniyar.case, date="2021")
    assert names(staff_client, f"?sort={sort}") == expected


def test_the_sorted_column_says_so(staff_client: Client) -> None:
    full_prosecution()
    html = staff_client.get(f"{PAGE}?sort=-term").content.decode()
    assert len(re.findall("aria-sort", html)) == 1
    assert '<th scope="col" aria-sort="descending" class="num"><a href="?sort=term">Term' in html


@pytest.mark.parametrize(
    ("page", "first", "range_shown"),
    [
        ("", "Person 00", "1–50 of 60"),
        ("2", "Person 50", "51–60 of 60"),
        ("999999", "Person 50", "51–60 of 60"),
        ("abc", "Person 00", "1–50 of 60"),
        ("-1", "Person 50", "51–60 of 60"),
        ("1" * 400, "Person 50", "51–60 of 60"),
    ],
)
def test_pages_of_fifty_and_the_nearest_for_a_wrong_number(
    staff_client: Client, page: str, first: str, range_shown: str
) -> None:
    case = make.make_case()
    for number in range(60):
        make.make_prosecution(person=make.make_person(f"Person {number:02}"), case=case)
    assert names(staff_client, f"?page={page}")[0] == first
    assert range_shown in text_of(staff_client, f"?page={page}")


@pytest.mark.parametrize(
    "query",
    ["region=XX", "charge=%00", "court=9" + "9" * 30, "stage=foo", "review=x", "sort=%00", "name=%00", "page=%00",
     "arrested_from=40.40.2022", "region=RU&region=%D0%9A", "charge=::::", "name=%FF%FE", "name=---",
     "residence='--", "format=xls"],
)  # fmt: skip
@pytest.mark.parametrize("path", [PAGE, "/prisoners/export/"])
def test_nothing_in_the_address_is_a_server_error(staff_client: Client, path: str, query: str) -> None:
    make.make_prosecution()
    assert staff_client.get(f"{path}?{query}").status_code in {200, 302}


def test_an_unreadable_filter_is_named_beside_its_field(staff_client: Client) -> None:
    make.make_prosecution(region=make.make_region("RU-TA"))
    html = staff_client.get(f"{PAGE}?arrested_from=yesterday&region=XX").content.decode()
    assert 'id="error-arrested">“yesterday” is not a date. Use a date such as' in html
    assert 'id="error-region">“XX” is not in this list.' in html
    assert 'value="yesterday"' in html
    assert "Export" not in html


def test_empty_states_say_what_to_do_next(staff_client: Client) -> None:
    assert "No prosecutions yet" in text_of(staff_client)
    make.make_prosecution()
    words = text_of(staff_client, "?name=nobody")
    assert "No prosecution matches these filters" in words
    assert "clear all" in words


def test_restricted_prosecutions_are_neither_listed_nor_counted_nor_offered(db: None) -> None:
    make.make_prosecution(person=make.make_person("Seen"))
    make.make_prosecution(
        person=make.make_person("Hidden", visibility="restricted"), region=make.make_region("RU-DA", name="Dagestan")
    )
    client = Client()
    client.force_login(make.make_user())
    words = text_of(client)
    assert "1 prosecution of 1 person" in words
    assert "Hidden" not in words
    assert "Dagestan" not in words


def test_restricted_documents_are_not_counted_as_sources(db: None) -> None:
    prosecution = full_prosecution()
    make.make_claim(make.make_document("Secret.", visibility="restricted"), prosecution=prosecution, field="region")
    for superuser, sources in ((False, "1 source "), (True, "2 sources ")):
        client = Client()
        client.force_login(make.make_user(superuser=superuser))
        assert sources in text_of(client)


def test_what_people_typed_is_shown_as_text(staff_client: Client) -> None:
    make.make_prosecution(person=make.make_person("<script>alert(1)</script>"))
    html = staff_client.get(f"{PAGE}?name=<script>").content.decode()
    assert "<script>alert" not in html
    assert 'value="&lt;script&gt;"' in html


def test_the_content_policy_holds_and_no_copy_stays_behind(staff_client: Client) -> None:
    full_prosecution()
    response = staff_client.get(PAGE)
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "no-store" in response.headers["Cache-Control"]
    html = response.content.decode()
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|<script(?! src=\"/)|(?:src|href)=\"(?:https?:)?//", html)


def test_a_missing_page_says_so_in_our_own_words(staff_client: Client) -> None:
    response = staff_client.get("/nowhere/")
    assert response.status_code == 404
    assert b"There is no such page, or it holds a record that your account may not see." in response.content


@pytest.mark.parametrize("name", ["400", "403", "403_csrf", "500"])
def test_error_pages_need_no_user_and_no_request(name: str) -> None:
    assert "To the prisoners" in render_to_string(f"{name}.html")


def queries_of(client: Client, query: str = "") -> int:
    with CaptureQueriesContext(connection) as captured:
        client.get(f"{PAGE}{query}")
    return len(captured)


@pytest.mark.parametrize(
    "query",
    [
        "",
        "?sort=-term",
        "?sort=arrested&charge=RU:criminal:205.5&region=RU&name=timur",
        "?imprisoned=today&term_from=1",
    ],
)
def test_the_number_of_queries_does_not_grow(staff_client: Client, query: str) -> None:
    for number in range(2):
        full_prosecution(number)
    two = queries_of(staff_client, query)
    for number in range(2, 20):
        full_prosecution(number)
    assert queries_of(staff_client, query) == two <= 7


@pytest.mark.django_db
@pytest.mark.parametrize("query", ["", "?name=bekarov", "?region=RU-TA&charge=RU:criminal:205.5", "?sort=-term"])
def test_a_role_that_does_not_see_everything_costs_no_more_than_eight_queries(query: str) -> None:
    rows = [full_prosecution(number) for number in range(3)]
    make.make_person("Restricted Bekarov", visibility="restricted")
    viewer = make.make_user(permissions=("cases.view_prosecution",))
    client = Client()
    client.force_login(viewer)
    first = queries_of(client, query)
    with patch.object(steps, "NUMBERED", 0):
        after = queries_of(client, f"{query or '?'}&after={rows[0].pk}")
    assert (first <= 7, after <= 8) == (True, True), (first, after)

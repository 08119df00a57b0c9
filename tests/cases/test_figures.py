"""The figures under the prisoners list count what the list shows, and each bar is a filter."""

from __future__ import annotations

import csv
from collections import Counter
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.services.figures import TILE_MAPS, tile_map
from tests import factories as make

PAGE = "/prisoners/figures/"


def drawn(client: Client, query: str = "") -> dict[str, Any]:
    return {figure.name: figure for figure in client.get(f"{PAGE}?{query}").context["figures"]}


def counts(figure: Any) -> dict[str, int]:
    return {bar.label: bar.count for bar in figure.bars}


def some_prosecutions() -> None:
    for number, (region, article, months, day) in enumerate(
        [
            ("RU-MOW", "205.5", 30, "2022-03-14"),
            ("RU-MOW", "205.5", 144, "2022-03"),
            ("RU-SPE", "278", 144, "2022-05-01"),
            ("KZ-10", "174", 36, "2021"),
        ]
    ):
        person, case = make.make_person(f"Invented {number}"), make.make_case()
        prosecution = make.make_prosecution(
            person=person, case=case, region=make.make_region(region), review="proposed" if number else "confirmed"
        )
        make.make_charge(prosecution=prosecution, provision=make.make_provision(article, "1", region[:2]))
        make.make_sentence(prosecution=prosecution, months=months, date="2023-01")
        make.make_event(person, case=case, date=day)


@pytest.mark.parametrize("query", ["", "outcome=unknown"], ids=["no filter", "a filter that all pass"])
def test_what_is_counted(staff_client: Client, query: str) -> None:
    some_prosecutions()
    make.make_prosecution(review="rejected", region=make.make_region("RU-MOW"))
    found = drawn(staff_client, query)
    assert counts(found["provisions"]) == {"RU 205.5": 2, "RU 278": 1, "KZ 174": 1}
    assert counts(found["countries"]) == {"Region RU": 3, "Region KZ": 1}
    assert counts(found["regions"]) == {"Region RU-MOW": 2, "Region RU-SPE": 1}
    assert counts(found["arrested"]) == {"2022-05": 1, "2022-03": 2}
    assert "1 more are not dated to a month" in found["arrested"].counts
    assert counts(found["sentenced"]) == {"2023-01": 4}
    assert counts(found["terms"]) == {"2 to 3 years": 1, "3 to 5 years": 1, "10 to 15 years": 2}
    assert [bar.proposed for bar in found["provisions"].bars] == [1, 1, 1]


def test_each_bar_leads_to_as_many(staff_client: Client) -> None:
    some_prosecutions()
    for figure in drawn(staff_client, "outcome=unknown").values():
        for bar in figure.bars:
            total = staff_client.get(bar.address).context["figures"].prosecutions
            undated = figure.name == "arrested"
            assert total >= bar.count if undated else total == bar.count, (figure.name, bar.label)


def test_the_figures_follow_the_filter(staff_client: Client) -> None:
    some_prosecutions()
    found = drawn(staff_client, "region=RU-SPE")
    assert counts(found["provisions"]) == {"RU 278": 1}
    assert "countries" not in found


def test_an_unlisted_country_gets_bars_alone(staff_client: Client) -> None:
    for code in ("RU-MOW", "AM-ER"):
        make.make_prosecution(region=make.make_region(code))
    tiles = {code: drawn(staff_client, f"region={code}")["regions"].tiles for code in ("RU-MOW", "AM-ER")}
    assert len(tiles["RU-MOW"]) == 83
    assert tiles["AM-ER"] == []


def test_what_is_hidden_is_not_counted(db: None) -> None:
    some_prosecutions()
    make.make_prosecution(person=make.make_person(visibility="restricted"), region=make.make_region("RU-MOW"))
    client = Client()
    client.force_login(make.make_user())
    assert counts(drawn(client)["regions"])["Region RU-MOW"] == 2


def test_nothing_found_says_what_to_do(staff_client: Client) -> None:
    assert "Take one of them away" in staff_client.get(f"{PAGE}?name=nobody").content.decode()


def test_the_piece_comes_without_the_page(staff_client: Client) -> None:
    some_prosecutions()
    page = staff_client.get(f"{PAGE}?piece=1").content.decode()
    assert "<html" not in page
    assert "piece=1" not in page


def test_the_number_of_queries_does_not_grow(staff_client: Client) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            drawn(staff_client, "outcome=unknown")
        return len(captured)

    some_prosecutions()
    few = queries()
    for _ in range(4):
        some_prosecutions()
    assert queries() == few <= 16


@pytest.mark.parametrize("country", ["RU", "UA", "KZ", "BY", "TR", "IR"])
def test_a_tile_map_has_each_region_once_and_none_on_another(country: str) -> None:
    with (settings.REFERENCE_DIR / "regions.csv").open(encoding="utf-8", newline="") as file:
        regions = {row["code"] for row in csv.DictReader(file) if row["code"].startswith(f"{country}-")}
    places = tile_map(country)
    assert set(places) == regions
    assert max(Counter(places.values()).values()) == 1
    assert TILE_MAPS.read_text(encoding="utf-8").count(f"\n{country}-") == len(places)

"""The pages of the site in a browser: accessible, within the content policy, worked by keyboard, narrow and wide."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page

from cases.models import Person
from tests import factories as make
from tests.requirements import missing

pytestmark = pytest.mark.browser

TEXT = "Timur Bekarov was detained in Kazan on 14 March 2022. A court gave him twelve years under Article 205.5.\n" * 30


@pytest.fixture
def person(transactional_db: None) -> Person:
    person = make.make_person("Timur Bekarov", "Тимур Бекаров", born="1984")
    court = make.make_court("Example Military Court")
    for number in range(12):
        someone = person if not number else make.make_person(f"Person {number}")
        case = make.make_case(court=court, region=make.make_region("RU-TA"))
        prosecution = make.make_prosecution(person=someone, case=case, review="confirmed" if number else "proposed")
        charge = make.make_charge(
            prosecution=prosecution, provision=make.make_provision(f"20{number}", title="a title")
        )
        make.make_sentence(prosecution=prosecution, court=court)
        make.make_detention(prosecution=prosecution)
    document = make.make_document(TEXT, title="Twelve years", url="https://example.org/1")
    make.make_claim(document, "Timur Bekarov", person=person, value="Timur Bekarov")
    make.make_claim(document, "detained in Kazan", event=make.make_event(person), field="kind")
    make.make_claim(document, "Article 205.5", charge=charge, field="provision")
    make.make_claim(make.make_document("Born in 1985."), "1985", person=person, field="born", value="1985")
    return person


def addresses(person: Person) -> list[str]:
    document = person.claims.first().document
    return [
        "/prisoners/?region=RU&sort=-term",
        "/prisoners/?arrested_from=nonsense",
        "/prisoners/?name=nobody",
        f"/persons/{person.pk}/",
        f"{document.get_absolute_url()}?at=0-20#at",
        "/documents/",
    ]


def violations(page: Page) -> list[Any]:
    try:
        from axe_playwright_python.sync_playwright import Axe
    except ImportError:
        missing("axe-playwright-python")
    found = Axe().run(page, options={"preload": False}).response["violations"]
    return [(v["id"], v["nodes"][0]["html"]) for v in found if v["impact"] in {"serious", "critical"}]


@pytest.mark.parametrize("width", [1280, 375])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_serious_violation_and_nothing_wider_than_the_window(
    page: Page, person: Person, scheme: Any, width: int
) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    for address in addresses(person):
        page.goto(address)
        assert violations(page) == [], address
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address


def test_the_keyboard_leads_to_the_search_and_past_the_head(page: Page, person: Person) -> None:
    page.goto("/documents/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("/")
    page.keyboard.type("бекаров")
    page.keyboard.press("Enter")
    page.wait_for_url("**/prisoners/?name=*")
    assert page.get_by_role("link", name="Timur Bekarov").count() == 1


def test_filters_are_folded_on_a_narrow_screen_only(page: Page, person: Person) -> None:
    for width, folded in ((1280, False), (375, True)):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto("/prisoners/")
        assert page.get_by_role("button", name="Show", exact=True).is_hidden() == folded


def test_a_long_list_of_charges_narrows_while_one_types(page: Page, person: Person) -> None:
    page.goto("/prisoners/")
    page.get_by_label("Narrow the choices of Charge").fill("2011")
    assert page.locator("#facet-charge label:visible").count() == 1
    page.locator("#facet-charge label:visible").click()
    page.get_by_role("button", name="Show", exact=True).click()
    page.wait_for_url("**/prisoners/?*charge=RU%3Acriminal%3A2011*")
    assert "1 prosecution of 1 person" in page.inner_text("main")


def test_a_source_leads_to_the_passage_and_a_passage_to_its_record(page: Page, person: Person) -> None:
    page.goto(f"/persons/{person.pk}/")
    page.locator("#time ~ ol sup a").first.click()
    page.wait_for_url("**#at")
    assert page.locator("mark.here").inner_text().endswith("detained in Kazan")
    page.locator("mark.here").dispatch_event("click")
    assert page.locator(".lit").inner_text().startswith("Event")


def test_a_spreadsheet_is_saved(page: Page, person: Person, tmp_path: Path) -> None:
    page.goto("/prisoners/?name=timur")
    page.get_by_role("link", name="Export …").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="XLSX").click()
    assert download.value.suggested_filename.startswith("prisoners-")
    assert download.value.path().stat().st_size > 1000


def test_signing_out_is_a_form(context: BrowserContext, page: Page) -> None:
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_load_state()
    page.goto("/prisoners/")
    assert "/admin/login/" in page.url

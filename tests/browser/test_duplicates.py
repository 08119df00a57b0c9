"""Duplicates in a real browser: the warning while a name is typed, the pairs by keyboard, a merge and its undoing."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from cases.models import Person
from documents.models import PossibleDuplicate
from tests import factories as make

pytestmark = pytest.mark.browser


def make_pair(first: str, second: str, score: float) -> PossibleDuplicate:
    persons = [make.make_person(name, born=born) for name, born in ((first, "1980"), (second, "1981"))]
    for person in persons:
        make.make_charge(prosecution=make.make_prosecution(person=person))
    return PossibleDuplicate.objects.create(first=persons[0], second=persons[1], score=score, reasons=["surname equal"])


def test_while_a_name_is_typed_those_alike_are_shown(page: Page) -> None:
    stored = make.make_person("Тимур Хамроев", born="1980")
    page.goto("/admin/cases/person/add/")
    page.get_by_label("Preferred name").press_sequentially("Timur Khamroev")
    expect(page.get_by_role("region", name="People with a name like this")).to_contain_text("born 1980")
    page.get_by_label("Preferred name").fill("Anton Lagutin")
    expect(page.get_by_role("region", name="People with a name like this")).to_have_count(0)
    page.get_by_label("Preferred name").fill("Timur Khamroyev")
    page.get_by_role("button", name=f"Use {stored}").click()
    page.wait_for_url(f"**/admin/cases/person/{stored.pk}/change/")
    assert Person.objects.count() == 1


def test_enter_saves_and_does_not_take_somebody_else(page: Page) -> None:
    make.make_person("Тимур Хамроев")
    page.goto("/admin/cases/person/add/")
    page.get_by_label("Preferred name").fill("Timur Khamroev")
    expect(page.get_by_role("button", name="Use")).to_have_count(1)
    page.get_by_label("Preferred name").press("Enter")
    page.wait_for_url("**/admin/cases/person/")
    assert Person.objects.count() == 2


def test_without_scripts_the_first_save_asks(context: Any, page: Page) -> None:
    make.make_person("Тимур Хамроев")
    plain = context.browser.new_context(java_script_enabled=False, storage_state=context.storage_state())
    bare = plain.new_page()
    bare.goto(page.url.split("/prisoners")[0] + "/admin/cases/person/add/")
    bare.get_by_label("Preferred name").fill("Timur Khamroev")
    bare.get_by_role("button", name="Save", exact=True).last.click()
    bare.get_by_role("button", name="Save anyway").click()
    bare.wait_for_url("**/admin/cases/person/")
    plain.close()
    assert Person.objects.count() == 2


def test_pairs_are_decided_by_keyboard_and_a_merge_is_undone(page: Page) -> None:
    likely = make_pair("Timur Bekarov", "Тимур Бекаров", 0.9)
    other = make_pair("Anton Lagutin", "Антон Лагутин", 0.8)
    page.goto("/duplicates/")
    page.get_by_role("link", name="Compare Timur").click()
    page.wait_for_url(f"**/duplicates/{likely.pk}/")
    page.keyboard.press("2")
    page.keyboard.press("m")
    expect(page.get_by_text("Merged into Тимур Бекаров")).to_be_visible()
    assert not Person.objects.filter(pk=likely.first_id).exists()
    page.wait_for_url(f"**/duplicates/{other.pk}/")
    page.keyboard.press("n")
    expect(page.get_by_text("No possible duplicates")).to_be_visible()
    page.goto(f"/persons/{likely.first_id}/")
    page.wait_for_url(f"**/persons/{likely.second_id}/")
    page.get_by_role("button", name="Take 1980").click()
    expect(page.get_by_text("Settled.")).to_be_visible()
    page.get_by_role("link", name="Undo").click()
    page.get_by_role("button", name="Undo the merge").click()
    page.wait_for_url(f"**/persons/{likely.first_id}/")
    assert Person.objects.count() == 4


@pytest.mark.injects
@pytest.mark.parametrize("width", [1280, 375])
def test_the_pages_are_accessible_and_fit(width: int, page: Page) -> None:
    pair = make_pair("Timur Bekarov", "Тимур Бекаров", 0.9)
    page.set_viewport_size({"width": width, "height": 800})
    for address in (
        "/duplicates/", f"/duplicates/{pair.pk}/", f"/merge/person/{pair.first_id}/", "/merges/",
        "/admin/cases/person/add/",
    ):  # fmt: skip
        assert page.goto(address).ok, address
        if address.endswith("add/"):
            page.get_by_label("Preferred name").fill("Timur Bekarov")
            page.get_by_role("button", name="Use").first.wait_for()
        found = Axe().run(page, options={"preload": False}).response["violations"]
        assert [f["id"] for f in found if f["impact"] in {"serious", "critical"}] == [], address
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), address

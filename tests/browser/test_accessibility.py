"""axe-core finds nothing serious on the main pages, wide and narrow, light and dark."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests import factories as make

pytestmark = [pytest.mark.browser, pytest.mark.injects, pytest.mark.django_db(transaction=True)]


def addresses() -> list[str]:
    """The main pages, with records to show on them."""
    document = make.make_document("Timur Bekarov was charged with unrest in Kazan on 14 March 2022.")
    prosecution = make.make_prosecution(person=make.make_person("Timur Bekarov", "Тимур Бекаров"))
    charge = make.make_charge(prosecution=prosecution, review="proposed")
    make.make_sentence(prosecution=prosecution)
    make.make_detention(prosecution=prosecution)
    make.make_claim(document, "Timur Bekarov", person=prosecution.person)
    make.make_claim(document, "charged with unrest", charge=charge, field="provision")
    return [
        "/prisoners/",
        "/prisoners/?name=nobody",
        "/documents/",
        f"/documents/{document.pk}/",
        f"/persons/{prosecution.person_id}/",
        "/admin/",
        "/admin/cases/case/",
        f"/admin/cases/case/{prosecution.case_id}/change/",
        "/admin/documents/importbatch/upload/",
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 375])
def test_no_serious_faults(page: Page, scheme: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    faults = {}
    for address in addresses():
        page.goto(address)
        found = Axe().run(page, options={"preload": False}).response["violations"]
        serious = [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found if v["impact"] in {"serious", "critical"}]
        wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
        if serious or wide:
            faults[address] = serious + ["wider than the window"] * wide
    assert not faults

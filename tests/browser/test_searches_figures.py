"""Chips, saved searches, figures, exports and imports of spreadsheets in a real browser."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from playwright.sync_api import Page, expect

from cases.models import Person, SavedSearch
from tests import factories as make
from tests.jobs import run_jobs

pytestmark = pytest.mark.browser


@pytest.fixture
def _prosecutions(transactional_db: None) -> None:
    for number in range(6):
        case = make.make_case()
        prosecution = make.make_prosecution(
            case=case, region=make.make_region("RU-MOW" if number < 4 else "RU-SPE"), stage="appeal"
        )
        make.make_charge(prosecution=prosecution)


@pytest.mark.usefixtures("_prosecutions")
def test_a_search_is_saved_and_its_chip_taken_away(page: Page) -> None:
    page.goto("/prisoners/?stage=appeal")
    page.get_by_text("Save search").click()
    page.get_by_label("Name of this search").fill("Appeals")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text("“Appeals” is saved")
    assert SavedSearch.objects.get().query == "stage=appeal"
    page.get_by_role("link", name="Saved searches").click()
    page.get_by_role("link", name="Appeals").click()
    page.get_by_role("link", name="Remove Stage: Appeal").click()
    assert "stage=" not in page.url


@pytest.mark.usefixtures("_prosecutions")
def test_figures_open_under_the_list_and_a_tile_filters(page: Page) -> None:
    page.goto("/prisoners/?stage=appeal")
    page.locator("details[data-figures] > summary").click()
    tile = page.locator("svg.tiles a", has=page.locator("text", has_text="SPE"))
    tile.click()
    page.wait_for_url("**/prisoners/?stage=appeal&region=RU-SPE")
    expect(page.locator("tbody tr")).to_have_count(2)


@pytest.mark.usefixtures("_prosecutions")
def test_a_spreadsheet_is_imported_in_the_background(page: Page, tmp_path: Path, settings: Any) -> None:
    settings.VAR_DIR = tmp_path
    with (tmp_path / "people.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "name", "notes"])
        writer.writerows(["", f"Invented {number}", "x" * 100] for number in range(2_500))
    page.goto("/sheets/")
    page.get_by_label("Each row is").select_option("person")
    page.get_by_label("File").set_input_files(tmp_path / "people.csv")
    page.get_by_role("button", name="Upload and check").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Checking")
    run_jobs()
    page.get_by_role("link", name="Look at it").click()
    expect(page.get_by_text("2,500 new")).to_be_visible()
    page.get_by_role("button", name="Write all of it").click()
    run_jobs()
    page.get_by_role("link", name="Look at it").click()
    expect(page.get_by_text("persons, written")).to_be_visible()
    assert Person.objects.filter(name__startswith="Invented").count() == 2_500


@pytest.mark.usefixtures("_prosecutions")
def test_an_export_is_chosen_and_taken(page: Page, client: Client) -> None:
    page.goto("/prisoners/?stage=appeal")
    page.get_by_role("link", name="Export …").click()
    if page.url.find("/account/") >= 0:  # the password is asked for again before an export
        page.get_by_label("Password").fill("a long password")
        page.keyboard.press("Enter")
    with page.expect_download() as taken:
        page.get_by_role("button", name="CSV").click()
    lines = Path(taken.value.path()).read_text(encoding="utf-8").splitlines()
    assert len(lines) == 7

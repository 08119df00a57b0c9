"""The paths that people take every day, in a real browser."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import openpyxl
import pytest
from playwright.sync_api import Locator, Page, expect

from cases.models import Case, Court, Person, Place
from documents.models import SourceDocument
from tests import factories as make
from tests.jobs import run_jobs
from tests.requirements import program

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

NEWS = """Six years for a locksmith

KAZAN, 9 September 2023 (Open Court Notes) - On 8 September the Sovetsky District Court of Kazan sentenced \
the locksmith Timur Bekarov to six years in prison under Article 205.5 part 2 of the Criminal Code of Russia. \
Bekarov was arrested in Kazan on 14 March 2022.
"""


def added_row(page: Page, group: str, number: int) -> Locator:
    """A new row of an inline group, the ``number``-th of them (from 0)."""
    page.locator(f"#{group}-group .add-row a").click()
    return page.locator(f"#{group}-{number}")


def choose(page: Page, row: Locator, text: str) -> None:
    """Pick ``text`` in the search-as-you-type list of a row."""
    row.locator(".select2-selection").first.click()
    # The list that opens at once is replaced by that of the search: only then is it safe to click.
    with page.expect_response(lambda response: parse_qs(urlsplit(response.url).query).get("term") == [text]):
        page.locator(".select2-search__field").last.fill(text)
    page.locator(".select2-results__option", has_text=text).first.click()
    expect(row.locator(".select2-selection").first).to_contain_text(text)


def test_signing_in_is_required(context: object, page: Page) -> None:
    page.get_by_role("button", name="Sign out").click()
    page.goto("/prisoners/")
    expect(page).to_have_url(re.compile("/login/"))


def test_a_case_with_two_defendants_is_entered_on_two_pages(page: Page) -> None:
    make.make_person("Timur Bekarov")
    make.make_person("Aliye Osmanova")
    make.make_provision("205.5", "2", title="Taking part in a terrorist organisation")
    page.goto("/admin/cases/case/add/")
    page.get_by_label("Title").fill("Kazan reading circle")
    page.get_by_label("Opened").fill("soon")
    for number, name in enumerate(["Timur Bekarov", "Aliye Osmanova"]):
        choose(page, added_row(page, "prosecutions", number), name)
    page.get_by_role("button", name="Save and continue editing").click()
    # A mistyped date: the error says what is accepted, and what was typed is kept.
    expect(page.locator(".errorlist").first).to_contain_text("Use a date such as")
    expect(page.get_by_label("Opened")).to_have_value("soon")
    page.get_by_label("Opened").fill("~2021")
    page.get_by_role("button", name="Save and continue editing").click()
    expect(page.locator(".messagelist")).to_contain_text("was added successfully")
    expect(page.get_by_label("Opened")).to_have_value("~2021")
    case = Case.objects.get()
    assert case.opened == "2021~"
    assert set(case.prosecutions.values_list("person__name", flat=True)) == {"Timur Bekarov", "Aliye Osmanova"}

    page.goto(f"/admin/cases/prosecution/{case.prosecutions.get(person__name='Timur Bekarov').pk}/change/")
    charge = added_row(page, "charges", 0)
    choose(page, charge, "205.5")
    charge.locator("input[name$=-brought]").fill("14.03.2022")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator(".messagelist")).to_contain_text("was changed successfully")
    charge_row = case.prosecutions.get(person__name="Timur Bekarov").charges.get()
    assert (charge_row.label, charge_row.brought, charge_row.review) == ("RU 205.5 p2", "2022-03-14", "confirmed")


def test_a_document_is_uploaded_filtered_opened_and_exported(page: Page, tmp_path: Path) -> None:
    region = make.make_region("RU-TA", name="Tatarstan")
    Place.objects.create(name="Kazan", region=region, population=1_250_000)
    make.make_court("Sovetsky District Court of Kazan", country=make.make_region("RU"), region=region)
    make.make_charge(prosecution=make.make_prosecution(person=make.make_person("Daniyar Seitov")), description="unrest")
    file = tmp_path / "news.txt"
    file.write_text(NEWS, encoding="utf-8")

    page.goto("/documents/")
    page.get_by_role("link", name=re.compile("Import documents")).first.click()
    page.locator("input[type=file]").set_input_files([file])
    page.get_by_role("button", name=re.compile("Upload")).click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    run_jobs()
    expect(page.locator("main")).to_contain_text("Six years for a locksmith")  # the page follows by itself
    assert SourceDocument.objects.count() == 1
    assert Court.objects.count() == 1

    page.goto("/prisoners/")
    expect(page.get_by_text("2 prosecutions")).to_be_visible()
    page.locator("input[name=charge]").first.check()
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_text("1 prosecution", exact=True)).to_be_visible()
    expect(page.locator("tbody tr")).to_have_count(1)
    expect(page.locator("tbody tr")).to_contain_text("RU 205.5 p2")

    page.get_by_role("link", name="Export …").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="XLSX").click()
    path = tmp_path / "prisoners.xlsx"
    download.value.save_as(path)
    sheet = openpyxl.load_workbook(path).active
    rows = list(sheet.iter_rows(values_only=True))
    assert len(rows) == 2
    assert "Timur Bekarov" in rows[1]

    soffice = program("soffice", "libreoffice")
    command = [
        soffice,
        f"-env:UserInstallation=file://{tmp_path}/office",
        "--headless",
        "--convert-to",
        "csv",
        path.name,
    ]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    assert "Timur Bekarov" in path.with_suffix(".csv").read_text(encoding="utf-8")

    page.get_by_role("link", name="Back to the list").click()
    page.get_by_role("link", name="Timur Bekarov").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Timur Bekarov")
    page.locator("table sup a, td sup a").first.click()
    expect(page.locator("mark.here, mark:target, .here").first).to_be_visible()


def test_a_name_is_found_in_another_script(page: Page) -> None:
    make.make_prosecution(person=make.make_person("Bakhrom Testamov", "Бахром Тестамов"))
    page.keyboard.press("/")
    page.keyboard.type("тестам")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Bakhrom Testamov")).to_be_visible()
    assert Person.objects.named("ТЕСТАМОВ").count() == 1

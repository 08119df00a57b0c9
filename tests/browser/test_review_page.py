"""Reviewing a document in a real browser: by keyboard, by selection, with scripts and without, wide and narrow."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from cases.models import Charge, Detention, Person, Prosecution
from documents.models import SourceDocument
from tests import factories as make
from tests.browser.test_site_pages import violations
from tests.documents.review.proposals import Proposed, propose

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def proposed(transactional_db: None) -> Proposed:
    return propose(title="Twelve years for a locksmith")


def open_review(page: Page, proposed: Proposed) -> None:
    page.goto(f"/documents/{proposed.document.pk}/review/")
    expect(page.locator("#left")).to_have_text("6 of 6 proposals left")


def line(page: Page, record: Any) -> Any:
    return page.locator(f'[data-line="{record._meta.model_name}-{record.pk}"]')


def select(page: Page, words: str) -> None:
    """Select ``words`` of the text, as a person would with the mouse or with F7 and the arrow keys."""
    page.evaluate(
        """(words) => {
            const runs = [...document.querySelectorAll("#text [data-at]")];
            const run = runs.find((one) => one.textContent.includes(words));
            const start = run.firstChild.data.indexOf(words);
            getSelection().setBaseAndExtent(run.firstChild, start, run.firstChild, start + words.length);
        }""",
        words,
    )


def test_a_document_is_reviewed_by_keyboard_alone(page: Page, proposed: Proposed) -> None:
    following = make.make_document("Another text.", title="Another document")
    open_review(page, proposed)
    # The first record that waits is at hand.
    expect(line(page, proposed.person)).to_have_class(re.compile("lit"))
    page.keyboard.press("j")
    first = page.evaluate("document.activeElement.dataset.line")
    assert first != f"person-{proposed.person.pk}"
    page.keyboard.press("k")
    expect(line(page, proposed.person)).to_be_focused()
    page.keyboard.press("c")
    expect(page.locator("#status")).to_contain_text("Confirmed: person “Timur Bekarov”")
    expect(page.locator("#left")).to_have_text("5 of 6 proposals left")
    # On to the next that waits: reject it, think again, and confirm all of the person.
    page.keyboard.press("x")
    expect(page.locator("#left")).to_have_text("4 of 6 proposals left")
    page.keyboard.press("u")
    expect(page.locator("#status")).to_contain_text("Taken back")
    expect(page.locator("#left")).to_have_text("5 of 6 proposals left")
    page.keyboard.press("C")
    expect(page.locator("#left")).to_have_text("0 of 6 proposals left")
    assert proposed.states() == {"confirmed"}
    proposed.document.refresh_from_db()
    assert proposed.document.state == "done"
    page.keyboard.press("n")
    expect(page).to_have_url(re.compile(f"/documents/{following.pk}/review/"))


def test_keys_pressed_fast_are_answered_one_after_another(page: Page, proposed: Proposed) -> None:
    open_review(page, proposed)
    for _ in range(4):
        page.keyboard.press("c")
    expect(page.locator("#left")).to_have_text(re.compile("^[01] of 6"))
    expect(page.locator("#status.error")).to_have_count(0)


def test_either_side_shows_the_other(page: Page, proposed: Proposed) -> None:
    open_review(page, proposed)
    mark = page.locator("mark", has_text="Timur Bekarov")
    row = line(page, proposed.person)
    mark.locator("[data-at]").hover()
    expect(row).to_have_class(re.compile("near"))
    row.hover()
    expect(mark).to_have_class(re.compile("near"))
    mark.locator("[data-at]").click()
    expect(row).to_be_focused()
    expect(mark).to_have_class(re.compile("lit"))
    page.keyboard.press("t")
    expect(mark).to_be_focused()
    page.keyboard.press("Enter")
    expect(row).to_be_focused()


def test_a_charge_is_edited_in_place(page: Page, proposed: Proposed) -> None:
    open_review(page, proposed)
    line(page, proposed.charge).click(position={"x": 5, "y": 5})
    page.keyboard.press("e")
    form = page.locator("#panel-content")
    expect(form.get_by_label("Provision")).to_be_focused()
    expect(form.get_by_label("Provision")).to_have_value("RU 205.5 p2")
    form.get_by_label("Provision").fill("something")
    form.get_by_role("button", name="Save", exact=True).click()
    expect(form.locator(".error")).to_contain_text("Write a provision as its country")
    form.get_by_label("Provision").fill("RU 205.5 p1")
    form.get_by_role("button", name="Save and confirm").click()
    expect(line(page, proposed.charge)).to_contain_text("RU 205.5 p1")
    expect(line(page, proposed.charge)).to_contain_text("confirmed")
    expect(form).to_have_count(0)
    page.keyboard.press("e")
    expect(form).to_be_visible()
    page.keyboard.press("Escape")
    expect(form).to_have_count(0)


def test_what_was_missed_is_added_by_selecting_it(page: Page, proposed: Proposed) -> None:
    open_review(page, proposed)
    select(page, "locksmith from Kazan")
    page.keyboard.press("a")
    form = page.locator("#panel-content")
    expect(form.get_by_label("Words of the document")).to_have_value("locksmith from Kazan")
    form.get_by_role("link", name="Custody").click()
    expect(form.get_by_role("heading")).to_have_text("Add: custody")
    expect(form.get_by_label("Words of the document")).to_have_value("locksmith from Kazan")
    form.get_by_label("Kind").select_option("remand")
    form.get_by_label("Start").fill("March 2022")
    form.get_by_role("button", name="Add").click()
    expect(page.locator("#status")).to_contain_text("Added: custody “remand, Mar 2022”")
    detention = Detention.objects.get()
    assert detention.prosecution == proposed.prosecution
    assert {claim.passage for claim in detention.claims.all()} == {"locksmith from Kazan"}
    expect(page.locator(f'mark[data-cards~="detention-{detention.pk}"]')).to_have_text(
        re.compile("locksmith from Kazan")
    )


def test_a_person_is_the_same_as_one_in_another_script(page: Page, proposed: Proposed) -> None:
    keep = make.make_person("Бекаров Тимур Рашидович", born="1984")
    open_review(page, proposed)
    page.keyboard.press("s")
    form = page.locator("#panel-content")
    expect(form.get_by_role("button", name="Same as Бекаров Тимур Рашидович")).to_be_focused()
    expect(form).to_contain_text("born 1984")
    page.keyboard.press("Enter")
    expect(page.locator("#status")).to_contain_text("is the same as “Бекаров Тимур Рашидович”")
    expect(line(page, keep)).to_be_visible()
    assert Prosecution.objects.get().person == keep
    assert not Person.objects.filter(name="Timur Bekarov").exists()
    # A court is looked for by any of its words.
    court = make.make_court("2nd Western Garrison Court")
    line(page, proposed.court).click(position={"x": 5, "y": 5})
    page.keyboard.press("s")
    form.get_by_role("searchbox").fill("garrison")
    page.keyboard.press("Enter")
    form.get_by_role("button", name="Same as 2nd Western Garrison Court").click()
    expect(line(page, court)).to_contain_text("confirmed")


def test_somebody_elses_decision_is_told(page: Page, proposed: Proposed) -> None:
    open_review(page, proposed)
    charge = Charge.objects.get()
    charge.status = "convicted"
    charge.save()
    line(page, proposed.charge).get_by_role("button", name="Confirm").click()
    expect(page.locator("#status.error")).to_contain_text("changed meanwhile")
    expect(line(page, proposed.charge)).to_contain_text("convicted")


def test_a_conflict_is_settled_with_a_reason(page: Page, proposed: Proposed) -> None:
    Person.objects.filter(pk=proposed.person.pk).update(born="1984", review="confirmed")
    other = make.make_document("Bekarov, born in 1985.", title="Case brief")
    make.make_claim(other, "1985", person=proposed.person, field="born", value="1985")
    open_review(page, proposed)
    expect(line(page, proposed.person)).to_contain_text("Born: sources differ")
    line(page, proposed.person).get_by_role("link", name="Choose").click()
    page.get_by_label("1985").check()
    page.get_by_label("Why this one").fill("The brief quotes the passport.")
    page.get_by_role("button", name="Choose").click()
    expect(page.locator(".messages")).to_contain_text("Chosen")
    expect(page.locator("main")).to_contain_text("The brief quotes the passport.")
    proposed.person.refresh_from_db()
    assert proposed.person.born == "1985"
    page.goto("/conflicts/")
    expect(page.get_by_role("heading", name="No sources differ")).to_be_visible()


def test_the_queue_leads_to_the_next_document(page: Page, proposed: Proposed) -> None:
    make.make_document("Done.", title="Done already", state="done")
    page.goto("/admin/")
    expect(page.locator("#content")).to_contain_text("1 document to review")
    page.get_by_role("link", name="1 document to review").click()
    expect(page.locator("tbody tr")).to_have_count(1)
    expect(page.locator("tbody tr")).to_contain_text("6")
    page.get_by_role("link", name="Review the next one").click()
    page.get_by_role("button", name="Take it up").click()
    expect(page.locator("#status")).to_contain_text("You review this document now")
    page.goto("/review/?by=me")
    expect(page.locator("tbody tr")).to_contain_text("in review")
    assert SourceDocument.objects.get(pk=proposed.document.pk).assignee.username == "researcher"


def test_with_scripts_off_it_is_plain_forms(chromium: Browser, page: Page, proposed: Proposed) -> None:
    plain = page.context.browser.new_context(
        base_url=page.url.split("/prisoners")[0], java_script_enabled=False, storage_state=page.context.storage_state()
    )
    bare = plain.new_page()
    bare.goto(f"/documents/{proposed.document.pk}/review/")
    line(bare, proposed.charge).get_by_role("button", name="Confirm").click()
    expect(bare.locator(".messages")).to_contain_text("Confirmed: charge")
    line(bare, proposed.event).get_by_role("button", name="Reject").click()
    expect(bare.locator(".messages")).to_contain_text("Rejected: event")
    bare.get_by_role("button", name="Undo").click()
    expect(bare.locator(".messages")).to_contain_text("Taken back")
    line(bare, proposed.charge).get_by_role("link", name="Edit").click()
    bare.get_by_label("Provision").fill("RU 205.5 p1")
    bare.get_by_role("button", name="Save", exact=True).click()
    expect(line(bare, proposed.charge)).to_contain_text("RU 205.5 p1")
    plain.close()
    assert Charge.objects.get().review == "confirmed"


@pytest.mark.injects
@pytest.mark.parametrize("width", [1280, 375])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_accessible_and_no_wider_than_the_window(page: Page, proposed: Proposed, scheme: Any, width: int) -> None:
    make.make_claim(make.make_document("In 1985."), "1985", person=proposed.person, field="born", value="1985")
    make.make_person("Бекаров Тимур")
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    review = f"/documents/{proposed.document.pk}/review/"
    for address in (
        review, f"{review}edit/charge-{proposed.charge.pk}/", f"{review}same/person-{proposed.person.pk}/",
        f"{review}add/?kind=sentence", "/review/", "/conflicts/", f"/claims/attach/person-{proposed.person.pk}/",
    ):  # fmt: skip
        page.goto(address)
        assert violations(page) == [], address
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), address
    # axe asks for the admin's own stylesheets at a wrong address, so that page is only measured here.
    page.goto(f"/admin/cases/person/{proposed.person.pk}/change/")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")

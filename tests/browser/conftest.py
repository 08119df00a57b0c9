"""A real Chromium, signed in to a running site."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests import factories as make
from tests.requirements import program

# Without these, Chromium asks its maker's hosts for updates at every start.
SILENT = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = program("chromium", "chromium-browser", "google-chrome")
    # Playwright runs an event loop in this thread, beside which Django refuses to use a database.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=SILENT)
        yield browser
        browser.close()


@pytest.fixture
def context(
    request: pytest.FixtureRequest, chromium: Browser, live_server: Any, transactional_db: None
) -> Iterator[BrowserContext]:
    """A browser of one's own, 1280 pixels wide. Errors of scripts and refusals of the content policy fail the test.

    Only where a test is marked ``injects`` (axe-core puts scripts and styles into the page) the policy is not applied.
    """
    make.make_user("researcher", superuser=True)
    context = chromium.new_context(
        base_url=live_server.url,
        viewport={"width": 1280, "height": 900},
        bypass_csp=request.node.get_closest_marker("injects") is not None,
    )
    context.set_default_timeout(15_000)
    errors: list[str] = []
    context.on("weberror", lambda error: errors.append(str(error.error)))
    context.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    yield context
    context.close()
    assert not errors


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A page on which the researcher has signed in."""
    page = context.new_page()
    page.goto("/")
    page.get_by_label("Username").fill("researcher")
    page.get_by_label("Password").fill("a long password")
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url(lambda url: "/login/" not in url)
    return page

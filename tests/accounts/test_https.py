"""With CASETRACKER_HTTPS=1 every answer keeps browsers on HTTPS, and no cookie goes over anything else.

The settings are those that the settings file gives with that variable; the answers come through the whole site.
"""

from __future__ import annotations

import os
import runpy
from collections.abc import Iterator
from typing import Any
from unittest import mock

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client, override_settings

from cases.views import prisoners
from tests import factories as make

pytestmark = pytest.mark.django_db

HOST = "cases.example.org"
HSTS = "max-age=31536000; includeSubDomains; preload"


def as_loaded(**environment: str) -> dict[str, Any]:
    """The settings about security as the settings file gives them in this environment."""
    with mock.patch.dict(os.environ, environment):
        loaded = runpy.run_path(str(settings.BASE_DIR / "casetracker" / "settings.py"))
    beginnings = ("SECURE_", "SESSION_COOKIE", "CSRF_", "X_FRAME", "ALLOWED_HOSTS", "CONTENT_SECURITY", "MIDDLEWARE")
    return {name: value for name, value in loaded.items() if name.startswith(beginnings)}


@pytest.fixture
def _https() -> Iterator[None]:
    with override_settings(**as_loaded(CASETRACKER_HTTPS="1", CASETRACKER_HOSTS=HOST)):
        yield


def browser(**options: Any) -> Client:
    """A browser behind the proxy that speaks HTTPS with it."""
    return Client(HTTP_HOST=HOST, HTTP_X_FORWARDED_PROTO="https", **options)


def assert_safe(response: HttpResponse) -> None:
    assert response.headers["Strict-Transport-Security"] == HSTS
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "same-origin"
    assert response.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    for name, cookie in response.cookies.items():
        if cookie.value:
            assert cookie["secure"], name
            assert cookie["httponly"], name
            assert cookie["samesite"] == "Lax", name


def assert_a_safe_page(response: HttpResponse) -> None:
    assert_safe(response)
    assert response.headers["X-Frame-Options"] == "DENY"
    assert "no-store" in response.headers["Cache-Control"]
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy


@pytest.mark.usefixtures("_https")
@pytest.mark.parametrize("address", ["/", "/prisoners/?stage=appeal", "/static/casetracker/shared.css"])
@pytest.mark.parametrize("headers", [{}, {"HTTP_X_FORWARDED_PROTO": "http"}])
def test_plain_http_is_sent_to_https(address: str, headers: dict[str, str]) -> None:
    response = Client(HTTP_HOST=HOST, **headers).get(address)
    assert (response.status_code, response.headers["Location"]) == (301, f"https://{HOST}{address}")
    assert not response.cookies


@pytest.mark.usefixtures("_https")
@pytest.mark.parametrize(
    ("address", "status"),
    [("/admin/login/", 200), ("/prisoners/", 302), ("/not/there/", 404), ("/health/", 503), ("/admin/logout/", 302)],
)
def test_pages_for_everybody(address: str, status: int) -> None:
    response = browser().get(address)
    assert response.status_code == status
    assert_a_safe_page(response)


@pytest.mark.usefixtures("_https")
@pytest.mark.parametrize(
    "address",
    ["/prisoners/", "/prisoners/export/?format=csv", "/account/", "/admin/", "/deleted/", "/audit/",
     "/persons/{person}/",
     "/admin/cases/person/{person}/history/"],
)  # fmt: skip
def test_pages_for_those_who_signed_in(address: str, admin_user: User) -> None:
    client = browser()
    client.force_login(admin_user)
    assert_a_safe_page(client.get(address.format(person=make.make_person().pk)))


@pytest.mark.usefixtures("_https")
def test_signing_in_gives_cookies_for_https_alone(admin_user: User) -> None:
    client = browser()
    response = client.post("/admin/login/", {"username": "administrator", "password": "a long password"})
    assert response.status_code == 302
    assert {"sessionid", "csrftoken"} <= set(response.cookies)
    assert_a_safe_page(response)


@pytest.mark.usefixtures("_https")
def test_static_files() -> None:
    assert_safe(browser().get("/static/casetracker/shared.css"))


@pytest.mark.usefixtures("_https")
def test_the_page_of_an_error(admin_user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*args: Any, **kwargs: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr(prisoners, "render", fails)
    client = browser(raise_request_exception=False)
    client.force_login(admin_user)
    response = client.get("/prisoners/")
    assert response.status_code == 500
    assert_a_safe_page(response)


@pytest.mark.usefixtures("_https")
@pytest.mark.parametrize(
    ("origin", "status"),
    [(f"https://{HOST}", 302), ("https://elsewhere.example.org", 403), (f"http://{HOST}", 403), ("null", 403)],
)
def test_forms_of_other_sites_are_refused(origin: str, status: int, admin_user: User) -> None:
    client = browser(enforce_csrf_checks=True)
    client.get("/admin/login/")
    token = client.cookies["csrftoken"].value
    data = {"username": "administrator", "password": "a long password", "csrfmiddlewaretoken": token}
    response = client.post("/admin/login/", data, HTTP_ORIGIN=origin)
    assert response.status_code == status
    assert_a_safe_page(response)


@pytest.mark.usefixtures("_https")
def test_other_host_names_are_refused() -> None:
    response = Client(HTTP_HOST="elsewhere.example.org", HTTP_X_FORWARDED_PROTO="https").get("/admin/login/")
    assert response.status_code == 400


def test_without_it_a_laptop_can_be_used_over_http(admin_user: User) -> None:
    with override_settings(**as_loaded(CASETRACKER_HTTPS="", CASETRACKER_HOSTS="")):
        client = Client(HTTP_HOST="localhost")
        response = client.post("/admin/login/", {"username": "administrator", "password": "a long password"})
    assert response.status_code == 302
    assert "Strict-Transport-Security" not in response.headers
    assert not response.cookies["sessionid"]["secure"]
    # A proxy's header that anybody could send counts for nothing here.
    assert Client(HTTP_X_FORWARDED_PROTO="https").get("/admin/login/").wsgi_request.is_secure() is False

"""Signing in: lock-out, limits of a session, one's own sessions, and what is written down."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from django.conf import settings as current
from django.contrib.auth.models import User
from django.test import Client, RequestFactory

from cases.models import AuditEntry, UserSession
from cases.services.addresses import address_of
from casetracker import settings as own_settings
from tests import factories as make

pytestmark = pytest.mark.django_db
PASSWORD = "a long password"
LOGIN = "/admin/login/"


@pytest.fixture
def user() -> User:
    return make.make_user("nadia", superuser=True)


def sign_in(client: Client, password: str = PASSWORD, name: str = "nadia", **headers: Any) -> Any:
    return client.post(LOGIN, {"username": name, "password": password}, **headers)


def kinds() -> list[str]:
    return list(AuditEntry.objects.order_by("number").values_list("kind", flat=True))


def test_argon2_hashes_new_passwords() -> None:
    assert own_settings.PASSWORD_HASHERS[0].endswith("Argon2PasswordHasher")


def test_signing_in_and_out_is_kept(user: User) -> None:
    client = Client()
    assert sign_in(client, HTTP_USER_AGENT="Mozilla/5.0 (Windows NT 10.0) Firefox/130.0").status_code == 302
    session = UserSession.objects.get(user=user)
    assert (session.browser, session.address) == ("Firefox on Windows", "127.0.0.1")
    client.post("/admin/logout/")
    assert kinds() == ["signed in", "signed out"]
    assert not UserSession.objects.filter(user=user).exists()


def test_five_wrong_passwords_lock_the_account_for_that_address_only(user: User, settings: Any) -> None:
    settings.AXES_ENABLED = True
    client = Client()
    answers = [sign_in(client, "wrong").status_code for _ in range(5)]
    assert answers == [200] * 4 + [429]
    page = sign_in(client)
    assert page.status_code == 429
    assert "15 minutes" in page.content.decode()
    assert sign_in(Client(), REMOTE_ADDR="192.0.2.7").status_code == 302
    assert kinds() == ["sign-in refused"] * 4 + ["locked out"] * 2 + ["signed in"]


def test_no_password_is_kept_or_logged(user: User, settings: Any, caplog: pytest.LogCaptureFixture) -> None:
    settings.AXES_ENABLED = True
    client = Client()
    with caplog.at_level(logging.DEBUG):
        sign_in(client, "SecretOfMine1")
        sign_in(client, "x", name="SecretOfMine1")  # typed into the wrong box
        sign_in(client)
        client.post("/account/password/", {"password": "SecretOfMine1"})
    assert "SecretOfMine1" not in caplog.text
    assert "SecretOfMine1" not in str(list(AuditEntry.objects.values_list("details", "user_name")))


@pytest.mark.parametrize(
    ("configured", "headers", "address"),
    [
        ("", {"HTTP_X_FORWARDED_FOR": "198.51.100.1"}, "127.0.0.1"),
        ("X-Forwarded-For", {"HTTP_X_FORWARDED_FOR": "203.0.113.9, 198.51.100.1"}, "198.51.100.1"),
        ("X-Real-IP", {"HTTP_X_REAL_IP": "198.51.100.1"}, "198.51.100.1"),
    ],
)
def test_a_header_tells_the_address_only_where_it_is_named(
    configured: str, headers: dict[str, str], address: str, settings: Any
) -> None:
    settings.PROXY_HEADER = configured
    assert address_of(RequestFactory().get("/", **headers)) == address


def test_one_ends_ones_own_sessions_and_no_others(user: User) -> None:
    here, there, other = Client(), Client(), Client()
    sign_in(here)
    sign_in(there)
    other.force_login(make.make_user("somebody"))
    page = here.get("/account/")
    assert "End this session" in page.content.decode()
    assert not any(key in page.content.decode() for key in UserSession.objects.values_list("session_key", flat=True))
    [foreign] = [s["key"] for s in other.get("/account/").context["sessions"]]
    here.post("/account/sessions/end/", {"session": foreign})
    assert other.get("/account/").status_code == 200
    [key] = [s["key"] for s in page.context["sessions"] if not s["this"]]
    here.post("/account/sessions/end/", {"session": key})
    assert there.get("/account/").status_code == 302
    sign_in(there)
    here.post("/account/sessions/end-others/")
    assert there.get("/account/").status_code == 302
    assert here.get("/account/").status_code == 200


def test_a_session_ends_in_any_case(user: User) -> None:
    client = Client()
    sign_in(client)
    session = client.session
    session["started"] -= current.SESSION_ABSOLUTE_AGE + 1
    session.save()
    assert client.get("/account/").headers["Location"].startswith(LOGIN)
    assert not UserSession.objects.filter(user=user).exists()


def test_a_session_is_kept_alive_by_use(user: User) -> None:
    client = Client()
    sign_in(client)
    UserSession.objects.update(seen_at=None)
    client.get("/account/")
    assert UserSession.objects.get().seen_at is None  # not with every page
    session = client.session
    session["seen"] -= 61
    super(type(session), session).save()
    client.get("/account/")
    assert client.session["seen"] > session["started"] - 10


GUARDED = [
    ("get", "/prisoners/export/"),
    ("get", "/admin/cases/person/export/"),
    ("get", "/admin/cases/person/{person}/delete/"),
    ("get", "/admin/auth/user/add/"),
    ("get", "/admin/auth/user/{user}/change/"),
    ("post", "/admin/auth/user/{user}/change/"),
    ("get", "/admin/auth/user/{user}/password/"),
    ("get", "/admin/auth/group/add/"),
]


@pytest.mark.parametrize(("method", "address"), GUARDED)
def test_the_password_is_asked_for_again(method: str, address: str, user: User) -> None:
    client = Client()
    sign_in(client)
    address = address.format(person=make.make_person().pk, user=make.make_user().pk)
    assert not client.get(address).headers.get("Location", "").startswith("/account/password/")
    session = client.session
    session["password_at"] -= current.PASSWORD_AGAIN_AFTER + 1
    session.save()
    asked = getattr(client, method)(address).headers["Location"]
    assert asked.startswith("/account/password/?next=")
    assert "not your password" in client.post(asked, {"password": "wrong"}).content.decode()
    assert client.get(address).headers["Location"] == asked
    assert client.post(asked, {"password": PASSWORD}).headers["Location"] == address
    assert not client.get(address).headers.get("Location", "").startswith("/account/password/")


def test_deleting_from_a_list_asks_for_the_password_and_reading_does_not(user: User) -> None:
    client = Client()
    sign_in(client)
    session = client.session
    session["password_at"] = 0
    session.save()
    posted = {"action": "delete_selected", "_selected_action": [make.make_person().pk], "post": "yes"}
    assert client.post("/admin/cases/person/", posted).headers["Location"].startswith("/account/password/")
    for address in ("/prisoners/", "/admin/cases/person/", "/admin/auth/user/", "/account/"):
        assert client.get(address).status_code == 200, address


def test_from_a_button_one_is_led_back_to_its_page(user: User) -> None:
    client = Client()
    sign_in(client)
    session = client.session
    session["password_at"] = 0
    session.save()
    asked = client.post("/account/recovery-codes/").headers["Location"]
    assert asked == "/account/password/?next=%2Faccount%2F"


def test_one_is_not_led_to_other_sites(user: User) -> None:
    client = Client()
    sign_in(client)
    posted = {"password": PASSWORD, "next": "https://elsewhere.example/"}
    assert client.post("/account/password/", posted).headers["Location"] == "/prisoners/"

"""The second factor: who needs it, setting it up, codes of the app and recovery codes."""

from __future__ import annotations

import time
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.test import Client
from django_otp.oath import TOTP
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice

from cases.models import AuditEntry, UserSession
from cases.services.roles import sync_roles
from tests import factories as make

pytestmark = pytest.mark.django_db
SET_UP, ENTER = "/account/second-factor/set-up/", "/account/second-factor/"


@pytest.fixture(autouse=True)
def _required(settings: Any) -> None:
    settings.SECOND_FACTOR_REQUIRED = True


def user_of(role: str) -> User:
    sync_roles()
    user = make.make_user(f"the-{role}")
    user.groups.add(Group.objects.get(name=role))
    return user


def signed_in(user: User) -> Client:
    client = Client()
    client.post("/admin/login/", {"username": user.username, "password": "a long password"})
    return client


def code_of(device: TOTPDevice, steps: int = 0) -> str:
    totp = TOTP(device.bin_key, device.step, device.t0, device.digits, device.drift)
    totp.time = time.time() + steps * device.step
    return f"{totp.token():06d}"


def set_up(client: Client, user: User) -> list[str]:
    """The recovery codes."""
    client.get(SET_UP)
    device = TOTPDevice.objects.get(user=user)
    return client.post(SET_UP, {"code": code_of(device)}).context["codes"]


@pytest.mark.parametrize(
    ("role", "needed"),
    [("viewer", False), ("contributor", False), ("reviewer", True), ("publisher", True), ("administrator", True)],
)
def test_who_is_led_to_set_it_up(role: str, needed: bool) -> None:
    page = signed_in(user_of(role)).get("/prisoners/")
    assert page.status_code == (302 if needed else 200)
    assert page.headers.get("Location", "") == (f"{SET_UP}?next=%2Fprisoners%2F" if needed else "")


@pytest.mark.parametrize("address", ["/prisoners/", "/admin/", "/documents/", "/account/", "/audit/", "/jobs/"])
def test_no_page_opens_without_it(address: str) -> None:
    client = signed_in(user_of("administrator"))
    assert client.get(address).headers["Location"].startswith(SET_UP)
    assert client.post(address).headers["Location"].startswith(SET_UP)


def test_setting_it_up_shows_a_picture_and_ten_codes_once() -> None:
    user = user_of("reviewer")
    client = signed_in(user)
    content = client.get(SET_UP).content.decode()
    assert 'src="data:image/svg+xml;base64,' in content
    assert "not right" in client.post(SET_UP, {"code": "000000"}).content.decode()
    TOTPDevice.objects.update(throttling_failure_count=0, throttling_failure_timestamp=None)
    codes = set_up(client, user)
    assert len(set(codes)) == 10
    assert client.get("/prisoners/").status_code == 200
    assert not any(code in client.get("/account/").content.decode() for code in codes)
    assert client.get(SET_UP).headers["Location"] == "/account/"


def test_it_is_asked_for_at_the_next_sign_in() -> None:
    user = user_of("reviewer")
    codes = set_up(signed_in(user), user)
    client = signed_in(user)
    assert client.get("/prisoners/").headers["Location"].startswith(ENTER)
    # The password alone makes no new key and no new codes.
    assert client.get(SET_UP).headers["Location"].startswith("/account/")
    for page in ("/account/second-factor/set-up/again/", "/account/recovery-codes/"):
        assert client.post(page).headers["Location"].startswith(ENTER)
    assert client.post(f"{ENTER}?next=/documents/", {"code": codes[0].upper()}).headers["Location"] == "/documents/"
    assert client.get("/prisoners/").status_code == 200


def test_a_code_is_good_once() -> None:
    user = user_of("reviewer")
    codes = set_up(signed_in(user), user)
    device = TOTPDevice.objects.get(user=user)
    assert signed_in(user).post(ENTER, {"code": code_of(device)}).status_code == 200  # used to set it up
    for code, status in ((codes[0], 302), (codes[0], 200), (codes[1], 302), (code_of(device, 1), 302)):
        for kind in (TOTPDevice, StaticDevice):
            kind.objects.update(throttling_failure_count=0, throttling_failure_timestamp=None)
        assert signed_in(user).post(ENTER, {"code": code}).status_code == status
    assert "8 recovery codes left" in _account(user)


def _account(user: User) -> str:
    client = Client()
    client.force_login(user)
    session = client.session
    session["second_factor"] = "done"
    session.save()
    return client.get("/account/").content.decode()


def test_guessing_is_slowed_down() -> None:
    user = user_of("reviewer")
    codes = set_up(signed_in(user), user)
    client = signed_in(user)
    client.post(ENTER, {"code": "000000"})
    assert client.post(ENTER, {"code": codes[0]}).status_code == 200  # right, but at once after a wrong one


def test_new_codes_replace_the_old() -> None:
    user = user_of("reviewer")
    client = signed_in(user)
    old = set_up(client, user)
    new = client.post("/account/recovery-codes/").context["codes"]
    assert not set(old) & set(new)
    assert signed_in(user).post(ENTER, {"code": old[0]}).status_code == 200


def test_whoever_sets_it_up_freely_is_asked_as_well() -> None:
    user = user_of("viewer")
    set_up(signed_in(user), user)
    assert signed_in(user).get("/prisoners/").headers["Location"].startswith(ENTER)


def test_a_lost_one_is_taken_away_and_its_sessions_end() -> None:
    user = user_of("reviewer")
    client = signed_in(user)
    set_up(client, user)
    call_command("reset_second_factor", user.username)
    assert client.get("/prisoners/").headers["Location"].startswith("/admin/login/")
    assert not UserSession.objects.filter(user=user).exists()
    assert signed_in(user).get("/prisoners/").headers["Location"].startswith(SET_UP)
    assert "factor reset" in AuditEntry.objects.values_list("kind", flat=True)


def test_an_administrator_takes_it_away_on_the_list_of_accounts() -> None:
    admin, user = user_of("administrator"), user_of("reviewer")
    set_up(signed_in(user), user)
    client = signed_in(admin)
    set_up(client, admin)
    client.post("/admin/auth/user/", {"action": "reset_second_factor", "_selected_action": [user.pk]})
    assert not TOTPDevice.objects.filter(user=user).exists()


def test_the_keys_have_no_admin_pages() -> None:
    user = make.make_user("root", superuser=True)
    client = signed_in(user)
    set_up(client, user)
    assert client.get("/admin/otp_totp/totpdevice/").status_code == 404
    assert client.get("/admin/otp_static/staticdevice/").status_code == 404

"""What every page tells the browser: to keep nothing, to load nothing from outside, to be shown in no frame."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests import factories as make

ADDRESSES = [
    "/admin/login/", "/prisoners/", "/prisoners/export/?format=csv", "/account/", "/audit/", "/audit/?format=csv",
    "/documents/", "/persons/{person}/", "/admin/", "/admin/cases/person/", "/admin/cases/person/{person}/change/",
    "/admin/jsi18n/", "/persons/alike/?name=Timur", "/not/there/", "/admin/logout/", "/account/sessions/end/",
]  # fmt: skip


@pytest.mark.django_db
@pytest.mark.parametrize("address", ADDRESSES)
def test_headers(address: str, admin_user: User) -> None:
    client = Client()
    client.force_login(admin_user)
    response = client.get(address.format(person=make.make_person().pk))
    assert "no-store" in response.headers["Cache-Control"]
    assert "public" not in response.headers["Cache-Control"]
    assert response.headers["X-Frame-Options"] == "DENY"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "same-origin"
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy

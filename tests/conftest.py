"""What all tests share."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client
from hypothesis import settings as hypothesis_settings

from tests.factories import make_user

# How many examples each test of a property tries: few with every run, many at night (HYPOTHESIS_PROFILE=nightly).
hypothesis_settings.register_profile("ci", max_examples=200, deadline=None)
hypothesis_settings.register_profile("nightly", max_examples=10_000, deadline=None)
hypothesis_settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(autouse=True)
def _own_files(settings: Any, tmp_path: Path) -> None:
    """Original documents of a test go to a folder of its own."""
    settings.MEDIA_ROOT = tmp_path / "originals"


def pytest_configure() -> None:
    # Hashing passwords slowly is the point of the real hashers, and most of the time of a test that signs in.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def admin_user(db: None) -> User:
    return make_user("administrator", superuser=True)


@pytest.fixture
def staff_client(admin_user: User) -> Client:
    """A browser in which an administrator is signed in."""
    client = Client()
    client.force_login(admin_user)
    return client

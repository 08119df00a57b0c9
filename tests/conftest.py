"""What all tests share."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from hypothesis import settings as hypothesis_settings

from cases.models import PrisonerCount
from cases.querysets import audit_triggers
from tests.factories import make_user

# How many examples each test of a property tries: few with every run, many at night (HYPOTHESIS_PROFILE=nightly).
hypothesis_settings.register_profile("ci", max_examples=200, deadline=None)
hypothesis_settings.register_profile("nightly", max_examples=10_000, deadline=None)
hypothesis_settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(autouse=True)
def _own_files(settings: Any, tmp_path: Path) -> None:
    """Original documents of a test go to a folder of its own."""
    settings.MEDIA_ROOT = tmp_path / "originals"
    settings.AUDIT_ANCHOR = tmp_path / "audit.anchor"


def pytest_configure() -> None:
    # Hashing passwords slowly is the point of the real hashers, and most of the time of a test that signs in.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    # Tests that are about them switch them on.
    settings.SECOND_FACTOR_REQUIRED = settings.AXES_ENABLED = False


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any) -> None:
    """The audit log can be emptied between tests; those of its triggers make them again."""
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        for statement in audit_triggers.dropping(connection.vendor):
            cursor.execute(statement)


@pytest.fixture(autouse=True)
def _no_counts_are_left(request: pytest.FixtureRequest, django_db_blocker: Any) -> None:
    """The test before may have emptied the tables one after the other, in any order: counts emptied before what they
    count go below nothing on SQLite, where each row deleted has its trigger."""
    marker = request.node.get_closest_marker("django_db")
    on_transactions = "transactional_db" in request.fixturenames or (marker and marker.kwargs.get("transaction"))
    if on_transactions and connection.vendor == "sqlite":
        with django_db_blocker.unblock():
            PrisonerCount.objects.all().delete()


@pytest.fixture
def admin_user(db: None) -> User:
    return make_user("administrator", superuser=True)


@pytest.fixture
def staff_client(admin_user: User) -> Client:
    """A browser in which an administrator is signed in."""
    client = Client()
    client.force_login(admin_user)
    return client

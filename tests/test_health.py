"""The health page tells an outsider one word, and an administrator what is wrong."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection
from django.test import Client
from django.urls import reverse

from cases.services import health, jobs
from tests.walk import role_user

pytestmark = pytest.mark.django_db


def asked(client: Client) -> tuple[int, str]:
    answer = client.get(reverse("cases:health"))
    return answer.status_code, answer.content.decode()


def no_worker(monkeypatch: Any) -> None:
    monkeypatch.setattr(jobs, "worker_runs", lambda: False)


def no_room(monkeypatch: Any) -> None:
    monkeypatch.setattr(health, "LEAST_FREE", 10**18)


def no_database(monkeypatch: Any) -> None:
    def fails() -> None:
        raise OperationalError("password authentication failed for user casetracker")

    monkeypatch.setattr(connection, "cursor", fails)


def no_tables(monkeypatch: Any) -> None:
    monkeypatch.setattr(health.MigrationExecutor, "migration_plan", lambda *_: [("cases", False)])


@pytest.fixture(autouse=True)
def _worker() -> None:
    jobs.worker_seen("one")


def test_well(client: Client) -> None:
    assert asked(client) == (200, "ok")


@pytest.mark.parametrize("breaks", [no_worker, no_room, no_database, no_tables])
def test_not_well(breaks: Any, client: Client, monkeypatch: Any) -> None:
    breaks(monkeypatch)
    assert asked(client) == (503, "not ok")


@pytest.mark.parametrize("role", ["viewer", "contributor", "reviewer"])
def test_others_are_told_nothing_more(role: str, monkeypatch: Any) -> None:
    no_worker(monkeypatch)
    client = Client()
    client.force_login(role_user(role))
    assert asked(client) == (503, "not ok")


def test_an_administrator_is_told_what(monkeypatch: Any) -> None:
    no_worker(monkeypatch)
    client = Client()
    client.force_login(role_user("administrator"))
    status, page = asked(client)
    assert status == 503
    assert "No worker runs" in page
    assert "GB are free" in page


@pytest.mark.parametrize("command", ["serve", "work"])
@pytest.mark.parametrize(("breaks", "said"), [(no_database, "does not answer"), (no_tables, "manage.py migrate")])
def test_nothing_is_served_without_the_tables(command: str, breaks: Any, said: str, monkeypatch: Any) -> None:
    breaks(monkeypatch)
    with pytest.raises(CommandError, match=said):
        call_command(command)

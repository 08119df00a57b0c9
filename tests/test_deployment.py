"""The documented settings of a server pass Django's own deployment check, and the data folder keeps its secrets."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

SERVER = {"CASETRACKER_HTTPS": "1", "CASETRACKER_HOSTS": "cases.example.org"}


def manage(tmp_path: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a management command with its data in ``tmp_path``."""
    return subprocess.run(
        [sys.executable, str(settings.BASE_DIR / "manage.py"), *arguments],
        env={**os.environ, "CASETRACKER_VAR": str(tmp_path), "DATABASE_URL": "", **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_the_deployment_check_is_clean(tmp_path: Path) -> None:
    done = manage(tmp_path, "check", "--deploy", "--fail-level", "WARNING", **SERVER)
    assert done.returncode == 0, done.stderr


def test_the_models_have_their_migrations(tmp_path: Path) -> None:
    done = manage(tmp_path, "makemigrations", "--check", "--dry-run")
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="file modes of POSIX")
def test_the_signing_key_is_made_once_and_is_its_owners_alone(tmp_path: Path) -> None:
    manage(tmp_path, "check")
    key = tmp_path / "secret.key"
    first = key.read_text()
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    manage(tmp_path, "check")
    assert key.read_text() == first


def test_sqlite_is_set_up_for_many_readers_and_one_writer(tmp_path: Path) -> None:
    script = (
        "from django.db import connection as c; k = c.cursor();"
        "print([k.execute(f'PRAGMA {p}').fetchone()[0] for p in ('journal_mode', 'foreign_keys')],"
        " c.transaction_mode)"
    )
    done = manage(tmp_path, "shell", "--no-imports", "-c", script)
    assert done.stdout.strip() == "['wal', 1] IMMEDIATE", done.stderr
    assert (tmp_path / "casetracker.sqlite3").exists()


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"CASETRACKER_DEBUG": "1", "CASETRACKER_HOSTS": "cases.example.org"}, "localhost only"),
        ({"CASETRACKER_SECRET_KEY": "short"}, "too short or a known default"),
        ({"CASETRACKER_SECRET_KEY": "django-insecure-" + "abcdefghij" * 6}, "too short or a known default"),
        ({"CASETRACKER_SECOND_FACTOR": "maybe"}, "“required” or “off”"),
    ],
)
def test_the_start_refuses_what_is_not_safe(environment: dict[str, str], told: str, tmp_path: Path) -> None:
    done = manage(tmp_path, "check", **environment)
    assert done.returncode != 0
    assert told in done.stderr

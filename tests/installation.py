"""An installation of its own for tests that run several processes or kill them: a folder and a database."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
from django.conf import settings
from django.db import connection

SECONDS = 240


@dataclass(frozen=True)
class Installation:
    """Commands run here as a user would run them, each in a process of its own."""

    folder: Path
    url: str

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "CASETRACKER_VAR": str(self.folder), "DATABASE_URL": self.url}

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Begin ``manage.py`` with ``arguments``; its output comes line by line."""
        return subprocess.Popen(
            [sys.executable, "-u", str(settings.BASE_DIR / "manage.py"), *arguments],
            env=self.environment, cwd=settings.BASE_DIR, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip

    def run(self, *arguments: str) -> str:
        """What ``manage.py`` with ``arguments`` prints. Fails unless it ends well."""
        with self.start(*arguments) as process:
            printed, _ = process.communicate(timeout=SECONDS)
        assert process.returncode == 0, printed
        return printed

    def ask(self, expression: str) -> Any:
        """The value of a Python ``expression`` there, with all models at hand, as text."""
        return self.run("shell", "-v0", "-c", f"print({expression})").strip()


def make_installation(folder: Path) -> Installation:
    """A migrated, empty installation on the same kind of database as the tests'."""
    if connection.vendor == "sqlite":
        made = Installation(folder, f"sqlite:///{folder / 'own.sqlite3'}")
    else:
        made = Installation(folder, _own_database(f"own_{os.getpid()}_{abs(hash(folder)) % 10**8}"))
    made.run("migrate", "-v0")
    return made


def remove_installation(made: Installation) -> None:
    """Its database; the folder is the test's."""
    if made.url.startswith("postgres"):
        _on_server(f'DROP DATABASE "{urlsplit(made.url).path[1:]}" WITH (FORCE)')


def _own_database(name: str) -> str:
    _on_server(f'CREATE DATABASE "{name}"')
    return urlunsplit(urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}"))


def _on_server(statement: str) -> None:
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as server:
        server.execute(statement)

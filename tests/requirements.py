"""What some tests need beyond Python: they are skipped without it, and fail where CASETRACKER_REQUIRE names it."""

from __future__ import annotations

import os
import shutil
from typing import NoReturn

import pytest
from django.db import connection

REQUIRED = set(filter(None, os.environ.get("CASETRACKER_REQUIRE", "").split(",")))


def missing(what: str) -> NoReturn:
    """Skip the test for want of ``what``; fail it where that must be there."""
    if what in REQUIRED:
        pytest.fail(f"{what} must be here for this run and is not")
    pytest.skip(f"needs {what}")


def program(name: str, *others: str) -> str:
    """The path of the program ``name``, or of the same under another name."""
    found = next(filter(None, map(shutil.which, (name, *others))), None)
    return found or missing(name)


def postgresql() -> None:
    """For a test that is about PostgreSQL alone."""
    if connection.vendor != "postgresql":
        missing("postgresql")

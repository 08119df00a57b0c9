"""Asking for the passphrase of a backup. It is never an argument, which other users of the machine could read."""

from __future__ import annotations

import os
from getpass import getpass
from pathlib import Path

from cases.services.backup_format import BackupError

VARIABLE = "CASETRACKER_BACKUP_PASSPHRASE"
HOW = f"The passphrase is asked for, or taken from the environment variable {VARIABLE}."


def passphrase_from(file: str, *, twice: bool) -> str:
    """The first line of ``file``, the environment's, or what is typed (``twice`` for a new one). Raises BackupError."""
    if file:
        try:
            lines = Path(file).read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise BackupError("The file with the passphrase cannot be read.") from error
        return lines[0] if lines else ""
    if VARIABLE in os.environ:
        return os.environ[VARIABLE]
    try:
        typed = getpass("Passphrase of the backup: ")
        if twice and getpass("The same again: ") != typed:
            raise BackupError("The two differ. Nothing was done.")
    except EOFError as error:
        raise BackupError(f"No passphrase was given. Set {VARIABLE}, or use --passphrase-file.") from error
    return typed

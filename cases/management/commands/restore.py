"""Restore a backup."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.services.backup_format import BackupError
from cases.services.backup_restore import restore
from cases.services.passphrases import HOW, passphrase_from


class Command(BaseCommand):
    help = (
        "Restore the backup FILE into this installation, which must be empty: “migrate” was run, and nothing else. "
        f"All of it is restored or nothing. The databases may be of different kinds. {HOW}"
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--passphrase-file", default="", help="a file whose first line is the passphrase")

    def handle(self, *args: Any, **options: Any) -> None:
        tell = self._tell if options["verbosity"] > 1 else _quiet
        try:
            done = restore(options["file"], passphrase_from(options["passphrase_file"], twice=False), tell)
        except BackupError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Restored: {done.row_count:,} rows and {done.files:,} files, as of {done.made_at[:16]} UTC.")

    def _tell(self, what: str, done: int) -> None:
        self.stdout.write(f"  {what}: {done:,}")


def _quiet(what: str, done: int) -> None:
    """Only the result is told."""

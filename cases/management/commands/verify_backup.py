"""Check a backup."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.services.backup_format import BackupError
from cases.services.backup_restore import verify
from cases.services.passphrases import HOW, passphrase_from


class Command(BaseCommand):
    help = f"Read all of the backup FILE and check that it is whole and can be opened. Changes nothing. {HOW}"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--passphrase-file", default="", help="a file whose first line is the passphrase")

    def handle(self, *args: Any, **options: Any) -> None:
        tell = self._tell if options["verbosity"] > 1 else _quiet
        try:
            done = verify(options["file"], passphrase_from(options["passphrase_file"], twice=False), tell)
        except BackupError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            f"The backup is whole: {done.row_count:,} rows and {done.files:,} files, as of {done.made_at[:16]} UTC."
        )
        if done.missing:
            self.stdout.write(f"{done.missing} files were deleted while it was made, and are not in it.")

    def _tell(self, what: str, done: int) -> None:
        self.stdout.write(f"  {what}: {done:,}")


def _quiet(what: str, done: int) -> None:
    """Only the result is told."""

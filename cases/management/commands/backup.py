"""Make a backup."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.services.backup import back_up
from cases.services.backup_format import BackupError
from cases.services.passphrases import HOW, passphrase_from


class Command(BaseCommand):
    help = (
        "Write the whole database and the original files into one encrypted FILE, while people work. "
        f"Without the passphrase nobody can open it, you neither: keep it elsewhere. {HOW}"
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--passphrase-file", default="", help="a file whose first line is the passphrase")

    def handle(self, *args: Any, **options: Any) -> None:
        tell = self._tell if options["verbosity"] > 1 else _quiet
        try:
            done = back_up(options["file"], passphrase_from(options["passphrase_file"], twice=True), tell)
        except BackupError as error:
            raise CommandError(str(error)) from error
        size = options["file"].stat().st_size
        self.stdout.write(f"Written: {done.row_count:,} rows and {done.files:,} files in {size / 1e6:,.1f} MB.")
        if done.missing:
            self.stdout.write(f"{done.missing} files were deleted while the backup was made, and are not in it.")

    def _tell(self, what: str, done: int) -> None:
        self.stdout.write(f"  {what}: {done:,}")


def _quiet(what: str, done: int) -> None:
    """Only the result is told."""

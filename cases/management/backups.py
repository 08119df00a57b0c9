"""What the commands about backups have in common."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.services.backup import Progress, Summary
from cases.services.backup_format import BackupError
from cases.services.passphrases import passphrase_from


class BackupCommand(BaseCommand):
    """A command about one backup file: ``work`` does it, ``result`` says what came of it."""

    new_passphrase = False  # whether it is chosen here, and so typed twice

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--passphrase-file", default="", help="a file whose first line is the passphrase")

    def handle(self, *args: Any, **options: Any) -> None:
        tell = self._tell if options["verbosity"] > 1 else _quiet
        try:
            passphrase = passphrase_from(options["passphrase_file"], twice=self.new_passphrase)
            done = self.work(options["file"], passphrase, tell)
        except BackupError as error:
            raise CommandError(str(error)) from error
        for line in self.result(done, options["file"]):
            self.stdout.write(line)

    def work(self, file: Path, passphrase: str, tell: Progress) -> Summary:
        """Do it. Raises BackupError."""
        raise NotImplementedError

    def result(self, done: Summary, file: Path) -> list[str]:
        """The lines that are printed in the end."""
        raise NotImplementedError

    def _tell(self, what: str, done: int) -> None:
        self.stdout.write(f"  {what}: {done:,}")


def _quiet(what: str, done: int) -> None:
    """Only the result is told."""

"""Check a backup."""

from __future__ import annotations

from pathlib import Path

from cases.management.backups import BackupCommand
from cases.services.backup import Progress, Summary
from cases.services.backup_restore import verify
from cases.services.passphrases import HOW


class Command(BackupCommand):
    help = f"Read all of the backup FILE and check that it is whole and can be opened. Changes nothing. {HOW}"

    def work(self, file: Path, passphrase: str, tell: Progress) -> Summary:
        return verify(file, passphrase, tell)

    def result(self, done: Summary, file: Path) -> list[str]:
        size = f"{done.row_count:,} rows and {done.files:,} files"
        told = [f"The backup is whole: {size}, as of {done.made_at[:16]} UTC."]
        if done.missing:
            told.append(f"{done.missing} files were deleted while it was made, and are not in it.")
        return told

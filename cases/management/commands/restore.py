"""Restore a backup."""

from __future__ import annotations

from pathlib import Path

from cases.management.backups import BackupCommand
from cases.services.backup import Progress, Summary
from cases.services.backup_restore import restore
from cases.services.passphrases import HOW


class Command(BackupCommand):
    help = (
        "Restore the backup FILE into this installation, which must be empty: “migrate” was run, and nothing else. "
        f"All of it is restored or nothing. The databases may be of different kinds. {HOW}"
    )

    def work(self, file: Path, passphrase: str, tell: Progress) -> Summary:
        return restore(file, passphrase, tell)

    def result(self, done: Summary, file: Path) -> list[str]:
        return [f"Restored: {done.row_count:,} rows and {done.files:,} files, as of {done.made_at[:16]} UTC."]

"""Make a backup."""

from __future__ import annotations

from pathlib import Path

from cases.management.backups import BackupCommand
from cases.services.backup import Progress, Summary, back_up
from cases.services.passphrases import HOW


class Command(BackupCommand):
    help = (
        "Write the whole database and the original files into one encrypted FILE, while people work. "
        f"Without the passphrase nobody can open it, you neither: keep it elsewhere. {HOW}"
    )
    new_passphrase = True

    def work(self, file: Path, passphrase: str, tell: Progress) -> Summary:
        return back_up(file, passphrase, tell)

    def result(self, done: Summary, file: Path) -> list[str]:
        size = file.stat().st_size / 1e6
        told = [f"Written: {done.row_count:,} rows and {done.files:,} files in {size:,.1f} MB."]
        if done.missing:
            told.append(f"{done.missing} files were deleted while the backup was made, and are not in it.")
        return told

"""Import source documents."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from documents.choices import ImportOutcome
from documents.models import BatchItem
from documents.services.imports import import_paths
from documents.services.processes import WorkerDied

MOST_JOBS = 64


class Command(BaseCommand):
    help = "Import source documents: files, and all readable files of folders. What is there already is left alone."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")
        parser.add_argument(
            "--jobs", type=int, default=1, metavar="N", help="share the files among N processes (default: %(default)s)"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        outcomes: Counter[str] = Counter()

        def report(item: BatchItem) -> None:
            outcomes[item.outcome] += 1
            self.stdout.write(f"{item.file_name}: {item.get_outcome_display()}{_details(item)}")

        if not 1 <= options["jobs"] <= MOST_JOBS:
            raise CommandError(f"--jobs takes a number from 1 to {MOST_JOBS}.")
        try:
            batch = import_paths(options["paths"], report, options["jobs"])
        except WorkerDied as error:
            raise CommandError(
                f"A process of the import was killed after {sum(outcomes.values())} files. What is reported above is "
                "stored; run the same command again for the rest."
            ) from error
        created, known, failed = (
            outcomes[o] for o in (ImportOutcome.CREATED, ImportOutcome.KNOWN, ImportOutcome.FAILED)
        )
        summary = f"{batch}: {created} imported, {known} already there, {failed} not imported"
        if failed:
            raise CommandError(summary)
        if not outcomes:
            raise CommandError("There is no file to import there.")
        self.stdout.write(self.style.SUCCESS(summary))


def _details(item: BatchItem) -> str:
    if item.error:
        return f". {item.error}"
    return f" ({item.made_words})" if item.made_words else ""

"""Make old deletions final."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.models.bin import KEPT_DAYS
from cases.services.purging import purge


class Command(BaseCommand):
    help = (
        f"Make the deletions of {KEPT_DAYS} days ago and before final: their rows, history and files go. "
        "Files that belong to nothing go, too. Let it run once a day."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--days", type=int, default=KEPT_DAYS, help="days after which it is done (default: %(default)s)"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["days"] < 0:
            raise CommandError("--days takes a number of days, 0 or more.")
        done = purge(options["days"])
        self.stdout.write(
            f"Final: {done.deletions:,} deletions with {done.files:,} files. Without an owner: {done.orphans:,} files."
        )

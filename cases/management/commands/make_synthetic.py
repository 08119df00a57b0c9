"""Fill the database with invented people."""

from __future__ import annotations

import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.services.synthetic import NotEmpty, fill_with_invented


class Command(BaseCommand):
    help = (
        "Fill an empty database (with the reference data loaded) with invented people, cases, charges, sentences and "
        "spells of custody, to try how the site behaves with very many. The same seed gives the same people."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--prosecutions", type=int, default=10_000, help="how many (default 10,000)")
        parser.add_argument("--seed", type=int, default=1)
        parser.add_argument("--force", action="store_true", help="even where there are persons already")

    def handle(self, *args: Any, **options: Any) -> None:
        start = time.monotonic()
        try:
            fill_with_invented(options["prosecutions"], options["seed"], options["force"], self._tell)
        except (NotEmpty, LookupError) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Done in {time.monotonic() - start:.0f} s.")

    def _tell(self, words: str) -> None:
        self.stdout.write(words, ending="\n")
        self.stdout.flush()

"""Find persons who may be one."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from cases.services.names import rebuild_blocks
from documents.services.duplicates import search


class Command(BaseCommand):
    help = (
        "Compare all persons and file a pair for each two who may be one. Safe to run again: what people decided "
        "stays, and nothing is filed twice."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--rebuild",
            action="store_true",
            help="first make the table of keys anew; needed after rows were copied in past the database's triggers",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["rebuild"]:
            self.stdout.write(f"The table of keys was made anew: {rebuild_blocks():,} keys.")
        searched = search(self._report)
        for name, value in searched.in_words().items():
            self.stdout.write(f"{name}: {value}")

    def _report(self, done: int, total: int) -> None:
        self.stdout.write(f"\r{done:,} of {total:,}", ending="\n" if done == total else "")
        self.stdout.flush()

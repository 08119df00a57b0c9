"""Find out whether the audit log is as it was written."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.services import audit


class Command(BaseCommand):
    help = (
        "Read the whole audit log and compare its hashes; exit status 1 and the first wrong entry where it was "
        "changed. Prints the newest entry: keep that line elsewhere, and give it next time with --anchor."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--anchor", help="an entry that must be there, as printed earlier: NUMBER:HASH")
        parser.add_argument(
            "--no-file", action="store_true", help="do not compare with the file in the data folder (after a restore)"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            given = audit.parse_anchor(options["anchor"]) if options["anchor"] else None
            kept = None if options["no_file"] else audit.kept_anchor()
        except ValueError as error:
            raise CommandError(str(error)) from error
        for anchor in {given, kept}:
            verdict = audit.verify(anchor)
            if verdict.broken is not None:
                raise CommandError(f"The audit log was changed: entry {verdict.broken}: {verdict.reason}.")
        audit.keep_anchor(verdict.head)
        self.stdout.write(f"The audit log is as it was written: {verdict.entries:,} entries.")
        self.stdout.write(f"{verdict.head.number}:{verdict.head.hash}")

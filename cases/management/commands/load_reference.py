"""Load countries, regions, towns, courts, organisations and provisions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.services.reference import ReferenceFileError, load_reference


class Command(BaseCommand):
    help = "Load the reference data. Safe to run again: what users changed or deleted stays as they left it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "folder", nargs="?", type=Path, default=settings.REFERENCE_DIR, help="folder of the CSV files"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            for loaded in load_reference(options["folder"]):
                self.stdout.write(str(loaded))
        except ReferenceFileError as error:
            raise CommandError(str(error)) from error

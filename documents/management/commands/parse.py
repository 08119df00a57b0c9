"""Print what extraction finds in files, without touching the database."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from documents import readers
from documents.extraction.contract import to_contract
from documents.extraction.explain import explain
from documents.extraction.gazetteer import default_gazetteer
from documents.extraction.pipeline import extract
from documents.services.files import bytes_of


class Command(BaseCommand):
    help = "Print what extraction finds in each file as one line of JSON. The database is not touched."
    requires_system_checks = ()
    requires_migrations_checks = False

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE")
        parser.add_argument(
            "--explain", action="store_true", help="print the text with marks, and the rule of each fact"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        failed = 0
        for name in options["files"]:
            try:
                source = readers.read_bytes(name, bytes_of(Path(name)))
            except readers.ReadError as error:
                failed += 1
                self.stderr.write(f"{name}: {error}")
                continue
            extraction = extract(source, default_gazetteer())
            if options["explain"]:
                self.stdout.write(explain(extraction))
            else:
                self.stdout.write(json.dumps(to_contract(extraction), ensure_ascii=False))
        if failed:
            raise CommandError(f"{failed} of {len(options['files'])} files could not be read.")

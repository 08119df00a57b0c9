"""Set up Casetracker on this computer, with samples to look at, and serve it."""

from __future__ import annotations

import hashlib
import secrets
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError, connection

from cases.models import Person, Prosecution
from cases.services.reference import load_reference
from documents.choices import ImportOutcome
from documents.models import BatchItem, SourceDocument
from documents.services.files import files_in
from documents.services.imports import import_paths

ADMINISTRATOR = "admin"
DEMO_MARK = "demo"  # a file in the data folder: this installation was made by the demo


class Command(BaseCommand):
    help = (
        "Create the database, load the reference data, import the sample documents, make an administrator and serve "
        "the site on this computer. Run again, it goes on with what is there."
    )
    requires_migrations_checks = False

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--no-serve", action="store_true", help="end before serving the site")
        parser.add_argument("--port", type=int, default=8000, help="port to serve on (default: %(default)s)")

    def handle(self, *args: Any, **options: Any) -> None:
        self._database()
        loaded = load_reference(settings.REFERENCE_DIR)
        self.stdout.write(
            f"Reference data: {sum(t.new for t in loaded):,} new rows of {', '.join(t.file for t in loaded)}"
        )
        self._samples()
        self._administrator()
        self._second_factor()
        if not options["no_serve"]:
            call_command("serve", port=options["port"], stdout=self.stdout)

    def _database(self) -> None:
        try:
            call_command("migrate", verbosity=0)
        except DatabaseError as error:
            raise CommandError(f"The database cannot be used: {error}") from error
        if not User.objects.exists():
            (settings.VAR_DIR / DEMO_MARK).touch()
        name = connection.settings_dict["NAME"]
        self.stdout.write(f"Database: {connection.display_name}, {name}")

    def _samples(self) -> None:
        failed: list[BatchItem] = []

        def report(item: BatchItem) -> None:
            if item.outcome == ImportOutcome.FAILED:
                failed.append(item)

        # A sample that was imported before and deleted since stays away.
        new = [path for path in files_in([settings.SAMPLES_DIR]) if not _was_imported(path)]
        if new:
            import_paths(new, report)
        for item in failed:
            self.stderr.write(f"{item.file_name}: {item.error}")
        self.stdout.write(
            f"Records: {SourceDocument.objects.count():,} documents, {Person.objects.count():,} persons, "
            f"{Prosecution.objects.count():,} prosecutions. The samples tell of invented people."
        )

    def _administrator(self) -> None:
        if User.objects.filter(is_superuser=True).exists():
            self.stdout.write("Administrator: there already (to set a new password: manage.py changepassword NAME)")
            return
        password = secrets.token_urlsafe(12)
        User.objects.create_superuser(ADMINISTRATOR, password=password)
        self.stdout.write(self.style.WARNING(f"Administrator: {ADMINISTRATOR}, password: {password} (shown only now)"))

    def _second_factor(self) -> None:
        """A demo asks for the password only. Where people had accounts before the first demo, it is no demo."""
        if (settings.VAR_DIR / DEMO_MARK).exists():
            settings.SECOND_FACTOR_REQUIRED = False
            self.stdout.write("Second factor: not asked for, as this is a demo. “manage.py serve” asks for it.")


def _was_imported(path: Path) -> bool:
    return bool(SourceDocument.history.filter(sha256=hashlib.sha256(path.read_bytes()).hexdigest()).exists())

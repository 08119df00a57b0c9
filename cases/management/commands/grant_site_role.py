"""Give the site a PostgreSQL role of its own that can read and add to the audit log, and nothing more."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from cases.querysets.audit_triggers import grants_to


class Command(BaseCommand):
    help = (
        "PostgreSQL only. Run after each migrate, as the role that owns the tables: the named role, with which the "
        "site then runs, may read and write all records, but only read and add to the audit log."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("role", help="the role of the site; make it before: CREATE ROLE site LOGIN PASSWORD '…'")

    def handle(self, *args: Any, **options: Any) -> None:
        if connection.vendor != "postgresql":
            raise CommandError("SQLite has no roles: whoever can write the file can write all of it.")
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [options["role"]])
            if cursor.fetchone() is None:
                raise CommandError("There is no such role. Make it first, with CREATE ROLE.")
            for statement in grants_to(connection.ops.quote_name(options["role"])):
                cursor.execute(statement)
        self.stdout.write("Granted. Let the site run with this role; migrate with the role that owns the tables.")

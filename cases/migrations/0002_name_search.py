from typing import Any

from django.contrib.postgres.operations import TrigramExtension
from django.core.management.base import CommandError
from django.db import DatabaseError, migrations

from cases.querysets.search_index import drop_indexes, make_indexes


class TrigramExtensionOrReason(TrigramExtension):
    """As Django's; says what to do where the extension may not be made, and leaves it there when undone."""

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        try:
            super().database_forwards(app_label, schema_editor, from_state, to_state)
        except DatabaseError as error:
            raise CommandError(
                "The name search needs PostgreSQL's extension pg_trgm, which could not be made in the database "
                f"“{schema_editor.connection.settings_dict['NAME']}”: {str(error).splitlines()[0]}. "
                "Ask the server's administrator to install it (it comes with PostgreSQL's contrib package) and to run "
                "CREATE EXTENSION pg_trgm in this database, then migrate again."
            ) from error

    def database_backwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        """Something else in the database may use the extension."""


class Migration(migrations.Migration):

    dependencies = [
        ("cases", "0001_initial"),
    ]

    operations = [
        TrigramExtensionOrReason(),
        migrations.RunPython(make_indexes, drop_indexes),
    ]

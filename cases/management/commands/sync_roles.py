"""Put the roles right."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from cases.services.roles import sync_roles


class Command(BaseCommand):
    help = "Give each role exactly its permissions, and make the roles that are missing. Their members stay."

    def handle(self, *args: Any, **options: Any) -> None:
        for role in sync_roles():
            state = "made, " if role.made else ""
            self.stdout.write(f"{role.role}: {state}{role.added} permissions added, {role.removed} removed")

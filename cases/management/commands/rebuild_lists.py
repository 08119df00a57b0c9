"""Make the prisoners list's derived rows anew."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from cases.services.prisoner_lists import analyse, rebuild_lists


class Command(BaseCommand):
    help = (
        "Make the rows and counts of the prisoners list anew from the records, and the triggers that keep them in "
        "step. Needed after a backup was restored without them; safe at any time, others wait while it runs."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        count = rebuild_lists()
        analyse()
        self.stdout.write(f"The list was made anew: {count:,} prosecutions.")

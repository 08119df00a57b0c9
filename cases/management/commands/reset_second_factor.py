"""Take a second factor away from the command line, where no administrator can sign in."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.services import second_factor


class Command(BaseCommand):
    help = "Take the second factor of an account away (phone and recovery codes lost) and end its sessions."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("username")

    def handle(self, *args: Any, **options: Any) -> None:
        user = User.objects.filter(username=options["username"]).first()
        if user is None:
            raise CommandError("There is no such account.")
        second_factor.reset(user)
        self.stdout.write("Done: it is set up anew at the next sign-in.")

"""Put records back as they were."""

from __future__ import annotations

import datetime
from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.models import Person
from cases.services.moments import moment_of
from cases.services.put_back_steps import PutBackRefused, Step, of_one, of_person
from cases.services.putting_back import may_put_back, model_of, put_back


class Command(BaseCommand):
    help = (
        "Put one record, or a person with all that belongs to it, back as it was at a moment. Nothing is lost by it: "
        "the history keeps what was before. Prints what changes, by number and without names; --dry-run only prints."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("record", help="what: its kind and number, such as person-12, sentence-3, court-7")
        parser.add_argument("moment", help="as of when: 2026-03-01 (the end of that day) or “2026-03-01 14:30”")
        parser.add_argument("--user", required=True, help="the account in whose name it is done")
        parser.add_argument("--only", action="store_true", help="of a person its own row, not what belongs to it")
        parser.add_argument("--dry-run", action="store_true", help="change nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            moment = moment_of(options["moment"])
            user = _user(options["user"])
            steps = _steps(options["record"], moment, user, options["only"])
            for step in steps:
                self.stdout.write(_told(step))
            if options["dry_run"]:
                self.stdout.write(f"{len(steps)} records would change. Nothing was changed.")
                return
            done = put_back(steps, user, f"Put back as of {moment:%Y-%m-%d %H:%M}")
        except (PutBackRefused, ValueError) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{done} records were put back.")


def _user(name: str) -> User:
    """The account ``name``. Raises ValueError where there is none in use."""
    try:
        return User.objects.get(username=name, is_active=True)
    except User.DoesNotExist as error:
        raise ValueError(f"There is no account “{name}” that is in use.") from error


def _steps(named: str, moment: datetime.datetime, user: User, only: bool) -> list[Step]:
    """What is to be done. Raises ValueError and PutBackRefused."""
    kind, _, key = named.rpartition("-")
    try:
        model = model_of(kind if "-" in kind else f"cases-{kind}")
    except (LookupError, ValueError) as error:
        raise ValueError("Give a record by its kind and number, such as person-12 or charge-7.") from error
    if not may_put_back(user, model):
        raise ValueError(f"“{user.get_username()}” may not put such records back: that takes a reviewer.")
    if model is Person and not only and key.isdecimal():
        return of_person(Person(pk=int(key)), moment, user)
    return of_one(model, key, moment, user)


def _told(step: Step) -> str:
    """One step without names and values, which stay out of terminals and logs."""
    fields = ", ".join(label for label, _, _ in step.fields)
    return f"{step.kind} {step.record.pk} {step.what}{f': {fields}' if fields else ''}"

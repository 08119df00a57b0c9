"""Do background work: imports, searches for duplicates, large spreadsheets."""

from __future__ import annotations

import os
import socket
import threading
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.db import DatabaseError, connection

from cases.management.readiness import require_database
from cases.services import jobs

SIGN_SECONDS = 10
LOOK_SECONDS = 30


class Command(BaseCommand):
    help = (
        "Do background work until stopped. Several may run, on one or more machines, when the database is PostgreSQL. "
        "What a killed worker left is taken up again."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="do what waits, then end")

    def handle(self, *args: Any, **options: Any) -> None:
        require_database()
        name = f"{socket.gethostname()}:{os.getpid()}"[:64]
        jobs.worker_seen(name)
        jobs.take_up_lost()
        over = threading.Event()
        signs = threading.Thread(target=_give_signs, args=(name, over), daemon=True)
        signs.start()
        try:
            call_command(
                "db_worker", worker_id=name, batch=options["once"], interval=0.5, startup_delay=False, reload=False,
                verbosity=options["verbosity"] - 1,
            )  # fmt: skip
        finally:
            over.set()
            signs.join(timeout=SIGN_SECONDS)
            jobs.worker_left(name)


def _give_signs(name: str, over: threading.Event) -> None:
    """Tell that this worker lives, and look for what others left, in a thread and connection of its own."""
    waited = 0
    while not over.wait(SIGN_SECONDS):
        waited += SIGN_SECONDS
        try:
            jobs.worker_seen(name)
            if waited >= LOOK_SECONDS:
                waited = 0
                jobs.take_up_lost()
        except DatabaseError:  # a busy or restarting database: the next sign says it
            connection.close()
    connection.close()

"""Serve the site on this computer, with a worker for background work."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.management.readiness import require_database


class Command(BaseCommand):
    help = "Serve the site on this computer alone, with a worker beside it. For a server see the README."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=int, default=8000, help="port to serve on (default: %(default)s)")

    def handle(self, *args: Any, **options: Any) -> None:
        # Imported here: only serving needs them.
        from waitress import create_server

        from casetracker.wsgi import application

        require_database()
        port = options["port"]
        try:
            server = create_server(application, host="127.0.0.1", port=port, threads=4)
        except OSError as error:
            raise CommandError(f"Port {port} cannot be used: {error.strerror}. Choose another with --port.") from error
        signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # so that the worker ends with the site
        worker = subprocess.Popen([sys.executable, str(settings.BASE_DIR / "manage.py"), "work"])
        self.stdout.write(self.style.SUCCESS(f"Casetracker runs at http://localhost:{port}/  (stop it with Ctrl+C)"))
        sys.stdout.flush()
        try:
            server.run()
        finally:
            worker.terminate()
            worker.wait()

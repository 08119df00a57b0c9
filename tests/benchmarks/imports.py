"""How many documents an import stores in a second, into an empty database and beside many stored persons.

    python -m tests.benchmarks.imports                        # 400 documents, two processes
    python -m tests.benchmarks.imports --persons 100000       # and once more with so many persons stored
    python -m tests.benchmarks.imports --jobs 1 --documents 100

The texts are the invented documents of ``tests/documents/invented`` in turn, each time with other surnames, so that
every document has a content and people of its own. Each run makes a scratch database beside the one that
``DATABASE_URL`` names (SQLite without it), with the reference data loaded, and drops it.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

INVENTED = Path(__file__).parent.parent / "documents" / "invented"
SYLLABLES = ("ba", "de", "ga", "ki", "lo", "ma", "ne", "ro", "sa", "tu", "ve", "za")


def write_documents(folder: Path, count: int, seed: int = 1) -> int:
    """Write ``count`` documents into ``folder``; how many words they have."""
    chance = random.Random(seed)
    samples = [(path.read_text(encoding="utf-8"), _surnames(path)) for path in sorted(INVENTED.glob("*.txt"))]
    words = 0
    for number in range(count):
        text, surnames = samples[number % len(samples)]
        for surname in surnames:
            made = "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(3, 4))).title()
            text = re.sub(rf"\b{re.escape(surname)}", made + ("ova" if surname.endswith("a") else "ov"), text)
        words += len(text.split())
        (folder / f"{number:06}.txt").write_text(f"{text}\nNumber {number}.\n", encoding="utf-8")
    return words


def _surnames(path: Path) -> list[str]:
    """The last words of the names in the answers, the longest first."""
    answers = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    names = [person["name"] for person in answers.get("persons", [])]
    return sorted({name.split()[-1] for name in names if len(name.split()) > 1}, key=lambda name: -len(name))


@dataclass(frozen=True)
class Took:
    """Seconds by the clock, and of processor time of all processes but a database server."""

    clock: float
    processor: float

    def __sub__(self, other: Took) -> Took:
        return Took(self.clock - other.clock, self.processor - other.processor)


def run(environment: dict[str, str], *arguments: str) -> Took:
    """Run a management command; what it took."""
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([sys.executable, "manage.py", *arguments], env=environment, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr[-2000:] or done.stdout[-2000:])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Took(time.perf_counter() - began, used)


def measure(folder: Path, documents: int, jobs: int, persons: int) -> Took:
    """What importing ``documents`` into a fresh database with ``persons`` stored takes, without starting up."""
    environment, drop = scratch(folder)
    try:
        run(environment, "migrate", "-v0")
        run(environment, "load_reference")
        if persons:
            run(environment, "make_synthetic", "--prosecutions", str(persons))
        empty, texts = folder / "one", folder / "many"
        for place, count, seed in ((empty, jobs, 7), (texts, documents, 1)):  # one for each process to start with
            place.mkdir(exist_ok=True)
            write_documents(place, count, seed)
        idle = run(environment, "import_documents", "--jobs", str(jobs), str(empty))
        busy = run(environment, "import_documents", "--jobs", str(jobs), str(texts))
        return busy - idle
    finally:
        drop()


def scratch(folder: Path) -> tuple[dict[str, str], Any]:
    """The environment of a fresh installation, and what removes it."""
    var = Path(tempfile.mkdtemp(dir=folder))
    environment = {**os.environ, "CASETRACKER_VAR": str(var)}
    address = os.environ.get("DATABASE_URL", "")
    if not address.startswith("postgres"):
        environment.pop("DATABASE_URL", None)
        return environment, lambda: shutil.rmtree(var)
    import psycopg

    name = f"benchmark_imports_{os.getpid()}"

    def administer(statement: str) -> None:
        with psycopg.connect(address, autocommit=True) as server:
            server.execute(statement)

    administer(f"CREATE DATABASE {name}")
    environment["DATABASE_URL"] = urlsplit(address)._replace(path=f"/{name}").geturl()
    return environment, lambda: administer(f"DROP DATABASE {name}")


def print_shares(documents: int) -> None:
    """Of the documents one by one, in this process and database, which is left as it was: where the time goes."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "casetracker.settings")
    django.setup()
    from django.db import connection, transaction
    from django.test.utils import CaptureQueriesContext

    from documents import readers
    from documents.extraction.pipeline import extract
    from documents.importers.documents import document_of
    from documents.importers.gazetteer import database_gazetteer
    from documents.importers.records import RecordWriter
    from documents.importers.storing import created
    from documents.models import SourceDocument

    gazetteer = database_gazetteer()
    extracting = writing = queries = 0.0
    with tempfile.TemporaryDirectory() as place, transaction.atomic():
        write_documents(Path(place), documents)
        for path in sorted(Path(place).iterdir()):
            source = readers.read(path.name, path.read_bytes()).source
            began = time.process_time()
            found = extract(source, gazetteer)
            extracting += time.process_time() - began
            began = time.process_time()
            with CaptureQueriesContext(connection) as captured:
                document = document_of(source, found)
                created([document], SourceDocument)
                RecordWriter(document, found).write()
            writing += time.process_time() - began
            queries += len(captured)
        transaction.set_rollback(True)
    print(f"extraction {1000 * extracting / documents:.0f} ms, writing {1000 * writing / documents:.0f} ms of this")
    print(f"process's time a document; {queries / documents:.0f} queries a document")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=400)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--persons", type=int, default=0, help="stored persons for a second run")
    parser.add_argument("--shares", action="store_true", help="where the time goes, in the database of the settings")
    options = parser.parse_args()
    if options.shares:
        print_shares(options.documents)
        return
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        stored = [0, options.persons] if options.persons else [0]
        took = [measure(folder, options.documents, options.jobs, persons) for persons in stored]
        for persons, one in zip(stored, took, strict=True):
            print(
                f"{options.documents / one.clock:.1f} documents a second with {options.jobs} processes, "
                f"{1000 * one.processor / options.documents:.0f} ms of processor time each, "
                f"{persons:,} prosecutions stored before: {took[0].clock / one.clock:.2f} of an empty database's speed"
            )


if __name__ == "__main__":
    main()

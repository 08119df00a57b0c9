"""How long the import of a spreadsheet of new persons takes, beside the bare upsert of the same rows.

    python -m tests.benchmarks.spreadsheets --rows 100000

makes a scratch database beside the one in use (``DATABASE_URL``). The check and the writing are what the page does:
validation of each row, a version in the history of each person and each spelling, all derived tables. The bare upsert
writes the same persons and spellings (COPY into a temporary table and INSERT ... ON CONFLICT, or executemany on
SQLite), with the same triggers, and nothing else. Times are of the processor: of Python, and of PostgreSQL where it
runs on the same machine.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path
from typing import Any

import django

from tests.benchmarks.prisoners import server_time


def sheet(count: int) -> bytes:
    """A CSV of invented persons, one of five with a second spelling."""
    import random

    from cases.services.synthetic_people import people

    chance = random.Random(1)
    names = people(chance, 20_000)
    lines = ["id,name,spellings,sex,born,residence,occupation"]
    for number in range(count):
        sex, latin, cyrillic = chance.choice(names)
        other = cyrillic if number % 5 == 0 else ""
        lines.append(f",{latin} {number},{other},{sex},{1940 + number % 60},RU-TA,teacher")
    return "\n".join(lines).encode()


def bare_upsert(table: str, columns: list[str], rows: list[Any]) -> None:
    from django.db import connection

    from cases.services.bulk_rows import write

    names = ", ".join(f'"{column}"' for column in columns)
    changed = ", ".join(f'"{column}" = excluded."{column}"' for column in columns if column != "id")
    conflict = f"ON CONFLICT (id) DO UPDATE SET {changed}"
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            marks = ", ".join(["%s"] * len(columns))
            cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks}) {conflict}", rows)
            return
        cursor.execute(f"CREATE TEMP TABLE staged AS SELECT {names} FROM {table} WHERE false")
    write("staged", columns, rows)
    with connection.cursor() as cursor:
        cursor.execute(f"INSERT INTO {table} ({names}) SELECT {names} FROM staged {conflict}")
        cursor.execute("DROP TABLE staged")


def measure(count: int) -> None:
    from django.contrib.auth.models import User
    from django.core.files.uploadedfile import SimpleUploadedFile
    from django.db import connection, transaction
    from django.test.utils import CaptureQueriesContext

    from cases.models import Person, PersonName, Region, SheetImport
    from cases.resources import sheets

    Region.objects.create(code="RU", name="Russia", kind="country", country_code="RU")
    Region.objects.create(code="RU-TA", name="Tatarstan", kind="region", country_code="RU", parent_id="RU")
    owner = User.objects.create(username="benchmark", is_superuser=True)
    sheets.AT_ONCE = 0
    kept = sheets.receive(SimpleUploadedFile("people.csv", sheet(count)), "person", False, owner)
    times = {}
    for name in ("check", "write"):
        kept = SheetImport.objects.get(pk=kept.pk)
        start = spent()
        with CaptureQueriesContext(connection) as captured:
            if name == "check":
                sheets.check(kept, lambda done: None)
            else:
                sheets.write(kept)
        times[name] = (spent() - start, len(captured))
    assert Person.objects.count() == Person.history.count() == count
    assert PersonName.objects.count() == PersonName.history.count() >= count
    stored = {}
    for model in (Person, PersonName):
        columns = [field.column for field in model._meta.concrete_fields]
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {', '.join(columns)} FROM {model._meta.db_table}")
            stored[model] = (columns, [_as_another(columns, row) for row in cursor.fetchall()])
    start = spent()
    with transaction.atomic():
        for model, (columns, rows) in stored.items():
            bare_upsert(model._meta.db_table, columns, rows)
    floor = spent() - start
    print(f"{connection.vendor}, {count:,} rows; bare upsert {floor:.2f} s")
    for name, (seconds, queries) in times.items():
        print(f"{name}: {seconds:.2f} s, {seconds / floor:.2f} x the floor, {queries} queries", flush=True)
    whole = sum(seconds for seconds, _ in times.values())
    print(f"together: {whole:.2f} s, {whole / floor:.2f} x the floor", flush=True)


def spent() -> float:
    """Seconds of processor time so far."""
    return time.process_time() + server_time()


def _as_another(columns: list[str], row: Any) -> list[Any]:
    """A row of a person or a name, with other numbers."""
    return [
        value + 10_000_000 if column in {"id", "person_id"} else value
        for column, value in zip(columns, row, strict=True)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=100_000)
    count = parser.parse_args().rows
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "casetracker.settings")
    django.setup()
    from django.conf import settings
    from django.db import connection

    with tempfile.TemporaryDirectory() as folder:
        settings.VAR_DIR = Path(folder)
        if connection.vendor == "sqlite":
            connection.settings_dict["TEST"]["NAME"] = str(Path(folder) / "sheets.sqlite3")
        in_use = connection.settings_dict["NAME"]
        connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
        try:
            measure(count)
        finally:
            connection.creation.destroy_test_db(in_use, verbosity=0)


if __name__ == "__main__":
    main()

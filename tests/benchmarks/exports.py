"""How long exports of the prisoners list take, and how much memory, beside the least that the database needs for them.

    python -m tests.benchmarks.exports

measures the database in use (fill an empty one with ``manage.py make_synthetic --prosecutions 100000``) and prints one
line each. The floor of CSV is one COPY of the same columns, as one statement for all rows; on SQLite, which has no
COPY, the same statement through its own driver and Python's csv module. The floor of XLSX is the same statement through
XlsxWriter with constant memory. Each way runs in a process of its own, the ways taking turns; medians of ROUNDS.
"""

from __future__ import annotations

import argparse
import csv
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from typing import Any

WAYS = ("csv", "floor-csv", "xlsx", "floor-xlsx", "jsonl", "ods")
WITHOUT = {"sources", "link"}


def exported() -> Any:
    """The whole list by name, with all columns of the internal profile but two that only the site can make."""
    from django.contrib.auth.models import User

    from cases.choices import ExportProfile, ExportUnit
    from cases.models import PrisonerRow
    from cases.querysets.export_columns import Scope
    from cases.querysets.export_rows import Exported
    from cases.querysets.list_orders import ListOrder
    from cases.services.exports import offered_columns

    user, _ = User.objects.get_or_create(username="benchmark", defaults={"is_superuser": True})
    names = offered_columns(user, ExportUnit.PROSECUTION, ExportProfile.INTERNAL)
    columns = tuple(name for name in names if name not in WITHOUT)
    rows = PrisonerRow.objects.visible_to(user).kept()
    return Exported(rows, ListOrder.PERSON, False, ExportUnit.PROSECUTION, Scope(user, ExportProfile.INTERNAL), columns)


def floor_query(wanted: Any) -> tuple[str, list[Any]]:
    """One statement that gives all rows with the same columns in the same order."""
    from cases.querysets.export_rows import _query

    query, params = _query(wanted)
    found = (
        "SELECT prosecution_id AS id, row_number() OVER (ORDER BY name, prosecution_id) AS place "
        "FROM cases_prisonerrow WHERE review <> 'rejected'"
    )
    return f"WITH portion AS ({found}), {query}", params


def floor_csv(wanted: Any, file: Any) -> float:
    """Write the floor's CSV; when the first of it came."""
    from django.db import connection

    sql, params = floor_query(wanted)
    first = 0.0
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY ({sql}) TO STDOUT (FORMAT csv)", params) as copy:
                for block in copy:
                    first = first or time.perf_counter()
                    file.write(block)
            return first
        cursor.execute(sql, params)
        writer = csv.writer(open(file.name, "w", encoding="utf-8", newline=""))  # noqa: SIM115
        while rows := cursor.fetchmany(500):
            first = first or time.perf_counter()
            writer.writerows(rows)
    return first


def floor_xlsx(wanted: Any, file: Any) -> float:
    import xlsxwriter
    from django.db import connection

    sql, params = floor_query(wanted)
    book = xlsxwriter.Workbook(file.name, {"constant_memory": True})
    sheet = book.add_worksheet()
    with connection.chunked_cursor() as cursor:
        cursor.execute(sql, params)
        number = 0
        while rows := cursor.fetchmany(500):
            for row in rows:
                sheet.write_row(number, 0, row)
                number += 1
    book.close()
    return time.perf_counter()


def run(way: str) -> None:
    """Do it once; print seconds, milliseconds until the first row, and megabytes that the memory grew."""
    import django

    django.setup()
    from django.db import transaction

    from cases.choices import ExportFormat
    from cases.services.exports import stream

    wanted = exported()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start, first = time.perf_counter(), 0.0
    with tempfile.NamedTemporaryFile() as file:
        if way.startswith("floor"):
            with transaction.atomic():
                first = (floor_csv if way == "floor-csv" else floor_xlsx)(wanted, file)
        else:
            written = 0
            for block in stream(wanted, ExportFormat(way), ""):
                file.write(block)
                written += len(block)
                first = first or (time.perf_counter() if written > 2_000 else 0.0)
    seconds = time.perf_counter() - start
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"{seconds} {(first - start) * 1000} {grown}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--way", choices=WAYS, help="do one way once, and print bare numbers")
    parser.add_argument("--ways", nargs="*", default=list(WAYS[:4]), choices=WAYS)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "casetracker.settings")
    if options.way:
        run(options.way)
        return
    measured: dict[str, list[list[float]]] = {way: [] for way in options.ways}
    for _ in range(options.rounds):
        for way in options.ways:
            command = [sys.executable, "-m", "tests.benchmarks.exports", "--way", way]
            answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            measured[way].append([float(number) for number in answer.split()])
    print(f"{'way':12}{'seconds':>10}{'first ms':>10}{'grown MB':>10}{'x floor':>10}")
    medians = {way: [statistics.median(column) for column in zip(*runs, strict=True)] for way, runs in measured.items()}
    for way, (seconds, first, grown) in medians.items():
        floor = medians.get(f"floor-{way}")
        ratio = f"{seconds / floor[0]:10.2f}" if floor else ""
        print(f"{way:12}{seconds:>10.2f}{first:>10.0f}{grown:>10.1f}{ratio}", flush=True)


if __name__ == "__main__":
    main()

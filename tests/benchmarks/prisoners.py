"""How long the prisoners page takes with few and with very many prosecutions, side by side in one run.

    python -m tests.benchmarks.prisoners SMALL_URL LARGE_URL

The two are database URLs of the same kind (as in ``DATABASE_URL``) that were filled with ``manage.py make_synthetic``.
For each kind of page it prints: milliseconds of processor time of the whole page, from the browser's request to the
last byte, with the small and the large database and the ratio; of the large one also the quickest page by the clock,
the page without the counts beside the choices, the page for somebody who does not see restricted records ("viewer"),
the bare SQL for the keys of the page, the number of queries of either user, and what the database reads from end to
end. Then the figures of a search, and what saving one record in the admin takes with the list kept in step and without.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from html import unescape
from itertools import cycle
from pathlib import Path
from statistics import mean
from typing import Any
from unittest.mock import patch

import django

ROUNDS = int(os.environ.get("ROUNDS", "5"))
SAVED = 10  # times that a record is saved
BIG_TABLES = (
    "cases_prisonerrow", "cases_prisonertag", "cases_person", "cases_personname", "cases_case", "cases_prosecution",
    "cases_charge", "cases_sentence", "cases_detention", "cases_event", "cases_event_persons",
)  # fmt: skip
SCANNED = 50_000  # rows
PAGE, FIGURES = "/prisoners/", "/prisoners/figures/"
STEP = r'<a class="button" href="([^"]*)"[^>]*>{}</a>'
FOUND = re.compile(r"<b>([\d,]+\+?) prosecution")


def timed(call: Callable[[], Any], rounds: int = ROUNDS, warm_up: bool = True) -> tuple[float, float]:
    """Milliseconds of the quickest of several runs, and of processor time of one on average, after one that warms up.

    Other work on the machine only ever adds to the first. The second is of Python and of PostgreSQL on the same
    machine; what waits does not count.
    """
    if warm_up:
        call()
    quickest, spent = float("inf"), time.process_time() + server_time()
    for _ in range(rounds):
        start = time.perf_counter()
        call()
        quickest = min(quickest, time.perf_counter() - start)
    spent = time.process_time() + server_time() - spent
    return quickest * 1000, spent * 1000 / rounds


def server_time() -> float:
    """Seconds of processor time that the server process of this connection has used, 0 where there is none to ask."""
    from django.db import connection

    if connection.vendor == "sqlite":
        return 0.0
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        stat = Path(f"/proc/{cursor.fetchone()[0]}/stat")
    if not stat.exists():
        return 0.0
    fields = stat.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def addresses(client: Any) -> dict[str, str]:
    """The pages by what they are; head values are the most frequent ones, tail values rare ones."""
    from cases.models import PrisonerCount

    sums = PrisonerCount.objects.sums()

    def ranked(kind: str) -> list[str]:
        found = [(count, value) for (name, value), (count, _) in sums.items() if name == kind and len(value) > 2]
        return [value for _, value in sorted(found, reverse=True)]

    regions, charges = ranked("region"), ranked("charge")
    organisations = [
        v for _, v in sorted(((n[0], v) for (k, v), n in sums.items() if k == "organisation"), reverse=True)
    ]
    last = "?last=1"
    pages = {
        "first": "",
        "region, head": f"?region={regions[0]}",
        "region, tail": f"?region={regions[-1]}",
        "charge, head": f"?charge={charges[0]}",
        "charge, tail": f"?charge={charges[-1]}",
        "both, head": f"?region={regions[0]}&charge={charges[0]}",
        "both, middle": f"?region={regions[10]}&charge={charges[10]}",
        "both, tail": f"?region={regions[-1]}&charge={charges[-1]}",
        "either of two charges": f"?charge={charges[0]}&charge={charges[5]}",
        "organisation": f"?organisation={organisations[0]}",
        "stage and charge": f"?stage=trial&charge={charges[0]}",
        "name, common": "?name=enko",
        "name, two words": "?name=timur+enko",
        "name, nothing found": "?name=qwxqzzzz",
        "imprisoned today": "?imprisoned=today",
        "nobody imprisoned then": "?imprisoned_on=1950",
        "term 10 years or more": "?term_from=10",
        "by term": "?sort=-term",
        "by change": "?sort=-changed",
        "last": last,
    }
    for label, query, word in (("next", "", "Next"), ("before the last", last, "Previous")):
        link = re.search(STEP.format(word), client.get(PAGE + query).content.decode())
        assert link
        pages[label] = unescape(link[1])
    return pages


def bare_sql(label: str, address: str) -> tuple[str, list[Any]] | None:
    """The keys of the page as plain SQL by the best index, for some pages."""
    from django.http import QueryDict

    query = QueryDict(address.removeprefix("?"))
    end = "r.review <> 'rejected' ORDER BY {0}.name, {0}.prosecution_id LIMIT 50"
    rows = "SELECT r.prosecution_id FROM cases_prisonerrow r WHERE "
    tagged = (
        "SELECT r.prosecution_id FROM cases_prisonertag t JOIN cases_prisonerrow r USING (prosecution_id) "
        "WHERE t.kind = 'charge' AND t.value = %s AND "
    )
    region, charge = query.get("region"), query.get("charge")
    if label == "first":
        return rows + end.format("r"), []
    if label.startswith("region"):
        return f"{rows} r.region_id = %s AND " + end.format("r"), [region]
    if label.startswith("charge"):
        return tagged + end.format("t"), [charge]
    if label.startswith("both"):
        return tagged + "r.region_id = %s AND " + end.format("t"), [charge, region]
    if label == "last":
        return f"{rows} r.review <> 'rejected' ORDER BY r.name DESC, r.prosecution_id DESC LIMIT 50", []
    return None


def scans(queries: list[dict[str, str]]) -> list[str]:
    """The big tables of which one of ``queries`` reads more than ``SCANNED`` rows without an index."""
    from django.db import connection

    found = set()
    explain = "EXPLAIN QUERY PLAN " if connection.vendor == "sqlite" else "EXPLAIN ANALYZE "
    for query in queries:
        with connection.cursor() as cursor:
            cursor.execute(explain + query["sql"].replace("%", "%%"), [])
            lines = [str(row[-1]) for row in cursor.fetchall()]
        for line, *following in (lines[number : number + 6] for number in range(len(lines))):
            scan = re.search(r"Seq Scan on (\w+) .*actual .*rows=(\d+) loops", line)
            removed = next(
                (re.search(r"Removed by Filter: (\d+)", other) for other in following if "Removed" in other), None
            )
            if scan and int(scan[2]) + int(removed[1] if removed else 0) > SCANNED:
                found.add(scan[1])
            if (whole := re.match(r"SCAN (\w+)", line)) and "USING" not in line:
                found.add(whole[1])
    return sorted(found & set(BIG_TABLES))


def measure() -> dict[str, Any]:
    """The figures of the database in use."""
    from django.conf import settings
    from django.db import connection

    from cases.models import PrisonerRow

    settings.ALLOWED_HOSTS, settings.SECOND_FACTOR_REQUIRED = ["testserver"], False
    client, viewer = signed_in("benchmark", True), signed_in("benchmark-viewer", False)
    found = addresses(client)
    drawn = {label: found[label] for label in ("first", "region, head", "charge, head", "both, head")}
    return {
        "rows": PrisonerRow.objects.count(),
        "vendor": connection.vendor,
        "pages": {label: measured(client, viewer, label, address) for label, address in found.items()},
        "figures": {
            label: timed(lambda query=query: client.get(f"{FIGURES}{query or '?'}&piece=1"), 1, warm_up=False)
            for label, query in drawn.items()
        },
        "save": saving(client),
    }


def signed_in(name: str, sees_everything: bool) -> Any:
    """A browser in which somebody is signed in; not a test's, which keeps a copy of all that a page was made of."""
    from django.contrib.auth.models import User
    from django.test import Client

    user, _ = User.objects.get_or_create(username=name, is_staff=sees_everything, is_superuser=sees_everything)
    client = Client()
    client.force_login(user)
    return client


def measured(client: Any, viewer: Any, label: str, address: str) -> dict[str, Any]:
    """The figures of one page."""
    response, queries = asked(client, address)
    assert response.status_code == 200, label
    bare, others = bare_sql(label, address), asked(viewer, address)[1]
    count = FOUND.search(response.content.decode())
    found = {
        "page": timed(lambda: client.get(PAGE + address)),
        "without": without_counts(lambda: client.get(PAGE + address)),
        "viewer": timed(lambda: viewer.get(PAGE + address)),
        "bare": timed(lambda: fetch(*bare)) if bare else None,
        "queries": f"{len(queries)}/{len(others)}",
        "found": count[1] if count else "?",
        "scans": scans(queries + others),
    }
    print(label, found, file=sys.stderr, flush=True)
    return found


def asked(client: Any, address: str) -> tuple[Any, list[dict[str, str]]]:
    """The page, and the queries that it made; not those that note, once a minute, that somebody was here."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as captured:
        response = client.get(PAGE + address)
    return response, [query for query in captured.captured_queries if query["sql"].startswith(("SELECT", "WITH", "("))]


def without_counts(page: Callable[[], Any]) -> tuple[float, float]:
    """The same page when nothing is counted beside the choices; how many are found is still counted."""
    from cases.querysets import facet_counts

    with patch.multiple(facet_counts, PIECES={}, COUNTED_TAGS=()):
        return timed(page)


def fetch(sql: str, params: list[Any]) -> list[Any]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.fetchall()


def saving(client: Any) -> tuple[float, float]:
    """Milliseconds of processor time to save a prosecution in the admin: with the list kept in step, and without."""
    from django.db import connection
    from django.urls import reverse

    from cases.models import Prosecution
    from cases.querysets.list_triggers import drop_triggers, make_triggers
    from tests.cases.admin_pages import form_fields

    address = reverse("admin:cases_prosecution_change", args=[Prosecution.objects.order_by("pk")[100].pk])
    stages = cycle(["trial", "appeal"])

    def save() -> float:
        # The page anew each time: it knows when the record was changed last.
        fields = form_fields(client.get(address).content.decode()) | {"stage": next(stages)}
        spent = time.process_time() + server_time()
        assert client.post(address, fields).status_code == 302
        return (time.process_time() + server_time() - spent) * 1000

    kept = mean(save() for _ in range(SAVED))
    editor = connection.schema_editor()
    drop_triggers(None, editor)
    try:
        return kept, mean(save() for _ in range(SAVED))
    finally:
        make_triggers(None, editor)
        save()


HEAD = (
    "page", "found", "small", "large", "ratio", "clock", "without counts", "ratio", "viewer", "clock", "bare SQL",
    "queries", "reads whole",
)  # fmt: skip


def report(small: dict[str, Any], large: dict[str, Any]) -> None:
    """Processor time, but for the columns "clock", which are the quickest page by the clock."""
    print(f"{large['vendor']}, {small['rows']:,} and {large['rows']:,} prosecutions; milliseconds of processor time\n")
    print(f"| {' | '.join(HEAD)} |\n|{' --- |' * len(HEAD)}")
    for label, page in large["pages"].items():
        (clock, ms), before, without = page["page"], small["pages"][label]["page"][1], page["without"][1]
        viewer_clock, viewer = page["viewer"]
        numbers = [f"{before:.0f}", f"{ms:.0f}", f"{ms / before:.2f}", f"{clock:.0f}", f"{without:.0f}"]
        numbers += [f"{ms / without:.2f}", f"{viewer:.0f}", f"{viewer_clock:.0f}"]
        numbers += [f"{page['bare'][1]:.1f}" if page["bare"] else "", page["queries"], ", ".join(page["scans"])]
        print(f"| {label} | {page['found']} | {' | '.join(numbers)} |")
    print()
    for label, (clock, ms) in large["figures"].items():
        before = small["figures"][label][1]
        print(f"- figures, {label}: {ms:.0f}, {clock:.0f} by the clock; of the small one {before:.0f}")
    kept, alone = large["save"]
    print(f"- saving in the admin: {kept:.0f} with the list kept in step, {alone:.0f} without: {kept / alone:.2f}")
    first = large["pages"]["first"]["page"][1]
    steps = max(large["pages"][label]["page"][1] for label in ("last", "next", "before the last"))
    print(f"- slowest of the last page and the steps: {steps / first:.2f} of the first page")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("urls", nargs="*", help="of the small and of the large database")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often each page is asked for")
    given = parser.parse_args()
    urls = given.urls
    if len(urls) == 2:
        found = []
        for url in urls:
            environment = {**os.environ, "DATABASE_URL": url, "ROUNDS": str(given.rounds)}
            done = subprocess.run(
                [sys.executable, "-m", "tests.benchmarks.prisoners"],
                env=environment, stdout=subprocess.PIPE, check=True, text=True,
            )  # fmt: skip
            found.append(json.loads(done.stdout))
        report(*found)
        return
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "casetracker.settings")
    django.setup()
    print(json.dumps(measure()))


if __name__ == "__main__":
    main()

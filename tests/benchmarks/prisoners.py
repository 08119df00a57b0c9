"""How long the prisoners page takes with few and with very many prosecutions, side by side in one run.

    python -m tests.benchmarks.prisoners SMALL_URL LARGE_URL

The two are database URLs of the same kind (as in ``DATABASE_URL``) that were filled with ``manage.py make_synthetic``.
For each kind of page it prints: milliseconds of the whole page, from the browser's request to the last byte, with
the small and the large database and the ratio; of the large one also without the counts beside the choices, of the bare
SQL for the keys of the page, the number of queries, and what the database reads from end to end ("scans"). Then what
saving one record in the admin takes with the list kept in step and without.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

import django

ROUNDS = int(os.environ.get("ROUNDS", "5"))
BIG_TABLES = (
    "cases_prisonerrow", "cases_prisonertag", "cases_person", "cases_personname", "cases_case", "cases_prosecution",
    "cases_charge", "cases_sentence", "cases_detention", "cases_event", "cases_event_persons",
)  # fmt: skip
PAGE = "/prisoners/"


def milliseconds(call: Callable[[], Any], rounds: int = ROUNDS) -> float:
    """The quickest of several runs, after one that warms up: other work on the machine only ever adds to it."""
    call()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        call()
        times.append((time.perf_counter() - start) * 1000)
    return min(times)


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
        "term 10 years or more": "?term_from=10",
        "by term": "?sort=-term",
        "last": last,
    }
    for label, query, word in (("next", "", "Next"), ("before the last", last, "Previous")):
        links = dict(client.get(PAGE + query).context["page"].links)
        pages[label] = links[word]
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
    """The big tables that one of ``queries`` reads from end to end."""
    from django.db import connection

    found = set()
    explain = "EXPLAIN QUERY PLAN " if connection.vendor == "sqlite" else "EXPLAIN "
    for query in queries:
        if not query["sql"].startswith(("SELECT", "WITH", "(")):
            continue
        with connection.cursor() as cursor:
            cursor.execute(explain + query["sql"].replace("%", "%%"), [])
            for row in cursor.fetchall():
                line = str(row[-1])
                for table in BIG_TABLES:
                    full = f"Seq Scan on {table} " in line + " " or (line + " ").startswith(f"SCAN {table} ")
                    if full and "USING" not in line:
                        found.add(table)
    return sorted(found)


def measure() -> dict[str, Any]:
    """The figures of the database in use."""
    from django.contrib.auth.models import User
    from django.db import connection
    from django.test import Client
    from django.test.utils import setup_test_environment

    from cases.models import PrisonerRow

    setup_test_environment()
    user, _ = User.objects.get_or_create(username="benchmark", is_staff=True, is_superuser=True)
    client = Client()
    client.force_login(user)
    pages: dict[str, Any] = {}
    for label, address in addresses(client).items():
        pages[label] = measured(client, label, address)
    return {
        "rows": PrisonerRow.objects.count(),
        "vendor": connection.vendor,
        "pages": pages,
        "save": saving(client),
    }


def measured(client: Any, label: str, address: str) -> dict[str, Any]:
    """The figures of one page."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as captured:
        response = client.get(PAGE + address)
    queries = captured.captured_queries
    assert response.status_code == 200, label
    bare = bare_sql(label, address)
    return {
        "ms": milliseconds(lambda: client.get(PAGE + address)),
        "without": without_counts(lambda: client.get(PAGE + address)),
        "queries": len(queries),
        "sql": sum(float(query["time"]) for query in queries) * 1000,
        "bare": milliseconds(lambda: fetch(*bare)) if bare else None,
        "found": f"{response.context['figures'].prosecutions:,}" + "+" * response.context["figures"].or_more,
        "scans": scans(queries),
    }


def without_counts(page: Callable[[], Any]) -> float:
    """The same page when nothing is counted beside the choices; how many are found is still counted."""
    from cases.querysets import facet_counts

    with patch.object(facet_counts, "PIECES", dict.fromkeys(facet_counts.PIECES, ())):
        return milliseconds(page)


def fetch(sql: str, params: list[Any]) -> list[Any]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.fetchall()


def saving(client: Any) -> tuple[float, float]:
    """Milliseconds to save a prosecution in the admin: with the list kept in step, and without."""
    from django.db import connection
    from django.urls import reverse

    from cases.models import Prosecution
    from cases.querysets.list_triggers import drop_triggers, make_triggers
    from tests.cases.admin_pages import form_fields

    address = reverse("admin:cases_prosecution_change", args=[Prosecution.objects.order_by("pk")[100].pk])
    fields = form_fields(client.get(address).content.decode())
    stages = iter(["trial", "appeal"] * 100)

    def save() -> None:
        assert client.post(address, {**fields, "stage": next(stages)}).status_code == 302

    kept = milliseconds(save, 15)
    editor = connection.schema_editor()
    drop_triggers(None, editor)
    try:
        return kept, milliseconds(save, 15)
    finally:
        make_triggers(None, editor)
        client.post(address, fields)


def report(small: dict[str, Any], large: dict[str, Any]) -> None:
    print(f"{large['vendor']}, {small['rows']:,} and {large['rows']:,} prosecutions; milliseconds")
    head = ("page", "found", "small", "large", "ratio", "uncounted", "ratio", "bare", "queries", "scans")
    print("{:24}{:>11}{:>8}{:>8}{:>7}{:>11}{:>7}{:>8}{:>9}  {}".format(*head))
    for label, page in large["pages"].items():
        before = small["pages"][label]
        bare = "" if page["bare"] is None else f"{page['bare']:.2f}"
        print(
            f"{label:24}{page['found']:>11}{before['ms']:>8.1f}{page['ms']:>8.1f}{page['ms'] / before['ms']:>7.2f}"
            f"{page['without']:>11.1f}{page['ms'] / page['without']:>7.2f}{bare:>8}{page['queries']:>9}  "
            + ", ".join(page["scans"])
        )
    kept, alone = large["save"]
    print(f"saving in the admin: {kept:.1f} with the list kept in step, {alone:.1f} without: {kept / alone:.2f}")
    first = large["pages"]["first"]["ms"]
    steps = max(large["pages"][label]["ms"] for label in ("last", "next", "before the last"))
    print(f"slowest of the last page and the steps: {steps / first:.2f} of the first page")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("urls", nargs="*", help="of the small and of the large database")
    urls = parser.parse_args().urls
    if len(urls) == 2:
        found = []
        for url in urls:
            done = subprocess.run(
                [sys.executable, "-m", "tests.benchmarks.prisoners"],
                env={**os.environ, "DATABASE_URL": url}, stdout=subprocess.PIPE, check=True, text=True,
            )  # fmt: skip
            found.append(json.loads(done.stdout))
        report(*found)
        return
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "casetracker.settings")
    django.setup()
    print(json.dumps(measure()))


if __name__ == "__main__":
    main()

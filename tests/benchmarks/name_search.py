"""How long the first page of a name search takes, against bare SQL that uses the same index, side by side in one run.

    python -m tests.benchmarks.name_search 100000

makes a scratch database beside the one in use (``DATABASE_URL``), fills it with that many invented names, two for each
person, one in Latin and one in Cyrillic letters, prints the table and drops the scratch database again. The columns:
persons found; milliseconds of the page as the ORM makes it, of the ORM's SQL alone, and of the bare SQL; the first two
as multiples of the third.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import django

PAGE = 50
ROUNDS = 9
BATCH = 5_000
CONSONANTS = "bdfgklmnprstvz"
VOWELS = "aeiou"
ENDINGS = ("ov", "in", "enko", "ski", "ian")
LATIN_TO_CYRILLIC = str.maketrans("abdefgiklmnoprstuvz", "абдефгиклмнопрстувз")
# What is planted: in one name of ten thousand, in six of a hundred, and in six of a hundred that come last in the list.
RARE, COMMON, LAST = "zudumip", "moralef", "Zuzuribok"


class Search(NamedTuple):
    label: str
    text: str


SEARCHES = (
    Search("rare", RARE),
    Search("rare, Cyrillic capitals", RARE.translate(LATIN_TO_CYRILLIC).upper()),
    Search("rare, two words", f"{RARE} an"),
    Search("common", COMMON),
    Search("common, last in the list", LAST),
    Search("common, three letters", "ral"),
    Search("two letters", "mo"),
    Search("one letter", "z"),
    Search("absent", "moralefzudumip"),
    Search("absent, no such letters", "jjxqj"),
)


class Timing(NamedTuple):
    """Persons found, and milliseconds."""

    hits: int
    orm: float
    sql: float
    bare: float


def syllables(chance: random.Random, count: int) -> str:
    return "".join(chance.choice(CONSONANTS) + chance.choice(VOWELS) for _ in range(count))


def invented_names(count: int, seed: int = 1) -> Iterator[str]:
    """``count`` names in Latin letters, the same ones for the same ``seed``."""
    chance = random.Random(seed)
    given = [syllables(chance, 3).capitalize() for _ in range(300)]
    for _ in range(count):
        draw = chance.random()
        surname = syllables(chance, chance.randint(2, 3))
        if draw < 0.0001:
            surname = RARE + surname
        elif draw < 0.06:
            surname += COMMON
        elif draw < 0.12:
            surname = LAST + surname
        yield f"{surname.capitalize()}{chance.choice(ENDINGS)} {chance.choice(given)}"


def fill(count: int) -> None:
    """Write ``count`` names of half as many persons, the way an import does: in bulk, through the ORM."""
    from cases.choices import NameKind
    from cases.models import Person, PersonName

    batch: list[str] = []
    for name in invented_names(count // 2):
        batch.append(name)
        if len(batch) == BATCH:
            write(batch, Person, PersonName, NameKind)
            batch = []
    write(batch, Person, PersonName, NameKind)


def write(batch: list[str], person: Any, spelling: Any, kind: Any) -> None:
    """Write the persons of one batch; every other one is preferably called by the Cyrillic spelling."""
    pairs = [(name, name.lower().translate(LATIN_TO_CYRILLIC).title()) for name in batch]
    pairs = [pair if number % 2 else pair[::-1] for number, pair in enumerate(pairs)]
    persons = person.objects.bulk_create([person(name=name) for name, _ in pairs])
    spelling.objects.bulk_create(
        [
            spelling(person=owner, name=name, kind=kind.SPELLING if later else kind.PREFERRED)
            for owner, names in zip(persons, pairs, strict=True)
            for later, name in enumerate(names)
        ]
    )


def bare_queries(text: str) -> list[tuple[str, list[str]]]:
    """The same page as plain SQL, the names found by the index; of several ways the fastest one counts."""
    from django.db import connection

    from cases import names
    from cases.models import Person
    from cases.querysets.search import full_text_phrase

    columns = ", ".join(f'p."{field.column}"' for field in Person._meta.concrete_fields)
    words = names.fold(text).split()
    page = f"ORDER BY p.name, p.id LIMIT {PAGE}"
    if connection.vendor == "sqlite":
        hits = (
            "SELECT n.person_id FROM cases_personname_search s CROSS JOIN cases_personname n ON n.id = s.rowid "
            "WHERE s.folded MATCH %s"
        )
        query = [" AND ".join(full_text_phrase(word) for word in words)]
        return [(f"SELECT {columns} FROM cases_person p WHERE p.id IN ({hits}) {page}", query)]
    conditions, patterns = [], []
    for word in words:
        forms = [f"%{word}%"] if len(word) > 2 else [f"{word}%", f"% {word}%"]
        conditions.append("(" + " OR ".join(["n.folded LIKE %s"] * len(forms)) + ")")
        patterns += forms
    hits = f"SELECT n.person_id FROM cases_personname n WHERE {' AND '.join(conditions)}"
    return [
        (f"SELECT {columns} FROM cases_person p WHERE p.id = ANY(ARRAY({hits})) {page}", patterns),
        (
            f"WITH hits AS MATERIALIZED ({hits}) "
            f"SELECT {columns} FROM cases_person p WHERE p.id IN (SELECT person_id FROM hits) {page}",
            patterns,
        ),
    ]


def milliseconds(call: Callable[[], Any]) -> float:
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


def fetch(sql: str, params: list[str]) -> list[Any]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.fetchall()


def measure(text: str) -> Timing:
    """Median times of one search, the ways taking turns. Raises AssertionError where they differ in what they find."""
    from cases.models import Person

    def page() -> list[Any]:
        return list(Person.objects.named(text)[:PAGE])

    sql, params = Person.objects.named(text)[:PAGE].query.sql_with_params()
    queries = [(sql, list(params)), *bare_queries(text)]
    expected = [person.pk for person in page()]
    key = [field.name for field in Person._meta.concrete_fields].index("id")
    for query in queries:
        assert [row[key] for row in fetch(*query)] == expected, f"the ways differ for {text!r}"
    ways = [page, *(partial(fetch, *query) for query in queries)]
    times = [[milliseconds(way) for way in ways] for _ in range(ROUNDS)]
    orm, own, *bare = (statistics.median(column) for column in zip(*times, strict=True))
    return Timing(Person.objects.named(text).count(), orm, own, min(bare))


def report(count: int) -> None:
    """Fill the database, measure, print."""
    from django.db import connection

    print(f"{connection.vendor}, {count:,} names: filled in {milliseconds(lambda: fill(count)) / 1000:.1f} s")
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE" if connection.vendor == "sqlite" else "VACUUM ANALYZE")
    print(f"{'search':26}{'persons':>9}{'ORM ms':>9}{'SQL ms':>9}{'bare ms':>9}{'ORM x':>8}{'SQL x':>8}")
    for label, text in SEARCHES:
        hits, orm, sql, bare = measure(text)
        times = f"{orm:>9.2f}{sql:>9.2f}{bare:>9.2f}{orm / bare:>8.2f}{sql / bare:>8.2f}"
        print(f"{label:26}{hits:>9,}{times}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", type=int, nargs="?", default=100_000, help="how many names to invent")
    count = parser.parse_args().names
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "casetracker.settings")
    django.setup()
    from django.db import connection

    with tempfile.TemporaryDirectory() as folder:
        if connection.vendor == "sqlite":
            connection.settings_dict["TEST"]["NAME"] = str(Path(folder) / "names.sqlite3")
        in_use = connection.settings_dict["NAME"]
        connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
        try:
            report(count)
        finally:
            connection.creation.destroy_test_db(in_use, verbosity=0)


if __name__ == "__main__":
    main()

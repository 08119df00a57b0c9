"""How long possible duplicates take: of one person among very many, and of all against all.

    python -m tests.benchmarks.duplicates 1000000 --all 100000

makes a scratch database beside the one in use (``DATABASE_URL``), fills it with that many invented names (two for each
person, one in Latin and one in Cyrillic letters; surnames and given names are as unevenly common as people's are),
looks for the duplicates of one person some hundred times, and drops the scratch database again; with ``--all`` a second
one, of that many names, for the search of all against all. Printed are milliseconds for one person (median, of the
slowest tenth, slowest), the number of queries, the plan of the query that finds the names, and the seconds, pairs and
comparisons left out of the search of all.
"""

from __future__ import annotations

import argparse
import datetime
import os
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any

import django

SURNAMES, GIVEN = 36_000, 300
SKEW = 0.8  # of Zipf's law; the commonest surname is that of about two in a thousand
BATCH = 5_000
SOUGHT = 200
AIM_ONE = 20.0  # milliseconds


def invented_people(count: int, seed: int = 1) -> Iterator[tuple[str, str, int]]:
    """``count`` people: the name in Latin and in Cyrillic letters, and the year of birth; the same for one ``seed``."""
    from cases.services.synthetic_people import given_names, surnames
    from tests.benchmarks.name_search import LATIN_TO_CYRILLIC, syllables

    chance = random.Random(seed)
    family = surnames(chance, SURNAMES)
    known = [(name.latin, name.cyrillic, name.sex) for name in given_names()]
    made = [syllables(chance, chance.randint(2, 3)).capitalize() for _ in range(GIVEN - len(known))]
    given = known + [(name, name.lower().translate(LATIN_TO_CYRILLIC).capitalize(), "male") for name in made]
    chance.shuffle(given)
    of_family, of_given = (list(accumulate((n + 1) ** -SKEW for n in range(len(s)))) for s in (family, given))
    for _ in range(count):
        surname = chance.choices(family, cum_weights=of_family)[0]
        first = chance.choices(given, cum_weights=of_given)[0]
        latin, cyrillic = getattr(surname, first[2])
        yield f"{first[0]} {latin}", f"{first[1]} {cyrillic}", chance.randint(1945, 2006)


class Keys:
    """The search key and the block keys of invented names, put together from those of their two words."""

    def __init__(self) -> None:
        from cases import name_blocks, names

        self.folded = cache(names.fold)
        self.block_keys = name_blocks.block_keys
        self.of_given = cache(self._of_given)
        self.of_surname = cache(self._of_surname)

    def _of_given(self, word: str) -> list[str]:
        return [key.split(":")[1] for key in self.block_keys(f"{word} Karlamov").split() if key.startswith("krlmf:")]

    def _of_surname(self, word: str) -> list[str]:
        return [key.split(":")[0] for key in self.block_keys(f"Anton {word}").split() if key.endswith(":antn")]

    def of(self, name: str) -> tuple[str, str]:
        """(search key, block keys) of a name of two words."""
        given, surname = name.split()
        keys = [f"{s}:{g}" for s in self.of_surname(surname) for g in self.of_given(given)]
        return f"{self.folded(given)} {self.folded(surname)}", " ".join(keys)


def fill(names: int) -> None:
    """Write ``names`` names of half as many persons, in bulk; triggers keep the table of keys."""
    from cases.models import Person, PersonName
    from cases.services.synthetic_tables import Table

    stamps = ("created_at", "updated_at")
    now = datetime.datetime.now(datetime.UTC)
    persons = Table(Person, "id", "name", "born", *stamps)
    spellings = Table(PersonName, "id", "person_id", "name", "kind", "folded", "blocks", *stamps)
    keys = Keys()
    for number, (latin, cyrillic, year) in enumerate(invented_people(names // 2), start=1):
        persons.add(number, latin, str(year), now, now)
        spellings.add(2 * number - 1, number, latin, "preferred", *keys.of(latin), now, now)
        spellings.add(2 * number, number, cyrillic, "spelling", *keys.of(cyrillic), now, now)
        if not number % BATCH:
            persons.flush()
            spellings.flush()
    persons.flush()
    spellings.flush()


def of_one() -> None:
    """Look for the duplicates of persons drawn at random, one after the other, and print how long it took."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from cases.models import NameBlock, Person
    from cases.name_blocks import wanted_keys
    from cases.services.duplicates import find, sought_of

    highest = Person.objects.order_by("-pk").values_list("pk", flat=True)[0]
    chance = random.Random(2)
    persons = list(Person.objects.filter(pk__in=[chance.randint(1, highest) for _ in range(2 * SOUGHT)]).order_by("pk"))
    chance.shuffle(persons)
    for person in persons[:SOUGHT]:  # to warm up
        find(sought_of([person]))
    times, own, found, left_out = [], [], 0, 0
    for person in persons[SOUGHT:]:
        begun, worked = time.perf_counter(), time.process_time()
        result = find(sought_of([person]))
        times.append(1000 * (time.perf_counter() - begun))
        own.append(1000 * (time.process_time() - worked))
        found, left_out = found + len(result.alike[0]), left_out + result.left_out
    times.sort()
    with CaptureQueriesContext(connection) as queries:
        find(sought_of(persons[:1]))
    print(
        f"one person: median {statistics.median(times):.1f} ms, slowest tenth {times[9 * len(times) // 10]:.1f} ms, "
        f"slowest {times[-1]:.1f} ms (aim {AIM_ONE:.0f}), of which Python's own processor time "
        f"is {statistics.median(own):.1f} ms; {len(queries)} queries; {found / len(times):.1f} found, "
        f"{left_out / len(times):.1f} names of very common keys left out"
    )
    print(NameBlock.objects.at(wanted_keys(persons[0].name).keys).values_list("name__name").explain())


def of_all() -> None:
    from documents.services.duplicates import search

    begun = time.perf_counter()
    searched = search(lambda done, total: None)
    print(f"all against all: {time.perf_counter() - begun:.0f} s; {searched.in_words()}")


def within_scratch(names: int, *measure: Any) -> None:
    from django.db import connection

    with tempfile.TemporaryDirectory() as folder:
        if connection.vendor == "sqlite":
            connection.settings_dict["TEST"]["NAME"] = str(Path(folder) / "duplicates.sqlite3")
        in_use = connection.settings_dict["NAME"]
        connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
        try:
            begun = time.perf_counter()
            fill(names)
            print(f"{connection.vendor}, {names:,} names: filled in {time.perf_counter() - begun:.0f} s", flush=True)
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE" if connection.vendor == "sqlite" else "VACUUM ANALYZE")
            for one in measure:
                one()
        finally:
            connection.creation.destroy_test_db(in_use, verbosity=0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", type=int, nargs="?", default=100_000, help="names among which one is looked for")
    parser.add_argument("--all", type=int, default=0, help="names of which all are compared with all")
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "casetracker.settings")
    django.setup()
    if options.names:
        within_scratch(options.names, of_one)
    if options.all:
        within_scratch(options.all, of_all)


if __name__ == "__main__":
    main()

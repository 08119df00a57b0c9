"""Finding the persons who may be one, among very many, without comparing all with all.

Names that may be one person's share a key (``cases.name_blocks``); only names that share one are compared. Keys that
very many names have are looked at more closely: there only people who also agree in something else are compared (the
whole name, the year of birth, a region), and how many are left out is counted.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Case, Exists, OuterRef, Q, When

from cases import names, partial_dates
from cases.choices import Review
from cases.models import NameBlock, Person, Prosecution
from cases.name_blocks import Wanted, wanted_keys
from cases.services.known import known_of

SAME = 0.5  # from which on two persons are proposed as one
MOST_AT_A_KEY = 200
MOST_FOUND = 20  # for one person; the likeliest stay
TOGETHER = 50  # persons looked for with one query
YEAR = datetime.timedelta(days=366)
OTHER_BIRTH = 0.6  # what a score is multiplied by where the years of birth differ

Days = tuple[datetime.date, datetime.date]


@dataclass(frozen=True, slots=True)
class Sought:
    """Somebody for whom others are looked for: all names, days of birth (first and last possible one), regions."""

    names: tuple[str, ...]
    person: int | None = None
    born: Days | None = None
    regions: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Alike:
    """A stored person who may be the one sought; ``score`` is 0..1."""

    person: int
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """A person who may be the one sought, and what tells them from a namesake, in a line."""

    person: Person
    known: str
    alike: Alike


@dataclass(slots=True)
class Found:
    """For each one sought, in order, those alike, the likeliest first; and how many names were not looked at."""

    alike: list[list[Alike]] = field(default_factory=list)
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class _Row:
    """One name at a key, with its person."""

    key: str
    name: str
    person: int
    born: Days | None


def alike_to_person(person: Person) -> list[Alike]:
    """The stored persons who may be ``person``."""
    return find(sought_of([person])).alike[0]


def alike_to_name(name: str, born: Days | None = None) -> list[Alike]:
    """The stored persons who may be one called ``name``."""
    return find([Sought((name,), born=born)]).alike[0]


def people_like(name: str, born: str, user: User | AnonymousUser) -> list[Known]:
    """The persons that ``user`` may see who may be one called ``name``, with ``born`` (EDTF text or "")."""
    found = alike_to_name(name, _days(*partial_dates.bounds(born)) if born else None)
    persons = Person.objects.visible_to(user).prefetch_related("names").in_bulk([alike.person for alike in found])
    known = known_of(persons.values(), user)
    return [Known(persons[a.person], known[a.person], a) for a in found if a.person in persons]


def sought_of(persons: Sequence[Person]) -> list[Sought]:
    """What is known of ``persons``, to look for others like them. Two queries."""
    keys = [person.pk for person in persons]
    spellings: dict[int, list[str]] = defaultdict(list)
    for key, name in Person.objects.filter(pk__in=keys).order_by().values_list("pk", "names__name"):
        spellings[key] += [name] if name else []
    regions: dict[int, set[str]] = defaultdict(set)
    kept = Prosecution.objects.kept().filter(person__in=keys, region__isnull=False).order_by()
    for key, region in kept.values_list("person", "region"):
        regions[key].add(region)
    return [
        Sought(
            tuple(dict.fromkeys([person.name, *spellings[person.pk]])),
            person.pk,
            _days(person.born_earliest, person.born_latest),
            frozenset(regions[person.pk] | ({person.residence_id} if person.residence_id else set())),
        )
        for person in persons
    ]


def find(sought: Sequence[Sought], entered_before: bool = False) -> Found:
    """The persons like each of ``sought``; with ``entered_before`` only those with a lower number than it has."""
    found = Found()
    for start in range(0, len(sought), TOGETHER):
        _find(sought[start : start + TOGETHER], entered_before, found)
    return found


def _find(sought: Sequence[Sought], entered_before: bool, found: Found) -> None:
    wanted = [_wanted(one) for one in sought]
    keys = frozenset[str]().union(*(one.keys for one in wanted))
    crowded: dict[str, int] = {}
    at_keys = list(_rows(NameBlock.objects.at(keys), MOST_AT_A_KEY + 1))
    if len(at_keys) > MOST_AT_A_KEY:  # else no key of them has as many
        crowded = NameBlock.objects.at(keys).crowded(MOST_AT_A_KEY)
        at_keys = list(_rows(NameBlock.objects.at(keys - crowded.keys())))
    at_key: dict[str, list[_Row]] = defaultdict(list)
    for row in at_keys:
        at_key[row.key].append(row)
    for one, where in zip(sought, wanted, strict=True):
        rows = [row for key in where.keys for row in at_key[key]]
        if full := where.keys & crowded.keys():
            rows += _closer(NameBlock.objects.at(full), one, sum(crowded[key] for key in full), found)
        if where.beginnings:
            rows += _at_beginnings(where, one, found)
        if entered_before:
            rows = [row for row in rows if one.person is None or row.person < one.person]
        found.alike.append(_judged(one, rows))


def _wanted(one: Sought) -> Wanted:
    each = [wanted_keys(name) for name in one.names]
    return Wanted(
        frozenset[str]().union(*(those.keys for those in each)),
        frozenset[str]().union(*(those.beginnings for those in each)),
    )


def _at_beginnings(where: Wanted, one: Sought, found: Found) -> list[_Row]:
    blocks = NameBlock.objects.beginning_with(where.beginnings)
    rows = list(_rows(blocks, MOST_AT_A_KEY + 1))
    return rows if len(rows) <= MOST_AT_A_KEY else _closer(blocks, one, blocks.count(), found)


def _closer(blocks: Any, one: Sought, names_there: int, found: Found) -> list[_Row]:
    """Of too many names those of people who agree with ``one`` in most other things; the others are counted."""
    agreement = sum(Case(When(condition, then=1), default=0) for condition in _agreements(one))
    near = blocks.annotate(agreement=agreement).filter(agreement__gt=0).order_by("-agreement", "name")
    rows = list(_rows(near, MOST_AT_A_KEY))
    found.left_out += names_there - len(rows)
    return rows


def _agreements(one: Sought) -> Iterable[Q | Exists]:
    """What else a namesake may have in common with ``one``: the whole name, the year of birth, a region."""
    yield Q(name__folded__in=[names.fold(name) for name in one.names])
    if one.born:
        first = max(one.born[0], datetime.date.min + YEAR) - YEAR
        last = min(one.born[1], datetime.date.max - YEAR) + YEAR
        yield Q(name__person__born_earliest__lte=last, name__person__born_latest__gte=first)
    if one.regions:
        yield Q(name__person__residence__in=one.regions)
        yield Exists(Prosecution.objects.filter(person=OuterRef("name__person"), region__in=one.regions))


def _rows(blocks: Any, most: int | None = None) -> Iterable[_Row]:
    person = "name__person"
    columns = ("surname", "given", "name__name", person, f"{person}__born_earliest", f"{person}__born_latest")
    kept = blocks.exclude(**{f"{person}__review": Review.REJECTED})
    for surname, given, name, key, first, last in kept.values_list(*columns)[:most]:
        yield _Row(f"{surname}:{given}", name, key, _days(first, last))


def _days(first: datetime.date | None, last: datetime.date | None) -> Days | None:
    return None if first is None or last is None else (first, last)


def _judged(one: Sought, rows: Iterable[_Row]) -> list[Alike]:
    best: dict[int, Alike] = {}
    seen: set[tuple[int, str]] = set()
    for row in rows:
        if row.person == one.person or (row.person, row.name) in seen:
            continue
        seen.add((row.person, row.name))
        alike = _weighed(row, one)
        if alike.score >= SAME and (row.person not in best or alike.score > best[row.person].score):
            best[row.person] = alike
    return sorted(best.values(), key=lambda alike: (-alike.score, alike.person))[:MOST_FOUND]


def _weighed(row: _Row, one: Sought) -> Alike:
    compared = max((names.compare(name, row.name) for name in one.names), key=lambda alike: alike.score)
    score, reasons = compared.score, compared.reasons
    if one.born and row.born:
        # Differences, since a year after 9999 or before 1 is no date.
        agree = one.born[0] - row.born[1] <= YEAR and row.born[0] - one.born[1] <= YEAR
        reasons = (*reasons, "year of birth agrees" if agree else "years of birth differ")
        score = score if agree else score * OTHER_BIRTH
    return Alike(row.person, round(score, 4), reasons)

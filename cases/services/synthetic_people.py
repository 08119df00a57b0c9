"""Names of invented people, in Latin and in Cyrillic letters, the same ones for the same seed."""

from __future__ import annotations

import random
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

SURNAMES = 36_000
PEOPLE = 60_000  # different names; very many people share them, as they do
GIVEN_NAMES = Path(__file__).parent / "data" / "synthetic_given_names.tsv"
CONSONANTS, VOWELS = "bdfgklmnprstvz", "aeiou"
# Endings of surnames in both scripts, what is added for a woman, and how many of a hundred have it.
ENDINGS = (
    ("ov", "ов", "a", "а", 34), ("in", "ин", "a", "а", 20), ("enko", "енко", "", "", 6), ("ski", "ский", "", "", 10),
    ("ian", "ян", "", "", 10), ("ev", "ев", "a", "а", 20),
)  # fmt: skip
TO_CYRILLIC = str.maketrans("abdefgiklmnoprstuvz", "абдефгиклмнопрстувз")


class InventedName(NamedTuple):
    sex: str
    latin: str
    cyrillic: str


class Surname(NamedTuple):
    """For a man in both scripts, then for a woman."""

    male: tuple[str, str]
    female: tuple[str, str]


def surnames(chance: random.Random, count: int = SURNAMES) -> list[Surname]:
    """``count`` surnames, no two the same but by accident."""
    limits = list(accumulate(ending[-1] for ending in ENDINGS))
    made = []
    for _ in range(count):
        stem = "".join(chance.choice(CONSONANTS) + chance.choice(VOWELS) for _ in range(chance.randint(1, 2)))
        stem = (stem + chance.choice(CONSONANTS)).capitalize()
        ((latin, cyrillic, *of_woman, _),) = chance.choices(ENDINGS, cum_weights=limits)
        male = (stem + latin, stem.lower().translate(TO_CYRILLIC).capitalize() + cyrillic)
        made.append(Surname(male, (male[0] + of_woman[0], male[1] + of_woman[1])))
    return made


def given_names() -> list[InventedName]:
    """The given names of the data file."""
    lines = GIVEN_NAMES.read_text(encoding="utf-8").splitlines()
    return [InventedName(*line.split("\t")) for line in lines if line and not line.startswith("#")]


def full_name(chance: random.Random, given: list[InventedName], family: list[Surname]) -> InventedName:
    """One invented person's name."""
    first = chance.choice(given)
    surname = getattr(chance.choice(family), first.sex)
    return InventedName(first.sex, f"{first.latin} {surname[0]}", f"{first.cyrillic} {surname[1]}")


def people(chance: random.Random, count: int = PEOPLE) -> list[InventedName]:
    """``count`` names of invented people."""
    given, family = given_names(), surnames(chance)
    return [full_name(chance, given, family) for _ in range(count)]

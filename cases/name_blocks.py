"""Keys under which names are compared: names that may be one person's share a key. Pure.

A key is "surname:given", each part the consonants as ``name_sounds`` hears them, so that a table of keys gives the few
names that are worth comparing among a million. The given name begins with a letter for its first sound, which is all
that an initial leaves of it: ``krlm:tdmtr`` is Dmitri Karlamov, ``krlm:t`` is D. Karlamov.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

from cases.name_parts import Reading, Word, given_forms, known_given, readings, tidy
from cases.name_sounds import sound_keys
from cases.names import FOND_ENDING, LINK_ENDING, masculine

PART_LENGTH = 24  # the longest a surname or a given name is in a key
KEPT = 10_000  # names of which the keys are kept: many documents tell of the same lawyers and judges
MOST_KEYS = 16  # of one name; more are of texts that are no names
_FIRST_SOUND = str.maketrans("dbzgv", "tpskf")
_VOWEL = "a"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where to look for names like one name: at the ``keys``, and at all that begin with one of the ``beginnings``."""

    keys: frozenset[str]
    beginnings: frozenset[str]


def block_keys(name: str) -> str:
    """The keys of ``name``, separated by blanks; "" for a text without a letter."""
    keys = dict.fromkeys(
        f"{surname}:{given}"
        for reading in readings(tidy(name))
        for surname in _surnames(reading)
        for given in _givens(reading)
    )
    return " ".join(list(keys)[:MOST_KEYS])


@lru_cache(maxsize=KEPT)
def wanted_keys(name: str) -> Wanted:
    """Where names stand that may be the same person's as ``name``."""
    keys: set[str] = set()
    beginnings: set[str] = set()
    for reading in readings(tidy(name)):
        givens = set(_givens(reading))
        initials = {given[:1] for given in givens if given}
        shortened = {given for given in givens if len(given) == 1}
        for surname in {*_surnames(reading), *_related_surnames(reading)}:
            keys.update(f"{surname}:{given}" for given in givens | initials)
            beginnings.update(f"{surname}:{given}" for given in shortened)
    return Wanted(frozenset(keys), frozenset(beginnings))


def _surnames(reading: Reading) -> Iterator[str]:
    """The keys of the surname as a whole and of each word of it."""
    yield from _surname_keys(_family_words(reading))


def _related_surnames(reading: Reading) -> Iterator[str]:
    """The keys of what the surname is without its ending, or with one: Karimov, Karim."""
    for latin in _family_words(reading):
        stem = LINK_ENDING.sub("", masculine(latin)[0])
        other = [stem, stem.rstrip("yi")] if stem != masculine(latin)[0] else [latin + "ov", latin + "in"]
        yield from _surname_keys(other)


def _family_words(reading: Reading) -> list[str]:
    words = reading.surname or ((reading.patronymic,) if reading.patronymic else ())
    latin = [word.latin for word in words]
    return ["".join(latin), *latin] if len(latin) > 1 else latin


def _surname_keys(latin: Iterable[str]) -> Iterator[str]:
    for word in latin:
        for key, _ in sound_keys(masculine(word)[0]):
            yield (key or _VOWEL)[:PART_LENGTH]


def _givens(reading: Reading) -> list[str]:
    """The keys of each given name, its initial where it is one; [""] without any."""
    words = [*reading.given, *reading.nicknames]
    found = [key for word in words for key in _given_keys(word)]
    if len(reading.given) > 1 and not any(word.initial for word in reading.given):
        found += _heard("".join(word.latin for word in reading.given))
    return found or [""]


@lru_cache(maxsize=50_000)
def _given_keys(word: Word) -> tuple[str, ...]:
    if word.initial:
        return tuple(key[:1] for key in _heard(word.latin))
    forms, shorts = known_given(word.latin)
    usual = [given_forms()[row] for row in sorted(forms | shorts)]
    spellings = dict.fromkeys([word.latin, FOND_ENDING.sub("", word.latin), *usual])
    if max(word.text) < "\u0400":
        spellings[anyascii(word.text)] = None  # Sukru for Şükrü
    return tuple(dict.fromkeys(key for spelling in spellings for key in _heard(spelling)))


def _heard(latin: str) -> tuple[str, ...]:
    """The keys of a given name: its first sound, then its consonants."""
    return tuple(
        ((_VOWEL if vowel or not key else key[0].translate(_FIRST_SOUND)) + key)[:PART_LENGTH]
        for key, vowel in sound_keys(latin)
    )

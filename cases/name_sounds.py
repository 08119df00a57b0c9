"""How alike two words of names sound, whatever the alphabet and the romanisation. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class _Sound:
    """One way to read a word. Two words can be one only if their keys are equal."""

    key: str  # its consonants with g, h, kh as one and the last one unvoiced
    consonants: str
    vowels: tuple[str, ...]  # before, between and after the consonants
    cost: float  # what it takes to read the word so


# Letters that stand for different sounds in different alphabets: (what is in all that the pattern finds, pattern, what
# it may be, likeliest first). To look for the first takes a tenth of the time.
_AMBIGUOUS = tuple(
    (needed, re.compile(pattern), choices)
    for needed, pattern, choices in (
        ("x", r"x", ("kh", "ks")),
        ("q", r"q", ("k", "g", "kh")),
        ("j", r"(?<!d)j", ("zh", "y")),
        ("c", r"c(?![hkz])", ("k", "ts", "zh", "ch")),
        ("ch", r"ch(?=[lr])", ("k", "kh", "ch")),  # Christopher
        ("ch", r"ch(?![klnr])", ("ch", "kh", "sh")),  # Russian, German, French
        ("gh", r"^gh", ("g", "k")),  # Armenian
        ("dz", r"dz(?!h)", ("dz", "d")),  # Belarusian
        ("ts", r"ts(?=[eiyv])|ts$", ("ts", "t")),
        ("u", r"(?<=[aeo])u(?![aeiouy])", ("u", "v")),  # Belarusian, Kazakh
        ("ine", r"(?<=[^aeiou])ine$", ("ine", "in")),  # French
        ("rz", r"rz(?!h)", ("rz", "zh")),  # Polish
        ("h", r"(?<![kcsgz])h(?=.*[iy]an$)", ("h", "")),  # Armenian
        ("o'", r"o'", ("u", "o'")),
    )
)
_MOST_SOUNDS = 12
_SOUND_RULES = tuple(
    (needed, re.compile(pattern), to)
    for needed, pattern, to in (
        ("", r"[^a-z]", ""),
        ("", r"([a-z])\1+", r"\1"),
        ("abd", r"^abd[aeou]?l?(?=[^aeioul])|^abd[aeou](?=l)", "abd"),  # Abdelfattah, Abdulfattah
        ("abul", r"^abul(?=[a-z]{3})", "abu"),
        ("n", r"(?<=[a-z]{3})[eiuao](?:d|t|td)[eiy]ne?$", "din"),  # Nuriddin, Nuruddin, Nurettin
        ("kh", r"kh", "X"),
        ("gh", r"gh", "g"),
        ("", r"dzh|dj|zh", "J"),
        ("c", r"tsch|tch|cz", "C"),
        ("s", r"shch|sch|sz|sh", "W"),
        ("ch", r"ch", "C"),
        ("t", r"ts|tz", "Q"),
        ("j", r"j", "J"),
        ("ph", r"ph", "f"),
        ("th", r"th", "t"),
        ("ck", r"ck", "k"),
        ("w", r"w", "v"),
        ("h", r"(?<=[aeo])h$", ""),
        ("yo", r"(?<=[bdfgklmnprstvzXJWCQ])yo", "e"),
        ("y", r"y", "i"),
        ("o", r"o[ou]", "u"),
        ("ie", r"i+e", "e"),
        ("", r"([a-zA-Z])\1+", r"\1"),
    )
)
_VOWELS, _NO_VOWEL = re.compile("[aeiou]"), re.compile("[^aeiou]")
_KEY = str.maketrans("Xh", "gg")
_UNVOICED = str.maketrans("dbzgv", "tpskf")


@lru_cache(maxsize=50_000)
def _sounds(latin: str) -> tuple[_Sound, ...]:
    """The ways to read a word in plain Latin letters; the likeliest first, each key once."""
    spellings = {latin: 0.0}
    for needed, pattern, choices in _AMBIGUOUS:
        if needed in latin and pattern.search(latin) and len(spellings) * len(choices) <= _MOST_SOUNDS:
            spellings = {
                pattern.sub(choice, text): cost + (0.1 if place else 0.0)
                for text, cost in spellings.items()
                for place, choice in enumerate(choices)
            }
    found: dict[tuple[str, tuple[str, ...]], _Sound] = {}
    for text, cost in spellings.items():
        for needed, pattern, to in _SOUND_RULES:
            if needed in text:
                text = pattern.sub(to, text)
        consonants = _VOWELS.sub("", text)
        key = consonants.translate(_KEY)
        if text[-1:] == consonants[-1:]:
            key = key[:-1] + key[-1:].translate(_UNVOICED)
        sound = _Sound(key, consonants, tuple(_NO_VOWEL.split(text)), cost)
        found.setdefault((consonants, sound.vowels), sound)
    return tuple(found.values())


@lru_cache(maxsize=50_000)
def sound_keys(latin: str) -> tuple[tuple[str, bool], ...]:
    """The keys of a word in plain Latin letters, each once, and whether it begins with a vowel when read so.

    Words that are ``alike`` share a key. A key is of small letters; it is "" for a word without consonants.
    """
    return tuple(dict.fromkeys((sound.key.lower(), bool(sound.vowels[0])) for sound in _sounds(latin)))


# What it costs to take one group of vowels for another. Pairs that are not here are different.
_VOWEL_COSTS = {
    frozenset(pair.split("~")): cost
    for cost, pairs in (
        (0.15, "io~e ia~e iu~u io~o ei~i ai~ei ui~i oi~i oi~ai iai~ia iai~ai ea~ia eo~io"),
        (0.25, "a~o o~u e~i ia~a ai~a ai~i ei~e iei~ei ei~ai ae~a ao~o ia~ea au~a eu~u oi~o ia~i ea~a"),
        (0.3, "a~e"),
        (0.45, "~i ~e i~u ia~o ai~e e~ae o~ua u~iu io~ia"),
        (0.7, "~u ~o ~a"),
    )
    for pair in pairs.split()
}


@lru_cache(maxsize=10_000)
def _vowel_cost(a: str, b: str, place: str) -> float:
    """The cost of two groups of vowels; `place` is 'first', 'inside' or 'last'."""
    if a == b:
        return 0.0
    pair = frozenset((a, b))
    if "" in pair and (place == "first" or (place == "last" and pair != {"", "i"})):
        return 9.0  # a last vowel tells a woman from a man
    return _VOWEL_COSTS.get(pair, 9.0) + (0.1 if place == "first" else 0.0)


@lru_cache(maxsize=10_000)
def _consonant_cost(a: str, b: str) -> float:
    """The cost of two consonants that have the same key."""
    if a == b:
        return 0.0
    return 9.0 if {a, b} == {"X", "g"} else 0.05 if "h" in (a, b) else 0.2


def _distance(a: _Sound, b: _Sound) -> float:
    """How far apart two sounds with one key are; 0 when they are equal."""
    cost = a.cost + b.cost
    if a.consonants != b.consonants:
        cost += sum(_consonant_cost(x, y) for x, y in zip(a.consonants, b.consonants, strict=True))
    last = len(a.vowels) - 1
    for place, (x, y) in enumerate(zip(a.vowels, b.vowels, strict=True)):
        if x != y:
            cost += _vowel_cost(x, y, "last" if place == last else "inside" if place else "first")
    return cost


@lru_cache(maxsize=200_000)
def alike(a: str, b: str) -> float:
    """How alike two words in plain Latin letters sound: 1.0 the same, 0.0 not at all."""
    if a == b:
        return 1.0
    best = 9.0
    for x in _sounds(a):
        for y in _sounds(b):
            if x.key == y.key:
                best = min(best, _distance(x, y) - 0.03 * len(x.key))
    return 0.0 if best > 0.6 else 1.0 - 0.6 * max(best, 0.0)

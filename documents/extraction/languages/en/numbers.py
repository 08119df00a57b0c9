"""English numbers in words, up to ninety-nine; a space stands for a hyphen too."""

from __future__ import annotations

_UNITS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}

NUMBERS: dict[str, float] = {word: float(number) for number, word in enumerate(_UNITS, 1)}
NUMBERS |= {word: float(number) for word, number in _TENS.items()}
NUMBERS |= {
    f"{ten} {unit}": float(tens + number) for ten, tens in _TENS.items() for number, unit in enumerate(_UNITS[:9], 1)
}
# The sizes of groups of people.
SIZES = NUMBERS | {"trio": 3.0, "quartet": 4.0}

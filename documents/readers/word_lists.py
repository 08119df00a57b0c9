"""The numbers and bullets that Word puts before list items: they are not in the text but counted from a table."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

_LEVEL = re.compile(r"%(\d)")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_BULLET = "-"
_MAX_NUMBER = 100_000  # a roman number beyond is thousands of letters


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: how its numbers are written, the text around them ("%1.%2)"), the first number."""

    form: str
    text: str
    start: int


class ListNumbers:
    """Counts the items of a document's lists; give it the paragraphs in order."""

    def __init__(self, numbering: Any | None) -> None:
        """``numbering`` is the root of the numbering part, None where the document has none."""
        self._levels: dict[str, dict[int, Level]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if numbering is not None:
            shared = {node.get(qn("w:abstractNumId")): _levels(node) for node in numbering.iter(qn("w:abstractNum"))}
            for node in numbering.iter(qn("w:num")):
                reference = node.find(qn("w:abstractNumId"))
                levels = shared.get(reference.get(qn("w:val"))) if reference is not None else None
                self._levels[node.get(qn("w:numId"))] = levels or {}

    def label(self, list_id: str, depth: int) -> str:
        """What stands before the next item of list ``list_id`` at ``depth`` (from 0), such as "2.1." or "-"."""
        levels = self._levels.get(list_id, {})
        level = levels.get(depth)
        if level is None or level.form == "none":
            return ""
        if level.form == "bullet":
            return _BULLET
        counts = self._counts.setdefault(list_id, {})
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [other for other in counts if other > depth]:
            del counts[deeper]

        def number(match: re.Match[str]) -> str:
            of = int(match[1]) - 1
            found = levels.get(of)
            return _written(counts.get(of, found.start), found.form) if found else ""

        return _LEVEL.sub(number, level.text).strip()


def _levels(abstract: Any) -> dict[int, Level]:
    found = {}
    for node in abstract.iterchildren(qn("w:lvl")):
        start = _value(node, "w:start") or "1"
        level = Level(_value(node, "w:numFmt") or "decimal", _value(node, "w:lvlText") or "", _number(start, 1))
        found[_number(node.get(qn("w:ilvl")), 0)] = level
    return found


def _value(node: Any, tag: str) -> str | None:
    child = node.find(qn(tag))
    return None if child is None else child.get(qn("w:val"))


def _number(value: str | None, otherwise: int) -> int:
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 6 else otherwise


def _written(number: int, form: str) -> str:
    write = _FORMS.get(form)
    return write(number) if write and 0 < number < _MAX_NUMBER else str(number)


def _letter(alphabet: str) -> Callable[[int], str]:
    """ "a" to "z", then "aa", "bb", as Word counts."""
    return lambda number: alphabet[(number - 1) % len(alphabet)] * min((number - 1) // len(alphabet) + 1, 5)


def _roman(number: int) -> str:
    letters = ""
    for value, sign in _ROMAN:
        letters += sign * (number // value)
        number %= value
    return letters


_FORMS: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letter("abcdefghijklmnopqrstuvwxyz"),
    "upperLetter": _letter("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "russianLower": _letter("абвгдежзиклмнопрстуфхцчшщэюя"),
    "russianUpper": _letter("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "decimalZero": lambda number: f"{number:02}",
}

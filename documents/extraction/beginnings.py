"""With which characters the matches of a pattern begin, looked at before the pattern is tried.

A search tries the branches of an alternation one after the other at each character of a text. To look at two characters
first spares it that nearly everywhere, which halves the time of a search for words.
"""

from __future__ import annotations

from collections.abc import Iterable
from re import _constants as ops  # type: ignore[attr-defined]  # the only reader of patterns that there is
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_LOOKED_AT = 2  # characters
_MOST = 1_000  # beginnings that are followed; a pattern with more of them is left as it is
_ANY = ""  # a character of which nothing is told, or none
_CLASSES = {ops.CATEGORY_DIGIT: r"\d", ops.CATEGORY_SPACE: r"\s", ops.CATEGORY_WORD: r"\w"}

_Beginning = tuple[str, ...]  # items of classes of characters: "a", "0-9", "\d"; nothing comes after ``_ANY``


class _Untold(Exception):
    """A pattern does not tell the first characters of its matches."""


def looked_ahead(pattern: str) -> str:
    """``pattern``, which has no flags, behind a look at the characters that its matches begin with.

    It matches the same, groups included. A pattern that does not tell them, or that may match nothing, is left as it
    is; so should be one that begins with a letter or a class, for which a search is as fast as that look.
    """
    pieces = parser.parse(pattern)
    try:
        told = _through(pieces, {()})
    except _Untold:
        return pattern
    seconds: dict[str, set[str]] = {}
    for first, second in ((*beginning, _ANY, _ANY)[:2] for beginning in sorted(told)):
        seconds.setdefault(first, set()).add(second)
    if _ANY in seconds:
        return pattern
    firsts: dict[str, list[str]] = {}  # by what may follow them
    for first, following in seconds.items():
        firsts.setdefault("" if _ANY in following else _class(following), []).append(first)
    pairs = "|".join(_class(first) + second for second, first in firsts.items())
    boundary = r"\b" if pieces[0] == (ops.AT, ops.AT_BOUNDARY) else ""  # where a word ends nothing is looked at
    return f"{boundary}(?={_class(seconds)})(?={pairs})(?:{pattern})"


def _class(items: Iterable[str]) -> str:
    return f"[{''.join(sorted(items))}]"


def _through(pieces: Iterable[tuple[Any, Any]], beginnings: set[_Beginning]) -> set[_Beginning]:
    """``beginnings`` after a sequence of pieces of a pattern."""
    for op, value in pieces:
        begun = {one for one in beginnings if len(one) < _LOOKED_AT and _ANY not in one}
        if not begun:
            break
        beginnings = (beginnings - begun) | _after(op, value, begun)
        if len(beginnings) > _MOST:
            raise _Untold
    return beginnings


def _after(op: Any, value: Any, beginnings: set[_Beginning]) -> set[_Beginning]:
    """``beginnings`` after one piece of a pattern."""
    if op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
        return beginnings
    if op is ops.SUBPATTERN and not value[1]:  # without flags of its own
        return _through(value[-1], beginnings)
    if op is ops.BRANCH:
        return set().union(*(_through(branch, beginnings) for branch in value[1]))
    if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
        least, most, piece = value
        after = [beginnings]
        for _ in range(min(most, _LOOKED_AT)):
            after.append(_through(piece, after[-1]))
        return set().union(*after[min(least, _LOOKED_AT) :])
    items = [(op, value)] if op is ops.LITERAL else value if op is ops.IN else [(ops.ANY, None)]
    return {(*one, item) for one in beginnings for item in map(_item, items)}


def _item(part: tuple[Any, Any]) -> str:
    """A part of a class of characters, as it is written in one."""
    op, value = part
    if op is ops.LITERAL:
        return _escaped(value)
    if op is ops.RANGE:
        return f"{_escaped(value[0])}-{_escaped(value[1])}"
    return _CLASSES.get(value, _ANY) if op is ops.CATEGORY else _ANY


def _escaped(code: int) -> str:
    letter = chr(code)
    return letter if letter.isalnum() or letter.isspace() else f"\\{letter}"

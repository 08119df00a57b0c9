"""With which words the matches of a pattern begin: a sentence that has none of them need not be searched.

Most rules concern few sentences, and to search a sentence for a long alternation takes twenty times as long as to look
up whether it has one of some words.
"""

from __future__ import annotations

import functools
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from re import _constants as ops  # type: ignore[attr-defined]  # the only reader of patterns that there is
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Generic, TypeVar

_WORD = re.compile(r"\w+")
_SYNTAX = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()| ]")  # of a pattern: escapes and classes of characters too
_LONG = 400  # characters of a pattern
_LONGEST_GROUP = 3_000  # characters of a group of a pattern that is looked into
_MOST = 500  # beginnings that are followed; of a pattern with more of them nothing is told
_LARGEST_CLASS = 12  # characters

T = TypeVar("T")
Words = frozenset[str]
# How far into its first word a match is: nothing is known of what stands before it, a word may begin, one goes on, or
# the word is complete; with the letters of the word.
_UNKNOWN, _BOUNDARY, _INSIDE, _COMPLETE = range(4)
_State = tuple[int, str]
_Piece = tuple[Any, Any]
_BOUNDARIES = (ops.AT_BOUNDARY, ops.AT_BEGINNING)  # where a word begins, if any does

_parsed = functools.lru_cache(maxsize=4)(parser.parse)  # of each pattern several things are asked in turn


class Opening:
    """A pattern with the words that its matches begin with (None if untold), and all those that they need.

    It is compiled when a passage first has one of them and the beginning of the pattern: most of long patterns never.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self._beginning = _beginning(source)
        self.first = first_words(self._beginning) or first_words(source)
        needed = {*needed_words(source), *([self.first] if self.first else [])}
        least = [words for words in needed if not any(fewer < words for fewer in needed)]
        self.needed = sorted(least, key=rarity, reverse=True)
        self._is_compiled = False

    @functools.cached_property
    def pattern(self) -> re.Pattern[str]:
        self._is_compiled = True
        return re.compile(self.source)

    @functools.cached_property
    def _first_piece(self) -> re.Pattern[str]:
        return re.compile(self._beginning)

    def may_match(self, words: Words) -> bool:
        """Whether the pattern can match in a passage of which ``words`` are all the words."""
        for needed in self.needed:  # noqa: SIM110  # asked a thousand times a text, and faster than ``any``
            if needed.isdisjoint(words):
                return False
        return True

    def begins_in(self, text: str) -> bool:
        """Whether the pattern can match in ``text``, as far as its beginning tells."""
        return self._is_compiled or not self._beginning or self._first_piece.search(text) is not None


class Openings(Generic[T]):
    """Patterns, each with what it tells; a look-up of the words of a passage leaves those that may match in it."""

    def __init__(self, told: Iterable[tuple[Opening, T]]) -> None:
        self.told = tuple(told)
        self._anywhere = [n for n, (opening, _) in enumerate(self.told) if not opening.needed]
        self._by_word: dict[str, list[int]] = {}
        for n, (opening, _) in enumerate(self.told):
            for word in opening.needed[0] if opening.needed else ():
                self._by_word.setdefault(word, []).append(n)
        self._words = frozenset(self._by_word)

    def that_may_match(self, text: str, words: Words) -> list[tuple[re.Pattern[str], T]]:
        """The patterns that can match in ``text``, of which ``words`` are all the words, in their order."""
        likely = self._anywhere
        if known := self._words.intersection(words):
            likely = sorted({*likely, *chain.from_iterable(map(self._by_word.__getitem__, known))})
        found: list[tuple[re.Pattern[str], T]] = []
        for n in likely:
            opening, told = self.told[n]
            for needed in opening.needed[1:]:  # of the first it has one; ``may_match`` is as good, but slower
                if needed.isdisjoint(words):
                    break
            else:
                if opening.begins_in(text):
                    found.append((opening.pattern, told))
        return found


def rarity(words: Words) -> int:
    """How rare the most frequent of ``words`` is likely to be: short words are frequent."""
    return min(map(len, words))


class _Untold(Exception):
    """A pattern does not spell out the word that its matches begin with."""


def words_of(text: str) -> Words:
    """The words of ``text``: "pre-trial" is two. A long text has the same ones in thousands of sentences."""
    return frozenset(map(sys.intern, _WORD.findall(text)))


def first_words(pattern: str) -> Words | None:
    """Words of which each match of ``pattern`` has one, complete, as its first; None where it does not tell them.

    Told is only a word that begins at its boundary and is spelled out to its end: by ``\\barrest(?:s|ed)\\b``, but
    not by ``\\barrest`` or ``arrests\\b``.
    """
    return _complete(_parsed(pattern), {(_UNKNOWN, "")})


def _complete(items: Iterable[tuple[Any, Any]], states: set[_State]) -> Words | None:
    """The words of ``states`` after a sequence of pieces of a pattern; None where one of them is not complete."""
    try:
        states = _through(items, states)
    except _Untold:
        return None
    return frozenset(word for _, word in states) if all(place == _COMPLETE for place, _ in states) else None


def needed_words(pattern: str) -> tuple[Words, ...]:
    """Sets of words: each match of ``pattern`` has one of each, complete, somewhere in it.

    They stand after a space, or at the beginning of a word, that every match has: "of" and "him" or "them" are those of
    ``(?:accused|suspected)[^.]* of (?:[a-z]+ )?(?:him|them)\\b``.
    """
    return tuple(dict.fromkeys(_needed(_parsed(_without_longest_groups(pattern)), [], False)))


def _needed(items: Iterable[_Piece], after: Sequence[_Piece], is_start: bool) -> list[Words]:
    """Those of a sequence of pieces of a pattern, which ``after`` follows and where a word begins if ``is_start``."""
    pieces = list(_in_a_row(items))
    needed: list[Words] = []
    for number, piece in enumerate(pieces):  # ``is_start``: whether a word begins where it does
        words = _complete([*pieces[number:], *after], {(_BOUNDARY, "")}) if is_start else None
        branches = piece[1][1] if piece[0] is ops.BRANCH else ()
        rarest = _of_branches(branches, [*pieces[number + 1 :], *after], is_start)
        needed += [told for told in (words, rarest) if told]
        is_start = _leads_to_word(piece, is_start)
    return needed


def _of_branches(branches: Iterable[Iterable[_Piece]], after: Sequence[_Piece], is_start: bool) -> Words | None:
    """The rarest words that each of ``branches`` needs; None where one of them does not tell any."""
    words: Words = frozenset()
    for branch in branches:
        needed = _needed(branch, after, is_start)
        if not needed:
            return None
        rarest: Words = max(needed, key=rarity)
        words |= rarest
    return words


def _leads_to_word(piece: _Piece, is_start: bool) -> bool:
    """Whether a word begins, if any does, after ``piece``, which stands where one begins if ``is_start``."""
    op, value = piece
    if op is ops.LITERAL:
        return not _WORD.fullmatch(chr(value))
    if op is ops.IN:
        return all(kind is ops.LITERAL and not _WORD.fullmatch(chr(sign)) for kind, sign in value)
    if op in (ops.MAX_REPEAT, ops.MIN_REPEAT):
        return (is_start or value[0] > 0) and _leads_on(value[2], is_start=False)
    if op is ops.BRANCH:
        return all(_leads_on(branch, is_start) for branch in value[1])
    return (op is ops.AT and value in _BOUNDARIES) or (op in (ops.ASSERT, ops.ASSERT_NOT) and is_start)


def _leads_on(items: Iterable[_Piece], is_start: bool) -> bool:
    for piece in _in_a_row(items):
        is_start = _leads_to_word(piece, is_start)
    return is_start


def _in_a_row(items: Iterable[tuple[Any, Any]]) -> Iterator[tuple[Any, Any]]:
    """The pieces of a pattern, those of a group in its place."""
    for op, value in items:
        if op is ops.SUBPATTERN and not value[1]:
            yield from _in_a_row(value[-1])
        else:
            yield op, value


def _without_longest_groups(pattern: str) -> str:
    """``pattern`` with any character instead of each of its longest groups, which take long to parse."""
    kept: list[str] = []
    depth, start, end = 0, 0, 0  # ``end`` is that of the last piece that was kept
    for piece in _SYNTAX.finditer(pattern) if len(pattern) > _LONGEST_GROUP else ():
        if piece[0] == "(":
            start = start if depth else piece.start()
            depth += 1
        elif piece[0] == ")":
            depth -= 1
            if not depth and piece.end() - start > _LONGEST_GROUP:
                kept += [pattern[end:start], "."]
                end = piece.end()
    return "".join(kept) + pattern[end:]


def _beginning(pattern: str) -> str:
    """The beginning of a long ``pattern`` up to a space, without which nothing matches; "" where it has none."""
    depth, end = 0, 0
    for piece in _SYNTAX.finditer(pattern) if len(pattern) > _LONG else ():
        depth += {"(": 1, ")": -1}.get(piece[0], 0)
        if not depth and piece[0] == "|":
            return ""
        if not depth and piece[0] == " " and piece.end() < _LONG and pattern[piece.end()] not in "?*+{":
            end = piece.end()
    return pattern[:end]


def _through(items: Iterable[tuple[Any, Any]], states: set[_State]) -> set[_State]:
    """``states`` after a sequence of pieces of a pattern."""
    for op, value in items:
        begun = {state for state in states if state[0] != _COMPLETE}
        if not begun:
            break
        states = (states - begun) | _after(op, value, begun)
        if len(states) > _MOST:
            raise _Untold
    return states


def _after(op: Any, value: Any, states: set[_State]) -> set[_State]:
    """``states`` after one piece of a pattern."""
    if op is ops.LITERAL:
        return {_after_letter(state, chr(value)) for state in states}
    if op is ops.IN:
        return {_after_letter(state, letter) for state in states for letter in _letters(value)}
    if op is ops.SUBPATTERN and not value[1]:  # without flags of its own
        return _through(value[-1], states)
    if op is ops.BRANCH:
        return set().union(*(_through(branch, states) for branch in value[1]))
    if op in (ops.MAX_REPEAT, ops.MIN_REPEAT):
        least, most, item = value
        return _repeated(least, most, item, states)
    if op is ops.AT and value in (ops.AT_BOUNDARY, ops.AT_BEGINNING, ops.AT_END):
        return {_at_boundary(state) for state in states}
    if op is ops.ASSERT_NOT and [*value[1]] == [(ops.IN, [(ops.CATEGORY, ops.CATEGORY_WORD)])]:
        return {_at_boundary(state) for state in states}
    if op in (ops.ASSERT, ops.ASSERT_NOT):
        return states
    raise _Untold


def _repeated(least: int, most: int, item: Any, states: set[_State]) -> set[_State]:
    once = _through(item, states)
    if most > 1 and not _through(item, once) <= once:
        raise _Untold
    return once | states if least == 0 else once


def _letters(parts: Iterable[tuple[Any, Any]]) -> set[str]:
    """The characters of a class; a space stands for all that are no part of a word."""
    letters: set[str] = set()
    for op, value in parts:
        if op is ops.LITERAL:
            letters.add(chr(value))
        elif op is ops.RANGE and value[1] - value[0] < _LARGEST_CLASS:
            letters.update(map(chr, range(value[0], value[1] + 1)))
        elif op is ops.CATEGORY and value in (ops.CATEGORY_SPACE, ops.CATEGORY_NOT_WORD):
            letters.add(" ")
        else:
            raise _Untold
    return letters


def _after_letter(state: _State, letter: str) -> _State:
    place, word = state
    if not _WORD.fullmatch(letter):
        return (_COMPLETE, word) if place == _INSIDE else (_BOUNDARY, "")
    if place == _UNKNOWN:
        raise _Untold
    return _INSIDE, word + letter


def _at_boundary(state: _State) -> _State:
    return (_COMPLETE, state[1]) if state[0] == _INSIDE else (_BOUNDARY, "")

"""Runs of neighbouring words that may be one name: "Elnur Rasim oglu Hasanzade", "Belousova A.S."."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from documents.extraction.mentions.name_lists import sound_key
from documents.extraction.mentions.wording import Wording

_MAX_TOKENS, _FEWEST_GLUED = 9, 3  # of a name; of two that are glued together
_OPENING, _CLOSING = "\"“«„‘'", "\"”»“’'"
_MAX_NICKNAME = 3  # words
_MOST_SURNAMES, _MOST_GIVEN = 3, 3  # tokens on either side of the comma of "Rivas Soto, Marta Elena"
_AYIN = "‘’'ʻ`"
_ITEM = re.compile(r"[^\w\n(]{0,8}(?:\d{1,4}[.)]?\s{1,4})?(?:[^\W\d_a-z][\w ]{2,24}:\s{1,4})?")
_AFTER_INVERTED = re.compile(r"\s?(?:[.*/|(;:\n]|[–—-]\s|,\s(?!and\b|&|[^\W\d_a-z]))|\s*$")
_LONGEST_ITEM = 50  # characters of a line before a name
_QUOTED = 40  # characters back to the beginning of a quotation
_WRAPPED_LINE = 30  # characters of a line that may have been broken inside a name


class Run(NamedTuple):
    """Neighbouring tokens that may be one name: those from ``first``, end exclusive."""

    first: int
    last: int


def find_runs(wording: Wording) -> list[Run]:
    """The runs of a text in order; two names that are glued together are parted."""
    return _split_glued(wording, list(_runs(wording)))


def _runs(wording: Wording) -> Iterator[Run]:
    last = 0
    for index, token in enumerate(wording.tokens):
        if index < last or not (token.is_capitalised or "-" in token.text):
            continue
        if wording.may_start(index):
            last = _run_end(wording, index)
            yield Run(index, last)
        elif wording.is_nameable(index) and wording.lists.is_surname(token.text):  # a town as well
            last = _inverted_end(wording, index, index + 1) or last
            if last > index:
                yield Run(index, last)


def _run_end(wording: Wording, index: int) -> int:
    """The end of the run that begins at ``index``."""
    end = index + 1
    while end < len(wording.tokens) and end - index < _MAX_TOKENS:
        step = _step(wording, end)
        if not step:
            break
        end += step
    return _inverted_end(wording, index, end) or end


def _inverted_end(wording: Wording, first: int, comma: int) -> int:
    """The end of a name that begins an item of a list with its surnames ("Rivas Soto, Marta Elena."), which end before
    ``comma``; 0 where there is none."""
    tokens, lists = wording.tokens, wording.lists
    if comma + 1 >= len(tokens) or tokens[comma].text != "," or comma - first > _MOST_SURNAMES:
        return 0
    given = tokens[comma + 1]
    is_surname = (comma - first == 1 or sound_key(tokens[first].text) not in lists.first_surnames) and (
        lists.is_surname(tokens[first].text) or (len(tokens[first].text) > 2 and tokens[first].text.isupper())
    )
    is_named = lists.is_given(given.text) or (is_surname and not given.text.isupper())
    if not is_named or not wording.is_nameable(comma + 1) or tokens.gap(comma + 1) != " ":
        return 0
    last = comma + 2
    while last < len(tokens) and last - comma <= _MOST_GIVEN and (step := _step(wording, last)):
        last += step
    is_given_first = lists.is_given(tokens[first].text) and not tokens[first].text.isupper()
    final = tokens[last - 1].text
    is_father = final.lower().endswith(wording.words.patronymic_endings) or lists.is_given(final)
    has_surname = last - comma > 2 and wording.has_surname_ending(final.lower()) and not is_father
    if (comma - first > 1 and is_given_first) or has_surname:
        return 0
    start = tokens.starts[first]
    line = wording.text.rfind("\n", 0, start) + 1
    if start - line > _LONGEST_ITEM or not _ITEM.fullmatch(wording.text, line, start):
        return 0
    return last if _AFTER_INVERTED.match(wording.text, tokens.end(last - 1)) else 0


def _step(wording: Wording, end: int) -> int:
    """How many tokens at ``end`` continue the name: 0, or 1, or more for particles, nicknames and bracketed names."""
    tokens = wording.tokens
    token, before = tokens[end], tokens[end - 1]
    if (token.text.islower() and token.text not in wording.joining) or before.possessive:  # as most are
        return 0
    gap = tokens.gap(end)
    if gap == " " and token.kind == "word":  # as most are
        return _word_step(wording, end)
    if token.text == "." and not gap and wording.is_initial(end - 1):
        return 1
    if token.text == "(" and _is_bracketed_name(wording, end):
        return 3
    if gap == " " and token.text in _OPENING:
        return _nickname(wording, end) or _ayin(wording, end)
    if token.text in _AYIN and not gap:
        return _hamza(wording, end)
    if gap.strip() or (gap == "" and before.text != "."):
        return 0
    if token.kind != "word" or ("\n" in gap and not _goes_on_below(wording, end)):
        return 0
    return _word_step(wording, end)


def _word_step(wording: Wording, end: int) -> int:
    """How many tokens from the word at ``end`` continue the name."""
    lower = wording.tokens[end].lower
    if wording.is_nameable(end) or lower in wording.words.patronymic_words:
        return 1
    if lower in wording.words.particles and end + 1 < len(wording.tokens) and not wording.taken[end]:
        step = _step(wording, end + 1)
        return 1 + step if step else 0
    return 0


def _goes_on_below(wording: Wording, end: int) -> bool:
    """Whether a name may go on over the end of a line: inside a paragraph, or where initials follow a long line."""
    line_end = wording.tokens.end(end - 1)
    if line_end in wording.line_breaks and not wording.title_case[end - 1]:
        return True
    line = line_end - wording.text.rfind("\n", 0, line_end)
    return line > _WRAPPED_LINE and wording.tokens.gap(end).count("\n") == 1 and wording.is_initial(end)


def _is_bracketed_name(wording: Wording, end: int) -> bool:
    """Whether a second name in brackets stands inside the name: "Marlen (Suleyman) Kadyrov"."""
    tokens = wording.tokens
    if end + 3 >= len(tokens) or tokens[end + 2].text != ")":
        return False
    is_inside = wording.is_nameable(end + 1) and wording.is_nameable(end + 3)
    return is_inside and wording.text[tokens.end(end + 2)] == " "


def _nickname(wording: Wording, end: int) -> int:
    """The tokens of a nickname in quotation marks inside the name (Ernesto "El Chino" Wong), or 0."""
    tokens = wording.tokens
    for close in range(end + 2, min(end + 3 + _MAX_NICKNAME, len(tokens) - 1)):
        token = tokens[close]
        if token.text in _CLOSING:
            follows = tokens.gap(close + 1) == " " and wording.is_nameable(close + 1)
            return close - end + 1 if follows else 0
        if token.kind != "word" or (close == end + 2 and not tokens[end + 1].is_capitalised):
            return 0
    return 0


def _ayin(wording: Wording, end: int) -> int:
    """2 for the mark of a sound before a word of the name ("Mahmoud ‘Isaram"), 0 for a quotation mark."""
    tokens, text = wording.tokens, wording.text
    if tokens[end].text not in _AYIN or end + 1 == len(tokens) or tokens.gap(end + 1):
        return 0
    return 2 if wording.is_nameable(end + 1) and text[tokens.end(end + 1)] not in _CLOSING else 0


def _hamza(wording: Wording, end: int) -> int:
    """2 for such a mark after a word of the name ("Bahaa’ Tumilel"), 0 for the end of a quotation."""
    tokens, text = wording.tokens, wording.text
    if end + 1 == len(tokens) or tokens.gap(end + 1) != " ":
        return 0
    is_quoted = "‘" in text[max(0, tokens.starts[end] - _QUOTED) : tokens.starts[end]]
    return 2 if not is_quoted and wording.is_nameable(end + 1) else 0


def _split_glued(wording: Wording, runs: Sequence[Run]) -> list[Run]:
    """Cut a run that is a name known from elsewhere and one more name that also stands alone elsewhere."""
    if all(run.last - run.first < _FEWEST_GLUED for run in runs):
        return [*runs]
    seen = Counter([_key(wording, run) for run in runs])
    result = []
    for run in runs:
        cut = _glue(wording, run, seen)
        result += [run] if cut is None else [Run(run.first, cut), Run(cut, run.last)]
    return result


def _glue(wording: Wording, run: Run, seen: Counter[tuple[str, ...]]) -> int | None:
    if run.last - run.first < _FEWEST_GLUED or seen[_key(wording, run)] > 1:
        return None
    cut = run.last - 1
    head, tail = Run(run.first, cut), Run(cut, run.last)
    if wording.tokens[cut - 1].lower.endswith(wording.words.patronymic_endings):
        return None  # "Vera Petrovna" is how people are spoken of
    return cut if seen[_key(wording, head)] and seen[_key(wording, tail)] else None


def _key(wording: Wording, run: Run) -> tuple[str, ...]:
    return tuple([t.lower for t in wording.tokens[run.first : run.last]])

"""What stands around the pieces of a citation and tells how they belong together."""

from __future__ import annotations

import re

from documents.extraction.provision_tokens import words_of_sentence

# Between an article and the noun of its law: "Section 13(1), Immigration Act".
_TITLE_AFTER = re.compile(r"(?:\s?\([a-z\d]{1,3}\))*,\s(?:the\s)?(?:[^\W\d_a-z][\w’'-]+\s){1,4}")
_AND = re.compile(rf"\b(?:{words_of_sentence('and_pattern').pattern})\s$")
_INSTEAD = re.compile(rf"\b(?:{words_of_sentence('instead_pattern').pattern})\s$")
# After a number in brackets: the end of the brackets, or one more number.
_BRACKET_NEXT = re.compile(rf"\)|(?:,|\s(?:{words_of_sentence('and_pattern').pattern}))\s\d")
_CLOSE = 12  # characters before a piece in which a word that leads up to it stands


def is_title_between(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` is the rest of a law's name after a comma."""
    return bool(_TITLE_AFTER.fullmatch(text, start, end))


def follows_and(low: str, start: int) -> bool:
    """Whether "and" stands right before ``start``: what begins there is one thing more."""
    return bool(_AND.search(low, max(0, start - _CLOSE), start))


def follows_instead(low: str, start: int) -> bool:
    """Whether what begins at ``start`` takes the place of something: "replaced part 3 of Article 130 by part 1"."""
    return bool(_INSTEAD.search(low, max(0, start - _CLOSE), start))


def opens_brackets(low: str, start: int) -> bool:
    """Whether what begins at ``start`` is the first thing in brackets."""
    return start > 0 and low[start - 1] == "("


def ends_in_brackets(low: str, end: int) -> bool:
    """Whether brackets end, or go on with a number, right after ``end``."""
    return bool(_BRACKET_NEXT.match(low, end))

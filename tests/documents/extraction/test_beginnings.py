"""The look at what a pattern begins with must not change what it matches."""

from __future__ import annotations

import re

import pytest

from documents.extraction.beginnings import looked_ahead

BEHIND = [
    (r"\b(?:arrest|detain)ed\b", r"\b(?=[ad])(?=[a][r]|[d][e])"),
    (r"(?:un)?fit", r"(?=[fu])(?=[f][i]|[u][n])"),
    (r"\d{2,3} days|life", r"(?=[\dl])(?=[\d][\d]|[l][i])"),
    (r"(?<=the )no|yes", r"(?=[ny])(?=[n][o]|[y][e])"),
    (r"x|yz", r"(?=[xy])(?=[x]|[y][z])"),
    (r"[a-c](?:-|\.)", r"(?=[a-c])(?=[a-c][\-\.])"),
    (r"\$|\(a\)", r"(?=[\$\(])(?=[\$]|[\(][a])"),
]


@pytest.mark.parametrize(("pattern", "look"), BEHIND)
def test_a_pattern_stands_behind_a_look_at_two_characters(pattern: str, look: str) -> None:
    assert looked_ahead(pattern) == f"{look}(?:{pattern})"


@pytest.mark.parametrize("pattern", [r"[^a]b", r".b", r"a*", r"a?", r"(?:b|)", r"(?i:a)b", r"^$"])
def test_a_pattern_that_may_begin_with_anything_or_match_nothing_is_left_as_it_is(pattern: str) -> None:
    assert looked_ahead(pattern) == pattern


TEXT = "Ana (1) was, on 3 May 2021, detained;\nthe 2nd term: $ 40. Élan - un-fit, fit. " + (
    "x yz 12 days ¹ (a) unfit, (A; the no c."
)
PATTERNS = [
    *(pattern for pattern, _ in BEHIND),
    r"\b(?:a|an|the)\b|\(\w\)",
    r"(?P<number>\d{1,4}(?:st|nd)?)(?!\w)|[¹²]",
    r"^ana|fit$|\n",
    r"(?:\s|-)[a-z]{2,}",
    r"(?:e|é)lan|[^\W\d_]{3}",
    r"(?:\bwas)?,",
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_the_same_is_found(pattern: str) -> None:
    low = TEXT.lower()
    found = [(match.span(), match.groupdict()) for match in re.finditer(looked_ahead(pattern), low)]
    assert found
    assert found == [(match.span(), match.groupdict()) for match in re.finditer(pattern, low)]

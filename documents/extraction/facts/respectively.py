"""Terms that "respectively" shares out: "P and P were sentenced to six and five years respectively"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from documents.extraction.facts.frames import PERSON, Entity, Frame, with_signs
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.term_patterns import TermPatterns


def _named_together(scene: Scene, frame: Frame, marks: Sequence[int]) -> tuple[str, ...]:
    """As many people as there are terms, in the list of names before them or after them."""
    before = frame.of(PERSON, 0, marks[0])
    after = frame.of(PERSON, marks[-1])
    for people, place in ((before, -1), (after, 0)):
        group = scene.group_at(frame, people[place][0]) if people else ()
        if len(group) == len(marks):
            return group
    return ()


def _meant_together(scene: Scene, index: int, marks: Sequence[int]) -> tuple[str, ...]:
    """Whom "them" or "the two" before the terms means, where the sentence names nobody before them."""
    frame = scene.frames[index]
    words = list(re.finditer(with_signs(scene.words.they), frame.text[: marks[0]]))
    if not words or frame.of(PERSON, 0, marks[0]):
        return ()
    return scene.antecedent(index, words[-1].start(), "they")


def _listed_first(
    frame: Frame, terms: Sequence[tuple[int, Entity]], patterns: TermPatterns
) -> Sequence[tuple[int, Entity]]:
    """The first of ``terms`` and those that only "and" or a comma part from it."""
    pairs = enumerate(itertools.pairwise(terms), 1)
    ends = (number for number, (a, b) in pairs if not patterns.listed.fullmatch(frame.text, a[0] + 1, b[0]))
    return terms[: next(ends, len(terms))]


def _listed_last(
    frame: Frame, terms: Sequence[tuple[int, Entity]], patterns: TermPatterns
) -> Sequence[tuple[int, Entity]]:
    """The last of ``terms`` and those before it that only "and" or a comma part; all, where it stands alone."""
    first = len(terms) - 1
    while first > 0 and patterns.listed.fullmatch(frame.text, terms[first - 1][0] + 1, terms[first][0]):
        first -= 1
    return terms[first:] if first < len(terms) - 1 else terms


def _shared_by_order(
    scene: Scene, index: int, frame: Frame, terms: Sequence[tuple[int, Entity]]
) -> dict[int, tuple[tuple[str, ...], str]]:
    """ "P and P were sentenced to 19 and 18 years": one each, where as many are named right before as there are "
    "terms."""
    marks = [mark for mark, _ in terms]
    before = frame.of(PERSON, 0, marks[0]) if len(marks) > 1 else []
    group = scene.group_at(frame, before[-1][0]) if before else ()
    group = group or (_meant_together(scene, index, marks) if len(marks) > 1 else ())
    if len(group) != len(terms):
        return {}
    return {mark: ((person,), "term:in order") for (mark, _), person in zip(terms, group, strict=True)}


def told_respectively(
    scene: Scene, index: int, terms: Sequence[tuple[int, Entity]], patterns: TermPatterns
) -> dict[int, tuple[tuple[str, ...], str]]:
    """For "P and P ... T and T respectively" the person of each term, by its position."""
    frame = scene.frames[index]
    word = patterns.respectively.search(frame.text) if len(terms) > 1 else None
    terms = [pair for pair in terms if word and pair[0] < word.start()] or terms
    if len(terms) < 2:
        return {}
    if not word:
        return _shared_by_order(scene, index, frame, _listed_first(frame, terms, patterns))
    terms = _listed_last(frame, terms, patterns)
    marks = [mark for mark, _ in terms]
    is_list = all(patterns.listed.fullmatch(frame.text, a + 1, b) for a, b in itertools.pairwise(marks))
    group = _named_together(scene, frame, marks) or _meant_together(scene, index, marks)
    if len(group) != len(terms):  # one of the names was not recognised: whose each term is cannot be told
        return dict.fromkeys(marks, ((), "")) if is_list else {}
    return {mark: ((person,), "term:respectively") for (mark, _), person in zip(terms, group, strict=True)}

"""A term of punishment where it stands: what each step asks that looks for whose it is."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from documents.extraction.facts.events import Happening
from documents.extraction.facts.frames import Frame
from documents.extraction.facts.passed import Passed
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.term_patterns import TermPatterns

PASSING = frozenset({"conviction", "punish", "fine", "reclassify", "alter"})

# Whose a term is, and the rule that says so; nobody's where it is that of somebody whom the text does not name.
Owners = tuple[tuple[str, ...], str]
NOBODY: Owners = ((), "")


@dataclass(frozen=True)
class TermPlace:
    """The term at position ``mark`` of sentence ``index``; ``governing`` are the events that the sentence tells,
    ``found`` the terms so far."""

    scene: Scene
    index: int
    mark: int
    governing: Sequence[Happening]
    found: Sequence[Passed]
    patterns: TermPatterns

    @property
    def frame(self) -> Frame:
        return self.scene.frames[self.index]

    @functools.cached_property
    def verb(self) -> Happening | None:
        """The verb that the term belongs to."""
        return governor_of_term(self.frame, self.mark, self.governing, self.patterns)

    @property
    def told_before(self) -> Passed | None:
        """The last term that the sentence told."""
        return self.found[-1] if self.found and self.found[-1].frame == self.index else None


def governor_of_term(
    frame: Frame, mark: int, governing: Sequence[Happening], patterns: TermPatterns
) -> Happening | None:
    """The verb that the term belongs to: the nearest of those that pass one, before it in the clause."""
    usable = [h for h in governing if h.kind in PASSING and h.persons and h.end <= mark]
    usable = [h for h in usable if ";" not in frame.text[h.end : mark]]
    changed = [h for h in usable if h.kind == "alter"]
    if changed and patterns.changed_to.search(frame.text, 0, mark):
        return changed[-1]
    return max(usable, key=lambda h: h.end) if usable else None

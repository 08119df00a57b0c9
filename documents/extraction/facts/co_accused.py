"""What P "and his co-accused" are charged with, for those whom the text lists without a charge of their own."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import replace

from documents.extraction.facts.happening import Happening
from documents.extraction.facts.one_of_them import AMONG
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.charge_words import ChargeWords
from documents.extraction.patterns import pattern_of
from documents.extraction.types import Charge


def with_co_accused(
    charges: list[Charge], scene: Scene, happenings: Sequence[Happening], words: ChargeWords
) -> list[Charge]:
    """``charges``, and those of somebody "and the co-accused" for everybody who is told of only as one of a group.

    Nothing more where such charges are of several people."""
    known = {charge.person for charge in charges}
    listed = (h.persons for h in happenings if h.rule.startswith(AMONG) and h.kind != "death")
    others = [person for persons in listed for person in persons if person not in known]
    if not others:
        return charges
    starts = [frame.span.start for frame in scene.frames]
    co_accused = pattern_of(words.co_accused)
    shared = [
        charge
        for charge in charges
        if co_accused.search(scene.frames[bisect.bisect_right(starts, charge.evidence.start) - 1].text)
    ]
    if len({charge.person for charge in shared}) != 1:
        return charges
    return [*charges, *(replace(charge, person=person) for person in dict.fromkeys(others) for charge in shared)]

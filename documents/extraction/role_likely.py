"""Which of the patterns beside a name can match in a sentence: in most sentences none of them can."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from documents.extraction import role_verbs as verbs
from documents.extraction.facts.frames import Frame
from documents.extraction.first_words import Openings
from documents.extraction.role_context import TOLD_BEFORE
from documents.extraction.role_parts import PART_BEFORE

_Parts = Sequence[tuple[re.Pattern[str], str]]  # patterns, each with the role that it tells


class Likely(NamedTuple):
    """The patterns before and after a name that can match in one sentence."""

    part_before: _Parts
    office_before: _Parts
    office_after: _Parts
    deed_before: _Parts
    deed_after: _Parts
    around: _Parts


_TABLES: tuple[Openings[str], ...] = (
    PART_BEFORE,
    verbs.OFFICE_BEFORE,
    verbs.OFFICE_AFTER,
    verbs.DEED_BEFORE,
    verbs.DEED_AFTER,
    TOLD_BEFORE,
)
# All in one, each with the number of its table: they are looked up together.
_ALL = Openings((opening, (n, role)) for n, table in enumerate(_TABLES) for opening, role in table.told)


def likely_parts(frame: Frame) -> Likely:
    """Those that can match in ``frame``."""
    found: list[list[tuple[re.Pattern[str], str]]] = [[] for _ in _TABLES]
    for pattern, (number, role) in _ALL.that_may_match(frame.text, frame.words):
        found[number].append((pattern, role))
    return Likely(*found)

"""Parts printed after a dot: in Cuba "Article 144.1" is part 1 of Article 144, in Russia 205.1 is an article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from documents.extraction.facts.accusations import Accusation

# Countries whose codes number no articles with an index; from the codes in force and those that they replaced.
_COUNTRIES = frozenset({"CN", "CU", "ES", "NI", "TR", "VE", "VN"})


def with_parts(accusations: Sequence[Accusation]) -> list[Accusation]:
    """``accusations``, those of such countries under part 1 of Article 144 instead of Article 144.1."""
    return [_with_part(accusation) for accusation in accusations]


def _with_part(accusation: Accusation) -> Accusation:
    charge = accusation.charge
    article, _, part = (charge.article or "").partition(".")
    if charge.country not in _COUNTRIES or charge.part or not part.isdigit():
        return accusation
    return replace(accusation, charge=replace(charge, article=article, part=part))

"""Charges as single sentences tell them, before the whole text says how each of them stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from documents.extraction.facts.frames import CITATION, Frame
from documents.extraction.types import Charge

STRENGTH = ("charged", "dropped", "reclassified", "acquitted", "convicted")  # of a status, the strongest last
_GLOSS = 110  # characters before a citation in which the offence is named in words
_WORD = re.compile(r"[^\W\d_]{4,}")
CLAIM = "described:claim"  # the rule of what an authority says that somebody did
_STEM = 5  # letters in which "terrorism" and "terrorist" agree


@dataclass(frozen=True, slots=True)
class Accusation:
    """A charge as one sentence tells it; ``gloss`` are the words around the citation that name the offence.

    ``is_final`` is True where the sentence takes back what a court said before of it: "quashed the conviction under";
    ``is_new`` where it replaces an earlier charge: "changed the charge from A to B".
    """

    charge: Charge
    gloss: str = ""
    is_final: bool = False
    is_new: bool = False

    @property
    def at(self) -> int:
        return self.charge.evidence.start


def gloss_of(frame: Frame, start: int, end: int) -> str:
    """The words that name the offence of the citations between two positions: before them, and in brackets after.

    The positions are those of ``frame.text``.
    """
    before = frame.text[max(0, start - _GLOSS) : start]
    after = re.match(r"[^.;]{0,4}\([^()]{0,80}\)", frame.text[end : end + 90])
    return re.split(rf"[;{CITATION}]", before)[-1] + (after.group() if after else "")


def with_status(accusation: Accusation, status: str) -> Accusation:
    """``accusation`` with another of the statuses of ``STRENGTH``."""
    return replace(accusation, charge=replace(accusation.charge, status=status))


def merged(accusations: Sequence[Accusation]) -> list[Accusation]:
    """One for each person, article and part, with the strongest status and the first passage; the rest as they are."""
    found: dict[tuple[object, ...], Accusation] = {}
    parts: dict[tuple[object, ...], set[str]] = {}
    for number, new in enumerate(accusations):
        c = new.charge
        of_article = (c.person, c.country, c.code, c.article)
        told = parts.setdefault(of_article, set())
        if c.part:
            told.add(c.part)
        elif len(told) == 1:  # "Article 212" after "Part 3 of Article 212"
            c = replace(c, part=next(iter(told)))
        key = (*of_article, c.part) if c.article else (number,)
        known = found.get(key)
        if known is None:
            found[key] = new
            continue
        stronger = STRENGTH.index(c.status) > STRENGTH.index(known.charge.status) and not known.is_final
        stronger = stronger or new.is_final
        chosen = replace(c if stronger else known.charge, evidence=known.charge.evidence)
        found[key] = Accusation(
            chosen, f"{known.gloss} {new.gloss}", known.is_final or new.is_final, known.is_new or new.is_new
        )
    return list(found.values())


def stems(text: str) -> set[str]:
    """The beginnings of the longer words of ``text`` in lower case, by which two tellings of one offence agree."""
    return {word[:_STEM] for word in _WORD.findall(text.lower())}


def without_needless_claims(charges: Sequence[Charge]) -> list[Charge]:
    """``charges`` without what an authority says that people did of whom the text tells a charge besides."""
    if not any(charge.rule == CLAIM for charge in charges):
        return list(charges)
    charged = {charge.person for charge in charges if charge.rule != CLAIM}
    return [charge for charge in charges if charge.rule != CLAIM or charge.person not in charged]

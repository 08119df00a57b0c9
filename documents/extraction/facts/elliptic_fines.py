"""Fines told by a sum alone, in the currency of one before: "P was fined 5,000 lari and P 10,000"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from documents.extraction.facts.elliptic_terms import Elliptic
from documents.extraction.facts.frames import TERM, Entity, with_signs
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.charge_words import SentenceWords
from documents.extraction.patterns import pattern_of


def elliptic_fines(
    scene: Scene, index: int, terms: Sequence[tuple[int, Entity]], words: SentenceWords
) -> Iterator[Elliptic]:
    """The sums of sentence ``index`` that are fines; ``terms`` are those of it that a court passed."""
    fines = [(mark, entity.value) for mark, entity in terms if entity.value.amount and entity.value.currency]
    if not fines:
        return
    frame = scene.frames[index]
    for match in pattern_of(with_signs(words.bare_amount)).finditer(frame.text, fines[0][0]):
        start, end = (frame.offset(match.start("amount")), frame.offset(match.end("amount") - 1) + 1)
        amount = int(re.sub(r"\D", "", match["amount"]))
        fine = replace(fines[0][1], amount=amount, start=start, end=end)
        persons = scene.people_at(index, match.start("who"), match["who"]) if match["who"] else ()
        yield Elliptic(match.start("amount"), Entity(TERM, start, end, fine), persons, "term:elliptic fine")

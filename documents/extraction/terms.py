"""Punishments that a text tells: terms of imprisonment, fines, work.

``find_terms`` finds each of them with what governs it: passed by a court, asked for by a prosecutor, allowed by law,
or already served. Durations that are no punishment (ages, "two years ago") are left out.

Months are those of years and months only: a term of days or weeks is of kind "other" with ``months`` None, as is
administrative arrest, and life imprisonment is "imprisonment" with ``months`` None.
"""

from __future__ import annotations

from documents.extraction.durations import durations_that_punish, fixed_punishments
from documents.extraction.fines import fines_of
from documents.extraction.passages import lowered
from documents.extraction.term_reading import TERM_LANGUAGES, Term

__all__ = ["Term", "find_terms"]


def find_terms(text: str, country: str | None = None) -> list[Term]:
    """Every punishment of ``text`` in text order.

    ``country`` (ISO 3166-1) tells whose roubles, soms or dollars are meant where the text does not.
    """
    low = lowered(text)
    terms: list[Term] = []
    for patterns in TERM_LANGUAGES:
        terms += durations_that_punish(low, patterns)
        terms += fixed_punishments(low, patterns)
        terms += fines_of(low, patterns, country)
    return sorted(set(terms), key=lambda term: (term.start, term.end))

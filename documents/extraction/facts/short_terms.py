"""Terms as the cells of tables and forms shorten them: "9 y", "5 y 6 m", a bare number under "Sentence (years)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from documents.extraction.languages.record_words import RecordWords
from documents.extraction.patterns import pattern_of
from documents.extraction.term_reading import Term
from documents.extraction.terms import find_terms
from documents.extraction.types import Span


def short_terms(low: str, span: Span, header: str, words: RecordWords, country: str | None) -> Iterator[Term]:
    """The term that the cell ``span`` of ``low`` (a text in lower case) begins with under the label ``header``.

    Offsets are those of ``low``; nothing where the term is spelled out, which ``find_terms`` reads.
    """
    said = pattern_of(words.short_term).match(low, *span)
    in_full = _spelled(said, words) if said else ""
    unit = pattern_of(words.header_unit).search(header)
    if not in_full and unit and (said := pattern_of(words.bare_number).fullmatch(low, *span)):
        in_full = f"{said['number']} {words.units[0 if unit['years'] else 1]}"
    if said is None or not in_full:
        return
    lead = words.punished_lead
    rest = low[said.end() : span.end]
    for term in find_terms(f"{lead}{in_full}{rest}", country)[:1]:
        if len(lead) <= term.start < len(lead) + len(in_full):
            yield replace(term, start=said.start(), end=said.end())


def _spelled(match: re.Match[str], words: RecordWords) -> str:
    units = zip(("years", "months"), words.units, strict=True)
    return " ".join(f"{match[unit]} {name}" for unit, name in units if match[unit])

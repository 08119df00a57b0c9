"""Fines in the money of the country they were passed in: "500,000 pounds" of an Egyptian court."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from documents.extraction.facts.passed import Passed
from documents.extraction.fines import currency_in
from documents.extraction.types import Citation

Country = Callable[[int, Citation | None], str | None]


def in_local_currency(passed: Sequence[Passed], text: str, country: Country) -> list[Passed]:
    """``passed`` with the currency that the name of the money means in the country of the sentence."""
    return [_local(p, text, country) if p.term.currency else p for p in passed]


def _local(passed: Passed, text: str, country: Country) -> Passed:
    said = text[passed.term.start : passed.term.end]
    currency = currency_in(said, country(passed.frame, None))
    if currency is None or currency == passed.term.currency:
        return passed
    return replace(passed, term=replace(passed.term, currency=currency))

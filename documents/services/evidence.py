"""What the documents state of a set of records: numbered sources, the passages, and where sources differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import F, Model
from django.db.models.functions import Greatest, Substr

from documents.choices import ClaimState
from documents.models import SUBJECTS, Claim, SourceDocument
from documents.services.claimed_values import agrees, differing, shown_value
from documents.services.quotes import REACH, Quote, quote

Key = tuple[str, Any]
# How much of the text is read on either side of a passage: a quote, and enough to know whether it was cut.
AROUND = REACH + 20


def key_of(record: Model) -> Key:
    return str(record._meta.model_name), record.pk


@dataclass(frozen=True, slots=True)
class Citation:
    """One claim and the number of its source on the page."""

    number: int
    claim: Claim

    @property
    def address(self) -> str:
        """The document at the passage."""
        return passage_address(self.claim)

    @property
    def quote(self) -> Quote | None:
        """The passage in its sentence; None where the claim names none."""
        span = span_of(self.claim)
        return span and quote(self.claim.around, *span, offset=max(0, span[0] - AROUND))


def span_of(claim: Claim) -> tuple[int, int] | None:
    """The start and end of the passage that ``claim`` rests on; None where it names none."""
    return None if claim.start is None or claim.end is None else (claim.start, claim.end)


def passage_address(claim: Claim) -> str:
    """The document's page, at the passage that ``claim`` rests on where it names one."""
    page = claim.document.get_absolute_url()
    return page if claim.start is None else f"{page}?at={claim.start}-{claim.end}#at"


@dataclass(slots=True)
class Source:
    number: int
    document: SourceDocument
    citations: list[Citation] = field(default_factory=list)

    @property
    def quotes(self) -> list[Citation]:
        """The passages cited, in the order of the text; none that the quote of an earlier one holds already."""
        quoted = [(span, citation) for citation in self.citations if (span := span_of(citation.claim))]
        kept: list[Citation] = []
        last = 0
        for (_, end), citation in sorted(quoted, key=lambda pair: (pair[0][0], -pair[0][1])):
            if end > last and (words := citation.quote):
                kept.append(citation)
                last = words.end
        return kept


@dataclass(frozen=True, slots=True)
class OtherValue:
    """A value that some source states beside the one shown; ``reason`` is why it was set aside, "" while it is open."""

    shown: str
    citations: list[Citation]
    reason: str = ""


class Evidence:
    """The claims on ``records`` in documents that ``user`` may see, without rejected ones. One query.

    Sources are numbered by their date, the oldest first; undated ones come last.
    """

    def __init__(self, records: Iterable[Model], user: User | AnonymousUser) -> None:
        self.sources: list[Source] = []
        self._by_field: dict[Key, dict[str, list[Citation]]] = defaultdict(lambda: defaultdict(list))
        claims = list(claims_on(records).visible_to(user).kept())
        documents = {claim.document_id: claim.document for claim in claims}
        for number, document in enumerate(sorted(documents.values(), key=_source_order), 1):
            self.sources.append(Source(number, document))
        by_document = {source.document.pk: source for source in self.sources}
        for claim in claims:
            source = by_document[claim.document_id]
            citation = Citation(source.number, claim)
            source.citations.append(citation)
            self._by_field[subject_key(claim)][claim.field].append(citation)

    def of(self, record: Model, *fields: str) -> list[Citation]:
        """The citations for what ``record`` says in ``fields``, or for all of it: the longest passage of each source.

        Of ``fields``, only what agrees with the value shown; the rest is for ``conflicts``.
        """
        claimed = self._by_field.get(key_of(record), {})
        if fields:
            found = [c for name in fields for c in claimed.get(name, ()) if agrees(record, name, c.claim.value)]
        else:
            found = [citation for citations in claimed.values() for citation in citations]
        return _one_a_source(found)

    def stating(self, record: Model, name: str, value: str) -> list[Citation]:
        """The citations that state exactly ``value`` for the field ``name`` of ``record``."""
        claimed = self._by_field.get(key_of(record), {}).get(name, ())
        return _one_a_source(citation for citation in claimed if citation.claim.value == value)

    def conflicts(self, record: Model, name: str) -> list[OtherValue]:
        """The values of ``record.name`` that sources state beside the one shown: the open ones, then those set aside.

        They count where two sources differ, or where one differs from what a person entered or confirmed.
        """
        by_value: dict[tuple[str, str], list[Citation]] = defaultdict(list)
        for citation in self._by_field.get(key_of(record), {}).get(name, ()):
            aside = citation.claim.reason if citation.claim.state == ClaimState.SET_ASIDE else ""
            by_value[citation.claim.value, aside].append(citation)
        standing = [value for value, aside in by_value if not aside]
        shown = [(value, "") for value in differing(record, name, standing)] + [key for key in by_value if key[1]]
        return [
            OtherValue(shown_value(record, name, value), _one_a_source(by_value[value, aside]), aside)
            for value, aside in shown
        ]


def claims_on(records: Iterable[Model]) -> Any:
    """The claims on ``records``, each with its document, of the text only what stands ``around`` the passage."""
    first = Greatest(F("start") - AROUND, 0)
    around = Substr("document__text", first + 1, F("end") + AROUND - first)
    return Claim.objects.about(records).select_related("document").defer("document__text").annotate(around=around)


def subject_key(claim: Claim) -> Key:
    """The kind and key of the record that ``claim`` is about, without reading it."""
    return next((name, pk) for name in SUBJECTS if (pk := getattr(claim, f"{name}_id")) is not None)


def _source_order(document: SourceDocument) -> tuple[bool, Any, int]:
    dated = document.published_earliest
    return dated is None, dated or 0, document.pk


def _length(claim: Claim) -> int:
    span = span_of(claim)
    return span[1] - span[0] if span else 0


def _one_a_source(citations: Iterable[Citation]) -> list[Citation]:
    """For each source the one with the longest passage, in the order of the numbers."""
    longest = sorted(citations, key=lambda citation: _length(citation.claim))
    return sorted({c.number: c for c in longest}.values(), key=lambda citation: citation.number)

"""The raised numbers that lead from a value to the passage that states it."""

from __future__ import annotations

from typing import Any

from django import template
from django.db.models import Model

from documents.models import Claim
from documents.services.evidence import Citation, Evidence, passage_address
from documents.services.quotes import Quote, quote
from documents.services.stated import anchor_of

register = template.Library()


@register.inclusion_tag("documents/_citations.html")
def cite(evidence: Evidence, record: Model, *fields: str) -> dict[str, Any]:
    """The sources of ``fields`` of ``record``; of the whole record without any."""
    return {"citations": evidence.of(record, *fields)}


@register.inclusion_tag("documents/_citations.html")
def cite_value(evidence: Evidence, record: Model, field: str, value: str) -> dict[str, Any]:
    """The sources that state exactly ``value``."""
    return {"citations": evidence.stating(record, field, value)}


@register.inclusion_tag("documents/_conflicts.html")
def conflicts(evidence: Evidence, record: Model, *fields: str) -> dict[str, Any]:
    """What other sources state instead, under a sign."""
    others = [(field, other) for field in fields for other in evidence.conflicts(record, field)]
    return {"others": others, "record": record}


@register.filter
def claim_anchor(claim: Claim) -> str:
    """The name of the claim's passage within the document's page."""
    return f"c{claim.pk}"


@register.filter
def claim_address(claim: Claim) -> str:
    """The document's page, at the claim's passage where it names one."""
    return passage_address(claim)


@register.filter
def claim_quote(claim: Claim) -> Quote | None:
    """The passage in its sentence, of a claim that ``claims_on`` found; None where it names none."""
    return Citation(0, claim).quote


@register.filter
def record_key(record: Model) -> str:
    """The kind and number of a record, as addresses name it: "charge-12"."""
    return anchor_of(record)


@register.simple_tag
def quote_of(text: str, claim: Claim) -> Quote:
    """The words of ``text`` on which ``claim`` rests, in their sentence."""
    return quote(text, claim.start or 0, claim.end or 0)

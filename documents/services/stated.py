"""The records that one document states, on cards: one for each person, case, court and organisation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Model

from cases import partial_dates
from documents.choices import ClaimState
from documents.models import Claim, SourceDocument
from documents.services.evidence import Key, key_of, span_of, subject_key
from documents.services.marks import Passage

# What is read along with each kind of record, for its card.
RELATED = {
    "relationship": ("person", "other"),
    "affiliation": ("person", "organisation"),
    "recognition": ("person", "organisation"),
    "designation": ("organisation", "country"),
    "prosecution": ("person", "case", "region"),
    "involvement": ("person", "case"),
    "charge": ("prosecution__person", "prosecution__case", "provision"),
    "sentence": ("prosecution__person", "prosecution__case", "court"),
    "detention": ("prosecution__person", "prosecution__case", "facility", "region"),
    "event": ("case", "region", "court"),
}
# The colour in which a passage is marked, by the kind of record; a kind that is not here has its own.
COLOURS = {
    "relationship": "person",
    "involvement": "person",
    "affiliation": "organisation",
    "recognition": "organisation",
    "designation": "organisation",
    "prosecution": "case",
    "detention": "event",
}
CARD_ORDER = ("person", "case", "court", "organisation")


@dataclass(frozen=True, slots=True)
class Entry:
    """One record on a card, in words, with the claims on it; ``anchor`` is "" where an earlier card has it too."""

    record: Any
    label: str
    text: str
    claims: list[Claim]
    anchor: str

    @property
    def quotes(self) -> list[Claim]:
        """The claims with a passage, one for each passage."""
        return list({(c.start, c.end): c for c in self.claims if c.start is not None}.values())


@dataclass(slots=True)
class Card:
    """One person, case, court or organisation, and what the document states of it."""

    record: Any
    kind: str
    anchor: str
    own: Entry | None = None
    entries: list[Entry] = field(default_factory=list)


def anchor_of(record: Model) -> str:
    kind, pk = key_of(record)
    return f"{kind}-{pk}"


def stated_claims(document: SourceDocument, user: User | AnonymousUser) -> list[Claim]:
    """The claims of ``document`` that are not rejected, on records that ``user`` may see, in the order of the text."""
    claims = Claim.objects.visible_to(user).filter(document=document).exclude(state=ClaimState.REJECTED)
    return list(claims.order_by("start", "end", "pk"))


def records_of(claims: Iterable[Claim], user: User | AnonymousUser) -> dict[Key, Any]:
    """The records that ``claims`` are about; one query for each kind that occurs."""
    keys: dict[str, set[Any]] = defaultdict(set)
    for claim in claims:
        kind, pk = subject_key(claim)
        keys[kind].add(pk)
    found = {}
    for kind, pks in keys.items():
        records = apps.get_model("cases", kind).objects.visible_to(user).select_related(*RELATED.get(kind, ()))
        if kind == "event":
            records = records.prefetch_related("persons")
        found.update({(kind, record.pk): record for record in records.filter(pk__in=pks)})
    return found


def cards(claims: list[Claim], records: dict[Key, Any]) -> list[Card]:
    """The cards: persons first, those who are only named behind the others, then as in the text."""
    by_record: dict[Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        if subject_key(claim) in records:
            by_record[subject_key(claim)].append(claim)
    made: dict[Key, Card] = {}
    for key, its_claims in by_record.items():
        record = records[key]
        for number, owner in enumerate(_owners(record)):
            card = made.setdefault(key_of(owner), Card(owner, key_of(owner)[0], f"card-{anchor_of(owner)}"))
            label, text = described(record)
            entry = Entry(record, label, text, its_claims, "" if number else anchor_of(record))
            if owner is record:
                card.own = entry
            else:
                card.entries.append(entry)
    return sorted(made.values(), key=lambda card: (CARD_ORDER.index(card.kind), not card.entries))


def _owners(record: Any) -> list[Any]:
    """The persons, or the case, court or organisation, on whose cards ``record`` stands."""
    kind = key_of(record)[0]
    if kind in CARD_ORDER:
        return [record]
    if kind == "event":
        return list(record.persons.all())
    if kind == "designation":
        return [record.organisation]
    return [record.prosecution.person if hasattr(record, "prosecution_id") else record.person]


def described(record: Any) -> tuple[str, str]:
    """What ``record`` is, and what it says, in words."""
    kind, dates = key_of(record)[0], partial_dates.display
    match kind:
        case "relationship":
            return "Relationship", f"{record.other} is {record.get_kind_display()}"
        case "affiliation":
            return "Organisation", f"{record.get_kind_display()}, {record.organisation}"
        case "recognition":
            return "Recognised", _listed(f"by {record.organisation}", dates(record.date))
        case "designation":
            return "Designation", _listed(record.get_kind_display(), record.country.name, dates(record.date))
        case "prosecution":
            return "Accused", _listed(f"in “{record.case}”", record.region)
        case "involvement":
            return record.get_role_display().capitalize(), f"in “{record.case}”"
        case "charge":
            return "Charge", f"{record.label} — {record.get_status_display()}"
        case "sentence":
            return "Sentence", _listed(record.label, record.court, dates(record.date))
        case "detention":
            spell = "–".join(dates(date) for date in (record.start, record.end) if date)
            return "Custody", _listed(record.get_kind_display(), record.facility, record.region, spell)
        case "event":
            when = dates(record.date) or "date not stated"
            return "Event", _listed(record.get_kind_display(), when, record.place, record.region)
        case _:
            return kind.capitalize(), str(record)


def _listed(*parts: Any) -> str:
    return ", ".join(str(part) for part in parts if part)


def passages(claims: list[Claim], records: dict[Key, Any]) -> list[Passage]:
    """The passages to mark: what is stated where, and the card that holds it."""
    marked = []
    for claim in claims:
        record = records.get(subject_key(claim))
        span = span_of(claim)
        if record is None or span is None:
            continue
        kind = key_of(record)[0]
        label, text = described(record)
        place = f"card-{anchor_of(record)}" if kind in CARD_ORDER else anchor_of(record)
        colour = COLOURS.get(kind, kind)
        marked.append(Passage(*span, colour, f"{label}: {text}", f"c{claim.pk}", place))
    return sorted(marked, key=lambda passage: passage.kind != "case")  # a case is named by its people: they come on top

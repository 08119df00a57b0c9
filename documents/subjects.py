"""Of what a document can say something: the kinds of records, and for each the fields that hold what is said."""

from __future__ import annotations

# Each kind is a foreign key of Claim, and exactly one is set. The order is that of the claim's columns.
STATED_FIELDS: dict[str, tuple[str, ...]] = {
    "person": ("name", "sex", "born", "died", "citizenship", "occupation", "residence"),
    "relationship": ("kind", "since", "until"),
    "affiliation": ("kind", "organisation", "since", "until"),
    "recognition": ("organisation", "criteria", "date", "withdrawn", "reason"),
    "organisation": ("name", "kind", "country", "region", "parent"),
    "designation": ("kind", "country", "date", "court", "agency", "by"),
    "court": ("name", "level", "country", "region"),
    "case": ("title", "number", "region", "court", "opened", "closed", "alleged_organisation"),
    "prosecution": ("stage", "outcome", "region"),
    "involvement": ("role", "organisation"),
    "charge": ("provision", "description", "status", "brought", "decided"),
    "sentence": ("kind", "months", "amount", "currency", "court", "court_instance", "date", "in_force"),
    "detention": ("kind", "facility", "region", "start", "end"),
    "event": ("kind", "date", "place", "region", "court", "description"),
}
SUBJECTS = tuple(STATED_FIELDS)
# What is written in many ways without a contradiction; the spellings of a name are all kept.
MANY_VALUED = {
    ("person", "name"), ("organisation", "name"), ("court", "name"), ("case", "title"), ("charge", "description"),
    ("event", "description"),
}  # fmt: skip

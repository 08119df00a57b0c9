"""The admin pages of the records, one module a family."""

from cases.admin import (
    cases,
    charges,
    courts,
    events,
    organisations,
    persons,
    reference,
    regions,
    sentences,
    users,
)

__all__ = [
    "cases",
    "charges",
    "courts",
    "events",
    "organisations",
    "persons",
    "reference",
    "regions",
    "sentences",
    "users",
]

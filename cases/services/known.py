"""What tells a person from a namesake, in a line."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib.auth.models import AnonymousUser, User

from cases import partial_dates
from cases.models import Charge, Person, Prosecution

MOST_PARTS = 6


def known_of(persons: Iterable[Person], user: User | AnonymousUser) -> dict[int, str]:
    """What ``user`` may see that tells each of ``persons`` from a namesake: birth, regions, charges; two queries."""
    known: dict[int, list[str]] = {}
    for person in persons:
        known[person.pk] = [f"born {partial_dates.display(person.born)}"] if person.born else []
    rows = Prosecution.objects.visible_to(user).kept().filter(person__in=known).order_by("pk")
    for key, region in rows.values_list("person", "region"):
        known[key] += [region] if region and region not in known[key] else []
    charges = Charge.objects.visible_to(user).kept().filter(prosecution__person__in=known)
    for charge in charges.select_related("provision", "prosecution").order_by("pk"):
        label, of = charge.label, known[charge.prosecution.person_id]
        of += [label] if label not in of and len(of) < MOST_PARTS else []
    return {pk: ", ".join(parts) for pk, parts in known.items()}

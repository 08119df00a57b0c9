"""Finding names by a fragment in any spelling, script and case."""

from __future__ import annotations

from django.db.models import Q

from cases import names


def folded_match(text: str, column: str = "folded") -> Q | None:
    """The condition that ``column`` (a folded name) holds every word of ``text``, in any order.

    None where ``text`` has no letter or digit to look for.
    """
    words = names.fold(text).split()
    if not words:
        return None
    condition = Q()
    for word in words:
        condition &= Q(**{f"{column}__contains": word})
    return condition

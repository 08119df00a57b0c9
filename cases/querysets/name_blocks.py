"""Questions asked of the keys under which names are compared."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from django.db import models
from django.db.models import Count, Q


class NameBlockQuerySet(models.QuerySet):
    def at(self, keys: Iterable[str]) -> Self:
        """The rows of one of ``keys`` ("surname:given")."""
        givens: dict[str, set[str]] = {}
        for key in keys:
            surname, _, given = key.partition(":")
            givens.setdefault(surname, set()).add(given)
        condition = Q(surname__in=[])
        for surname, those in givens.items():
            condition |= Q(surname=surname, given__in=those)
        return self.filter(condition)

    def beginning_with(self, beginnings: Iterable[str]) -> Self:
        """The rows whose key begins with one of ``beginnings``: a surname and the first sound of a given name."""
        condition = Q(surname__in=[])
        for key in beginnings:
            surname, _, first = key.partition(":")
            condition |= Q(surname=surname, given__gte=first, given__lt=chr(ord(first) + 1))
        return self.filter(condition)

    def crowded(self, most: int) -> dict[str, int]:
        """How many names have each of those keys that more than ``most`` names have."""
        rows = self.order_by().values_list("surname", "given").annotate(names=Count("name")).filter(names__gt=most)
        return {f"{surname}:{given}": names for surname, given, names in rows}

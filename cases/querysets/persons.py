"""Questions asked of persons."""

from __future__ import annotations

from typing import Self

from cases.querysets.base import RecordQuerySet
from cases.querysets.search import folded_match


class PersonQuerySet(RecordQuerySet):
    def named(self, text: str) -> Self:
        """The persons of whom one name holds every word of ``text``, in any spelling, script, case and order."""
        match = folded_match(text)
        if match is None:
            return self.none()
        spellings = self.model._meta.get_field("names").related_model
        return self.filter(pk__in=spellings.objects.filter(match).values("person"))

"""Questions asked of persons."""

from __future__ import annotations

from typing import Self

from django.db.models import F, Subquery

from cases.querysets.base import RecordQuerySet
from cases.querysets.search import Among, folded_match, found_first


class PersonQuerySet(RecordQuerySet):
    def named(self, text: str) -> Self:
        """The persons of whom one name holds every word of ``text``, in any spelling, script, case and order.

        A word whose key (``names.fold``) is shorter than three letters is looked for at the start of a word only.
        """
        match = folded_match(text)
        if match is None:
            return self.none()
        spellings = self.model._meta.get_field("names").related_model
        found = found_first(spellings.objects.filter(match).values("person"))
        return self.filter(Among(F("pk"), Subquery(found)))

"""Questions asked of merges."""

from __future__ import annotations

from typing import Any, Self

from django.db.models import Q

from cases.querysets.base import RecordQuerySet


class MergeQuerySet(RecordQuerySet):
    def standing(self) -> Self:
        """Those that were not undone."""
        return self.filter(undone_at__isnull=True)

    def into(self, record: Any) -> Self:
        """Those whose record that stays is ``record``."""
        return self.filter(**{str(record._meta.model_name): record.pk})

    def that_took(self, kind: str, gone: int) -> Self:
        """The standing ones in which the record ``gone`` of ``kind`` went."""
        return self.standing().filter(Q(**{f"{kind}__isnull": False}), gone=gone)

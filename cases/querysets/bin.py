"""Questions asked of deletions."""

from __future__ import annotations

import datetime
from typing import Self

from cases.querysets.base import RecordQuerySet


class DeletionQuerySet(RecordQuerySet):
    def restorable(self) -> Self:
        """Those whose records can come back: neither restored nor final."""
        return self.filter(restored_at__isnull=True, purged_at__isnull=True)

    def due(self, moment: datetime.datetime) -> Self:
        """Those that can still be undone, of ``moment`` or before."""
        return self.restorable().filter(deleted_at__lte=moment)

"""Questions asked of documents: what is to be reviewed, by whom."""

from __future__ import annotations

from typing import Any, Self

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Q

from cases.querysets.base import RecordQuerySet
from documents.choices import DocumentState


class DocumentQuerySet(RecordQuerySet):
    def waiting(self) -> Self:
        """Those whose review is not done."""
        return self.exclude(state=DocumentState.DONE)

    def in_queue_order(self) -> Self:
        """As they came in, the oldest first."""
        return self.order_by("created_at", "pk")

    def free_for(self, user: User | AnonymousUser) -> Self:
        """Those that ``user`` can take up: assigned to this user or to nobody."""
        return self.filter(Q(assignee__isnull=True) | Q(assignee=user.pk))

    def came_after(self, document: Any) -> Self:
        """Those behind ``document`` in the order of the queue."""
        later = Q(created_at__gt=document.created_at) | Q(created_at=document.created_at, pk__gt=document.pk)
        return self.filter(later)

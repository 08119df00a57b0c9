"""Confirming, rejecting and taking back many records at once, each with its row of history."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.models import AnonymousUser, User
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from simple_history.utils import bulk_update_with_history

from cases.choices import Review

BATCH = 500


@transaction.atomic
def set_review(queryset: QuerySet[Any], review: Review, user: User | AnonymousUser) -> int:
    """Set the review state of the records that have another; gives how many these were. Each gets a row of history."""
    model = queryset.model
    records = list(model._default_manager.filter(pk__in=queryset.order_by().values("pk")).exclude(review=review))
    for record in records:
        record.review, record.updated_at = review, timezone.now()
    if getattr(model, "_history_m2m_fields", None):
        # The bulk helper keeps no history of many-to-many fields.
        for record in records:
            record.save(update_fields=["review", "updated_at"])
    else:
        bulk_update_with_history(records, model, ["review", "updated_at"], batch_size=BATCH, default_user=user)
    return len(records)


def _action(review: Review, description: str) -> Callable[..., None]:
    @admin.action(description=description, permissions=["change"])
    def action(model_admin: admin.ModelAdmin, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        chosen = queryset.count()
        changed = set_review(queryset, review, request.user)
        noun = model_admin.opts.verbose_name if changed == 1 else model_admin.opts.verbose_name_plural
        message = f"{changed} {noun} {'is' if changed == 1 else 'are'} now {review.label}."
        if unchanged := chosen - changed:
            message += f" {unchanged} {'was' if unchanged == 1 else 'were'} {review.label} already."
        model_admin.message_user(request, message, messages.SUCCESS)

    action.__name__ = f"mark_{review.value}"
    return action


REVIEW_ACTIONS = [
    _action(Review.CONFIRMED, "Confirm selected %(verbose_name_plural)s"),
    _action(Review.REJECTED, "Reject selected %(verbose_name_plural)s"),
    _action(Review.PROPOSED, "Put selected %(verbose_name_plural)s back to proposed"),
]

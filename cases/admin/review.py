"""Confirming, rejecting and taking back many records at once, each with its row of history."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from cases.choices import Review
from cases.services.review import set_review


def _action(review: Review, description: str) -> Callable[..., None]:
    @admin.action(description=description, permissions=["confirm"])
    def action(model_admin: admin.ModelAdmin, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        chosen = queryset.count()
        records = model_admin.model._default_manager.filter(pk__in=queryset.order_by().values("pk"))
        changed = set_review(records, review, request.user)
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

"""Columns of admin lists and pages: partial dates as people read them, the review state as a sign and a word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import admin
from django.db.models import Model
from django.utils.html import format_html
from django.utils.safestring import SafeString

from cases import partial_dates

# A sign for each state, so that none is told by colour alone.
SIGNS = {
    "proposed": "◌", "confirmed": "●", "set_aside": "○", "rejected": "✕", "open": "◌", "merged": "●", "different": "✕",
    "new": "◌", "in_review": "◐", "done": "●",
}  # fmt: skip


def shown(name: str, label: str = "") -> Callable[[Model], str]:
    """A column or read-only field that shows the partial date ``name``, sorted by its first day."""

    @admin.display(description=label or name.replace("_", " "), ordering=f"{name}_earliest")
    def column(record: Model) -> str:
        return partial_dates.display(getattr(record, name))

    column.__name__ = name
    return column


def state(name: str) -> Callable[[Any], SafeString]:
    """A column that shows the choice field ``name`` as a sign and a word."""

    @admin.display(description=name, ordering=name)
    def column(record: Any) -> SafeString:
        value = getattr(record, name)
        word = getattr(record, f"get_{name}_display")()
        return format_html(
            '<span class="review-state review-{}"><span aria-hidden="true">{}</span> {}</span>',
            value,
            SIGNS[value],
            word,
        )

    column.__name__ = name
    return column


review_state = state("review")

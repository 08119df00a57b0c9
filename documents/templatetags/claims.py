"""What the admin shows of documents: the sources of a record's values, and how many documents wait."""

from __future__ import annotations

from typing import Any

from django import template
from django.db.models import Count, Model, Q

from documents.choices import DocumentState
from documents.models import SourceDocument
from documents.services.permissions import may_add
from documents.services.sourced import sourced_values
from documents.services.stated import anchor_of
from documents.subjects import SUBJECTS

register = template.Library()


@register.inclusion_tag("documents/_claims_panel.html", takes_context=True)
def claims_panel(context: template.Context, record: Model) -> dict[str, Any]:
    """Every value of ``record`` with its claims; nothing for a record of which documents say nothing."""
    user = context["request"].user
    if record._meta.model_name not in SUBJECTS:
        return {"values": [], "may_add": False}
    return {"values": sourced_values(record, user), "key": anchor_of(record), "may_add": may_add(user)}


@register.inclusion_tag("documents/_queue_count.html", takes_context=True)
def queue_count(context: template.Context) -> dict[str, Any]:
    """How many documents wait to be reviewed, how many of them are new, and how many are the user's."""
    user = context["request"].user
    waiting = SourceDocument.objects.visible_to(user).waiting().order_by()
    return waiting.aggregate(
        waiting=Count("pk"),
        new=Count("pk", filter=Q(state=DocumentState.NEW)),
        mine=Count("pk", filter=Q(assignee=user.pk)),
    )

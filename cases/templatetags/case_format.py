"""How values of the records are shown on pages."""

from __future__ import annotations

from decimal import Decimal

from django import template
from django.db.models import Model
from django.forms import BaseForm
from django.urls import NoReverseMatch, reverse

from cases import partial_dates
from cases.models import sentences

register = template.Library()


@register.filter
def partial_date(edtf: str) -> str:
    """A partial date as people read it: "12 May 2021", "~2019"; "" for none."""
    return partial_dates.display(edtf or "")


@register.simple_tag(takes_context=True)
def edit_address(context: template.Context, record: Model) -> str:
    """Where the user may change ``record`` in the admin; "" where there is no such page, or no permission."""
    user = context["request"].user
    app, model = record._meta.app_label, record._meta.model_name
    if not user.is_staff or not user.has_perm(f"{app}.change_{model}"):
        return ""
    try:
        return reverse(f"admin:{app}_{model}_change", args=[record.pk])
    except NoReverseMatch:
        return ""


@register.filter
def kind_of(record: Model) -> str:
    """What kind of record it is: "prosecution", "source document"."""
    return str(record._meta.verbose_name)


@register.filter
def term(months: Decimal | None) -> str:
    """Months in years and months: "12 y 6 m"."""
    return sentences.term(months)


@register.filter
def field_label(form: BaseForm, name: str) -> str:
    """The label of the form's field ``name``."""
    return str(form.fields[name].label)

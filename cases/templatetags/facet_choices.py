"""The choices of a filter as HTML, written by hand: there may be a thousand of them on a page."""

from __future__ import annotations

from html import escape
from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe

register = template.Library()


@register.simple_tag
def choices(facet: Any) -> SafeString:
    """A box with its label for each choice of a ``views.facets.Facet``; those from the cut on behind a disclosure."""
    shown = "".join([_choice(facet.name, choice) for choice in facet.choices[: facet.cut]])
    if not facet.more:
        return mark_safe(shown)
    hidden = "".join([_choice(facet.name, choice) for choice in facet.choices[facet.cut :]])
    opened = " open" if facet.more_chosen else ""
    return mark_safe(f'{shown}<details class="more"{opened}><summary>{facet.more} more</summary>{hidden}</details>')


def _choice(name: str, choice: Any) -> str:
    option = choice.option
    within = ' class="within"' if option.within else ""
    checked = " checked" if choice.checked else ""
    note = f" <small>{escape(option.note)}</small>" if option.note else ""
    return (
        f'\n<label{within}><input type="checkbox" name="{name}" value="{escape(option.value)}"{checked}>'
        f"<span>{escape(option.label)}{note}</span>{_count(choice)}</label>"
    )


def _count(choice: Any) -> str:
    if choice.count is None or (choice.or_more and not choice.count):
        return ""
    none = "" if choice.count else " none"
    return f'<span class="many{none}">{choice.count:,}{"+" if choice.or_more else ""}</span>'

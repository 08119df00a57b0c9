"""The cells of the prisoners table as HTML, written by hand: there are some hundred of them on a page."""

from __future__ import annotations

from html import escape
from typing import Any

from django import template
from django.utils.dateformat import format as in_words
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from django.utils.timezone import localtime

from cases.choices import ChargeStatus, DetentionKind, Outcome, Review, SentenceKind, Stage
from cases.models.sentences import term
from cases.partial_dates import display

register = template.Library()

NOTHING = mark_safe('<span class="soft">—</span>')
# How each value is called: asking the field of a record each time takes longer.
STAGES, OUTCOMES = ({word.value: str(word.label) for word in words} for words in (Stage, Outcome))
STATUSES, REVIEWS = ({word.value: str(word.label) for word in words} for words in (ChargeStatus, Review))
CUSTODY = {word.value: "in custody" if word == DetentionKind.UNKNOWN else str(word.label) for word in DetentionKind}


@register.simple_tag
def charge_tags(charges: list[Any]) -> SafeString:
    """One tag a charge, with its provision or its description, and its status where it is more than charged."""
    if not charges:
        return mark_safe('<span class="soft">none stated</span>')
    return mark_safe("".join([_charge(charge) for charge in charges]))


def _charge(charge: Any) -> str:
    provision = charge.provision
    title = (provision.title or charge.description) if provision else ""
    shown = f' title="{escape(title)}"' if title else ""
    status = ""
    if charge.status != ChargeStatus.CHARGED:
        status = f' <span class="status {escape(charge.status)}">{escape(STATUSES[charge.status])}</span>'
    described, whole = ("", ' class="nowrap"') if provision else (" described", "")
    return f'<span class="tag charge{described}"{shown}><span{whole}>{escape(charge.label)}</span>{status}</span>'


@register.simple_tag
def region_words(region: Any) -> SafeString:
    return mark_safe(f"{escape(region.name)} <small>{escape(region.code)}</small>") if region else NOTHING


@register.simple_tag
def arrest_and_custody(arrested: str, latest: Any) -> SafeString:
    """When a person was arrested, and the latest spell of custody (a ``services.latest.Latest``)."""
    shown = f'<span class="nowrap">Arrested {escape(display(arrested))}</span>' if arrested else ""
    return mark_safe(shown + custody(latest)) or NOTHING


@register.simple_tag
def custody(latest: Any) -> SafeString:
    """The latest spell of custody, and the others that may be later; nothing where there is none."""
    if not latest:
        return mark_safe("")
    spell = latest.record
    place = ", ".join([escape(place.name) for place in (spell.facility, spell.region) if place])
    held = f"<small>{place}</small>" if place else ""
    others = "".join(
        f'<small title="It is not certain which spell is the later one.">or {_spell(other)}</small>'
        for other in latest.perhaps
    )
    return mark_safe(f"<div>{capfirst(_spell(spell))}{held}{others}</div>")


def _spell(spell: Any) -> str:
    words = escape(CUSTODY[spell.kind])
    if spell.end:
        return f"{words} until {escape(display(spell.end))}"
    return f"{words} since {escape(display(spell.start))}" if spell.start else words


@register.simple_tag
def stage_words(prosecution: Any, court: Any) -> SafeString:
    """Stage and outcome, as far as they are known, and the court."""
    known = [STAGES[prosecution.stage]] if prosecution.stage != Stage.UNKNOWN else []
    known += [OUTCOMES[prosecution.outcome]] if prosecution.outcome != Outcome.UNKNOWN else []
    words = escape(capfirst(", ".join(known))) if known else NOTHING
    return mark_safe(f"{words}<small>{escape(court.name)}</small>" if court else words)


@register.simple_tag
def term_words(latest: Any) -> SafeString:
    """The latest sentence, and the others that may be later."""
    if not latest:
        return NOTHING
    sentence = latest.record
    words = escape(sentence.label)
    if sentence.kind != SentenceKind.IMPRISONMENT and sentence.months is not None:
        words = f"{term(sentence.months)}<small>{escape(sentence.get_kind_display())}</small>"
    others = "".join(
        f'<small title="It is not certain which sentence is the later one.">or {escape(other.label)}</small>'
        for other in latest.perhaps
    )
    return mark_safe(words + others)


@register.simple_tag
def review_and_sources(line: Any) -> SafeString:
    """Whether the prosecution is confirmed, when it was changed last, and how many documents speak of it."""
    review, changed = line.prosecution.review, localtime(line.prosecution.updated_at)
    return mark_safe(
        f'<span class="state {escape(review)}">{escape(REVIEWS[review])}</span> '
        f'<small><time class="nowrap" datetime="{changed.isoformat()}">{in_words(changed, "j M Y")}</time></small>'
        f"<small>{line.sources:,} source{'' if line.sources == 1 else 's'}</small>"
    )

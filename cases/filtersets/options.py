"""What the filters of the prisoners list offer: only what occurs in the records that the user may see.

Each list is one query that walks the short table (regions, provisions, courts, organisations) and asks of each row
whether anything has it: an index probe each, where grouping the long tables would read them whole. What the address
asks for is offered as well, as long as it exists, so that a saved address keeps its meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Exists, OuterRef, Q

from cases.choices import Outcome, RegionKind, Stage
from cases.models import Charge, Court, Detention, Organisation, Prosecution, Provision, Region, Sentence

AnyUser = User | AnonymousUser

CHARGE_VALUE = re.compile(
    r"(?P<country>[A-Z]{2}):(?P<code>[a-z]+):(?P<article>[0-9A-Z.]{1,20})(?::(?P<part>[0-9A-Z.]{1,10}))?"
)


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its value in the address, how it is called, a note beneath, and whether it lies within the last."""

    value: str
    label: str
    note: str = ""
    within: bool = False


def provision_condition(value: str, prefix: str = "") -> Q | None:
    """The condition on provisions that "RU:criminal:205.5" (all its parts) or "RU:criminal:205.5:2" stands for.

    ``prefix`` leads from the filtered table to the provision. None for what is no such value.
    """
    match = CHARGE_VALUE.fullmatch(value)
    if not match:
        return None
    return Q(**{f"{prefix}{name}": found for name, found in match.groupdict().items() if found})


def charge_options(user: AnyUser, chosen: list[str]) -> list[Option]:
    """Each article charged with its parts within it; a lone part, which is all there is of its article, by itself."""
    charges = Charge.objects.kept().visible_to(user).filter(provision=OuterRef("pk"))
    wanted = Q(Exists(charges)) | Q(part="")
    for value in chosen:
        wanted |= provision_condition(value) or Q()
    articles: dict[str, list[Provision]] = {}
    for provision in Provision.objects.filter(wanted).annotate(used=Exists(charges)):
        articles.setdefault(f"{provision.country_id}:{provision.code}:{provision.article}", []).append(provision)
    return [option for value, found in articles.items() for option in _article_options(value, found, chosen)]


def _article_options(value: str, found: list[Any], chosen: list[str]) -> list[Option]:
    whole = next((provision for provision in found if not provision.part), None)
    parts = [p for p in found if p.part and (p.used or f"{value}:{p.part}" in chosen)]
    whole_wanted = value in chosen or bool(whole and whole.used)
    if not whole_wanted and len(parts) <= 1:
        return [Option(f"{value}:{part.part}", part.label, part.title) for part in parts]
    country, code, article = value.split(":")
    whole = whole or Provision(country_id=country, code=code, article=article)
    within = [Option(f"{value}:{part.part}", f"part {part.part}", part.title, within=True) for part in parts]
    return [Option(value, whole.label, whole.title), *within]


def region_options(user: AnyUser, chosen: dict[str, list[str]]) -> dict[str, list[Option]]:
    """The regions of cases ("region"), of residence and of custody, each under its country; one query for the three."""
    used = _region_uses(user)
    wanted = Q(kind=RegionKind.COUNTRY) | Q(pk__in=[code for codes in chosen.values() for code in codes])
    for condition in used.values():
        wanted |= condition
    regions = list(Region.objects.filter(wanted).annotate(**{f"in_{name}": use for name, use in used.items()}))
    return {name: _by_country(regions, f"in_{name}", chosen[name]) for name in used}


def _region_uses(user: AnyUser) -> dict[str, Q]:
    visible = Prosecution.objects.visible_to(user)
    held = Detention.objects.kept().visible_to(user).filter(region=OuterRef("pk"))
    return {
        "region": Q(Exists(visible.filter(region=OuterRef("pk"))))
        | Q(Exists(visible.filter(region=None, case__region=OuterRef("pk")))),
        "residence": Q(Exists(visible.filter(person__residence=OuterRef("pk")))),
        "custody": Q(Exists(held)),
    }


def _by_country(regions: list[Region], use: str, chosen: list[str]) -> list[Option]:
    countries = {region.code: region for region in regions if region.kind == RegionKind.COUNTRY}
    shown = [region for region in regions if getattr(region, use) or region.code in chosen]
    by_country: dict[str, list[Region]] = {}
    for region in shown:
        by_country.setdefault(region.country_code, [])
        if region.kind == RegionKind.REGION:
            by_country[region.country_code].append(region)
    options = []
    for code in sorted(by_country, key=lambda code: countries[code].name):
        options.append(Option(code, str(countries[code])))
        within = sorted(by_country[code], key=lambda region: region.name)
        options += [Option(region.code, str(region), within=True) for region in within]
    return options


def court_options(user: AnyUser, chosen: Iterable[str]) -> list[Option]:
    """The courts of cases and of sentences."""
    of_case = Prosecution.objects.visible_to(user).filter(case__court=OuterRef("pk"))
    of_sentence = Sentence.objects.kept().visible_to(user).filter(court=OuterRef("pk"))
    return _named(Court.objects.filter(Exists(of_case) | Exists(of_sentence) | Q(pk__in=record_ids(chosen))))


def organisation_options(user: AnyUser, chosen: Iterable[str]) -> list[Option]:
    """The organisations to which the accused are said to belong."""
    alleged = Prosecution.objects.visible_to(user).filter(case__alleged_organisation=OuterRef("pk"))
    return _named(Organisation.objects.filter(Exists(alleged) | Q(pk__in=record_ids(chosen))))


def _named(records: Any) -> list[Option]:
    return [Option(str(pk), name) for pk, name in records.values_list("pk", "name")]


def record_ids(values: Iterable[str]) -> list[int]:
    """Those of ``values`` that can be the key of a record."""
    return [int(value) for value in values if re.fullmatch(r"[0-9]{1,18}", value)]


def vocabulary_options(user: AnyUser, chosen: dict[str, list[str]]) -> dict[str, list[Option]]:
    """The stages and outcomes that occur; one query, which asks for each value whether it is there."""
    visible = Prosecution.objects.visible_to(user)
    values = [("stage", stage) for stage in Stage] + [("outcome", outcome) for outcome in Outcome]
    questions = [Exists(visible.filter(**{column: value})) for column, value in values]
    answers = visible.order_by().values_list(*questions)[:1]
    found = dict(zip(values, answers[0] if answers else [False] * len(values), strict=True))
    options: dict[str, list[Option]] = {"stage": [], "outcome": []}
    for (column, value), occurs in found.items():
        if occurs or value in chosen[column]:
            options[column].append(Option(value.value, value.label.capitalize()))
    return options

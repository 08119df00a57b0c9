"""What the filters of the prisoners list offer: what occurs in the records that the user may see, with how many.

What occurs, and how often, is read from ``PrisonerCount``, which counts what is restricted apart for those who may not
see it. What the address asks for is offered as well, as long as it exists, so that a saved address keeps its
meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AnonymousUser, User

from cases.choices import Outcome, PenalCode, Review, Stage
from cases.models import PrisonerRow
from cases.querysets import access
from cases.querysets.list_options import Counts, Named, offered

AnyUser = User | AnonymousUser

CHARGE_VALUE = re.compile(
    r"(?P<country>[A-Z]{2}):(?P<code>[a-z]+):(?P<article>[0-9A-Z.]{1,20})(?::(?P<part>[0-9A-Z.]{1,10}))?"
)
# The filters by region, and the others whose choices are records, with the kind of each.
REGION_FILTERS = ("region", "custody", "residence")
RECORD_FILTERS = {"court": "court", "organisation": "organisation", "recognised": "organisation"}
VOCABULARIES = {"stage": Stage, "outcome": Outcome}
# The filters whose choices ``PrisonerCount`` counts, and all whose choices are what occurs.
KINDS = ("charge", *REGION_FILTERS, *VOCABULARIES, *RECORD_FILTERS)
OFFERED = (*KINDS, "assigned")
ME, NOBODY = "me", "nobody"


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its value in the address, how it is called, a note beneath, and whether it lies within the last."""

    value: str
    label: str
    note: str = ""
    within: bool = False


def offers(user: AnyUser, chosen: dict[str, list[str]]) -> tuple[Counts, dict[str, list[Option]]]:
    """How many prosecutions, and proposed ones among them, that ``user`` may see have each (kind, value); and the
    choices of each filter, for what occurs so or is ``chosen``; one query."""
    if not user.is_authenticated or not user.is_active:
        return {}, _options({}, [], {}, user)
    seen = None if access.sees_restricted(user) else PrisonerRow.objects.restricted_but_seen(user)
    counts, named = offered(seen, chosen)
    return counts, _options(counts, named, chosen, user)


def _options(
    counts: Counts, records: list[Named], chosen: dict[str, list[str]], user: AnyUser
) -> dict[str, list[Option]]:
    wanted: dict[str, set[str]] = {name: set(chosen.get(name, ())) for name in KINDS}
    for kind, value in counts:
        if kind in wanted:
            wanted[kind].add(value)
    named: dict[str, dict[str, Named]] = {kind: {} for kind in ("provision", "region", "court", "organisation", "user")}
    for row in records:
        named[row.kind][row.value] = row
    return {
        "charge": _charge_options(named["provision"], wanted["charge"], counts, set(chosen.get("charge", ()))),
        **{name: _by_country(named["region"], wanted[name]) for name in REGION_FILTERS},
        **{name: _in_vocabulary(words, wanted[name]) for name, words in VOCABULARIES.items()},
        **{name: _records(named[model], wanted[name]) for name, model in RECORD_FILTERS.items()},
        "assigned": _people(named["user"], user, chosen.get("assigned", [])),
        "review": [Option(review.value, review.label.capitalize()) for review in Review],
    }


def _charge_options(named: dict[str, Named], wanted: set[str], counts: Counts, chosen: set[str]) -> list[Option]:
    """Each article charged with its parts within it; a lone part, which is all there is of its article, by itself."""
    articles: dict[str, list[str]] = {}
    for value in sorted(wanted):
        if match := CHARGE_VALUE.fullmatch(value):
            parts = articles.setdefault(value.removesuffix(f":{match['part']}"), [])
            if match["part"] and value in named:
                parts.append(value)
    known_parts = {":".join(value.split(":")[:3]): row for value, row in named.items() if value.count(":") == 3}
    found = []
    for article, parts in articles.items():
        known = known_parts.get(article) or named.get(article)
        if known:
            country, code, _ = article.split(":")
            lone = len(parts) == 1 and article not in chosen and _count(counts, article) <= _count(counts, parts[0])
            found.append(((country, code, known.order), _article_options(article, parts, named, lone)))
    return [option for _, group in sorted(found, key=lambda pair: pair[0]) for option in group]


def _count(counts: Counts, value: str) -> int:
    return counts.get(("charge", value), (0, 0))[0]


def _article_options(article: str, parts: list[str], named: dict[str, Named], lone: bool) -> list[Option]:
    if lone:
        return [Option(part, charge_label(part), named[part].name) for part in parts]
    within = [Option(part, f"part {part.rpartition(':')[2]}", named[part].name, within=True) for part in parts]
    return [Option(article, charge_label(article), named[article].name if article in named else ""), *within]


def charge_label(value: str) -> str:
    """How "RU:criminal:205.5:2" is called: "RU 205.5 p2"."""
    match = CHARGE_VALUE.fullmatch(value)
    if not match:
        return value
    code = " adm." if match["code"] == PenalCode.ADMINISTRATIVE else ""
    return f"{match['country']}{code} {match['article']}" + (f" p{match['part']}" if match["part"] else "")


def _by_country(named: dict[str, Named], wanted: set[str]) -> list[Option]:
    """Regions under their countries; a country whose region is offered is offered too."""
    regions = [named[code] for code in wanted if code in named]
    countries = {region.country for region in regions if region.country in named}
    options: list[Option] = []
    for code in sorted(countries, key=lambda code: named[code].name):
        options.append(Option(code, f"{named[code].name} ({code})"))
        within = sorted((r for r in regions if r.country == code != r.value), key=lambda region: region.name)
        options += [Option(region.value, f"{region.name} ({region.value})", within=True) for region in within]
    return options


def _in_vocabulary(words: Any, wanted: set[str]) -> list[Option]:
    return [Option(word.value, word.label.capitalize()) for word in words if word.value in wanted]


def _records(named: dict[str, Named], wanted: set[str]) -> list[Option]:
    records = sorted((named[value] for value in wanted if value in named), key=lambda record: record.name)
    return [Option(record.value, record.name) for record in records]


def _people(named: dict[str, Named], user: AnyUser, chosen: list[str]) -> list[Option]:
    """Oneself, nobody, and the others who have something to do; none of them where nothing is assigned, or chosen."""
    if not named and not chosen:
        return []
    others = sorted((row for row in named.values() if row.value != str(user.pk)), key=lambda row: row.name)
    return [Option(ME, f"me, {user}"), Option(NOBODY, "nobody"), *(Option(row.value, row.name) for row in others)]


def record_ids(values: Iterable[str]) -> list[int]:
    """Those of ``values`` that can be the key of a record."""
    return [int(value) for value in values if re.fullmatch(r"[0-9]{1,18}", value)]

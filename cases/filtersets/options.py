"""What the filters of the prisoners list offer: what occurs in the records that the user may see, with how many.

What occurs, and how often, is read from ``PrisonerCount``; what only restricted records have is taken off for those who
may not see them. What the address asks for is offered as well, as long as it exists, so that a saved address keeps its
meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Case, CharField, F, Q, QuerySet, Value, When
from django.db.models.functions import Cast, Concat

from cases.choices import Outcome, PenalCode, Review, Stage
from cases.models import Court, Organisation, PrisonerCount, PrisonerRow, Provision, Region
from cases.querysets import access
from cases.querysets.list_counts import counts_of

AnyUser = User | AnonymousUser
Counts = dict[tuple[str, str], tuple[int, int]]

CHARGE_VALUE = re.compile(
    r"(?P<country>[A-Z]{2}):(?P<code>[a-z]+):(?P<article>[0-9A-Z.]{1,20})(?::(?P<part>[0-9A-Z.]{1,10}))?"
)
# The filters by region, and the others whose choices are records, with the model of each.
REGION_FILTERS = ("region", "custody", "residence")
RECORD_FILTERS: dict[str, Any] = {"court": Court, "organisation": Organisation, "recognised": Organisation}
VOCABULARIES = {"stage": Stage, "outcome": Outcome}
# The filters whose choices ``PrisonerCount`` counts.
KINDS = ("charge", *REGION_FILTERS, *VOCABULARIES, *RECORD_FILTERS)


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its value in the address, how it is called, a note beneath, and whether it lies within the last."""

    value: str
    label: str
    note: str = ""
    within: bool = False


class Named(NamedTuple):
    """A record that can be chosen: its kind and value in the counts, its name, a second name, what it is sorted by."""

    kind: str
    value: str
    name: str
    country: str
    order: str


def occurring(user: AnyUser) -> Counts:
    """How many prosecutions, and proposed ones among them, that ``user`` may see have each (kind, value)."""
    if not user.is_authenticated or not user.is_active:
        return {}
    counts = PrisonerCount.objects.sums()
    if access.sees_everything(user):
        return counts
    for key, hidden in counts_of(PrisonerRow.objects.hidden_from(user)).items():
        if key in counts:
            counts[key] = (counts[key][0] - hidden[0], counts[key][1] - hidden[1])
    return {key: count for key, count in counts.items() if count[0]}


def options(counts: Counts, chosen: dict[str, list[str]]) -> dict[str, list[Option]]:
    """The choices of each filter, for what occurs (``counts``) or is ``chosen``; one query."""
    wanted = {name: {v for kind, v in counts if kind == name} | set(chosen.get(name, ())) for name in KINDS}
    named: dict[str, dict[str, Named]] = {"provision": {}, "region": {}, "court": {}, "organisation": {}}
    for row in _named(chosen):
        named[row.kind][row.value] = row
    return {
        "charge": _charge_options(named["provision"], wanted["charge"], counts, set(chosen.get("charge", ()))),
        **{name: _by_country(named["region"], wanted[name]) for name in REGION_FILTERS},
        **{name: _in_vocabulary(words, wanted[name]) for name, words in VOCABULARIES.items()},
        **{name: _records(named[model._meta.model_name], wanted[name]) for name, model in RECORD_FILTERS.items()},
        "review": [Option(review.value, review.label.capitalize()) for review in Review],
    }


def _named(chosen: dict[str, list[str]]) -> list[Named]:
    """The records that occur in any prosecution or are chosen; countries all."""
    text = CharField(max_length=400)

    def occur(*kinds: str) -> Q:
        values = PrisonerCount.objects.filter(kind__in=kinds).values("value")
        return Q(value__in=values) | Q(value__in=[value for kind in kinds for value in chosen.get(kind, ())])

    def listed(records: QuerySet[Any], kind: str, name: str, country: Any, order: str) -> QuerySet[Any]:
        columns = (Value(kind, text), F("value"), Cast(F(name), text), Cast(country, text), Cast(F(order), text))
        return records.order_by().values_list(*columns)

    article = Concat("country_id", Value(":"), "code", Value(":"), "article", output_field=text)
    value = Case(When(part="", then=article), default=Concat(article, Value(":"), "part"), output_field=text)
    of_chosen = Q(whole__in=chosen.get("charge", ()))
    provisions = Provision.objects.annotate(value=value, whole=article).filter(occur("charge") | of_chosen)
    regions = Region.objects.annotate(value=Cast("code", text)).filter(occur(*REGION_FILTERS) | Q(parent=None))
    courts = Court.objects.annotate(value=Cast("pk", text)).filter(occur("court"))
    organisations = Organisation.objects.annotate(value=Cast("pk", text)).filter(occur("organisation", "recognised"))
    first, *others = (
        listed(provisions, "provision", "title", F("country_id"), "article_order"),
        listed(regions, "region", "name", F("country_code"), "name"),
        listed(courts, "court", "name", Value(""), "name"),
        listed(organisations, "organisation", "name", Value(""), "name"),
    )
    return [Named(*row) for row in first.union(*others, all=True)]


def _charge_options(named: dict[str, Named], wanted: set[str], counts: Counts, chosen: set[str]) -> list[Option]:
    """Each article charged with its parts within it; a lone part, which is all there is of its article, by itself."""
    articles: dict[str, list[str]] = {}
    for value in sorted(wanted):
        if match := CHARGE_VALUE.fullmatch(value):
            parts = articles.setdefault(value.removesuffix(f":{match['part']}"), [])
            if match["part"] and value in named:
                parts.append(value)
    found = []
    for article, parts in articles.items():
        known = next((row for value, row in named.items() if value.startswith(f"{article}:")), named.get(article))
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


def record_ids(values: Iterable[str]) -> list[int]:
    """Those of ``values`` that can be the key of a record."""
    return [int(value) for value in values if re.fullmatch(r"[0-9]{1,18}", value)]

"""The filters of the prisoners list as the page shows them: groups of choices, and chips for what is chosen."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import QueryDict

from cases.filtersets.options import Option
from cases.filtersets.prosecutions import PrisonerFilterSet
from cases.views.listing import Chip, address_without

SHOWN = 8  # choices that a group shows before "more"


@dataclass(frozen=True, slots=True)
class Choice:
    option: Option
    checked: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """One group of choices; those from ``cut`` on stand behind a disclosure, open where one of them is chosen."""

    name: str
    label: str
    errors: list[str]
    choices: list[Choice]
    cut: int

    @property
    def chosen(self) -> bool:
        return any(choice.checked for choice in self.choices)

    @property
    def more(self) -> int:
        return len(self.choices) - self.cut

    @property
    def more_chosen(self) -> bool:
        return any(choice.checked for choice in self.choices[self.cut :])


def facets(filterset: PrisonerFilterSet) -> dict[str, Facet]:
    """Each group of choices by its name in the address."""
    return {name: _facet(filterset, name) for name in filterset.options}


def _facet(filterset: PrisonerFilterSet, name: str) -> Facet:
    chosen = filterset.data.getlist(name)
    choices = [Choice(option, option.value in chosen) for option in filterset.options[name]]
    cut = len(choices)
    if len(choices) > SHOWN + 2:
        cut = next((i for i in range(SHOWN, len(choices)) if not choices[i].option.within), SHOWN)
    errors = list(filterset.errors.get(name, []))
    return Facet(name, filterset.filters[name].label, errors, choices, cut)


def chips(filterset: PrisonerFilterSet, query: QueryDict) -> list[Chip]:
    """One for each thing that the address asks for, in the order of the filters."""
    found = []
    for name, filter_ in filterset.filters.items():
        if name == "arrested":
            names = {"arrested_from": "Arrested from", "arrested_to": "Arrested until"}
        else:
            names = {name: filter_.label}
        for parameter, label in names.items():
            for value in dict.fromkeys(value for value in query.getlist(parameter) if value):
                shown = _label(filterset, name, value)
                found.append(Chip(label, shown, address_without(query, parameter, value)))
    return found


def _label(filterset: PrisonerFilterSet, name: str, value: str) -> str:
    """How ``value`` is called; a part with its article."""
    option = next((option for option in filterset.options.get(name, ()) if option.value == value), None)
    if option and option.within and name == "charge":
        article, _, part = value.rpartition(":")
        return f"{_label(filterset, name, article)} p{part}"
    return option.label if option else value

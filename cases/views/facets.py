"""The filters of the prisoners list as the page shows them: groups of choices, and chips for what is chosen."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import QueryDict

from cases.filtersets.options import Option
from cases.filtersets.prosecutions import PrisonerCounts, PrisonerFilterSet
from cases.views.listing import Chip, address_without

RANGES = ("arrested", "sentenced", "term")
SHOWN = 8  # choices that a group shows before "more"


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice; ``count`` is how many have it under the other filters, None where that is not counted.

    ``or_more``: there may be more than that.
    """

    option: Option
    checked: bool
    count: int | None = None
    or_more: bool = False


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


@dataclass(frozen=True, slots=True)
class ListFigures:
    """How many prosecutions the filters find, of how many persons, and how many of them are proposed.

    ``or_more``: there are more than that. ``persons`` is None where only the other two are known.
    """

    prosecutions: int
    persons: int | None
    proposed: int
    or_more: bool


def figures_of(counts: PrisonerCounts) -> ListFigures:
    found = counts.found
    if found and (found.all_of_them or counts.known is None):
        return ListFigures(found.prosecutions, found.persons, found.proposed, not found.all_of_them)
    prosecutions, proposed = counts.known or (0, 0)
    return ListFigures(prosecutions, None, proposed, or_more=False)


def facets(filterset: PrisonerFilterSet, counts: PrisonerCounts) -> dict[str, Facet]:
    """Each group of choices by its name in the address."""
    return {name: _facet(filterset, counts, name) for name in filterset.options}


def _facet(filterset: PrisonerFilterSet, counts: PrisonerCounts, name: str) -> Facet:
    chosen = filterset.data.getlist(name)
    choices = []
    for option in filterset.options[name]:
        count, all_of_them = counts.choice(name, option.value) or (None, True)
        choices.append(Choice(option, option.value in chosen, count, not all_of_them))
    cut = len(choices)
    if len(choices) > SHOWN + 2:
        cut = next((i for i in range(SHOWN, len(choices)) if not choices[i].option.within), SHOWN)
    errors = list(filterset.errors.get(name, []))
    return Facet(name, filterset.filters[name].label, errors, choices, cut)


def chips(filterset: PrisonerFilterSet, query: QueryDict) -> list[Chip]:
    """One for each thing that the address asks for, in the order of the filters."""
    found = []
    for name, filter_ in filterset.filters.items():
        for parameter, label in parameters(name, filter_.label):
            for value in dict.fromkeys(value for value in query.getlist(parameter) if value):
                shown = _label(filterset, name, value)
                found.append(Chip(label, shown, address_without(query, parameter, value)))
    return found


def parameters(name: str, label: str) -> list[tuple[str, str]]:
    """The parameters of the address that belong to the filter ``name``, and how the chip of each is called."""
    if name in RANGES:
        return [(f"{name}_from", f"{label} from"), (f"{name}_to", f"{label} until")]
    if name == "imprisoned":
        return [(name, label), (f"{name}_on", f"{label} on")]
    return [(name, label)]


def ranges(query: QueryDict) -> dict[str, list[tuple[str, str, str]]]:
    """(word, parameter, what stands in it) of the two ends of each range."""
    ends = (("from", "from"), ("to", "until"))
    return {name: [(word, f"{name}_{end}", query.get(f"{name}_{end}", "")) for end, word in ends] for name in RANGES}


def _label(filterset: PrisonerFilterSet, name: str, value: str) -> str:
    """How ``value`` is called; a part with its article."""
    option = next((option for option in filterset.options.get(name, ()) if option.value == value), None)
    if option and option.within and name == "charge":
        article, _, part = value.rpartition(":")
        return f"{_label(filterset, name, article)} p{part}"
    return option.label if option else value

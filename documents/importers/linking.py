"""Which stored court, organisation or provision a document means: the one candidate, or none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import Model

from cases import names
from cases.choices import Review
from cases.models import Provision
from documents.extraction import types

Law = tuple[str, str, str, str]  # country, code, article, part


def spellings_of(told: types.Organisation | types.Court) -> list[str]:
    """What a document calls it, the name first."""
    return [name[:250] for name in (told.name, *told.aka)]


class Spelled:
    """The records of one kind that are called as those ``told``; two queries, the second where there are any."""

    def __init__(self, spelling: type[Model], owner: str, told: Iterable[types.Organisation | types.Court]) -> None:
        keys = {key for one in told for text in spellings_of(one) if (key := names.fold(text))}
        rows = spelling._default_manager.filter(folded__in=keys).order_by().values_list("folded", owner)
        found = list(rows) if keys else []
        model: Any = spelling._meta.get_field(owner).related_model
        records = model._default_manager.in_bulk({pk for _, pk in found}) if found else {}
        self._found: dict[str, dict[int, Any]] = defaultdict(dict)
        for folded, pk in found:
            self._found[folded][pk] = records[pk]

    def add(self, record: Any, spellings: Iterable[str]) -> None:
        """Have a new ``record``, which is to be stored, found as well."""
        for text in spellings:
            self._found[names.fold(text)][-id(record)] = record  # it has no number yet

    def one(self, spellings: Iterable[str], country: str | None) -> Any | None:
        """The one record with one of ``spellings``, of ``country`` where several share them; None where it stays open.

        One that a person rejected is given only where no other has the spelling.
        """
        found = {pk: record for text in spellings for pk, record in self._found[names.fold(text)].items()}
        standing = {pk: record for pk, record in found.items() if record.review != Review.REJECTED}
        found = standing or found
        if len(found) > 1 and country:
            found = {pk: record for pk, record in found.items() if record.country_id == country}
        return next(iter(found.values())) if len(found) == 1 else None

    def named(self, name: str, country: str | None) -> Any | None:
        """The record that is called ``name`` in ``country`` to the letter: there can be no second one."""
        found = self._found[names.fold(name)].values()
        return next((record for record in found if (record.name, record.country_id) == (name, country)), None)


def law_of(charge: types.Charge, countries: Iterable[str]) -> Law | None:
    """The key of the provision that ``charge`` names; None for one that is only described or of no known country."""
    if not charge.article or not charge.country or charge.country not in countries:
        return None
    return charge.country, charge.code or "criminal", charge.article.replace("-", "."), charge.part or ""


def provisions(laws: Iterable[Law]) -> dict[Law, Provision]:
    """The stored provisions among ``laws``; one query."""
    wanted = set(laws)
    if not wanted:
        return {}
    rows = Provision.objects.filter(article__in={law[2] for law in wanted}, country__in={law[0] for law in wanted})
    found = {(row.country_id, row.code, row.article, row.part): row for row in rows.order_by()}
    return {law: found[law] for law in wanted & found.keys()}

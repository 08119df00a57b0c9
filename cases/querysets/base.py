"""What every record's queryset can do: answer for a user, tell reviewed from proposed, keep partial dates whole."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self

from django.contrib.auth.models import AnonymousUser, User
from django.db import models

from cases import partial_dates
from cases.choices import Review
from cases.fields import PartialDateField
from cases.querysets import access


def partial_date_names(model: type[models.Model]) -> list[str]:
    """The names of the model's partial date fields."""
    return [field.name for field in model._meta.fields if isinstance(field, PartialDateField)]


class RecordQuerySet(models.QuerySet[Any]):
    def visible_to(self, user: User | AnonymousUser) -> Self:
        """The rows that ``user`` may see."""
        return access.visible(self, user)

    def kept(self) -> Self:
        """Without what a person rejected."""
        return self.exclude(review=Review.REJECTED)

    def proposed(self) -> Self:
        return self.filter(review=Review.PROPOSED)

    def confirmed(self) -> Self:
        return self.filter(review=Review.CONFIRMED)

    def update(self, **values: Any) -> int:
        """As Django's; a partial date takes its day bounds along."""
        for name in partial_date_names(self.model):
            # ``bulk_update`` comes through here too, with expressions, and brings the bounds itself.
            if isinstance(values.get(name), str):
                first, last = partial_dates.bounds(values[name]) if values[name] else (None, None)
                values[f"{name}_earliest"], values[f"{name}_latest"] = first, last
        return super().update(**values)

    def bulk_update(self, objs: Iterable[Any], fields: Iterable[str], batch_size: int | None = None) -> int:
        """As Django's; a partial date takes its day bounds along."""
        fields = list(fields)
        dates = [name for name in partial_date_names(self.model) if name in fields]
        bounds = [f"{name}_{end}" for name in dates for end in ("earliest", "latest")]
        objs = list(objs)
        for obj in objs:
            for name in bounds:
                obj._meta.get_field(name).pre_save(obj, add=False)
        return super().bulk_update(objs, [*fields, *bounds], batch_size=batch_size)

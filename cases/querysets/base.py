"""What every record's queryset can do: answer for a user, tell reviewed from proposed, keep derived fields in step."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self

from django.contrib.auth.models import AnonymousUser, User
from django.db import models

from cases.choices import Review
from cases.fields import PartialDateField, followers
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

    def confirmed(self) -> Self:
        return self.filter(review=Review.CONFIRMED)

    def update(self, **values: Any) -> int:
        """As Django's; fields that follow others (day bounds, search keys) are written along."""
        # ``bulk_update`` comes through here too, with expressions, and brings the followers itself.
        texts = {name: value for name, value in values.items() if isinstance(value, str)}
        made = {field.name: field.made_of(texts[field.of]) for field in followers(self.model, texts)}
        return super().update(**(values | made))

    def bulk_update(self, objs: Iterable[Any], fields: Iterable[str], batch_size: int | None = None) -> int:
        """As Django's; fields that follow others (day bounds, search keys) are written along."""
        fields, objs = list(fields), list(objs)
        following = followers(self.model, fields)
        for obj in objs:
            for field in following:
                field.pre_save(obj, add=False)
        return super().bulk_update(objs, {*fields, *(f.name for f in following)}, batch_size=batch_size)
